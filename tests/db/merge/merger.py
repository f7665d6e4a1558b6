"""A process that starts merges and kills them: `delay project bundle…` a line on stdin, "killed" or "done" on stdout.

Each merge runs in a fork of this process, so that a thousand of them do not each pay for starting Python.
"""

import os
import signal
import sys
import time
from pathlib import Path

# Everything that a merge imports late is here before the first fork.
from hashiya.db.merge import merge as _merge
from hashiya.db.merge import signature as _signature
from hashiya.db.project import Project


def main() -> None:
    _ = _merge, _signature
    print("ready", flush=True)
    for line in sys.stdin:
        delay, path, *bundles = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            with Project.open(Path(path), backup=False) as project:
                project.merge([Path(each) for each in bundles], author="killed")
            os._exit(0)
        time.sleep(float(delay))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else f"done {os.waitstatus_to_exitcode(status)}", flush=True)


if __name__ == "__main__":
    main()
