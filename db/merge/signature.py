"""Ed25519 signatures (RFC 8032) over a bundle's digest. The library is optional, and asked for only here."""

import base64
import binascii
import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.errors import translated
from hashiya.db.schema.taken import belongs_to_sqlite

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# What is signed is never a bare digest, so that a signature means nothing elsewhere.
_CONTEXT = b"hashiya bundle 1\x00"
_KEY_BYTES = 32


def _library() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise ProjectError(Problem.NO_CRYPTOGRAPHY) from error
    return ed25519


def can_verify() -> bool:
    """Return whether the library is installed."""
    return find_spec("cryptography") is not None


def key_name(public: bytes) -> str:
    """Return a public key as people hand it around: base64 of its 32 bytes."""
    return base64.b64encode(public).decode()


def make_key(path: Path) -> str:
    """Write a new private key as PEM that only its owner may read; return the public key.

    Raises:
        ProjectError: EXISTS, READ_ONLY, DISK_FULL, IO or NO_CRYPTOGRAPHY.
    """
    key = _library().Ed25519PrivateKey.generate()
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem: bytes = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with translated(path):
        if belongs_to_sqlite(path):
            raise ProjectError(Problem.EXISTS, path=path)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise ProjectError(Problem.EXISTS, path=path) from None
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pem)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            # Half a key would stand in the way of a whole one.
            path.unlink(missing_ok=True)
            raise
    return key_name(_public(key))


def _public(key: "Ed25519PrivateKey") -> bytes:
    return key.public_key().public_bytes_raw()


def _content(path: Path) -> bytes:
    """Read what may be a key; not a project, whose locks would be gone when it is closed again."""
    with translated(path):
        if belongs_to_sqlite(path):
            raise ProjectError(Problem.BAD_KEY, key=path)
        return path.read_bytes()


def private_key(path: Path) -> "Ed25519PrivateKey":
    """Read a private key from a PEM file without a password.

    Raises:
        ProjectError: NOT_FOUND, BAD_KEY, IO or NO_CRYPTOGRAPHY.
    """
    ed25519 = _library()
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if not path.is_file():
        raise ProjectError(Problem.NOT_FOUND, path=path)
    pem = _content(path)
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ProjectError(Problem.BAD_KEY, key=path) from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise ProjectError(Problem.BAD_KEY, key=path)
    found: Ed25519PrivateKey = key
    return found


def public_key(named: str) -> bytes:
    """Read a public key: base64 of its 32 bytes, or the path of a PEM file with a public or private key.

    Raises:
        ProjectError: BAD_KEY, IO or NO_CRYPTOGRAPHY.
    """
    try:
        found = base64.b64decode(named, validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if len(found) == _KEY_BYTES:
        return found
    path = Path(named)
    if not path.is_file():
        raise ProjectError(Problem.BAD_KEY, key=named)
    ed25519 = _library()
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    pem = _content(path)
    if b"PRIVATE KEY" in pem:
        return _public(private_key(path))
    try:
        key = load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ProjectError(Problem.BAD_KEY, key=named) from error
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise ProjectError(Problem.BAD_KEY, key=named)
    return bytes(key.public_bytes_raw())


def sign(key: "Ed25519PrivateKey", digest: bytes) -> tuple[bytes, bytes]:
    """Return (public key, signature) of a bundle's digest."""
    return _public(key), key.sign(_CONTEXT + digest)


def refuse_wrong_signature(public: bytes, signature: bytes, digest: bytes) -> None:
    """Check a signature.

    Raises:
        ValueError: it is not this key's, or no signature at all.
        ProjectError: NO_CRYPTOGRAPHY.
    """
    ed25519 = _library()
    from cryptography.exceptions import InvalidSignature

    try:
        ed25519.Ed25519PublicKey.from_public_bytes(public).verify(signature, _CONTEXT + digest)
    except InvalidSignature as error:
        raise ValueError("not this key's signature") from error
