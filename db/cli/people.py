"""`hashiya people`: who works on a project, in which role, and by which rules."""

from pathlib import Path

import click

from hashiya.db.actions.people import remove_person, set_person, set_team
from hashiya.db.cli.options import author_option, json_option, project_argument
from hashiya.db.cli.output import columns, many
from hashiya.db.model.person import Role
from hashiya.db.project import Project

_ROLES = click.Choice([role.value for role in Role])


@click.command("people")
@project_argument
@click.option("--set", "name", metavar="NAME", help="Add this person, or change what is said of them.")
@click.option("--role", type=_ROLES, help="With --set: what they do.")
@click.option("--color", metavar="#RRGGBB", help="With --set: their colour.")
@click.option("--remove", metavar="NAME", help="Take out somebody who has nothing in the project.")
@click.option("--blind/--open", default=None, help="Whether annotators see the other layers only when they are done.")
@click.option("--own-review/--no-own-review", default=None, help="Whether one may review one's own work.")
@author_option
@json_option
def people_command(
    project: Path,
    name: str | None,
    role: str | None,
    color: str | None,
    remove: str | None,
    author: str,
    *,
    blind: bool | None,
    own_review: bool | None,
    as_json: bool,
) -> None:
    """Tell or change who works on PROJECT; list name, role, colour, documents to work on, and how many are done.

    As soon as somebody is reviewer or adjudicator, the roles bind: only those review, and only adjudicators decide
    about the agreed layer, people, rules and assignments (reviewers where there is none). Until then everybody may.
    """
    if name is None and (role or color):
        raise click.UsageError("--role and --color say something of the person of --set.")
    changing = name is not None or remove is not None or blind is not None or own_review is not None
    with Project.open(project, read_only=not changing, backup=False) as opened:
        # The person last: with their role, they may be the one who has to be asked from then on.
        if remove is not None:
            opened.run(remove_person, remove, author=author)
        if blind is not None or own_review is not None:
            opened.run(set_team, blind=blind, own_review=own_review, author=author)
        if name is not None:
            _set(opened, name, role, color, author)
        _print(opened, as_json=as_json)


def _set(project: Project, name: str, role: str | None, color: str | None, author: str) -> None:
    try:
        project.run(set_person, name, role=None if role is None else Role(role), color=color, author=author)
    except ValueError as error:
        raise click.BadParameter(f"{color!r} is not #RRGGBB.", param_hint="--color") from error


def _print(project: Project, *, as_json: bool) -> None:
    loads = {each.person: each for each in project.workloads()}
    records = [
        {
            "name": each.name,
            "role": each.role.value,
            "color": each.color,
            "documents": loads[each.name].documents if each.name in loads else 0,
            "done": loads[each.name].done if each.name in loads else 0,
        }
        for each in project.people()
    ]
    if as_json:
        many(records)
    else:
        for record in records:
            columns(*record.values())
