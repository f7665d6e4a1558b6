"""The manual as it is shipped: Markdown pages in each language of the interface, and what is found in them. No widget.

A page or picture that a language lacks is taken from English, so that nobody meets a hole.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hashiya.db.text.normalise import normalise_with_offsets, original_span
from hashiya.resources import resource

PAGES = (
    "first-steps",
    "reading",
    "labels",
    "links",
    "find",
    "review",
    "adjudication",
    "agreement",
    "working-apart",
    "import-export",
    "command-line",
    "keyboard",
    "accessibility",
    "troubleshooting",
)
LANGUAGES = ("en", "ar", "he")
# A command in a page, by its object's name; with "menu:" before it, the menu in which it stands.
COMMAND = re.compile(r"\{((?:menu:)?\w+)\}")
_NO_NAMES: Mapping[str, str] = {}
_AROUND = 48

# Where the focus is, by the name of a widget around it, and the page that speaks of it.
_THEMES = {
    "reviewPanel": "review",
    "comparePanel": "adjudication",
    "agreementDialog": "agreement",
    "historyDialog": "troubleshooting",
    "conflictsDialog": "working-apart",
    "linksBox": "links",
    "findBar": "find",
    "inspectorPanel": "labels",
    "annotationsPanel": "labels",
    "documentsPanel": "import-export",
    "textPanel": "reading",
    "welcomePanel": "first-steps",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of the manual that holds what was sought: the page, its title, and the words around."""

    page: str
    title: str
    around: str


def page_text(page: str, language: str, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return a page in Markdown; `names` says where commands stand in the menus, in pages {exportJsonAction}."""
    text = _path(f"{page}.md", language).read_text(encoding="utf-8")
    return COMMAND.sub(lambda found: names.get(found[1], found[1]), text)


def picture_path(name: str, language: str) -> Path | None:
    """Return where a page's picture lies, None where it is not shipped."""
    for each in (language, "en"):
        folder = resource("manual") / "images" / each
        if (folder / name).is_file():
            return folder / name
    return None


def title(page: str, language: str) -> str:
    """Return a page's title: its first line."""
    return page_text(page, language).partition("\n")[0].removeprefix("#").strip()


def page_for(names: Sequence[str]) -> str:
    """Return the page that fits where somebody is: the names of the widgets around the focus, the innermost first."""
    return next((_THEMES[name] for name in names if name in _THEMES), PAGES[0])


def plain(markdown: str) -> str:
    """Return a page's words without its marks, on one line."""
    text = re.sub(r"!\[([^\]]*)\]\([^)]*\)", "", markdown)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*\|?[\s|:-]+\|?\s*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^#+\s*|^[-*]\s+|\*\*|`|\|", " ", text, flags=re.MULTILINE)
    return " ".join(text.split())


def search(query: str, language: str, names: Mapping[str, str] = _NO_NAMES) -> list[Hit]:
    """Return the pages that hold all words of a query, those whose title holds them first."""
    words = normalise_with_offsets(query)[0].split()
    found: list[tuple[bool, int, Hit]] = []
    for number, page in enumerate(PAGES if words else ()):
        text = plain(page_text(page, language, names))
        normalised, offsets = normalise_with_offsets(text)
        if not all(word in normalised for word in words):
            continue
        head = title(page, language)
        titled = all(word in normalise_with_offsets(head)[0] for word in words)
        # The first place after the title, where there is one.
        at = normalised.find(words[0], len(head))
        at = at if at >= 0 else normalised.find(words[0])
        start, end = original_span(offsets, at, at + len(words[0]))
        around = text[max(0, start - _AROUND) : end + _AROUND]
        found.append((not titled, number, Hit(page, head, f"…{around}…")))
    return [hit for _titled, _number, hit in sorted(found, key=lambda row: row[:2])]


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Return where the words of a query stand in a text, sorted; code points, half-open."""
    normalised, offsets = normalise_with_offsets(text)
    found = []
    for word in normalise_with_offsets(query)[0].split():
        at = normalised.find(word)
        while at >= 0:
            found.append(original_span(offsets, at, at + len(word)))
            at = normalised.find(word, at + len(word))
    return sorted(found)


def _path(name: str, language: str) -> Path:
    own = resource("manual") / language / name
    return own if own.is_file() else resource("manual", "en", name)
