"""Where our own bugs end up: the log file, and whoever wants to show them. Errors a person can mend never come here."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths

_log = logging.getLogger("hashiya")
Show = Callable[[str], None]


def log_path() -> Path:
    """Return the log file; its folder is made when the first line is written."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "hashiya" / "hashiya.log"


def install(show: Show) -> None:
    """Let every exception that nobody caught be logged and shown, from whichever thread it comes."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        write(report)
        sys.__excepthook__(kind, error, trace)
        show(report)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def write(report: str) -> None:
    """Append a report to the log file, which never grows over about a megabyte."""
    from logging.handlers import RotatingFileHandler

    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError:  # no place to write to: the report is still shown
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _log.addHandler(handler)
    _log.error("%s", report)
    _log.removeHandler(handler)
    handler.close()
