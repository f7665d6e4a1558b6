"""What people may see and review: the rules of blind work and of one's own work."""

from hashiya.db.actions.rules import document_of, storable
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import ADJUDICATED, Role
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import assignments, people
from hashiya.db.tables.transaction import Transaction


def person_name(name: str) -> str:
    """Return the name.

    Raises:
        ProjectError: BAD_NAME or FORBIDDEN_CHARACTER.
    """
    storable("name", name)
    if not name.strip() or name != name.strip() or name == ADJUDICATED:
        raise ProjectError(Problem.BAD_NAME, name=name, reserved=ADJUDICATED)
    return name


def refuse_hidden(tx: Transaction, document: DocumentId, layer: str | None = None) -> None:
    """Refuse to touch a layer (None: all of them) that who acts may not see yet.

    Raises:
        ProjectError: BLIND.
    """
    if layer != tx.author and assignments.only_own(tx.connection, document, tx.author):
        title = document_of(tx, document).title
        raise ProjectError(Problem.BLIND, person=tx.author, document=title)


def refuse_reopening(tx: Transaction, document: DocumentId, person: str) -> None:
    """Refuse to take back that a document is done, to an annotator of a blind project: they may have seen the others.

    Raises:
        ProjectError: BLIND_REOPEN.
    """
    if people.settings(tx.connection).blind and people.get(tx.connection, tx.author).role is Role.ANNOTATOR:
        raise ProjectError(Problem.BLIND_REOPEN, person=person, document=document_of(tx, document).title)


def refuse_own(tx: Transaction, author: str) -> None:
    """Refuse to let somebody review their own work, unless the project allows it.

    Raises:
        ProjectError: OWN_REVIEW.
    """
    if author == tx.author and not people.settings(tx.connection).own_review:
        raise ProjectError(Problem.OWN_REVIEW, person=author)
