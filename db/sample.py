"""The sample project: five texts in Arabic and Hebrew with the annotations that were agreed on, where they exist.

Everything in it is fixed, ids and times too: two samples hold the same, and merging them adds nothing.
"""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hashiya.db.actions.interchange import import_annotations
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.annotation import Status
from hashiya.db.model.codebook import Code
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId, ProjectId
from hashiya.db.model.imported import ImportedText
from hashiya.db.model.interchange import (
    CONTEXT,
    FORMAT,
    OFFSET_UNIT,
    VERSION,
    AnnotationPart,
    AttributePart,
    CodePart,
    DocumentPart,
    Interchange,
    LinkPart,
    ProjectPart,
)
from hashiya.db.model.link import HINDERS
from hashiya.db.model.problems import ProjectError
from hashiya.db.project import Project
from hashiya.db.text.offsets import Utf16Map
from hashiya.resources import resource

AUTHOR = "sample"
TITLE = "Targets and shortcomings: a sample"
_TIME = "2026-01-01T00:00:00.000Z"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:hashiya:sample")


def make_sample(path: Path, *, title: str = "") -> None:
    """Make the sample project.

    Raises:
        ProjectError: as `Project.create`; nothing is left behind then.
    """
    content = _content(title or TITLE)
    with Project.create(path, title=title or TITLE) as project:
        try:
            project.run(import_annotations, content, file=path.name, author=AUTHOR)
        except ProjectError:
            project.close()
            path.unlink(missing_ok=True)
            raise


def is_sample(documents: Iterable[DocumentId]) -> bool:
    """Tell whether a text of the sample project is among some documents: then it is one, or came out of one."""
    return not {_id(path.name) for path in resource("samples").glob("*.txt")}.isdisjoint(documents)


def _id(name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, name))


def _content(title: str) -> Interchange:
    folder = resource("samples")
    texts = {path.name: import_text(path.read_bytes(), path.name) for path in sorted(folder.glob("*.txt"))}
    marked = json.loads((folder / "adjudicated.json").read_text("utf-8"))
    units = {file: Utf16Map(each.text) for file, each in texts.items()}
    return Interchange(
        FORMAT,
        VERSION,
        OFFSET_UNIT,
        ProjectPart(ProjectId(_id("project")), title, _TIME),
        tuple(map(_code, DEFAULT_CODEBOOK)),
        tuple(_document(each) for each in texts.values()),
        tuple(_annotation(each, texts[each["doc"]].text, units[each["doc"]]) for each in marked),
        tuple(
            LinkPart(
                LinkId(_id(f"{each['id']} {HINDERS} {target}")), HINDERS, _key(each["id"]), _key(target), AUTHOR, _TIME
            )
            for each in marked
            for target in each.get("hinders", ())
        ),
        (),
    )


def _key(name: str) -> AnnotationId:
    return AnnotationId(_id(name))


def _code(code: Code) -> CodePart:
    attributes = tuple(AttributePart(each.name, each.type, each.choices, dict(each.names)) for each in code.attributes)
    return CodePart(code.id, code.name, dict(code.names), code.color, code.shortcut, code.parent, attributes)


def _document(imported: ImportedText) -> DocumentPart:
    return DocumentPart(
        DocumentId(_id(imported.file)),
        imported.title,
        imported.file,
        imported.language,
        imported.direction,
        len(imported.text),
        hashlib.sha256(imported.text.encode()).hexdigest(),
        _TIME,
        dict(imported.metadata),
        imported.text,
    )


def _annotation(marked: Mapping[str, Any], text: str, units: Utf16Map) -> AnnotationPart:
    start, end = marked["start"], marked["end"]
    return AnnotationPart(
        _key(marked["id"]),
        DocumentId(_id(marked["doc"])),
        marked["label"],
        start,
        end,
        units.to_utf16(start),
        units.to_utf16(end),
        marked["quote"],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
        {name: value for name, value in marked["attributes"].items() if value},
        "",
        AUTHOR,
        _TIME,
        _TIME,
        Status.PROPOSED,
    )
