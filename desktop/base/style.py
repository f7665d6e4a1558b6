"""Puts a theme on the application: the palette, one small style sheet, the base font. Values come from `theme`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hashiya.desktop.base import language
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.fonts import interface_families
from hashiya.desktop.base.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
}
# Fusion draws its bevels from these: all of them quiet.
_BEVELS = (QPalette.ColorRole.Light, QPalette.ColorRole.Midlight, QPalette.ColorRole.Dark, QPalette.ColorRole.Shadow)

_SHEET = """
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenuBar {{ background: {chrome}; border-bottom: 1px solid {line}; }}
QStatusBar {{ background: {chrome}; border-top: 1px solid {line}; color: {ink_muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {ink_muted}; padding: 0 6px; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QToolButton {{ border: 1px solid transparent; border-radius: {radius}px; padding: 4px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {hover}; border-color: {line}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 3px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{ background: {surface}; border: 1px solid {control_line}; border-radius: {radius}px; padding: 5px 12px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton {{ min-height: {button_line}px; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {ink_muted}; border-color: {line}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {accent_ink}; border-color: {accent}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {accent_ink}; padding: 4px 11px; }}
QPushButton[primary="true"]:disabled {{ background: {hover}; color: {ink_muted}; border-color: {line}; }}
QPushButton[quiet="true"] {{ background: transparent; border-color: transparent; text-align: left; }}
QPushButton[quiet="true"]:hover {{ background: {hover}; }}
QPushButton[quiet="true"]:focus {{ border: 2px solid {accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ background: {paper}; border: 1px solid {control_line};
  border-radius: {radius}px; padding: 3px 6px; selection-background-color: {selection}; selection-color: {ink}; }}
QLineEdit, QComboBox {{ min-height: {field_line}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus
  {{ border: 2px solid {accent}; padding: 2px 5px; }}
QCheckBox, QRadioButton {{ min-height: {box_line}px; min-width: 20px; border: 2px solid transparent;
  border-radius: {radius}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QLineEdit[wrong="true"] {{ border-color: {danger}; }}
QLineEdit:read-only, QTextEdit:read-only {{ background: {surface}; border-color: {line}; }}
QLineEdit:read-only:focus, QTextEdit:read-only:focus {{ border-color: {accent}; }}
QTextBrowser:read-only {{ background: {paper}; border: none; padding: 0; }}
QTextBrowser:read-only:focus {{ border: 2px solid {accent}; }}
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled
  {{ background: {surface}; border-color: {line}; color: {ink_muted}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {control_line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {ink_muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView, QTreeView, QTableView {{ background: {surface}; border: 2px solid {surface}; outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus, QScrollArea:focus {{ border: 2px solid {accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QLabel[role="caption"] {{ color: {ink_muted}; }}
QLabel[role="error"] {{ color: {danger}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFrame[role="line"] {{ background: {line}; border: none; }}
QFrame[role="notice"] {{ background: {notice}; border: none; border-radius: {radius}px; }}
QFrame[role="notice"] QLabel {{ color: {notice_ink}; }}
QFrame[role="warning"] {{ background: {warning}; border: none; border-radius: {radius}px; }}
QFrame[role="warning"] QLabel {{ color: {warning_ink}; }}
QFrame[role="notice"] QPushButton {{ background: transparent; color: {notice_ink}; border-color: {notice_ink}; }}
QFrame[role="notice"] QPushButton:focus, QFrame[role="notice"] QToolButton:focus {{ border: 2px solid {notice_ink}; }}
QFrame[role="warning"] QPushButton {{ background: transparent; color: {warning_ink}; border-color: {warning_ink}; }}
QFrame[role="tip"] {{ background: {surface}; border: 1px solid {accent}; border-radius: {radius}px; }}
QFrame[role="tip"] QLabel {{ border: none; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {control_line}; border-radius: {radius}px; }}
QWidget[role="panel"] {{ background: {surface}; }}
QWidget[role="panel"]:focus {{ border: 2px solid {accent}; }}
QWidget[role="page"] {{ background: {paper}; }}
"""
# In high contrast: where the keyboard is stands out by width, and what floats or is chosen has a border.
_CONTRAST_SHEET = """
QPushButton:focus, QPushButton[quiet="true"]:focus {{ border: 3px solid {accent}; padding: 3px 10px; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {accent_ink}; padding: 4px 11px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {ink}; }}
QToolButton:focus {{ border: 3px solid {accent}; padding: 2px; }}
QToolButton:pressed, QToolButton:checked {{ border: 2px solid {ink}; padding: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus
  {{ border: 3px solid {accent}; padding: 1px 4px; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 3px solid {accent}; }}
QTabBar::tab:selected {{ border: 2px solid {ink}; }}
QFrame[role="notice"], QFrame[role="warning"], QFrame[role="card"] {{ border: 2px solid {ink}; }}
QMenu, QComboBox QAbstractItemView {{ border: 1px solid {ink}; }}
QMenu::item:selected {{ background: {selection}; color: {ink}; border: 2px solid {ink}; }}
QMenuBar::item:selected {{ background: {selection}; color: {ink}; border: 2px solid {ink}; }}
"""
# Boxes to tick grow with the letters beside them.
_BOX = 14
_LARGE_SHEET = """
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator
  {{{{ width: {box}px; height: {box}px; }}}}
"""
# No letter is cut where many large ones are asked for: dialogs scroll when the screen is too low for them.
_DIALOG_SHEET = """
QDialog QPushButton, QDialog QLineEdit, QDialog QComboBox, QDialog QCheckBox, QDialog QRadioButton
  {{ min-height: {dialog_line}px; }}
"""


def chosen_theme(setting: str) -> Theme:
    """Return the theme that a setting names; "system" (or anything unknown) follows the desktop."""
    if setting in THEMES:
        return THEMES[setting]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def qt_palette(theme: Theme) -> QPalette:
    """Return the theme as Qt's palette, with muted letters where something is disabled."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, name)))
    for role in _BEVELS:
        palette.setColor(role, QColor(theme.line))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink_muted))
    return palette


def interface_font(percent: int = 100, scale: float = look.BODY) -> QFont:
    """Return the interface's font at a multiple of its base size."""
    font = QFont(interface_families(language.current()))
    font.setPointSizeF(look.BASE_POINTS * percent / 100 * scale)
    return font


def apply(app: QApplication, theme: Theme, percent: int = 100) -> None:
    """Put the theme on the whole application; `percent` scales the interface's letters."""
    apply_base(app, theme, percent)
    apply_sheet(app, theme)


def apply_base(app: QApplication, theme: Theme, percent: int = 100) -> None:
    """Put palette and font on the application."""
    palette = qt_palette(theme)
    app.setPalette(palette)
    # Fusion draws the box to tick in a darker shade of what it takes for the ground: it has to be as dark as a control.
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.control_line).lighter(140))
    app.setPalette(palette, "QCheckBox")  # type: ignore[arg-type]  # PySide takes str only, its stubs bytes only
    app.setFont(interface_font(percent))


def apply_sheet(app: QApplication, theme: Theme) -> None:
    """Put the style sheet on the application; best when the widgets have their parents, as each move styles anew."""
    sheet = _SHEET + _CONTRAST_SHEET if theme.contrast else _SHEET
    larger = app.font().pointSizeF() / look.BASE_POINTS
    if larger > 1.0:
        sheet += _LARGE_SHEET.format(box=round(_BOX * larger))
    # A layout may press a control down to this: Arabic lines are half as high again as the others.
    height = QFontMetrics(app.font()).height()
    line = height if language.current() == "ar" else 0
    lines = {"button_line": max(16, line), "field_line": max(18, line), "box_line": max(20, line)}
    if larger > 1.0:
        sheet += _DIALOG_SHEET
        lines["dialog_line"] = height
    app.setStyleSheet(sheet.format(radius=look.RADIUS, **lines, **theme._asdict()))
