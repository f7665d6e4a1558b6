"""An agreement report as text for a terminal."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from hashiya.db.cli.output import harmless_line
from hashiya.db.model.ids import DocumentId
from hashiya.db.stats.agreement import AgreementReport, Figures
from hashiya.db.stats.outcome import UNDEFINED_TEMPLATES, Outcome, Undefined
from hashiya.db.stats.sources import SOURCES

ALL = "all labels"
NOT_MARKED = "not marked"


def report_lines(report: AgreementReport, titles: Mapping[DocumentId, str]) -> Iterator[str]:
    """Yield the report line by line: figures, attributes, confusion, what each measure is, why some are missing."""
    reasons: set[Undefined] = set()
    yield harmless_line(f"Annotators: {', '.join(report.annotators)}")
    yield f"Documents: {len(report.documents)}; left out, with fewer than two annotators: {len(report.left_out)}"
    yield f"Counted in {report.units.value}s{', with tolerance at the edges' if report.tolerant else ''}"
    for (document, annotators), group in groupby(_telling(report), key=lambda each: (each.document, each.annotators)):
        yield ""
        if document is not None:
            yield harmless_line(titles[document])
        if annotators != report.annotators:
            yield harmless_line(" & ".join(annotators))
        header = ["", *(source.name for source in SOURCES.values())]
        yield from _table([header, *(_figure_row(figures, reasons) for figures in group)])
    if report.attributes:
        yield ""
        yield from _table(
            [
                ["attribute", "pairs", "filled in", "equal", "alpha"],
                *(
                    [
                        f"{each.label} {each.attribute}",
                        str(each.pairs),
                        str(each.filled),
                        str(each.equal),
                        _cell(each.alpha, reasons),
                    ]
                    for each in report.attributes
                ),
            ]
        )
    for confusion in report.confusions:
        labels = confusion.labels()
        yield ""
        yield from _table(
            [
                [f"{confusion.first} \\ {confusion.second}", *(label or NOT_MARKED for label in labels)],
                *([row or NOT_MARKED, *(str(confusion.count(row, column)) for column in labels)] for row in labels),
            ]
        )
    yield ""
    for source in SOURCES.values():
        yield f"{source.name}: {source.citation}"
    for reason in sorted(reasons):
        yield f"{reason.value}: {UNDEFINED_TEMPLATES[reason]}"


def _telling(report: AgreementReport) -> Iterator[Figures]:
    """Yield the rows that say something new: with one label or document, all of them together are that one."""
    for figures in report.figures:
        same_as_label = figures.label is None and len(report.labels) == 1
        same_as_all = figures.document is not None and len(report.documents) == 1
        if not same_as_label and not same_as_all:
            yield figures


def _figure_row(figures: Figures, reasons: set[Undefined]) -> list[str]:
    return [figures.label or ALL, *(_cell(each, reasons) for each in _outcomes(figures))]


def _outcomes(figures: Figures) -> list[Outcome]:
    """Return the figures in the order of SOURCES."""
    return [
        figures.exact.f1,
        figures.overlap.f1,
        figures.percent,
        figures.alpha,
        figures.cohen,
        figures.fleiss,
        figures.alpha_u_original,
        figures.alpha_u_revised,
    ]


def _cell(outcome: Outcome, reasons: set[Undefined]) -> str:
    if outcome.value is not None:
        return f"{outcome.value:.3f}"
    assert outcome.reason is not None
    reasons.add(outcome.reason)
    return outcome.reason.value


def _table(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    rows = [[harmless_line(cell) for cell in row] for row in cells]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *rest = (
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join([first, *rest]).rstrip()
