"""Values as canonical JSON text: keys sorted, UTF-8, no spaces, so that equal values are equal bytes."""

from collections.abc import Mapping
from typing import Any

import msgspec

_encoder = msgspec.json.Encoder(order="sorted")
_strings = msgspec.json.Decoder(dict[str, str])
_anything = msgspec.json.Decoder(dict[str, Any])


def to_json(value: Any) -> str:
    """Return a value as canonical JSON."""
    return _encoder.encode(value).decode()


def strings(text: str) -> dict[str, str]:
    """Read a JSON object of strings.

    Raises:
        msgspec.DecodeError: it is something else; the row was not written by us.
    """
    return {} if text == "{}" else _strings.decode(text)


def mapping(text: str) -> Mapping[str, Any]:
    """Read a JSON object.

    Raises:
        msgspec.DecodeError: it is something else; the row was not written by us.
    """
    return _anything.decode(text)
