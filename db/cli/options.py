"""Arguments and options that several commands share."""

from pathlib import Path

import click

from hashiya.db.model.author import default_author


def values_of(_context: click.Context, _parameter: click.Parameter, pairs: tuple[str, ...]) -> dict[str, str]:
    """Return NAME=VALUE pairs as a mapping; wrong usage if one has no name."""
    values = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not name or not equals:
            raise click.BadParameter(f"{pair!r} is not NAME=VALUE.")
        values[name] = value
    return values


PATH = click.Path(path_type=Path)
project_argument = click.argument("project", type=PATH)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs to read.")
reader_option = click.option(
    "--author",
    default=default_author,
    show_default="HASHIYA_AUTHOR or your login",
    help="Who reads: who works blind sees only their own annotations until a document is done.",
)
author_option = click.option(
    "--author", default=default_author, show_default="HASHIYA_AUTHOR or your login", help="Who is working."
)
