"""The icons: one kept set of outlines (Lucide), tinted at run time with the theme's ink.

A button or action remembers the name of its icon, so that `refresh_icons` can draw all of them again when the theme
changes. One that points along the reading direction is mirrored with the window; the pilcrows speak of the document's
direction, not of the window's, and stay.
"""

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication

from hashiya.desktop.base import theme as look
from hashiya.resources import resource

_PROPERTY = "iconName"
_DIRECTED = ("arrow-left", "arrow-right", "chevron-left", "chevron-right", "corner-", "file-text", "list", "log-",
             "message-square", "panel-left", "panel-right", "redo", "reply", "undo")  # fmt: skip


def pixmap(name: str, color: str, size: int = look.ICON, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in one colour at `size` logical pixels for a screen of that device pixel ratio."""
    from PySide6.QtSvg import QSvgRenderer  # late: not before the first icon is needed

    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str) -> QIcon:
    """Return an icon in the ink of the application's palette; Qt pales it where it is disabled."""
    palette = QGuiApplication.palette()
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    picture = pixmap(name, palette.windowText().color().name(), icon_size(), ratio)
    if name.startswith(_DIRECTED) and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    return QIcon(picture)


def icon_size() -> int:
    """Return the side of an icon beside the interface's letters, in logical pixels."""
    return max(look.ICON, round(look.ICON * QApplication.font().pointSizeF() / look.BASE_POINTS))


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give a button or action its icon, and remember which; the one that it has already is not drawn again."""
    if target.property(_PROPERTY) == name:
        return
    target.setProperty(_PROPERTY, name)
    target.setIcon(icon(name))


def refresh_icons(root: QObject) -> None:
    """Draw every icon below `root` again, after the theme changed."""
    targets: list[QAbstractButton | QAction] = [*root.findChildren(QAbstractButton), *root.findChildren(QAction)]
    for target in targets:
        name = target.property(_PROPERTY)
        if isinstance(name, str):
            target.setIcon(icon(name))
            if isinstance(target, QAbstractButton):
                target.setIconSize(QSize(icon_size(), icon_size()))
