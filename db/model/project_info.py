"""What a project says about itself."""

from pathlib import Path
from typing import NamedTuple

from hashiya.db.model.ids import ProjectId


class ProjectInfo(NamedTuple):
    """The open project."""

    id: ProjectId
    title: str
    created: str
    path: Path
    read_only: bool
