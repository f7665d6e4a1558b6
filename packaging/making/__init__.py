"""What every way of packaging needs: places, the one version, the one time, commands, environments. No recipe."""
