"""The two annotators of the fixtures as layers of the sample texts."""

import json
from pathlib import Path

import pytest

from hashiya.db.stats.layer import Layer, LayeredText
from hashiya.resources import resource

FIXTURES = Path(__file__).parents[2] / "fixtures" / "annotations"
AUTHORS = ("annotator_a", "annotator_b")


def layer(author, rows):
    return Layer(
        author,
        [row["label"] for row in rows],
        [row["start"] for row in rows],
        [row["end"] for row in rows],
        [{name: value for name, value in row["attributes"].items() if value} for row in rows],
        [row["id"] for row in rows],
    )


@pytest.fixture(scope="session")
def sample_texts():
    """All five texts; both annotators read them all, and marked nothing in the third."""
    rows = {author: json.loads((FIXTURES / f"{author}.json").read_text(encoding="utf-8")) for author in AUTHORS}
    texts = []
    for path in sorted(resource("samples").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        layers = [layer(author, [row for row in rows[author] if row["doc"] == path.name]) for author in AUTHORS]
        texts.append(LayeredText(path.name, len(text), layers, text))
    return texts
