"""Every command of the window as an action with its words and keys. Menus arrange them, `wiring` connects them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from hashiya.db.model.codebook import Codebook
from hashiya.desktop.base.keyboard import key_sequences
from hashiya.desktop.base.language import ARABIC_INDIC, LATIN, LOCALE, NAMES, SYSTEM
from hashiya.desktop.base.settings import INTERFACE_PERCENTS
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import code_name, number
from hashiya.desktop.widgets.chip import swatch

Keys = Sequence[str | QKeySequence.StandardKey]


class Commands(QObject):
    """Holds the actions. Those that act on the text answer only while the text has the keyboard.

    `label_chosen(name)`: a label's key or menu entry.
    """

    label_chosen = Signal(str)

    def __init__(self, window: QWidget, text_view: QWidget) -> None:
        super().__init__(window)
        # What each thing is called in the source, so that it can be found by that, too.
        self.sources: dict[str, str] = {}
        self._window = window
        self._text_view = text_view
        self._make_file()
        self._make_edit()
        self._make_annotate()
        self._make_view()
        self._make_languages()
        self._make_help()
        self.labels: list[QAction] = []

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Translate, and remember the source."""
        said = super().tr(source, disambiguation, n)
        self.sources[said] = source
        return said

    def _make(self, name: str, words: str, keys: Keys = ()) -> QAction:
        action = QAction(words, self._window)
        action.setObjectName(name)
        shortcuts: list[QKeySequence] = []
        for key in keys:
            shortcuts += key_sequences(key) if isinstance(key, str) else QKeySequence.keyBindings(key)
        if shortcuts:
            action.setShortcuts(shortcuts)
        return action

    def _make_in_text(self, name: str, words: str, keys: Keys) -> QAction:
        action = self._make(name, words, keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._text_view.addAction(action)
        return action

    def _make_file(self) -> None:
        self.new = self._make("newProjectAction", self.tr("&New project…"), ["Ctrl+N"])
        self.open = self._make("openProjectAction", self.tr("&Open project…"), ["Ctrl+O"])
        self.sample = self._make("openSampleAction", self.tr("Open &sample project"))
        self.add_texts = self._make("addTextsAction", self.tr("&Add texts…"), ["Ctrl+Shift+A"])
        self.export_json = self._make("exportJsonAction", self.tr("&Export JSON…"), ["Ctrl+E"])
        self.import_json = self._make("importJsonAction", self.tr("&Import JSON…"))
        self.close_project = self._make("closeProjectAction", self.tr("&Close project"), ["Ctrl+W"])
        self.quit = self._make("quitAction", self.tr("&Quit"), ["Ctrl+Q"])
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit(self) -> None:
        self.undo = self._make("undoAction", self.tr("&Undo"), ["Ctrl+Z"])
        self.redo = self._make("redoAction", self.tr("&Redo"), ["Ctrl+Shift+Z", "Ctrl+Y"])
        self.copy = self._make("copyAction", self.tr("&Copy"))
        self.find = self._make("findAction", self.tr("&Find in the text…"), ["Ctrl+F"])
        self.find_next = self._make("findNextAction", self.tr("Find &next"), ["F3"])
        self.find_previous = self._make("findPreviousAction", self.tr("Find &previous"), ["Shift+F3"])
        self.settings = self._make("settingsAction", self.tr("&Settings…"), ["Ctrl+,"])
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _make_annotate(self) -> None:
        self.next = self._make("nextAnnotationAction", self.tr("&Next annotation"), ["F8"])
        self.previous = self._make("previousAnnotationAction", self.tr("&Previous annotation"), ["Shift+F8"])
        self.overlapping = self._make("overlappingAction", self.tr("Next &overlapping annotation"), ["F7"])
        self.inspect = self._make("inspectAction", self.tr("&Edit its values"), ["F2"])
        self.card = self._make_in_text("cardAction", self.tr("Show its &card"), ["Shift+F2"])
        self.remove = self._make_in_text("removeAnnotationAction", self.tr("&Remove annotation"), ["Delete"])
        # Some window managers keep Alt+Shift with arrows for themselves, others Ctrl+Alt+Shift: hence two each.
        self.end_left = self._make_in_text("endLeftAction", self.tr("End to the left"), ["Alt+Shift+Left", "Alt+Left"])
        self.end_right = self._make_in_text(
            "endRightAction", self.tr("End to the right"), ["Alt+Shift+Right", "Alt+Right"]
        )
        self.start_left = self._make_in_text(
            "startLeftAction", self.tr("Start to the left"), ["Ctrl+Alt+Shift+Left", "Ctrl+["]
        )
        self.start_right = self._make_in_text(
            "startRightAction", self.tr("Start to the right"), ["Ctrl+Alt+Shift+Right", "Ctrl+]"]
        )

    def _make_view(self) -> None:
        self.larger = self._make("largerTextAction", self.tr("&Larger text"), ["Ctrl++", "Ctrl+="])
        self.smaller = self._make("smallerTextAction", self.tr("&Smaller text"), ["Ctrl+-"])
        self.normal_size = self._make("normalTextAction", self.tr("&Normal text size"), ["Ctrl+0"])
        self.next_part = self._make("nextPartAction", self.tr("Next &part of the window"), ["F6"])
        self.previous_part = self._make("previousPartAction", self.tr("Pre&vious part of the window"), ["Shift+F6"])
        self.text_only = self._make("textOnlyAction", self.tr("Only the te&xt, full screen"), ["F11"])
        self.text_only.setCheckable(True)
        self.context_menu = self._make("contextMenuAction", self.tr("&Menu of what has the keyboard"), ["Shift+F10"])
        self.themes = QActionGroup(self._window)
        for name, words in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("sepia", self.tr("Se&pia")),
            ("contrast_light", self.tr("High contrast, l&ight")),
            ("contrast_dark", self.tr("High contrast, d&ark")),
        ):
            self._make_choice(self.themes, f"{name}ThemeAction", words, name)
        self.sizes = QActionGroup(self._window)
        for percent in INTERFACE_PERCENTS:
            words = self.tr("{percent} %").format(percent=number(percent))
            self._make_choice(self.sizes, f"interface{percent}Action", words, percent)

    def _make_languages(self) -> None:
        self.languages = QActionGroup(self._window)
        # Each in its own words: whoever cannot read the window finds the way back.
        for tag, words in {SYSTEM: self.tr("As the &system"), **NAMES}.items():
            self._make_choice(self.languages, f"{tag}LanguageAction", words, tag)
        self.digits = QActionGroup(self._window)
        shown = {LOCALE: self.tr("As in the &language"), LATIN: "0 1 2 3", ARABIC_INDIC: "٠ ١ ٢ ٣"}
        for name, words in shown.items():
            self._make_choice(self.digits, f"{name}DigitsAction", words, name)

    def _make_choice(self, group: QActionGroup, name: str, words: str, data: object) -> None:
        action = self._make(name, words)
        action.setCheckable(True)
        action.setData(data)
        group.addAction(action)

    def _make_help(self) -> None:
        self.licences = self._make("licencesAction", self.tr("&Licences"))
        self.manual = self._make("manualAction", self.tr("&Manual"), ["F1"])
        self.shortcuts = self._make("shortcutsAction", self.tr("&Keyboard shortcuts"), ["?"])
        self.palette = self._make("paletteAction", self.tr("Find a &command…"), ["Ctrl+K"])
        self.tour = self._make("guidedTourAction", self.tr("&Guided tour"))
        self.tips = self._make("showTipsAction", self.tr("Show &tips"))
        self.tips.setCheckable(True)
        self.dismiss = self._make("closeNoticeAction", self.tr("Close the newest &notice"), ["Shift+Esc"])
        self.about = self._make("aboutAction", self.tr("&About Hashiya"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def set_codebook(self, codebook: Codebook, language: str, theme: Theme) -> list[QAction]:
        """Make one action per label, whose key works while the text has the keyboard, and return them."""
        for action in self.labels:
            self._text_view.removeAction(action)
            action.deleteLater()
        self.labels = []
        for code in codebook:
            words = self.tr("Mark as {label}").format(label=code_name(code, language))
            action = self._make_in_text(f"mark_{code.name}", words, [code.shortcut] if code.shortcut else [])
            action.setIcon(swatch(code.color, theme))
            action.setIconVisibleInMenu(True)
            action.setData(code.name)
            action.triggered.connect(lambda _checked=False, name=code.name: self.label_chosen.emit(name))
            self.labels.append(action)
        return self.labels

    def set_state(self, *, project: bool, document: bool, annotation: bool, writable: bool) -> None:
        """Enable what makes sense now."""
        for action in (self.close_project, self.export_json):
            action.setEnabled(project)
        for action in (self.add_texts, self.import_json):
            action.setEnabled(project and writable)
        for action in (self.find, self.find_next, self.find_previous, self.next, self.previous, self.overlapping):
            action.setEnabled(document)
        self.copy.setEnabled(document)
        self.inspect.setEnabled(annotation)
        for action in (self.remove, self.end_left, self.end_right, self.start_left, self.start_right):
            action.setEnabled(annotation and writable)
        for action in self.labels:
            action.setEnabled(document and writable)
