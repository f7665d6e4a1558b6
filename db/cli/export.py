"""`hashiya export`: write a project in another format."""

import sys
from pathlib import Path

import click

from hashiya.db.cli.known import known_layer
from hashiya.db.cli.options import PATH, project_argument, reader_option
from hashiya.db.cli.output import say, say_blind
from hashiya.db.project import Project


@click.command("export")
@project_argument
@click.option("--format", "format_", type=click.Choice(["json"]), default="json", show_default=True)
@click.option(
    "--output", type=PATH, help="The file to write, replaced whole if it exists; by default, or with -, stdout."
)
@click.option("--with-text", is_flag=True, help="Put the documents' texts in, so that the file stands alone.")
@click.option("--layer", metavar="NAME", help='Only the annotations by this author, such as "adjudicated".')
@reader_option
def export_command(
    project: Path, format_: str, output: Path | None, layer: str | None, author: str, *, with_text: bool
) -> None:
    """Export the project. The same state gives the same bytes.

    Who works blind and is not done with every document exports their own layer.
    """
    from hashiya.db.exporters.annotations_json import export_json

    assert format_ == "json"
    with Project.open(project, read_only=True, backup=False) as opened:
        layer = opened.layer_for(author, layer)
        # Somebody who works blind and has marked nothing yet is no typing error.
        if layer is not None and layer != author:
            known_layer(opened, layer)
        say_blind(opened, author)
        if output is None or str(output) == "-":
            count = export_json(opened, sys.stdout.buffer, with_text=with_text, layer=layer)
            sys.stdout.buffer.flush()
        else:
            count = export_json(opened, output, with_text=with_text, layer=layer)
    say(f"Exported {count} annotations.")
