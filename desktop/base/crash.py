"""Where our own bugs end up: the log file, and whoever wants to show them. Errors a person can mend never come here.

A report says which code failed and on what machine. What the code held in its hands stays out of it: no values, and
none of an exception's own words, which often quote a document, a title or a file's name.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from hashiya import __version__

if TYPE_CHECKING:
    from traceback import FrameSummary

_OURS = Path(__file__).resolve().parents[2]


class Fault(NamedTuple):
    """A fault of our own: the report that anybody may read, and the exceptions' own words, which may quote texts."""

    report: str
    words: str = ""


Show = Callable[[Fault], None]


def log_path() -> Path:
    """Return the log file; its folder is made when the first line is written."""
    from PySide6.QtCore import QStandardPaths  # late: a start without a fault does not ask

    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "hashiya" / "hashiya.log"


def install(show: Show) -> None:
    """Let every exception that nobody caught be logged and shown, from whichever thread it comes."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        fault = fault_of(error.with_traceback(trace))
        write(fault.report)
        sys.__excepthook__(kind, error, trace)
        show(fault)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def prepare() -> None:
    """Import what a fault will want, while nothing is wrong yet; late, for a fast start."""
    import logging.handlers  # noqa: F401
    import traceback  # noqa: F401


def fault_of(error: BaseException) -> Fault:
    """Return what an exception and those behind it tell."""
    import traceback

    chain = list(_chain(error))
    lines = [f"Hashiya {__version__}, {_machine()}"]
    for each in chain:
        lines += ["", *(_frame(frame) for frame in traceback.extract_tb(each.__traceback__)), _kind(each)]
    words = [f"{_kind(each)}: {each}" for each in chain if str(each)]
    return Fault("\n".join(lines) + "\n", "\n".join(words))


def write(report: str) -> None:
    """Append a report to the log file, which never grows over about a megabyte."""
    import logging
    from logging.handlers import RotatingFileHandler

    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError:  # no place to write to: the report is still shown
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.getLogger("hashiya")
    log.addHandler(handler)
    log.error("%s", report)
    log.removeHandler(handler)
    handler.close()


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield what led to an exception, the first cause first, then the exception, then those grouped in it."""
    seen: list[BaseException] = []
    behind: BaseException | None = error
    while behind is not None and behind not in seen:
        seen.append(behind)
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)
    yield from reversed(seen)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _chain(inner)


def _frame(frame: FrameSummary) -> str:
    # A path may hold the name of a person or of a folder: only what the program is made of is told.
    path = Path(frame.filename)
    shown = path.relative_to(_OURS) if path.is_relative_to(_OURS) else Path(*path.parts[-2:])
    return f"  {shown.as_posix()}:{frame.lineno} in {frame.name}"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _machine() -> str:
    import platform

    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Python {platform.python_version()}, Qt {qVersion()} on {QGuiApplication.platformName()}, {system}"
