"""What can be set, in the order in which it is shown: sections of rows, with their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from hashiya.desktop.base import language
from hashiya.desktop.base.settings import (
    AMIRI,
    COPIES_KEPT,
    INTERFACE_PERCENTS,
    LINE_PERCENTS,
    MEASURES,
    NASKH,
    REDUCED,
    SYSTEM,
    TEXT_PERCENTS,
)
from hashiya.desktop.base.words import language_names, number
from hashiya.desktop.widgets.setting_row import SettingRow


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the settings tell besides themselves: the name here, and where the open project's copies lie ("": none)."""

    name_here: str = ""
    copies: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its rows, by the names of the settings' fields or of wishes; `names` are those to find it by."""

    title: str
    rows: dict[str, SettingRow]
    names: Sequence[str] = ()


class SettingsSections(QObject):
    """Makes the rows. Each can be found by its words in every language, in whatever language it is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sources: dict[str, str] = {}

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Translate, and remember the source."""
        said = super().tr(source, disambiguation, n)
        self._sources[said] = source
        return said

    def all(self) -> Sequence[Section]:
        """Return the sections."""
        sections = self._sections()
        for row in (row for section in sections for row in section.rows.values()):
            row.find_also(name for said in row.said for name in self._names(said))
        return [replace(section, names=self._names(section.title)) for section in sections]

    def _names(self, said: str) -> Sequence[str]:
        source = self._sources.get(said)
        return language.everywhere(type(self).__name__, source) if source else ()

    def _sections(self) -> Sequence[Section]:
        return (
            Section(self.tr("Appearance"), self._appearance()),
            Section(self.tr("Text"), self._text()),
            Section(self.tr("Language"), self._language()),
            Section(self.tr("You"), self._you()),
            Section(self.tr("Starting"), self._starting()),
            Section(self.tr("Backups"), self._backups()),
            Section(self.tr("Working apart"), self._apart()),
            Section(self.tr("Help"), self._help()),
        )

    def _appearance(self) -> dict[str, SettingRow]:
        themes = [
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("Sepia"), "sepia"),
            (self.tr("High contrast, light"), "contrast_light"),
            (self.tr("High contrast, dark"), "contrast_dark"),
        ]
        motion = [(self.tr("As the system"), SYSTEM), (self.tr("Reduced"), REDUCED)]
        return {
            "theme": SettingRow.of_choices(
                "theme", self.tr("Theme"), self.tr("Colours of the window and of the paper under the text."), themes
            ),
            "interface_percent": SettingRow.of_choices(
                "interface_percent",
                self.tr("Size of the interface"),
                self.tr("Letters of menus, panels and dialogs."),
                self._percents(INTERFACE_PERCENTS),
            ),
            "patterns": SettingRow.of_switch(
                "patterns",
                self.tr("Borders around highlights"),
                self.tr("Frames and thick lines, patterned by label. High contrast always has them."),
            ),
            "motion": SettingRow.of_choices(
                "motion",
                self.tr("Motion"),
                self.tr("Reduced: nothing fades or slides, and carets don't blink."),
                motion,
            ),
        }

    def _text(self) -> dict[str, SettingRow]:
        spacing = (self.tr("Narrow"), self.tr("Normal"), self.tr("Wide"), self.tr("Very wide"))
        columns = (self.tr("Narrow"), self.tr("Medium"), self.tr("Normal"), self.tr("Wide"))
        faces = [(self.tr("Noto Naskh"), NASKH), (self.tr("Amiri"), AMIRI)]
        return {
            "text_percent": SettingRow.of_choices(
                "text_percent",
                self.tr("Size of the text"),
                self.tr("Of documents only."),
                self._percents(TEXT_PERCENTS),
            ),
            "typeface": SettingRow.of_choices(
                "typeface", self.tr("Arabic typeface"), self.tr("Amiri is a book face with long descenders."), faces
            ),
            "line_percent": SettingRow.of_choices(
                "line_percent",
                self.tr("Space between lines"),
                self.tr("Wide leaves room for many overlapping highlights."),
                list(zip(spacing, LINE_PERCENTS, strict=True)),
            ),
            "measure": SettingRow.of_choices(
                "measure",
                self.tr("Width of the column"),
                self.tr("Lines of some 50 to 75 letters are easiest to read."),
                list(zip(columns, MEASURES, strict=True)),
            ),
        }

    def _language(self) -> dict[str, SettingRow]:
        tongues = [(self.tr("As the system"), language.SYSTEM), *((own, tag) for tag, own in language.NAMES.items())]
        digits = [
            (self.tr("As in the language"), language.LOCALE),
            ("0 1 2 3", language.LATIN),
            ("٠ ١ ٢ ٣", language.ARABIC_INDIC),
        ]
        tongue = SettingRow.of_choices(
            "language", self.tr("Language of the interface"), self.tr("Documents keep theirs."), tongues
        )
        tongue.find_also(name for tag in language.NAMES for name in language_names(tag))
        return {
            "language": tongue,
            "digits": SettingRow.of_choices(
                "digits", self.tr("Digits"), self.tr("For numbers that the program writes."), digits
            ),
        }

    def _you(self) -> dict[str, SettingRow]:
        return {
            "author": SettingRow.of_line(
                "author",
                self.tr("Your name"),
                self.tr("What you mark and decide stands under this name, where you chose no other."),
            ),
            "nameHere": SettingRow.of_deed("nameHere", self.tr("Name in this project"), "", self.tr("Change…")),
        }

    def _starting(self) -> dict[str, SettingRow]:
        return {
            "reopen": SettingRow.of_switch(
                "reopen",
                self.tr("Go on where I stopped"),
                self.tr("Opens the last project, text and place; otherwise the welcome page."),
            )
        }

    def _backups(self) -> dict[str, SettingRow]:
        kept = SettingRow.of_choices(
            "copies_kept",
            self.tr("Copies of each project"),
            self.tr("A copy is made each time a project is opened that was changed; the oldest goes."),
            [(number(count), count) for count in COPIES_KEPT],
        )
        folder = SettingRow.of_deed("copies", self.tr("Folder of the copies"), "", self.tr("Open folder"))
        return {"copies_kept": kept, "copies": folder}

    def _apart(self) -> dict[str, SettingRow]:
        return {
            "only_trusted": SettingRow.of_switch(
                "only_trusted",
                self.tr("Merge signed work only"),
                self.tr("Work comes in only if somebody whose key you trust has signed it."),
            ),
            "keys": SettingRow.of_deed(
                "keys",
                self.tr("Keys that you trust"),
                self.tr("Public keys of the people whose signed work you merge."),
                self.tr("Show keys…"),
            ),
        }

    def _help(self) -> dict[str, SettingRow]:
        return {
            "tips": SettingRow.of_switch("tips", self.tr("Tips"), self.tr("Now and then one, for what you just did.")),
            "tour": SettingRow.of_deed(
                "tour",
                self.tr("Guided tour"),
                self.tr("The first ten minutes, on the sample project."),
                self.tr("Begin the tour"),
            ),
        }

    def _percents(self, known: Sequence[int]) -> list[tuple[str, object]]:
        return [(self.tr("{percent} %").format(percent=number(each)), each) for each in known]
