"""One dialog per file: values in, values out. A dialog never touches a project."""
