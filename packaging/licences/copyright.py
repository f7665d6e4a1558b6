"""One readable file of all licences, as /usr/share/doc/PACKAGE/copyright wants it."""

import json
from pathlib import Path

from release.publisher import publisher

_HEAD = """Hashiya {version}
Copyright {publisher}; Apache License, Version 2.0.

This package also contains the following, each under its own terms. The texts stand below.

"""


def copyright_file(folder: Path) -> str:
    """Return the index of a collector's folder followed by every text, each distinct text once."""
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    own = next(entry for entry in index if entry["name"] == "Hashiya")
    lines = [_HEAD.format(version=own["version"], publisher=publisher().name)]
    lines += [f"- {entry['name']} {entry['version']}: {entry['licence']}\n" for entry in index]
    texts: dict[str, list[str]] = {}
    for entry in index:
        for name in entry["files"]:
            text = (folder / name).read_text(encoding="utf-8", errors="replace")
            texts.setdefault(text, []).append(name)
    for text, names in texts.items():
        lines.append(f"\n{'=' * 100}\n{', '.join(names)}\n{'=' * 100}\n\n{text}")
    return "".join(lines)
