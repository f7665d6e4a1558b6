"""Any sequence of what people do in review, with undos, redos and restarts: every undo brings back the whole state."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hashiya.db.actions.adjudicate import Bounds, adjudicate, adjudicate_new, dismiss, take_agreements
from hashiya.db.actions.annotate import annotate, move, relabel, remove
from hashiya.db.actions.assign import assign, mark_done, reopen, take_back
from hashiya.db.actions.people import remove_person, set_person, set_team
from hashiya.db.actions.restore import restore_annotation, restore_document
from hashiya.db.actions.review import accept, accept_part, comment, decline_part, propose, reject, resolve
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.person import ADJUDICATED, Role
from hashiya.db.model.problems import ProjectError
from hashiya.db.project import Project
from tests.builders import document_ids, make_project, state

PEOPLE = ["a", "b", "ج"]
people = st.sampled_from(PEOPLE)
places = st.integers(0, 10**6)
spans = st.tuples(st.integers(0, 15), st.integers(1, 5))
labels = st.sampled_from(["target", "shortcoming"])


def whole(project):
    """Everything that a team can see of a project."""
    return {
        **state(project),
        "people": project.people(),
        "team": project.team(),
        "assignments": project.assignments(),
    }


class AnyReview(RuleBasedStateMachine):
    """States lie on an undo stack and a redo stack. An action that is refused must change nothing."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.done, self.undone = [], []

    @initialize()
    def start(self):
        self.project = make_project(self.folder / "p.hashiya", "نص " * 7, "آخر " * 5)
        self.documents = document_ids(self.project)
        self.first = next(self.project.history(limit=1)).id
        self.now = whole(self.project)

    def teardown(self):
        assert self.project.check() == []
        self.project.close()
        shutil.rmtree(self.folder)

    def step(self, action, *args, author="a", **kwargs):
        before = self.now
        try:
            changes = self.project.run(action, *args, author=author, **kwargs)
        except ProjectError:
            assert whole(self.project) == before
            return
        self.now = whole(self.project)
        if changes.event is None:
            assert self.now == before
        else:
            self.done.append(before)
            self.undone.clear()

    def one(self, place):
        found = [each.id for each in self.project.annotations()]
        return found[place % len(found)] if found else "none"

    @rule(place=places, span=spans, label=labels, author=people)
    def mark(self, place, span, label, author):
        start, length = span
        self.step(annotate, self.documents[place % 2], start, start + length, label, author=author)

    @rule(place=places, span=spans, author=people)
    def change(self, place, span, author):
        self.step(move, self.one(place), span[0], sum(span), author=author)

    @rule(place=places, label=labels)
    def change_label(self, place, label):
        self.step(relabel, self.one(place), label)

    @rule(place=places)
    def unmark(self, place):
        self.step(remove, self.one(place))

    @rule(place=places, other=places, author=people, good=st.booleans())
    def decide(self, place, other, author, good):
        if good:
            self.step(accept, self.one(place), self.one(other), author=author)
        else:
            self.step(reject, self.one(place), reason="لا", author=author)

    @rule(place=places, author=people, end=st.booleans())
    def say(self, place, author, end):
        self.step(resolve if end else comment, self.one(place), "@a", author=author)

    @rule(place=places, author=people, start=st.none() | st.integers(0, 10), label=st.none() | labels)
    def wish(self, place, author, start, label):
        values = {"sector": "health"} if label else {}
        self.step(propose, self.one(place), start=start, label=label, attributes=values, author=author)

    @rule(place=places, author=people, action=st.sampled_from([accept_part, decline_part]), part=st.booleans())
    def answer(self, place, author, action, part):
        found = [each for each in self.project.reviews() if each.proposal]
        if found:
            self.step(action, found[place % len(found)].id, *(["bounds"] if part else []), author=author)

    @rule(seed=st.integers(0, 3), per_document=st.integers(1, 3), place=places)
    def share_out(self, seed, per_document, place):
        self.step(assign, self.documents[place % 2 :], PEOPLE, per_document=per_document, seed=seed)

    @rule(place=places, author=people, action=st.sampled_from([mark_done, reopen]), person=people)
    def finish(self, place, author, action, person):
        self.step(action, self.documents[place % 2], person, author=author)

    @rule(place=places, person=people)
    def relieve(self, place, person):
        self.step(take_back, self.documents[place % 2], person)

    @rule(person=people, role=st.sampled_from(list(Role)))
    def name(self, person, role):
        self.step(set_person, person, role=role)

    @rule(person=people)
    def forget(self, person):
        self.step(remove_person, person)

    @rule(blind=st.none() | st.booleans(), own=st.none() | st.booleans())
    def agree_on_rules(self, blind, own):
        self.step(set_team, blind=blind, own_review=own)

    @rule(place=places, other=places, bounds=st.sampled_from(list(Bounds)), author=people)
    def judge(self, place, other, bounds, author):
        self.step(adjudicate, [self.one(place), self.one(other)], bounds=bounds, author=author)

    @rule(place=places, span=spans, author=people)
    def judge_new(self, place, span, author):
        self.step(adjudicate_new, self.documents[place % 2], span[0], sum(span), "target", author=author)

    @rule(place=places, author=people)
    def drop(self, place, author):
        self.step(dismiss, [self.one(place)], author=author)

    @rule(author=people)
    def take_what_all_say(self, author):
        self.step(take_agreements, *self.documents, author=author)

    @rule(place=places, when=places, whole_document=st.booleans(), author=people)
    def restore(self, place, when, whole_document, author):
        entries = [each.id for each in self.project.history(with_rows=False)]
        # Before the documents were there, nothing can be restored.
        entry = entries[when % (entries.index(self.first) + 1)]
        if whole_document:
            self.step(restore_document, self.documents[place % 2], entry, author=author)
        else:
            self.step(restore_annotation, self.one(place), entry, author=author)

    @rule(times=st.integers(1, 4))
    def go_back(self, times):
        for _ in range(min(times, len(self.done))):
            self.project.run(undo, author="b")
            self.undone.append(self.now)
            self.now = self.done.pop()
            assert whole(self.project) == self.now

    @rule(times=st.integers(1, 4))
    def go_forth(self, times):
        for _ in range(min(times, len(self.undone))):
            self.project.run(redo, author="b")
            self.done.append(self.now)
            self.now = self.undone.pop()
            assert whole(self.project) == self.now

    @rule()
    def restart(self):
        self.project.close()
        self.project = Project.open(self.folder / "p.hashiya", backup=False)

    @invariant()
    def links_and_reviews_hang_on_something(self):
        annotations = {each.id: each for each in self.now["annotations"]}
        assert {each.annotation for each in self.now["reviews"]} <= annotations.keys()
        for link in self.now["links"]:
            assert annotations[link.source].author == ADJUDICATED
            assert annotations[link.target].author != ADJUDICATED


TestAnyReview = AnyReview.TestCase
TestAnyReview.settings = settings(max_examples=60, stateful_step_count=40)
