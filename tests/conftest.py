"""What holds for every test: settings of its own, Hypothesis without deadlines, no unexpected log lines."""

import logging
import os

import pytest

# Qt asks for the machine's language once, when it is loaded: the tests' machine speaks none in particular.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

from hypothesis import HealthCheck, settings

settings.register_profile("hashiya", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "hashiya"))


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory, monkeypatch):
    """Keep the tester's own settings, recent projects and name out of it."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("HASHIYA_SETTINGS", str(folder / "settings.ini"))
    monkeypatch.setenv("HASHIYA_AUTHOR", "tester")


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog):
    """Fail a test that leaves a warning in the log; one that expects it clears `caplog`."""
    yield
    unexpected = [
        record
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING and record.name.startswith("hashiya")
    ]
    assert not unexpected, [record.getMessage() for record in unexpected]
