"""Short ways to run a command inside the test, and the samples that commands are tried on."""

import json

from click.testing import CliRunner

from hashiya.db.cli import cli
from hashiya.resources import resource

ARABIC = resource("samples", "000_13c61ffd3cca6478.txt")
HEBREW = resource("samples", "003_ff0453717a514693.txt")
FILE = ARABIC.name
QUOTE = "حققت اللجنة ١٣/١٤ هدفًا، وتجاوزت الخطة الموضوعة"


def hashiya(*arguments, code=0):
    result = CliRunner().invoke(
        cli, [str(each) for each in arguments], prog_name="hashiya", color="--color" in arguments
    )
    # A SystemExit is an answer, anything else a fault of ours.
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.stderr
    return result


def told(*arguments, code=1):
    """Return the one line of trouble."""
    result = hashiya(*arguments, code=code)
    assert result.stdout == ""
    assert result.stderr.startswith("hashiya: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def answer(*arguments, code=0):
    return json.loads(hashiya(*arguments, "--json", code=code).stdout)
