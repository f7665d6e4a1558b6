"""Manual pages and shell completion, made from the command line itself, so that they cannot lag behind it."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

from making.commands import PackagingError, run
from making.environments import tools
from making.places import WORK, source_date_epoch, version

# Where each shell looks for completions that packages bring.
SHELLS = {
    "bash": "bash-completion/completions/hashiya",
    "zsh": "zsh/vendor-completions/_hashiya",
    "fish": "fish/vendor_completions.d/hashiya.fish",
}
_WRITE_PAGES = """
import sys
sys.path.append(sys.argv[1])
import click
from click_man.core import write_man_pages
from hashiya.db.cli.main import cli
# A page has room for whole sentences; click cuts them for a terminal's list of commands.
short = click.Command.get_short_help_str
click.Command.get_short_help_str = lambda self, limit=0: short(self, 300)
# The group imports its commands when asked; click-man wants them all.
context = click.Context(cli)
cli.commands = {name: cli.get_command(context, name) for name in cli.list_commands(context)}
write_man_pages("hashiya", cli, version=sys.argv[2], target_dir=sys.argv[3], date=sys.argv[4])
"""


def manual(folder: Path) -> None:
    """Write the compressed manual page of the program and one for each command."""
    folder.mkdir(parents=True)
    program = WORK / "program" / "bin" / "python"
    packages = run(program, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    day = datetime.fromtimestamp(source_date_epoch(), UTC).date().isoformat()
    run(tools() / "python", "-c", _WRITE_PAGES, packages, version(), folder, day)
    for page in sorted(folder.glob("*.1")):
        (folder / f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), 9, mtime=0))
        page.unlink()


def completions(bundle: Path, share: Path) -> None:
    """Write the completion of each shell, as the frozen program itself gives it."""
    for shell, place in SHELLS.items():
        script = run(bundle / "hashiya", extra={"_HASHIYA_COMPLETE": f"{shell}_source"})
        if shell == "zsh":
            script = _every_time(script)
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(script, encoding="utf-8")


def _every_time(script: str) -> str:
    """Mend click's script for zsh, which as a file of its own completes at the first Tab and does nothing at the next.

    It asks whether it is just being loaded; what it has to know is whether it is called as the function of its file.
    """
    asked = "$zsh_eval_context[-1] == loadautofunc"
    if asked not in script:
        raise PackagingError("click's completion for zsh has changed: is it mended there?")
    return script.replace(asked, "$funcstack[1] == _hashiya")
