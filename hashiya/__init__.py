"""Hashiya: the umbrella under which the program's rooms are imported (`hashiya.db`, `hashiya.desktop`).

In an installed copy the rooms lie inside this folder. In a checkout they lie beside it, at the top level, so the
checkout's root joins the package's search path. Nothing else belongs here.
"""

from pathlib import Path

__version__ = "0.1.0"

_root = Path(__file__).resolve().parent.parent
if (_root / "pyproject.toml").is_file() and (_root / "db").is_dir():
    __path__.append(str(_root))
