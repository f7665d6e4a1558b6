"""Bundles, merging and conflicts from a terminal."""

import pytest

from hashiya.db.actions.annotate import set_memo
from hashiya.db.project import Project
from tests.db.cli.runner import FILE, answer, hashiya, told


def annotate(path, start, author):
    return hashiya("annotate", path, FILE, start, start + 5, "target", "--author", author).stdout.split()[0]


@pytest.fixture
def apart(project, tmp_path):
    """A project and a bundle of it, in which the memo of the same annotation was changed."""
    key = annotate(project, 0, "lead")
    bundle = tmp_path / "amal.hashiya"
    assert hashiya("bundle", project, "--for", "amal", "--output", bundle).stdout == f"{bundle}\n"
    for path, author in ((project, "lead"), (bundle, "amal")):
        with Project.open(path, backup=False) as opened:
            opened.run(set_memo, next(opened.annotations()).id, f"{author}'s", author=author)
    annotate(bundle, 20, "amal")
    return project, bundle, key


def test_work_goes_out_and_comes_back(apart):
    project, bundle, _key = apart
    preview = answer("merge", project, bundle, "--preview")
    assert (preview["events"], preview["new"], preview["authors"]) == (2, {"annotations": 1}, {"amal": 2})
    assert len(answer("annotations", project)) == 1
    assert answer("merge", project, bundle) == preview
    assert len(answer("annotations", project)) == 2
    again = hashiya("merge", project, bundle)
    assert again.stdout.startswith("events\t0\n")
    assert again.stderr == f"{bundle}: not signed\n"


@pytest.mark.parametrize(
    ("take", "memo"),
    [("ours", "lead's"), ("theirs", "amal's"), ("present", "amal's"), ("0", "amal's"), ("1", "lead's")],
)
def test_a_conflict_is_listed_and_decided(apart, take, memo):
    project, bundle, _key = apart
    hashiya("merge", project, bundle)
    (conflict,) = answer("conflicts", project)
    assert conflict["present"]["memo"] == "amal's"
    assert [each["author"] for each in conflict["others"]] == ["lead"]
    first, second = hashiya("conflicts", project).stdout.splitlines()
    assert first.split("\t")[:3] == [conflict["id"], "0", "amal"]
    assert second.split("\t")[1:3] == ["1", "lead"]
    hashiya("resolve", project, conflict["key"], "--take", take, "--author", "lead")
    assert answer("conflicts", project) == []
    assert answer("annotations", project)[0]["memo"] == memo


def test_choices_that_are_none(apart):
    project, bundle, _key = apart
    assert "no conflict" in told("resolve", project, "nonsense", "--take", "ours")
    hashiya("merge", project, bundle)
    (conflict,) = answer("conflicts", project)
    assert "no version 7" in told("resolve", project, conflict["id"], "--take", "7")
    assert "no version ours" in told("resolve", project, conflict["id"], "--take", "ours", "--author", "nobody")
    hashiya("resolve", project, conflict["id"], code=2)


def test_a_part_of_a_project(project, tmp_path):
    part = tmp_path / "part.hashiya"
    hashiya("bundle", project, "--for", "amal", "--document", FILE, "--output", part)
    assert [each["file"] for each in answer("documents", part)] == [FILE]
    annotate(part, 0, "amal")
    assert answer("merge", project, part)["new"] == {"annotations": 1}
    assert "no document nonsense" in told(
        "bundle", project, "--for", "amal", "--document", "nonsense", "--output", tmp_path / "x.hashiya"
    )
    assert "exists already" in told("bundle", project, "--for", "amal", "--output", part)


def test_signed_work(project, tmp_path):
    key, bundle, back = tmp_path / "key.pem", tmp_path / "b.hashiya", tmp_path / "back.hashiya"
    public = hashiya("key", key).stdout.strip()
    hashiya("bundle", project, "--for", "amal", "--output", bundle)
    annotate(bundle, 0, "amal")
    hashiya("bundle", bundle, "--for", "lead", "--output", back, "--sign", key)
    assert "no key that you trust has signed" in told("merge", project, bundle, "--trust", public)
    result = hashiya("merge", project, back, "--trust", public)
    assert result.stderr == f"{back}: signed with {public}\n"
    assert "is not an Ed25519 key" in told("merge", project, back, "--trust", "nonsense")


def test_a_file_of_another_project(project, tmp_path):
    hashiya("new", tmp_path / "other.hashiya")
    assert "copy of another project" in told("merge", project, tmp_path / "other.hashiya")


def test_the_history_says_who_merged_what(apart):
    project, bundle, _key = apart
    hashiya("merge", project, bundle, "--author", "lead")
    annotate(project, 40, "lead")
    lines = [line.split("\t") for line in hashiya("history", project).stdout.splitlines()]
    assert [line[3] for line in lines][:4] == ["annotate", "merge", "annotate", "set_memo"]
    assert (lines[1][0], lines[1][2], lines[1][4:]) == ("-", "lead", ["2", "amal.hashiya, for amal"])
    told_as_json = answer("history", project)[1]
    assert (told_as_json["verb"], told_as_json["events"], told_as_json["rows"]) == ("merge", 2, [])
    assert told_as_json["files"] == [{"name": "amal.hashiya", "recipient": "amal", "signer": ""}]
    assert "merge" not in hashiya("history", project, "--author", "amal").stdout
    assert "merge" in hashiya("history", project, "--author", "lead", "--limit", "2").stdout
    assert "merge" not in hashiya("history", project, "--day", "2001-01-01").stdout
