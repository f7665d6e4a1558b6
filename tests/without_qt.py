"""A pytest plugin that makes Qt impossible to import: the proof that the core stands alone."""

import sys
from importlib.abc import MetaPathFinder


class _NoQt(MetaPathFinder):
    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{fullname}: the core must not need Qt", name=fullname)


sys.meta_path.insert(0, _NoQt())
