"""Tokens as units in the place of characters: stretches without white space."""

from collections.abc import Iterable

from hashiya.db.stats.layer import LayeredText

_CHUNK = 1 << 16


def in_tokens(text: LayeredText) -> LayeredText:
    """Return the layers with bounds that count tokens, half-open; `length` is the number of tokens.

    A token is a maximal stretch without white space (as `str.split` has it); a span covers each token that it
    touches, so cutting a prefix or a comma off makes no difference. A span of white space alone covers nothing and is
    left out.
    """
    content = text.content()
    positions = {edge for layer in text.layers for column in (layer.starts, layer.ends) for edge in column}
    before = token_starts_before(content, positions | {text.length})
    layers = []
    for layer in text.layers:
        starts = [before[start] - _inside(content, start) for start in layer.starts]
        ends = [before[end] for end in layer.ends]
        covering = [index for index, (start, end) in enumerate(zip(starts, ends, strict=True)) if start < end]
        moved = layer.moved(starts, ends)
        layers.append(moved if len(covering) == len(moved) else moved.rows(covering))
    return LayeredText(text.document, before[text.length], layers)


def token_starts_before(text: str, positions: Iterable[int]) -> dict[int, int]:
    """Return for each position how many tokens start before it, in one pass over the text."""
    counts = {0: 0}
    total = at = 0
    for position in sorted(positions):
        while at < position:
            end = min(position, at + _CHUNK)
            total += len(text[at:end].split()) - _inside(text, at)
            at = end
        counts[position] = total
    return counts


def _inside(text: str, position: int) -> bool:
    """Tell whether a position lies within a token, not at its start."""
    return 0 < position < len(text) and not text[position - 1].isspace() and not text[position].isspace()
