"""The commands of people, review and adjudication, each as a person types it."""

import json

import pytest
from click.testing import CliRunner

from hashiya.db.cli import cli
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project
from tests.db.layers import A, B, fixture_content, project_of_layers


@pytest.fixture
def path(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر قصير.\n") as project:
        one = document_ids(project)[0]
        add_annotation(project, one, 9, 14, author="ann", annotation_id="one", attributes={"value": "13"})
        add_annotation(project, one, 7, 14, author="bob", annotation_id="two")
    return tmp_path / "p.hashiya"


@pytest.fixture
def run(path):
    def invoke(command, *args, code=0):
        result = CliRunner().invoke(cli, [*command.split(" "), str(path), *map(str, args)])
        assert result.exit_code == code, result.output
        if code:
            assert "Traceback" not in result.output
            return result.stderr
        return result.stdout

    return invoke


def test_people(run):
    run("people", "--set", "نورا", "--role", "adjudicator", "--color", "#123456", "--blind")
    found = json.loads(run("people", "--json"))
    assert [each["name"] for each in found] == ["ann", "bob", "نورا"]
    assert found[2] == {"name": "نورا", "role": "adjudicator", "color": "#123456", "documents": 0, "done": 0}
    assert run("people").splitlines()[2] == "نورا\tadjudicator\t#123456\t0\t0"
    assert "These people may: نورا" in run("people", "--open", code=1)
    run("people", "--set", "نورا", "--role", "annotator", "--open", "--author", "نورا")
    run("people", "--remove", "نورا")
    assert len(json.loads(run("people", "--json"))) == 2
    assert "stays in the project" in run("people", "--remove", "ann", code=1)
    assert "#RRGGBB" in run("people", "--set", "x", "--color", "red", code=2)
    assert "--set" in run("people", "--role", "reviewer", code=2)


def test_assignments(run):
    first = json.loads(run("assign", "ann", "bob", "eve", "--seed", "4", "--json"))
    assert len(first) == 4
    assert json.loads(run("assign", "ann", "bob", "eve", "--seed", "4", "--json")) == first
    run("assignments", "--done", first[0]["title"], "--person", first[0]["person"])
    states = [each["state"] for each in json.loads(run("assignments", "--json"))]
    assert states == ["done", "open", "open", "open"]
    run("assignments", "--reopen", "text 0", "--person", first[0]["person"])
    run("assignments", "--take-back", "text 0", "--person", first[0]["person"])
    assert len(run("assignments").splitlines()) == 3
    run("assign", "zoe", "--all", "--document", "text 1")
    assert "text 1\tzoe\topen" in run("assignments").splitlines()
    assert "3 people are needed" in run("assign", "ann", "--per-document", "3", code=1)
    run("assign", code=2)


def test_review(run, path):
    run("review accept", "one", "--author", "rev")
    run("review reject", "one", "two", "--reason", "قصير", "--author", "boss")
    assert "reason" in run("review reject", "one", code=2).lower()
    assert "cannot review their own" in run("review accept", "one", "--author", "ann", code=1)
    proposal = run("review propose", "one", "--start", "7", "--set", "value=", "--author", "rev").strip()
    run("review comment", "one", "@rev why?", "--author", "ann")
    assert [each["comment"] for each in json.loads(run("review returned", "--author", "rev", "--json"))] == [
        "@rev why?"
    ]
    run("review answer", proposal, "--accept", "--part", "bounds", "--author", "ann")
    run("review answer", proposal, "--decline", "--author", "ann")
    run("review resolve", "one", "--author", "rev")
    thread = json.loads(run("review thread", "one", "--json"))
    assert [each["decision"] for each in thread] == ["accept", "reject", "propose", "comment", "resolve"]
    assert thread[2]["proposal"]["answers"] == {"bounds": "accepted", "attributes.value": "declined"}
    assert len(run("review thread", "one").splitlines()) == 5
    with Project.open(path, backup=False) as project:
        annotation = project.annotation("one")
        assert (annotation.start, annotation.status, annotation.attributes) == (7, "changed", {"value": "13"})
        assert project.check() == []


def test_queue(run):
    assert [each["id"] for each in json.loads(run("queue", "--author", "rev", "--json"))] == ["two", "one"]
    assert [line.split("\t")[0] for line in run("queue", "--author", "ann").splitlines()] == ["two"]
    run("review accept", "two", "--author", "rev")
    assert run("queue", "--never-reviewed", "--author", "rev").startswith("one\t")
    assert run("queue", "--state", "accepted", "--of", "bob", "--label", "target", "--document", "text 0").startswith(
        "two"
    )
    assert len(run("queue", "--limit", "1").splitlines()) == 1
    assert json.loads(run("queue", "--label", "shortcoming", "--json")) == []


def test_compare_and_adjudicate(run):
    found = json.loads(run("compare", "text 0", "--json"))
    assert (found["authors"], found["counts"]) == (
        ["ann", "bob"],
        {"missing": 0, "bounds": 1, "label": 0, "values": 1},
    )
    (row,) = found["rows"]
    assert (row["differences"], row["attributes"], row["settled"]) == (["bounds", "values"], ["value"], False)
    assert row["spans"]["ann"]["quote"] == "13/14"
    assert "bounds,values" in run("compare", "text 0", "--between", "ann", "bob")
    (layer,) = json.loads(run("adjudicate", "text 0", "one", "two", "--take", "two", "--bounds", "union", "--json"))
    assert (layer["start"], layer["end"], layer["author"]) == (7, 14, ADJUDICATED)
    assert json.loads(run("compare", "text 0", "--json"))["rows"][0]["adjudicated"] == layer["id"]
    assert json.loads(run("adjudicate", "text 0", "one", "two", "--dismiss", "neither", "--json")) == []
    run("adjudicate", "text 0", "--start", "0", "--end", "2", "--label", "shortcoming", "--set", "kind=delay")
    assert len(run("adjudicate", "text 0").splitlines()) == 1
    for wrong in (["one", "--take", "x"], ["--dismiss", "x"], ["--start", "3"]):
        run("adjudicate", "text 0", *wrong, code=2)
    run("people", "--blind")
    assert "works blind" in run("compare", "text 0", "--author", "ann", code=1)


def test_history_and_restore(run, path, tmp_path):
    run("review propose", "one", "--start", "7", "--author", "rev")
    with Project.open(path, backup=False) as project:
        entry = next(project.history(limit=1))
    run("remove", "one", "--author", "ann")
    lines = run("history", "--annotation", "one").splitlines()
    assert [line.split("\t")[3] for line in lines if line[0] != "\t"] == ["remove", "propose", "annotate"]
    assert len(run("history", "--document", "text 1").splitlines()) == 2
    assert [each["verb"] for each in json.loads(run("history", "--author", "rev", "--json"))] == ["propose"]
    assert run("history", "--day", "2001-01-01") == ""
    assert len(run("history", "--limit", "2").splitlines()) == 2
    run("restore", entry.seq, "--annotation", "one")
    assert "one\t" in run("annotations")
    run("restore", entry.id, "--document", "text 0", "--layer", "ann")
    run("restore", entry.seq, "--copy", tmp_path / "then.hashiya")
    with Project.open(tmp_path / "then.hashiya", backup=False) as copy:
        assert next(copy.history(limit=1)) == entry
    assert "no entry" in run("restore", "999", "--annotation", "one", code=1)
    run("restore", entry.seq, code=2)
    run("restore", entry.seq, "--annotation", "one", "--layer", "x", code=2)


def test_the_agreed_layer_by_itself(tmp_path):
    project, documents = project_of_layers(tmp_path / "p.hashiya", A, B)
    project.close()
    path = str(tmp_path / "p.hashiya")
    for title in documents:
        assert CliRunner().invoke(cli, ["adjudicate", path, title, "--take-agreements"]).exit_code == 0
    result = CliRunner().invoke(cli, ["export", path, "--layer", ADJUDICATED, "--with-text"])
    found = json.loads(result.stdout)
    assert len(found["annotations"]) == 23
    assert {each["author"] for each in found["annotations"]} == {ADJUDICATED}
    assert (found["links"], found["reviews"]) == ([], [])
    (tmp_path / "layer.json").write_text(result.stdout, "utf-8")
    assert CliRunner().invoke(cli, ["new", str(tmp_path / "q.hashiya")]).exit_code == 0
    assert CliRunner().invoke(cli, ["import", str(tmp_path / "q.hashiya"), str(tmp_path / "layer.json")]).exit_code == 0
    with Project.open(tmp_path / "q.hashiya", backup=False) as copy:
        assert len(list(copy.annotations())) == 23
    everything = json.loads(CliRunner().invoke(cli, ["export", path]).stdout)
    assert {each["type"] for each in everything["links"]} == {"origin"}
    assert len(everything["links"]) == 46
    assert len(fixture_content(ADJUDICATED)) == 87
