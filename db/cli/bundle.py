"""`hashiya bundle` and `key`: a project file for somebody who works elsewhere, and the key to sign it with."""

from pathlib import Path

import click

from hashiya.db.cli.options import PATH, author_option, project_argument
from hashiya.db.project import Project


@click.command("bundle")
@project_argument
@click.option("--for", "recipient", required=True, metavar="NAME", help="Who will work with it.")
@click.option(
    "--document", "--documents", "references", multiple=True, metavar="DOCUMENT", help="Only these documents."
)
@click.option("--output", type=PATH, required=True, help="The file to write; nothing is overwritten.")
@click.option("--sign", type=PATH, metavar="KEYFILE", help="Sign it with the private key in this PEM file.")
@author_option
def bundle_command(
    project: Path, recipient: str, references: tuple[str, ...], output: Path, sign: Path | None, author: str
) -> None:
    """Write a bundle of PROJECT for somebody who works elsewhere; `hashiya merge` takes their work back.

    With --document, or where the work is blind, it holds only these documents and what NAME may see, without the
    history before. Otherwise it is a copy of everything, by which NAME can also be sent work.
    """
    with Project.open(project) as opened:
        chosen = [opened.find_document(each).id for each in references] or None
        opened.bundle(output, for_=recipient, author=author, documents=chosen, sign=sign)
    click.echo(output)


@click.command("key")
@click.argument("file", type=PATH)
def key_command(file: Path) -> None:
    """Make a key to sign bundles with: FILE keeps the private half, the public half is printed for `--trust`."""
    from hashiya.db.merge.signature import make_key

    click.echo(make_key(file))
