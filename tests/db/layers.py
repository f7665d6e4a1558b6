"""The annotators of the fixtures as layers of a project with the sample texts."""

import json
from pathlib import Path

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.model.annotation import Annotation
from hashiya.db.project import Project
from hashiya.resources import resource
from tests.builders import imported

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "annotations"
A, B = "annotator_a", "annotator_b"


def rows(name):
    """The rows of a fixture file, values that are empty left out."""
    found = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    return [{**row, "attributes": {key: value for key, value in row["attributes"].items() if value}} for row in found]


def project_of_layers(path, *authors):
    """Make a project with all sample texts and these annotators' layers; return it with file name -> document."""
    project = Project.create(path)
    documents = {}
    for text in sorted(resource("samples").glob("*.txt")):
        (new,) = project.run(
            add_document, imported(text.read_bytes().decode(), text.stem, file=text.name), author="builder"
        ).documents
        documents[text.name] = new
    for author in authors:
        many = [
            Annotation(
                f"{author} {row['id']}",
                documents[row["doc"]],
                row["label"],
                row["start"],
                row["end"],
                row["attributes"],
                author=author,
            )
            for row in rows(author)
        ]
        project.run(annotate_many, many, author=author)
    return project, documents


def content(annotations, documents):
    """What annotations say, apart from who and when: comparable to a fixture's rows."""
    names = dict(zip(documents.values(), documents, strict=True))
    return sorted(
        (names[each.document], each.start, each.end, each.label, tuple(sorted(each.attributes.items())))
        for each in annotations
    )


def fixture_content(name):
    """The same of a fixture's rows."""
    return sorted(
        (row["doc"], row["start"], row["end"], row["label"], tuple(sorted(row["attributes"].items())))
        for row in rows(name)
    )
