"""Working apart: what copies and bundles of one project become when they meet again. No window, no command line.

The events of a project form a graph: each names as its parents the newest events that its writer's file had. A merge
unites the events of several files by their ids, which is idempotent, commutative and associative, and adds none of its
own. The rows follow from the set of events alone, in three steps:

1. **Fold.** Of the events that touched a row, those that no other such event descends from decide. Where they differ,
   the greatest (time, id) wins for now, and a change wins over a removal.
2. **Mend.** What the rows of several sides break together is mended: what is still needed comes back, double names of
   codes become one, codes regain the attributes and choices in use. A mend is a function of the folded rows and the
   versions in the log. It is in no event until somebody works on top of it: then an event "mend" goes before theirs.
3. **Conflicts.** A row has a conflict as long as some version of it was neither built upon nor settled. The list, too,
   follows from the events alone; settling one is an event.

So every file that has the same events has the same rows, whatever came in which order.

What comes from outside is read from its events and texts only, never from its rows, and every event is checked in
itself before any of them is taken. Rows that nothing from outside touches or needs are not looked at.
"""
