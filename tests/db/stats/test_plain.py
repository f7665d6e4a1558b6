"""The report as plain values."""

import json

from hashiya.db.stats.agreement import Figures, compare
from hashiya.db.stats.layer import Layer, LayeredText
from hashiya.db.stats.plain import report_values
from hashiya.db.stats.sources import SOURCES


def test_it_is_strict_json_with_a_reason_for_every_gap(sample_texts):
    values = report_values(compare(sample_texts))
    assert json.loads(json.dumps(values, allow_nan=False)) == values
    assert values["labels"] == ["shortcoming", "target"]
    for figures in values["figures"]:
        for measure in ("percent", "alpha", "cohen", "fleiss", "alpha_u_original", "alpha_u_revised"):
            assert (figures[measure]["value"] is None) != (figures[measure]["reason"] is None)
    (confusion,) = values["confusions"]
    assert [(cell["first"], cell["second"], cell["count"]) for cell in confusion["cells"]] == [
        ("shortcoming", "shortcoming", 51),
        ("shortcoming", None, 1),
        ("target", "target", 32),
        ("target", None, 3),
        (None, "shortcoming", 1),
        (None, "target", 2),
    ]
    assert {each["attribute"] for each in values["attributes"]} >= {"value", "sector", "topic"}


def test_places_name_the_annotations():
    text = LayeredText("d", 9, [Layer("a", ["x"], [0], [5], (), ["1"]), Layer("b", ["y"], [3], [7], (), ["2"])])
    (cell,) = report_values(compare([text]))["confusions"][0]["cells"]
    assert cell["places"] == [{"document": "d", "start": 0, "end": 7, "first": "1", "second": "2"}]


def test_every_measure_has_its_source():
    assert set(SOURCES) <= set(Figures.__slots__)
    measures = set(Figures.__slots__) - {"annotators", "document", "label", "documents", "merged"}
    assert measures == set(SOURCES)
