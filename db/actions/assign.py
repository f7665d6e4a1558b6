"""Give documents to people, by hand or by a fair draw, and mark them done."""

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random

from hashiya.db.actions.people import put_setting
from hashiya.db.actions.rights import refuse_without
from hashiya.db.actions.rules import document_of
from hashiya.db.actions.sight import person_name, refuse_reopening
from hashiya.db.model.assignment import Assignment, AssignmentState
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import Right, Role
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import assignments, people
from hashiya.db.tables.layout import ASSIGNMENTS, PEOPLE, Row
from hashiya.db.tables.transaction import Transaction


def assign(
    tx: Transaction, documents: Sequence[DocumentId], names: Sequence[str], *, per_document: int = 2, seed: int = 0
) -> None:
    """Draw people for documents, so that each document has `per_document` of them.

    The draw is fair: of those who may still get a document, one of the least busy gets it, so that the loads of people
    who start equal never differ by more than one. What is assigned already counts and stays. The same documents, people
    and `seed` (which the project's settings keep) give the same draw.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, TOO_FEW_PEOPLE, BAD_NAME, FORBIDDEN_CHARACTER or NOT_MANAGER.
    """
    refuse_without(tx, Right.MANAGE)
    chosen = [document_of(tx, each).id for each in dict.fromkeys(documents)]
    candidates = [person_name(each) for each in dict.fromkeys(names)]
    if not 1 <= per_document <= len(candidates):
        raise ProjectError(Problem.TOO_FEW_PEOPLE, wanted=per_document, count=len(candidates))
    present: dict[str, set[str]] = {}
    load: Counter[str] = Counter()
    for row in assignments.rows(tx.connection):
        each = assignments.from_row(row)
        present.setdefault(each.document, set()).add(each.person)
        load[each.person] += 1
    drawn = draw(chosen, candidates, present, load, per_document, seed)
    if drawn:
        put_setting(tx, people.ASSIGNMENT_SEED, str(seed))
        give(tx, drawn)


def draw(
    documents: Sequence[DocumentId],
    names: Sequence[str],
    present: Mapping[str, set[str]],
    load: Mapping[str, int],
    per_document: int,
    seed: int,
) -> list[tuple[DocumentId, str]]:
    """Return the pairs of document and person to add. Only a generator's `random` is the same in every Python."""
    generator = Random(seed)  # noqa: S311  # a draw that can be repeated, no secret
    busy = Counter(load)
    order = sorted(documents, key=lambda _document: generator.random())
    found = []
    for document in order:
        having = present.get(document, set())
        free = sorted((busy[name], generator.random(), name) for name in names if name not in having)
        for _busy, _lot, name in free[: max(0, per_document - len(having))]:
            busy[name] += 1
            found.append((document, name))
    return found


def give(tx: Transaction, pairs: Sequence[tuple[DocumentId, str]]) -> None:
    """Give documents to people; what they have already stays as it is.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, BAD_NAME, FORBIDDEN_CHARACTER or NOT_MANAGER.
    """
    refuse_without(tx, Right.MANAGE)
    rows: dict[str, Row] = {}
    for document, person in pairs:
        document_of(tx, document)
        new = Assignment(document, person_name(person), AssignmentState.OPEN, tx.time)
        rows[assignments.key(document, person)] = assignments.to_row(new)
    present = ASSIGNMENTS.get_many(tx.connection, list(rows))
    _know(tx, [person for _document, person in pairs])
    tx.insert(ASSIGNMENTS, [row for key, row in rows.items() if key not in present])


def take_back(tx: Transaction, document: DocumentId, person: str) -> None:
    """Take a document from somebody; what they marked in it stays.

    Raises:
        ProjectError: NOT_ASSIGNED, UNKNOWN_DOCUMENT or NOT_MANAGER.
    """
    refuse_without(tx, Right.MANAGE)
    tx.delete(ASSIGNMENTS, [_row(tx, document, person)])


def mark_done(tx: Transaction, document: DocumentId, person: str | None = None) -> None:
    """Mark a document as done by somebody, by default by who acts, also one that nobody gave them.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, BAD_NAME, FORBIDDEN_CHARACTER, or NOT_MANAGER for what others do.
    """
    name = person_name(tx.author if person is None else person)
    if name != tx.author:
        refuse_without(tx, Right.MANAGE)
    done = Assignment(document_of(tx, document).id, name, AssignmentState.DONE, tx.time)
    before = ASSIGNMENTS.get(tx.connection, assignments.key(document, name))
    if before is None:
        _know(tx, [name])
        tx.insert(ASSIGNMENTS, [assignments.to_row(done)])
    else:
        _set_state(tx, before, AssignmentState.DONE)


def reopen(tx: Transaction, document: DocumentId, person: str | None = None) -> None:
    """Take back that a document is done; in a blind project, an annotator who has seen the others cannot.

    Raises:
        ProjectError: NOT_ASSIGNED, UNKNOWN_DOCUMENT, BLIND_REOPEN, or NOT_REVIEWER for what others do.
    """
    name = tx.author if person is None else person
    row = _row(tx, document, name)
    refuse_reopening(tx, document, name)
    if name != tx.author:
        refuse_without(tx, Right.REVIEW)
    _set_state(tx, row, AssignmentState.OPEN)


def _set_state(tx: Transaction, row: Row, state: AssignmentState) -> None:
    after = assignments.to_row(assignments.from_row(row)._replace(state=state))
    if after != row:
        tx.update(ASSIGNMENTS, [(row, after)])


def _row(tx: Transaction, document: DocumentId, person: str) -> Row:
    row = ASSIGNMENTS.get(tx.connection, assignments.key(document, person))
    if row is None:
        title = document_of(tx, document).title
        raise ProjectError(Problem.NOT_ASSIGNED, person=person, document=title)
    return row


def _know(tx: Transaction, names: Sequence[str]) -> None:
    """Store the people who have no row yet, with nothing chosen, so that every copy of the project says the same."""
    wanted = list(dict.fromkeys(names))
    present = PEOPLE.get_many(tx.connection, wanted)
    tx.insert(PEOPLE, [(name, Role.ANNOTATOR.value, "") for name in wanted if name not in present])
