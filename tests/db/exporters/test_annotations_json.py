"""The JSON export: the golden file of the sample, the contract's promises, bytes, files, and what goes wrong."""

import hashlib
import io
import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.interchange import import_annotations
from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.importers.annotations_json import read_json, schema
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Cancelled
from hashiya.db.project import Project
from hashiya.db.sample import make_sample
from tests.builders import add_annotation, document_ids, make_project

GOLDEN = Path(__file__).parents[2] / "golden" / "sample.json"


def exported(project, *, with_text=False):
    out = io.BytesIO()
    count = export_json(project, out, with_text=with_text)
    assert count == sum(1 for _ in project.annotations())
    return out.getvalue()


@pytest.fixture
def sample(tmp_path):
    make_sample(tmp_path / "sample.hashiya")
    with Project.open(tmp_path / "sample.hashiya") as project:
        yield project


def test_the_sample_is_exported_as_the_golden_file_says(sample):
    assert exported(sample).decode() == GOLDEN.read_text("utf-8")


def test_the_export_keeps_the_contract(sample):
    data = json.loads(exported(sample, with_text=True))
    assert [error.message for error in Draft202012Validator(schema()).iter_errors(data)] == []
    texts = {each["id"]: each["text"] for each in data["documents"]}
    for each in data["documents"]:
        assert len(each["text"]) == each["length"]
        assert hashlib.sha256(each["text"].encode()).hexdigest() == each["sha256"]
    for each in data["annotations"]:
        text = texts[each["document"]]
        assert text[each["start"] : each["end"]] == each["quote"]
        assert text[: each["start"]].endswith(each["prefix"])
        assert text[each["end"] :].startswith(each["suffix"])
        assert len(each["prefix"]) == min(32, each["start"])
        units = text.encode("utf-16-le")
        assert units[2 * each["utf16_start"] : 2 * each["utf16_end"]].decode("utf-16-le") == each["quote"]
        assert "" not in each["attributes"].values()
    assert len(data["annotations"]) == 87
    assert len(data["links"]) == 4


def test_keys_stand_in_the_contracts_order(sample):
    data = json.loads(exported(sample, with_text=True))
    assert " ".join(data) == "format version offset_unit project codebook documents annotations links reviews"
    assert " ".join(data["project"]) == "id title created"
    assert " ".join(data["codebook"][0]) == "id name names color shortcut parent attributes"
    assert " ".join(data["documents"][0]) == ("id title file language direction length sha256 created metadata text")
    assert " ".join(data["annotations"][0]) == (
        "id document label start end utf16_start utf16_end quote prefix suffix attributes memo author created modified "
        "status"
    )
    assert " ".join(data["links"][0]) == "id type from to author created"


def test_the_schema_allows_no_more_than_the_contract(sample):
    properties = schema()["properties"]
    data = json.loads(exported(sample, with_text=True))
    assert list(properties) == list(data)
    for key, name in (("documents", "document"), ("annotations", "annotation"), ("links", "link")):
        definition = schema()["$defs"][name]
        assert list(definition["properties"]) == list(data[key][0])
        assert definition["additionalProperties"] is False
    Draft202012Validator.check_schema(schema())


def test_import_and_export_give_the_same_bytes(sample, tmp_path):
    first = exported(sample, with_text=True)
    assert first == exported(sample, with_text=True)
    with Project.create(tmp_path / "copy.hashiya") as copy:
        copy.run(import_annotations, read_json(first, "first"), author="me")
        assert exported(copy, with_text=True) == first
        assert exported(copy) == exported(sample)
        assert copy.check() == []


def test_many_annotations_come_out_in_order_whatever_the_batches(tmp_path):
    with make_project(tmp_path / "p.hashiya", "كلمة 😀 كلمة. " * 201) as project:
        (document,) = document_ids(project)
        made = [
            Annotation(f"id-{i:05}", document, "target", i, i + 4, {}, 'm\n"\\\u2028', "a", "t", "t")
            for i in range(2600)
        ]
        project.run(annotate_many, list(reversed(made)), author="a")
        data = exported(project)
        records = json.loads(data)["annotations"]
        assert [each["id"] for each in records] == [each.id for each in made]
        assert all(each["memo"] == 'm\n"\\\u2028' for each in records)
        # One record a line: what does not change does not move.
        assert data.count(b'\n{"id":"id-') == 2600
        assert read_json(data, "x").annotations[-1].id == "id-02599"


@given(st.lists(st.text(alphabet='ab😀\u064e\n"\\א', min_size=1, max_size=30), min_size=1, max_size=3), st.data())
def test_any_project_survives_the_way_out_and_in(tmp_path_factory, texts, data):
    folder = tmp_path_factory.mktemp("trip")
    with make_project(folder / "a.hashiya", *dict.fromkeys(texts)) as project:
        for document in document_ids(project):
            length = project.document(document).length
            start = data.draw(st.integers(0, length - 1))
            end = data.draw(st.integers(start + 1, length))
            memo = data.draw(
                st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9)
            )
            add_annotation(project, document, start, end, memo=memo)
        first = exported(project, with_text=True)
    with Project.create(folder / "b.hashiya") as copy:
        copy.run(import_annotations, read_json(first, "first"), author="me")
        assert exported(copy, with_text=True) == first


def test_an_empty_project(tmp_path):
    with Project.create(tmp_path / "empty.hashiya") as project:
        data = json.loads(exported(project))
        assert data["annotations"] == data["documents"] == data["links"] == []
        read_json(exported(project), "x")


def test_a_file_is_replaced_whole(sample, tmp_path):
    out = tmp_path / "out" / "a.json"
    out.parent.mkdir()
    out.write_text("old")
    out.chmod(0o640)
    assert export_json(sample, out) == 87
    assert out.read_bytes() == exported(sample)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert [each.name for each in out.parent.iterdir()] == ["a.json"]


@pytest.mark.parametrize("name", ["sample.hashiya", "link.json", "other.hashiya"])
def test_no_project_is_replaced(sample, tmp_path, name):
    (tmp_path / "link.json").symlink_to(sample.info.path)
    (tmp_path / "other.hashiya").write_bytes(b"somebody's work")
    out = sample.info.path if name == "sample.hashiya" else tmp_path / name
    before = out.read_bytes() if name == "other.hashiya" else b""
    with pytest.raises(ProjectError) as error:
        export_json(sample, out)
    assert error.value.problem is Problem.EXISTS
    assert sample.check() == []
    assert name != "other.hashiya" or out.read_bytes() == before


def test_a_link_stays_a_link(sample, tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    link.symlink_to(real)
    export_json(sample, link)
    assert link.is_symlink()
    assert real.read_bytes() == exported(sample)


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
def test_cancelling_leaves_the_old_file(sample, tmp_path, part):
    out = tmp_path / "out" / "a.json"
    out.parent.mkdir()
    out.write_text("old")

    def progress(done):
        if done >= part:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_json(sample, out, progress=progress)
    assert out.read_text() == "old"
    assert [each.name for each in out.parent.iterdir()] == ["a.json"]


def test_progress_runs_to_the_end(sample):
    parts = []
    export_json(sample, io.BytesIO(), progress=parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


@pytest.mark.parametrize(
    ("target", "problem"), [("missing/a.json", Problem.NOT_FOUND), (".", Problem.IO), ("x" * 300, Problem.IO)]
)
def test_files_that_cannot_be(sample, tmp_path, target, problem):
    with pytest.raises(ProjectError) as caught:
        export_json(sample, tmp_path / target)
    assert caught.value.problem is problem


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_is_told(sample):
    with pytest.raises(ProjectError) as caught:
        export_json(sample, Path("/dev/full"))
    assert caught.value.problem is Problem.DISK_FULL


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(sample, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(ProjectError) as caught:
        export_json(sample, tmp_path / "locked" / "a.json")
    assert caught.value.problem is Problem.READ_ONLY


@pytest.mark.parametrize("name", ["study.db", "link.json", "damaged", "other.hashiya-wal", "other.hashiya-shm"])
def test_no_database_is_replaced_whatever_it_is_called(sample, tmp_path, name):
    other = tmp_path / "other.hashiya"
    Project.create(other).close()
    (tmp_path / "study.db").write_bytes(other.read_bytes())
    (tmp_path / "damaged").write_bytes(other.read_bytes()[:5000])
    (tmp_path / "link.json").symlink_to(other)
    before = {each: each.read_bytes() for each in tmp_path.iterdir() if each.is_file() and each != sample.info.path}
    with pytest.raises(ProjectError) as error:
        export_json(sample, tmp_path / name)
    assert error.value.problem is Problem.EXISTS
    assert {each: each.read_bytes() for each in before} == before
