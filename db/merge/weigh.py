"""What a merge will do, worked out without writing anything."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from hashiya.db.merge.causality import EntangledError
from hashiya.db.merge.codes_mend import UnknownCodeError
from hashiya.db.merge.fold import fold, gather
from hashiya.db.merge.graph import Graph
from hashiya.db.merge.incoming import Incoming
from hashiya.db.merge.mend import Mend, NeededRowError, mend
from hashiya.db.merge.outside import ForgedError, Outside
from hashiya.db.merge.rows import Rows
from hashiya.db.merge.spans import Spans
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.tables import events, lineage
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import MEND, Entry
from hashiya.db.tables.layout import CODES, Row
from hashiya.db.tables.lineage import ALL_CODES, Connection

# In the order of the events, so that rows are written in the order of their keys.
Places = dict[str, None]

# Events between two reports of progress.
_STEP = 4096


@dataclass
class Outcome:
    """What is to be written. `touched` names events by their place in the causality."""

    graph: Graph
    rows: Rows
    entries: list[Entry] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    mends: list[Mend] = field(default_factory=list)
    touched: list[tuple[str, int]] = field(default_factory=list)
    watched: set[str] = field(default_factory=set)
    texts: dict[str, str] = field(default_factory=dict)
    authors: Counter[str] = field(default_factory=Counter)


def weigh(
    connection: Connection, texts: Texts, graph: Graph, incoming: Sequence[Incoming], progress: Progress
) -> Outcome:
    """Work out what uniting the project with what comes in leads to; `graph` has the project's own events.

    Raises:
        ProjectError: HISTORY_MISSING, PARTIAL_PROJECT, BUNDLE_INVALID or TEXT_DIFFERS.
        Cancelled: `progress` asked for it.
    """
    own = len(graph.causality)
    outcome = Outcome(graph, Rows(connection))
    ordered = _in_order(connection, graph, incoming)
    for each in ordered:
        try:
            _add(graph, outcome, each.entries)
        except EntangledError as error:
            raise _invalid(each, "its events are entangled") from error
    if not outcome.entries:
        return outcome
    outcome.heads = _heads(lineage.heads(connection), outcome.entries)
    watched = lineage.touched(connection)
    outcome.watched = set(watched) - {ALL_CODES}
    beside = graph.causality.not_known_to_all(own, _first(graph, own, outcome.entries))
    graph.read_file(connection, [graph.numbers[each] for each in beside], watched)
    new, spans = _read_new(outcome, ordered, progress)
    outcome.texts = spans.check(texts, graph.touches, outcome.rows, ordered)
    progress(0.7)
    contested = _fold(outcome, connection, new)
    try:
        outcome.mends = mend(outcome.rows, graph, connection)
    except (NeededRowError, UnknownCodeError) as error:
        # Rows of several files are woven together here: whose fault it is cannot be told.
        names = ", ".join(str(each.path) for each in ordered if each.entries)
        raise ProjectError(Problem.BUNDLE_INVALID, path=names, detail=f"{error} was never there") from error
    mended = {each.where: each.folded for each in outcome.mends}
    graph.complete(connection, _unexplained(outcome, new, mended))
    _watch(outcome, contested | mended.keys())
    progress(0.8)
    return outcome


def _read_new(outcome: Outcome, ordered: Sequence[Incoming], progress: Progress) -> tuple[Places, Spans]:
    """Read what the new events did; return the places that they touched, and the spans to look at."""
    graph, outside, spans = outcome.graph, Outside(), Spans()
    new: Places = {}
    done = 0
    for file in ordered:
        try:
            for entry in file.entries:
                groups = outside.read(entry)
                source = graph.source(entry)
                gather(graph.touches, source, groups, seen=new)
                spans.note(file, groups)
                if any(group.table is CODES for group in groups):
                    graph.remember_codes(source, groups)
                    outcome.touched.append((ALL_CODES, source.at))
                done += 1
                if done % _STEP == 0:
                    progress(0.1 + 0.5 * done / len(outcome.entries))
        except ForgedError as error:
            raise _invalid(file, str(error)) from error
    return new, spans


def _invalid(file: Incoming, detail: str) -> ProjectError:
    return ProjectError(Problem.BUNDLE_INVALID, path=file.path, detail=detail)


def _in_order(connection: Connection, graph: Graph, incoming: Sequence[Incoming]) -> list[Incoming]:
    """Return the files so that each builds on the project and those before it only."""
    if lineage.baseline(connection) is not None:
        _refuse_whole(incoming)
    ordered: list[Incoming] = []
    known = set(graph.causality.place)
    waiting = list(incoming)
    while waiting:
        ready = [each for each in waiting if _builds_on(each, known)]
        if not ready:
            missing = Problem.HISTORY_MISSING if lineage.baseline(connection) is None else Problem.PARTIAL_PROJECT
            raise ProjectError(missing, path=waiting[0].path)
        for each in ready:
            each.entries = [entry for entry in each.entries if entry[0] not in known]
            known.update(entry[0] for entry in each.entries)
            ordered.append(each)
            waiting.remove(each)
    return ordered


def _refuse_whole(incoming: Sequence[Incoming]) -> None:
    """Refuse to take the history from the project's beginning into a file that starts in the middle."""
    for each in incoming:
        if any(not entry[5] for entry in each.entries):
            raise ProjectError(Problem.PARTIAL_PROJECT, path=each.path)


def _builds_on(file: Incoming, known: set[str]) -> bool:
    own: set[str] = set()
    for entry in file.entries:
        if entry[0] in own:
            raise _invalid(file, f"entry {entry[0]} stands there twice")
        for parent in entry[5].split(" "):
            if parent not in known and parent not in own:
                return False
        own.add(entry[0])
    return True


def _add(graph: Graph, outcome: Outcome, entries: Sequence[Entry]) -> None:
    for entry in entries:
        graph.causality.add(entry[0], entry[5].split(" "))
        outcome.entries.append(entry)
        outcome.authors[entry[2]] += 1


def _heads(present: Sequence[str], entries: Sequence[Entry]) -> list[str]:
    """Return the newest events of all: a newest one of before has a child only among the new ones."""
    parents = {parent for entry in entries for parent in entry[5].split(" ")}
    return [each for each in (*present, *(entry[0] for entry in entries)) if each not in parents]


def _first(graph: Graph, own: int, entries: Sequence[Entry]) -> list[int]:
    """Return the places of new events all of whose parents are the project's own."""
    place = graph.causality.place
    return [place[entry[0]] for entry in entries if all(place[parent] < own for parent in entry[5].split(" "))]


def _fold(outcome: Outcome, connection: Connection, new: Places) -> set[str]:
    """Put what the events leave at every place that new events touched, without earlier mends.

    Return the places to watch: on which several sides worked, or did before.
    """
    rows, graph = outcome.rows, outcome.graph
    pending = lineage.pending_mends(connection)
    undone: set[str] = set()
    for group in events.decode(pending) if pending is not None else ():
        for before, after in group.pairs():
            row = after if after is not None else before
            assert row is not None
            where = lineage.place(group.table.name, row[0])
            rows.put(group.table.name, where, before)
            undone.add(where)
    rows.read([*new, *undone])
    precedes = graph.causality.precedes
    contested = set()
    for where in new:
        folded = fold(graph.touches[where], precedes)
        rows.put(where.partition(" ")[0], where, folded.row)
        if folded.contested:
            contested.add(where)
    return contested | (new.keys() & outcome.watched)


def _unexplained(outcome: Outcome, new: Places, mended: Mapping[str, Row | None]) -> Iterator[str]:
    """Yield the mended places of which the events that are gathered do not say what was mended."""
    touches = outcome.graph.touches
    for where, folded in mended.items():
        if all(each.source.verb == MEND or each.after != folded for each in touches.get(where, ())):
            yield where
    for where in new:
        if touches[where][0].source.verb == MEND:
            yield where


def _watch(outcome: Outcome, places: Iterable[str]) -> None:
    """Remember which events touched these places: conflicts are worked out from them."""
    for where in places:
        outcome.watched.add(where)
        outcome.touched += [(where, touch.source.at) for touch in outcome.graph.touches.get(where, ())]
