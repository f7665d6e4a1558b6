"""The door to the window. It imports next to nothing itself: how fast a start is depends on the order below."""

from pathlib import Path


def run(path: Path | None) -> int:
    """Open the window, on a project if one is named, and return the exit code when it is closed."""
    from hashiya.desktop.base import quick_start

    quick_start.begin()
    from hashiya.desktop.window import start

    return start.run(path)


def self_test(file: Path | None = None) -> int:
    """Check that everything shipped works on this machine, print or write a report, and return 0 if it does."""
    from hashiya.desktop.self_test import report, report_into

    return report() if file is None else report_into(file)
