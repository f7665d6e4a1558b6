"""The events of a file and of those that come to it as one graph: their order, and what each did to which rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from hashiya.db.merge.causality import Causality
from hashiya.db.merge.codes_mend import Version
from hashiya.db.merge.fold import Source, Touches, gather
from hashiya.db.model.ids import EventId
from hashiya.db.tables import events, lineage
from hashiya.db.tables.events import Entry, Group
from hashiya.db.tables.layout import CODES
from hashiya.db.tables.lineage import ALL_CODES, Connection


@dataclass
class Graph:
    """`numbers` gives the place of an event in the file by its place in the causality."""

    causality: Causality = field(default_factory=Causality)
    numbers: list[int] = field(default_factory=list)
    digests: dict[str, bytes] = field(default_factory=dict)
    touches: Touches = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)
    _complete: set[str] = field(default_factory=set)

    def add_file(self, connection: Connection, since: int = 0) -> None:
        """Add the file's own events."""
        for seq, event, parents, digest in lineage.family(connection, since):
            self.causality.add(event, parents.split(" "))
            self.numbers.append(seq)
            self.digests[event] = digest

    def read_file(self, connection: Connection, whole: Iterable[int], watched: Mapping[str, Sequence[int]]) -> None:
        """Gather what events of the file did: all that the `whole` ones did, of the others only at watched places."""
        everything = set(whole)
        # An event is read only at the places for which it is noted: a version without those that came after it
        # would look as if nobody had built upon it.
        places: dict[int, set[str]] = {}
        for where, seqs in watched.items():
            for seq in seqs:
                places.setdefault(seq, set()).add(where)
        codes = set(watched.get(ALL_CODES, ()))
        for seq, entry in lineage.entries(connection, sorted(everything | places.keys())):
            groups = events.decode(entry[7])
            source = self.source(entry)
            gather(self.touches, source, groups, only=None if seq in everything else places[seq])
            if seq in codes:
                self.remember_codes(source, groups)
        start = lineage.baseline(connection)
        if start is not None:
            # Where a part of a project starts, its codes are versions that no event of this file made.
            for group in events.decode(start[1]):
                if group.table is CODES:
                    self.versions += [Version(("", ""), row) for row in group.afters or ()]

    def complete(self, connection: Connection, places: Iterable[str]) -> None:
        """Gather everything that ever happened at these places; it takes a walk through the whole log."""
        wanted = set(places) - self._complete
        if not wanted:
            return
        self._complete |= wanted
        coming = {
            where: [touch for touch in self.touches.pop(where, ()) if touch.source.at >= len(self.numbers)]
            for where in wanted
        }
        for _seq, entry in lineage.all_entries(connection):
            gather(self.touches, self.source(entry), events.decode(entry[7]), only=wanted)
        for where, touches in coming.items():
            if touches:
                self.touches.setdefault(where, []).extend(touches)

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
