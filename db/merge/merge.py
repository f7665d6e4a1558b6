"""Take in what was done in other files: look at it first, or write it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from hashiya.db.actions.rights import beyond
from hashiya.db.merge.conflicts import conflicts, conflicts_at
from hashiya.db.merge.graph import Graph
from hashiya.db.merge.incoming import Incoming, read_incoming
from hashiya.db.merge.weigh import Outcome, weigh
from hashiya.db.model.collector import without_collector
from hashiya.db.model.conflict import MergedFile, MergeReport
from hashiya.db.model.event import Changes
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.schema.connect_outside import outside_file
from hashiya.db.tables import lineage, merges, people
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import Group
from hashiya.db.tables.layout import LOGGED, Row, Table
from hashiya.db.tables.lineage import Connection
from hashiya.db.tables.transaction import RowConflictError, Transaction

Difference = tuple[Table, Row | None, Row | None]


def plan(
    connection: Connection, texts: Texts, paths: Sequence[Path], trusted: Sequence[bytes] | None, progress: Progress
) -> MergeReport:
    """Return what a merge would bring, without writing anything; errors as `merge`."""
    with _weighed(connection, texts, paths, trusted, progress) as (outcome, files):
        return _report(connection, outcome, files, list(outcome.rows.differences()), None)


def merge(tx: Transaction, paths: Sequence[Path], trusted: Sequence[bytes] | None, progress: Progress) -> MergeReport:
    """Unite the events of these files with the project's and write the rows that follow.

    Raises:
        ProjectError: what is wrong with a file; nothing has changed then.
        Cancelled: `progress` asked for it; nothing has changed then.
    """
    with _weighed(tx.connection, tx.texts, paths, trusted, progress) as (outcome, files):
        differences = list(outcome.rows.differences())
        report = _report(tx.connection, outcome, files, differences, Changes(verb="merge"))
        if not outcome.entries:
            return report
        try:
            _write(tx, outcome, differences)
            _remember(tx, outcome, files)
            progress(0.95)
            changes = tx.commit_united()
        except RowConflictError as error:
            raise ProjectError(Problem.BUNDLE_INVALID, path=paths[0], detail=str(error)) from error
    progress(1.0)
    return replace(report, changes=changes)


@contextmanager
def _weighed(
    connection: Connection, texts: Texts, paths: Sequence[Path], trusted: Sequence[bytes] | None, progress: Progress
) -> Iterator[tuple[Outcome, list[Incoming]]]:
    with ExitStack() as stack:
        stack.enter_context(without_collector())
        graph = Graph()
        graph.add_file(connection)
        root = lineage.root(connection)
        files = []
        for number, path in enumerate(paths):
            opened = stack.enter_context(outside_file(path))
            files.append(read_incoming(path, opened, root, graph.digests, trusted))
            progress(0.1 * (number + 1) / len(paths))
        yield weigh(connection, texts, graph, files, progress), files


def _write(tx: Transaction, outcome: Outcome, differences: Sequence[Difference]) -> None:
    connection = tx.connection
    # Rows come table by table; that everything fits together is looked at once, when they are all there.
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for sha256, text in outcome.texts.items():
        tx.texts.put(sha256, text)
    first = lineage.last_number(connection) + 1
    lineage.insert_entries(connection, outcome.entries)
    lineage.set_heads(connection, outcome.heads)
    numbers = [*outcome.graph.numbers, *range(first, first + len(outcome.entries))]
    lineage.touch(connection, [(where, numbers[at]) for where, at in outcome.touched])
    mends = [(LOGGED[each.where.partition(" ")[0]], each.folded, each.row) for each in outcome.mends]
    lineage.set_mends(connection, groups_of(mends))
    for group in groups_of(differences):
        if group.afters is None:
            tx.delete(group.table, group.befores or ())
        elif group.befores is None:
            tx.insert(group.table, group.afters)
        else:
            tx.update(group.table, list(zip(group.befores, group.afters, strict=True)))


def _remember(tx: Transaction, outcome: Outcome, files: Sequence[Incoming]) -> None:
    """Leave a trace of the merge itself, which adds no event."""
    brought = [MergedFile(_name(each.path), each.recipient, each.signer or "") for each in files if each.entries]
    last = lineage.last_number(tx.connection)
    merges.add(tx.connection, tx.time, tx.author, last, len(outcome.entries), brought)


def _name(path: Path) -> str:
    """Return a file's name as text, whatever bytes it has."""
    return path.name.encode("utf-8", "backslashreplace").decode()


def groups_of(differences: Iterable[Difference]) -> list[Group]:
    """Return rows before and after as groups: by table, what goes, what changes, what comes."""
    gone: dict[str, list[Row]] = {}
    changed: dict[str, list[tuple[Row, Row]]] = {}
    new: dict[str, list[Row]] = {}
    for table, before, after in differences:
        if before is not None and after is not None and before[0] == after[0]:
            changed.setdefault(table.name, []).append((before, after))
            continue
        # The project's own row may take another key.
        if before is not None:
            gone.setdefault(table.name, []).append(before)
        if after is not None:
            new.setdefault(table.name, []).append(after)
    groups = [Group(LOGGED[name], sorted(rows), None) for name, rows in sorted(gone.items())]
    for name, pairs in sorted(changed.items()):
        groups.append(Group(LOGGED[name], [before for before, _ in pairs], [after for _, after in pairs]))
    return groups + [Group(LOGGED[name], None, rows) for name, rows in new.items()]


def _report(
    connection: Connection,
    outcome: Outcome,
    files: Sequence[Incoming],
    differences: Sequence[Difference],
    changes: Changes | None,
) -> MergeReport:
    counts: dict[str, Counter[str]] = {"new": Counter(), "changed": Counter(), "removed": Counter()}
    for table, before, after in differences:
        counts["new" if before is None else "removed" if after is None else "changed"][table.name] += 1
    of_before = of_then = conflicts(connection)
    if outcome.entries:
        causality = outcome.graph.causality
        of_then = conflicts_at(sorted(outcome.watched), outcome.graph.touches, causality.precedes, outcome.rows)
    return MergeReport(
        len(outcome.entries),
        dict(outcome.authors),
        dict(counts["new"]),
        dict(counts["changed"]),
        dict(counts["removed"]),
        tuple(of_then),
        frozenset(each.id for each in of_then) - {each.id for each in of_before},
        {each.path: each.signer for each in files},
        changes,
        beyond(((entry[2], entry[3]) for entry in outcome.entries), people.stored(connection)),
    )
