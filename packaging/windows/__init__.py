"""The installer for Windows, assembled on Linux: embeddable CPython, wheels for Windows, a launcher, NSIS."""
