"""The reader of the exchange format against its schema, and against files that mean harm."""

import copy
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from hashiya.db.importers.annotations_json import read_json, schema
from hashiya.db.model.interchange import Interchange
from hashiya.db.model.problems import Problem, ProjectError

GOOD = {
    "format": "hashiya-annotations",
    "version": 1,
    "offset_unit": "code_point",
    "project": {"id": "p", "title": "مشروع", "created": "2026-01-01T00:00:00.000Z"},
    "codebook": [
        {
            "id": "c",
            "name": "target",
            "names": {"en": "Target"},
            "color": "#0072B2",
            "shortcut": "T",
            "parent": None,
            "attributes": [{"name": "value", "type": "number", "choices": [], "names": {}}],
        }
    ],
    "documents": [
        {
            "id": "d",
            "title": "t",
            "file": "f",
            "language": "ar",
            "direction": "rtl",
            "length": 4,
            "sha256": "0" * 64,
            "created": "c",
            "metadata": {"free": [1, 2.5, None, {"a": "b"}], "paragraph_directions": {"0": "ltr"}},
            "text": "كلمة",
        }
    ],
    "annotations": [
        {
            "id": "a",
            "document": "d",
            "label": "target",
            "start": 0,
            "end": 2,
            "utf16_start": 0,
            "utf16_end": 2,
            "quote": "كل",
            "prefix": "",
            "suffix": "مة",
            "attributes": {"value": "1"},
            "memo": "",
            "author": "me",
            "created": "c",
            "modified": "c",
            "status": "proposed",
        }
    ],
    "links": [],
    "reviews": [
        {
            "id": "r",
            "annotation": "a",
            "reviewer": "x",
            "decision": "propose",
            "comment": "",
            "created": "c",
            "proposal": {},
        }
    ],
}
GOOD["annotations"].append({**GOOD["annotations"][0], "id": "b"})
GOOD["links"].append({"id": "l", "type": "hinders", "from": "b", "to": "a", "author": "me", "created": "c"})


def encoded(value):
    return json.dumps(value, ensure_ascii=False).encode()


def broken(data, problem=Problem.SCHEMA_BROKEN):
    with pytest.raises(ProjectError) as caught:
        read_json(data, "f.json")
    assert caught.value.problem is problem
    message = str(caught.value)
    assert message.startswith("f.json ")
    assert len(message) < 1500
    message.encode("utf-8")
    return message


def test_a_good_file_is_read(tmp_path):
    parsed = read_json(encoded(GOOD), "f.json")
    assert json.loads(msgspec.json.encode(parsed)) == GOOD
    path = tmp_path / "f.json"
    path.write_bytes(b"\xef\xbb\xbf" + encoded(GOOD))
    assert read_json(path) == parsed


def places(value, path=()):
    """Yield the path of everything in a value."""
    yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from places(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))


def changed(path, change):
    data = copy.deepcopy(GOOD)
    if not path:
        return change(None)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    change(inner, path[-1])
    return data


PLACES = [path for path in places(GOOD) if path and "free" not in path and "proposal" not in path]
WRONG = [None, True, False, -1, 0, 1.5, 2**60, 10**30, "", "x", [], {}, ["x"], {"x": 1}, {"x": "y"}]


@given(st.sampled_from(PLACES), st.sampled_from(["drop", "add", *range(len(WRONG))]))
def test_the_reader_refuses_what_the_schema_refuses(path, how):
    def change(inner, key):
        if how == "drop":
            del inner[key]
        elif how == "add" and isinstance(inner, dict):
            inner["unheard"] = 1
        elif how != "add":
            inner[key] = WRONG[how]

    data = changed(path, change)
    valid = Draft202012Validator(schema()).is_valid(data)
    try:
        msgspec.json.decode(encoded(data), type=Interchange)
        decoded = True
    except msgspec.ValidationError:
        decoded = False
    # Two keys of the free-form metadata have a form of their own, which the reader checks after decoding.
    if not {"direction_forced", "paragraph_directions"} & set(path):
        assert decoded == valid, (path, how)
    try:
        read_json(encoded(data), "f.json")
        read = True
    except ProjectError as error:
        read = False
        words = str(error)
    assert not read or valid
    assert read or "$" in words


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("version",), 2, "$.version"),
        (("annotations", 1, "start"), -1, "$.annotations[1].start"),
        (("annotations", 1, "start"), True, "$.annotations[1].start"),
        (("annotations", 1, "end"), 10**40, "$.annotations[1].end"),
        (("annotations", 0, "status"), "maybe", "$.annotations[0].status"),
        (("documents", 0, "direction"), "up", "$.documents[0].direction"),
        (("documents", 0, "metadata", "paragraph_directions"), {"x": "ltr"}, "$.documents[0].metadata"),
        (("documents", 0, "metadata", "paragraph_directions"), [1], "$.documents[0].metadata"),
        (("documents", 0, "metadata", "direction_forced"), "yes", "$.documents[0].metadata"),
        (("codebook", 0, "color"), "red", "$.codebook[0].color"),
        (("codebook", 0, "parent"), "nobody", "$.codebook[0].parent"),
        (("codebook", 0, "parent"), "target", "$.codebook[0].parent"),
        (("documents", 0, "metadata", "paragraph_directions"), {"5": "ltr"}, "$.documents[0].metadata"),
        (("documents", 0, "metadata", "paragraph_directions"), {"9" * 5000: "ltr"}, "$.documents[0].metadata"),
        (("project", "title"), "x" * 10_001, "$.project"),
        (("documents", 0, "file"), "x" * 10_001, "$.documents[0]"),
        (("annotations", 1, "id"), "x" * 10_001, "$.annotations[1]"),
        (("links", 0, "type"), "x" * 10_001, "$.links[0]"),
        (("reviews", 0, "reviewer"), "x" * 10_001, "$.reviews[0]"),
        (("annotations", 1, "id"), "a", "$.annotations[1].id"),
        (("annotations", 1, "document"), "nowhere", "$.annotations[1].document"),
        (("annotations", 1, "label"), "nothing", "$.annotations[1].label"),
        (("annotations", 1, "end"), 0, "$.annotations[1].end"),
        (("annotations", 1, "end"), 99, "$.annotations[1].end"),
        (("annotations", 1, "quote"), "كلم", "$.annotations[1].quote"),
        (("documents", 0, "text"), "كلمتان", "$.documents[0].text"),
        (("links", 0, "to"), "nowhere", "$.links[0].to"),
        (("links", 0, "to"), "b", "$.links[0].to"),
        (("reviews", 0, "annotation"), "nowhere", "$.reviews[0].annotation"),
    ],
)
def test_errors_name_the_place(path, value, named):
    assert named in broken(encoded(changed(path, lambda inner, key: inner.__setitem__(key, value))))


def test_labels_that_stand_above_each_other():
    data = copy.deepcopy(GOOD)
    first = data["codebook"][0]
    above = {"a": "b", "b": "c", "c": "b", "d": None, "e": "d"}
    data["codebook"] += [{**first, "id": name, "name": name, "shortcut": "", "parent": above[name]} for name in above]
    told = broken(encoded(data))
    assert [f"$.codebook[{index}].parent" in told for index in range(6)] == [False, False, True, True, False, False]


def test_several_errors_are_told_at_once_but_not_all():
    data = copy.deepcopy(GOOD)
    data["annotations"] = [{**GOOD["annotations"][0], "start": -1} for _ in range(50)]
    assert broken(encoded(data)).count("$.annotations") == 5
    data["annotations"] = [{**GOOD["annotations"][0], "label": f"no {i}"} for i in range(50)]
    assert broken(encoded(data)).count("$.annotations") == 5


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"hello",
        b"{",
        b"\xff\xfe{\x00}\x00",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b"{'a': 1}",
        b'{"format": "\\ud800"}',
        b'{"format": "\\udc00\\ud800"}',
        b'{"format": "\xff"}',
        b'{"format": "a\x00b"}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        encoded(GOOD)[:-1],
        encoded(GOOD) + b"x",
    ],
    ids=range(16),
)
def test_what_is_not_json(data):
    with pytest.raises(ProjectError) as caught:
        read_json(data, "f.json")
    assert caught.value.problem in {Problem.NOT_JSON, Problem.SCHEMA_BROKEN}
    str(caught.value).encode("utf-8")


def test_deep_nesting_where_anything_may_stand():
    deep = b"[" * 50_000 + b"]" * 50_000
    data = encoded(GOOD).replace(b'"free": [', b'"deep": ' + deep + b', "free": [')
    broken(data, Problem.NOT_JSON)
    for levels, fits in ((90, True), (200, False), (900, False)):
        nested = b"[" * levels + b"]" * levels
        data = encoded(GOOD).replace(b'"free": [', b'"deep": ' + nested + b', "free": [')
        if fits:
            read_json(data, "f.json")
        else:
            assert "$.documents[0].metadata" in broken(data)
            proposal = encoded(GOOD).replace(b'"proposal": {}', b'"proposal": {"a": ' + nested + b"}")
            assert "$.reviews[0].proposal" in broken(proposal)


@pytest.mark.parametrize("data", [b"null", b"[]", b"1", b'"x"', b"{}", b"1e400", b"9" * 5000])
def test_json_of_another_kind(data):
    with pytest.raises(ProjectError) as caught:
        read_json(data, "f.json")
    assert caught.value.problem in {Problem.NOT_JSON, Problem.SCHEMA_BROKEN}


@pytest.mark.parametrize("char", ["\\ud800x", "\\ude00", "x\\ud83d"])
def test_half_surrogate_pairs_do_not_come_in(char):
    data = encoded(GOOD).replace(b'"author": "me"', b'"author": "' + char.encode() + b'"')
    assert data != encoded(GOOD)
    broken(data, Problem.NOT_JSON)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ProjectError) as caught:
        read_json(tmp_path / "missing.json")
    assert caught.value.problem is Problem.IO


@given(st.binary(max_size=200))
def test_any_bytes_give_an_error_with_words(data):
    with pytest.raises(ProjectError) as caught:
        read_json(data, "f.json")
    assert str(caught.value).startswith("f.json ")
