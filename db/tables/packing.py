"""How the rows of a log's entry are written in MessagePack, and read back.

One entry holds its changes as groups of rows that were inserted, updated or deleted together, in the order in which it
happened: `[[table, [column…], befores, afters]…]`. `befores` is nil where rows were inserted, `afters` where they were
deleted; otherwise each holds one array of values per column, or, where values repeat,
`{"of": [value…], "at": [index into "of"…]}`: an import of 100,000 annotations repeats its labels, authors and times.
"""

import hashlib
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

import msgspec

from hashiya.db.tables.events import Group
from hashiya.db.tables.layout import LOGGED, LogUnreadableError, Row, Table

# Fewer rows than this are written as they are.
_WORTH_PACKING = 16
# A change of this many rows would not fit into memory; a few bytes of a forged entry could claim it.
_MOST_ROWS = 5_000_000

_encoder = msgspec.msgpack.Encoder()


class _Repeating(msgspec.Struct):
    """A column of few different values."""

    of: list[Any]
    at: list[int]


_Columns = list[list[Any] | _Repeating]
_decoder = msgspec.msgpack.Decoder(list[tuple[str, list[str], _Columns | None, _Columns | None]])


def digest_of(values: Sequence[str | bytes | None]) -> bytes:
    """Return the SHA-256 of an entry's values."""
    return hashlib.sha256(_encoder.encode(values)).digest()


def packed(groups: Sequence[Group]) -> bytes:
    """Return groups as an entry holds them."""
    return _encoder.encode(
        [(each.table.name, each.table.columns, _columns(each.befores), _columns(each.afters)) for each in groups]
    )


def _columns(rows: Sequence[Row] | None) -> list[Any] | None:
    if rows is None:
        return None
    # Not zip(*rows), which makes 100,000 iterators at once.
    return [_column(tuple(map(itemgetter(index), rows))) for index in range(len(rows[0]))]


def _column(values: tuple[Any, ...]) -> tuple[Any, ...] | _Repeating:
    if len(values) < _WORTH_PACKING:
        return values
    if values.count(values[0]) == len(values):
        return _Repeating([values[0]], [0] * len(values))
    if len(set(values[:_WORTH_PACKING])) > _WORTH_PACKING // 2:
        return values
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return _Repeating(list(numbers), list(map(numbers.__getitem__, values)))


def unpacked(blob: bytes) -> list[Group]:
    """Return the groups of an entry, with rows in the present columns.

    Raises:
        LogUnreadableError: the entry was not written by us.
    """
    try:
        found = _decoder.decode(blob)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise LogUnreadableError(str(error)) from error
    groups = []
    for name, columns, befores, afters in found:
        table = LOGGED.get(name)
        if table is None:
            raise LogUnreadableError(f"unknown table {name!r}")
        group = Group(table, _rows(table, columns, befores), _rows(table, columns, afters))
        if group.befores is not None and group.afters is not None and len(group.befores) != len(group.afters):
            raise LogUnreadableError("rows before and after do not pair up")
        groups.append(group)
    return groups


def _rows(table: Table, columns: list[str], values: _Columns | None) -> list[Row] | None:
    if values is None:
        return None
    if len(values) != len(columns):
        raise LogUnreadableError(f"not the columns of {table.name}")
    try:
        rows = _zipped(values)
    except (IndexError, ValueError) as error:
        raise LogUnreadableError(str(error)) from error
    return rows if tuple(columns) == table.columns else [table.conform(columns, row) for row in rows]


def _zipped(values: _Columns) -> list[Row]:
    try:
        # Most entries hold few rows, which are never packed; a packed column cannot be iterated over.
        return list(zip(*values, strict=True))
    except TypeError:
        return list(zip(*_spread(values), strict=True))


def _spread(values: _Columns) -> list[list[Any]]:
    if any(len(each.at if isinstance(each, _Repeating) else each) > _MOST_ROWS for each in values):
        raise LogUnreadableError("more rows than anybody imports at once")
    return [[each.of[at] for at in each.at] if isinstance(each, _Repeating) else each for each in values]
