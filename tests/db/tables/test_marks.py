"""The columns of a view against the records one by one."""

from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.model.annotation import Annotation, Mark
from hashiya.db.project import Project
from tests.builders import document_ids, make_project

LENGTH = 30
spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, LENGTH)).filter(lambda span: span[0] < span[1])
rows = st.lists(
    st.tuples(spans, st.sampled_from(["target", "shortcoming"]), st.sampled_from(["a", "b", "ج"])), max_size=30
)


@given(rows)
def test_marks_are_the_annotations_in_the_order_of_a_view(tmp_path_factory, wanted):
    path = tmp_path_factory.mktemp("marks") / "p.hashiya"
    with make_project(path, "م" * LENGTH) as project:
        (document,) = document_ids(project)
        many = [
            Annotation(f"id {number:02}", document, label, *span, author=author)
            for number, (span, label, author) in enumerate(wanted)
        ]
        project.run(annotate_many, many, author="x")
        marks = project.marks(document)
        in_order = sorted(many, key=lambda each: (each.start, -each.end, each.id))
        assert list(marks) == [Mark.of(each) for each in in_order]
        by_end = sorted(many, key=lambda each: (each.start, each.end, each.id))
        assert [each.id for each in project.annotations()] == [each.id for each in by_end]
        assert [row[0] for row in project.annotation_rows(document)] == [each.id for each in by_end]


def test_marks_and_order_come_from_the_index_alone(tmp_path):
    with Project.create(tmp_path / "p.hashiya") as project:
        plan = project._connection.execute(
            'EXPLAIN QUERY PLAN SELECT id, start, "end", label, author FROM annotations INDEXED BY marks'
            ' WHERE document=? ORDER BY start, "end", id',
            ("d",),
        ).fetchall()
    assert [row[3] for row in plan] == ["SEARCH annotations USING COVERING INDEX marks (document=?)"]
