"""Savings while the program starts; all end, or do no harm, once it runs. Imported before anything else of Qt.

Together they save about a quarter of the time from start to painted window (tests/bench/startup.py measures it).
"""

import builtins
import gc

from hashiya.desktop.base import compiled_support
from hashiya.desktop.base.stand_ins import stand_ins

# Where PySide keeps the import that its own calls.
_REPLACED = "__orig_import__"


def begin() -> None:
    """Load PySide compiled and without what it has no use for; look for no garbage while what is made stays."""
    gc.disable()
    with stand_ins():
        compiled_support.use()
        import PySide6.QtCore  # noqa: F401
    # PySide looks at every import after it, in search of `from __feature__ import snake_case`, which none of ours has.
    builtins.__import__ = getattr(builtins, _REPLACED, builtins.__import__)


def end() -> None:
    """Look for garbage again, but not among what the start made."""
    gc.freeze()
    gc.enable()
