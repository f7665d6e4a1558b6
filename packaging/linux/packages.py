"""Build the .deb and the .rpm from the staged tree; what they depend on is read from the bundle."""

import json
import platform
import shutil
from pathlib import Path

from frozen.needs import Needs, needs
from making.commands import PackagingError, run, say
from making.environments import tools
from making.places import DIST, PACKAGING, version
from release.publisher import publisher

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Debian's and Ubuntu's package for each library that the bundle leaves to the host ("a | b": either).
DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}


def debian_dependencies(asked: Needs) -> list[str]:
    """Name the packages that bring the libraries; raise PackagingError for one that the table does not know."""
    unknown = [name for name in asked.libraries if name not in DEBIAN]
    if unknown:
        raise PackagingError(f"which Debian package brings {', '.join(unknown)}? Add it to packaging/linux/packages.py")
    return [f"libc6 (>= {asked.glibc[0]}.{asked.glibc[1]})", *sorted({DEBIAN[name] for name in asked.libraries})]


def rpm_dependencies(asked: Needs) -> list[str]:
    """Name the libraries themselves, which every RPM system provides under the same words."""
    lowest = f"libc.so.6(GLIBC_{asked.glibc[0]}.{asked.glibc[1]})(64bit)"
    return [lowest, *(f"{name}()(64bit)" for name in asked.libraries)]


def build(root: Path, out: Path = DIST) -> list[Path]:
    """Build both packages of a staged tree."""
    say("building .deb and .rpm")
    asked = needs(root / "usr" / "lib" / "hashiya")
    recommended = ["hicolor-icon-theme", "shared-mime-info"]
    # Emoji in a text come from the system's fonts.
    emoji = {"deb": "fonts-noto-color-emoji", "rpm": "google-noto-color-emoji-fonts"}
    depends = {"deb": debian_dependencies(asked), "rpm": rpm_dependencies(asked)}
    overrides = {
        kind: {"depends": depends[kind], "recommends": recommended, "suggests": [emoji[kind]]} for kind in depends
    }
    # JSON is YAML.
    recipe = publisher().filled((PACKAGING / "linux" / "nfpm.yaml").read_text(encoding="utf-8"))
    recipe += f"overrides: {json.dumps(overrides)}\n"
    (root.parent / "nfpm.yaml").write_text(recipe, encoding="utf-8")
    made = root.parent / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    architecture = ARCHITECTURES[platform.machine()]
    for packager in ("deb", "rpm"):
        run(
            tools() / "nfpm", "package", "--config", "nfpm.yaml", "--packager", packager, "--target", made,
            cwd=root.parent, extra={"HASHIYA_VERSION": version(), "HASHIYA_ARCH": architecture},
        )  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.copy(path, out)) for path in sorted(made.iterdir())]
