"""Who may do what: the roles of a project's people. They bind as soon as somebody is reviewer or adjudicator.

Roles are looked at when somebody acts, with the people of that moment. A merge takes in what was done elsewhere under
other roles as the fact that it is: copies that refused some of it would never agree again. Its report names who went
beyond their role.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from hashiya.db.model.person import ADJUDICATED, Person, Right, holders
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import people
from hashiya.db.tables.transaction import Transaction

# What an event's verb takes. Verbs that anybody may use about their own work are left out.
NEEDED = {
    **dict.fromkeys(("accept", "reject", "propose"), Right.REVIEW),
    **dict.fromkeys(("adjudicate", "adjudicate_new", "dismiss", "take_agreements"), Right.ADJUDICATE),
    **dict.fromkeys(("set_team", "change_team", "remove_person", "assign", "give", "take_back"), Right.MANAGE),
}


def beyond(steps: Iterable[tuple[str, str]], known: Sequence[Person]) -> dict[str, int]:
    """Return who did how many of these steps (author, verb) without the right to, as roles are for these people."""
    exceeds = beyond_roles(known)
    return dict(Counter(author for author, verb in steps if exceeds(author, verb)))


def beyond_roles(known: Sequence[Person]) -> Callable[[str, str], bool]:
    """Return what tells whether a step of somebody (author, verb) takes a right that they lack among these people."""
    able = {right: holders(right, known) for right in Right}

    def exceeds(author: str, verb: str) -> bool:
        right = NEEDED.get(verb)
        names = None if right is None else able[right]
        return names is not None and author not in names

    return exceeds


def refuse_without(tx: Transaction, right: Right) -> None:
    """Refuse who acts if they lack a right.

    Raises:
        ProjectError: NOT_REVIEWER, NOT_ADJUDICATOR or NOT_MANAGER.
    """
    able = holders(right, people.stored(tx.connection))
    if able is None or tx.author in able:
        return
    person, names = tx.author, ", ".join(able)
    if right is Right.REVIEW:
        raise ProjectError(Problem.NOT_REVIEWER, person=person, names=names)
    if right is Right.ADJUDICATE:
        raise ProjectError(Problem.NOT_ADJUDICATOR, person=person, names=names)
    raise ProjectError(Problem.NOT_MANAGER, person=person, names=names)


def refuse_foreign(tx: Transaction, *layers: str) -> None:
    """Refuse to change annotations in the layers of others: reviewers may, and adjudicators the agreed layer.

    Raises:
        ProjectError: NOT_YOURS or NOT_ADJUDICATOR.
    """
    others = set(layers) - {tx.author}
    if ADJUDICATED in others:
        refuse_without(tx, Right.ADJUDICATE)
    others.discard(ADJUDICATED)
    if not others:
        return
    able = holders(Right.REVIEW, people.stored(tx.connection))
    if able is not None and tx.author not in able:
        raise ProjectError(Problem.NOT_YOURS, person=tx.author, author=", ".join(sorted(others)), names=", ".join(able))
