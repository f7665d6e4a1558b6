"""The licence texts of everything that is handed out, gathered into one folder; a missing one ends the build."""
