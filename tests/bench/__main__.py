"""Run the benchmark: `python -m tests.bench [NAME...]` prints a table and writes bench.json.

Every other module of this package gives `figures() -> Iterable[Figure]`; a name limits the run to those modules.
"""

import importlib
import json
import pkgutil
import sys
from pathlib import Path

from tests import bench
from tests.bench.figure import Figure

NOT_FIGURES = {"__main__", "figure", "corpus"}


def main(names: list[str]) -> int:
    modules = [m.name for m in pkgutil.iter_modules(bench.__path__) if m.name not in NOT_FIGURES]
    figures: list[Figure] = []
    for name in modules:
        if names and name not in names:
            continue
        for figure in importlib.import_module(f"tests.bench.{name}").figures():
            figures.append(figure)
            print(
                f"{'ok  ' if figure.ok else 'OVER'} {figure.ratio:8.2f} ≤ {figure.bar:6.1f}  {figure.name}", flush=True
            )
    rows = [{"name": f.name, "ratio": round(f.ratio, 3), "bar": f.bar, "ok": f.ok} for f in figures]
    Path("bench.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0 if figures and all(f.ok for f in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
