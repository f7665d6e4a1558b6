"""What a screen reader gets from the program in a real window: asked and heard through AT-SPI, from outside."""

import pytest

from tests.workflows.bus import Bus, Listener
from tests.workflows.screen import wait_until

VIEW = "widget('textView')"
TEXT = "find('document frame')"


@pytest.fixture
def bus(screen, tmp_path):
    made = Bus(screen, tmp_path / "run")
    yield made
    made.close()


@pytest.fixture
def reader(bus):
    made = Listener(bus)
    yield made
    made.close()


@pytest.fixture
def program(start, bus, hashiya, tmp_path):
    project = tmp_path / "listened.hashiya"
    hashiya("new", project, "--sample")
    # The environment as a whole: this bus, and no other.
    running = start(project, **bus.environment)
    running.wait("widget('documentList').model().rowCount() == 5")
    running.wait(f"widget('mainWindow').isActiveWindow() and {VIEW}.text() != '' and {VIEW}.hasFocus()")
    yield running
    running.close()


def caret(reader):
    return reader.ask(f"Atspi.Text.get_caret_offset({TEXT})")


@pytest.mark.slow
def test_the_text_is_read_by_letter_word_and_line_and_selected(program, reader):
    reader.wait("program() is not None")
    shown = program.ask(f"{VIEW}.text()")
    assert shown.startswith("في عام")
    reader.wait(TEXT + ".get_name() != ''")
    assert shown.startswith(reader.ask(f"{TEXT}.get_name()").rstrip("…")[:40])
    assert {"focused", "focusable", "read-only", "multi-line", "showing"} <= set(reader.ask(f"states({TEXT})"))
    assert reader.ask(f"Atspi.Text.get_text({TEXT}, 0, -1)") == shown
    assert caret(reader) == 0
    assert reader.ask(f"piece({TEXT}, 4, 'WORD')") == [3, 6, "عام"]

    # A line is what stands on one line of the screen.
    ends = program.ask(f"{VIEW}.surface.page.laid(0).lines[0].end")
    start, end, line = reader.ask(f"piece({TEXT}, 4, 'LINE')")
    assert start == 0
    assert end in (ends - 1, ends)
    assert line.strip() == shown[:ends].strip()

    # A letter lies where it is painted; Qt hangs a right-to-left one to the right of its place, by its own width.
    x, y = program.ask(f"place({VIEW}, 4, 0.5)")
    left, top, width, height = reader.ask(f"extents({TEXT}, 4)")
    assert left - width - 2 <= x <= left + width
    assert top <= y <= top + height
    assert reader.ask(f"Atspi.Text.get_offset_at_point({TEXT}, {x}, {y}, Atspi.CoordType.SCREEN)") == 4

    # The caret, moved by keys, is heard of; so is the selection.
    program.screen.key("Left", "Left", "Left")
    wait_until(lambda: caret(reader) == 3, "the caret at 3")
    assert [each[1] for each in reader.wait("heard('object:text-caret-moved', 'document frame')")][-1] == 3
    program.screen.key("shift+ctrl+Left")
    reader.wait(f"selected({TEXT}) == [[3, 6]] or selected({TEXT}) == [[3, 7]]")
    assert program.ask(f"{VIEW}.selection()") in ([3, 6], [3, 7])
    reader.wait("heard('object:text-selection-changed', 'document frame')")
    assert not reader.ask("heard('object:text-selection-changed', 'text')"), "told twice"

    # And it can be moved from outside.
    reader.ask(f"Atspi.Text.set_caret_offset({TEXT}, 20)")
    program.wait(f"{VIEW}.selection() == (19, 19)")  # 20 is inside of a letter with its vowel mark
    reader.ask(f"Atspi.Text.set_selection({TEXT}, 0, 15, 19)")
    program.wait(f"{VIEW}.selection() == (15, 19)")


@pytest.mark.slow
def test_annotations_notices_and_buttons_are_told_and_pressed(program, reader):
    reader.wait("program() is not None")
    reader.wait(TEXT + ".get_name() != ''")

    # The annotation under the caret is said when the caret comes there, in words, with what it covers.
    program.screen.key("F8")
    program.wait(f"{VIEW}.current() is not None")
    start, end = program.ask(f"{VIEW}.current_span()")
    quote = program.ask(f"{VIEW}.text()")[start:end]
    (said,) = reader.wait("heard('object:property-change:accessible-description', 'document frame')")
    assert said[2].startswith("Target, by ")
    assert said[2].endswith(quote)
    assert caret(reader) == start
    assert reader.ask(f"{TEXT}.get_description()") == said[2]

    # A notice is one: it is read when it appears.
    program.screen.key("shift+F8")
    (notice,) = reader.wait("[each for each in heard('object:state-changed:showing', 'notification') if each[1]]")
    assert notice[4] == program.ask("widget('noticeText').text()") != ""

    # A field says its name and what is wrong with its content.
    program.screen.key("F2")
    reader.wait("'focused' in states(find('text', 'Indicator'))")
    program.ask("widget('attribute_value').setFocus()")
    program.screen.type("x")
    program.wait("widget('attribute_value').wrong")
    reader.wait("'number' in find('text', 'Value').get_description()")
    reader.wait("any('58.3' in each[2] for each in heard('object:property-change:accessible-description', 'text'))")
    program.screen.key("ctrl+z")

    # A button does what it does when somebody presses it by its action.
    assert reader.ask("press(find('push button', 'Find in this text'))")
    program.wait("widget('findBar').isVisible() and widget('findWords').hasFocus()")
    program.screen.type("2023")
    reader.wait("'of' in find('text', 'Words to find').get_description()")


@pytest.mark.slow
def test_steps_that_are_taken_back_and_done_again_are_told(program, reader):
    reader.wait("program() is not None")
    reader.wait(TEXT + ".get_name() != ''")
    program.screen.key("shift+ctrl+Left", "t")
    program.wait("widget('mainWindow').commands.undo.text() == '&Undo: marking'")
    for keys, words in (("ctrl+z", "Undo: marking"), ("ctrl+shift+z", "Redo: marking")):
        program.screen.key(keys)
        shown = "[each[4] for each in heard('object:state-changed:showing', 'notification') if each[1]]"
        reader.wait(f"{words!r} in {shown}")
    program.wait("widget('mainWindow').notices.isVisible() == bool(widget('mainWindow').notices.shown)")
