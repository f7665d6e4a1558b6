"""The group of all commands, and the one place where trouble becomes a line on stderr and an exit code."""

import errno
import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

import click

from hashiya import __version__
from hashiya.db.cli import COMMANDS
from hashiya.db.cli.output import harmless_line
from hashiya.db.model.problems import Problem, ProjectError


class Trouble(click.ClickException):
    """Something that the user can mend: one line, exit code 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        """Print the line."""
        click.echo(f"hashiya: {self.format_message()}", file=file, err=file is None)


class Stopped(Trouble):
    """Somebody pressed Ctrl+C: the code is the one that shells give a command that the signal ended."""

    exit_code = 130


@contextmanager
def _told() -> Iterator[None]:
    """Let what the user can mend leave as a line."""
    try:
        yield
    except ProjectError as error:
        raise Trouble(harmless_line(str(error))) from error
    except OSError as error:
        # Output that nobody reads any more is click's to end quietly.
        if error.errno == errno.EPIPE:
            raise
        raise Trouble(f"The output could not be written ({error.strerror or error}).") from error
    except UnicodeEncodeError as error:
        # Python turns bytes of an argument that are no UTF-8 into half surrogate pairs. What is stored has none.
        if error.reason != "surrogates not allowed":
            raise
        problem = ProjectError(Problem.FORBIDDEN_CHARACTER, field="An argument", position=error.start)
        raise Trouble(str(problem)) from error
    except MemoryError as error:
        raise Trouble("There is not enough memory for this. Close other programs, or take smaller files.") from error
    except KeyboardInterrupt as error:
        raise Stopped("Stopped. Nothing is half done.") from error


class Commands(click.Group):
    """Imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Return the names in the order in which help lists them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """Return the command of that name."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found = importlib.import_module(f"hashiya.db.cli.{module}")
        command: click.Command = getattr(found, f"{cmd_name}_command")
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what the user can mend leaves here as a line."""
        with _told():
            return super().invoke(ctx)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the arguments; help and the version are printed here."""
        with _told():
            return super().make_context(*args, **kwargs)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="With a project's path alone, or with nothing, hashiya opens the window.",
)
@click.version_option(__version__, prog_name="hashiya", message="%(prog)s %(version)s")
@click.option(
    "--self-test",
    is_flag=True,
    help="Open the window unseen, try what it needs, and say what is missing; a FILE after it takes the report.",
)
def cli(*, self_test: bool) -> None:
    """Annotate right-to-left texts: mark targets and shortcomings, keep them safe, hand them on.

    DOCUMENT is a document's id, file name or title. Offsets count code points, half-open. Results go to stdout,
    everything else to stderr; the exit code is 0, 1 for trouble that you can mend, 2 for wrong usage.
    """
    if self_test:
        raise click.UsageError("--self-test stands alone.")


def run() -> int:
    """Run the command line of this process and return its exit code."""
    # Whoever closed a stream wants nothing from it; and no file that is opened later may get its number.
    sys.stdout, sys.stderr = (stream or _nowhere() for stream in (sys.stdout, sys.stderr))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Arabic must come through wherever it is read; names that are no Unicode at least legibly.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        cli(prog_name="hashiya")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    finally:
        _leave_quietly()
    return 0


def _nowhere() -> TextIO:
    # Left to the end of the process, like the streams in whose places they stand.
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", closefd=False)


def _leave_quietly() -> None:
    """Flush now: a reader that has gone would make the interpreter complain at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
