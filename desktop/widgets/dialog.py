"""The dialogs' common ground: Tab goes through each as it reads, whatever was made when, and it ends as all do."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from hashiya.desktop.base.naming import named


class Dialog(QDialog):
    """A dialog."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  # Qt's
        """Go on as the layouts read."""
        from hashiya.desktop.base.tab_order import follow_layout

        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def deed_buttons(self, words: str, name: str) -> tuple[QDialogButtonBox, QPushButton]:
        """Return the last line of a dialog that does one thing or nothing, and in it the button that does it."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        deed = named(buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole), name)
        deed.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons, deed
