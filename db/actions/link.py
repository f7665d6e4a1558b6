"""Link annotations: which shortcoming hinders which target."""

from hashiya.db.actions.rights import refuse_without
from hashiya.db.actions.rules import annotation_row, storable
from hashiya.db.actions.sight import refuse_hidden
from hashiya.db.model.ids import AnnotationId, LinkId, new_id
from hashiya.db.model.link import HINDERS, ORIGIN, Link
from hashiya.db.model.person import Right
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import links
from hashiya.db.tables.layout import LINKS
from hashiya.db.tables.transaction import Transaction


# The parameter's name is the word that the export and the link itself use.
def link(tx: Transaction, source: AnnotationId, target: AnnotationId, type: str = HINDERS) -> None:  # noqa: A002
    """Link one annotation to another.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, LINK_TO_ITSELF, DUPLICATE_LINK, BLIND or FORBIDDEN_CHARACTER.
        ValueError: the type is empty, which no export and no merge allows.
    """
    if not type:
        raise ValueError("a link without a type")
    if source == target:
        raise ProjectError(Problem.LINK_TO_ITSELF)
    for each in (source, target):
        row = annotation_row(tx, each)
        refuse_hidden(tx, row[1], row[7])
    if links.between(tx.connection, source, target, storable("type", type)) is not None:
        raise ProjectError(Problem.DUPLICATE_LINK)
    new = Link(LinkId(new_id()), type, source, target, tx.author, tx.time)
    tx.insert(LINKS, [links.to_row(new)])


def unlink(tx: Transaction, link_id: LinkId) -> None:
    """Remove a link.

    Raises:
        ProjectError: UNKNOWN_LINK, or NOT_ADJUDICATOR for where an agreed span comes from.
    """
    row = LINKS.get(tx.connection, link_id)
    if row is None:
        raise ProjectError(Problem.UNKNOWN_LINK, link=link_id)
    if row[1] == ORIGIN:
        refuse_without(tx, Right.ADJUDICATE)
    tx.delete(LINKS, [row])
