"""Random layers of small texts."""

import itertools

from hypothesis import strategies as st

from hashiya.db.stats.layer import Layer, LayeredText

LENGTH = 40


@st.composite
def span_lists(draw, length=LENGTH, max_size=7):
    """Spans that may overlap, nest and repeat."""
    bounds = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda pair: pair[0] != pair[1])
    return [tuple(sorted(pair)) for pair in draw(st.lists(bounds, max_size=max_size))]


@st.composite
def disjoint_lists(draw, length=LENGTH):
    """Spans that may touch but not overlap."""
    edges = sorted(draw(st.sets(st.integers(0, length), max_size=12)))
    return [(start, end) for start, end in itertools.pairwise(edges) if draw(st.booleans())]


@st.composite
def layers(draw, author, labels=("target", "shortcoming")):
    spans = draw(span_lists())
    return Layer(
        author,
        [draw(st.sampled_from(labels)) for _ in spans],
        [start for start, _end in spans],
        [end for _start, end in spans],
        [draw(st.dictionaries(st.sampled_from(["value", "sector"]), st.sampled_from(["1", "2"]))) for _ in spans],
        [f"{author}-{place}" for place in range(len(spans))],
    )


def texts(*authors):
    return st.tuples(*map(layers, authors)).map(lambda drawn: LayeredText("d", LENGTH, drawn))
