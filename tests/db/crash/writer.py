"""A process that changes a project until it is killed, and says on stdout what was committed.

Usage: writer.py PROJECT AUTHOR SEED. Every line is one acknowledged state of one annotation: its id and memo, or its id
and "-" once it is removed.
"""

import random
import sys
from pathlib import Path

from hashiya.db.actions.annotate import annotate, remove, set_memo
from hashiya.db.actions.undo import undo
from hashiya.db.project import Project


def main(path: Path, author: str, seed: int) -> None:
    rng = random.Random(seed)
    with Project.open(path, backup=False, busy_timeout=30) as project:
        document = project.documents()[0].document
        mine = [each.id for each in project.annotations() if each.author == author]
        print("ready", flush=True)
        for number in range(10**9):
            choice = rng.random()
            if choice < 0.5 or not mine:
                start = rng.randrange(document.length - 1)
                memo = f"{seed} {number} {'م' * rng.randrange(2000)}"
                changes = project.run(annotate, document.id, start, document.length, "target", memo=memo, author=author)
                mine += changes.created
                said = [(changes.created[0], memo)]
            elif choice < 0.8:
                memo = f"{seed} {number}"
                chosen = rng.choice(mine)
                project.run(set_memo, chosen, memo, author=author)
                said = [(chosen, memo)]
            elif choice < 0.9:
                changes = project.run(undo, author, author=author)
                said = [(c.after.id, c.after.memo) if c.after else (c.before.id, "-") for c in changes.annotations]
                mine = [key for key in mine if (key, "-") not in said]
                mine += [c.after.id for c in changes.annotations if c.before is None]
            else:
                gone = mine.pop(rng.randrange(len(mine)))
                project.run(remove, gone, author=author)
                said = [(gone, "-")]
            for key, memo in said:
                print(key, memo, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
