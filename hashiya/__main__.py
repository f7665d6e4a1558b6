"""The command `hashiya`: a project's path, or nothing, opens the window; everything else is the command line's.

The window's start is measured, so nothing is imported before it is known which of the two is wanted.
"""

import os
import sys
from pathlib import Path

from hashiya.db.cli import COMMANDS

_SUFFIX = ".hashiya"

_NO_SCREEN = (
    "hashiya: There is no screen to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
    "Start it from a desktop; the commands of hashiya --help need none."
)


def main() -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:]
    if "_HASHIYA_COMPLETE" not in os.environ:
        if arguments[:1] == ["--self-test"] and len(arguments) <= 2:
            return _self_test(arguments[1:])
        if not arguments or _is_project(arguments):
            if not _has_screen():
                print(_NO_SCREEN, file=sys.stderr)
                return 1
            from hashiya.desktop.app import run as open_window

            return open_window(Path(arguments[0]) if arguments else None)
    try:
        from hashiya.db.cli.main import run

        return run()
    except KeyboardInterrupt:
        # Before there was anything to stop.
        return 130


def _self_test(arguments: list[str]) -> int:
    # A program with a window has no output to read on Windows: there the report goes into a file.
    file = Path(arguments[0]) if arguments else None
    if file is not None:
        from hashiya.db.model.problems import Problem, ProjectError
        from hashiya.db.schema.taken import belongs_to_sqlite

        if file.suffix == _SUFFIX or belongs_to_sqlite(file):
            print(f"hashiya: {ProjectError(Problem.EXISTS, path=file)}", file=sys.stderr)
            return 1
    if not _has_screen():
        # The window that it makes need not be seen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from hashiya.desktop.app import self_test

    return self_test(file)


def _has_screen() -> bool:
    """Tell whether there is something to show a window on: without it, Qt ends the process with a page of words."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")))


def _is_project(arguments: list[str]) -> bool:
    """Tell a path from a command or an option; a file called like a command is reached as ./add."""
    first = arguments[0]
    if len(arguments) != 1 or first.startswith("-") or first in COMMANDS:
        return False
    return first.endswith(_SUFFIX) or Path(first).is_file()


if __name__ == "__main__":
    sys.exit(main())
