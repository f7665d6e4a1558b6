"""The main window: it puts the panels together, and its flows answer their wishes with the session."""
