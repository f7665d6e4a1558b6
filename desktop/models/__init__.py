"""Qt item models over records, and the delegates that paint their rows. They never hold a project."""
