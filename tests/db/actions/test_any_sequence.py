"""Any sequence of actions, undos, redos and restarts leaves the database equal to a plain in-memory model."""

import copy
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hashiya.db.actions.annotate import annotate, annotate_many, move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.documents import add_document, remove_document, rename
from hashiya.db.actions.link import link, unlink
from hashiya.db.actions.project_title import rename_project
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import imported

LENGTH = 40
IN_COMMON = {"value", "unit", "sector"}

spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, LENGTH)).filter(lambda span: span[0] < span[1])
labels = st.sampled_from(["target", "shortcoming"])
common_values = st.dictionaries(st.sampled_from(sorted(IN_COMMON)), st.sampled_from(["1", "58.3"]), max_size=2).map(
    lambda values: {name: "health" if name == "sector" else value for name, value in values.items()}
)
memos = st.sampled_from(["", "m", "مذكرة 😀", "line\nline\t\"'"])
places = st.integers(0, 10**6)


@dataclass
class World:
    """What a project is to a person: nothing but values."""

    title: str = "model"
    documents: dict = field(default_factory=dict)  # id -> title, in order
    annotations: dict = field(default_factory=dict)  # id -> [document, label, start, end, values, memo]
    links: dict = field(default_factory=dict)  # id -> (source, target)

    def without(self, annotations):
        self.annotations = {key: value for key, value in self.annotations.items() if key not in annotations}
        self.links = {key: ends for key, ends in self.links.items() if not set(ends) & set(annotations)}


class AnySequence(RuleBasedStateMachine):
    """The model keeps whole worlds on an undo stack and a redo stack, as the simplest editor would."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.project = Project.create(self.folder / "p.hashiya", title="model")
        self.world, self.done, self.undone, self.texts = World(), [], [], 0

    def teardown(self):
        assert self.project.check() == []
        self.project.close()
        shutil.rmtree(self.folder)

    @initialize()
    def start(self):
        self.add()

    def step(self, action, *args, **kwargs):
        """Run an action on a copy of the world; a step that changed nothing is no step."""
        before = copy.deepcopy(self.world)
        changes = self.project.run(action, *args, author="a", **kwargs)
        return before, changes

    def happened(self, before, changes):
        if changes.event is None:
            assert self.world == before
        else:
            self.done.append(before)
            self.undone.clear()

    def pick(self, records, place):
        return list(records)[place % len(records)] if records else None

    @rule()
    def add(self):
        self.texts += 1
        text = f"{self.texts:04} " + "نص " * ((LENGTH - 5) // 3) + "نن"
        before, changes = self.step(add_document, imported(text[:LENGTH], f"t{self.texts}"))
        (new,) = changes.documents
        self.world.documents[new] = f"t{self.texts}"
        self.happened(before, changes)

    @rule(place=places)
    def drop_document(self, place):
        document = self.pick(self.world.documents, place)
        if document is None:
            return
        before, changes = self.step(remove_document, document)
        del self.world.documents[document]
        self.world.without([key for key, row in self.world.annotations.items() if row[0] == document])
        self.happened(before, changes)

    @rule(place=places, title=memos)
    def retitle(self, place, title):
        document = self.pick(self.world.documents, place)
        if document is not None:
            before, changes = self.step(rename, document, title)
            self.world.documents[document] = title
            self.happened(before, changes)

    @rule(title=memos)
    def retitle_project(self, title):
        before, changes = self.step(rename_project, title)
        self.world.title = title
        self.happened(before, changes)

    @rule(place=places, span=spans, label=labels, values=common_values, memo=memos)
    def mark(self, place, span, label, values, memo):
        document = self.pick(self.world.documents, place)
        if document is not None:
            before, changes = self.step(annotate, document, *span, label, attributes=values, memo=memo)
            (new,) = changes.created
            self.world.annotations[new] = [document, label, *span, values, memo]
            self.happened(before, changes)

    @rule(place=places, found=st.lists(st.tuples(spans, labels), min_size=1, max_size=30))
    def mark_many(self, place, found):
        document = self.pick(self.world.documents, place)
        if document is None:
            return
        base = self.project.undoable().seq
        many = [
            Annotation(f"many {base} {number}", document, label, *span) for number, (span, label) in enumerate(found)
        ]
        before, changes = self.step(annotate_many, many)
        for each in many:
            self.world.annotations[each.id] = [document, each.label, each.start, each.end, {}, ""]
        self.happened(before, changes)

    @rule(place=places, label=labels)
    def change_label(self, place, label):
        key = self.pick(self.world.annotations, place)
        if key is not None:
            before, changes = self.step(relabel, key, label)
            row = self.world.annotations[key]
            if row[1] != label:
                row[4] = {name: value for name, value in row[4].items() if name in IN_COMMON}
            row[1] = label
            self.happened(before, changes)

    @rule(place=places, span=spans)
    def change_span(self, place, span):
        key = self.pick(self.world.annotations, place)
        if key is not None:
            before, changes = self.step(move, key, *span)
            self.world.annotations[key][2:4] = span
            self.happened(before, changes)

    @rule(place=places, values=common_values, emptied=st.sets(st.sampled_from(sorted(IN_COMMON))))
    def change_values(self, place, values, emptied):
        key = self.pick(self.world.annotations, place)
        if key is not None:
            asked = {**values, **dict.fromkeys(emptied)}
            before, changes = self.step(set_attributes, key, asked)
            merged = {**self.world.annotations[key][4], **asked}
            self.world.annotations[key][4] = {name: value for name, value in merged.items() if value}
            self.happened(before, changes)

    @rule(place=places, memo=memos)
    def change_memo(self, place, memo):
        key = self.pick(self.world.annotations, place)
        if key is not None:
            before, changes = self.step(set_memo, key, memo)
            self.world.annotations[key][5] = memo
            self.happened(before, changes)

    @rule(first=places, count=st.integers(1, 3))
    def unmark(self, first, count):
        keys = list(self.world.annotations)
        if keys:
            chosen = [keys[(first + number) % len(keys)] for number in range(count)]
            before, changes = self.step(remove, *chosen)
            self.world.without(chosen)
            self.happened(before, changes)

    @rule(first=places, second=places)
    def tie(self, first, second):
        source, target = self.pick(self.world.annotations, first), self.pick(self.world.annotations, second)
        if source is None or source == target or (source, target) in self.world.links.values():
            return
        before, changes = self.step(link, source, target)
        self.world.links[changes.links[0].after.id] = (source, target)
        self.happened(before, changes)

    @rule(place=places)
    def untie(self, place):
        key = self.pick(self.world.links, place)
        if key is not None:
            before, changes = self.step(unlink, key)
            del self.world.links[key]
            self.happened(before, changes)

    @rule(times=st.integers(1, 4))
    def go_back(self, times):
        for _ in range(times):
            self.travel(undo, Problem.NOTHING_TO_UNDO, self.done, self.undone)

    @rule(times=st.integers(1, 4))
    def go_forth(self, times):
        for _ in range(times):
            self.travel(redo, Problem.NOTHING_TO_REDO, self.undone, self.done)

    def travel(self, action, nothing, source, destination):
        if source:
            self.project.run(action, author="b")
            destination.append(self.world)
            self.world = source.pop()
            return
        with pytest.raises(ProjectError) as caught:
            self.project.run(action, author="b")
        assert caught.value.problem is nothing

    @rule()
    def restart(self):
        self.project.close()
        self.project = Project.open(self.folder / "p.hashiya", backup=False)

    @invariant()
    def the_database_is_the_model(self):
        world = self.world
        assert self.project.info.title == world.title
        assert {each.document.id: each.document.title for each in self.project.documents()} == world.documents
        found = {
            each.id: [each.document, each.label, each.start, each.end, dict(each.attributes), each.memo]
            for each in self.project.annotations()
        }
        assert found == world.annotations
        assert {each.id: (each.source, each.target) for each in self.project.links()} == world.links
        assert bool(self.done) == (self.project.undoable() is not None)
        assert bool(self.undone) == (self.project.redoable() is not None)


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(max_examples=60, stateful_step_count=40)
