"""Whether a row is chosen, under the mouse, or has the keyboard, as its delegate needs to know.

`QStyleOptionViewItem.state` says the same, but its type brings all of QStyle's enumerations with it, which costs a
start five milliseconds: it is asked only where the view itself cannot say.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


@dataclass(frozen=True, slots=True)
class RowState:
    """The state of one row."""

    selected: bool
    hovered: bool
    focused: bool


def row_state(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> RowState:
    """Return the state of a row that is about to be painted."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return RowState(selected=False, hovered=False, focused=False)
    row = index if isinstance(index, QModelIndex) else view.model().index(index.row(), 0)
    return RowState(
        selected=view.selectionModel().isSelected(row),
        hovered=view.underMouse() and _hovered(option),
        focused=view.hasFocus() and view.currentIndex() == row,
    )


def _hovered(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)
