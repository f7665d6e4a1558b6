"""People: who works on a project, in which role, and what the project lets them see and do."""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple
from zlib import crc32

# The author of the agreed layer. Who made each of its spans stands in the history.
ADJUDICATED = "adjudicated"

# Paul Tol's "muted" scheme (https://sros.nl/~pault, technical note SRON/EPS/TN/09-002): told apart by
# colour-blind people too, and none of them is a colour of the default codebook.
COLORS = ("#332288", "#88CCEE", "#44AA99", "#117733", "#999933", "#DDCC77", "#CC6677", "#882255", "#AA4499")

COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_WORD = re.compile(r"\w")


class Role(StrEnum):
    """What a person does in a project. Only annotators work blind."""

    ANNOTATOR = "annotator"
    REVIEWER = "reviewer"
    ADJUDICATOR = "adjudicator"


class Right(StrEnum):
    """What not everybody may do in a project whose people have roles."""

    REVIEW = "review"
    ADJUDICATE = "adjudicate"
    MANAGE = "manage"


_ROLES_OF = {
    Right.REVIEW: (Role.REVIEWER, Role.ADJUDICATOR),
    Right.ADJUDICATE: (Role.ADJUDICATOR,),
    Right.MANAGE: (Role.ADJUDICATOR,),
}


class Person(NamedTuple):
    """Somebody who works on a project. `name` is the author of their annotations; `color` is #rrggbb."""

    name: str
    role: Role = Role.ANNOTATOR
    color: str = ""


def holders(right: Right, people: Iterable[Person]) -> list[str] | None:
    """Return by name who has a right, or None where everybody has it.

    As long as nobody is reviewer or adjudicator, everybody may do everything: who works alone is not hindered. Where
    there is no adjudicator, reviewers do what one would do.
    """
    appointed = [each for each in people if each.role is not Role.ANNOTATOR]
    if not appointed:
        return None
    fit = [each.name for each in appointed if each.role in _ROLES_OF[right]]
    return sorted(fit or (each.name for each in appointed))


class TeamSettings(NamedTuple):
    """What holds for everybody: whether annotators work blind, and whether one may review one's own work."""

    blind: bool = False
    own_review: bool = False


def automatic_color(name: str) -> str:
    """Return the colour of a person for whom nobody chose one: always the same for a name."""
    return COLORS[crc32(name.encode()) % len(COLORS)]


def free_color(taken: Iterable[str]) -> str:
    """Return the first colour that nobody has, or the one that the fewest have."""
    used = list(taken)
    return min(COLORS, key=used.count)


def told_apart(people: Iterable[Person]) -> list[Person]:
    """Return the people by name, each with a colour of their own as long as the palette has one.

    A colour that was chosen comes before one that nobody chose (""). Of two people who have the same, as when two
    machines named somebody new, the first by name keeps it. So somebody has the same colour wherever they are shown.
    """
    by_name = sorted(people, key=lambda each: each.name)
    colors: dict[str, str] = {}
    for person in sorted(by_name, key=lambda each: not each.color):
        wanted = person.color or automatic_color(person.name)
        colors[person.name] = free_color(colors.values()) if wanted in colors.values() else wanted
    return [each._replace(color=colors[each.name]) for each in by_name]


def mentions(comment: str, names: Collection[str]) -> list[str]:
    """Return the people whom a comment addresses as @name, in order; of two names that fit, the longer one counts."""
    longest_first = sorted((name for name in names if name), key=len, reverse=True)
    found: dict[str, None] = {}
    for at, sign in enumerate(comment):
        if sign != "@" or (at and _WORD.match(comment[at - 1])):
            continue
        for name in longest_first:
            after = at + 1 + len(name)
            if comment.startswith(name, at + 1) and not _WORD.match(comment[after : after + 1]):
                found[name] = None
                break
    return list(found)
