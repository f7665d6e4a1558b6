"""Which part of the page is seen.

The truth is a block and a distance into it, so that heights which turn out other
than estimated never move what a person is reading.
"""

from hashiya.desktop.textview.page import Page


class Scroller:
    """The window onto a page: pixels; `padding` is the room above the first and below the last block."""

    def __init__(self, page: Page, height: float, padding: float) -> None:
        self.page = page
        self.height = height
        self.padding = padding
        self.index = 0
        self.offset = -padding
        self._key: tuple[int, float, float, int] | None = None
        self._seen: list[tuple[int, float]] = []

    @property
    def top(self) -> float:
        """The y of the window's upper edge on the page, 0 at the very beginning."""
        return self.page.top(self.index) + self.offset + self.padding

    @property
    def total(self) -> float:
        """The height of all there is, paddings included."""
        return self.page.height + 2 * self.padding

    def move_by(self, delta: float) -> None:
        """Scroll down (or up, if negative) by so many pixels, laying out what lies between."""
        if abs(delta) > 4 * self.height:
            self.go_to(self.top + delta)
            return
        self.offset += delta
        self._normalise()
        self._stop_at_end()

    def go_to(self, y: float) -> None:
        """Show the page from a height that the scroll bar names."""
        y = max(0.0, y) - self.padding
        self.index = self.page.block_at_y(y)
        self.offset = y - self.page.top(self.index)
        self._normalise()
        self._stop_at_end()

    def show(self, index: int, y: float, at: float) -> None:
        """Show height `y` of a block at height `at` of the window."""
        self.index, self.offset = index, y - at
        self._normalise()
        self._stop_at_end()

    def visible(self) -> list[tuple[int, float]]:
        """Return the blocks that are seen and the window's y of their tops; all of them are laid out then."""
        key = (self.index, self.offset, self.height, self.page.generation)
        if key == self._key:
            return self._seen
        seen = []
        y, index = -self.offset, self.index
        while y < self.height and index < len(self.page):
            seen.append((index, y))
            y += self.page.laid(index).height
            index += 1
        self._key, self._seen = key, seen
        return seen

    def y_of(self, index: int) -> float:
        """Return the window's y of a block's top."""
        if index >= self.index and index - self.index < 64:
            between = sum(self.page.laid(i).height for i in range(self.index, index))
            return between - self.offset
        return self.page.top(index) - self.page.top(self.index) - self.offset

    def block_at(self, y: float) -> tuple[int, float]:
        """Return the block at the window's y (the nearest one) and its top."""
        seen = self.visible()
        for index, top in reversed(seen):
            if top <= y:
                return index, top
        return seen[0] if seen else (self.index, -self.offset)

    def _normalise(self) -> None:
        """Let the offset lie within its block; only the paddings may stick out."""
        while self.offset < 0 and self.index > 0:
            self.index -= 1
            self.offset += self.page.laid(self.index).height
        while self.index + 1 < len(self.page) and self.offset >= (height := self.page.laid(self.index).height):
            self.offset -= height
            self.index += 1
        if self.index == 0:
            self.offset = max(self.offset, -self.padding)

    def _stop_at_end(self) -> None:
        """Never scroll past the end: the last block's bottom stays at the window's, if there is enough text."""
        room = self.height + self.offset - self.padding
        for index in range(self.index, len(self.page)):
            room -= self.page.laid(index).height
            if room <= 0:
                return
        self.offset -= room
        self._normalise()
