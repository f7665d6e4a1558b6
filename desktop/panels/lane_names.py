"""Whose stripe stands where, while layers are compared: names above the text, each with a line down to its lane."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import LABEL, ROLE
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.base.words import joined
from hashiya.desktop.panels.decision_box import take_key
from hashiya.desktop.textview.painter import STRIPE_COLUMNS
from hashiya.desktop.textview.view import TextView

_LINE = 2.0


class LaneNames(QWidget):
    """Names the stripes of a view's lanes, on each side where some stand. Scrolling never paints it."""

    def __init__(self, view: TextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "laneNames")
        self.setProperty(ROLE, LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view = view
        self._people: Sequence[Person] = ()
        self._hidden: Collection[str] = ()
        self._theme: Theme | None = None
        self._rtl = True
        view.viewport().installEventFilter(self)

    def show_people(self, people: Sequence[Person], theme: Theme, *, rtl: bool) -> None:
        """Name these people, by their lanes; `rtl` is whether stripes would stand at the right where there are none."""
        self._people, self._theme, self._rtl = people, theme, rtl
        self._renew()

    def set_hidden(self, hidden: Collection[str]) -> None:
        """Leave out those whose layers are not to be seen."""
        self._hidden = hidden
        self._renew()

    def rows(self) -> list[tuple[int, str, str]]:
        """Return lane, words and colour of each line of names, from the text outwards; the last lane may be shared."""
        shared: dict[int, list[tuple[str, str]]] = {}
        for place, person in enumerate(self._people):
            if person.name not in self._hidden:
                words = (
                    self.tr("Agreed layer")
                    if person.name == ADJUDICATED
                    else f"{take_key(place)} · {isolated(person.name)}"
                )
                shared.setdefault(min(place, STRIPE_COLUMNS - 1), []).append((words, person.color))
        return [(lane, joined(words for words, _color in both), both[0][1]) for lane, both in sorted(shared.items())]

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return room for one line per name."""
        return QSize(120, round(len(self.rows()) * self._metrics().height()) + look.TINY)

    minimumSizeHint = sizeHint  # noqa: N815  # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Follow the text's column when the view becomes wider or narrower."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and lines, the outermost lane's first, so that no line crosses a name."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        painter.setFont(self._caption())
        sides = self._view.surface.stripe_sides() or {self._rtl}
        for rtl in sides:
            self._paint_side(painter, self._theme, rtl=rtl, shared=len(sides) > 1)
        painter.end()

    def _paint_side(self, painter: QPainter, theme: Theme, *, rtl: bool, shared: bool) -> None:
        """Paint the names beside one side's stripes; `shared` leaves half of the room to the other side."""
        metrics, high = self._metrics(), self._metrics().height()
        away = self._view.viewport().mapTo(self.window(), QPoint()).x() - self.mapTo(self.window(), QPoint()).x()
        inner = away + self._view.surface.stripe_x(0, rtl=rtl) + (-look.SMALL if rtl else look.SMALL)
        left, right = (0.0, inner - look.TINY) if rtl else (inner + look.TINY, float(self.width()))
        room = (right - left - look.MEDIUM) / (2 if shared else 1)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for number, (lane, words, color) in enumerate(reversed(self.rows())):
            top = look.TINY / 2 + number * high
            middle, x = round(top + high / 2), away + self._view.surface.stripe_x(lane, rtl=rtl)
            line = [QPointF(inner, middle), QPointF(x, middle), QPointF(x, float(self.height()))]
            painter.setPen(QPen(QColor(adapted(color, theme)), _LINE))
            painter.drawPolyline(QPolygonF(line))
            painter.setPen(QColor(theme.ink_muted))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, top, right - left, high), flags, shown)

    def _renew(self) -> None:
        told = self.tr("Layers beside the text, from the text outwards: {names}")
        self.setAccessibleName(told.format(names=joined(words for _lane, words, _color in self.rows())))
        self.setVisible(bool(self.rows()))
        self.updateGeometry()
        self.update()

    def _caption(self) -> QFont:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * look.CAPTION)
        return font

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._caption())
