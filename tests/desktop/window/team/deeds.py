"""What the tests of a team's windows do and read again and again."""

from PySide6.QtWidgets import QPushButton

from hashiya.db.project import Project
from tests.db.layers import A


def read(path):
    return Project.open(path, read_only=True, backup=False)


def first_of(path):
    with read(path) as project:
        return next(project.annotations(author=A))


def press(dialog, name, **properties):
    found = [
        each
        for each in dialog.findChildren(QPushButton, name)
        if all(each.property(key) == value for key, value in properties.items())
    ]
    found[-1].click()
