from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.compare import align as aligning
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.comparison import END, ID, START, plain, record
from hashiya.db.stats.layer import Span
from hashiya.db.stats.matching import aligned_pairs

spans = st.tuples(st.integers(0, 30), st.integers(1, 8), st.sampled_from("ts"))


def layer(author, found):
    return [
        Annotation(f"{author}{number:02}", "d", label, start, start + length, author=author)
        for number, (start, length, label) in enumerate(sorted(found))
    ]


def align(layers):
    """Align annotations: rows of annotations."""
    everything = sorted(
        (plain(each) for one in layers for each in one), key=lambda each: (each[START], each[END], each[ID])
    )
    rows = aligning.align(everything, {"abcd"[number]: number for number in range(len(layers))})
    return [[None if each is None else record(each, "d") for each in row] for row in rows]


def shown(rows):
    return [[None if each is None else each.id for each in row] for row in rows]


def test_nothing():
    assert align([]) == []
    assert align([[], []]) == []


def test_one_layer_alone():
    assert shown(align([layer("a", [(5, 2, "t"), (0, 1, "t")])])) == [["a00"], ["a01"]]


def test_equal_spans_find_together_before_overlapping_ones():
    a = layer("a", [(0, 10, "t"), (2, 5, "t")])
    b = layer("b", [(2, 5, "t"), (3, 9, "t")])
    assert shown(align([a, b])) == [["a00", "b01"], ["a01", "b00"]]


def test_one_label_before_another():
    a = layer("a", [(0, 10, "t")])
    b = layer("b", [(0, 10, "s"), (8, 4, "t")])
    assert shown(align([a, b])) == [[None, "b00"], ["a00", "b01"]]


def test_three_layers_meet_in_one_row_through_any_of_them():
    a, b, c = layer("a", [(0, 4, "t")]), layer("b", [(2, 6, "t")]), layer("c", [(2, 6, "t"), (20, 2, "t")])
    assert shown(align([a, b, c])) == [["a00", "b00", "c00"], [None, None, "c01"]]


@given(st.lists(st.lists(spans, max_size=12), min_size=1, max_size=4))
def test_every_span_stands_in_one_row_once(layers):
    given_layers = [layer("abcd"[number], found) for number, found in enumerate(layers)]
    rows = align(given_layers)
    for number, annotations in enumerate(given_layers):
        column = [row[number] for row in rows if row[number] is not None]
        assert sorted(each.id for each in column) == sorted(each.id for each in annotations)
    starts = [min(each.start for each in row if each) for row in rows]
    assert starts == sorted(starts)
    assert align(given_layers) == rows


@given(st.lists(spans, max_size=12), st.lists(spans, max_size=12))
def test_two_layers_are_paired_as_in_the_confusion_table(first, second):
    a, b = layer("a", first), layer("b", second)
    columns = [[Span(each.start, each.end, each.label, row) for row, each in enumerate(one)] for one in (a, b)]
    pairs = {(a[one].id, b[other].id) for one, other in aligned_pairs(*columns)}
    assert {tuple(row) for row in shown(align([a, b])) if None not in row} == pairs
