"""What a widget of our own is to assistive technology, where Qt would only see an area that holds something.

A widget names its role in the property `ROLE`. Nothing of this is asked for before assistive technology is.
"""

import sys
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ROLE = "accessibleRole"
# Names of QAccessible.Role.
NOTIFICATION, LABEL, SPLITTER, GROUP = "Notification", "StaticText", "Splitter", "Grouping"

# Qt takes the interfaces without a reference of its own: they live as long as their widgets.
_known: "WeakKeyDictionary[QObject, QAccessibleInterface]" = WeakKeyDictionary()
_installed: list[bool] = []


def install() -> None:
    """Teach Qt the roles; once per process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that no change of name, description or state tells by itself.

    Not on Linux: there Orca hears of those changes, and newer ones of announcements as well; once is enough.
    """
    if sys.platform != "linux" and QAccessible.isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    name = thing.property(ROLE)
    if not isinstance(name, str) or not isinstance(thing, QWidget):
        return None
    if thing not in _known:
        from PySide6.QtWidgets import QAccessibleWidget

        _known[thing] = QAccessibleWidget(thing, QAccessible.Role[name])
    return _known[thing]
