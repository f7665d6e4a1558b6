"""`hashiya compare`: the layers of a document side by side."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.known import known_layer
from hashiya.db.cli.options import author_option, json_option, project_argument
from hashiya.db.cli.output import annotation_record, columns, one, say
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.comparison import ComparedRow, Comparison
from hashiya.db.model.ids import AnnotationId
from hashiya.db.project import Project


@click.command("compare")
@project_argument
@click.argument("document")
@click.option("--between", nargs=2, metavar="A B", help="Compare these two; by default all who worked on it.")
@click.option("--disagreements", is_flag=True, help="Leave out where everybody agrees.")
@author_option
@json_option
def compare_command(
    project: Path,
    document: str,
    between: tuple[str, str] | None,
    author: str,
    *,
    disagreements: bool,
    as_json: bool,
) -> None:
    """Show where the annotators of DOCUMENT agree and differ.

    The columns are start, end, how they differ ("agreed" or several of missing, bounds, label, values), whether it is
    settled, and each annotator's span.
    """
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        found = opened.find_document(document).id
        known_layer(opened, *(between or ()))
        compared = opened.compare(found, between or (), visible_to=author)
        text = opened.text(found)
        whole = {each.id: each for each in opened.annotations(found)} if as_json else {}
    rows = compared.disagreements if disagreements else compared.rows
    if as_json:
        one(_record(compared, [_row(row, compared.authors, text, whole) for row in rows]))
        return
    columns("start", "end", "differs", "settled", *compared.authors)
    for row in rows:
        spans = (
            "-" if each is None else f"{each.label} {each.start}-{each.end} {text[each.start : each.end]}"
            for each in row.spans
        )
        columns(row.start, row.end, _kinds(row), "yes" if row.settled else "no", *spans)
    say(f"{len(compared.agreements)} agreements, {len(compared.disagreements)} disagreements.")


def _kinds(row: ComparedRow) -> str:
    return ",".join(sorted(each.value for each in row.differences)) or "agreed"


def _record(compared: Comparison, rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "document": compared.document,
        "authors": list(compared.authors),
        "agreements": len(compared.agreements),
        "disagreements": len(compared.disagreements),
        "counts": {kind.value: count for kind, count in compared.counts.items()},
        "rows": rows,
    }


def _row(
    row: ComparedRow, authors: tuple[str, ...], text: str, whole: Mapping[AnnotationId, Annotation]
) -> dict[str, Any]:
    return {
        "start": row.start,
        "end": row.end,
        "differences": sorted(each.value for each in row.differences),
        "attributes": list(row.attributes),
        "settled": row.settled,
        "adjudicated": row.adjudicated,
        "spans": {
            author: None if each is None else annotation_record(whole[each.id], text)
            for author, each in zip(authors, row.spans, strict=True)
        },
    }
