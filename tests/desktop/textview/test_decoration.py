"""Frames and lines around spans, as geometry."""

import pytest

from hashiya.db.model.annotation import Mark
from hashiya.desktop.textview.decoration import Decoration
from tests.desktop.textview.parts import laid


@pytest.fixture
def block(qapp):
    return laid("كلمة أولى وثانية وثالثة ورابعة")


def nested(depth):
    return [Mark(f"a{number}", number, 20 - number, "target", "ana") for number in range(depth)]


def test_with_borders_every_layer_has_a_frame_of_its_own(block):
    line = block.lines[0]
    assert all(fill.frame is None for fill in Decoration(block, 0, nested(4)).line(line)[0])
    frames = [fill.frame for fill in Decoration(block, 0, nested(4), bordered=True).line(line)[0]]
    tops = [frame.top() for frame in frames if frame is not None]
    assert tops == sorted(set(tops))
    assert len(tops) == 4


def test_with_borders_lines_are_thicker(block):
    plain, bordered = (Decoration(block, 0, nested(1), bordered=wanted) for wanted in (False, True))
    assert bordered.line(block.lines[0])[1][0].thickness > plain.line(block.lines[0])[1][0].thickness
