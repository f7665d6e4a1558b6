"""Stand-ins for modules of Python's own that PySide imports in case it needs them, which a start never does.

PySide wants them to unpack its archive, to word an error, and to read the source of modules in search of what they
import from it. Importing them takes as long as linking Qt.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_NAMES = ("base64", "inspect", "tempfile", "textwrap", "traceback", "zipfile")


class StandIn(ModuleType):
    """A module that is imported once something of it is used; it stays with those that imported it meanwhile."""

    def __getattr__(self, name: str) -> object:
        """Return what the real module has under that name.

        Raises:
            AttributeError: it has nothing.
        """
        self.give_way()
        return getattr(importlib.import_module(self.__name__), name)

    def give_way(self) -> None:
        """Let whoever imports the module from here on have the real one."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]


@contextmanager
def stand_ins() -> Iterator[None]:
    """Let what is imported inside have stand-ins for those modules that nobody has imported yet."""
    made = [StandIn(name) for name in _NAMES if name not in sys.modules]
    for each in made:
        sys.modules[each.__name__] = each
        if each.__name__ == "inspect":
            vars(each)["getsource"] = _no_source
    try:
        yield
    finally:
        for each in made:
            each.give_way()


def _no_source(_module: object) -> str:
    """Answer PySide's question for a module's source: it leaves those alone that have none."""
    raise OSError
