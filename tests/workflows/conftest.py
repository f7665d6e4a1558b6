"""A screen for every workflow, and the command line beside it."""

import json
import subprocess
import sys

import pytest

from tests.workflows.screen import ROOT, Program, Screen


@pytest.fixture
def screen():
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def hashiya(tmp_path):
    """Run a command as a script would; with `--json` among the words, return what it says as values."""

    def run(*words):
        done = subprocess.run(
            [sys.executable, "-m", "hashiya", *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if "--json" in words else done.stdout

    return run


@pytest.fixture
def start(screen, tmp_path):
    """Start the program on that screen; one that still runs at the end was lost on the way: a picture, and the end."""
    programs = []
    settings = tmp_path / "settings.ini"

    def begin(*arguments, **environment):
        if not settings.exists():
            # Nobody is offered the guided tour in the middle of a workflow.
            settings.write_text('[General]\nhelp="{\\"tour_offered\\": true}"\n', "utf-8")
        programs.append(Program(screen, *arguments, settings=settings, **environment))
        return programs[-1]

    yield begin
    for program in programs:
        if program.process.poll() is None:
            shown = ROOT / "build" / "lost" / f"{tmp_path.name}.png"
            shown.parent.mkdir(parents=True, exist_ok=True)
            program.picture(shown)
            program.kill()
