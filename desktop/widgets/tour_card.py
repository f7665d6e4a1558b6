"""What the guided tour shows: a card with one step, and a ring around the part of the window that it speaks of."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import NOTIFICATION, ROLE, announce
from hashiya.desktop.widgets.labels import Caption, Heading

_WIDTH = 340
_RING = 3


class Ring(QWidget):
    """A frame that lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, area: QRect) -> None:
        """Stand around an area of the parent, inside of the parent."""
        parent = self.parentWidget()
        assert parent is not None  # it is made over the window
        self.setGeometry(area.adjusted(-look.TINY, -look.TINY, look.TINY, look.TINY).intersected(parent.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.palette().color(self.palette().ColorRole.Accent)), _RING))
        inset = _RING // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), look.RADIUS, look.RADIUS)


class TourCard(QFrame):
    """One step. Wishes: `back_requested()`, `skip_requested()`, `leave_requested()`. It never takes the keyboard."""

    back_requested = Signal()
    skip_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Guided tour"))
        self.setProperty(ROLE, NOTIFICATION)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._count = named(Caption(), "tourCount")
        self.title = Heading("", look.HEADING)
        self.title.setObjectName("tourTitle")
        self.title.setWordWrap(True)
        self.words = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "tourWords")
        self._back = self._button("tourBack", self.tr("Back"), self.back_requested)
        self._skip = self._button("tourSkip", self.tr("Skip"), self.skip_requested)
        self._leave = self._button("tourLeave", self.tr("Leave the tour"), self.leave_requested)
        row = QHBoxLayout()
        row.addWidget(self._leave)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.LARGE, look.MEDIUM, look.LARGE, look.MEDIUM)
        column.setSpacing(look.SMALL)
        for widget in (self._count, self.title, self.words):
            column.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def _button(self, name: str, words: str, wish: Signal | object) -> QPushButton:
        button = named(QPushButton(words), name, words)
        button.setAutoDefault(False)
        button.clicked.connect(wish)
        return button

    def show_step(self, count: str, title: str, words: str, *, first: bool, last: bool) -> None:
        """Show a step; the last one has nothing to skip."""
        self._count.setText(count)
        self.title.setText(title)
        self.title.follow_interface()
        self.words.setText(words)
        self.setAccessibleName(f"{count}. {title}. {words}")
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.hide()  # a notification is read when it appears; `stand_beside` shows it again
        self._back.setVisible(not first)
        self._skip.setVisible(not last)
        self._leave.setText(self.tr("Close the tour") if last else self.tr("Leave the tour"))
        self._leave.setAccessibleName(self._leave.text())
        announce(self, self.accessibleName())

    def stand_beside(self, target: QRect, busy: QRect) -> None:
        """Stand where the target is not covered if there is room, else at its reading end, below or above.

        Where somebody reads or types, `busy`, is left free.
        """
        parent = self.parentWidget()
        assert parent is not None  # it is made over the window
        room = parent.rect().adjusted(look.SMALL, look.SMALL, -look.SMALL, -look.SMALL)
        scale = max(1.0, self.font().pointSizeF() / look.BASE_POINTS)
        width = min(int(_WIDTH * scale), room.width())
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        card = QRect(QPoint(), self.sizeHint().expandedTo(self.minimumSizeHint()))
        card.setWidth(width)
        card.setHeight(height)
        gap = look.MEDIUM
        left = max(room.left(), min(target.center().x() - width // 2, room.right() - width))
        top = max(room.top(), min(target.top(), room.bottom() - height))
        places = [
            QPoint(left, target.bottom() + gap),
            QPoint(left, target.top() - gap - height),
            QPoint(target.right() + gap, top),
            QPoint(target.left() - gap - width, top),
        ]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = target.left() + gap if mirrored else target.right() - gap - width
        end = max(room.left(), min(end, room.right() - width))
        low = QPoint(end, max(room.top(), min(target.bottom(), room.bottom()) - gap - height))
        if target.height() >= height:
            places += [low, QPoint(end, max(target.top(), room.top()) + gap)]
        places += [QPoint(left, busy.bottom() + gap), QPoint(left, busy.top() - gap - height)]
        for place in places:
            card.moveTopLeft(place)
            if room.contains(card) and not card.intersects(busy):
                break
        else:
            card.moveTopLeft(low)
        if self.geometry() != card:
            self.setGeometry(card)
        self.show()
        self.raise_()
