"""The file itself: opening it safely, its tables and migrations, copies of it, its errors. No rows, no records.

Modules get paths and connections, never model classes. What an up-to-date project needs to open imports only the
standard library; sqlite-utils is imported where a file is made or migrated.
"""
