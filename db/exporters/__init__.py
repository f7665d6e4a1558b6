"""Projects to files of other formats, one module per format. Nothing here changes a project."""
