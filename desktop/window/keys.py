"""Keys: the one that a person signs with, and those that they trust. They are remembered, never put into a project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.merge import signature
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.desktop.base.errors import worded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from hashiya.desktop.dialogs.signing_box import SigningBox
    from hashiya.desktop.window.main_window import MainWindow


class KeysFlow(QObject):
    """Reads and makes keys, and keeps the trusted ones."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def able(self) -> bool:
        """Whether anything can be signed and checked here."""
        return signature.can_verify()

    def name_key(self, path: Path, box: SigningBox) -> None:
        """Tell the public key that belongs to a private one."""
        self._read(lambda: self._public(str(path)), path, box)

    def make_key(self, path: Path, box: SigningBox) -> None:
        """Make a private key and tell its public one; nothing is overwritten."""
        self._read(lambda: signature.make_key(path), path, box)

    def _read(self, read: Callable[[], str], path: Path, box: SigningBox) -> None:
        try:
            box.show_public(path, read())
        except ProjectError as error:
            box.show_problem(worded(error))

    def ask(self, offered: str, over: QDialog, then: Callable[[Mapping[str, str]], None] | None = None) -> None:
        """Show over a dialog which keys are trusted, with one to add, if any; `then` learns of every change."""
        from hashiya.desktop.dialogs.keys_dialog import KeysDialog

        dialog = KeysDialog(self._window.settings.trusted, self._window.projects.folder(), offered, over)
        dialog.changed.connect(lambda trusted: self._put(trusted, then))
        dialog.key_offered.connect(lambda text: self._judge(text, dialog.take_key, dialog.show_problem))
        self._window.present(dialog)

    def _public(self, named: str) -> str:
        if self._window.session.holds(Path(named)):
            raise ProjectError(Problem.BAD_KEY, key=Path(named).name)
        return signature.key_name(signature.public_key(named))

    def _put(self, trusted: dict[str, str], then: Callable[[Mapping[str, str]], None] | None) -> None:
        self._window.settings = self._window.settings._replace(trusted=trusted)
        if then is not None:
            then(trusted)

    def _judge(self, text: str, take: Callable[[str], None], refuse: Callable[[str], None]) -> None:
        try:
            take(self._public(text))
        except ProjectError as error:
            refuse(worded(error))
