"""Some lines of text in which people are named as @name: while one types, the names that fit are offered."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from hashiya.desktop.widgets.entry import TextEntry

# The popup takes these to choose or to leave; the text must not see them then.
_FOR_POPUP = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
)  # fmt: skip


class MentionEntry(TextEntry):
    """Offers names after "@"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.popup = QListView()
        self.completer.setPopup(self.popup)
        self.popup.setProperty("role", "card")
        self.popup.setObjectName("mentionNames")
        self.popup.setAccessibleName(self.tr("People to mention"))
        self.completer.activated.connect(self._complete)
        self.textChanged.connect(self._offer)

    def set_names(self, names: Sequence[str]) -> None:
        """Say who can be mentioned."""
        self._names.setStringList(list(names))

    def begun(self) -> str | None:
        """Return what stands between an "@" and the caret, None where no name is being typed."""
        # A copy of the cursor cuts the line: Qt counts UTF-16 units, Python code points.
        cursor = self.textCursor()
        cursor.setPosition(cursor.position())
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        head, sign, name = cursor.selectedText().rpartition("@")
        inside_word = bool(head) and (head[-1].isalnum() or head[-1] == "_")
        return name if sign and not inside_word else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that choose a name to the popup."""
        if self.popup.isVisible() and event.key() in _FOR_POPUP:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        begun = self.begun() if self.hasFocus() else None
        if begun is None:
            self.popup.hide()
            return
        self.completer.setCompletionPrefix(begun)
        found = self.completer.completionCount()
        if not found or (found == 1 and self.completer.currentCompletion() == begun):
            self.popup.hide()
            return
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(max(160, self.popup.sizeHintForColumn(0) + self.popup.verticalScrollBar().sizeHint().width()))
        self.completer.complete(place)

    def _complete(self, name: str) -> None:
        begun = self.begun()
        if begun is not None:
            cursor = self.textCursor()
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun.encode("utf-16-le")) // 2
            )
            cursor.insertText(f"{name} ")
            self.setTextCursor(cursor)
