"""Bytes of files to texts and records, one module per format. No project, no database; the caller reads the file."""
