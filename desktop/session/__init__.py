"""The open project as the window sees it: one worker thread that owns the database, and jobs with progress."""
