"""Outcomes: a figure or a reason, and words for every reason."""

import pytest

from hashiya.db.stats.outcome import UNDEFINED_TEMPLATES, Outcome, Undefined


def test_every_reason_has_words():
    assert set(UNDEFINED_TEMPLATES) == set(Undefined)
    assert all(words.endswith(".") for words in UNDEFINED_TEMPLATES.values())


@pytest.mark.parametrize("wrong", [{}, {"value": 1.0, "reason": Undefined.NO_SPANS}, {"value": float("nan")}])
def test_an_outcome_is_a_figure_or_a_reason(wrong):
    with pytest.raises(ValueError, match=r"outcome|NaN"):
        Outcome(**wrong)
