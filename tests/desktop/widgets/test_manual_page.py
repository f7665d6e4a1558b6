from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable

from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.widgets.manual_page import ManualPage

PAGE = """# لوحة `Ctrl+K`

كلمات و[صفحة](find.md).

![صورة](main-window.png)

| أول | ثان |
| --- | --- |
| `T` | هدف |

```
hashiya check a | b
```
"""


def shown(qtbot, language):
    page = ManualPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.show_page(PAGE, language, LIGHT, 100)
    return page


def blocks(page):
    block = page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def head(page):
    """Return the first cell of the first table, as Qt counts."""
    table = next(each for each in page.document().rootFrame().childFrames() if isinstance(each, QTextTable))
    return table.cellAt(0, 0).firstCursorPosition().block().text()


def test_a_page_runs_from_the_right_and_code_from_the_left(qtbot):
    page = shown(qtbot, "ar")
    directions = {block.text(): block.blockFormat().layoutDirection() for block in blocks(page)}
    assert directions["hashiya check a | b"] == Qt.LayoutDirection.LeftToRight
    assert set(list(directions.values())[:3]) == {Qt.LayoutDirection.RightToLeft}
    assert next(iter(directions)).endswith("\N{LEFT-TO-RIGHT ISOLATE}Ctrl+K\N{POP DIRECTIONAL ISOLATE}")


def test_the_first_column_stands_where_reading_begins(qtbot):
    english, arabic = shown(qtbot, "en"), shown(qtbot, "ar")
    assert (head(english), head(arabic)) == ("أول", "ثان")  # Qt counts columns from the left


def test_pictures_fit_the_page(qtbot):
    page = shown(qtbot, "en")

    def width():
        return page.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("main-window.png")).width()

    qtbot.waitUntil(lambda: 0 < width() <= 600)


def test_a_link_asks_for_its_page(qtbot):
    page = shown(qtbot, "en")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.anchorClicked.emit(QUrl("find.md"))
    assert wanted.args == ["find"]


def test_what_is_sought_is_marked(qtbot):
    page = shown(qtbot, "ar")
    page.mark("كَلمات")
    (found,) = page.extraSelections()
    assert found.cursor.selectedText() == "كلمات"
    page.mark("")
    assert page.extraSelections() == []
