"""The machinery of `make package-test`: it never hangs, leaves nothing running, and tells what it did not test."""

import os
import sys
import time
from pathlib import Path

import package_test
import pytest
from making.bounded import bounded

REPORT = """<testsuites><testsuite>
<testcase classname="tests.packaging.check_a" name="test_good"/>
<testcase classname="tests.packaging.check_a" name="test_bad"><failure message="no">…</failure></testcase>
<testcase classname="tests.packaging.check_a" name="test_broken"><error message="no">…</error></testcase>
<testcase classname="tests.packaging.check_a" name="test_left"><skipped message="NOT TESTED: no wine"/></testcase>
</testsuite></testsuites>"""


def run(words, *, seconds=20.0):
    return bounded(words, seconds=seconds, cwd=Path("/"), environment=os.environ)


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_exit_code_is_handed_on():
    assert run(["sh", "-c", "exit 3"]) == 3


def test_what_hangs_is_ended_with_all_it_started(tmp_path):
    pids = tmp_path / "pids"
    began = time.monotonic()
    script = f"trap '' TERM; echo $$ >> {pids}; setsid sh -c 'echo $$ >> {pids}; sleep 600' & sleep 600"
    assert run(["sh", "-c", script], seconds=1.0) is None
    assert time.monotonic() - began < 60
    found = [int(pid) for pid in pids.read_text().split()]
    assert len(found) == 2
    assert [pid for pid in found if alive(pid)] == []


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux hands orphans on")
def test_what_made_itself_independent_is_ended_too(tmp_path):
    pid = tmp_path / "pid"
    assert run(["sh", "-c", f"setsid sh -c 'echo $$ > {pid}; exec sleep 600' & while ! [ -s {pid} ]; do :; done"]) == 0
    assert not alive(int(pid.read_text()))


def test_a_program_asks_nobody():
    assert run([sys.executable, "-c", "import sys; sys.exit(len(sys.stdin.read()))"]) == 0


def test_counts(tmp_path, capsys):
    (tmp_path / "report.xml").write_text(REPORT, "utf-8")
    outcome = package_test.Outcome()
    outcome.add(tmp_path / "report.xml")
    assert outcome.passed == 1
    assert outcome.failed == ["check_a: test_bad", "check_a: test_broken"]
    assert outcome.untested == [("check_a: test_left", "no wine")]
    package_test.tell(outcome)
    said = capsys.readouterr().out
    assert "NOT TESTED on this machine:\n    check_a: test_left\n        no wine" in said
    assert said.splitlines()[-1] == "package-test: 1 passed, 2 failed, 1 skipped"


@pytest.mark.parametrize(
    ("checks", "words", "code"),
    [
        ("def test_good(): pass", [], 0),
        ("def test_bad(): assert 0", [], 1),
        ("import pytest\ndef test_good(): pass\ndef test_left(): pytest.skip('NOT TESTED: no wine')", [], 0),
        ("import pytest\ndef test_good(): pass\ndef test_left(): pytest.skip('NOT TESTED: no wine')", ["--all"], 1),
        ("import pytest\ndef test_left(): pytest.skip('NOT TESTED: no wine')", [], 1),
        ("import nothing_of_that_name", [], 1),
        ("import time\ndef test_hangs(): time.sleep(600)", [], 1),
    ],
)
def test_the_whole_with_checks_that_pass_fail_and_hang(checks, words, code, tmp_path, monkeypatch):
    """Real runs of pytest, over files of checks that were written for it."""
    folder = tmp_path / "tests" / "packaging"
    folder.mkdir(parents=True)
    (folder / "check_one.py").write_text(checks, "utf-8")
    monkeypatch.setattr(package_test, "ROOT", tmp_path)
    monkeypatch.setattr(package_test, "WORK", tmp_path)
    monkeypatch.setattr(package_test, "CHECKS", {"check_one.py": 10})
    monkeypatch.setattr(package_test, "need", lambda listed: [])
    assert package_test.main(["--built", *words]) == code


def test_every_check_is_run():
    present = {path.name for path in Path(__file__).parent.glob("check_*.py")}
    assert present == set(package_test.CHECKS)
