"""What was said about an annotation, oldest first, with the proposals as differences."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.review import Thread
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import decision_name
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.difference_view import DifferenceView
from hashiya.desktop.widgets.labels import Caption, QuoteLabel


class ThreadBox(QWidget):
    """Shows a thread. `part_answered(review id, part, accepted)`."""

    part_answered = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thread")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.SMALL)

    def show_thread(
        self, thread: Thread, annotation: Annotation, text: str, codebook: Codebook, language: str, theme: Theme
    ) -> None:
        """Show everything that was said."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for review in thread.reviews:
            entry = named(QFrame(), "threadEntry")
            column = QVBoxLayout(entry)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            said = decision_name(review.decision)
            who = Caption(f"{isolated(review.reviewer)} · {said} · {words.time(review.created)}")
            who.setWordWrap(True)
            column.addWidget(who)
            if review.comment:
                comment = QuoteLabel()
                comment.show_quote(review.comment)
                column.addWidget(comment)
            if review.proposal:
                view = DifferenceView(review, annotation, text, codebook, language, theme)
                view.answered.connect(
                    lambda part, yes, review_id=review.id: self.part_answered.emit(review_id, part, yes)
                )
                column.addWidget(view)
            self._column.addWidget(entry)
        if not thread.reviews:
            self._column.addWidget(Caption(self.tr("Nothing was said yet.")))
        elif thread.resolved:
            self._column.addWidget(named(QLabel(self.tr("✓ Resolved")), "threadResolved"))
