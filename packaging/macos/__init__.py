"""The application and disk image for macOS. Untested: no Mac was at hand when this was written."""
