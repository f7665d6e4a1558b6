"""A text on its way into a project: what an importer made of a file's bytes, for a person to confirm or change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hashiya.db.model.direction import Direction
from hashiya.db.model.problems import Notice


@dataclass(frozen=True, slots=True)
class ImportedText:
    """The text exactly as it will be stored (newlines are LF), with the guesses that can be changed.

    `encoding` is the guess that was used, `encodings` the plausible ones, best first. `notices` tells what was
    replaced. `metadata` goes into the document as it is.
    """

    text: str
    title: str
    file: str
    language: str
    direction: Direction
    encoding: str = "utf-8"
    encodings: tuple[str, ...] = ("utf-8",)
    notices: tuple[Notice, ...] = ()
    metadata: Mapping[str, Any] = field(default_factory=dict)
