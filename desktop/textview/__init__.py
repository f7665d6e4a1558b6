"""The text view: right-to-left text with overlapping highlights, exactly. It knows records, never the project."""
