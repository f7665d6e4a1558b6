"""The interface's language: which one is meant, its catalogues and direction, and how it writes numbers and dates.

The direction of a document is its own affair and is never touched here.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from hashiya.resources import resource

SYSTEM = "system"
# In their own words, so that whoever finds the window in a language that they cannot read finds the way back.
NAMES = {"en": "English", "ar": "العربية", "he": "עברית"}
LOCALE, LATIN, ARABIC_INDIC = "locale", "latin", "arabic_indic"
DIGITS = (LOCALE, LATIN, ARABIC_INDIC)
_RIGHT_TO_LEFT = frozenset({"ar", "he"})
_ZERO = {LATIN: "0", ARABIC_INDIC: "٠"}
# A locale of the language that has these digits; where none has, the numbers are written as another language does.
_WRITERS = {("ar", LATIN): "ar_AE"}
_BORROWED = {LATIN: "en_US", ARABIC_INDIC: "ar_EG"}
_OWNER, _LANGUAGE, _DATES = "interfaceTranslator", "interfaceLanguage", "interfaceDates"


def chosen(setting: str) -> str:
    """Return the language that a setting names: one of `NAMES`. "system" follows the machine, else English."""
    wanted = [setting] if setting != SYSTEM else QLocale.system().uiLanguages()
    known = (tag.replace("_", "-").partition("-")[0] for tag in wanted)
    return next((tag for tag in known if tag in NAMES), "en")


def apply(app: QApplication, setting: str, digits: str = LOCALE) -> None:
    """Put a language with its direction and digits on the application; widgets that are there already keep theirs."""
    language = chosen(setting)
    dates = date_locale(setting)
    app.setProperty(_LANGUAGE, language)
    app.setProperty(_DATES, dates)
    QLocale.setDefault(number_locale(language, dates, digits))
    for old in app.findChildren(QTranslator, _OWNER):
        app.removeTranslator(old)
        old.deleteLater()
    # The one installed last is asked first: ours may say things better than Qt's own.
    for path in (*_qt_catalogue(language), *_own_catalogue(language)):
        translator = QTranslator(app)
        translator.setObjectName(_OWNER)
        if translator.load(str(path)):
            app.installTranslator(translator)
    mirrored = language in _RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def current() -> str:
    """Return the language that the interface has now."""
    app = QCoreApplication.instance()
    stored = app.property(_LANGUAGE) if app is not None else None
    return stored if isinstance(stored, str) else "en"


def dates() -> QLocale:
    """Return the locale whose words and order dates have now."""
    app = QCoreApplication.instance()
    stored = app.property(_DATES) if app is not None else None
    return stored if isinstance(stored, QLocale) else QLocale()


def everywhere(context: str, source: str) -> tuple[str, ...]:
    """Return words of the program as its source has them and in every language: for searches, never to be shown."""
    said = (translator.translate(context, source) for translator in _all_catalogues())
    return (source, *dict.fromkeys(each for each in said if each))


def in_digits(text: str) -> str:
    """Return a number or date that the program wrote, in the digits that were chosen. Never for a person's own text."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord(first) + each: zero + each for first in _ZERO.values() for each in range(10)})


def date_locale(setting: str) -> QLocale:
    """Return the locale for dates: the machine's own, unless another language than the machine's was chosen."""
    system = QLocale.system()
    same = setting == SYSTEM or system.name().partition("_")[0] == chosen(setting)
    return system if same else QLocale(chosen(setting))


def number_locale(language: str, own: QLocale, digits: str) -> QLocale:
    """Return the locale that writes numbers: `own`, if it has these digits."""
    if digits not in _ZERO or own.zeroDigit() == _ZERO[digits]:
        return own
    return QLocale(_WRITERS.get((language, digits), _BORROWED[digits]))


@lru_cache(maxsize=1)
def _all_catalogues() -> tuple[QTranslator, ...]:
    found = []
    for path in (path for tag in NAMES for path in _own_catalogue(tag)):
        translator = QTranslator()
        if translator.load(str(path)):
            found.append(translator)
    return tuple(found)


def _own_catalogue(language: str) -> list[Path]:
    try:
        return [resource("translations", f"hashiya_{language}.qm")]
    except FileNotFoundError:  # a checkout whose catalogues were not compiled yet speaks English
        return []


def _qt_catalogue(language: str) -> list[Path]:
    if language == "en":
        return []
    from PySide6.QtCore import QLibraryInfo  # late: English has no need of it

    return [Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"]
