"""Asks for whom a bundle is, which documents go with it, and where it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import ADJUDICATED
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_save, ended, project_kinds
from hashiya.desktop.dialogs.signing_box import SigningBox
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.file_line import with_choice
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room

_ROWS = 4


@dataclass(frozen=True, slots=True)
class BundleChoice:
    """What was asked for; no documents are all of them, no key is no signature."""

    recipient: str
    path: Path
    documents: tuple[DocumentId, ...] | None
    key: Path | None


class BundleDialog(Dialog):
    """`chosen(BundleChoice)` after "Make the bundle". `key` is the private key that was used last."""

    chosen = Signal(object)

    def __init__(
        self,
        people: Sequence[str],
        documents: Sequence[Document],
        assigned: Sequence[tuple[DocumentId, str]],
        folder: Path,
        key: str = "",
        *,
        can_sign: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bundleDialog")
        self.setWindowTitle(self.tr("Make a bundle"))
        self._assigned, self._folder = assigned, folder
        self._named_by_hand = self._ticked_by_hand = False
        self.signing = SigningBox(folder, key, able=can_sign)
        self._build(people, documents)
        give_room(self, 560, 520)
        self._on_recipient()

    def _build(self, people: Sequence[str], documents: Sequence[Document]) -> None:
        self.recipient = named(Chooser(), "bundleRecipient", self.tr("For"))
        self.recipient.setEditable(True)
        self.recipient.addItems(list(people))
        self.recipient.currentTextChanged.connect(lambda _text: self._on_recipient())
        self.all = named(QCheckBox(self.tr("All documents")), "bundleAll")
        self.all.setChecked(True)
        self.all.toggled.connect(self._judge)
        self.documents = named(QListWidget(), "bundleDocuments", self.tr("Documents"))
        for document in documents:
            item = QListWidgetItem(document.title)
            item.setData(Qt.ItemDataRole.UserRole, document.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.documents.addItem(item)
        # More than the first row is seen; where the screen is too low for that, everything scrolls.
        self.documents.setMinimumHeight(_ROWS * self.fontMetrics().lineSpacing())
        self.documents.itemChanged.connect(lambda _item: self._judge())
        self.all.clicked.connect(self._on_ticked)
        self.documents.itemClicked.connect(lambda _item: self._on_ticked())
        self.path = named(QLineEdit(), "bundlePath", self.tr("File"))
        self.path.textEdited.connect(lambda _text: self._on_path())
        self.path.textChanged.connect(self._judge)
        self._word = QLabel(wordWrap=True)
        self._word.setProperty("role", "caption")
        self.buttons, self._make = self.deed_buttons(self.tr("Make the bundle"), "makeBundle")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        hint = Caption(
            self.tr("A bundle is a project file for somebody who works elsewhere. Take their work back with “Merge…”.")
        )
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(hint)
        column.addWidget(QLabel(self.tr("For")))
        column.addWidget(self.recipient)
        column.addWidget(self.all)
        column.addWidget(self.documents, 1)
        column.addWidget(QLabel(self.tr("File")))
        choose, said = self.tr("Choose…"), self.tr("Choose a file")
        column.addLayout(with_choice(self.path, "chooseBundlePath", choose, self._browse_path, said))
        column.addWidget(self._word)
        column.addWidget(self.signing)
        column.addWidget(self.buttons)

    def value(self) -> BundleChoice:
        """Return what is filled in."""
        documents = None if self.all.isChecked() else tuple(self._ticked())
        path = ended(Path(self.path.text().strip()).expanduser(), ".hashiya")
        return BundleChoice(self.recipient.currentText().strip(), path, documents, self.signing.value())

    def _items(self) -> list[QListWidgetItem]:
        return [self.documents.item(row) for row in range(self.documents.count())]

    def _ticked(self) -> list[DocumentId]:
        ticked = (each for each in self._items() if each.checkState() is Qt.CheckState.Checked)
        return [DocumentId(each.data(Qt.ItemDataRole.UserRole)) for each in ticked]

    def _on_recipient(self) -> None:
        name = self.recipient.currentText().strip()
        mine = {document for document, person in self._assigned if person == name}
        if not self._ticked_by_hand:
            self.all.setChecked(not mine)
            for item in self._items():
                here = not mine or item.data(Qt.ItemDataRole.UserRole) in mine
                item.setCheckState(Qt.CheckState.Checked if here else Qt.CheckState.Unchecked)
        if not self._named_by_hand:
            safe = "".join(letter if letter.isalnum() or letter in "-_ " else "_" for letter in name)
            self.path.setText(str(self._folder / f"{safe or 'bundle'}.hashiya"))
        self._judge()

    def _on_ticked(self) -> None:
        self._ticked_by_hand = True

    def _on_path(self) -> None:
        self._named_by_hand = True

    def _browse_path(self) -> None:
        ask_save(self, self.windowTitle(), project_kinds(), self.path.text(), self._on_browsed, suffix="hashiya")

    def _on_browsed(self, paths: list[Path]) -> None:
        self._named_by_hand = True
        self.path.setText(str(paths[0]))

    def _judge(self) -> None:
        self.documents.setEnabled(not self.all.isChecked())
        name = self.recipient.currentText().strip()
        path = self.value().path if self.path.text().strip() else None
        word = ""
        if path is not None and path.exists():
            word = self.tr("This file exists. Choose another name; nothing is overwritten.")
        elif path is not None and not path.parent.is_dir():
            word = self.tr("This folder does not exist. Choose another one.")
        self._word.setText(word)
        chosen = self.all.isChecked() or bool(self._ticked())
        self._make.setEnabled(name not in ("", ADJUDICATED) and path is not None and not word and chosen)
