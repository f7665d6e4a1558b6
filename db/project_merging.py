"""Working apart: bundles out, work back in, and the conflicts that come of it. The work is in `db.merge`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from hashiya.db.model.ids import DocumentId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress, no_progress
from hashiya.db.project_reads import ProjectReads
from hashiya.db.schema.connect import identify
from hashiya.db.schema.errors import damaged, translated
from hashiya.db.tables.layout import LogUnreadableError

if TYPE_CHECKING:
    from hashiya.db.model.conflict import Conflict, MergeEntry, MergeReport

# What merging needs is imported by those who merge: every project is opened, few are merged.


class Merging(ProjectReads):
    """What an open project does with other files of it."""

    def plan_merge(
        self, paths: Sequence[Path], *, trust: Sequence[str] | None = None, progress: Progress = no_progress
    ) -> MergeReport:
        """Return what `merge` would bring, without changing anything; errors as there."""
        from hashiya.db.merge.merge import plan

        trusted = _keys(trust)
        with self.snapshot(), self._log_readable():
            return plan(self._connection, self._texts, paths, trusted, progress)

    def merge(
        self,
        paths: Sequence[Path],
        *,
        author: str,
        trust: Sequence[str] | None = None,
        progress: Progress = no_progress,
    ) -> MergeReport:
        """Take in the work of other files of this project, all or none: in any order, twice if need be.

        Args:
            paths: bundles or copies of this project.
            author: who merges.
            trust: public keys (base64, or files); given, every file's new work has to be signed with one of them.
            progress: called with the part done.

        Raises:
            ProjectError: what is wrong with a file (BUNDLE_DAMAGED, BUNDLE_ALTERED, BUNDLE_INVALID, OTHER_PROJECT,
                HISTORY_MISSING, PARTIAL_PROJECT, TEXT_DIFFERS, NOT_SIGNED, SIGNER_UNKNOWN, BAD_KEY, …) or with this
                one (READ_ONLY, BUSY, DISK_FULL, …); nothing has changed then.
            Cancelled: `progress` asked for it; nothing has changed then.
        """
        from hashiya.db.actions.rules import storable
        from hashiya.db.merge.merge import merge
        from hashiya.db.tables.transaction import transaction

        if self._read_only:
            raise ProjectError(Problem.READ_ONLY, path=self._path)
        storable("author", author)
        trusted = _keys(trust)
        with translated(self._path), self._log_readable(), transaction(self._connection, self._texts, author) as tx:
            identify(self._connection, self._path)
            return merge(tx, paths, trusted, progress)

    def recipient(self) -> str:
        """Return for whom this file was made, if it was made by `bundle`, or ""."""
        from hashiya.db.tables import lineage

        with translated(self._path):
            described = lineage.bundle(self._connection)
        return "" if described is None else described.recipient

    def merges(self) -> list[MergeEntry]:
        """Return who merged what into this file, or into the one of which it is a whole copy, newest first."""
        from hashiya.db.merge.trace import with_beyond
        from hashiya.db.tables import merges

        with translated(self._path), self._log_readable():
            return with_beyond(self._connection, merges.newest_first(self._connection))

    def conflicts(self, *, visible_to: str | None = None) -> list[Conflict]:
        """Return the rows on which several sides worked and of which a version waits for a decision."""
        from hashiya.db.tables import assignments, lineage

        with translated(self._path):
            if not lineage.places(self._connection):
                return []
            from hashiya.db.merge.conflicts import conflicts, is_hidden

            hidden = assignments.hidden_documents(self._connection, visible_to)
            found = conflicts(self._connection)
            return [each for each in found if not (hidden and is_hidden(each, hidden, visible_to))]

    def bundle(
        self,
        output: Path,
        *,
        for_: str,
        author: str = "",
        documents: Sequence[DocumentId] | None = None,
        sign: Path | None = None,
        progress: Progress = no_progress,
    ) -> None:
        """Write a project file for somebody who works elsewhere; what they do in it can be merged back.

        With `documents`, or for somebody who works blind, it holds only these and what they may see, without the
        history before; otherwise it is a copy of everything.

        Raises:
            ProjectError: EXISTS (nothing is overwritten), BAD_NAME, FORBIDDEN_CHARACTER, UNKNOWN_DOCUMENT, NOT_FOUND,
                BAD_KEY, NO_CRYPTOGRAPHY, READ_ONLY, DISK_FULL or IO; no file remains then.
            Cancelled: `progress` asked for it; no file remains.
        """
        from hashiya.db.actions.rules import storable
        from hashiya.db.actions.sight import person_name
        from hashiya.db.merge.bundle import Order, is_partial, write_bundle

        person_name(for_)
        storable("author", author)
        for each in documents or ():
            self.document(each)
        chosen = None if documents is None else frozenset(documents)
        order = Order(output, for_, author, chosen, sign)
        with translated(self._path):
            partial = is_partial(self._connection, order)
        if partial:
            self._write_mends()
        with self.snapshot():
            write_bundle(self._connection, self._texts, order, progress)

    def _write_mends(self) -> None:
        """Make an event of pending mends: a file that starts from rows needs events that lead to them."""
        from hashiya.db.tables import lineage
        from hashiya.db.tables.transaction import now, transaction

        with translated(self._path):
            if lineage.pending_mends(self._connection) is None:
                return
            if self._read_only:
                raise ProjectError(Problem.READ_ONLY, path=self._path)
            with transaction(self._connection, self._texts, "") as tx:
                lineage.write_mends(tx.connection, now())
                tx.commit_united()

    @contextmanager
    def _log_readable(self) -> Iterator[None]:
        try:
            yield
        except LogUnreadableError as error:
            raise damaged(self._path, str(error)) from error


def _keys(trust: Sequence[str] | None) -> list[bytes] | None:
    if trust is None:
        return None
    from hashiya.db.merge.signature import public_key

    return [public_key(each) for each in trust]
