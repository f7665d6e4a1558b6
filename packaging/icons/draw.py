"""Draw the application's icon: PNGs of the hicolor theme, one .ico for Windows, one .icns for macOS.

From 33 pixels up the full picture is used, below it the simplified one. Nothing drawn is kept in the repository.
"""

import os
import shutil
import struct
from pathlib import Path

from making.places import ROOT

APP = ROOT / "resources" / "icons" / "app"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's type codes for PNG data of so many pixels (the second of a pair is the same size for doubled screens).
ICNS = (
    (16, "icp4"),
    (32, "icp5"),
    (32, "ic11"),
    (64, "icp6"),
    (128, "ic07"),
    (256, "ic08"),
    (512, "ic09"),
    (1024, "ic10"),
)


def source(size: int) -> Path:
    """Return the picture that is meant for so many pixels."""
    return APP / ("hashiya.svg" if size > 32 else "hashiya-small.svg")


def png(size: int) -> bytes:
    """Draw the icon at `size` by `size` pixels and return it as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source(size).read_bytes())).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know only file names here
        raise OSError("Qt cannot write PNG")
    return bytes(data.data())


def hicolor(folder: Path, name: str = "hashiya", context: str = "apps") -> None:
    """Write the icon into a hicolor theme below `folder` (…/share/icons/hicolor)."""
    for size in HICOLOR:
        place = folder / f"{size}x{size}" / context
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{name}.png").write_bytes(png(size))
    scalable = folder / "scalable" / context
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source(512), scalable / f"{name}.svg")


def ico(target: Path) -> None:
    """Write a Windows icon: a directory of PNG images, which Windows reads since Vista."""
    pictures = [png(size) for size in ICO]
    offset = 6 + 16 * len(ICO)
    head = struct.pack("<HHH", 0, 1, len(ICO))
    for size, picture in zip(ICO, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.write_bytes(head + b"".join(pictures))


def icns(target: Path) -> None:
    """Write a macOS icon: tagged PNG images, all lengths big-endian and counted with their eight-byte heads."""
    parts = b""
    for size, code in ICNS:
        picture = png(size)
        parts += code.encode() + struct.pack(">I", len(picture) + 8) + picture
    target.write_bytes(b"icns" + struct.pack(">I", len(parts) + 8) + parts)
