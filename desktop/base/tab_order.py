"""The way of the Tab key: as the layouts read when it is pressed, so that what was made late has its place as well.

Qt goes by the order in which widgets were made. Here parts of a window are made when they are first seen, and rows come
and go, so that this order would say nothing.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow_layout(window: QWidget) -> None:
    """Let Tab go through a window's widgets in the order of its layouts; what lies in none comes last."""
    ordered = list(dict.fromkeys(_reading_order(window)))
    known = set(ordered)
    # A combo box's list is a child and yet a window of its own.
    others = (each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window)
    ordered += [each for each in others if _takes_tab(each) and each not in known]
    for one, other in pairwise(ordered):
        QWidget.setTabOrder(one, other)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isWindow()


def _reading_order(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isWindow():
        if not widget.isVisible():
            return
        if _takes_tab(widget):
            yield widget
    for part in _parts(widget):
        if part is not None:
            yield from _reading_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    """Yield what stands directly in a widget, in order."""
    layout = widget.layout()
    if isinstance(widget, QMainWindow):
        yield from (widget.centralWidget(), widget.statusBar())
    elif isinstance(widget, QSplitter):
        for number in range(widget.count()):
            yield widget.widget(number)
            if number + 1 < widget.count():
                yield widget.handle(number + 1)
    elif isinstance(widget, QScrollArea):
        yield widget.widget()
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield widget.currentWidget()
    elif isinstance(widget, QStackedWidget):
        yield widget.currentWidget()
    elif isinstance(widget, QAbstractItemView):
        cells = widget.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from sorted(cells, key=lambda cell: (cell.y(), _leading(cell)))
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _leading(cell: QWidget) -> int:
    """Return how far a cell stands from where its table's lines begin."""
    mirrored = cell.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return -cell.geometry().right() if mirrored else cell.x()
