"""`setup.sh` on a machine as it will be: an index with newer releases of everything, whatever pip Python brings.

The script is the real one, and so are pip, uv and the building of the program; the locks name three small packages,
which an index on this machine serves, because the real ones would take minutes. That the real locks install where
nothing is, `make package-test` shows (check_setup.py).
"""

import base64
import functools
import hashlib
import http.server
import importlib.metadata
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEVELOP = "packaging/develop"
PROJECT = """
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "hashiya"
version = "0"
[tool.setuptools]
py-modules = ["program"]
"""


class Index:
    """A folder that is served as a package index; it counts what it is asked."""

    def __init__(self, folder):
        self.folder = folder
        self.asked = []
        handler = functools.partial(_Handler, self)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/simple/"

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def offer(self, name, version, members, needs=(), tag="py3-none-any"):
        """Add a wheel; return its lines for a lock."""
        stem = f"{name}-{version}"
        folder = self.folder / "simple" / name
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{stem}-{tag}.whl"
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nProvides-Extra: more\n"
        members = {
            **members,
            f"{stem}.dist-info/METADATA": metadata + "".join(f"Requires-Dist: {need}\n" for need in needs),
            f"{stem}.dist-info/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
        }
        with zipfile.ZipFile(path, "w") as archive:
            record = ""
            for member, content in members.items():
                data = content.encode() if isinstance(content, str) else content
                entry = zipfile.ZipInfo(member)
                entry.external_attr = (0o100755 if "/scripts/" in member else 0o100644) << 16
                archive.writestr(entry, data)
                digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
                record += f"{member},sha256={digest},{len(data)}\n"
            archive.writestr(f"{stem}.dist-info/RECORD", record + f"{stem}.dist-info/RECORD,,\n")
        return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"

    def offer_installed(self, name):
        """Add what lies in this environment under that name, packed again."""
        found = importlib.metadata.distribution(name)
        members, scripts = {}, f"{name}-{found.version}.data/scripts/"
        for each in found.files:
            path = Path(found.locate_file(each))
            if each.parts[0].endswith(".dist-info"):
                if each.name == "entry_points.txt":
                    members[f"{name}-{found.version}.dist-info/{each.name}"] = path.read_bytes()
            elif ".." in each.parts:
                members[scripts + each.name] = path.read_bytes()
            elif path.suffix != ".pyc":
                members[each.as_posix()] = path.read_bytes()
        return self.offer(name, found.version, members)


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, index, *arguments):
        self._index = index
        super().__init__(*arguments, directory=str(index.folder))

    def log_message(self, *_arguments):
        self._index.asked.append(self.path)


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    made = Index(tmp_path_factory.mktemp("index"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def locks(index):
    """The text of each lock. `counted` asks for an extra of `measure`: older pips then leave its pin."""
    installer = index.offer_installed("setuptools") + index.offer_installed("uv")
    measure = index.offer("measure", "1.0", {"measure.py": "version = 1\n"})
    counted = index.offer("counted", "1.0", {"counted.py": ""}, ["measure[more]>=1"])
    index.offer("measure", "2.0", {"measure.py": "version = 2\n"})
    index.offer("counted", "2.0", {"counted.py": ""}, ["measure[more]>=2"])
    index.offer("uv", "99.0", {"uv/__init__.py": ""})
    pip = index.offer_installed("pip")
    return {
        f"{DEVELOP}/setup.lock": installer,
        "packaging/locks/run.lock": measure + pip,
        f"{DEVELOP}/requirements.lock": installer + measure + counted + pip,
    }


@pytest.fixture
def checkout(tmp_path, locks):
    folder = tmp_path / "a checkout"
    for path, text in locks.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    shutil.copy(ROOT / DEVELOP / "setup.sh", folder / DEVELOP)
    for name in ("debian-run.txt", "debian-test.txt"):
        (folder / DEVELOP / name).write_text("", "utf-8")
    (folder / DEVELOP / "translations.py").write_text("", "utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, "utf-8")
    (folder / "program.py").write_text("", "utf-8")
    return folder


def set_up(folder, goal, index, check=True, **environment):
    """Run the script as `make` does; return what it said."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "VIRTUAL_ENV"))}
    given |= {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": index.address, "PYTHON": sys.executable, "PIP_USER": "1"}
    given |= {"PIP_TARGET": str(folder / "elsewhere"), "UV_EXCLUDE_NEWER": "2000-01-01", **environment}
    words = ["bash", str(folder / DEVELOP / "setup.sh"), goal]
    done = subprocess.run(words, env=given, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    log = folder / "build" / "setup.log"
    assert done.returncode == 0 or not check, done.stderr + (log.read_text("utf-8") if log.exists() else "")
    return done.returncode, done.stderr


def versions(folder):
    python = folder / ".venv" / "bin" / "python"
    asked = "import importlib.metadata as m; print(*(f'{d.name}={d.version}' for d in m.distributions()))"
    printed = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True, cwd="/").stdout
    return dict(each.split("=") for each in printed.split())


NOWHERE = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple/", "PIP_RETRIES": "1", "UV_HTTP_RETRIES": "0"}
REFUSED = "could not be installed"


def test_newer_releases_change_nothing_and_each_goal_gets_what_it_needs(checkout, index, locks):
    set_up(checkout, "run", index)
    assert versions(checkout).keys() >= {"measure", "hashiya"}
    assert "counted" not in versions(checkout)

    set_up(checkout, "test", index)
    found = versions(checkout)
    assert (found["measure"], found["counted"]) == ("1.0", "1.0")
    assert found["uv"] == importlib.metadata.version("uv")

    index.asked.clear()
    assert set_up(checkout, "run", index, **NOWHERE) == (0, "")  # a finished set-up asks nobody
    assert "counted" in versions(checkout)
    assert index.asked == []

    lock = checkout / DEVELOP / "requirements.lock"
    lock.write_text(locks[f"{DEVELOP}/setup.lock"] + locks["packaging/locks/run.lock"], "utf-8")
    code, said = set_up(checkout, "test", index, check=False, **NOWHERE)
    assert (code, said.count(REFUSED)) in {(0, 0), (1, 1)}  # uv may remember the index
    set_up(checkout, "test", index)
    assert "counted" not in versions(checkout)  # what the lock no longer names goes


def test_a_venv_that_cannot_be_used_is_made_anew(checkout, index):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", checkout / ".venv"], check=True)
    set_up(checkout, "run", index)
    stale = checkout / ".venv" / "stale"

    stale.touch()
    for link in (checkout / ".venv" / "bin").glob("python*"):
        link.unlink()  # the Python that it was made with has left the machine
    set_up(checkout, "run", index)
    assert not stale.exists()

    stale.touch()
    for name in (".hashiya-home", ".hashiya-run"):  # it was made by another version, whose libraries lie elsewhere
        mark = checkout / ".venv" / name
        mark.write_text(mark.read_text("utf-8").replace(f"3.{sys.version_info.minor}", "3.10"), "utf-8")
    set_up(checkout, "run", index)
    assert not stale.exists()

    moved = checkout.with_name("moved")
    checkout.rename(moved)
    set_up(moved, "run", index)
    assert versions(moved)["measure"] == "1.0"
    assert str(checkout) not in (moved / ".venv" / "bin" / "pip").read_text("utf-8").splitlines()[0]


def test_without_a_network_one_line_says_so(checkout, index):
    code, said = set_up(checkout, "test", index, check=False, **NOWHERE)
    assert code == 1
    told = [line for line in said.splitlines() if REFUSED in line]
    assert len(told) == 1
    assert "the network or the package index cannot be reached" in told[0]
    assert len(said.splitlines()) == 2  # the other says that .venv is made


def test_packages_that_were_altered_are_refused(checkout, index):
    lock = checkout / "packaging" / "locks" / "run.lock"
    lock.write_text("measure==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n", "utf-8")
    code, said = set_up(checkout, "run", index, check=False)
    assert code == 1
    assert "hash mismatch" in said.lower()
    assert said.count(REFUSED) == 1
