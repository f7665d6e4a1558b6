"""With which key a bundle is signed, if any: choose one, or make one and tell the others its public half."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_open, ask_save, ended
from hashiya.desktop.widgets.labels import Caption


class SigningBox(QWidget):
    """Holds the path of a private key. `key_named(path)` after it was filled in, `new_key_requested(path)`.

    Whoever can read keys answers with `show_public` or `show_problem`. `able` is whether anything can be signed here.
    """

    key_named = Signal(object)
    new_key_requested = Signal(object)

    def __init__(self, folder: Path, key: str, *, able: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signing")
        self._folder = folder
        self.word = named(Caption(), "signingWord")
        self.word.setWordWrap(True)
        self.word.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key = named(QLineEdit(), "bundleKey", self.tr("Key to sign with"))
        self.key.setPlaceholderText(self.tr("No signature"))
        self.key.textChanged.connect(lambda _text: self.word.clear())
        self.key.editingFinished.connect(self._on_filled)
        choose = self._button("chooseBundleKey", self.tr("Choose…"), self.tr("Choose a private key"))
        choose.clicked.connect(self._browse)
        make = self._button("newBundleKey", self.tr("New key…"), self.tr("Make a key of your own"))
        make.clicked.connect(self._ask_new)
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(choose)
        row.addWidget(make)
        head = QLabel(self.tr("Sign with"))
        head.setBuddy(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addWidget(head)
        column.addLayout(row)
        column.addWidget(self.word)
        if able:
            self.key.setText(key)
        else:
            for widget in (self.key, choose, make):
                widget.setEnabled(False)
            self.word.setText(
                self.tr("To sign, install the library cryptography: {command}").format(
                    command="pip install 'hashiya[sign]'"
                )
            )

    def _button(self, name: str, text: str, long: str) -> QPushButton:
        button = named(QPushButton(text), name, long)
        button.setAutoDefault(False)
        return button

    def value(self) -> Path | None:
        """Return the private key's path; None is no signature."""
        text = self.key.text().strip()
        return Path(text).expanduser() if text else None

    def show_public(self, path: Path, public: str) -> None:
        """Say which public key belongs to the private one, so that it can be told to the others."""
        self.key.setText(str(path))
        self.word.setText(self.tr("Your public key, for those who merge your work: {key}").format(key=public))

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the key."""
        self.word.setText(words)

    def _on_filled(self) -> None:
        path = self.value()
        if path is not None:
            self.key_named.emit(path)

    def _browse(self) -> None:
        kinds = self.tr("Keys (*.pem);;All files (*)")
        ask_open(self, self.tr("Sign with"), kinds, str(self._folder), self._on_browsed)

    def _on_browsed(self, paths: list[Path]) -> None:
        self.key.setText(str(paths[0]))
        self._on_filled()

    def _ask_new(self) -> None:
        kinds = self.tr("Keys (*.pem)")
        suggestion = str(self._folder / "key.pem")
        ask_save(self, self.tr("Make a key of your own"), kinds, suggestion, self._on_new, suffix="pem")

    def _on_new(self, paths: list[Path]) -> None:
        self.new_key_requested.emit(ended(paths[0], ".pem"))
