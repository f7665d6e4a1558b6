"""What stands on the screen: the visible words of a widget and everything in it, and which of them are cut."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

SLACK = 1  # pixels: what is rounded


def visible(root: QWidget) -> Iterator[QWidget]:
    """Yield the widget and everything in it that is seen."""
    yield root
    for each in root.findChildren(QWidget):
        if each.isVisibleTo(root) and each.window() is root.window():
            yield each


def words(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) of everything that is read on or about the widgets."""
    for each in visible(root):
        where = f"{type(each).__name__} {each.objectName()}"
        yield from ((where, text) for text in _words(each) if text)


def _words(each: QWidget) -> Iterator[str]:
    yield each.toolTip()
    yield each.accessibleName()
    yield each.accessibleDescription()
    if each.isWindow():
        yield each.windowTitle()
    if isinstance(each, QLabel | QAbstractButton):
        yield re.sub(r"<[^>]*>", "", each.text())
    if isinstance(each, QLineEdit):
        yield each.placeholderText()
    if isinstance(each, QGroupBox):
        yield each.title()
    if isinstance(each, QComboBox):
        yield from (each.itemText(row) for row in range(each.count()))
    if isinstance(each, QTabBar):
        yield from (each.tabText(tab) for tab in range(each.count()))
    if isinstance(each, QMenu | QMenuBar):
        for action in each.actions():
            yield action.text()
            if action.menu() is not None:
                yield from _words(action.menu())
    if isinstance(each, QHeaderView) and each.model() is not None:
        model, way = each.model(), each.orientation()
        count = model.columnCount() if way == Qt.Orientation.Horizontal else model.rowCount()
        yield from (str(model.headerData(section, way) or "") for section in range(count))
    if isinstance(each, QTableView):
        model = each.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                yield str(model.index(row, column).data() or "")


def cut(root: QWidget) -> Iterator[str]:
    """Yield a description of everything whose words do not fit."""
    for each in visible(root):
        needed = _needed(each)
        if needed is not None and (needed.width() > each.width() + SLACK or needed.height() > each.height() + SLACK):
            text = each.text() if isinstance(each, QLabel | QAbstractButton) else ""
            yield (
                f"{type(each).__name__} {each.objectName()} {text!r}: needs {needed.width()} × {needed.height()}, "
                f"has {each.width()} × {each.height()}"
            )
        if isinstance(each, QLineEdit) and each.placeholderText() and not each.text():
            room = each.contentsRect().width() - 12
            asked = each.fontMetrics().horizontalAdvance(each.placeholderText())
            if asked > room + SLACK:
                yield f"placeholder {each.objectName()} {each.placeholderText()!r}: needs {asked}, has {room}"
        if isinstance(each, QHeaderView) and each.isVisible():
            yield from _cut_sections(each)
        if isinstance(each, QTabBar):
            yield from (
                f"tab {each.tabText(tab)!r}"
                for tab in range(each.count())
                if each.tabRect(tab).width() < each.fontMetrics().horizontalAdvance(each.tabText(tab).replace("&", ""))
            )
        yield from _outside(each)
        if isinstance(each, QScrollArea) and each.widget() is not None and _scrolls_only_down(each):
            wide, room = each.widget().width(), each.viewport().width()
            if wide > room + SLACK:
                yield f"page in {each.objectName()}: needs {wide}, has {room}"


def _scrolls_only_down(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _needed(each: QWidget) -> QSize | None:
    if isinstance(each, QLabel):
        if each.pixmap() is not None and not each.pixmap().isNull():
            return None
        if each.wordWrap():
            return QSize(each.minimumSizeHint().width(), each.heightForWidth(each.width()))
        return each.sizeHint()
    if isinstance(each, QPushButton | QCheckBox | QRadioButton) or (isinstance(each, QToolButton) and each.text()):
        return each.minimumSizeHint() if isinstance(each, QToolButton) else each.sizeHint()
    # A value's box is as wide as its panel, which anybody makes wider; it cuts with an ellipsis.
    if isinstance(each, QComboBox) and type(each).__name__ != "ChoiceBox":
        text = each.currentText()
        return QSize(each.fontMetrics().horizontalAdvance(text) + 28, 0)
    return None


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text)
        if text and not header.isSectionHidden(section) and needed > header.sectionSize(section) + SLACK:
            yield f"head {text!r}: needs {needed}, has {header.sectionSize(section)}"


def _outside(each: QWidget) -> Iterator[str]:
    """Tell a widget that reaches over its parent's edge, unless one can scroll there."""
    parent = each.parentWidget()
    if parent is None or each.isWindow() or not isinstance(each, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(each.geometry()):
        box = each.geometry()
        yield f"{type(each).__name__} {each.objectName()} reaches over its parent: {box} in {parent.rect()}"
