"""What is written to the log is what is read from it, whatever the rows hold."""

import sqlite3

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.tables import events
from hashiya.db.tables.events import Group
from hashiya.db.tables.layout import ANNOTATIONS, LINKS, REVIEWS, LogUnreadableError, Table

HEAD = ("id", "time", "author", "verb", None)
values = st.one_of(st.text(max_size=5), st.integers(-(2**40), 2**60), st.none())
repeating = st.sampled_from(["a", "b", 1, True, 1.0, None])


def log():
    connection = sqlite3.connect(":memory:")
    columns = "seq INTEGER PRIMARY KEY, id, time, author, verb, undoes, parents, digest, changes BLOB"
    connection.execute(f"CREATE TABLE events ({columns})")
    return connection


def rows(table, cells, size):
    row = st.tuples(*[cells] * len(table.columns))
    return st.lists(row, min_size=size, max_size=size)


@st.composite
def groups(draw):
    table = draw(st.sampled_from([LINKS, REVIEWS, ANNOTATIONS]))
    size = draw(st.one_of(st.integers(1, 4), st.integers(14, 40)))
    cells = draw(st.sampled_from([values, repeating]))
    kind = draw(st.sampled_from(["insert", "update", "delete"]))
    befores = None if kind == "insert" else draw(rows(table, cells, size))
    afters = None if kind == "delete" else draw(rows(table, cells, size))
    return Group(table, befores, afters)


@given(st.lists(groups(), min_size=1, max_size=3))
def test_groups_come_back_as_they_were(written):
    connection = log()
    events.append(connection, HEAD, written)
    read = events.changes(connection, 1)
    connection.close()
    assert [list(group.pairs()) for group in read] == [list(group.pairs()) for group in written]
    assert [group.table for group in read] == [group.table for group in written]


def test_repeated_values_are_written_once():
    sizes = {}
    for name, memo in (("same", "م" * 100), ("different", None)):
        found = [(f"{n}", "d", "target", n, n + 1, "{}", memo or f"{n:0100}", "a", "t", "t", "s") for n in range(1000)]
        connection = log()
        events.append(connection, HEAD, [Group(ANNOTATIONS, None, found)])
        (sizes[name],) = connection.execute("SELECT length(changes) FROM events").fetchone()
        connection.close()
    assert sizes["same"] < 20_000 < 100_000 < sizes["different"]


GOOD = ["links", list(LINKS.columns), None, [["x"]] * 6]


@pytest.mark.parametrize(
    "change",
    [
        ["sqlite_schema", ["id"], None, [["x"]]],
        ["links", ["id", "nope"], None, [["x"], ["y"]]],
        ["links", ["id"], None, [["x"]]],
        ["links", list(LINKS.columns), None, [["x"]] * 5],
        ["links", list(LINKS.columns), None, [*[["x"]] * 5, ["x", "y"]]],
        ["links", list(LINKS.columns), [["x"]] * 6, [["x", "y"]] * 6],
        ["links", list(LINKS.columns), None, [{"of": ["x"], "at": [1]}] * 6],
    ],
)
def test_an_entry_that_is_not_ours_is_refused(change):
    connection = log()
    insert = "INSERT INTO events (id, changes) VALUES ('x', ?)"
    connection.execute(insert, [msgspec.msgpack.encode([GOOD])])
    assert len(events.changes(connection, 1)) == 1
    connection.execute(insert, [msgspec.msgpack.encode([change])])
    with pytest.raises(LogUnreadableError):
        events.changes(connection, 2)
    connection.close()


def test_rows_from_before_a_column_was_added_get_its_value():
    table = Table("links", (*LINKS.columns, "note"), added={"note": ""})
    assert table.conform(LINKS.columns, ("i", "t", "s", "g", "a", "c")) == ("i", "t", "s", "g", "a", "c", "")
    with pytest.raises(LogUnreadableError):
        table.conform(("id", "note"), ("i", ""))
