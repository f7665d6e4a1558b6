"""The figures of the two annotators of the sample texts.

Each was computed a second time by other means: alpha with `krippendorff` 0.9.0 and Cohen's kappa with scikit-learn
1.9.1 on one value per character, exact and overlap counts with `nervaluate` 1.2.1 (its "exact" and "ent_type") and
scipy's bipartite matching, both αU from dense matrices, the attributes' alpha again with `krippendorff`.
"""

import pytest

from hashiya.db.stats.agreement import UnitKind, compare

LONG = "004_7edfe1de90358c7d.txt"


@pytest.fixture(scope="module")
def report(sample_texts):
    return compare(sample_texts, numeric=["value", "value_to"])


@pytest.mark.parametrize(
    ("label", "counts", "percent", "alpha", "cohen"),
    [
        (None, (87, 86, 80, 83), 0.990308, 0.955681, 0.955682),
        ("target", (35, 34, 31, 32), 0.992548, 0.915838, 0.915838),
        ("shortcoming", (52, 52, 49, 51), 0.997760, 0.984199, 0.984199),
    ],
)
def test_the_whole_project(report, label, counts, percent, alpha, cohen):
    figures = report.of(label)
    assert (figures.exact.first, figures.exact.second, figures.exact.matched, figures.overlap.matched) == counts
    assert figures.percent.value == pytest.approx(percent, abs=1e-6)
    assert figures.alpha.value == pytest.approx(alpha, abs=1e-6)
    assert figures.cohen.value == pytest.approx(cohen, abs=1e-6)
    assert figures.merged == 0


def test_exact_f1(report):
    assert report.of().exact.f1.value == pytest.approx(0.9248554913294798)
    assert report.of().overlap.f1.value == pytest.approx(0.9595375722543352)


@pytest.mark.parametrize(
    ("label", "original", "revised"),
    [("target", 0.919732, 0.915840), ("shortcoming", 0.993107, 0.984200)],
)
def test_unitizing(report, label, original, revised):
    assert report.of(label).alpha_u_original.value == pytest.approx(original, abs=1e-6)
    assert report.of(label).alpha_u_revised.value == pytest.approx(revised, abs=1e-6)


def test_unitizing_of_all_labels(report):
    assert report.of().alpha_u_original.value == pytest.approx(0.969987, abs=1e-6)
    assert report.of().alpha_u_revised.reason == "overlapping_labels"


def test_one_document(report):
    figures = report.of("target", document=LONG)
    assert (figures.exact.first, figures.exact.second, figures.exact.matched) == (13, 11, 11)
    assert figures.alpha.value == pytest.approx(0.894814, abs=1e-6)
    assert figures.alpha_u_revised.value == pytest.approx(0.894820, abs=1e-6)


def test_a_document_in_which_both_marked_nothing(report):
    figures = report.of(document="002_ffe68c655075e366.txt")
    assert figures.percent.value == 1
    assert figures.alpha.reason == "no_variation"
    assert figures.exact.f1.reason == "no_spans"


def test_confusions_open_their_places(report):
    (confusion,) = report.confusions
    counts = {cell: len(places) for cell, places in confusion.cells.items()}
    assert counts == {
        ("target", "target"): 32,
        ("target", None): 3,
        (None, "target"): 2,
        ("shortcoming", "shortcoming"): 51,
        ("shortcoming", None): 1,
        (None, "shortcoming"): 1,
    }
    place = confusion.cells["shortcoming", None][0]
    assert place.second is None
    assert place.first is not None


@pytest.mark.parametrize(
    ("label", "attribute", "filled", "equal", "alpha"),
    [
        ("target", "comparator", 25, 32, 1),
        ("target", "indicator", 32, 14, 0.433283),
        ("target", "period", 31, 29, 0.856601),
        ("target", "sector", 32, 29, 0.893039),
        ("target", "status", 32, 32, 1),
        ("target", "unit", 25, 31, 0.962700),
        ("target", "value", 25, 32, 1),
        ("target", "value_to", 6, 32, 1),
        ("shortcoming", "kind", 51, 48, 0.928131),
        ("shortcoming", "sector", 51, 48, 0.934359),
        ("shortcoming", "topic", 51, 15, 0.292056),
        ("shortcoming", "unit", 5, 51, 1),
        ("shortcoming", "value", 5, 51, 1),
    ],
)
def test_attributes(report, label, attribute, filled, equal, alpha):
    (found,) = [each for each in report.attributes if (each.label, each.attribute) == (label, attribute)]
    assert found.pairs == {"target": 32, "shortcoming": 51}[label]
    assert (found.filled, found.equal) == (filled, equal)
    assert found.alpha.value == pytest.approx(alpha, abs=1e-6)


def test_tolerance_never_loses_a_pair(report, sample_texts):
    tolerated = compare(sample_texts, tolerate=True)
    assert tolerated.of().exact.matched >= report.of().exact.matched
    in_tokens = compare(sample_texts, units=UnitKind.TOKEN)
    assert in_tokens.of().alpha.value == pytest.approx(report.of().alpha.value, abs=0.05)
