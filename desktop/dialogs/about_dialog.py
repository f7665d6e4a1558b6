"""Says what the program is, which version, and under which licences it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from hashiya import __version__
from hashiya.desktop.base import theme as look
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.room import give_room


class AboutDialog(Dialog):
    """The "About" box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Hashiya"))
        words = QLabel(
            self.tr(
                "Hashiya (حاشية) is the gloss in a manuscript's margin. Read right-to-left documents, mark targets "
                "and shortcomings, and hand the result on."
            ),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        licences = Caption(
            self.tr(
                "Hashiya: Apache License 2.0. Qt for Python: LGPL 3. Noto and Amiri fonts: SIL Open Font License 1.1. "
                "Lucide icons: ISC License."
            )
        )
        licences.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.PAGE, look.PAGE, look.PAGE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        column.addWidget(Heading(self.tr("Hashiya"), look.DISPLAY))
        column.addWidget(Caption(self.tr("Version {version}").format(version=__version__)))
        column.addWidget(words)
        column.addWidget(licences)
        column.addWidget(buttons)
        give_room(self, 460, 320)
