"""Arguments and options that several commands share."""

import re
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


def _person(_context: click.Context, _parameter: click.Parameter, name: str) -> str:
    """Return the name under which somebody works, if it can be one.

    Raises:
        ProjectError: BAD_NAME or FORBIDDEN_CHARACTER.
    """
    from hashiya.db.actions.sight import person_name  # late: help and completion need none of it

    return person_name(name)


def _language(_context: click.Context, _parameter: click.Parameter, tag: str | None) -> str | None:
    """Return a BCP 47 tag; wrong usage if it does not look like one."""
    if tag is not None and not _TAG.fullmatch(tag):
        raise click.BadParameter(f"{tag!r} is not a language tag such as ar or he-IL.")
    return tag


_TAG = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")
# Whether it can be read comes up when it is, as something to mend and no wrong usage.
PATH = click.Path(path_type=Path, readable=False)
project_argument = click.argument("project", type=PATH)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs to read.")
reader_option = click.option(
    "--author",
    default=default_author,
    show_default="HASHIYA_AUTHOR or your login",
    help="Who reads: who works blind sees only their own annotations until a document is done.",
)
author_option = click.option(
    "--author",
    default=default_author,
    show_default="HASHIYA_AUTHOR or your login",
    callback=_person,
    help="Who is working.",
)
language_option = click.option(
    "--language", callback=_language, help="A BCP 47 tag such as ar or he; by default it is guessed."
)
