"""`hashiya export`, `import` and `check`."""

import json
import sqlite3

import pytest

from hashiya.resources import resource
from tests.db.cli.runner import ARABIC, HEBREW, answer, hashiya, told


def test_export_and_import(sample, tmp_path):
    out, copy = tmp_path / "out.json", tmp_path / "copy.hashiya"
    out.write_text("old")
    told_export = hashiya("export", sample, "--format", "json", "--output", out, "--with-text")
    assert (told_export.stdout, told_export.stderr) == ("", "Exported 87 annotations.\n")
    printed = hashiya("export", sample, "--with-text")
    assert printed.stdout_bytes == out.read_bytes()
    assert hashiya("export", sample, "--with-text", "--output", "-").stdout_bytes == out.read_bytes()
    hashiya("new", copy)
    assert hashiya("import", copy, out).stderr == "Imported 5 documents, 87 annotations, 4 links.\n"
    assert hashiya("export", copy, "--with-text").stdout_bytes == out.read_bytes()
    assert hashiya("import", copy, out).stderr == "Imported 0 documents, 0 annotations, 0 links.\n"
    assert "text" not in json.loads(hashiya("export", sample).stdout)["documents"][0]


def test_import_without_the_texts(sample, project, tmp_path):
    out = tmp_path / "out.json"
    hashiya("export", sample, "--output", out)
    assert "is not in this project" in told("import", project, out)
    for path in resource("samples").glob("*.txt"):
        if path.name not in {ARABIC.name, HEBREW.name}:
            hashiya("add", project, path)
    hashiya("import", project, out)
    assert len(answer("annotations", project)) == 87


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.update(format="other"), "$.format"),
        (lambda data: data["annotations"][3].update(start=-1), "$.annotations[3].start"),
        (
            lambda data: data["annotations"][3].update(quote="x" * len(data["annotations"][3]["quote"])),
            "does not match",
        ),
        (lambda data: data["annotations"][3].update(document="nowhere"), "no document nowhere"),
        (lambda data: data["documents"][0].update(sha256="0" * 64), "sha256"),
        (lambda data: data["documents"][0].pop("text"), "does not hold its text"),
    ],
)
def test_import_refuses_and_leaves_the_project_as_it_was(sample, tmp_path, change, words):
    bad, target = tmp_path / "bad.json", tmp_path / "target.hashiya"
    data = json.loads(hashiya("export", sample, "--with-text").stdout)
    change(data)
    bad.write_text(json.dumps(data), "utf-8")
    hashiya("new", target)
    before = hashiya("export", target).stdout_bytes
    assert words in told("import", target, bad)
    assert hashiya("export", target).stdout_bytes == before
    assert len(answer("history", target)) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"not json", b"[" * 100_000])
def test_import_of_what_is_not_json(project, tmp_path, content):
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    assert "is not JSON" in told("import", project, bad)
    assert "could not be read" in told("import", project, tmp_path / "missing.json")


def test_check_finds_nothing_in_a_sound_project(sample):
    result = hashiya("check", sample)
    assert (result.stdout, result.stderr) == ("", "The project is sound.\n")
    assert answer("check", sample) == []


def test_check_finds_what_another_program_did(sample):
    connection = sqlite3.connect(sample)
    connection.execute(
        'UPDATE annotations SET start=5, "end"=99999 WHERE rowid IN (SELECT rowid FROM annotations LIMIT 1)'
    )
    connection.commit()
    connection.close()
    findings = answer("check", sample, code=1)
    assert "span_outside" in {each["kind"] for each in findings}
    result = hashiya("check", sample, code=1)
    assert "lies outside its text" in result.stdout
    assert f"{len(findings)} faults" in result.stderr
