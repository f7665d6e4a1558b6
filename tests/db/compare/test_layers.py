from collections import Counter

import pytest

from hashiya.db.compare.layers import compare_layers
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.comparison import END, ID, START, Difference, plain
from hashiya.db.model.person import ADJUDICATED
from tests.db.layers import A, B, project_of_layers

MISSING, BOUNDS, LABEL, VALUES = Difference


def mark(author, start=0, end=5, label="t", **fields):
    return Annotation(f"{author}-{start}-{end}-{label}", "d", label, start, end, author=author, **fields)


def compared(document, annotations, **options):
    spans = sorted(map(plain, annotations), key=lambda each: (each[START], each[END], each[ID]))
    return compare_layers(document, spans, **options)


def only(*annotations, **options):
    (row,) = compared("d", annotations, **options).rows
    return row


def test_nothing_at_all():
    comparison = compared("d", [])
    assert (comparison.authors, comparison.rows, comparison.counts) == ((), [], dict.fromkeys(Difference, 0))


def test_agreement():
    row = only(mark("a", attributes={"v": "1"}), mark("b", attributes={"v": "1"}, memo="mine"))
    assert (row.agreed, row.settled, row.start, row.end) == (True, False, 0, 5)


@pytest.mark.parametrize(
    ("other", "differences", "attributes"),
    [
        (mark("b", 1, 5, attributes={"v": "1"}), {BOUNDS}, []),
        (mark("b", label="s"), {LABEL}, []),
        (mark("b", attributes={"v": "2"}), {VALUES}, ["v"]),
        (mark("b", attributes={}), {VALUES}, ["v"]),
        (mark("b", 2, 9, "s", attributes={"w": "1"}), {BOUNDS, LABEL}, []),
        (mark("b", 2, 9, attributes={"v": "1", "w": "1"}), {BOUNDS, VALUES}, ["w"]),
    ],
)
def test_each_kind_of_difference(other, differences, attributes):
    row = only(mark("a", attributes={"v": "1"}), other)
    assert (row.differences, list(row.attributes), row.agreed) == (differences, attributes, False)
    assert (row.start, row.end) == (0, max(5, other.end))


def test_missing():
    comparison = compared("d", [mark("a"), mark("a", 10, 12), mark("b")])
    assert [row.differences for row in comparison.rows] == [frozenset(), {MISSING}]
    assert comparison.rows[1].spans[1] is None
    assert [row.differences for row in compared("d", [mark("a")], authors=["a", "z"]).rows] == [{MISSING}]
    assert compared("d", [mark("a"), mark("b")], authors=["b"]).authors == ("b",)


def test_numbers_are_equal_as_numbers():
    marks = mark("a", attributes={"v": "58.3", "w": "1.0"}), mark("b", attributes={"v": "58.30", "w": "1"})
    assert only(*marks, numeric=["v", "w"]).agreed
    assert only(*marks, numeric=["v"]).attributes == ("w",)


def test_the_agreed_layer_settles_and_is_no_layer_to_compare():
    agreed = mark(ADJUDICATED)
    comparison = compared("d", [mark("a"), mark("b"), agreed], origins={"link": ("a-0-5-t", agreed.id)})
    assert comparison.authors == ("a", "b")
    assert comparison.adjudicated == {agreed.id: agreed}
    assert comparison.rows[0].adjudicated == agreed.id
    assert comparison.rows[0].settled


def test_what_was_rejected_is_settled():
    rejected = mark("b", 10, 12, status=Status.REJECTED)
    assert only(rejected, authors=["a", "b"]).settled
    assert not only(mark("a", 10, 12), rejected).settled


def test_the_sample_annotators(tmp_path):
    project, documents = project_of_layers(tmp_path / "p.hashiya", A, B)
    with project:
        rows = [row for each in documents.values() for row in project.compare(each, (A, B)).rows]
    kinds = Counter(row.differences for row in rows)
    assert kinds == {
        frozenset(): 23,
        frozenset({VALUES}): 57,
        frozenset({MISSING}): 7,
        frozenset({BOUNDS}): 2,
        frozenset({BOUNDS, VALUES}): 1,
    }
    # As the confusion table of the agreement has it: 83 pairs, 4 marked by one and 3 by the other alone.
    assert sum(len(row.present) == 2 for row in rows) == 83
    assert [row.present[0].author for row in rows if MISSING in row.differences].count(A) == 4
