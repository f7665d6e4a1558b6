"""Where commands stand in the menus, in the interface's words: for the manual, which names them as the window does."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QMenuBar

_MENU = "menu:"


def menu_names(bar: QMenuBar) -> dict[str, str]:
    """Map a command's object name to its path ("File › Export JSON…"), and "menu:" with it to its menu's path."""
    found: dict[str, str] = {}
    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            found |= dict(_walk(menu, plain(entry.text())))
    return found


def plain(words: str) -> str:
    """Return a menu entry's words without the sign of its access key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _walk(menu: QMenu, path: str) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        here = f"{path} › {plain(action.text())}"
        if isinstance(inner, QMenu):
            yield inner.objectName(), here
            yield from _walk(inner, here)
        elif action.objectName():
            yield action.objectName(), here
            yield _MENU + action.objectName(), path
