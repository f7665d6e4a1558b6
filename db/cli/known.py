"""Refuse names of labels and people that a project does not know: a typing error must not look like an empty answer."""

from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project


def known_label(project: Project, label: str) -> str:
    """Return the label.

    Raises:
        ProjectError: UNKNOWN_LABEL.
    """
    codebook = project.codebook()
    if codebook.get(label) is None:
        known = ", ".join(code.name for code in codebook) or "-"
        raise ProjectError(Problem.UNKNOWN_LABEL, label=label, known=known)
    return label


def known_layer(project: Project, *names: str) -> None:
    """Look whether each is the agreed layer or that of somebody who is known to the project.

    Raises:
        ProjectError: UNKNOWN_PERSON.
    """
    people = [each.name for each in project.people()]
    for name in names:
        if name != ADJUDICATED and name not in people:
            raise ProjectError(Problem.UNKNOWN_PERSON, name=name, known=", ".join(people) or "-")
