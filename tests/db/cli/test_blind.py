"""What commands show to somebody who works blind, and that they show all of it when a document is done."""

import json

import pytest

from hashiya.db.actions.assign import mark_done
from hashiya.db.actions.link import link
from hashiya.db.actions.people import change_team
from hashiya.db.actions.review import comment
from hashiya.db.model.person import Person, Role
from tests.builders import TEXT, add_annotation, document_ids, make_project
from tests.db.cli.runner import answer, hashiya, told

READS = ("annotations", "documents", "links", "history")


@pytest.fixture
def path(tmp_path):
    """A blind project with a mark of "ann" and one of "bob" in one of two documents."""
    path = tmp_path / "p.hashiya"
    with make_project(path, TEXT, "نص آخر\n") as project:
        document = document_ids(project)[0]
        mine = add_annotation(project, document, 9, 14, author="ann", annotation_id="mine")
        theirs = add_annotation(project, document, 7, 14, "shortcoming", author="bob", annotation_id="theirs")
        project.run(link, theirs, mine, author="bob")
        project.run(comment, theirs, "secret", author="bob")
        people = [Person("ann"), Person("bob"), Person("judge", Role.ADJUDICATOR)]
        project.run(change_team, people, blind=True, author="judge")
    return path


def test_reads_show_only_ones_own_layer(path):
    assert [each["id"] for each in answer("annotations", path, "--author", "ann")] == ["mine"]
    assert answer("documents", path, "--author", "ann")[0]["counts"] == {"target": 1}
    assert answer("links", path, "--author", "ann") == []
    assert "theirs" not in hashiya("history", path, "--as", "ann", "--json").stdout
    assert "secret" not in hashiya("history", path, "--as", "ann", "--annotation", "theirs", "--json").stdout
    shown = hashiya("show", path, "text 0", "--author", "ann", "--no-color").stdout
    assert ("⟦target:" in shown, "shortcoming" in shown) == (True, False)
    assert [each["id"] for each in answer("queue", path, "--author", "ann")] == []


def test_exports_hold_only_ones_own_layer(path):
    exported = json.loads(hashiya("export", path, "--author", "ann").stdout)
    assert [each["id"] for each in exported["annotations"]] == ["mine"]
    assert (exported["links"], exported["reviews"]) == ([], [])
    assert "works blind" in told("export", path, "--author", "ann", "--layer", "bob")


def test_what_takes_the_others_layers_is_refused(path):
    for words in (["compare", path, "text 0"], ["adjudicate", path, "text 0"], ["review", "thread", path, "theirs"]):
        assert "works blind" in told(*words, "--author", "ann")
    assert "works blind" in told("agreement", path, "--author", "ann")
    assert "works blind" in told("agreement", path, "--author", "ann", "--document", "text 0")
    assert "secret" in hashiya("review", "thread", path, "theirs", "--author", "bob").stdout


def test_it_says_why(path):
    for command in (*READS, "export"):
        how = "--as" if command == "history" else "--author"
        said = hashiya(command, path, how, "ann").stderr
        assert "ann works blind and sees only their own annotations in 2 documents" in said
        assert "blind" not in hashiya(command, path, how, "judge").stderr


def test_adjudicators_see_everything(path):
    assert len(answer("annotations", path, "--author", "judge")) == 2
    assert "theirs" in hashiya("history", path, "--as", "judge", "--json").stdout
    assert answer("agreement", path, "--author", "judge")["annotators"] == ["ann", "bob"]


def test_who_is_done_sees_everything(path):
    from hashiya.db.project import Project

    with Project.open(path, backup=False) as project:
        for document in document_ids(project):
            project.run(mark_done, document, author="ann")
    assert len(answer("annotations", path, "--author", "ann")) == 2
    assert len(json.loads(hashiya("export", path, "--author", "ann").stdout)["annotations"]) == 2
    assert answer("compare", path, "text 0", "--author", "ann")["authors"] == ["ann", "bob"]
    assert "blind" not in hashiya("annotations", path, "--author", "ann").stderr


def test_the_agreed_layer_is_no_annotator(path):
    hashiya("adjudicate", path, "text 0", "mine", "theirs", "--author", "judge")
    assert answer("agreement", path, "--author", "judge")["annotators"] == ["ann", "bob"]
    chosen = answer("agreement", path, "--author", "judge", "--between", "ann", "adjudicated")
    assert chosen["annotators"] == ["adjudicated", "ann"]
