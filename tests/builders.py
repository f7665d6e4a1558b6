"""Short ways to the projects and records that tests start from. Everything here is real: files, actions, texts."""

from pathlib import Path

from hashiya.db.actions.annotate import annotate
from hashiya.db.actions.documents import add_document
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.imported import ImportedText
from hashiya.db.project import Project

# Vocalised letters, numbers, Latin, an emoji outside the BMP and one of several code points, at known offsets:
# 0-2 "في", 7-8 the smile, 9-14 "13/14", 15-20 "هدفًا" with the cluster 17-19, 40-44 "GRDP", 45-50 the family.
TEXT = "في عام 😀 13/14 هدفًا\nתוכנית 2025: 58.3% GRDP 👨‍👩‍👧 سنة\n"


def imported(text: str = TEXT, title: str = "text", **fields) -> ImportedText:
    """A text as an importer hands it over."""
    return ImportedText(
        text,
        title,
        fields.pop("file", f"{title}.txt"),
        fields.pop("language", "ar"),
        fields.pop("direction", Direction.RTL),
        **fields,
    )


def make_project(path: Path, *texts: str, title: str = "") -> Project:
    """Make and open a project with these texts, titled "text 0", "text 1", …"""
    project = Project.create(path, title=title)
    for number, text in enumerate(texts):
        project.run(add_document, imported(text, f"text {number}"), author="builder")
    return project


def document_ids(project: Project) -> list[DocumentId]:
    """The ids of a project's documents, in order."""
    return [each.document.id for each in project.documents()]


def add_annotation(
    project: Project, document: DocumentId, start: int, end: int, label: str = "target", *, author="tester", **fields
) -> AnnotationId:
    """Annotate through the action and return the new id."""
    (created,) = project.run(annotate, document, start, end, label, author=author, **fields).created
    return created


def state(project: Project) -> dict:
    """Everything that a person can see of a project, for comparing two states."""
    return {
        "title": project.info.title,
        "codebook": project.codebook(),
        "documents": project.documents(),
        "texts": [project.text(each) for each in document_ids(project)],
        "annotations": list(project.annotations()),
        "links": project.links(),
        "reviews": project.reviews(),
    }
