"""`hashiya show`: a document in the terminal, with its spans marked."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import click

from hashiya.db.cli.options import project_argument, reader_option
from hashiya.db.cli.output import say_blind
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document
from hashiya.db.project import Project
from hashiya.db.text.direction import paragraph_direction
from hashiya.db.text.segment import paragraph_starts
from hashiya.db.text.terminal import Piece, logical_lines, visual_lines

_NARROWEST = 8
_WIDEST = 10_000


@click.command("show")
@project_argument
@click.argument("document")
@click.option("--visual", is_flag=True, help="Reorder and shape the text, for terminals that do not do so themselves.")
@click.option(
    "--color/--no-color",
    default=None,
    help="Mark spans with colours, or with brackets; by default with colours on a terminal, unless NO_COLOR is set.",
)
@click.option(
    "--width", type=click.IntRange(_NARROWEST, _WIDEST), help="Columns for --visual; by default the terminal's."
)
@reader_option
def show_command(
    project: Path, document: str, width: int | None, author: str, *, visual: bool, color: bool | None
) -> None:
    """Print DOCUMENT with its spans marked: in colour, overlaps underlined, or as ⟦label:…⟧."""
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        found = opened.find_document(document)
        text, codebook = opened.text(found.id), opened.codebook()
        annotations = list(opened.annotations(found.id, visible_to=author))
        say_blind(opened, author)
    colored = sys.stdout.isatty() and not os.environ.get("NO_COLOR") if color is None else color
    spans = [(each.start, each.end) for each in annotations]
    columns = width or min(max(shutil.get_terminal_size((80, 24)).columns, _NARROWEST), _WIDEST)
    lines = _visual(text, found, columns, spans) if visual else logical_lines(text, spans)
    mark = _Colors(annotations, codebook) if colored else _Brackets(annotations)
    for line in lines:
        click.echo("".join(map(mark, line)), color=colored)


def _visual(text: str, document: Document, width: int, spans: Sequence[tuple[int, int]]) -> Iterable[Sequence[Piece]]:
    starts = paragraph_starts(text)
    waiting = sorted(range(len(spans)), key=spans.__getitem__, reverse=True)
    here: list[int] = []
    for start, after in zip(starts, chain(starts[1:], [len(text) + 1]), strict=True):
        # Only those that reach into the paragraph: there may be as many spans as paragraphs.
        here = [each for each in here if spans[each][1] > start]
        while waiting and spans[waiting[-1]][0] < after:
            here.append(waiting.pop())
        paragraph = text[start : after - 1]
        direction = paragraph_direction(paragraph, document, start=start)
        inside = [(max(spans[each][0] - start, 0), spans[each][1] - start) for each in here]
        if not paragraph:
            yield []
            continue
        for line in visual_lines(paragraph, direction, width, inside):
            yield [Piece(piece.text, tuple(here[each] for each in piece.spans)) for piece in line]


class _Colors:
    """Gives a piece the colour of its innermost span, underlined where several overlap."""

    def __init__(self, annotations: Sequence[Annotation], codebook: Codebook) -> None:
        colors = {code.name: code.color for code in codebook}
        self._lengths = [each.end - each.start for each in annotations]
        self._colors = [_rgb(colors.get(each.label, "#808080")) for each in annotations]

    def __call__(self, piece: Piece) -> str:
        if not piece.spans:
            return piece.text
        innermost = min(piece.spans, key=self._lengths.__getitem__)
        return click.style(piece.text, fg=self._colors[innermost], bold=True, underline=len(piece.spans) > 1 or None)


class _Brackets:
    """Puts a piece in brackets with the labels of its spans."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._labels = [each.label for each in annotations]

    def __call__(self, piece: Piece) -> str:
        if not piece.spans:
            return piece.text
        return f"⟦{'+'.join(self._labels[each] for each in piece.spans)}:{piece.text}⟧"


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
