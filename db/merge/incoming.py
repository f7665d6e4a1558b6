"""A file that was worked on elsewhere: its events and texts, after the looks that need no other file."""

import hashlib
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hashiya.db.merge.signature import can_verify, key_name, refuse_wrong_signature
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.errors import translated
from hashiya.db.tables import documents, events, lineage
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import Entry
from hashiya.db.tables.lineage import Bundle, Connection


@dataclass
class Incoming:
    """The events of a file that the project lacks, parents first, and who vouches for them."""

    path: Path
    connection: Connection
    entries: list[Entry] = field(default_factory=list)
    signer: str | None = None
    recipient: str = ""

    def text(self, sha256: str) -> str | None:
        """Return a text of the file that has this hash indeed, or None."""
        with translated(self.path):
            found = Texts(self.connection).get(sha256)
        return found if isinstance(found, str) and documents.digest(found) == sha256 else None


def read_incoming(
    path: Path,
    connection: Connection,
    root: str,
    known: Mapping[str, bytes],
    trusted: Sequence[bytes] | None,
) -> Incoming:
    """Read the events that are not `known` (id -> digest); `trusted` keys have to vouch for all of them, if given.

    Raises:
        ProjectError: OTHER_PROJECT, BUNDLE_ALTERED, BUNDLE_INVALID, NOT_SIGNED, SIGNER_UNKNOWN, NO_CRYPTOGRAPHY.
    """
    found = Incoming(path, connection)
    with translated(path):
        if not root or lineage.root(connection) != root:
            raise ProjectError(Problem.OTHER_PROJECT, path=path)
        described = lineage.bundle(connection)
        found.recipient = "" if described is None else str(described.recipient)
        vouched = None if described is None else statement_start(connection, described)
        covered, signed = True, False
        for seq, entry in _entries(connection, path):
            vouches = described is not None and seq <= described.last
            if vouched is not None and vouches:
                vouched.update(entry[0].encode() + entry[6])
            if entry[0] in known:
                if known[entry[0]] != entry[6]:
                    raise _altered(path, f"entry {seq}")
                continue
            if events.digest(entry[:5], entry[5], entry[7]) != entry[6]:
                raise _altered(path, f"entry {seq}")
            covered = covered and vouches
            found.entries.append(entry)
    if described is not None and vouched is not None:
        if vouched.digest() != described.digest:
            raise _altered(path, "its digest")
        # Without the library a merge that asks for no signature goes on as if there were none.
        signed = (trusted is not None or can_verify()) and _is_signed(path, described)
    _refuse_untrusted(path, described, trusted, covered=covered or not found.entries)
    if described is not None and described.signer is not None and signed and covered:
        found.signer = key_name(described.signer)
    return found


_TYPES = frozenset((str, str, str, str, undoes, str, bytes, bytes) for undoes in (str, type(None)))


def _entries(connection: Connection, path: Path) -> Iterator[tuple[int, Entry]]:
    for seq, entry in lineage.all_entries(connection):
        if tuple(map(type, entry)) not in _TYPES:
            raise ProjectError(Problem.BUNDLE_INVALID, path=path, detail=f"entry {seq}")
        yield seq, entry


def statement_start(connection: Connection, described: Bundle) -> "hashlib._Hash":
    """Return a hash over what a bundle says of itself; events follow with id and digest, in their order."""
    vouched = hashlib.sha256(b"hashiya bundle 1")
    start = lineage.baseline(connection)
    for part in (
        described.project,
        described.recipient,
        described.made,
        str(described.last),
        "" if start is None else start[0],
    ):
        vouched.update(len(str(part)).to_bytes(8, "big") + str(part).encode())
    vouched.update(b"" if start is None else bytes(start[1]))
    return vouched


def _is_signed(path: Path, described: Bundle) -> bool:
    if described.signature is None and described.signer is None:
        return False
    try:
        refuse_wrong_signature(described.signer or b"", described.signature or b"", described.digest)
    except (ValueError, TypeError) as error:
        raise _altered(path, "its signature") from error
    return True


def _refuse_untrusted(path: Path, described: Bundle | None, trusted: Container[bytes] | None, *, covered: bool) -> None:
    if trusted is None:
        return
    if described is None or described.signer is None or not covered:
        raise ProjectError(Problem.NOT_SIGNED, path=path)
    if described.signer not in trusted:
        raise ProjectError(Problem.SIGNER_UNKNOWN, path=path, signer=key_name(described.signer))


def _altered(path: Path, detail: str) -> ProjectError:
    return ProjectError(Problem.BUNDLE_ALTERED, path=path, detail=detail)
