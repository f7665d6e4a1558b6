"""Pure functions over texts: offsets, segments, direction, normalising, numbers, languages, terminal lines.

Nothing here reads a file or knows a project. Libraries that cost time are imported where they are used.
"""
