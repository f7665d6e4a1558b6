"""A comparison after a change, against a comparison of everything."""

from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.compare.layers import compare_layers, compared_again
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.comparison import END, ID, START, plain
from hashiya.db.model.event import AnnotationChange, Changes, LinkChange
from hashiya.db.model.link import HINDERS, ORIGIN, Link
from hashiya.db.model.person import ADJUDICATED

AUTHORS = ("a", "b", "c")


def annotation(key, author, start, length, label="t", value="1", status=Status.PROPOSED, document="d"):
    return Annotation(key, document, label, start, start + length, {"v": value}, "", author, status=status)


content = {
    "start": st.integers(0, 40),
    "length": st.integers(1, 8),
    "label": st.sampled_from("ts"),
    "value": st.sampled_from(["1", "1.0", "2"]),
    "status": st.sampled_from([Status.PROPOSED, Status.REJECTED]),
}
made = st.fixed_dictionaries({"author": st.sampled_from([*AUTHORS, ADJUDICATED]), **content})
# What happens, one after the other, and how many of it are one action: by turns something is made, changed, removed,
# linked or cut.
deed = st.tuples(st.sampled_from(["make", "change", "remove", "link", "cut"]), st.integers(0, 99), made)


class Layers:
    """The annotations and links of one document, with what the last action did to them."""

    def __init__(self):
        self.annotations, self.links, self.number = {}, {}, 0
        self.begin()

    def begin(self):
        self.changed, self.linked = [], []

    def key(self):
        self.number += 1
        return f"{self.number:04}"

    def put(self, key, after):
        before = self.annotations.pop(key, None)
        if after is not None:
            self.annotations[key] = after
        self.changed.append(AnnotationChange(before, after))

    def tie(self, key, after):
        self.linked.append(LinkChange(self.links.pop(key, None), after))
        if after is not None:
            self.links[key] = after

    def do(self, what, number, fields):
        known = sorted(self.annotations)
        chosen = known[number % len(known)] if known else None
        if what == "make":
            key = self.key()
            self.put(key, annotation(key, **fields))
        elif chosen is None:
            return
        elif what == "change":
            self.put(chosen, annotation(chosen, **{**fields, "author": self.annotations[chosen].author}))
        elif what == "remove":
            for key in [key for key, link in self.links.items() if chosen in (link.source, link.target)]:
                self.tie(key, None)
            self.put(chosen, None)
        elif what == "link":
            ends = sorted(self.annotations, key=lambda key: self.annotations[key].author != ADJUDICATED)
            kind = ORIGIN if self.annotations[ends[0]].author == ADJUDICATED else HINDERS
            key = self.key()
            self.tie(key, Link(key, kind, ends[0], chosen, "x", ""))
        elif self.links:
            self.tie(sorted(self.links)[number % len(self.links)], None)

    def changes(self):
        return Changes(annotations=tuple(self.changed), links=tuple(self.linked))

    def newcomers_or_leavers(self, comparison):
        """Who came to the document with the last action, or left it: then everything has to be looked at."""
        records = [each for change in self.changed for each in (change.before, change.after) if each is not None]
        touched = {each.author for each in records} - {ADJUDICATED}
        left = {each.author for each in self.annotations.values()}
        return touched - set(comparison.authors) | touched - left

    def compared(self, **options):
        spans = sorted(map(plain, self.annotations.values()), key=lambda each: (each[START], each[END], each[ID]))
        origins = {
            key: (link.target, link.source)
            for key, link in self.links.items()
            if link.type == ORIGIN and self.annotations[link.source].author == ADJUDICATED
        }
        return compare_layers("d", spans, origins=origins, numeric=["v"], **options)


@given(st.lists(made, max_size=20), st.lists(st.lists(deed, min_size=1, max_size=4), min_size=1, max_size=8))
def test_it_is_what_a_look_at_everything_gives(before, actions):
    layers = Layers()
    for fields in before:
        layers.do("make", 0, fields)
    comparison = layers.compared()
    for deeds in actions:
        layers.begin()
        for each in deeds:
            layers.do(*each)
        whole = layers.compared()
        again = compared_again(comparison, layers.changes())
        if again is None:
            assert layers.newcomers_or_leavers(comparison)
        else:
            assert again == whole
        comparison = whole


def three_places():
    layers = Layers()
    for author in AUTHORS:
        for start in (0, 20, 40):
            layers.do("make", 0, {"author": author, "start": start, "length": 5, "label": "t"})
    layers.begin()
    return layers


def test_rows_elsewhere_stay_the_same_objects():
    layers = three_places()
    comparison = layers.compared()
    layers.put("0002", layers.annotations["0002"]._replace(end=23))
    again = compared_again(comparison, layers.changes())
    assert again == layers.compared()
    assert [row in comparison.rows for row in again.rows] == [True, False, True]
    assert again.rows[0] is comparison.rows[0]
    assert again.rows[2] is comparison.rows[2]


def test_a_span_that_joins_two_places():
    layers = three_places()
    comparison = layers.compared()
    layers.put("0001", layers.annotations["0001"]._replace(end=22))
    again = compared_again(comparison, layers.changes())
    assert again == layers.compared()
    assert again.rows[2] is comparison.rows[2]


def test_a_change_elsewhere_changes_nothing():
    layers = three_places()
    comparison = layers.compared()
    layers.put("z", annotation("z", "nobody", 0, 3, document="another"))
    again = compared_again(comparison, layers.changes())
    assert all(one is other for one, other in zip(again.rows, comparison.rows, strict=True))


def test_an_empty_layer_that_somebody_was_given_stays():
    layers = three_places()
    comparison = layers.compared(authors=[*AUTHORS, "z"])
    layers.put("0001", None)
    assert compared_again(comparison, layers.changes()) == layers.compared(authors=[*AUTHORS, "z"])


def test_it_gives_up_where_the_changes_do_not_say_enough():
    comparison = three_places().compared()
    assert compared_again(comparison, Changes(bulk=True)) is None
    assert compared_again(comparison, Changes(team=True)) is None
    assert compared_again(comparison, Changes(codebook=True)) is None
    assert compared_again(comparison, Changes(documents=frozenset(["d"]))) is None
    assert compared_again(comparison, Changes(documents=frozenset(["e"]))) == comparison
