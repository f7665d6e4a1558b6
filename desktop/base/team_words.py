"""Words of team work: roles, decisions, differences, measures, tables of the log. No widget."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hashiya.db.model.comparison import Difference
from hashiya.db.model.person import Role
from hashiya.db.model.review import Decision
from hashiya.db.stats.outcome import UNDEFINED_TEMPLATES, Undefined
from hashiya.db.stats.sources import SOURCES
from hashiya.desktop.base.words import verb_name

_ROLES: Mapping[Role, object] = {
    Role.ANNOTATOR: QT_TRANSLATE_NOOP("Role", "Annotator"),
    Role.REVIEWER: QT_TRANSLATE_NOOP("Role", "Reviewer"),
    Role.ADJUDICATOR: QT_TRANSLATE_NOOP("Role", "Adjudicator"),
}
_DECISIONS: Mapping[Decision, object] = {
    Decision.ACCEPT: QT_TRANSLATE_NOOP("Decision", "accepted"),
    Decision.REJECT: QT_TRANSLATE_NOOP("Decision", "rejected"),
    Decision.COMMENT: QT_TRANSLATE_NOOP("Decision", "commented"),
    Decision.PROPOSE: QT_TRANSLATE_NOOP("Decision", "proposed a change"),
    Decision.RESOLVE: QT_TRANSLATE_NOOP("Decision", "resolved"),
}
_DIFFERENCES: Mapping[Difference, object] = {
    Difference.MISSING: QT_TRANSLATE_NOOP("Difference", "missing"),
    Difference.BOUNDS: QT_TRANSLATE_NOOP("Difference", "bounds"),
    Difference.LABEL: QT_TRANSLATE_NOOP("Difference", "label"),
    Difference.VALUES: QT_TRANSLATE_NOOP("Difference", "values"),
}
_MEASURES: Mapping[str, object] = {
    "exact": QT_TRANSLATE_NOOP("Measure", "F1 exact"),
    "overlap": QT_TRANSLATE_NOOP("Measure", "F1 overlap"),
    "percent": QT_TRANSLATE_NOOP("Measure", "Agreement"),
    "alpha": QT_TRANSLATE_NOOP("Measure", "Alpha"),
    "cohen": QT_TRANSLATE_NOOP("Measure", "Kappa"),
    "fleiss": QT_TRANSLATE_NOOP("Measure", "Fleiss’ kappa"),
    "alpha_u_original": QT_TRANSLATE_NOOP("Measure", "αU 1995"),
    "alpha_u_revised": QT_TRANSLATE_NOOP("Measure", "uα 2016"),
}
_THINGS: Mapping[str, object] = {
    "annotations": QT_TRANSLATE_NOOP("Thing", "Annotations"),
    "documents": QT_TRANSLATE_NOOP("Thing", "Documents"),
    "links": QT_TRANSLATE_NOOP("Thing", "Links"),
    "reviews": QT_TRANSLATE_NOOP("Thing", "Reviews"),
    "codes": QT_TRANSLATE_NOOP("Thing", "Labels"),
    "people": QT_TRANSLATE_NOOP("Thing", "People"),
    "assignments": QT_TRANSLATE_NOOP("Thing", "Assignments"),
    "settings": QT_TRANSLATE_NOOP("Thing", "Settings"),
    "project": QT_TRANSLATE_NOOP("Thing", "Project"),
}


def _words(context: str, known: object, otherwise: str) -> str:
    return QCoreApplication.translate(context, str(known)) if known else otherwise


def role_name(role: Role) -> str:
    """Return a role's name."""
    return _words("Role", _ROLES[role], role.value)


def decision_name(decision: Decision) -> str:
    """Return what somebody did in a thread."""
    return _words("Decision", _DECISIONS[decision], decision.value)


def difference_name(difference: Difference) -> str:
    """Return the word for a kind of difference."""
    return _words("Difference", _DIFFERENCES[difference], difference.value)


def measure_name(measure: str) -> str:
    """Return a measure's short name; `measure` is a field of `Figures`."""
    return _words("Measure", _MEASURES.get(measure), measure)


def measure_source(measure: str) -> str:
    """Return where a measure comes from."""
    return QCoreApplication.translate("Source", SOURCES[measure].citation)


def thing_name(table: str) -> str:
    """Return what the rows of a table are, for people."""
    return _words("Thing", _THINGS.get(table), table)


def step_name(verb: str) -> str:
    """Return the word for any step in the log; an unknown one stands as it is."""
    return verb_name(verb) or verb


def undefined_reason(reason: Undefined) -> str:
    """Return the sentence that says why a measure has no figure."""
    return QCoreApplication.translate("Undefined", UNDEFINED_TEMPLATES[reason])
