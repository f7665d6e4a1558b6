"""Every command on real projects, through click's runner; what only a process shows is in test_process.py."""

import json
import sqlite3

import pytest

from hashiya.db.actions.annotate import annotate
from hashiya.db.cli import COMMANDS
from hashiya.db.project import Project
from tests.db.cli.runner import ARABIC, FILE, QUOTE, answer, hashiya, told


def test_every_command_has_help():
    listed = hashiya("--help").stdout
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        assert len(hashiya(name, "--help").stdout.splitlines()) > 4


def test_version():
    assert hashiya("--version").stdout == "hashiya 0.1.0\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["add"],
        ["add", "p.hashiya"],
        ["annotate", "p.hashiya", "d", "1"],
        ["annotate", "p.hashiya", "d", "one", "2", "target"],
        ["annotate", "p.hashiya", "d", "1", "2", "target", "--set", "value"],
        ["annotate", "p.hashiya", "d", "1", "2", "target", "--set", "=5"],
        ["export", "p.hashiya", "--format", "docx"],
        ["set", "p.hashiya", "id"],
        ["documents"],
        ["documents", "p.hashiya", "--jason"],
        ["--self-test", "documents", "p.hashiya"],
    ],
)
def test_wrong_usage(arguments):
    result = hashiya(*arguments, code=2)
    assert result.stdout == ""
    assert "Usage:" in result.stderr


def test_new(tmp_path):
    path = tmp_path / "p.hashiya"
    hashiya("new", path, "--title", "مشروعي")
    with Project.open(path) as project:
        assert project.info.title == "مشروعي"
    before = path.read_bytes()
    assert "exists already" in told("new", path)
    assert "exists already" in told("new", path, "--sample")
    assert path.read_bytes() == before
    assert "does not exist" in told("new", tmp_path / "missing" / "p.hashiya", "--sample")


def test_new_sample(tmp_path):
    path = tmp_path / "s.hashiya"
    hashiya("new", path, "--sample", "--title", "Try me")
    documents = answer("documents", path)
    assert [each["language"] for each in documents] == ["ar", "ar", "ar", "he", "ar"]
    assert {each["author"] for each in answer("annotations", path)} == {"sample"}
    assert len(answer("annotations", path)) == 87
    assert len(answer("links", path)) == 4
    assert hashiya("check", path).stdout == ""
    with Project.open(path) as project:
        assert project.info.title == "Try me"


def test_add(project, tmp_path):
    old = tmp_path / "old.txt"
    old.write_bytes("كلمات قليلة في نص قديم، من عام 1998 إلى الآن\r\n".encode("windows-1256"))
    result = hashiya("add", project, old)
    (added,) = [each for each in answer("documents", project) if each["file"] == "old.txt"]
    assert result.stdout == f"{added['id']}\told\n"
    assert "windows-1256, which is a guess" in result.stderr
    assert added["language"] == "ar"
    assert added["direction"] == "rtl"
    with Project.open(project) as opened:
        assert opened.text(added["id"]).endswith("الآن\n")
        assert opened.document(added["id"]).metadata == {"encoding": "windows-1256", "newline": "crlf"}


def test_add_as_told(project, tmp_path):
    text = tmp_path / "a.txt"
    text.write_bytes("שלום".encode("windows-1255"))
    (result,) = answer("add", project, text, "--encoding", "windows-1255", "--language", "yi", "--author", "me")
    assert (result["encoding"], result["language"], result["length"]) == ("windows-1255", "yi", 4)
    assert answer("history", project)[0]["author"] == "me"
    assert "no encoding called klingon" in hashiya("add", project, text, "--encoding", "klingon", code=1).stderr
    assert "first bad byte" in hashiya("add", project, text, "--encoding", "utf-8", code=1).stderr


def test_one_bad_file_does_not_keep_the_others_out(project, tmp_path):
    good, bad, gone = tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "gone.txt"
    good.write_text("نص جديد", "utf-8")
    bad.write_bytes(b"%PDF-1.7 abc")
    events = len(answer("history", project))
    result = hashiya("add", project, bad, gone, ARABIC, tmp_path, good, good, code=1)
    assert len(result.stderr.splitlines()) == 5
    assert all(line.startswith("hashiya: ") for line in result.stderr.splitlines())
    assert result.stdout.endswith("\tgood\n")
    assert len(answer("history", project)) == events + 1
    results = answer("add", project, bad, gone, good, code=1)
    assert [each["error"]["code"] for each in results] == ["binary_file", "io", "duplicate_document"]
    (again,) = answer("add", project, good, "--allow-duplicate")
    assert again["title"] == "good"


def test_replaced_characters_are_told(project, tmp_path):
    text = tmp_path / "nul.txt"
    text.write_bytes(b"one\x00two three four")
    (result,) = answer("add", project, text)
    assert result["notices"][0]["code"] == "characters_replaced"
    assert "replaced" in hashiya("add", project, text, "--allow-duplicate").stderr


def test_documents(project):
    (first, second) = answer("documents", project)
    assert list(first) == ["id", "title", "file", "language", "direction", "length", "sha256", "counts"]
    assert (first["file"], first["length"], first["counts"]) == (FILE, 3617, {})
    hashiya("annotate", project, FILE, 253, 300, "target")
    lines = hashiya("documents", project).stdout.splitlines()
    assert lines[0].split("\t") == [*[str(each) for each in list(first.values())[:-1]], "target=1"]
    assert lines[1].endswith("\t-")
    assert second["language"] == "he"


def test_annotate_prints_the_id(project):
    made = hashiya("annotate", project, FILE, 253, 300, "target", "--set", "value=١٣", "--set", "status=met")
    (found,) = answer("annotations", project)
    assert made.stdout == f"{found['id']}\n"
    assert made.stderr == ""
    assert found["quote"] == QUOTE
    assert found["attributes"] == {"status": "met", "value": "13"}
    assert found["author"] == "tester"


@pytest.mark.parametrize("by", ["id", "file", "title"])
def test_annotate_finds_the_document(project, by):
    document = answer("documents", project)[0]
    made = answer("annotate", project, document[by], 253, 300, "target", "--memo", "ملاحظة", "--author", "أحمد")
    assert made == answer("annotations", project)[0]
    assert (made["document"], made["memo"], made["author"]) == (document["id"], "ملاحظة", "أحمد")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere", 0, 5, "target"), "no document nowhere"),
        ((FILE, 5, 5, "target"), "is empty"),
        ((FILE, 9, 5, "target"), "is empty"),
        ((FILE, 0, 99999, "target"), "3617 characters"),
        ((FILE, 0, 5, "goal"), "Use one of: target, shortcoming"),
        ((FILE, 0, 5, "target", "--set", "kind=delay"), "has no attribute kind"),
        ((FILE, 0, 5, "target", "--set", "value=many"), "is not a number"),
        ((FILE, 0, 5, "target", "--set", "status=done"), "is not a choice"),
        ((FILE, 0, 5, "target", "--memo", "a\0b"), "cannot be stored"),
    ],
)
def test_annotate_refuses(project, arguments, words):
    before = answer("history", project)
    assert words in told("annotate", project, *arguments)
    assert answer("history", project) == before
    assert answer("annotations", project) == []


def test_a_span_inside_a_character_is_widened_and_told(project):
    with Project.open(project) as opened:
        text = opened.text(opened.find_document(FILE).id)
    tanwin = text.index("\u064b")
    made = hashiya("annotate", project, FILE, tanwin, tanwin + 1, "target", "--json")
    assert json.loads(made.stdout)["start"] == tanwin - 1
    assert "widened" in made.stderr


def test_annotations_of_a_document_or_label(sample):
    everything = answer("annotations", sample)
    shortcomings = answer("annotations", sample, "--label", "shortcoming")
    assert shortcomings == [each for each in everything if each["label"] == "shortcoming"]
    first = answer("annotations", sample, "--document", FILE)
    assert [each["start"] for each in first] == sorted(each["start"] for each in first)
    assert len(first) == 8
    assert len(answer("annotations", sample, "--document", FILE, "--label", "target")) == 3
    lines = hashiya("annotations", sample, "--document", FILE).stdout.splitlines()
    assert [line.split("\t")[0] for line in lines] == [each["id"] for each in first]
    assert "no label goal" in told("annotations", sample, "--label", "goal")
    assert "no document x" in told("annotations", sample, "--document", "x", "--json")


def test_set(project):
    made = answer("annotate", project, FILE, 253, 300, "target", "--set", "value=13")["id"]
    hashiya("set", project, made, "value=", "unit=أهداف", "--memo", "m")
    (found,) = answer("annotations", project)
    assert (found["attributes"], found["memo"]) == ({"unit": "أهداف"}, "m")
    hashiya("set", project, made, "--label", "shortcoming")
    assert answer("annotations", project)[0]["label"] == "shortcoming"
    assert "no annotation x" in told("set", project, "x", "value=1")


def test_set_ends(project):
    made = answer("annotate", project, FILE, 253, 300, "target")["id"]
    hashiya("set", project, made, "--end", 290)
    hashiya("set", project, made, "--start", 254, "--memo", "m")
    (found,) = answer("annotations", project)
    assert (found["start"], found["end"], found["memo"]) == (254, 290, "m")
    assert "is empty" in told("set", project, made, "--start", 290)
    assert "lies outside the text" in told("set", project, made, "--end", 99999)
    assert "no annotation x" in told("set", project, "x", "--end", 5)
    assert answer("annotations", project) == [found]


def test_remove_undo_redo(project):
    made = answer("annotate", project, FILE, 253, 300, "target")
    hashiya("remove", project, made["id"])
    assert answer("annotations", project) == []
    assert hashiya("undo", project).stdout.startswith("undone: remove (tester, ")
    assert answer("annotations", project) == [made]
    assert hashiya("undo", project).stdout.startswith("undone: annotate (tester, ")
    assert hashiya("redo", project).stdout.startswith("redone: annotate (tester, ")
    assert answer("annotations", project) == [made]
    assert "no annotation x" in told("remove", project, "x")
    hashiya("redo", project)
    assert "nothing to redo" in told("redo", project)


def test_undo_of_ones_own(project):
    mine = answer("annotate", project, FILE, 253, 300, "target", "--author", "me")
    theirs = answer("annotate", project, FILE, 10, 20, "target", "--author", "them")
    hashiya("undo", project, "--author", "me")
    assert answer("annotations", project) == [theirs]
    hashiya("redo", project, "--author", "me")
    assert answer("annotations", project) == [theirs, mine]
    assert "nobody has done nothing here that could be taken back. The last step is them's" in told(
        "undo", project, "--author", "nobody"
    )


def test_undo_does_not_empty_a_sample_project(tmp_path):
    project = tmp_path / "sample.hashiya"
    hashiya("new", project, "--sample")
    before = answer("annotations", project)
    assert "sample's" in told("undo", project)
    assert answer("annotations", project) == before != []


def test_links(project):
    weakness = answer("annotate", project, FILE, 1759, 1825, "shortcoming")["id"]
    target = answer("annotate", project, FILE, 253, 300, "target")["id"]
    made = hashiya("link", project, weakness, target).stdout.strip()
    (found,) = answer("links", project)
    assert (found["id"], found["type"], found["from"], found["to"]) == (made, "hinders", weakness, target)
    assert hashiya("links", project).stdout.split("\t")[:4] == [made, "hinders", weakness, target]
    assert "linked already" in told("link", project, weakness, target)
    assert "to itself" in told("link", project, target, target)
    hashiya("unlink", project, made)
    assert answer("links", project) == []
    assert "no link" in told("unlink", project, made)


def test_history(project):
    hashiya("annotate", project, FILE, 253, 300, "target")
    events = answer("history", project)
    assert [each["verb"] for each in events] == ["annotate", "add_document", "add_document", "create"]
    assert events[0]["rows"][0]["before"] is None
    assert events[0]["rows"][0]["after"]["label"] == "target"
    assert [each["seq"] for each in answer("history", project, "--limit", 2)] == [each["seq"] for each in events[:2]]
    lines = hashiya("history", project).stdout.splitlines()
    assert [line.split("\t")[3] for line in lines] == [each["verb"] for each in events]


@pytest.mark.parametrize("command", ["documents", "annotations", "check", "history", "links", "export", "undo"])
def test_projects_that_are_none(tmp_path, command):
    assert "does not exist" in told(command, tmp_path / "missing.hashiya")
    text = tmp_path / "text.hashiya"
    text.write_text("just text, not a database at all\n" * 100)
    assert "is not a Hashiya project" in told(command, text)
    told(command, tmp_path)


def test_a_newer_project_is_refused(sample):
    connection = sqlite3.connect(sample)
    connection.execute("PRAGMA user_version=9999")
    connection.close()
    assert "newer" in told("documents", sample)


def test_texts_of_all_sizes(project, tmp_path):
    empty, controls = tmp_path / "empty.txt", tmp_path / "controls.txt"
    empty.write_bytes(b"")
    controls.write_text("\u202b\u2067\u200f\u2069\u202c" * 10, "utf-8")
    results = answer("add", project, empty, controls)
    assert [each["length"] for each in results] == [0, 50]
    assert hashiya("show", project, "empty", "--visual").stdout == "\n"
    hashiya("show", project, "controls", "--visual")
    assert "outside" in told("annotate", project, "empty", 0, 1, "target")


def test_ambiguous_names(project, tmp_path):
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "same.txt").write_text(f"نص {number}", "utf-8")
        hashiya("add", project, folder / "same.txt")
    assert "Several documents are called same.txt" in told("show", project, "same.txt")


def test_the_author_is_who_the_environment_says(project, monkeypatch):
    monkeypatch.delenv("HASHIYA_AUTHOR")
    monkeypatch.setenv("LOGNAME", "ליאת")
    assert answer("annotate", project, FILE, 0, 5, "target")["author"] == "ליאת"


def test_what_the_window_did_is_seen(project):
    with Project.open(project) as opened:
        document = opened.find_document(FILE).id
        (made,) = opened.run(annotate, document, 0, 5, "target", author="window").created
        assert answer("annotations", project)[0]["id"] == made
        theirs = answer("annotate", project, FILE, 10, 15, "target")["id"]
        assert {each.id for each in opened.annotations(document)} == {made, theirs}
