"""The only SQL: one file per table, rows to records and back, and the transaction in which rows change.

No rules about what a row may hold: those are the actions'.
"""
