"""The program's own icon, drawn once the window stands: titles and task bars show it, a start does not wait for it."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from hashiya.resources import resource

# Up to 32 pixels the simplified picture.
_SIZES = {"hashiya-small": (16, 24, 32), "hashiya": (48, 64, 128, 256)}


def app_icon() -> QIcon:
    """Return the icon in the sizes that systems ask for."""
    from PySide6.QtSvg import QSvgRenderer

    icon = QIcon()
    for name, sizes in _SIZES.items():
        renderer = QSvgRenderer(QByteArray(resource("icons", "app", f"{name}.svg").read_bytes()))
        for size in sizes:
            picture = QPixmap(size, size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(picture)
    return icon
