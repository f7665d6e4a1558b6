"""Assignments: who annotates which document, and how far they are."""

from enum import StrEnum
from typing import NamedTuple

from hashiya.db.model.ids import DocumentId


class AssignmentState(StrEnum):
    """How far a person is with a document."""

    OPEN = "open"
    DONE = "done"


class Assignment(NamedTuple):
    """One document for one person. In a blind project, DONE opens the others' layers to them."""

    document: DocumentId
    person: str
    state: AssignmentState
    created: str


class Workload(NamedTuple):
    """How many documents a person has, and with how many they are done."""

    person: str
    documents: int
    done: int

    @property
    def open(self) -> int:
        """How many documents are left."""
        return self.documents - self.done
