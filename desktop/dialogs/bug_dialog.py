"""Says that the program has a bug, what is safe, and shows a report to copy. It holds no text of any document."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.room import give_room


class BugDialog(Dialog):
    """Shows a traceback for a report."""

    def __init__(self, report: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bugDialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        words = QLabel(
            self.tr(
                "Hashiya has met a fault of its own. Every change that you saw is on disk. You can go on; if it "
                "happens again, please send this report to the developers. It is also in {log}."
            ).format(log=isolated(log)),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        self.report = named(QPlainTextEdit(report, readOnly=True), "bugReport")
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        give_room(self, 640, 420)
