"""Every dialog stands in the list of everything, so that the tests that look at all windows look at it, too."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def dialogs():
    """Yield the names of the classes in desktop/dialogs that are dialogs."""
    for path in (ROOT / "desktop" / "dialogs").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name.endswith("Dialog"):
                yield node.name


def test_every_dialog_can_be_made_by_name():
    listed = {
        each.id
        for each in ast.walk(ast.parse((ROOT / "tests" / "desktop" / "everything.py").read_text("utf-8")))
        if isinstance(each, ast.Name)
    }
    missing = set(dialogs()) - listed
    assert not missing, f"tests/desktop/everything.py has no maker for {missing}"


def test_every_dialog_stands_on_the_common_ground():
    """On which Tab goes through it as it reads."""
    for path in (ROOT / "desktop" / "dialogs").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            bases = (
                [base.id for base in node.bases if isinstance(base, ast.Name)] if isinstance(node, ast.ClassDef) else []
            )
            assert "QDialog" not in bases, f"{path}: {node.name} is to be a Dialog of desktop/widgets/dialog.py"
