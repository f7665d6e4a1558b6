"""Values as canonical JSON text: keys sorted, UTF-8, no spaces, so that equal values are equal bytes.

The standard library reads the few values that a start needs; msgspec, for writing and for rows by the hundred thousand,
comes when it is first needed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from hashiya.db.schema.errors import RowUnreadableError

if TYPE_CHECKING:
    import msgspec


@cache
def _encoder() -> msgspec.json.Encoder:
    import msgspec

    return msgspec.json.Encoder(order="sorted")


@cache
def _strings() -> msgspec.json.Decoder[dict[str, str]]:
    import msgspec

    return msgspec.json.Decoder(dict[str, str])


def to_json(value: Any) -> str:
    """Return a value as canonical JSON."""
    return _encoder().encode(value).decode()


def strings(text: str) -> dict[str, str]:
    """Read a JSON object of strings.

    Raises:
        RowUnreadableError: it is something else; the row was not written by us.
    """
    if text == "{}":
        return {}
    try:
        return _strings().decode(text)
    except ValueError as error:
        raise RowUnreadableError(str(error)) from error


def mapping(text: str) -> Mapping[str, Any]:
    """Read a JSON object.

    Raises:
        RowUnreadableError: it is something else; the row was not written by us.
    """
    value = anything(text)
    if not isinstance(value, dict):
        raise RowUnreadableError("not a JSON object")
    return value


def anything(text: str) -> Any:
    """Read any JSON value.

    Raises:
        RowUnreadableError: it is no JSON; the row was not written by us.
    """
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError) as error:
        raise RowUnreadableError(str(error)) from error
