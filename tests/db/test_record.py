"""Records are equal by their values, whatever kind of thing they are compared with."""

from hashiya.db.model.annotation import Mark
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.ids import AnnotationId
from hashiya.db.model.record import Record


class Other(Record):
    __slots__ = ("codes",)

    def __init__(self, codes):
        self.codes = codes


def test_equal_by_kind_and_values():
    mark = Mark(AnnotationId("a"), 0, 2, "target", "me")
    assert mark == Mark(AnnotationId("a"), 0, 2, "target", "me")
    assert hash(mark) == hash(Mark(AnnotationId("a"), 0, 2, "target", "me"))
    assert mark != Mark(AnnotationId("a"), 0, 3, "target", "me")
    assert mark != ("a", 0, 2, "target", "me")
    assert Codebook() == Codebook(())
    assert Codebook() != Other(()), "of another kind"


def test_told_by_name_and_value():
    assert repr(Codebook()) == "Codebook(codes=())"
