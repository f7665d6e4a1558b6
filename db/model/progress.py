"""How long work reports its progress and is told to stop."""

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818  # not an error: the person asked for it
    """The person cancelled the work; nothing of it remains."""


# Called with the part done, from 0.0 to 1.0. It raises Cancelled to stop the work.
Progress = Callable[[float], None]


def no_progress(_part: float) -> None:
    """Ignore progress: for work that nobody watches."""
