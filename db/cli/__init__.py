"""The command line, one module per command. What commands mean is in `actions`; here they are asked for and answered.

This file says only which commands there are, so that whoever starts the window need not import any of it.
"""

from typing import Any

# The command's name and the module of this room in which a function of that name stands.
COMMANDS = {
    "new": "new",
    "add": "add",
    "documents": "documents",
    "annotate": "annotate",
    "annotations": "annotations",
    "set": "set_values",
    "remove": "remove",
    "link": "link",
    "unlink": "link",
    "links": "link",
    "undo": "undo",
    "redo": "undo",
    "history": "history",
    "show": "show",
    "export": "export",
    "import": "import_json",
    "check": "check",
    "agreement": "agreement",
    "people": "people",
    "assign": "assign",
    "assignments": "assign",
    "queue": "queue",
    "review": "review",
    "compare": "compare",
    "adjudicate": "adjudicate",
    "restore": "restore",
    "bundle": "bundle",
    "key": "bundle",
    "merge": "merge",
    "conflicts": "conflicts",
    "resolve": "conflicts",
}


def __getattr__(name: str) -> Any:
    if name == "cli":
        from hashiya.db.cli.main import cli

        return cli
    raise AttributeError(name)
