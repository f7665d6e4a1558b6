"""The events of a file and of those that come to it as one graph: their order, and what each did to which rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection

from hashiya.db.merge.causality import Causality
from hashiya.db.merge.codes_mend import Version
from hashiya.db.merge.fold import Source, Touches, gather
from hashiya.db.model.ids import EventId
from hashiya.db.tables import events, lineage
from hashiya.db.tables.events import Entry, Group
from hashiya.db.tables.layout import CODES
from hashiya.db.tables.lineage import ALL_CODES


@dataclass
class Graph:
    """`numbers` gives the place of an event in the file by its place in the causality."""

    causality: Causality = field(default_factory=Causality)
    numbers: list[int] = field(default_factory=list)
    digests: dict[str, bytes] = field(default_factory=dict)
    touches: Touches = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)

    def add_file(self, connection: Connection, since: int = 0) -> None:
        """Add the file's own events."""
        for seq, event, parents, digest in lineage.family(connection, since):
            self.causality.add(event, parents.split(" "))
            self.numbers.append(seq)
            self.digests[event] = digest

    def read_file(self, connection: Connection, whole: Iterable[int], watched: Mapping[str, Sequence[int]]) -> None:
        """Gather what events of the file did: all that the `whole` ones did, of the others only at watched places."""
        everything = set(whole)
        numbers = everything.union(*watched.values()) if watched else everything
        places = frozenset(watched)
        codes = set(watched.get(ALL_CODES, ()))
        for seq, entry in lineage.entries(connection, sorted(numbers)):
            groups = events.decode(entry[7])
            source = self.source(entry)
            gather(self.touches, source, groups, only=None if seq in everything else places)
            if seq in codes:
                self.remember_codes(source, groups)
        start = lineage.baseline(connection)
        if start is not None:
            # Where a part of a project starts, its codes are versions that no event of this file made.
            for group in events.decode(start[1]):
                if group.table is CODES:
                    self.versions += [Version(("", ""), row) for row in group.afters or ()]

    def source(self, entry: Entry) -> Source:
        """Return the head of an event with its place in the causality."""
        event, time, author, verb, undoes = entry[:5]
        return Source(self.causality.place[event], EventId(event), time, author, verb, undoes)

    def remember_codes(self, source: Source, groups: Iterable[Group]) -> None:
        """Keep every version of a code that an event found or left."""
        when = (source.time, source.id)
        for group in groups:
            if group.table is CODES:
                self.versions += [Version(when, row) for pair in group.pairs() for row in pair if row is not None]
