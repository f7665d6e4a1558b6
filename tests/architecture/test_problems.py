"""Every problem that can be raised has words, and the words name the values they are given."""

import ast
import string
from pathlib import Path

from hashiya.db.model.problems import TEMPLATES, Problem

ROOT = Path(__file__).resolve().parents[2]


def fields(problem):
    return {name for _, name, _, _ in string.Formatter().parse(TEMPLATES[problem]) if name}


def raised():
    """Yield (file, line, problem, names of the values) of every place that builds a ProjectError."""
    for path in [*(ROOT / "db").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ProjectError"):
                continue
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name) and first.value.id == "Problem":
                names = {keyword.arg for keyword in node.keywords}
                yield path, node.lineno, Problem[first.attr], names


def test_every_problem_has_words():
    assert set(TEMPLATES) == set(Problem)


def test_every_problem_is_given_its_values():
    places = list(raised())
    assert len(places) > 10
    for path, line, problem, names in places:
        if None not in names:  # `**values` are not ours to read
            assert fields(problem) <= names, f"{path}:{line}: {problem} lacks {fields(problem) - names}"
