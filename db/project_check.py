"""Whether a project is sound, in everything that can be computed from the file alone. Nothing is mended here."""

from collections.abc import Iterator

from hashiya.db.actions.rules import checked_values
from hashiya.db.merge.replay import replay
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.finding import Finding, FindingKind
from hashiya.db.model.problems import ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.tables import annotations, codes, documents, integrity
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.layout import Connection
from hashiya.db.text.offsets import widen


def findings(connection: Connection, progress: Progress) -> list[Finding]:
    """Return everything that is wrong. `progress` may raise Cancelled."""
    detail = integrity.damage(connection)
    if detail:
        # What a damaged file says about its rows is worth nothing.
        return [Finding(FindingKind.FILE_DAMAGED, {"detail": detail})]
    found = [
        Finding(FindingKind.ROW_WITHOUT_PARENT, {"table": table, "row": row, "parent": parent})
        for table, row, parent in integrity.orphans(connection)
    ]
    progress(0.1)
    known = list(documents.in_order(connection))
    codebook = codes.codebook(connection)
    texts = Texts(connection)
    for number, document in enumerate(known):
        found += _of_document(connection, document, texts.get(document.sha256), codebook)
        progress(0.1 + 0.5 * (number + 1) / len(known))
    found += _of_log(connection)
    progress(1.0)
    return found


def _of_document(connection: Connection, document: Document, text: str | None, codebook: Codebook) -> Iterator[Finding]:
    if text is None:
        yield Finding(FindingKind.TEXT_MISSING, {"sha256": document.sha256, "document": document.id})
        return
    if len(text) != document.length or documents.digest(text) != document.sha256:
        yield Finding(FindingKind.TEXT_CHANGED, {"document": document.id})
    for row in annotations.of_document(connection, document.id):
        annotation = annotations.from_row(row)
        yield from _of_span(annotation, text)
        yield from _of_values(annotation, codebook)


def _of_span(annotation: Annotation, text: str) -> Iterator[Finding]:
    start, end = annotation.start, annotation.end
    where = {"annotation": annotation.id, "start": start, "end": end}
    if not 0 <= start < end <= len(text):
        yield Finding(FindingKind.SPAN_OUTSIDE, {**where, "length": len(text)})
    elif widen(text, start, end) != (start, end):
        yield Finding(FindingKind.SPAN_CUTS_CHARACTER, where)


def _of_values(annotation: Annotation, codebook: Codebook) -> Iterator[Finding]:
    code = codebook.get(annotation.label)
    if code is None:
        yield Finding(FindingKind.UNKNOWN_LABEL, {"annotation": annotation.id, "label": annotation.label})
        return
    try:
        checked = checked_values(code, annotation.attributes)
    except ProjectError as error:
        yield Finding(FindingKind.WRONG_ATTRIBUTE, {"annotation": annotation.id, "detail": str(error)})
        return
    if checked != annotation.attributes:
        detail = "a value is not in its stored form."
        yield Finding(FindingKind.WRONG_ATTRIBUTE, {"annotation": annotation.id, "detail": detail})


def _of_log(connection: Connection) -> Iterator[Finding]:
    for seq, detail in replay(connection):
        if seq:
            yield Finding(FindingKind.LOG_UNREADABLE, {"seq": seq, "detail": detail})
        else:
            table, _, key = detail.partition(" ")
            yield Finding(FindingKind.LOG_DISAGREES, {"table": table, "id": key})
