"""Write pictures of a screen as small PNG files: at most 256 colours, and the same bytes for the same picture."""

import struct
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

_COLOURS = 256


def write(picture: QImage, path: Path) -> None:
    """Write the picture; what has more colours gets the nearest of those that stand for most of it."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1.0)
    table = _palette(plain)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    small = plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(path), quality=0):  # 0: the smallest file
        raise OSError(f"{path} cannot be written")


def _palette(picture: QImage) -> list[int]:
    """Return the colours that stand for most of a picture: the frequent ones exactly, neighbours of the rest once."""
    data = bytes(picture.constBits())
    pixels = Counter(struct.unpack(f"={len(data) // 4}I", data))
    counts: Counter[tuple[int, int, int]] = Counter()
    for pixel, count in pixels.items():
        counts[pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255] += count
    exact = [color for color, _count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))]
    if len(exact) <= _COLOURS:
        return [qRgb(*color) for color in exact]
    chosen = exact[: _COLOURS // 2]
    taken = {_bucket(color) for color in chosen}
    for color in exact[_COLOURS // 2 :]:
        if _bucket(color) not in taken and len(chosen) < _COLOURS:
            taken.add(_bucket(color))
            chosen.append(color)
    return [qRgb(*color) for color in chosen]


def _bucket(color: tuple[int, int, int]) -> tuple[int, int, int]:
    red, green, blue = color
    return red >> 4, green >> 4, blue >> 4
