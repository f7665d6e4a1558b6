"""Lay out the tree that both packages and the .run carry: the bundle and everything a desktop wants beside it."""

import gzip
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from frozen.build_bundle import LICENCES
from icons import draw
from licences.copyright import copyright_file
from making.places import PACKAGING, ROOT, WORK, source_date_epoch, version
from release.publisher import publisher

from linux.command_line import completions, manual

HERE = PACKAGING / "linux"
APPLICATION = "org.hashiya.Hashiya"


def stage(bundle: Path) -> Path:
    """Return the folder that stands for `/`, freshly laid out."""
    root = WORK / "linux" / "root"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr" / "lib" / "hashiya", symlinks=True)
    fill(share)
    manual(share / "man" / "man1")
    completions(bundle, share)
    documents = share / "doc" / "hashiya"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_file(bundle / LICENCES), encoding="utf-8")
    news = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0)
    (documents / "NEWS.gz").write_bytes(news)
    settle(root)
    return root


def fill(share: Path) -> None:
    """Write the menu entry, icons, MIME type and description below a share folder."""
    filled = {
        "applications/hashiya.desktop": desktop_entry(),
        f"metainfo/{APPLICATION}.metainfo.xml": metainfo(),
        "mime/packages/hashiya.xml": mime_type(),
    }
    for name, text in filled.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text, encoding="utf-8")
    draw.hicolor(share / "icons" / "hicolor")


def desktop_entry() -> str:
    """Return the menu entry."""
    return (HERE / "hashiya.desktop").read_text(encoding="utf-8")


def metainfo() -> str:
    """Return the AppStream description with this version as its release."""
    text = (HERE / f"{APPLICATION}.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(source_date_epoch(), UTC).date().isoformat()
    return publisher().filled(text.replace("@VERSION@", version()).replace("@DATE@", day))


def mime_type() -> str:
    """Return the MIME type of project files; its magic number is the one that the program writes."""
    source = (ROOT / "db" / "schema" / "identity.py").read_text(encoding="utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-Fa-f]{8})$", source, re.MULTILINE)
    if not found:
        raise LookupError("db/schema/identity.py names no APPLICATION_ID")
    return (HERE / "hashiya-mime.xml").read_text(encoding="utf-8").replace("@APPLICATION_ID@", found[1].lower())


def settle(root: Path) -> None:
    """Give everything the one time and plain rights."""
    epoch = source_date_epoch()
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
