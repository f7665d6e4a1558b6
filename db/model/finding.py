"""What a check of a project found wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class FindingKind(StrEnum):
    """The kinds of faults; the value is the stable code that `--json` prints."""

    FILE_DAMAGED = "file_damaged"
    ROW_WITHOUT_PARENT = "row_without_parent"
    TEXT_MISSING = "text_missing"
    TEXT_CHANGED = "text_changed"
    SPAN_OUTSIDE = "span_outside"
    SPAN_CUTS_CHARACTER = "span_cuts_character"
    UNKNOWN_LABEL = "unknown_label"
    WRONG_ATTRIBUTE = "wrong_attribute"
    LOG_UNREADABLE = "log_unreadable"
    LOG_DISAGREES = "log_disagrees"


FINDING_TEMPLATES: Mapping[FindingKind, str] = {
    FindingKind.FILE_DAMAGED: "The file is damaged: {detail}.",
    FindingKind.ROW_WITHOUT_PARENT: "Row {row} of {table} refers to a row of {parent} that does not exist.",
    FindingKind.TEXT_MISSING: "The text {sha256} of document {document} is missing.",
    FindingKind.TEXT_CHANGED: "The text of document {document} is not the one that was added: its hash or its "
    "length differs.",
    FindingKind.SPAN_OUTSIDE: "Annotation {annotation} ({start}-{end}) lies outside its text of {length} characters.",
    FindingKind.SPAN_CUTS_CHARACTER: "Annotation {annotation} ({start}-{end}) cuts a character in two.",
    FindingKind.UNKNOWN_LABEL: "Annotation {annotation} has the label {label}, which the codebook does not know.",
    FindingKind.WRONG_ATTRIBUTE: "Annotation {annotation}: {detail}",
    FindingKind.LOG_UNREADABLE: "Entry {seq} of the history cannot be read: {detail}.",
    FindingKind.LOG_DISAGREES: "The history does not lead to the present state of {table} {id}.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. `str()` gives the English sentence."""

    kind: FindingKind
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return FINDING_TEMPLATES[self.kind].format_map(self.values)
