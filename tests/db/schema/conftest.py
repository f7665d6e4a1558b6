"""Places where writing goes wrong, as real as the tester's rights allow."""

import os
import subprocess

import pytest


@pytest.fixture
def small_disk(tmp_path):
    """A function that mounts a disk of so many KiB and one that makes it read-only; needs the rights to mount."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(kib):
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", place], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("may not mount here")
        return place

    yield mount
    subprocess.run(["umount", "--lazy", place], capture_output=True, check=False)


@pytest.fixture
def read_only_folder(tmp_path, small_disk):
    """A function that moves files into a folder where nothing can be written, and returns the folder."""

    def freeze(*files):
        if os.geteuid() == 0:
            # Rights do not bind root; a read-only disk does.
            folder = small_disk(8192)
            for file in files:
                (folder / file.name).write_bytes(file.read_bytes())
            subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
            return folder
        folder = tmp_path / "frozen"
        folder.mkdir()
        for file in files:
            (folder / file.name).write_bytes(file.read_bytes())
            (folder / file.name).chmod(0o444)
        folder.chmod(0o555)
        return folder

    yield freeze
    if (tmp_path / "frozen").exists():
        (tmp_path / "frozen").chmod(0o755)
