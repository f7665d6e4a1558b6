"""Frozen records, enums, ids and errors that every other room speaks in. No input, no output, no other room."""
