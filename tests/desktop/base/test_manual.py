"""The manual: whole in every language, no dead link, and nothing in it that the program does not have."""

import re
import shlex
from xml.etree import ElementTree

import click
import pytest

from hashiya.db.cli.main import cli
from hashiya.desktop.base.manual import (
    COMMAND,
    LANGUAGES,
    PAGES,
    page_for,
    page_text,
    picture_path,
    plain,
    search,
    spans,
    title,
)
from hashiya.resources import resource


def headings(text):
    return [len(line) - len(line.lstrip("#")) for line in outside_code(text) if line.startswith("#")]


def outside_code(text):
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines()


def pictures(text):
    return re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)


def links(text):
    return re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text))


def code(text):
    return re.findall(r"`([^`\n]+)`", "\n".join(outside_code(text)))


def blocks(text):
    return re.findall(r"```\n(.*?)```", text, flags=re.DOTALL)


def shape(text):
    """Return what has to be the same in every language."""
    tables = sum(1 for line in outside_code(text) if line.startswith("|"))
    named = sorted(COMMAND.findall("\n".join(outside_code(text))))
    return headings(text), pictures(text), links(text), sorted(code(text)), blocks(text), tables, named


def own_pages():
    folder = resource("manual")
    return [(language, page) for language in LANGUAGES for page in PAGES if (folder / language / f"{page}.md").exists()]


def test_every_page_is_there_and_no_other():
    assert {path.stem for path in (resource("manual") / "en").glob("*.md")} == set(PAGES)


@pytest.mark.parametrize(("language", "page"), own_pages())
def test_a_translated_page_says_the_same(language, page):
    own = (resource("manual") / language / f"{page}.md").read_text("utf-8")
    english = (resource("manual") / "en" / f"{page}.md").read_text("utf-8")
    assert shape(own) == shape(english)
    if language != "en":
        assert title(page, language) != title(page, "en")


@pytest.mark.parametrize("page", PAGES)
def test_no_link_and_no_picture_is_dead(page):
    text = page_text(page, "en")
    assert headings(text)[0] == 1
    assert all(link.removesuffix(".md") in PAGES for link in links(text))
    assert all(picture_path(name, "en") is not None for name in pictures(text))


def commands(text):
    return [shlex.split(line) for block in blocks(text) for line in block.splitlines() if line.startswith("hashiya ")]


@pytest.mark.parametrize("page", PAGES)
def test_every_command_line_of_the_manual_exists(page):
    for _hashiya, name, *words in commands(page_text(page, "en")):
        context = click.Context(cli)
        command = cli.get_command(context, name)
        if name == "review":
            command = command.get_command(context, words[0])
        options = {option for each in command.params for option in (*each.opts, *each.secondary_opts)}
        assert {word for word in words if word.startswith("--")} <= options


def test_a_search_finds_pages_however_words_are_spelt():
    assert search("krippendorff", "en")[0].page == "agreement"
    assert search("GUIDED tour", "en")[0].page == "first-steps"
    assert search("xyzzy", "en") == []
    assert search("  ", "en") == []
    hit = search("conflicts", "en")[0]
    assert hit.page == "working-apart"
    assert "onflicts" in hit.around


def test_places_of_words_are_those_of_the_text():
    assert spans("أَحْمَد و احمد", "احمد") == [(0, 7), (10, 14)]


def test_the_page_fits_the_place():
    assert page_for(["reviewComment", "reviewPanel", "mainWindow"]) == "review"
    assert page_for(["mainWindow"]) == "first-steps"


def test_a_page_without_marks_has_only_words():
    assert plain("# A\n\n| a | b |\n| --- | --- |\n| `c` | [d](e.md) |\n\n![f](g.png)\n- h") == "A a b c d h"


def emphasised(text):
    return re.findall(r"(?<!\*)\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)", "\n".join(outside_code(text)))


def translations(language):
    root = ElementTree.parse(resource("translations", f"hashiya_{language}.ts")).getroot()
    found = {}
    for message in root.iter("message"):
        words = (message.findtext("translation") or "").replace("&", "")
        found.setdefault((message.findtext("source") or "").replace("&", ""), set()).add(words)
    return found


@pytest.mark.parametrize(("language", "page"), [each for each in own_pages() if each[0] != "en"])
def test_buttons_are_called_as_the_window_calls_them(language, page):
    known = translations(language)
    there = {" ".join(each.split()) for each in emphasised(page_text(page, language))}
    for each in emphasised(page_text(page, "en")):
        wanted = known.get(" ".join(each.split()), {""})
        assert "" in wanted or wanted & there, f"{each}: {wanted}"
