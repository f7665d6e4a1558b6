"""Mending the codebook: names that stand twice, names, attributes and choices that are still in use."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from hashiya.db.actions.rules import checked_value
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code
from hashiya.db.model.problems import ProjectError
from hashiya.db.tables import codes
from hashiya.db.tables.layout import Row

# Codes that come back under a name of before beside their new name get an id that every copy computes alike.
_NAMES = UUID("6f0c8a52-6a6e-5c0f-9f39-3d1c2f0f7b11")

# label -> attribute -> values in use
Uses = Mapping[str, Mapping[str, Iterable[str]]]


class UnknownCodeError(Exception):
    """Something is in use that no version of the codebook ever allowed."""


@dataclass(frozen=True, slots=True)
class Version:
    """A code as some event left or found it; `when` is the event's (time, id)."""

    when: tuple[str, str]
    row: Row


def mend_codes(present: Mapping[str, Row], versions: Sequence[Version], uses: Uses) -> dict[str, Row | None]:
    """Return the rows of codes that have to differ from `present` (id -> row): id -> row, None where it goes.

    Raises:
        UnknownCodeError: a label or value is in use that no version knows.
    """
    newest = sorted(versions, key=_age, reverse=True)
    rows: dict[str, Row] = dict(present)
    for label in sorted(uses):
        if all(row[2] != label for row in rows.values()):
            back = _bring_back(label, newest, rows)
            rows[back[0]] = back
    _one_of_each_name(rows)
    for row in list(rows.values()):
        if row[2] in uses:
            rows[row[0]] = _allow(row, uses[row[2]], newest)
    _one_of_each_shortcut(rows)
    mended: dict[str, Row | None] = {key: row for key, row in rows.items() if present.get(key) != row}
    mended.update(dict.fromkeys(present.keys() - rows.keys()))
    return mended


def _age(version: Version) -> tuple[tuple[str, str], Row]:
    """Return what puts versions in one order everywhere; of one event's, one may have a parent and one none."""
    return version.when, tuple("" if value is None else value for value in version.row)


def _bring_back(label: str, newest: Sequence[Version], rows: Mapping[str, Row]) -> Row:
    found = next((each.row for each in newest if each.row[2] == label), None)
    if found is None:
        raise UnknownCodeError(f"label {label!r}")
    if found[0] in rows:
        return (str(uuid5(_NAMES, f"{found[0]} {label}")), *found[1:])
    return found


def _one_of_each_name(rows: dict[str, Row]) -> None:
    """Keep the oldest of the codes that have the same name."""
    kept: dict[str, str] = {}
    for key in sorted(rows):
        if kept.setdefault(rows[key][2], key) != key:
            del rows[key]


def _one_of_each_shortcut(rows: dict[str, Row]) -> None:
    taken: set[str] = set()
    for row in sorted(rows.values(), key=lambda row: (row[1], row[0])):
        shortcut = row[5].upper()
        if shortcut and shortcut in taken:
            rows[row[0]] = (*row[:5], "", *row[6:])
        taken.add(shortcut)


def _allow(row: Row, uses: Mapping[str, Iterable[str]], newest: Sequence[Version]) -> Row:
    """Return the code with whatever attributes and choices it needs for the values in use."""
    code = codes.from_row(row)
    before = [codes.from_row(each.row) for each in newest if each.row[2] == row[2]]
    for name in sorted(uses):
        known = [each for each in (version.attribute(name) for version in before) if each is not None]
        for value in sorted(uses[name]):
            definition = code.attribute(name)
            if definition is None or not allows(definition, value):
                code = _with_attribute(code, _widened(definition, value, known))
    return codes.to_row(code, row[1]) if code != codes.from_row(row) else row


def allows(definition: AttributeDef, value: str) -> bool:
    """Return whether an attribute may hold this value, as it is stored."""
    try:
        return checked_value(definition, value) == value
    except ProjectError:
        return False


def _widened(definition: AttributeDef | None, value: str, known: Sequence[AttributeDef]) -> AttributeDef:
    allowing = next((each for each in known if allows(each, value)), None)
    if allowing is None:
        raise UnknownCodeError(f"value {value!r}")
    if definition is None:
        return allowing
    if definition.type is allowing.type is AttributeType.CHOICE:
        return definition._replace(choices=(*definition.choices, value))
    return definition._replace(type=AttributeType.TEXT, choices=())


def _with_attribute(code: Code, definition: AttributeDef) -> Code:
    if code.attribute(definition.name) is None:
        return code._replace(attributes=(*code.attributes, definition))
    kept = tuple(definition if each.name == definition.name else each for each in code.attributes)
    return code._replace(attributes=kept)
