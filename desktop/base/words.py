"""Words for codes, choices, verbs, languages and numbers, in the interface's language. No widget."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, Qt

from hashiya.db.model.annotation import Status
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code
from hashiya.desktop.base.language import dates, everywhere, in_digits

_ARABIC_POINT = "\u066b"
# Qt declares that the marker for its catalogues returns an object; it is the text.
_CHOICES: Mapping[str, object] = {
    "=": QT_TRANSLATE_NOOP("Choice", "= exactly"),
    ">=": QT_TRANSLATE_NOOP("Choice", "≥ at least"),
    "<=": QT_TRANSLATE_NOOP("Choice", "≤ at most"),
    ">": QT_TRANSLATE_NOOP("Choice", "> more than"),
    "<": QT_TRANSLATE_NOOP("Choice", "< less than"),
    "~": QT_TRANSLATE_NOOP("Choice", "≈ about"),
    "range": QT_TRANSLATE_NOOP("Choice", "range"),
    "increase": QT_TRANSLATE_NOOP("Choice", "increase"),
    "decrease": QT_TRANSLATE_NOOP("Choice", "decrease"),
    "planned": QT_TRANSLATE_NOOP("Choice", "planned"),
    "met": QT_TRANSLATE_NOOP("Choice", "met"),
    "exceeded": QT_TRANSLATE_NOOP("Choice", "exceeded"),
    "missed": QT_TRANSLATE_NOOP("Choice", "missed"),
    "unknown": QT_TRANSLATE_NOOP("Choice", "unknown"),
    "low_result": QT_TRANSLATE_NOOP("Choice", "low result"),
    "delay": QT_TRANSLATE_NOOP("Choice", "delay"),
    "quality": QT_TRANSLATE_NOOP("Choice", "quality"),
    "resources": QT_TRANSLATE_NOOP("Choice", "resources"),
    "coordination": QT_TRANSLATE_NOOP("Choice", "coordination"),
    "violation": QT_TRANSLATE_NOOP("Choice", "violation"),
    "difficulty": QT_TRANSLATE_NOOP("Choice", "difficulty"),
    "other": QT_TRANSLATE_NOOP("Choice", "other"),
    "economy": QT_TRANSLATE_NOOP("Choice", "economy"),
    "agriculture": QT_TRANSLATE_NOOP("Choice", "agriculture"),
    "industry": QT_TRANSLATE_NOOP("Choice", "industry"),
    "trade_services": QT_TRANSLATE_NOOP("Choice", "trade and services"),
    "tourism": QT_TRANSLATE_NOOP("Choice", "tourism"),
    "investment": QT_TRANSLATE_NOOP("Choice", "investment"),
    "planning_land": QT_TRANSLATE_NOOP("Choice", "planning and land"),
    "environment": QT_TRANSLATE_NOOP("Choice", "environment"),
    "health": QT_TRANSLATE_NOOP("Choice", "health"),
    "education": QT_TRANSLATE_NOOP("Choice", "education"),
    "culture": QT_TRANSLATE_NOOP("Choice", "culture"),
    "social_security": QT_TRANSLATE_NOOP("Choice", "social security"),
    "poverty": QT_TRANSLATE_NOOP("Choice", "poverty"),
    "security_defence": QT_TRANSLATE_NOOP("Choice", "security and defence"),
    "party_building": QT_TRANSLATE_NOOP("Choice", "party building"),
    "administration": QT_TRANSLATE_NOOP("Choice", "administration"),
    "digital": QT_TRANSLATE_NOOP("Choice", "digital"),
    "rural_development": QT_TRANSLATE_NOOP("Choice", "rural development"),
}
_STATUSES: Mapping[Status, object] = {
    Status.PROPOSED: QT_TRANSLATE_NOOP("Status", "proposed"),
    Status.ACCEPTED: QT_TRANSLATE_NOOP("Status", "accepted"),
    Status.REJECTED: QT_TRANSLATE_NOOP("Status", "rejected"),
    Status.CHANGED: QT_TRANSLATE_NOOP("Status", "changed"),
}
_LANGUAGES: Mapping[str, object] = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "he": QT_TRANSLATE_NOOP("Language", "Hebrew"),
    "fa": QT_TRANSLATE_NOOP("Language", "Persian"),
    "ur": QT_TRANSLATE_NOOP("Language", "Urdu"),
    "ps": QT_TRANSLATE_NOOP("Language", "Pashto"),
    "ckb": QT_TRANSLATE_NOOP("Language", "Central Kurdish"),
    "yi": QT_TRANSLATE_NOOP("Language", "Yiddish"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    "und": QT_TRANSLATE_NOOP("Language", "Not known"),
}
LANGUAGES = tuple(_LANGUAGES)
_VERBS: Mapping[str, object] = {
    "annotate": QT_TRANSLATE_NOOP("Verb", "marking"),
    "annotate_many": QT_TRANSLATE_NOOP("Verb", "marking"),
    "relabel": QT_TRANSLATE_NOOP("Verb", "change of label"),
    "move": QT_TRANSLATE_NOOP("Verb", "change of ends"),
    "set_attributes": QT_TRANSLATE_NOOP("Verb", "change of values"),
    "set_memo": QT_TRANSLATE_NOOP("Verb", "change of memo"),
    "remove": QT_TRANSLATE_NOOP("Verb", "removal of annotation"),
    "link": QT_TRANSLATE_NOOP("Verb", "link"),
    "unlink": QT_TRANSLATE_NOOP("Verb", "removal of link"),
    "add_document": QT_TRANSLATE_NOOP("Verb", "adding of text"),
    "rename": QT_TRANSLATE_NOOP("Verb", "change of title"),
    "set_language": QT_TRANSLATE_NOOP("Verb", "change of language"),
    "set_direction": QT_TRANSLATE_NOOP("Verb", "change of direction"),
    "set_paragraph_direction": QT_TRANSLATE_NOOP("Verb", "change of direction"),
    "remove_document": QT_TRANSLATE_NOOP("Verb", "removal of text"),
    "set_codebook": QT_TRANSLATE_NOOP("Verb", "change of codebook"),
    "rename_project": QT_TRANSLATE_NOOP("Verb", "change of project title"),
    "import_annotations": QT_TRANSLATE_NOOP("Verb", "import of annotations"),
    "undo": QT_TRANSLATE_NOOP("Verb", "undo"),
    "redo": QT_TRANSLATE_NOOP("Verb", "redo"),
    "accept": QT_TRANSLATE_NOOP("Verb", "acceptance"),
    "reject": QT_TRANSLATE_NOOP("Verb", "rejection"),
    "comment": QT_TRANSLATE_NOOP("Verb", "comment"),
    "resolve": QT_TRANSLATE_NOOP("Verb", "resolving of a thread"),
    "propose": QT_TRANSLATE_NOOP("Verb", "proposal"),
    "accept_part": QT_TRANSLATE_NOOP("Verb", "acceptance of a proposal"),
    "decline_part": QT_TRANSLATE_NOOP("Verb", "refusal of a proposal"),
    "adjudicate": QT_TRANSLATE_NOOP("Verb", "adjudication"),
    "adjudicate_new": QT_TRANSLATE_NOOP("Verb", "adjudication"),
    "dismiss": QT_TRANSLATE_NOOP("Verb", "dismissal"),
    "take_agreements": QT_TRANSLATE_NOOP("Verb", "taking of agreements"),
    "set_person": QT_TRANSLATE_NOOP("Verb", "change of people"),
    "remove_person": QT_TRANSLATE_NOOP("Verb", "change of people"),
    "change_team": QT_TRANSLATE_NOOP("Verb", "change of people"),
    "set_team": QT_TRANSLATE_NOOP("Verb", "change of rules"),
    "assign": QT_TRANSLATE_NOOP("Verb", "assignment"),
    "give": QT_TRANSLATE_NOOP("Verb", "assignment"),
    "take_back": QT_TRANSLATE_NOOP("Verb", "assignment"),
    "mark_done": QT_TRANSLATE_NOOP("Verb", "marking as done"),
    "reopen": QT_TRANSLATE_NOOP("Verb", "opening again"),
    "restore_annotation": QT_TRANSLATE_NOOP("Verb", "restoring"),
    "restore_document": QT_TRANSLATE_NOOP("Verb", "restoring"),
    "settle": QT_TRANSLATE_NOOP("Verb", "settling of a conflict"),
    "mend": QT_TRANSLATE_NOOP("Verb", "mending after a merge"),
    "bundle": QT_TRANSLATE_NOOP("Verb", "bundle"),
    "merge": QT_TRANSLATE_NOOP("Verb", "merge"),
    "create": QT_TRANSLATE_NOOP("Verb", "making of the project"),
}


def code_name(code: Code, language: str) -> str:
    """Return a label's name for people."""
    return code.names.get(language) or code.names.get("en") or code.name


def attribute_name(attribute: AttributeDef, language: str) -> str:
    """Return an attribute's name for people."""
    return attribute.names.get(language) or attribute.names.get("en") or attribute.name


def choice_name(choice: str) -> str:
    """Return a choice's name for people; one that a person defined stands as it is."""
    known = _CHOICES.get(choice)
    return QCoreApplication.translate("Choice", str(known)) if known else choice


def value_name(attribute: AttributeDef | None, value: str) -> str:
    """Return an attribute's value for people: a choice by its name, a number in the digits that were chosen.

    Text stands as it was written.
    """
    if attribute is None or attribute.type is AttributeType.TEXT:
        return value
    return choice_name(value) if attribute.type is AttributeType.CHOICE else stored_number(value)


def stored_number(value: str) -> str:
    """Return a stored number ("58.3") in the digits that were chosen; what is none stands as it is.

    Fields read it again without loss, hence a point beside Latin digits whatever the locale: 1,250 would be 1250.
    """
    from hashiya.db.text.numbers import read_number  # late: a start shows no values

    if read_number(value) != value:
        return value
    shown = in_digits(value)
    return shown if QLocale().zeroDigit() == "0" else shown.replace(".", _ARABIC_POINT)


def status_name(status: Status) -> str:
    """Return the word for where an annotation stands in review."""
    return QCoreApplication.translate("Status", str(_STATUSES[status]))


def language_name(tag: str) -> str:
    """Return a language's name; an unusual tag stands as it is."""
    known = _LANGUAGES.get(tag)
    return QCoreApplication.translate("Language", str(known)) if known else tag


def language_names(tag: str) -> tuple[str, ...]:
    """Return a language's names in all languages of the interface, for searches."""
    known = _LANGUAGES.get(tag)
    return everywhere("Language", str(known)) if known else (tag,)


def verb_name(verb: str) -> str:
    """Return the word for a step in the log, or "" for one without a word."""
    known = _VERBS.get(verb)
    return QCoreApplication.translate("Verb", str(known)) if known else ""


def number(value: int) -> str:
    """Return a whole number as the interface writes it."""
    return QLocale().toString(value)


def extent(start: int, end: int) -> str:
    """Return two positions in a text, in code points, as from and to."""
    return f"{number(start)}–{number(end)}"


def joined(parts: Iterable[str]) -> str:
    """Return some words as a list of them."""
    return QCoreApplication.translate("Words", ", ").join(parts)


def decimal(value: float, places: int) -> str:
    """Return a number with so many decimal places as the interface writes it."""
    return QLocale().toString(value, "f", places)


def time(iso: str) -> str:
    """Return a stored UTC time (ISO 8601) in the machine's zone, as the interface writes it."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return iso
    return in_digits(dates().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat))
