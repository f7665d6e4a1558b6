"""Words what the core reports with codes, in the interface's language."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from hashiya.db.model.problems import TEMPLATES, Notice, Problem, ProjectError
from hashiya.desktop.base.bidi import isolated


def worded(problem: ProjectError | Notice) -> str:
    """Return the sentence for a person: what happened and what to do."""
    return _sentence(problem.problem, problem.values)


def _sentence(problem: Problem, values: Mapping[str, Any]) -> str:
    # The templates live with the codes, in db; the translations' catalogue takes them from there.
    template = QCoreApplication.translate("Problem", TEMPLATES[problem])
    return template.format_map({name: isolated(value) for name, value in values.items()})
