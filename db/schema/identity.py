"""What marks an SQLite file as a project of ours, and which format it has."""

# "HSHY" in ASCII: PRAGMA application_id tells our files from those of other programs.
APPLICATION_ID = 0x48534859

# PRAGMA user_version: the number of migrations that a file has gone through. Raise it with every new migration.
SCHEMA_VERSION = 2

# The oldest format whose events and texts are laid out as today: files from this one on can be merged as they are.
OLDEST_MERGED = 1
