"""What a project says about itself."""

from dataclasses import dataclass
from pathlib import Path

from hashiya.db.model.ids import ProjectId


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """The open project."""

    id: ProjectId
    title: str
    created: str
    path: Path
    read_only: bool
