"""Projects made by every released version open and say what they said then."""

import shutil
from pathlib import Path

import pytest

from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.annotation import Status
from hashiya.db.model.direction import Direction
from hashiya.db.model.person import TeamSettings
from hashiya.db.model.review import Proposal
from hashiya.db.project import Project
from tests.builders import TEXT

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "projects"


@pytest.fixture(params=sorted(each.name for each in FIXTURES.glob("v*")))
def project(request, tmp_path):
    """A copy, since opening may migrate it."""
    shutil.copy(FIXTURES / request.param / "project.hashiya", tmp_path / "p.hashiya")
    with Project.open(tmp_path / "p.hashiya") as opened:
        yield opened


def test_there_is_a_project_of_every_version():
    assert [each.name for each in FIXTURES.glob("v*") if (each / "project.hashiya").is_file()]


def test_it_is_sound(project):
    assert project.check() == []


def test_its_documents(project):
    assert project.info.title == "مشروع قديم"
    news, mixed = project.documents()
    assert (news.document.title, news.document.length, news.document.language) == ("خبر", 3617, "ar")
    assert (mixed.document.title, mixed.counts) == ("مختلط", {"risk": 1})
    assert project.text(mixed.document.id) == TEXT
    assert mixed.document.metadata["encoding"] == "utf-8"
    assert mixed.document.direction_forced
    assert mixed.document.paragraph_directions == {21: Direction.LTR}
    assert [code.name for code in project.codebook()] == ["target", "shortcoming", "risk"]
    assert project.codebook().get("risk").names == {"en": "Risk", "ar": "خطر"}


def test_its_annotations(project):
    news, mixed = project.documents()
    by_start = {each.start: each for each in project.annotations(news.document.id, author="sample")}
    first = by_start[253]
    assert project.text(news.document.id)[253 : first.end] == "حققت اللجنة ١٣/١٤ هدفًا، وتجاوزت الخطة الموضوعة"
    assert (first.label, first.memo, first.author) == ("target", "ملاحظة", "sample")
    assert first.attributes == {
        "indicator": "district targets achieved",
        "comparator": "=",
        "value": "58.3",
        "value_to": "14",
        "period": "2023",
        "status": "exceeded",
        "sector": "other",
    }
    assert (by_start[587].label, by_start[587].attributes) == ("shortcoming", {"sector": "planning_land"})
    (family,) = project.annotations(mixed.document.id)
    assert (family.start, family.end, family.memo) == (40, 44, "عائلة 👨‍👩‍👧")
    hinders, origin = project.links()
    assert (hinders.type, hinders.target, hinders.author) == ("hinders", first.id, "أحمد")
    (agreed,) = project.adjudicated(news.document.id)
    assert (origin.type, origin.source, origin.target) == ("origin", agreed.id, first.id)
    assert (agreed.start, agreed.status, agreed.attributes) == (253, Status.ACCEPTED, first.attributes)


def test_its_people_and_what_they_said(project):
    news = project.documents()[0].document.id
    assert {each.name: each.role.value for each in project.people()} == {
        "b": "annotator",
        "c": "annotator",
        "sample": "annotator",
        "أحمد": "adjudicator",
    }
    assert project.team() == TeamSettings(blind=True, own_review=False)
    assert {each.person: each.state.value for each in project.assignments()} == {"b": "done", "sample": "open"}
    by_start = {each.start: each for each in project.annotations(news, author="sample")}
    first = by_start[253]
    assert (first.status, project.thread(first.id).reviews[0].reviewer) == (Status.ACCEPTED, "b")
    (rejected,) = [each for each in by_start.values() if each.status is Status.REJECTED]
    said = [(each.reviewer, each.decision.value, each.comment) for each in project.thread(rejected.id).reviews]
    assert said == [
        ("أحمد", "reject", "عام جدًا"),
        ("sample", "comment", "@أحمد لماذا؟"),
        ("أحمد", "resolve", "عام"),
    ]
    (changed,) = [each for each in by_start.values() if each.status is Status.CHANGED and each.label == "target"]
    (review,) = project.thread(changed.id).reviews
    assert Proposal.read(review.proposal).answers == {"label": "accepted", "attributes.status": "declined"}


def test_its_history_goes_on(project):
    news = project.documents()[0].document.id
    count = len(list(project.annotations(news)))
    project.run(redo, author="a")
    assert len(list(project.annotations(news))) == count - 1
    undone = 0
    while project.undoable():
        project.run(undo, author="أحمد")
        undone += 1
    assert undone > 20
    assert project.documents() == []
    assert project.check() == []


def test_its_merges(project):
    for merge in project.merges():
        assert (merge.author, merge.events, merge.files[0].recipient) == ("أحمد", 1, "b")
        assert 0 < merge.last < next(project.history()).seq


def test_who_merged_is_remembered_since_the_second_format(tmp_path):
    shutil.copy(FIXTURES / "v002" / "project.hashiya", tmp_path / "p.hashiya")
    with Project.open(tmp_path / "p.hashiya", read_only=True, backup=False) as opened:
        assert len(opened.merges()) == 1


def test_work_in_a_file_of_the_first_format_can_be_merged_as_it_is(tmp_path):
    shutil.copy(FIXTURES / "v001" / "project.hashiya", tmp_path / "old.hashiya")
    shutil.copy(FIXTURES / "v001" / "project.hashiya", tmp_path / "new.hashiya")
    with Project.open(tmp_path / "new.hashiya", backup=False) as opened:
        assert opened.merge([tmp_path / "old.hashiya"], author="أحمد").events == 0
        opened.copy_at(list(opened.history())[10].id, tmp_path / "earlier.hashiya")
    with Project.open(tmp_path / "earlier.hashiya", backup=False) as opened:
        assert opened.merge([tmp_path / "old.hashiya"], author="أحمد").events == 10
        assert opened.check() == []


def test_an_older_file_that_is_only_read_is_migrated_where_it_can_be(tmp_path):
    path = tmp_path / "old.hashiya"
    path.write_bytes((FIXTURES / "v001" / "project.hashiya").read_bytes())
    with Project.open(path, read_only=True, backup=False) as project:
        assert project.info.read_only
        assert project.check() == []
    assert [each.name[:12] for each in (tmp_path / "old.hashiya-backups").iterdir()] == ["old-format-1"]
