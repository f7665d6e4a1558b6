"""Which event knew of which: ancestor tests in constant time, over the whole log at once.

Events are cut into chains, runs in which each is the only child that goes on. An event knows, of every other chain, up
to which place its ancestors reach. All events of a run between two meetings share that knowledge, so that a log of a
million events has as many such tables as it had meetings.
"""

from collections.abc import Sequence

# Entries of all those tables together: far more than years of a large team need, too few to exhaust a machine.
_MOST_ENTRIES = 4_000_000


class EntangledError(Exception):
    """The events fork and meet more often than people can make them."""


class Causality:
    """Grows with `add`, parents first; events are named by their place in the order in which they came."""

    def __init__(self) -> None:
        self.place: dict[str, int] = {}
        self._chain: list[int] = []
        self._index: list[int] = []
        self._known: list[dict[int, int]] = []
        self._tips: list[int] = []
        self._entries = 0

    def __len__(self) -> int:
        return len(self._chain)

    def add(self, event: str, parents: Sequence[str]) -> int:
        """Add an event and return its place; parents that were never added count as known to everybody.

        Raises:
            EntangledError: forking and meeting without end.
        """
        new = len(self._chain)
        self.place[event] = new
        before = [self.place[each] for each in parents if each in self.place]
        if len(before) == 1 and self._tips[self._chain[before[0]]] == before[0]:
            (parent,) = before
            self._append(self._chain[parent], self._index[parent] + 1, self._known[parent])
            return new
        known = self._reach(before)
        free = next((each for each in before if self._tips[self._chain[each]] == each), None)
        if free is None:
            self._tips.append(new)
            self._append(len(self._tips) - 1, 0, known)
        else:
            self._append(self._chain[free], self._index[free] + 1, known)
        self._entries += len(known)
        if self._entries > _MOST_ENTRIES:
            raise EntangledError
        return new

    def _append(self, chain: int, index: int, known: dict[int, int]) -> None:
        self._tips[chain] = len(self._chain)
        self._chain.append(chain)
        self._index.append(index)
        self._known.append(known)

    def _reach(self, events: Sequence[int]) -> dict[int, int]:
        """Return chain -> the last index that these events know of, themselves included."""
        reach: dict[int, int] = {}
        for event in events:
            for chain, index in (*self._known[event].items(), (self._chain[event], self._index[event])):
                if reach.get(chain, -1) < index:
                    reach[chain] = index
        return reach

    def precedes(self, first: int, second: int) -> bool:
        """Return whether the first event is an ancestor of the second."""
        chain = self._chain[first]
        if chain == self._chain[second]:
            return self._index[first] < self._index[second]
        return self._known[second].get(chain, -1) >= self._index[first]

    def not_known_to_all(self, count: int, events: Sequence[int]) -> list[int]:
        """Return those of the first `count` events that are not ancestors of every one of `events`."""
        if not events:
            return []
        reaches = [self._reach([event]) for event in events]
        common = {chain: min(reach.get(chain, -1) for reach in reaches) for chain in set().union(*reaches)}
        return [each for each in range(count) if self._index[each] > common.get(self._chain[each], -1)]
