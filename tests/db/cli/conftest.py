"""Projects for the commands to work on."""

import pytest

from hashiya.db.sample import make_sample
from tests.db.cli.runner import ARABIC, HEBREW, hashiya


@pytest.fixture
def project(tmp_path):
    """A project with one Arabic and one Hebrew document."""
    path = tmp_path / "p.hashiya"
    hashiya("new", path)
    hashiya("add", path, ARABIC, HEBREW)
    return path


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "sample.hashiya"
    make_sample(path)
    return path
