"""A row of the log in words: what an annotation, a review, a document said, for people. No widget."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hashiya.db.model.annotation import Status
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.person import Role
from hashiya.db.model.review import Decision
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.team_words import decision_name, role_name

_QUOTE = 160
# The columns of rows that have no words of their own.
_FIELDS: Mapping[str, object] = {
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "file": QT_TRANSLATE_NOOP("Field", "File"),
    "language": QT_TRANSLATE_NOOP("Field", "Language"),
    "direction": QT_TRANSLATE_NOOP("Field", "Direction"),
    "length": QT_TRANSLATE_NOOP("Field", "Length"),
    "position": QT_TRANSLATE_NOOP("Field", "Place"),
    "type": QT_TRANSLATE_NOOP("Field", "Kind"),
    "source": QT_TRANSLATE_NOOP("Field", "From"),
    "target": QT_TRANSLATE_NOOP("Field", "To"),
    "author": QT_TRANSLATE_NOOP("Field", "Author"),
    "person": QT_TRANSLATE_NOOP("Field", "Person"),
    "state": QT_TRANSLATE_NOOP("Field", "State"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "names": QT_TRANSLATE_NOOP("Field", "Names"),
    "shortcut": QT_TRANSLATE_NOOP("Field", "Key"),
    "value": QT_TRANSLATE_NOOP("Field", "Value"),
    "color": QT_TRANSLATE_NOOP("Field", "Colour"),
    "parent": QT_TRANSLATE_NOOP("Field", "Under"),
    "attributes": QT_TRANSLATE_NOOP("Field", "Attributes"),
    "role": QT_TRANSLATE_NOOP("Field", "Role"),
}
_LEFT_OUT = frozenset({"id", "document", "created", "modified", "sha256", "project", "metadata"})


def annotation_words(row: Mapping[str, Any], text: str, codebook: Codebook, language: str) -> str:
    """Return label, bounds, quote, values, memo and state of an annotation's row, line by line."""
    code = codebook.get(str(row.get("label", "")))
    name = words.code_name(code, language) if code else str(row.get("label", ""))
    start, end = int(row.get("start", 0)), int(row.get("end", 0))
    lines = [words.joined((name, words.extent(start, end)))]
    if quote := " ".join(text[start : min(end, start + _QUOTE)].split()):
        lines.append(isolated(quote if end - start <= _QUOTE else f"{quote}…"))
    for each, value in sorted(_values(row.get("attributes")).items()):
        attribute = code.attribute(each) if code else None
        shown = words.attribute_name(attribute, language) if attribute else each
        lines.append(f"{shown}: {isolated(words.value_name(attribute, value))}")
    if memo := row.get("memo"):
        lines.append(QCoreApplication.translate("RowWords", "Memo: {memo}").format(memo=isolated(memo)))
    status = str(row.get("status", ""))
    if status in {each.value for each in Status}:
        lines.append(words.status_name(Status(status)))
    return "\n".join(lines)


def parted(versions: Sequence[str]) -> tuple[list[str], str]:
    """Return what each version alone says, and the lines that all of them have: where they differ is what matters."""
    lines = [each.splitlines() for each in versions]
    common = [line for line in lines[0] if all(line in each for each in lines[1:])] if len(lines) > 1 else []
    own = ["\n".join(line for line in each if line not in common) for each in lines]
    return own, "\n".join(common)


def row_words(table: str, row: Mapping[str, Any] | None, text: str, codebook: Codebook, language: str) -> str:
    """Return any row in words; None is one that is not there."""
    if row is None:
        return QCoreApplication.translate("RowWords", "not there")
    if table == "annotations":
        return annotation_words(row, text, codebook, language)
    if table == "reviews":
        return _review_words(row)
    if table == "people" and row.get("role") in {each.value for each in Role}:
        return f"{isolated(row.get('name'))}, {role_name(Role(row['role']))}"
    said = ((key, value) for key, value in row.items() if key not in _LEFT_OUT and value not in (None, "", "{}", "[]"))
    return "\n".join(f"{_field_name(key)}: {isolated(str(value)[:_QUOTE])}" for key, value in said)


def _field_name(column: str) -> str:
    known = _FIELDS.get(column)
    return QCoreApplication.translate("Field", str(known)) if known else column


def _review_words(row: Mapping[str, Any]) -> str:
    """Return who said what about an annotation; a proposal is told part by part in the thread."""
    decision = str(row.get("decision", ""))
    known = decision in {each.value for each in Decision}
    head = f"{isolated(row.get('reviewer'))}: {decision_name(Decision(decision)) if known else decision}"
    comment = str(row.get("comment") or "")
    return f"{head}\n{isolated(comment)}" if comment else head


def _values(stored: Any) -> dict[str, str]:
    if isinstance(stored, str):
        try:
            stored = json.loads(stored)
        except json.JSONDecodeError:  # a foreign file's: shown as nothing
            return {}
    return {str(name): str(value) for name, value in stored.items()} if isinstance(stored, Mapping) else {}
