"""An empty state over a list or table: it comes and goes with the rows, and lets every click through."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView

from hashiya.desktop.widgets.empty_state import EmptyState


class EmptyOver(EmptyState):
    """Says in an empty view what would stand there and what to do. Call `judge` after rows were hidden or shown."""

    def __init__(self, view: QAbstractItemView, title: str, hint: str, icon: str = "search") -> None:
        super().__init__(title, hint, icon, view.viewport())
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        model = view.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.columnsInserted, model.columnsRemoved):
            signal.connect(lambda *_: self.judge())
        model.modelReset.connect(self.judge)
        view.viewport().installEventFilter(self)
        self.judge()

    def judge(self) -> None:
        """Show or hide it."""
        model, view = self._view.model(), self._view
        root = QModelIndex()
        # A list's model keeps its column count to itself.
        wide = isinstance(model, QAbstractListModel) or model.columnCount(root) > 0
        rows = range(model.rowCount(root) if wide else 0)
        hidden = view.isRowHidden if isinstance(view, QListView | QTableView) else (lambda _row: False)
        self.setVisible(all(hidden(row) for row in rows))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Fill the view."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return False
