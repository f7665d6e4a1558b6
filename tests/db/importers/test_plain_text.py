import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.importers.encodings import SINGLE_BYTE
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.direction import Direction
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.resources import resource

ARABIC = "في عام ٢٠٢٣ ركزت لجنة الحزب في المقاطعة على النتائج، وتجاوزت الخطة."
HEBREW = "כדי להשלים את יעדי החלטת קונגרס המפלגה במחוז, בשנת 2024."
SAMPLES = sorted(resource("samples").glob("*.txt"))
# The code pages have no Arabic digits.
ASCII_DIGITS = {0x660 + value: str(value) for value in range(10)}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem[:3])
def test_the_stored_text_is_exactly_the_files(path):
    imported = import_text(path.read_bytes(), path.name)
    assert imported.text == path.read_bytes().decode("utf-8")
    assert imported.encoding == "utf-8"
    assert imported.direction is Direction.RTL
    assert imported.language == ("he" if path.name.startswith("003") else "ar")
    assert imported.notices == ()
    assert imported.metadata == {"encoding": "utf-8", "newline": "lf"}
    assert imported.title.split("…")[0] in imported.text


@pytest.mark.parametrize("length", [30, 100, 400, 3000])
@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "windows-1255", "iso-8859-8"])
def test_snippets_of_the_samples_in_old_encodings_are_read_right(encoding, length):
    rng = random.Random(length)
    hebrew = encoding in {"windows-1255", "iso-8859-8"}
    wrong = []
    for path in SAMPLES:
        if path.name.startswith("003") != hebrew:
            continue
        text = path.read_text("utf-8").translate(ASCII_DIGITS)
        for _ in range(50):
            start = rng.randrange(max(1, len(text) - length))
            data = text[start : start + length].encode(encoding, "ignore")
            imported = import_text(data, "snippet.txt")
            if imported.text != data.decode(encoding):
                wrong.append((imported.encoding, data.decode(encoding)))
    assert wrong == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ARABIC, HEBREW, "Plain ASCII text.", "ab אב", "عربي"])
def test_unicode_without_a_mark(encoding, text):
    assert import_text(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("text", [ARABIC, HEBREW, "", "a\ufeffb"])
def test_byte_order_marks_are_taken_off(mark, encoding, text):
    assert import_text(mark + text.encode(encoding), "a.txt").text == text
    assert import_text(mark + text.encode(encoding), "a.txt", encoding=encoding).text == text


def test_latin_texts_and_other_alphabets():
    french = "Le comité a été créé à l’été, où les élèves français ont déjà reçu leçon"
    assert import_text(french.encode("windows-1252"), "a.txt").text == french
    russian = "В прошлом году комитет выполнил все задачи и превысил план по всем показателям."
    assert import_text(russian.encode("windows-1251"), "a.txt").text == russian


def test_the_guess_can_be_changed():
    data = HEBREW.encode("windows-1255")
    guessed = import_text(data, "a.txt")
    assert guessed.text == HEBREW
    assert {"windows-1256", "windows-1252"} <= set(guessed.encodings)
    assert guessed.encodings[0] == guessed.encoding
    other = import_text(data, "a.txt", encoding="windows-1256", language="ar")
    assert other.text == data.decode("windows-1256")
    assert other.encoding == other.encodings[0] == "windows-1256"
    assert guessed.encoding in other.encodings
    assert other.language == "ar"


@pytest.mark.parametrize(
    ("data", "text", "newline"),
    [
        (b"a\r\nb\r\n", "a\nb\n", "crlf"),
        (b"a\rb", "a\nb", "cr"),
        (b"a\nb\r\nc\rd", "a\nb\nc\nd", "mixed"),
        (b"a\r\r\nb", "a\n\nb", "mixed"),
        (b"a", "a", "none"),
        (b"", "", "none"),
        ("a\u2028b\u0085c\x0bd".encode(), "a\u2028b\u0085c\x0bd", "none"),
    ],
)
def test_line_breaks_become_line_feeds_and_nothing_else_changes(data, text, newline):
    imported = import_text(data, "a.txt")
    assert imported.text == text
    assert imported.metadata["newline"] == newline


@pytest.mark.parametrize(
    ("data", "text", "count"),
    [
        (b"ab\x00cd", "ab�cd", 1),
        ("ab\ud800cd\udc00".encode("utf-8", "surrogatepass"), "ab�cd�", 2),
        (codecs.BOM_UTF16_LE + "ab\ud800cd".encode("utf-16-le", "surrogatepass"), "ab�cd", 1),
        (codecs.BOM_UTF16_LE + "abcd".encode("utf-16-le") + b"x", "abcd�", 1),
        (ARABIC.encode()[:-3] + b"\xd9", ARABIC[:-2] + "�", 1),
        ("a�b".encode() + ARABIC.encode() + b"\xff", "a�b" + ARABIC + "�", 1),
    ],
)
def test_what_cannot_be_stored_is_replaced_and_told(data, text, count):
    imported = import_text(data, "a.txt")
    assert imported.text == text
    (notice,) = imported.notices
    assert notice.problem is Problem.CHARACTERS_REPLACED
    assert notice.values["count"] == count
    assert "a.txt" in str(notice)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3",
        b"PK\x03\x04abc",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0abc",
        b"SQLite format 3\x00",
        b"{\\rtf1 abc}",
        b"\x7fELF" + bytes(range(256)),
        bytes(range(256)) * 20,
        bytes(1000),
        random.Random(1).randbytes(5000),
    ],
)
def test_binary_files_are_refused(data):
    with pytest.raises(ProjectError) as caught:
        import_text(data, "a.bin")
    assert caught.value.problem is Problem.BINARY_FILE


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "base64", "a\0b", ""])
def test_encodings_that_are_none(encoding):
    with pytest.raises(ProjectError) as caught:
        import_text(b"abc", "a.txt", encoding=encoding)
    assert caught.value.problem is Problem.UNKNOWN_ENCODING


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "ascii", "iso-8859-6", "idna", "punycode", "unicode_escape"])
def test_bytes_that_are_not_in_the_chosen_encoding(encoding):
    with pytest.raises(ProjectError) as caught:
        import_text(b"ab\xff\\x\xffz", "a.txt", encoding=encoding)
    assert caught.value.problem is Problem.UNDECODABLE


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("Annual report 2023.txt", "شيء", "Annual report 2023"),
        ("تقرير.txt", "شيء", "تقرير"),
        ("000_13c61ffd3cca6478.txt", "\n \u200f\nعنوان النص\nثم", "عنوان النص"),
        ("2023-11-22.txt", "שלום לכולם", "שלום לכולם"),
        ("2023.txt", "12\n\n", "2023"),
        ("/some/where/report.txt", "x", "report"),
        ("d41d8cd98f00b204e9800998ecf8427e.txt", "كلمة " * 40, None),
    ],
)
def test_titles_are_for_people(name, text, title):
    imported = import_text(text.encode(), name)
    if title is None:
        assert imported.title == " ".join(["كلمة"] * 16) + "…"
        assert len(imported.title) <= 80
    else:
        assert imported.title == title
    assert "/" not in imported.file


def test_a_text_without_letters_goes_the_languages_way():
    assert import_text(b"123", "a.txt", language="he").direction is Direction.RTL
    assert import_text(b"123", "a.txt", language="en").direction is Direction.LTR
    assert import_text(b"", "a.txt").text == ""
    controls = "\u202b\u202a\u2067\u2069" * 50
    assert import_text(controls.encode(), "a.txt").text == controls


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r\ufeff"), max_size=200))
def test_a_chosen_encoding_gives_the_text_back(text):
    for encoding in ("utf-8", "utf-16", "utf-8-sig"):
        assert import_text(text.encode(encoding), "a.txt", encoding=encoding).text == text


@given(st.binary(max_size=300), st.sampled_from([None, *SINGLE_BYTE, "utf-8", "utf-16"]))
def test_any_bytes_give_a_storable_text_or_an_error_with_words(data, encoding):
    try:
        imported = import_text(data, "a.txt", encoding=encoding)
    except ProjectError as error:
        refused = str(error)
    else:
        refused = ""
        assert not set(imported.text) & {"\x00", "\r"}
        assert imported.text.encode("utf-8").decode("utf-8") == imported.text
        assert imported.encoding in imported.encodings
    assert refused == "" or "a.txt" in refused


def test_ten_million_characters():
    text = (ARABIC + "\r\n") * (10_000_000 // (len(ARABIC) + 2))
    imported = import_text(text.encode("windows-1256", "ignore"), "long.txt")
    assert imported.text == text.replace("\r\n", "\n").encode("windows-1256", "ignore").decode("windows-1256")


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u202e\u202b\u200f\u2067\u2069", "\ufeff\r\n"])
def test_a_text_without_anything_to_read_comes_with_a_word_about_it(text):
    imported = import_text(text.encode(), "nothing.txt")
    assert [each.problem for each in imported.notices] == [Problem.NOTHING_TO_READ]


def test_a_text_of_one_sign_is_something_to_read():
    assert import_text(b"\n\n.\n", "dot.txt").notices == ()
