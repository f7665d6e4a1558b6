"""Says that the program has a bug, what is safe, and shows a report to copy or save.

It holds no text of any document, no title and no file's name, unless the person adds them.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.crash import Fault
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_save, ended
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room


class BugDialog(Dialog):
    """Shows a fault's report. What is seen in it is what is copied and saved; the person may write more into it."""

    def __init__(self, fault: Fault, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bugDialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._fault = fault
        words = QLabel(
            self.tr(
                "Hashiya has met a fault of its own. Every change that you saw is on disk. You can go on; if it "
                "happens again, please send this report to the developers. It is also in {log}."
            ).format(log=isolated(log)),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        self.report = named(QPlainTextEdit(fault.report), "bugReport", self.tr("Report"))
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setTabChangesFocus(True)
        self.private = named(QCheckBox(self.tr("Add the error's own words")), "bugWords")
        self.private.setVisible(bool(fault.words))
        self.private.toggled.connect(self._on_toggled)
        hint = Caption(
            self.tr(
                "The report says which part of the program failed, and holds no text, title or file name of yours. "
                "The error's own words may quote them. You can write what you did before it happened."
            )
        )
        hint.setWordWrap(True)
        self._told = Caption()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        named(copy, "copyReport").clicked.connect(self._copy)
        save = buttons.addButton(self.tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        named(save, "saveReport").clicked.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(words)
        column.addWidget(hint)
        column.addWidget(self.report, 1)
        column.addWidget(self.private)
        column.addWidget(self._told)
        column.addWidget(buttons)
        give_room(self, 640, 480)

    def save(self, path: Path) -> None:
        """Write what the report says now into a file."""
        try:
            path.write_text(self.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            self._told.setText(self.tr("It could not be saved: {detail}").format(detail=isolated(error.strerror)))
        else:
            self._told.setText(self.tr("Saved in {path}.").format(path=isolated(path)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._told.setText(self.tr("The report is in the clipboard."))

    def _ask_where(self) -> None:
        kinds, suggestion = self.tr("Text (*.txt)"), str(Path.home() / "hashiya-report.txt")
        ask_save(self, self.tr("Save report"), kinds, suggestion, self._on_place, suffix="txt")

    def _on_place(self, paths: list[Path]) -> None:
        # Never into a project, whatever was clicked.
        self.save(ended(paths[0], ".txt"))

    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001  # a signal's
        added = f"\n{self._fault.words}\n"
        text = self.report.toPlainText()
        self.report.setPlainText(text + added if checked else text.replace(added, ""))
