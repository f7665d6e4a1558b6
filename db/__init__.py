"""The core: everything that is true without a screen. Nothing here imports Qt."""
