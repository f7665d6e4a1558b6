"""The benchmark: each figure is a ratio to a floor that was measured in the same run."""
