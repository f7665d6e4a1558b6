"""The dialogs' common ground: Tab goes through each as it reads, whatever was made when."""

from PySide6.QtWidgets import QDialog


class Dialog(QDialog):
    """A dialog."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  # Qt's
        """Go on as the layouts read."""
        from hashiya.desktop.base.tab_order import follow_layout

        follow_layout(self)
        return super().focusNextPrevChild(forward)
