import os
import subprocess
import sys

import pytest

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.schema import create as create_module
from tests.builders import state


@pytest.mark.parametrize("name", ["p.hashiya", "مشروع بالعربية.hashiya", "a b#c?d%41&mode=ro'\".hashiya", "without"])
def test_a_new_project_is_one_file(tmp_path, name):
    path = tmp_path / name
    Project.create(path, title="عنوان").close()
    assert [each.name for each in tmp_path.iterdir()] == [name]
    with Project.open(path, backup=False) as project:
        assert (project.info.title, project.info.path, project.info.read_only) == ("عنوان", path, False)
        assert project.check() == []
        assert [event.verb for event in project.history()] == ["create"]


def test_the_title_is_the_name_unless_given(tmp_path):
    with Project.create(tmp_path / "notes.hashiya") as project:
        assert project.info.title == "notes"


def test_nothing_is_ever_overwritten(tmp_path):
    path = tmp_path / "p.hashiya"
    path.write_bytes(b"precious")
    (tmp_path / "link.hashiya").symlink_to(tmp_path / "nowhere")
    for taken in (path, tmp_path / "link.hashiya", tmp_path):
        with pytest.raises(ProjectError) as caught:
            Project.create(taken)
        assert caught.value.problem is Problem.EXISTS
    assert path.read_bytes() == b"precious"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_name_that_is_taken_meanwhile_is_not_overwritten(tmp_path, monkeypatch):
    path = tmp_path / "p.hashiya"
    real = create_module._publish

    def late(temporary, path):
        path.write_bytes(b"precious")
        real(temporary, path)

    monkeypatch.setattr(create_module, "_publish", late)
    with pytest.raises(ProjectError) as caught:
        Project.create(path)
    assert (caught.value.problem, path.read_bytes()) == (Problem.EXISTS, b"precious")
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_hard_links(tmp_path, monkeypatch):
    def refuse(*_args):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    with Project.create(tmp_path / "p.hashiya") as project:
        assert state(project)["title"] == "p"


def test_a_missing_folder_and_a_bad_title(tmp_path):
    with pytest.raises(ProjectError) as caught:
        Project.create(tmp_path / "none" / "p.hashiya")
    assert caught.value.problem is Problem.NOT_FOUND
    with pytest.raises(ProjectError) as caught:
        Project.create(tmp_path / "p.hashiya", title="a\x00")
    assert caught.value.problem is Problem.FORBIDDEN_CHARACTER
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_make_one(tmp_path):
    code = "import pathlib, sys; from hashiya.db.project import Project; Project.create(pathlib.Path(sys.argv[1]))"
    processes = [
        subprocess.Popen([sys.executable, "-c", code, tmp_path / "p.hashiya"], stderr=subprocess.PIPE) for _ in range(4)
    ]
    errors = [process.communicate()[1] for process in processes]
    assert sum(process.returncode == 0 for process in processes) == 1
    assert all(b"EXISTS" in error or not error for error in errors)
    with Project.open(tmp_path / "p.hashiya", backup=False) as project:
        assert project.check() == []
