"""Three replicas, any actions, any merges: all that have the same events have the same rows and the same conflicts."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hashiya.db.actions.annotate import annotate, annotate_many, move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.assign import give, mark_done
from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.documents import add_document, remove_document, rename
from hashiya.db.actions.link import link, unlink
from hashiya.db.actions.project_title import rename_project
from hashiya.db.actions.review import accept, comment
from hashiya.db.actions.undo import redo, undo
from hashiya.db.merge.settle import settle
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.model.ids import CodeId, new_id
from hashiya.db.model.problems import ProjectError
from hashiya.db.project import Project
from tests.builders import imported
from tests.db.merge.replica import shared

COUNT = 3
LENGTH = 30
who = st.integers(0, COUNT - 1)
places = st.integers(0, 10**6)
spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, LENGTH)).filter(lambda span: span[0] < span[1])
names = st.sampled_from(["risk", "hope"])


class Apart(RuleBasedStateMachine):
    """Every step is one person's; what actions refuse is refused here as well."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.texts = 0
        self.seen = [set() for _ in range(COUNT)]

    @initialize()
    def start(self):
        first = Project.create(self.folder / "0.hashiya", title="apart")
        first.run(add_document, self.text(), author="p0")
        first.run(add_document, self.text(), author="p0")
        first.close()
        for number in range(1, COUNT):
            shutil.copyfile(self.folder / "0.hashiya", self.folder / f"{number}.hashiya")
        self.replicas = [Project.open(self.folder / f"{number}.hashiya", backup=False) for number in range(COUNT)]

    def teardown(self):
        if not hasattr(self, "replicas"):
            return
        # Everybody's work goes to everybody, in another order for each.
        for number, replica in enumerate(self.replicas):
            others = [self.folder / f"{(number + step) % COUNT}.hashiya" for step in (1, 2)]
            replica.merge(others if number % 2 else others[::-1], author="m")
        self.merge_all(0)
        self.merge_all(1)
        states = [shared(each) for each in self.replicas]
        for number, replica in enumerate(self.replicas):
            assert replica.check() == [], number
        assert states[0] == states[1] == states[2]
        for replica in self.replicas:
            replica.close()
        shutil.rmtree(self.folder)

    def merge_all(self, number):
        for step in (1, 2):
            self.replicas[number].merge([self.folder / f"{(number + step) % COUNT}.hashiya"], author="m")

    def text(self):
        self.texts += 1
        return imported(f"{self.texts:04} {new_id()} {'نص ' * LENGTH}"[:LENGTH], f"t{self.texts}")

    def do(self, number, action, *args, **kwargs):
        try:
            self.replicas[number].run(action, *args, author=f"p{number}", **kwargs)
        except ProjectError:
            return False
        return True

    def document(self, number, place):
        found = sorted(each.document.id for each in self.replicas[number].documents())
        return found[place % len(found)] if found else None

    def annotation(self, number, place):
        found = sorted(each.id for each in self.replicas[number].annotations())
        return found[place % len(found)] if found else None

    @rule(who=who)
    def add(self, who):
        self.do(who, add_document, self.text())

    @rule(who=who, place=places)
    def drop_document(self, who, place):
        self.do(who, remove_document, self.document(who, place))

    @rule(who=who, place=places)
    def retitle(self, who, place):
        self.do(who, rename, self.document(who, place), f"by {who} {place % 3}")

    @rule(who=who, place=places)
    def retitle_project(self, who, place):
        self.do(who, rename_project, f"by {who} {place % 3}")

    @rule(who=who, place=places, span=spans, label=st.sampled_from(["target", "shortcoming", "risk", "hope"]))
    def mark(self, who, place, span, label):
        self.do(who, annotate, self.document(who, place), *span, label)

    @rule(who=who, place=places, spans=st.lists(spans, min_size=1, max_size=20))
    def mark_many(self, who, place, spans):
        document = self.document(who, place) or "none"
        self.do(who, annotate_many, [Annotation(new_id(), document, "target", *span) for span in spans])

    @rule(who=who, place=places, span=spans)
    def change_span(self, who, place, span):
        self.do(who, move, self.annotation(who, place), *span)

    @rule(who=who, place=places, label=st.sampled_from(["target", "shortcoming", "risk", "hope"]))
    def change_label(self, who, place, label):
        self.do(who, relabel, self.annotation(who, place), label)

    @rule(
        who=who,
        place=places,
        name=st.sampled_from(["unit", "sector", "value", "size"]),
        value=st.sampled_from(["1", "health", "big"]),
    )
    def change_value(self, who, place, name, value):
        self.do(who, set_attributes, self.annotation(who, place), {name: value})

    @rule(who=who, place=places)
    def change_memo(self, who, place):
        self.do(who, set_memo, self.annotation(who, place), f"by {who} {place % 3}")

    @rule(who=who, place=places)
    def unmark(self, who, place):
        self.do(who, remove, self.annotation(who, place))

    @rule(who=who, first=places, second=places)
    def tie(self, who, first, second):
        self.do(who, link, self.annotation(who, first), self.annotation(who, second))

    @rule(who=who, place=places)
    def untie(self, who, place):
        found = sorted(each.id for each in self.replicas[who].links())
        if found:
            self.do(who, unlink, found[place % len(found)])

    @rule(who=who, place=places)
    def review(self, who, place):
        self.do(who, accept if place % 2 else comment, self.annotation(who, place), *([] if place % 2 else ["hm"]))

    @rule(who=who, place=places, whom=who)
    def hand_out(self, who, place, whom):
        document = self.document(who, place)
        self.do(who, *((give, [(document, f"p{whom}")]) if place % 2 else (mark_done, document)))

    @rule(
        who=who,
        name=names,
        kind=st.sampled_from(list(AttributeType)),
        choices=st.sampled_from([("big",), ("big", "1"), ("health",)]),
        shortcut=st.sampled_from(["", "R", "X"]),
    )
    def add_code(self, who, name, kind, choices, shortcut):
        codes = [each for each in self.replicas[who].codebook() if each.name != name]
        attribute = AttributeDef("size", kind, choices if kind is AttributeType.CHOICE else ())
        old = self.replicas[who].codebook().get(name)
        key = old.id if old else CodeId(new_id())
        self.do(
            who,
            set_codebook,
            Codebook((*codes, Code(key, name, {"en": name}, "#009E73", shortcut, None, (attribute,)))),
        )

    @rule(who=who, name=st.sampled_from(["risk", "hope", "target", "shortcoming"]))
    def drop_code(self, who, name):
        codes = tuple(each for each in self.replicas[who].codebook() if each.name != name)
        self.do(who, set_codebook, Codebook(codes))

    @rule(who=who, name=names, other=names)
    def rename_code(self, who, name, other):

        codes = tuple(
            each._replace(name=other) if each.name == name else each for each in self.replicas[who].codebook()
        )
        self.do(who, set_codebook, Codebook(codes))

    @rule(who=who, mine=st.booleans())
    def go_back(self, who, mine):
        self.do(who, undo, f"p{who}" if mine else None)

    @rule(who=who, mine=st.booleans())
    def go_forth(self, who, mine):
        self.do(who, redo, f"p{who}" if mine else None)

    @rule(who=who, place=places)
    def decide(self, who, place):
        open_ = self.replicas[who].conflicts()
        if open_:
            conflict = open_[place % len(open_)]
            choices = ["present", *(each.event for each in conflict.others)]
            self.do(who, settle, conflict.id, choices[place % len(choices)])

    @rule(who=who, other=who)
    def meet(self, who, other):
        planned = self.replicas[who].plan_merge([self.folder / f"{other}.hashiya"])
        report = self.replicas[who].merge([self.folder / f"{other}.hashiya"], author=f"p{who}")
        assert (report.events, report.new, report.changed, report.removed) == (
            planned.events,
            planned.new,
            planned.changed,
            planned.removed,
        )
        assert report.conflicts == planned.conflicts == tuple(self.replicas[who].conflicts())
        assert self.replicas[who].merge([self.folder / f"{other}.hashiya"], author=f"p{who}").events == 0
        assert self.replicas[who].check() == []

    @rule(who=who)
    def restart(self, who):
        self.replicas[who].close()
        self.replicas[who] = Project.open(self.folder / f"{who}.hashiya", backup=False)

    @invariant()
    def nothing_is_forgotten(self):
        for number, replica in enumerate(getattr(self, "replicas", ())):
            known = {row[0] for row in replica._connection.execute("SELECT id FROM events")}
            assert self.seen[number] <= known
            self.seen[number] = known


TestApart = Apart.TestCase
TestApart.settings = settings(max_examples=60, stateful_step_count=40)
