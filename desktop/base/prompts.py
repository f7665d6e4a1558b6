"""Asks for files, words and a yes, without blocking: each answer arrives in a callback, and no loop is nested."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QInputDialog, QLineEdit, QMessageBox, QWidget

from hashiya.desktop.base.naming import named


def ask_open(
    parent: QWidget, title: str, kinds: str, folder: str, then: Callable[[list[Path]], None], *, many: bool = False
) -> QFileDialog:
    """Ask for one existing file or, with `many`, for several. `kinds` is a Qt name filter."""
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setObjectName("openFileDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    return _show(dialog, then)


def ask_save(
    parent: QWidget, title: str, kinds: str, suggestion: str, then: Callable[[list[Path]], None], *, suffix: str
) -> QFileDialog:
    """Ask where to save; an existing file is confirmed by the dialog. `suffix` has no dot."""
    dialog = QFileDialog(parent, title, str(Path(suggestion).parent), kinds)
    dialog.setObjectName("saveFileDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggestion)
    return _show(dialog, then)


def ask_words(parent: QWidget, title: str, label: str, value: str, then: Callable[[str], None]) -> QInputDialog:
    """Ask for one line of text."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("wordsDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(value)
    for line in dialog.findChildren(QLineEdit):
        named(line, "wordsEntry", label)
    dialog.textValueSelected.connect(then)
    dialog.open()
    return dialog


def confirm(parent: QWidget, title: str, question: str, deed: str, then: Callable[[], None]) -> QMessageBox:
    """Ask before something that one may regret; `deed` is the words on the button that does it."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, QMessageBox.StandardButton.Cancel, parent)
    box.setObjectName("confirmDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    button = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    button.setObjectName("confirmButton")
    button.clicked.connect(then)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.open()
    return box


def ended(path: Path, suffix: str) -> Path:
    """Return the path with the suffix (".json") at its end, added where it is missing; a bare folder stays."""
    return path if not path.name or path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def project_kinds() -> str:
    """Return the name filter of project files."""
    return QCoreApplication.translate("Files", "Hashiya projects (*.hashiya)")


class _Icons(QFileIconProvider):
    """Tells files by their names alone.

    Qt's own looks into each file for its kind. On POSIX, where a process closes a file, it loses its locks on it: a
    look into the open project would let other programs take its log away.
    """

    def icon(self, kind: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the icon of a folder or a file."""
        if isinstance(kind, QFileInfo):
            kind = self.IconType.Folder if kind.isDir() else self.IconType.File
        return super().icon(kind)

    def type(self, info: QFileInfo) -> str:
        """Return the name's ending."""
        return "" if info.isDir() else info.suffix()


@cache
def _icons() -> _Icons:
    """Return the only one: dialogs do not keep theirs."""
    return _Icons()


def _show(dialog: QFileDialog, then: Callable[[list[Path]], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setIconProvider(_icons())
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog
