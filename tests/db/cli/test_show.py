"""`hashiya show`, as it is and reordered for terminals that do not do so themselves."""

import re

import pytest

from hashiya.db.text.terminal import columns
from tests.db.cli.runner import ARABIC, FILE, HEBREW, QUOTE, answer, hashiya


def test_show_with_brackets(sample):
    shown = hashiya("show", sample, FILE, "--no-color").stdout
    assert f"⟦target:{QUOTE}⟧" in shown
    assert "\x1b" not in shown
    plain = shown.replace("⟧", "").replace("⟦target:", "").replace("⟦shortcoming:", "")
    assert plain == ARABIC.read_text("utf-8") + "\n"


def test_show_in_colour(sample):
    shown = hashiya("show", sample, FILE, "--color").stdout
    assert f"\x1b[38;2;0;114;178m\x1b[1m{QUOTE}\x1b[0m" in shown
    assert "\x1b[38;2;213;94;0m" in shown


def test_show_underlines_where_spans_overlap(project):
    hashiya("annotate", project, FILE, 0, 8, "target")
    hashiya("annotate", project, FILE, 3, 6, "shortcoming")
    text = ARABIC.read_text("utf-8")
    shown = hashiya("show", project, FILE, "--color").stdout
    assert f"\x1b[38;2;213;94;0m\x1b[1m\x1b[4m{text[3:6]}\x1b[0m" in shown
    assert f"⟦target:{text[0:3]}⟧⟦target+shortcoming:{text[3:6]}⟧⟦target:{text[6:8]}⟧" in (
        hashiya("show", project, FILE, "--no-color").stdout
    )


@pytest.mark.parametrize("width", [20, 80])
def test_show_visual(sample, width):
    lines = hashiya("show", sample, HEBREW.name, "--visual", "--width", width, "--color").stdout.split("\n")
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    assert all(columns(line) <= width for line in plain)
    # Right-to-left lines end at the right edge, and begin there with the text's first word.
    assert plain[0].endswith("ידכ")
    assert all(columns(line) == width for line in plain[:3] if line)


def test_show_visual_marks_spans_over_several_paragraphs(project, tmp_path):
    text = tmp_path / "lines.txt"
    text.write_text("one two\n\nthree four\nfive six\n", "utf-8")
    hashiya("add", project, text)
    for start, end, label in ((15, 24, "shortcoming"), (4, 14, "target"), (20, 24, "target")):
        hashiya("annotate", project, "lines.txt", start, end, label)
    assert hashiya("show", project, "lines.txt", "--visual", "--no-color").stdout.splitlines() == [
        "one ⟦target:two⟧",
        "",
        "⟦target:three⟧ ⟦shortcoming:four⟧",
        "⟦shortcoming+target:five⟧ six",
        "",
    ]


def test_show_keeps_a_texts_escape_sequences_from_the_terminal(project, tmp_path):
    evil = tmp_path / "evil\x1b[2J.txt"
    evil.write_text("\x1b]0;title\x07כתוב \x1b[31mאדום", "utf-8")
    printed = hashiya("add", project, evil)
    document = answer("documents", project)[-1]
    for arguments in (
        ["show", project, document["id"]],
        ["show", project, document["id"], "--visual"],
        ["documents", project],
    ):
        assert "\x1b" not in hashiya(*arguments, *(["--no-color"] if arguments[0] == "show" else [])).stdout
    assert "\x1b" not in printed.stdout + printed.stderr
