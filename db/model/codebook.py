"""The codebook: labels, their attributes and the choices of those."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from hashiya.db.model.ids import CodeId
from hashiya.db.model.record import Record


class AttributeType(StrEnum):
    """What an attribute's value may be."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"


class AttributeDef(NamedTuple):
    """One attribute of a code. `names` maps a language ("en", "ar", "he") to the words a person reads."""

    name: str
    type: AttributeType = AttributeType.TEXT
    choices: tuple[str, ...] = ()
    names: Mapping[str, str] = {}


class Code(NamedTuple):
    """One label: `name` is stable and exported, `names` are for people, `color` is #rrggbb, `shortcut` one key."""

    id: CodeId
    name: str
    names: Mapping[str, str]
    color: str
    shortcut: str = ""
    parent: str | None = None
    attributes: tuple[AttributeDef, ...] = ()

    def attribute(self, name: str) -> AttributeDef | None:
        """Return the attribute of that name, or None."""
        return next((each for each in self.attributes if each.name == name), None)


class Codebook(Record):
    """The project's codes in the order in which people see them."""

    __slots__ = ("codes",)

    def __init__(self, codes: tuple[Code, ...] = ()) -> None:
        self.codes: Final = codes

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def get(self, name: str) -> Code | None:
        """Return the code whose stable name this is, or None."""
        return next((code for code in self.codes if code.name == name), None)
