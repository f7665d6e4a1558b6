"""The icons: one kept set of outlines (Lucide), tinted at run time with the theme's ink.

A button or action remembers the name of its icon, so that `refresh_icons` can draw all of them again when the theme
changes. None of these icons points along the reading direction; one that does has to be mirrored with the layout.
"""

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from hashiya.desktop.base import theme as look
from hashiya.resources import resource

_PROPERTY = "iconName"


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
    return QIcon(pixmap(name, palette.windowText().color().name(), ratio=ratio))


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give a button or action its icon, and remember which."""
    target.setProperty(_PROPERTY, name)
    target.setIcon(icon(name))


def refresh_icons(root: QObject) -> None:
    """Draw every icon below `root` again, after the theme changed."""
    targets: list[QAbstractButton | QAction] = [*root.findChildren(QAbstractButton), *root.findChildren(QAction)]
    for target in targets:
        name = target.property(_PROPERTY)
        if isinstance(name, str):
            target.setIcon(icon(name))
