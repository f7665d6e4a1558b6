"""A page of the manual: Markdown laid out in the interface's font and colours, in its own direction."""

import re

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QImageReader,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.manual import picture_path, spans
from hashiya.desktop.base.theme import Theme

_LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_HEADING_SIZES = {1: 1.9, 2: 1.35, 3: 1.1}
# Per cent of the letters' own height, which Arabic letters have more of.
_LINE_HEIGHTS = {"ar": 118}
_LINE_HEIGHT = 145
_WIDEST = 760  # longer lines are hard to read


class ManualPage(QTextBrowser):
    """Shows one page. `page_wanted(name)` after a click on a link to another one."""

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = "en"
        self._percent = 100
        self._markdown = ""
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self._late = QTimer(self, singleShot=True, interval=60)
        self._late.timeout.connect(self._fit)

    def show_page(self, markdown: str, language: str, theme: Theme, percent: int) -> None:
        """Show a page from its beginning; `percent` scales its letters."""
        self._markdown, self._language, self._theme, self._percent = markdown, language, theme, percent
        document = self.document()
        document.setDocumentMargin(look.LARGE)
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * percent / 100 * 1.1)
        document.setDefaultFont(font)
        option = document.defaultTextOption()
        rtl = language in ("ar", "he")
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        self.setMarkdown(_isolated_code(_turned_tables(markdown) if rtl else markdown))
        self._dress()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, query: str) -> None:
        """Mark where the words of a search stand, and go to the first place after the title."""
        if not query.strip():
            self.setExtraSelections([])
            return
        look_of_match = QTextCharFormat()
        look_of_match.setBackground(QColor(self._theme.found))
        text = self.toPlainText()
        found = []
        title_end = text.find("\n")
        first: QTextCursor | None = None
        for start, end in spans(text, query):
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text, start))
            cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
            each = QTextEdit.ExtraSelection()
            each.cursor, each.format = cursor, look_of_match
            found.append(each)
            if first is None and start > title_end:
                first = cursor
        self.setExtraSelections(found)
        if first is not None:
            first.setPosition(first.selectionStart())
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:  # noqa: N802  # Qt's name
        """Return a picture of the manual; one that is not shipped is left out."""
        path = picture_path(QUrl(name).fileName(), self._language)
        return QImage(str(path)) if path is not None else QImage(1, 1, QImage.Format.Format_ARGB32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit pictures and margins to the new width, once it stays."""
        super().resizeEvent(event)
        self._late.start()

    def _on_link(self, url: QUrl) -> None:
        if url.fileName().endswith(".md"):
            self.page_wanted.emit(url.fileName().removesuffix(".md"))

    def _dress(self) -> None:
        """Give every block its direction, room and size: Markdown knows none of them."""
        rtl = self._language in ("ar", "he")
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        height = _LINE_HEIGHTS.get(self._language, _LINE_HEIGHT)
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            code = shape.hasProperty(QTextFormat.Property.BlockCodeLanguage) or shape.nonBreakableLines()
            level = shape.headingLevel()
            shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight if code else direction)
            shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if code:
                shape.setBackground(QBrush(QColor(self._theme.surface)))
                shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                shape.setNonBreakableLines(False)
            elif level:
                shape.setTopMargin(look.LARGE if level > 1 else 0)
                shape.setBottomMargin(look.SMALL)
                shape.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            elif not block.textList() and cursor.currentTable() is None:
                shape.setBottomMargin(look.SMALL)
            if "\N{OBJECT REPLACEMENT CHARACTER}" in block.text():  # a picture is no line of letters
                shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor.setBlockFormat(shape)
            self._dress_letters(cursor, level, code=code)
            block = block.next()
        self._dress_tables(direction)

    def _dress_letters(self, cursor: QTextCursor, level: int, *, code: bool) -> None:
        block = cursor.block()
        parts = []
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            parts.append((fragment.position(), fragment.length(), fragment.charFormat()))
            fragments += 1
        for position, length, form in parts:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            changed = QTextCharFormat(form)
            if level:
                changed.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
                changed.setFontPointSize(self.document().defaultFont().pointSizeF() * _HEADING_SIZES.get(level, 1.0))
                changed.setFontWeight(QFont.Weight.Bold)
            if form.fontFixedPitch() and not code and not form.isAnchor():
                # Keys and names in the line: in the page's own letters, on a ground of their own.
                changed.setFontFamilies(self.document().defaultFont().families())
                changed.setFontFixedPitch(False)
                changed.setBackground(QBrush(QColor(self._theme.hover)))
            if form.isAnchor():
                changed.setForeground(QBrush(self.palette().color(QPalette.ColorRole.Link)))
                changed.setFontUnderline(True)
            cursor.setCharFormat(changed)

    def _dress_tables(self, direction: Qt.LayoutDirection) -> None:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setLayoutDirection(direction)
                shape.setBorder(1)
                shape.setBorderBrush(QBrush(QColor(self._theme.line)))
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderCollapse(True)
                shape.setCellSpacing(0)
                shape.setCellPadding(look.TINY + 2)
                shape.setBottomMargin(look.MEDIUM)
                shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(shape)

    def _fit(self) -> None:
        """Keep lines readable and pictures inside them."""
        room = self.viewport().width()
        widest = _WIDEST * max(1.0, QApplication.font().pointSizeF() / look.BASE_POINTS * self._percent / 100)
        side = max(look.LARGE, int((room - widest) / 2))
        root = self.document().rootFrame()
        shape = root.frameFormat()
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(look.MEDIUM)
        root.setFrameFormat(shape)
        width = room - 2 * side - 2 * look.LARGE
        block = self.document().begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                form = fragment.charFormat()
                if form.isImageFormat():
                    self._fit_picture(fragment.position(), form.toImageFormat(), width)
                fragments += 1
            block = block.next()

    def _fit_picture(self, position: int, form: QTextImageFormat, width: int) -> None:
        path = picture_path(QUrl(form.name()).fileName(), self._language)
        if path is None:
            return
        size = QImageReader(str(path)).size()
        shown = min(width, size.width())
        if int(form.width()) == shown or size.isEmpty():
            return
        height = round(size.height() * shown / size.width())
        form.setWidth(shown)
        form.setHeight(height)
        ratio = self.devicePixelRatioF()
        picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        if round(shown * ratio) < size.width():
            fine = Qt.TransformationMode.SmoothTransformation
            way = Qt.AspectRatioMode.IgnoreAspectRatio
            picture = picture.scaled(round(shown * ratio), round(height * ratio), way, fine)
        self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(form.name()), picture)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _units(text: str, position: int) -> int:
    """Return a code point's place in UTF-16 units, as Qt counts."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def _turned_tables(markdown: str) -> str:
    """Return the page with the columns of its tables from the last to the first: Qt lays out none from the right."""
    lines = []
    for line in markdown.split("\n"):
        cells = line.strip("|").split("|")
        lines.append(f"|{'|'.join(reversed(cells))}|" if line.startswith("|") else line)
    return "\n".join(lines)


def _isolated_code(markdown: str) -> str:
    """Return the page with every key or name in the line kept in its own order, whatever the line's direction."""
    parts = re.split(r"(^```.*?^```$)", markdown, flags=re.MULTILINE | re.DOTALL)
    return "".join(
        part if part.startswith("```") else re.sub(r"`([^`\n]+)`", rf"{_LEFT_TO_RIGHT_ISOLATE}`\1`{_POP_ISOLATE}", part)
        for part in parts
    )
