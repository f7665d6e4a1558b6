"""`hashiya adjudicate`: make the agreed layer of a document."""

from collections.abc import Sequence
from pathlib import Path

import click

from hashiya.db.actions.adjudicate import Bounds, adjudicate, adjudicate_new, dismiss, take_agreements
from hashiya.db.cli.known import known_layer
from hashiya.db.cli.options import author_option, json_option, project_argument, values_of
from hashiya.db.cli.output import annotation_record, columns, many, say
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project


@click.command("adjudicate")
@project_argument
@click.argument("document")
@click.argument("sources", nargs=-1)
@click.option("--take-agreements", "agreements", is_flag=True, help="Take all that everybody marked exactly alike.")
@click.option("--between", nargs=2, metavar="A B", help="With --take-agreements: of these two; by default of all.")
@click.option("--take", metavar="ID", help="Whose label, values and bounds to take; by default the first of SOURCES.")
@click.option("--bounds", type=click.Choice([each.value for each in Bounds]), default="taken", show_default=True)
@click.option("--start", type=int, help="Another start, in code points.")
@click.option("--end", type=int, help="Another end, half-open.")
@click.option("--label", help="Another label.")
@click.option(
    "--set", "values", metavar="NAME=VALUE", multiple=True, callback=values_of, help="Other values, all of them."
)
@click.option("--dismiss", "reason", metavar="REASON", help="Let SOURCES become nothing; they are rejected.")
@author_option
@json_option
def adjudicate_command(
    project: Path,
    document: str,
    sources: Sequence[str],
    between: tuple[str, str] | None,
    take: str | None,
    bounds: str,
    start: int | None,
    end: int | None,
    label: str | None,
    values: dict[str, str],
    reason: str | None,
    author: str,
    *,
    agreements: bool,
    as_json: bool,
) -> None:
    """Decide what SOURCES, annotations of one place in DOCUMENT, become in its agreed layer; list that layer.

    Without SOURCES, --start, --end and --label put a span there that nobody marked.
    """
    if take is not None and take not in sources:
        raise click.BadParameter("it must be one of SOURCES.", param_hint="--take")
    if reason is not None and not sources:
        raise click.UsageError("--dismiss needs SOURCES.")
    new = not sources and (start is not None or end is not None or label is not None)
    if new and (start is None or end is None or label is None):
        raise click.UsageError("Without SOURCES, --start, --end and --label are needed together.")
    ids = [AnnotationId(each) for each in sources]
    with Project.open(project, read_only=not (agreements or ids or new), backup=False) as opened:
        found = opened.find_document(document).id
        opened.refuse_blind(found, author)
        known_layer(opened, *(between or ()))
        if any(opened.annotation(each).document != found for each in ids):
            raise ProjectError(Problem.DIFFERENT_DOCUMENTS)
        if agreements:
            opened.run(take_agreements, found, authors=between or (), author=author)
        if reason is not None:
            opened.run(dismiss, ids, reason=reason, author=author)
        elif ids:
            wish = {"start": start, "end": end, "label": label, "attributes": values or None}
            opened.run(adjudicate, ids, take=take, bounds=Bounds(bounds), **wish, author=author)
        elif new:
            opened.run(adjudicate_new, found, start, end, label, attributes=values, author=author)
        _print(opened, found, as_json=as_json)


def _print(project: Project, document: DocumentId, *, as_json: bool) -> None:
    text, layer = project.text(document), project.adjudicated(document)
    if as_json:
        many(annotation_record(each, text) for each in layer)
        return
    for each in layer:
        columns(each.id, each.start, each.end, each.label, text[each.start : each.end])
    open_rows = [row for row in project.compare(document).rows if not row.settled]
    say(f"{len(layer)} agreed, {len(open_rows)} not settled.")
