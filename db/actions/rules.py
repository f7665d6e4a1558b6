"""What every action checks: text that can be stored, spans, labels, attribute values, references."""

import re
from collections.abc import Mapping, Sequence

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, documents
from hashiya.db.tables.layout import ANNOTATIONS, Row
from hashiya.db.tables.transaction import Transaction
from hashiya.db.text.offsets import widen

# SQLite ends a text at NUL for some functions, and half a surrogate pair has no UTF-8.
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")

# Base letters, digits and ASCII without CR: between two of these there is always a grapheme boundary (UAX #29: none of
# them is Extend, SpacingMark, Prepend, Hangul, regional indicator or ZWJ). Most ends of spans need no further look.
SIMPLE = frozenset(
    [chr(c) for c in range(0x20, 0x7F)]
    + ["\n", "،", "؛", "؟", "٪", "٫", "٬"]
    + [chr(c) for c in (*range(0x0621, 0x064B), *range(0x0660, 0x066A), *range(0x0671, 0x06D4))]
    + [chr(c) for c in range(0x05D0, 0x05EB)]
)


# Values of one attribute that a bulk import remembers as checked.
_REMEMBERED = 1000

# What read_number gives for itself; most numbers come like that.
_PLAIN_NUMBER = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


def storable(field: str, text: str) -> str:
    """Return the text.

    Raises:
        ProjectError: FORBIDDEN_CHARACTER.
    """
    if not text.isascii() or "\x00" in text:
        found = _FORBIDDEN.search(text)
        if found:
            raise ProjectError(Problem.FORBIDDEN_CHARACTER, field=field, position=found.start())
    return text


def all_storable(field: str, texts: Sequence[str]) -> None:
    """Check many short texts at once.

    Raises:
        ProjectError: FORBIDDEN_CHARACTER.
    """
    joined = "".join(texts)
    if "\x00" in joined or not joined.isascii():
        for text in texts:
            storable(field, text)


def document_of(tx: Transaction, document: DocumentId) -> Document:
    """Return the document with this id.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT.
    """
    found = documents.get(tx.connection, document)
    if found is None:
        raise ProjectError(Problem.UNKNOWN_DOCUMENT, document=document)
    return found


def annotation_row(tx: Transaction, annotation: AnnotationId) -> Row:
    """Return the row of the annotation with this id.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION.
    """
    row = ANNOTATIONS.get(tx.connection, annotation)
    if row is None:
        raise ProjectError(Problem.UNKNOWN_ANNOTATION, annotation=annotation)
    return row


def annotation_of(tx: Transaction, annotation: AnnotationId) -> tuple[Row, Annotation]:
    """Return the annotation with this id as row and record.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION.
    """
    row = annotation_row(tx, annotation)
    return row, annotations.from_row(row)


def code_of(codebook: Codebook, label: str) -> Code:
    """Return the code of a label.

    Raises:
        ProjectError: UNKNOWN_LABEL.
    """
    code = codebook.get(label)
    if code is None:
        known = ", ".join(each.name for each in codebook) or "-"
        raise ProjectError(Problem.UNKNOWN_LABEL, label=label, known=known)
    return code


def checked_span(tx: Transaction, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span, widened to whole grapheme clusters with a notice. Offsets: code points, half-open.

    Raises:
        ProjectError: SPAN_EMPTY or SPAN_OUTSIDE.
    """
    if start >= end:
        raise ProjectError(Problem.SPAN_EMPTY, start=start, end=end)
    if start < 0 or end > len(text):
        raise ProjectError(Problem.SPAN_OUTSIDE, start=start, end=end, length=len(text))
    if (start == 0 or (text[start] in SIMPLE and text[start - 1] in SIMPLE)) and (
        end == len(text) or (text[end] in SIMPLE and text[end - 1] in SIMPLE)
    ):
        return start, end
    wide = widen(text, start, end)
    if wide != (start, end):
        tx.notice(Problem.SPAN_WIDENED, asked_start=start, asked_end=end, start=wide[0], end=wide[1])
    return wide


def checked_values(code: Code, values: Mapping[str, str | None]) -> dict[str, str]:
    """Return the attribute values that are filled in, numbers in plain decimal notation.

    Raises:
        ProjectError: UNKNOWN_ATTRIBUTE, WRONG_VALUE, UNKNOWN_CHOICE or FORBIDDEN_CHARACTER.
    """
    return {name: value for name, value in ValueRules(code).checked(values).items() if value}


class ValueRules:
    """What the attributes of one code may hold; made once for many annotations."""

    def __init__(self, code: Code) -> None:
        self._label = code.name
        self._attributes = {attribute.name: attribute for attribute in code.attributes}
        # Values that are stored as they are: the choices, and what was checked lately.
        self._good: dict[str, set[str | None]] = {
            each.name: {choice for choice in each.choices if choice} for each in code.attributes
        }

    def checked(self, values: Mapping[str, str | None]) -> Mapping[str, str | None]:
        """Return the values that are filled in, numbers in plain decimal notation; errors as `checked_values`."""
        good = self._good
        for name in values:
            if name not in good or values[name] not in good[name]:
                return self._checked_one_by_one(values)
        return values

    def _checked_one_by_one(self, values: Mapping[str, str | None]) -> dict[str, str | None]:
        checked: dict[str, str | None] = {}
        for name, value in values.items():
            good = self._good.get(name)
            if good is None:
                known = ", ".join(self._attributes) or "-"
                raise ProjectError(Problem.UNKNOWN_ATTRIBUTE, label=self._label, attribute=name, known=known)
            if value in good:
                checked[name] = value
            elif value:
                checked[name] = stored = checked_value(self._attributes[name], value)
                if len(good) < _REMEMBERED:
                    good.add(stored)
        return checked


def checked_value(attribute: AttributeDef, value: str) -> str:
    """Return the value of one attribute as it is stored.

    Raises:
        ProjectError: WRONG_VALUE, UNKNOWN_CHOICE or FORBIDDEN_CHARACTER.
    """
    if attribute.type is AttributeType.CHOICE:
        if value not in attribute.choices:
            known = " ".join(attribute.choices)
            raise ProjectError(Problem.UNKNOWN_CHOICE, attribute=attribute.name, value=value, known=known)
        return value
    if attribute.type is AttributeType.NUMBER and not _PLAIN_NUMBER.fullmatch(value):
        # Late: no project needs it to open.
        from hashiya.db.text.numbers import read_number

        number = read_number(storable(attribute.name, value))
        if number is None:
            raise ProjectError(Problem.WRONG_VALUE, attribute=attribute.name, value=value)
        return number
    return storable(attribute.name, value)
