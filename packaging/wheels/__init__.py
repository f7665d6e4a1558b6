"""The wheel and the sdist, for pip, pipx and uv."""
