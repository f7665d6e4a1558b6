"""The project's own JSON, hashiya-annotations: the contract with every consumer, without loss.

The same state gives the same bytes. Annotations stream through in batches, one line each, so that memory does not grow
with their number and files compare line by line.
"""

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import msgspec

from hashiya.db.exporters.atomic_file import Sink, atomic_file
from hashiya.db.model.codebook import Code
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId
from hashiya.db.model.interchange import (
    CONTEXT,
    FORMAT,
    OFFSET_UNIT,
    VERSION,
    AnnotationLine,
    AttributePart,
    CodePart,
    DocumentPart,
    LinkPart,
    ProjectPart,
    ReviewPart,
)
from hashiya.db.model.link import Link
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress, no_progress
from hashiya.db.model.review import Review
from hashiya.db.project import Project
from hashiya.db.schema.taken import belongs_to_sqlite
from hashiya.db.text.offsets import Utf16Map

# Small enough that a batch stays in the processor's cache: larger ones take up to twice as long.
_BATCH = 128
# Keys of free-form objects are sorted; those of records stand in the contract's order.
_ENCODER = msgspec.json.Encoder(order="deterministic")


def export_json(
    project: Project,
    out: Path | Sink,
    *,
    with_text: bool = False,
    layer: str | None = None,
    progress: Progress = no_progress,
) -> int:
    """Write the project and return how many annotations were written.

    A file is replaced only when everything has been written and is on the disk.

    Args:
        project: what to export, as it is at one moment, whoever writes meanwhile.
        out: the file, or an open binary stream.
        with_text: whether the documents' texts go along, so that the file can be imported where they are missing.
        layer: write only the annotations by this author, with the links among them and their reviews.
        progress: called with the part done.

    Raises:
        ProjectError: EXISTS for a project as `out`, READ_ONLY, DISK_FULL or IO, or DAMAGED for a project that cannot be
            read.
        Cancelled: `progress` asked for it; an existing file is as it was.
    """
    if not isinstance(out, Path):
        return _write(project, out, with_text=with_text, layer=layer, progress=progress)
    if _is_project(out, project):
        raise ProjectError(Problem.EXISTS, path=out)
    with atomic_file(out) as file:
        return _write(project, file, with_text=with_text, layer=layer, progress=progress)


def _is_project(out: Path, project: Project) -> bool:
    """Return whether an export would take the place of a project or of its log: this one's or another's."""
    try:
        if out.exists() and (out.suffix == ".hashiya" or out.samefile(project.info.path)):
            return True
        return belongs_to_sqlite(out)
    except OSError:
        return False  # what is wrong with such a name comes up when it is written


def _write(project: Project, file: Sink, *, with_text: bool, layer: str | None, progress: Progress) -> int:
    with project.snapshot():
        documents = project.document_list()
        total = project.annotation_total()
        info = project.info
        head = {"format": FORMAT, "version": VERSION, "offset_unit": OFFSET_UNIT}
        file.write(msgspec.json.encode(head)[:-1] + b',\n"project":')
        file.write(_ENCODER.encode(ProjectPart(info.id, info.title, info.created)))
        _array(file, "codebook", (_code(each) for each in project.codebook()))
        _array(
            file,
            "documents",
            (_document(each, project.text(each.id) if with_text else None) for each in documents),
        )
        file.write(b',\n"annotations":[')
        written = 0
        for document in documents:
            for batch in _annotation_lines(project, document, layer):
                file.write(b",\n" if written else b"\n")
                # A line break inside a value is escaped, so that each one here ends a record.
                file.write(memoryview(_ENCODER.encode_lines(batch).replace(b"\n", b",\n"))[:-2])
                written += len(batch)
                progress(written / total)
        file.write(b"\n]" if written else b"]")
        known = None if layer is None else {each.id for each in project.annotations(author=layer)}
        _array(file, "links", (_link(each) for each in project.links() if _inside(known, each.source, each.target)))
        _array(file, "reviews", (_review(each) for each in project.reviews() if _inside(known, each.annotation)))
        file.write(b"}\n")
    progress(1.0)
    return written


def _inside(known: set[AnnotationId] | None, *annotations: AnnotationId) -> bool:
    """Return whether a link or review names only annotations that are written."""
    return known is None or known.issuperset(annotations)


def _array(file: Sink, key: str, records: Iterator[msgspec.Struct]) -> None:
    """Write one array of records, a line each."""
    file.write(b',\n"%s":[' % key.encode())
    separator = b"\n"
    for record in records:
        file.write(separator + _ENCODER.encode(record))
        separator = b",\n"
    file.write(b"\n]" if separator == b",\n" else b"]")


def _annotation_lines(project: Project, document: Document, layer: str | None) -> Iterator[list[AnnotationLine]]:
    """Give a document's annotations in batches, by start, end, id. Column by column: this is where the time goes."""
    # Read when the first rows show that it is needed.
    text: str | None = None
    for batch in project.annotation_batches(document.id, _BATCH, layer):
        if text is None:
            text = project.text(document.id)
            units = Utf16Map(text)
        ids, labels, starts, ends, attributes, memos, authors, created, modified, statuses = zip(*batch, strict=True)
        yield list(
            map(
                AnnotationLine,
                ids,
                repeat(document.id),
                labels,
                starts,
                ends,
                starts if units.identity else map(units.to_utf16, starts),
                ends if units.identity else map(units.to_utf16, ends),
                [text[start:end] for start, end in zip(starts, ends, strict=True)],
                [text[start - CONTEXT if start > CONTEXT else 0 : start] for start in starts],
                [text[end : end + CONTEXT] for end in ends],
                map(msgspec.Raw, attributes),
                memos,
                authors,
                created,
                modified,
                statuses,
            )
        )


def _code(code: Code) -> CodePart:
    attributes = tuple(AttributePart(each.name, each.type, each.choices, dict(each.names)) for each in code.attributes)
    return CodePart(code.id, code.name, dict(code.names), code.color, code.shortcut, code.parent, attributes)


def _document(document: Document, text: str | None) -> DocumentPart:
    return DocumentPart(
        document.id,
        document.title,
        document.file,
        document.language,
        document.direction,
        document.length,
        document.sha256,
        document.created,
        dict(document.metadata),
        msgspec.UNSET if text is None else text,
    )


def _link(link: Link) -> LinkPart:
    return LinkPart(link.id, link.type, link.source, link.target, link.author, link.created)


def _review(review: Review) -> ReviewPart:
    proposal = msgspec.UNSET if review.proposal is None else dict(review.proposal)
    return ReviewPart(
        review.id, review.annotation, review.reviewer, review.decision, review.comment, review.created, proposal
    )
