"""A project with two texts, open for the actions."""

import pytest

from tests.builders import TEXT, document_ids, make_project


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر قصير.\n") as opened:
        yield opened


@pytest.fixture
def document(project):
    return document_ids(project)[0]


@pytest.fixture
def refused(project):
    """Run an action that must be refused; return the problem, after a look that nothing was half-done."""
    from hashiya.db.model.problems import ProjectError
    from tests.builders import state

    def run(action, *args, **kwargs):
        before, entries = state(project), len(list(project.history()))
        with pytest.raises(ProjectError) as caught:
            project.run(action, *args, author="tester", **kwargs)
        assert str(caught.value)
        assert state(project) == before
        assert len(list(project.history())) == entries
        return caught.value.problem

    return run
