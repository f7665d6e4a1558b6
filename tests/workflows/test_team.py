"""A team's work in real windows: two annotators apart, blind; bundles, merge, agreement, adjudication, export."""

import json
from pathlib import Path

import pytest

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.model.annotation import Annotation
from hashiya.db.project import Project
from tests.db.layers import A, B, project_of_layers, rows
from tests.workflows.screen import wait_until

SAVE = "shared.hashiya"


def menu(program, entry):
    """Choose an entry of the menu "Review" as a person does."""
    program.click("rect(widget('mainWindow').menuBar(), widget('mainWindow').menuBar().actionGeometry("
                  "widget('mainWindow').review_menu.menuAction()))")  # fmt: skip
    program.click(f"menu_item({entry!r})")


def type_into(program, name, text):
    program.click_widget(name, times=3)
    program.screen.type(str(text))


def make_bundle(program, person, path):
    menu(program, "Make a bundle")
    type_into(program, "bundleRecipient", person)
    type_into(program, "bundlePath", path)
    program.click_widget("makeBundle")
    wait_until(path.exists, f"the bundle for {person}")
    program.wait("widget('mainWindow').session.pending == 0")


def annotate_elsewhere(bundle, person):
    """Put a person's layer into their bundle, but for one span, which they mark in the window."""
    with Project.open(bundle) as project:
        documents = {each.document.file: each.document.id for each in project.documents()}
        first, *rest = rows(person)
        many = [
            Annotation(
                f"{person} {row['id']}",
                documents[row["doc"]],
                row["label"],
                row["start"],
                row["end"],
                row["attributes"],
                author=person,
            )
            for row in rest
        ]
        project.run(annotate_many, many, author=person)
    return first


def mark_by_hand(start, bundle, person, row):
    """Open the bundle as the one it was made for, mark one span with the mouse and a key, and close."""
    program = start(bundle, HASHIYA_AUTHOR="")
    program.wait(f"widget('whoName').text() == {person!r}")
    program.click_widget("whoButton")
    program.wait(f"widget('mainWindow').session.author == {person!r}")
    first = program.settled(f"place(widget('textView'), {row['start']}, 0.1)")
    last = program.settled(f"place(widget('textView'), {row['end'] - 1}, 0.9)")
    program.screen.drag(first, last)
    program.screen.key("t")
    program.wait("widget('textView').current() is not None")
    authors = program.ask("sorted({m.author for p in range(0, 3000, 7) for m in widget('textView').marks_at(p)})")
    program.close()
    return authors


@pytest.mark.slow
def test_two_annotators_apart_then_one_agreed_layer(start, hashiya, tmp_path):
    shared = tmp_path / SAVE
    project, _documents = project_of_layers(shared)
    project.close()
    program = start(shared, HASHIYA_AUTHOR="rita")
    program.wait("widget('documentList').model().rowCount() == 5")

    # The team, blind, then a bundle for each annotator.
    menu(program, "People")
    for name in (A, B, "rita"):
        type_into(program, "newPerson", name)
        program.click_widget("addPerson")
    program.ask("[box.setCurrentIndex(2) or box.activated.emit(2) for box in"
                " widget('peopleTable').findChildren(QWidget, 'personRole')[2:]] and None")  # fmt: skip
    program.click_widget("blind")
    program.click_widget("savePeople")
    program.wait("widget('mainWindow').session.pending == 0")
    bundles = {name: tmp_path / f"for {name[-1]}.hashiya" for name in (A, B)}
    for name, path in bundles.items():
        make_bundle(program, name, path)

    # Each works alone and sees nobody else's layer.
    for name, path in bundles.items():
        left = annotate_elsewhere(path, name)
        assert mark_by_hand(start, path, name, left) == [name]

    # Their work comes back, after a look at it.
    for name, path in bundles.items():
        menu(program, "Merge")
        program.wait("widget('openFileDialog').isVisible()")
        program.screen.type(str(path))
        program.screen.key("Return")
        assert name in program.wait("widget('mergeFacts').text()")
        program.click_widget("mergeButton")
        program.wait("widget('mainWindow').session.pending == 0 and not widget('mainWindow').session.jobs.running")
    wait_until(
        lambda: len(hashiya("annotations", shared, "--author", "rita", "--json")) == len(rows(A)) + len(rows(B)),
        "both layers in one file",
    )

    # How far do they agree?
    menu(program, "Agreement")
    figures = program.wait("widget('agreementTable').model().index(0, 3).data()")
    told = hashiya("agreement", shared, "--author", "rita", "--json")
    assert told
    assert 0.8 < float(figures) <= 1
    # A cell of the confusion table opens its places in the text.
    program.click("rect(widget('agreementTabs').tabBar(), widget('agreementTabs').tabBar().tabRect(2))")
    program.click("rect(widget('confusionTable').viewport(), widget('confusionTable').visualRect("
                  "widget('confusionTable').model().index(0, 2)))")  # fmt: skip
    program.click("row(widget('confusionPlaces'), 0)")
    program.wait("widget('textView').current() is not None")
    program.screen.key("Escape")
    program.wait("'agreementTabs' not in names()")
    program.click("row(widget('documentList'), 0)")
    program.wait("widget('documentList').currentIndex().row() == 0")

    # One agreed layer of the first document: decided by key, then exported.
    menu(program, "Compare and adjudicate")
    program.wait("widget('comparedList').model().rowCount() > 0")
    program.wait("widget('comparedList').currentIndex().row() == 0")
    before = program.ask("widget('comparedList').model().rowCount()")
    for _ in range(before):
        # Nobody touches the mouse: each decision leads to the next place, with the keyboard where it was.
        program.wait("widget('comparePanel').hasFocus() and not widget('comparePanel').current().settled")
        has_first = program.ask("widget('comparePanel').current().spans[0] is not None")
        open_rows = program.ask("sum(not r.settled for r in widget('comparedList').model()._rows)")
        program.screen.key("a" if has_first else "b")
        program.wait(f"sum(not r.settled for r in widget('comparedList').model()._rows) == {open_rows - 1}")
    program.wait("widget('compareCount').text().startswith('0')")
    out = tmp_path / "out.json"
    program.screen.key("ctrl+e")
    type_into(program, "exportPath", out)
    program.click_widget("exportLayer")
    program.screen.key("Home", "Down", "Return")
    program.wait("widget('exportLayer').currentData() == 'adjudicated'")
    program.click_widget("exportButton")
    wait_until(Path(out).exists, "the export")
    program.close()
    exported = json.loads(out.read_text("utf-8"))
    assert {each["author"] for each in exported["annotations"]} == {"adjudicated"}
    assert len(exported["annotations"]) == before
    everything = tmp_path / "everything.json"
    hashiya("export", shared, "--author", "rita", "--output", everything)
    links = json.loads(everything.read_text("utf-8"))["links"]
    origins = {link["from"] for link in links if link["type"] == "origin"}
    assert origins == {each["id"] for each in exported["annotations"]}
    assert hashiya("check", shared, "--json") == []
