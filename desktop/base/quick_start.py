"""Savings while the program starts; all end, or do no harm, once it runs. Imported before anything else of Qt.

Together they save about a quarter of the time from start to painted window (tests/bench/startup.py measures it).
"""

import gc

from hashiya.desktop.base import compiled_support
from hashiya.desktop.base.stand_ins import stand_ins


def begin() -> None:
    """Load PySide compiled and without what it has no use for; look for no garbage while what is made stays."""
    gc.disable()
    with stand_ins():
        compiled_support.use()
        import PySide6.QtCore  # noqa: F401


def end() -> None:
    """Look for garbage again, but not among what the start made."""
    gc.freeze()
    gc.enable()
