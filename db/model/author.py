"""Who is working, where nobody said otherwise."""

import getpass
import os

AUTHOR_VARIABLE = "HASHIYA_AUTHOR"


def default_author() -> str:
    """Return the name in HASHIYA_AUTHOR, or the one by which the system knows the person."""
    named = os.environ.get(AUTHOR_VARIABLE, "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # No name in the environment and none in the system's list of users.
        return "unknown"
