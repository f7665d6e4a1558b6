"""What is remembered about help: commands chosen lately, what was done how often, tips that were seen, the tour."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

COMMANDS_KEPT = 12


class HelpMemory(NamedTuple):
    """One part of the settings. `counts` says how often something was done that a tip could shorten.

    `seen` are the tips that are not shown again; `tour` is the step at which the guided tour goes on, "" before it
    began, DONE after its end.
    """

    commands: tuple[str, ...] = ()
    counts: Mapping[str, int] = {}
    seen: frozenset[str] = frozenset()
    tips: bool = True
    tour: str = ""
    tour_offered: bool = False

    def with_command(self, key: str) -> "HelpMemory":
        """Return this with a command at the head of those chosen lately."""
        others = [each for each in self.commands if each != key]
        return self._replace(commands=(key, *others)[:COMMANDS_KEPT])

    def counted(self, habit: str) -> "HelpMemory":
        """Return this with something done once more."""
        return self._replace(counts={**self.counts, habit: self.counts.get(habit, 0) + 1})

    def with_seen(self, tip: str) -> "HelpMemory":
        """Return this with a tip that is not shown again."""
        return self._replace(seen=self.seen | {tip})

    def stored(self) -> str:
        """Return this as JSON."""
        return json.dumps(
            {
                "commands": self.commands,
                "counts": dict(self.counts),
                "seen": sorted(self.seen),
                "tips": self.tips,
                "tour": self.tour,
                "tour_offered": self.tour_offered,
            }
        )


DONE = "done"


def from_stored(value: Any) -> HelpMemory:
    """Return what was stored, read from JSON; what makes no sense falls back to the default."""
    if not isinstance(value, dict):
        return HelpMemory()
    counts = value.get("counts")
    return HelpMemory(
        commands=tuple(_words(value.get("commands"))),
        counts={key: each for key, each in counts.items() if isinstance(each, int)} if isinstance(counts, dict) else {},
        seen=frozenset(_words(value.get("seen"))),
        tips=value.get("tips") is not False,
        tour=value["tour"] if isinstance(value.get("tour"), str) else "",
        tour_offered=value.get("tour_offered") is True,
    )


def _words(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
