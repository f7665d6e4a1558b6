"""Take a file of the project's own JSON format into a project: whole, or not at all."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

import msgspec

from hashiya.db.actions.codebook import refuse_clashes, replace_rows
from hashiya.db.actions.rights import refuse_foreign, refuse_without
from hashiya.db.actions.rules import ValueRules, all_storable, checked_span, code_of, storable
from hashiya.db.model.codebook import AttributeDef, Code, Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.interchange import AnnotationPart, CodePart, DocumentPart, Interchange, LinkPart, ReviewPart
from hashiya.db.model.person import Right
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import DECIDING
from hashiya.db.tables import documents, links, project
from hashiya.db.tables.canonical import to_json
from hashiya.db.tables.layout import ANNOTATIONS, DOCUMENTS, LINKS, PROJECT, REVIEWS, Row, Table
from hashiya.db.tables.transaction import RowConflictError, Transaction


def import_annotations(tx: Transaction, parsed: Interchange, *, file: str = "") -> None:
    """Import what `read_json` read.

    A project without documents takes over the file's project and codebook, so that exporting it again gives the same
    bytes. In any other, documents are matched by id or text, labels that it lacks are added, equal rows are skipped.

    Raises:
        ProjectError: TEXT_MISSING, TEXT_MISMATCH, QUOTE_MISMATCH, ID_CONFLICT, UNKNOWN_DOCUMENT, UNKNOWN_LABEL,
            UNKNOWN_ATTRIBUTE, WRONG_VALUE, UNKNOWN_CHOICE, SPAN_EMPTY, SPAN_OUTSIDE, CODEBOOK_CLASH or
            FORBIDDEN_CHARACTER, or NOT_YOURS, NOT_ADJUDICATOR or NOT_REVIEWER for work that who imports could not do
            here; nothing is imported then.
    """
    refuse_foreign(tx, *({each.author for each in parsed.annotations} - {""}))
    if any(each.decision in DECIDING for each in parsed.reviews):
        refuse_without(tx, Right.REVIEW)
    if documents.is_empty(tx.connection):
        _take_over(tx, parsed)
    else:
        _add_codes(tx, parsed.codebook)
    here = _place_documents(tx, parsed.documents, file)
    _put(tx, ANNOTATIONS, _annotation_rows(tx, parsed.annotations, here, file), file)
    _put(tx, LINKS, [_link_row(each) for each in parsed.links if not _is_linked(tx, each)], file)
    _put(tx, REVIEWS, [_review_row(each) for each in parsed.reviews], file)


def _take_over(tx: Transaction, parsed: Interchange) -> None:
    present = project.row(tx.connection)
    assert present is not None
    for field in ("id", "title", "created"):
        storable(field, getattr(parsed.project, field))
    wanted = (parsed.project.id, parsed.project.title, parsed.project.created)
    if wanted != present:
        tx.delete(PROJECT, [present])
        tx.insert(PROJECT, [wanted])
    codebook = Codebook(tuple(map(_code, parsed.codebook)))
    refuse_clashes(codebook)
    replace_rows(tx, codebook)


def _add_codes(tx: Transaction, parts: Sequence[CodePart]) -> None:
    """Add the codes whose names the codebook lacks; a shortcut that is taken is left out."""
    codebook = tx.codebook()
    taken = {code.shortcut.upper() for code in codebook}
    added = []
    for part in parts:
        if codebook.get(part.name) is None:
            code = _code(part if part.shortcut.upper() not in taken else msgspec.structs.replace(part, shortcut=""))
            taken.add(code.shortcut.upper())
            added.append(code)
    if added:
        whole = Codebook((*codebook, *added))
        refuse_clashes(whole)
        replace_rows(tx, whole)


def _code(part: CodePart) -> Code:
    attributes = tuple(AttributeDef(each.name, each.type, each.choices, each.names) for each in part.attributes)
    return Code(part.id, part.name, part.names, part.color, part.shortcut, part.parent, attributes)


def _place_documents(tx: Transaction, parts: Sequence[DocumentPart], file: str) -> dict[DocumentId, Document]:
    """Add the documents that are missing; return the file's ids with the documents that they mean here."""
    known = list(documents.in_order(tx.connection))
    by_id = {each.id: each for each in known}
    by_hash = {each.sha256: each for each in reversed(known)}
    here: dict[DocumentId, Document] = {}
    for part in parts:
        same_id = by_id.get(part.id)
        if same_id is not None and same_id.sha256 != part.sha256:
            raise ProjectError(Problem.TEXT_MISMATCH, file=file, document=part.title or part.id)
        here[part.id] = same_id or by_hash.get(part.sha256) or _add_document(tx, part, file)
    return here


def _add_document(tx: Transaction, part: DocumentPart, file: str) -> Document:
    name = part.title or part.id
    # The text of a document that was removed is still stored.
    text = tx.texts.get(part.sha256) if isinstance(part.text, msgspec.UnsetType) else part.text
    if text is None:
        raise ProjectError(Problem.TEXT_MISSING, file=file, document=name)
    for field, value in (("text", text), ("title", part.title), ("file", part.file), ("language", part.language)):
        storable(field, value)
    if documents.digest(text) != part.sha256 or len(text) != part.length:
        errors = f"the text of document {name} does not have the sha256 and length that stand beside it"
        raise ProjectError(Problem.SCHEMA_BROKEN, file=file, errors=errors)
    tx.texts.put(part.sha256, text)
    document = Document(
        part.id,
        part.title,
        part.file,
        part.language,
        part.direction,
        part.length,
        part.sha256,
        part.created,
        part.metadata,
    )
    storable("metadata", part.id + part.created + to_json(part.metadata))
    _put(tx, DOCUMENTS, [documents.to_row(document, tx.next_position())], file)
    return document


def _annotation_rows(
    tx: Transaction, parts: Sequence[AnnotationPart], here: dict[DocumentId, Document], file: str
) -> list[Row]:
    for field in ("id", "memo", "author", "created", "modified"):
        all_storable(field, [getattr(each, field) for each in parts])
    codebook = tx.codebook()
    rules = {code.name: ValueRules(code) for code in codebook}
    rows: list[Row] = []
    for document_id, group in groupby(parts, key=attrgetter("document")):
        document = here.get(document_id)
        if document is None:
            raise ProjectError(Problem.UNKNOWN_DOCUMENT, document=document_id)
        text = tx.text(document.sha256)
        for each in group:
            if each.label not in rules:
                code_of(codebook, each.label)
            rows.append(_annotation_row(tx, each, document, text, rules[each.label], file))
    return rows


def _annotation_row(
    tx: Transaction, part: AnnotationPart, document: Document, text: str, rules: ValueRules, file: str
) -> Row:
    if text[part.start : part.end] != part.quote:
        raise ProjectError(Problem.QUOTE_MISMATCH, file=file, annotation=part.id, start=part.start, end=part.end)
    try:
        start, end = checked_span(tx, text, part.start, part.end)
        values = {name: value for name, value in rules.checked(part.attributes).items() if value}
    except ProjectError as error:
        # Among thousands, which one?
        errors = f"annotation {part.id}: {error}"
        raise ProjectError(Problem.SCHEMA_BROKEN, file=file, errors=errors.rstrip(".")) from error
    return (
        part.id,
        document.id,
        part.label,
        start,
        end,
        to_json(values),
        part.memo,
        part.author,
        part.created,
        part.modified,
        part.status.value,
    )


def _is_linked(tx: Transaction, part: LinkPart) -> bool:
    same = links.between(tx.connection, part.source, part.target, part.type)
    return same is not None and same.id != part.id


def _link_row(part: LinkPart) -> Row:
    row = (part.id, part.type, part.source, part.target, part.author, part.created)
    all_storable("link", row)
    return row


def _review_row(part: ReviewPart) -> Row:
    proposal = None if isinstance(part.proposal, msgspec.UnsetType) else to_json(part.proposal)
    texts = (part.id, part.annotation, part.reviewer, part.decision.value, part.comment)
    all_storable("review", (*texts, proposal or "", part.created))
    return (*texts, proposal, part.created)


def _put(tx: Transaction, table: Table, rows: Sequence[Row], file: str) -> None:
    """Insert the rows that are not there yet."""
    kind = table.name.removesuffix("s")
    present = table.get_many(tx.connection, [row[0] for row in rows])
    for row in rows:
        if present.get(row[0], row) != row:
            raise ProjectError(Problem.ID_CONFLICT, file=file, kind=kind, id=row[0])
    try:
        tx.insert(table, [row for row in rows if row[0] not in present])
    except RowConflictError as conflict:
        raise ProjectError(Problem.ID_CONFLICT, file=file, kind=kind, id=conflict.key) from None
