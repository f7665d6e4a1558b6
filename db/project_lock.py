"""The lock of the one window that may write. It says nothing about batch commands: their transactions take turns."""

from pathlib import Path

from filelock import FileLock, Timeout


class WriterLock:
    """A lock beside the project that the system releases even when its holder is killed."""

    def __init__(self, path: Path) -> None:
        # Resolved, so that two names of one file mean one lock.
        resolved = path.resolve()
        self._folder = resolved.parent
        self._lock = FileLock(resolved.with_name(f".{resolved.name}.lock"), is_singleton=False, thread_local=False)

    def acquire(self) -> bool:
        """Take the lock without waiting; False where another window has it or the folder cannot be written."""
        # FileLock would make a missing folder.
        if not self._folder.is_dir():
            return False
        try:
            self._lock.acquire(blocking=False)
        except (Timeout, OSError):
            return False
        return True

    def release(self) -> None:
        """Give the lock back, if this holds it."""
        self._lock.release()
