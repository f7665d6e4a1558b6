"""An agreement report as plain values, for JSON: stable keys, no NaN, a reason code wherever there is no figure."""

from typing import Any

from hashiya.db.stats.agreement import AgreementReport, Figures
from hashiya.db.stats.attributes import AttributeAgreement
from hashiya.db.stats.confusion import Confusion
from hashiya.db.stats.outcome import Outcome
from hashiya.db.stats.sources import SOURCES
from hashiya.db.stats.span_f1 import SpanScore


def report_values(report: AgreementReport) -> dict[str, Any]:
    """Return a report as dicts, lists, numbers and text. Offsets are code points, half-open."""
    return {
        "annotators": list(report.annotators),
        "labels": list(report.labels),
        "documents": list(report.documents),
        "left_out": list(report.left_out),
        "units": report.units.value,
        "tolerant": report.tolerant,
        "figures": [_figures(each) for each in report.figures],
        "attributes": [_attribute(each) for each in report.attributes],
        "confusions": [_confusion(each) for each in report.confusions],
        "sources": {key: source._asdict() for key, source in SOURCES.items()},
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    values: dict[str, Any] = {
        "value": outcome.value,
        "reason": None if outcome.reason is None else outcome.reason.value,
    }
    if outcome.observed is not None:
        values |= {"observed": outcome.observed, "expected": outcome.expected}
    return values


def _score(score: SpanScore) -> dict[str, Any]:
    return {
        "matched": score.matched,
        "first": score.first,
        "second": score.second,
        "f1": _outcome(score.f1),
        "precision": _outcome(score.precision),
        "recall": _outcome(score.recall),
    }


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        "annotators": list(figures.annotators),
        "document": figures.document,
        "label": figures.label,
        "documents": figures.documents,
        "merged": figures.merged,
        "exact": _score(figures.exact),
        "overlap": _score(figures.overlap),
        "percent": _outcome(figures.percent),
        "alpha": _outcome(figures.alpha),
        "cohen": _outcome(figures.cohen),
        "fleiss": _outcome(figures.fleiss),
        "alpha_u_original": _outcome(figures.alpha_u_original),
        "alpha_u_revised": _outcome(figures.alpha_u_revised),
    }


def _attribute(each: AttributeAgreement) -> dict[str, Any]:
    return {
        "label": each.label,
        "attribute": each.attribute,
        "pairs": each.pairs,
        "filled": each.filled,
        "equal": each.equal,
        "equal_filled": each.equal_filled,
        "percent": _outcome(each.percent),
        "percent_filled": _outcome(each.percent_filled),
        "alpha": _outcome(each.alpha),
    }


def _confusion(confusion: Confusion) -> dict[str, Any]:
    return {
        "first": confusion.first,
        "second": confusion.second,
        "cells": [
            {
                "first": first,
                "second": second,
                "count": len(confusion.cells[first, second]),
                "places": [place._asdict() for place in confusion.cells[first, second]],
            }
            for first in confusion.labels()
            for second in confusion.labels()
            if (first, second) in confusion.cells
        ],
    }
