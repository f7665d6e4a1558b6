"""The application's icon in each system's form."""

import struct

import pytest
from icons import draw
from PySide6.QtGui import QImage


def colours(picture):
    """The hues that a person would name: more than a touch of each."""
    found = {"blue": 0, "orange": 0}
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.alpha() > 200 and colour.saturation() > 90:
                found["blue" if 180 <= colour.hue() <= 230 else "orange"] += 1
    return found


@pytest.mark.parametrize("size", [16, 22, 32, 48, 256])
def test_the_mark_is_seen_at_every_size(size):
    picture = QImage.fromData(draw.png(size))
    assert (picture.width(), picture.height()) == (size, size)
    seen = colours(picture)
    assert seen["blue"] >= size * size // 25
    assert seen["orange"] >= size * size // 50
    assert picture.pixelColor(0, 0).alpha() < 128


def test_small_sizes_have_a_picture_of_their_own():
    assert draw.source(32).name == "hashiya-small.svg"
    assert draw.source(33).name == "hashiya.svg"


def test_windows_icon(tmp_path):
    draw.ico(tmp_path / "a.ico")
    data = (tmp_path / "a.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(draw.ICO))
    for index, size in enumerate(draw.ICO):
        width, _, _, _, _, depth, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        assert (width or 256, depth) == (size, 32)
        assert QImage.fromData(data[offset : offset + length]).width() == size


def test_mac_icon(tmp_path):
    draw.icns(tmp_path / "a.icns")
    data = (tmp_path / "a.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    place, found = 8, []
    while place < len(data):
        code, length = data[place : place + 4].decode(), struct.unpack(">I", data[place + 4 : place + 8])[0]
        found.append((QImage.fromData(data[place + 8 : place + length]).width(), code))
        place += length
    assert tuple(found) == draw.ICNS
