"""Replicas of one project, as people have them who work apart."""

import shutil

import pytest

from hashiya.db.project import Project
from tests.builders import TEXT, make_project


def copy_of(project, path):
    """Copy a project's file as a person would, while nobody has it open, and open the copy."""
    source = project.info.path
    project.close()
    shutil.copyfile(source, path)
    project.__init__(source, _opened(source))
    return Project.open(path, backup=False)


def _opened(path):
    from hashiya.db.schema.connect import open_file

    return open_file(path)


@pytest.fixture
def origin(tmp_path):
    """The project before anybody works apart: two texts."""
    with make_project(tmp_path / "origin.hashiya", TEXT, "نص آخر قصير للتجربة.\n") as project:
        yield project


@pytest.fixture
def replicas(origin, tmp_path):
    """Two copies of the origin, opened: for Amal and for Boaz."""
    opened = [copy_of(origin, tmp_path / f"{name}.hashiya") for name in ("amal", "boaz")]
    yield opened
    for each in opened:
        each.close()
