"""Spans by position, changes one by one, and lanes, against plain lists."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.desktop.textview import highlights
from hashiya.desktop.textview.highlights import SpanIndex, lanes

SPAN = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def record(number, span):
    return Mark(f"id{number:04}", *span, "target" if number % 2 else "shortcoming", "tester")


def columns(marks):
    marks = sorted(marks, key=key)
    return Marks(
        [mark.id for mark in marks],
        array("I", [mark.start for mark in marks]),
        array("I", [mark.end for mark in marks]),
        array("H", [0 if mark.label == "target" else 1 for mark in marks]),
        array("H", [0] * len(marks)),
        ["target", "shortcoming"],
        ["tester"],
    )


def key(mark):
    return mark.start, -mark.end, mark.id


def check(index, marks):
    marks = sorted(marks, key=key)
    assert [index.mark(i) for i in range(len(index))] == marks
    for start in range(0, 90, 7):
        for end in (start + 1, start + 9):
            assert index.overlapping(start, end) == [m for m in marks if m.start < end and m.end > start]
        found = index.at(start)
        assert set(found) == {m for m in marks if m.start <= start < m.end}
        assert [m.end - m.start for m in found] == sorted(m.end - m.start for m in found)
        assert index.after(start) == next((m for m in marks if m.start > start), None)
        assert index.before(start) == next((m for m in reversed(marks) if m.start < start), None)


@given(st.lists(SPAN, max_size=60), st.lists(st.tuples(st.integers(0, 99), SPAN), max_size=30))
def test_changes_leave_what_plain_lists_hold(spans, steps):
    original, highlights._CHUNK = highlights._CHUNK, 4  # small chunks, so that they are cut anew
    try:
        marks = {mark.id: mark for mark in (record(i, span) for i, span in enumerate(spans))}
        index = SpanIndex(columns(marks.values()))
        check(index, marks.values())
        for number, span in steps:
            name = f"id{number:04}"
            before = marks.pop(name, None)
            after = None if before is not None and number % 3 == 0 else record(number, span)
            if after is not None:
                marks[name] = after
            ranges = index.apply([MarkChange(before, after)])
            assert ranges == [(m.start, m.end) for m in (before, after) if m is not None]
        check(index, marks.values())
    finally:
        highlights._CHUNK = original


def test_the_given_columns_stay_as_they_are():
    given_marks = columns([record(1, (0, 5))])
    SpanIndex(given_marks).apply([MarkChange(None, record(2, (3, 9)))])
    assert len(given_marks) == len(given_marks.starts) == 1


def test_going_on_from_the_current_mark_reaches_every_one_that_starts_with_it():
    marks = sorted((record(i, span) for i, span in enumerate([(0, 9), (0, 5), (0, 5), (3, 4)])), key=key)
    index = SpanIndex(columns(marks))
    at, seen = marks[0], [marks[0]]
    while (at := index.after(at.start, at)) is not None:
        seen.append(at)
    assert seen == marks
    assert index.before(0, marks[2]) == marks[1]


def test_a_label_that_was_unknown_becomes_known():
    index = SpanIndex(Marks())
    index.apply([MarkChange(None, Mark("a", 0, 2, "new", "me"))])
    assert index.find("a") == Mark("a", 0, 2, "new", "me")
    assert index.find("b") is None


@given(st.lists(SPAN, max_size=30))
def test_overlapping_spans_have_lanes_of_their_own(spans):
    spans = sorted(spans, key=lambda span: (span[0], -span[1]))
    given_lanes = lanes(spans)
    for i, one in enumerate(spans):
        lane, count = given_lanes[i]
        assert 0 <= lane < count
        for j in range(i):
            other = spans[j]
            if one[0] < other[1] and other[0] < one[1]:
                assert given_lanes[j][0] != lane
                assert given_lanes[j][1] == count


def test_the_innermost_of_nested_spans_is_nearest_to_the_text():
    assert lanes([(0, 40), (5, 30), (10, 20), (12, 15), (50, 60)]) == [(3, 4), (2, 4), (1, 4), (0, 4), (0, 1)]
