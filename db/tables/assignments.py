"""Assignments: rows to records, and what they let a person see."""

from sqlite3 import Connection

from hashiya.db.model.assignment import Assignment, AssignmentState, Workload
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import Role
from hashiya.db.tables import people
from hashiya.db.tables.layout import ASSIGNMENTS, Row

_STATES = {state.value: state for state in AssignmentState}


def key(document: str, person: str) -> str:
    """Return the key of an assignment: the same in every copy of the project."""
    return f"{document} {person}"


def from_row(row: Row) -> Assignment:
    """Return a row as a record."""
    _key, document, person, state, created = row
    return Assignment(document, person, _STATES.get(state, AssignmentState.OPEN), created)


def to_row(assignment: Assignment) -> Row:
    """Return a record as a row."""
    document, person = assignment.document, assignment.person
    return (key(document, person), document, person, assignment.state.value, assignment.created)


def rows(connection: Connection, *, document: str | None = None, person: str | None = None) -> list[Row]:
    """Return the rows of a document, of a person, or all, in the order of the documents, then by name."""
    wanted = {"document": document, "person": person}
    chosen = {column: value for column, value in wanted.items() if value is not None}
    where = "".join(f" AND a.{column}=?" for column in chosen)
    columns = ", ".join(f"a.{column}" for column in ASSIGNMENTS.columns)
    return connection.execute(
        f"SELECT {columns} FROM assignments a JOIN documents d ON d.id=a.document"  # noqa: S608  # names of ours
        f" WHERE 1{where} ORDER BY d.position, d.id, a.person",
        tuple(chosen.values()),
    ).fetchall()


def workloads(connection: Connection) -> list[Workload]:
    """Return how far everybody is who has a document, by name."""
    found = connection.execute(
        "SELECT person, count(*), sum(state=?) FROM assignments GROUP BY person ORDER BY person",
        (AssignmentState.DONE.value,),
    )
    return [Workload(*row) for row in found]


def only_own(connection: Connection, document: DocumentId, viewer: str | None) -> bool:
    """Return whether this person may see only their own layer of the document; None sees everything."""
    if viewer is None or not _works_blind(connection, viewer):
        return False
    row = ASSIGNMENTS.get(connection, key(document, viewer))
    return row is None or from_row(row).state is not AssignmentState.DONE


def _works_blind(connection: Connection, viewer: str) -> bool:
    return people.settings(connection).blind and people.get(connection, viewer).role is Role.ANNOTATOR


def hidden_documents(connection: Connection, viewer: str | None) -> set[DocumentId]:
    """Return the documents of which this person may see only their own layer."""
    if viewer is None or not _works_blind(connection, viewer):
        return set()
    return {
        DocumentId(document)
        for (document,) in connection.execute(
            "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM assignments WHERE person=? AND state=?)",
            (viewer, AssignmentState.DONE.value),
        )
    }
