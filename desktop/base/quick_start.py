"""Three savings while the program starts; all end, or do no harm, once it runs. Imported before anything else of Qt.

Together they save about a fifth of the time from start to painted window (tests/bench/startup.py measures it).
"""

import gc
import sys

from hashiya.desktop.base import compiled_support

_SCAN = "_mod_uses_pyside"


def begin() -> None:
    """Load PySide compiled; stop looking for garbage while what is made stays, and for a feature that none uses."""
    gc.disable()
    compiled_support.use()
    import PySide6.QtCore  # noqa: F401  # installs the hook that is dealt with now

    # PySide reads the source of every module imported after it, in search of `from __feature__ import snake_case`.
    # Its own answer for modules that don't mention PySide6 is "leave alone"; here that is the answer for all.
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and _SCAN in vars(feature):
        vars(feature)[_SCAN] = _uses_no_feature


def end() -> None:
    """Look for garbage again, but not among what the start made."""
    gc.freeze()
    gc.enable()


def _uses_no_feature(_module: object) -> bool:
    return False
