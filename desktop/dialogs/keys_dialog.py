"""The public keys that one trusts when work is merged, each with the name of whose it is."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_open
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room

_NAME, _KEY, _REMOVE = range(3)


class KeysDialog(Dialog):
    """`changed(dict)` of public key → owner after every change. `key_offered(text)` asks whether something is a key.

    The answer comes with `take_key` or `show_problem`. `offered` is a key to start with.
    """

    changed = Signal(object)
    key_offered = Signal(str)

    def __init__(
        self, trusted: Mapping[str, str], folder: Path, offered: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys that you trust"))
        self._folder = folder
        self._trusted: dict[str, str] = {}
        self._build(offered)
        for key, name in trusted.items():
            self._put(key, name)
        self._judge()
        give_room(self, 680, 380)

    def _build(self, offered: str) -> None:
        hint = Caption(
            self.tr("Let people read you their public key themselves, on the telephone for example. Then you know it.")
        )
        hint.setWordWrap(True)
        self.table = named(QTableWidget(0, 3), "keysTable", self.windowTitle())
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([self.tr("Whose"), self.tr("Public key"), ""])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * look.MEDIUM)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setColumnWidth(_NAME, 160)
        self.table.setColumnWidth(_KEY, 420)
        self.table.setColumnWidth(_REMOVE, 48)
        self.name = named(QLineEdit(), "keyOwner", self.tr("Whose key it is"))
        self.name.setPlaceholderText(self.tr("Whose key it is"))
        self.key = named(QLineEdit(offered), "newKey", self.tr("Public key"))
        self.key.setPlaceholderText(self.tr("Paste a public key"))
        browse = named(QPushButton(self.tr("Choose…")), "chooseKey", self.tr("Choose a file with a key"))
        browse.clicked.connect(self._browse)
        self.add = named(QPushButton(self.tr("Trust")), "trustKey", self.tr("Trust this key"))
        self.add.clicked.connect(self._on_add)
        for field in (self.name, self.key):
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._on_add)
        self.word = named(QLabel(wordWrap=True), "keysWord")
        self.word.setProperty("role", "error")
        self.word.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (browse, self.add, *buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.name)
        row.addWidget(self.key, 2)
        row.addWidget(browse)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.word)
        column.addWidget(buttons)
        self.name.setFocus()

    def value(self) -> dict[str, str]:
        """Return public key → owner."""
        return dict(self._trusted)

    def take_key(self, key: str) -> None:
        """Add what was offered, as the key that it is."""
        self._put(key, self.name.text().strip())
        self.name.clear()
        self.key.clear()
        self.changed.emit(self.value())

    def show_problem(self, words: str) -> None:
        """Say why what was offered is no key."""
        self.word.setText(words)
        self.word.show()

    def _put(self, key: str, name: str) -> None:
        if key in self._trusted:
            self._take_out(key)
        self._trusted[key] = name
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in ((_NAME, name), (_KEY, key)):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, column, item)
        remove = icon_button(
            "forgetKey", self.tr("Do not trust the key of {name} any longer").format(name=name), "trash-2"
        )
        remove.clicked.connect(lambda: self._on_remove(key))
        self.table.setCellWidget(row, _REMOVE, remove)

    def _take_out(self, key: str) -> None:
        self.table.removeRow(list(self._trusted).index(key))
        del self._trusted[key]

    def _on_remove(self, key: str) -> None:
        self._take_out(key)
        self.changed.emit(self.value())

    def _on_add(self) -> None:
        if self.add.isEnabled():
            self.key_offered.emit(self.key.text().strip())

    def _browse(self) -> None:
        kinds = self.tr("Keys (*.pem);;All files (*)")
        ask_open(self, self.windowTitle(), kinds, str(self._folder), lambda paths: self.key.setText(str(paths[0])))

    def _judge(self) -> None:
        self.word.hide()
        self.add.setEnabled(bool(self.name.text().strip()) and bool(self.key.text().strip()))
