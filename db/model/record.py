"""The base of records that a window's models hand out: Qt would make a list of a named tuple on the way."""

from typing import Any


class Record:
    """A record with the values of its slots, set once; equal to another of its kind with equal values.

    A frozen dataclass says the same in fewer words, but making one takes as long as importing a module does, at every
    start of the program, and `dataclasses` takes in half a dozen modules more.
    """

    __slots__: tuple[str, ...] = ()

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(other) is type(self) and other._values() == self._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in zip(self.__slots__, self._values(), strict=True))
        return f"{type(self).__name__}({values})"
