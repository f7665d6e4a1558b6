"""Every step of the file format, oldest first. A released step is never edited: a new one is added.

This module imports sqlite-utils, which takes longer than opening a project: only `upgrade` and `create` import it.

Decisions:
- Texts lie in a table of their own, addressed by their hash, and are never deleted: listing documents reads no text,
  equal texts are stored once, and the removal of a document can be undone.
- A deleted row leaves its table. Its tombstone is the event that removed it, which holds the whole row: every query
  stays free of "and not deleted", and the log is needed for undo and history anyway.
- `events.changes` comes last and in MessagePack: walking the log reads only the short columns before it.
- `marks` covers what a text view asks for, and has the order in which exports of a million rows read them: sorting
  those would cost half as much again as reading them.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("hashiya")


@migrations(name="0001_first_format")
def first_format(db: Database) -> None:
    """Make the tables of the first format."""
    _strict(db, "project", {"id": str, "title": str, "created": str})
    _strict(
        db,
        "codes",
        {
            "id": str,
            "position": int,
            "name": str,
            "names": str,
            "color": str,
            "shortcut": str,
            "parent": str,
            "attributes": str,
        },
        nullable={"parent"},
    )
    _strict(db, "texts", {"sha256": str, "text": str}, key="sha256")
    _strict(
        db,
        "documents",
        {
            "id": str,
            "position": int,
            "title": str,
            "file": str,
            "language": str,
            "direction": str,
            "length": int,
            "sha256": str,
            "created": str,
            "metadata": str,
        },
        parents=[("sha256", "texts", "sha256")],
    )
    db.table("documents").create_index(["position", "id"])
    db.table("documents").create_index(["sha256"])
    _annotations(db)
    _team(db)
    _strict(
        db,
        "events",
        {
            "seq": int,
            "id": str,
            "time": str,
            "author": str,
            "verb": str,
            "undoes": str,
            "parents": str,
            "digest": bytes,
            "changes": bytes,
        },
        key="seq",
        nullable={"undoes"},
    )
    _merging(db)


@migrations(name="0002_merges")
def merges(db: Database) -> None:
    """Remember who merged what when. It is no part of the log: a merge adds no event, so that copies stay equal."""
    _strict(
        db,
        "merges",
        # Up to which number of the log it reached, how many events came, and the files as JSON.
        {"id": int, "time": str, "author": str, "last": int, "events": int, "files": str},
    )


def _annotations(db: Database) -> None:
    """Make the tables of annotations and of what hangs on them."""
    _strict(
        db,
        "annotations",
        {
            "id": str,
            "document": str,
            "label": str,
            "start": int,
            "end": int,
            "attributes": str,
            "memo": str,
            "author": str,
            "created": str,
            "modified": str,
            "status": str,
        },
        parents=[("document", "documents", "id")],
    )
    db.table("annotations").create_index(["document", "start", "end", "id", "label", "author"], index_name="marks")
    _strict(
        db,
        "links",
        {"id": str, "type": str, "source": str, "target": str, "author": str, "created": str},
        parents=[("source", "annotations", "id"), ("target", "annotations", "id")],
    )
    db.table("links").create_index(["source"])
    db.table("links").create_index(["target"])
    _strict(
        db,
        "reviews",
        {
            "id": str,
            "annotation": str,
            "reviewer": str,
            "decision": str,
            "comment": str,
            "proposal": str,
            "created": str,
        },
        parents=[("annotation", "annotations", "id")],
        nullable={"proposal"},
    )
    db.table("reviews").create_index(["annotation"])


def _team(db: Database) -> None:
    """Make the tables of people and of their work. Their keys are natural: copies of a project agree on them."""
    _strict(db, "people", {"id": str, "role": str, "color": str})
    _strict(
        db,
        "assignments",
        {"id": str, "document": str, "person": str, "state": str, "created": str},
        parents=[("document", "documents", "id"), ("person", "people", "id")],
    )
    db.table("assignments").create_index(["document"])
    db.table("assignments").create_index(["person"])
    _strict(db, "settings", {"id": str, "value": str})


def _merging(db: Database) -> None:
    """Make the tables of what a file knows about the merging of its events; none of them is part of the log."""
    # The newest events, where there are several: after a merge, until the next action.
    _strict(db, "heads", {"id": str})
    # What the last merge had to mend beyond what the events say, until the next action writes it down as an event.
    _strict(db, "mends", {"id": int, "changes": bytes})
    # Which events touched the rows that events of several sides changed: place is "table key"; all that touched codes.
    _strict(db, "touched", {"id": int, "place": str, "seq": int})
    db.table("touched").create_index(["place", "seq"], unique=True)
    # The rows from which a file starts that holds a part of a project.
    _strict(db, "baseline", {"event": str, "changes": bytes}, key="event")
    # For whom a bundle was made, and what vouches for the events up to the last that it names.
    _strict(
        db,
        "bundle",
        {
            "id": int,
            "project": str,
            "recipient": str,
            "made": str,
            "last": int,
            "digest": bytes,
            "signer": bytes,
            "signature": bytes,
        },
        nullable={"signer", "signature"},
    )


def _strict(
    db: Database,
    name: str,
    columns: dict[str, type],
    *,
    key: str = "id",
    parents: list[tuple[str, str, str]] | None = None,
    nullable: set[str] | None = None,
) -> None:
    """Make a STRICT table: SQLite itself refuses a value of another type, whoever writes."""
    required = set(columns) - (nullable or set()) - {key}
    db.table(name).create(columns, pk=key, foreign_keys=parents or [], not_null=required, strict=True)
