"""Close a window as a person does: with its key, and once more when the window did not take notice."""

import time

PATIENCE = 60.0


def leave(screen, closed):
    """Press Ctrl+Q until `closed()` is true: a window that has only just come up may not have the keyboard yet."""
    deadline = time.monotonic() + PATIENCE
    while not closed():
        assert time.monotonic() < deadline, "the window does not close"
        screen.key("ctrl+q")
        pause = time.monotonic() + 2.0
        while time.monotonic() < pause and not closed():
            time.sleep(0.1)
