"""Layers of one text laid side by side: where annotators agree and how they differ. Pure: no database, no window."""
