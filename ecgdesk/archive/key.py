"""The key of an archive: from the system's keychain, or made of a passphrase.

An archive's first 16 bytes are not encrypted (SQLite's ciphers keep a salt there). They say how to
get the key, and whether a key is the right one, so that a wrong passphrase is told from a damaged
file, and a backup is one file that needs nothing beside it:

    byte 0        0: the secret is in the keychain; else: log2 of scrypt's cost N
    bytes 1-8     random: the salt of scrypt, and the archive's name in the keychain
    bytes 9-15    the first bytes of an HMAC of the secret, to check it

The secret (32 bytes) never encrypts anything itself: the key of the pages is derived from it.
"""

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ecgdesk.archive.lock import Attempts
from ecgdesk.archive.problems import (
    ArchiveMissingError,
    KeychainError,
    WeakPassphraseError,
    WrongPassphraseError,
    damaged,
)

HEADER_BYTES = 16
SECRET_BYTES = 32

IN_KEYCHAIN = 0

COST = 17
"""log2 of scrypt's N: 128 MB and about 0.4 s a guess (OWASP's advice for interactive use)."""

COSTLIEST = 20
"""A file that asks for more (1 GB) is not ours."""

LEAST_LETTERS = 8

SERVICE = "ecgdesk records"
"""What the entry is called in the keychain."""


class Keychain(Protocol):
    """What is needed of ``keyring``; tests give their own."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the entry."""


@dataclass(frozen=True)
class Header:
    """The first 16 bytes of an archive."""

    cost: int
    nonce: bytes
    check: bytes

    @property
    def needs_passphrase(self) -> bool:
        """Whether a person must give a passphrase; else the keychain has the key."""
        return self.cost != IN_KEYCHAIN

    @property
    def keychain_name(self) -> str:
        """The archive's name in the keychain."""
        return self.nonce.hex()


@dataclass(frozen=True)
class Key:
    """What opens an archive. Its secrets are never shown (``repr``)."""

    cost: int
    nonce: bytes = field(repr=False)
    secret: bytes = field(repr=False)

    @property
    def header(self) -> Header:
        """What an archive with this key begins with."""
        return Header(self.cost, self.nonce, self._derive(b"check")[:7])

    def for_sqlite(self) -> str:
        """Return the value of SQLite's ``PRAGMA key``."""
        header = self.header
        salt = bytes([header.cost]) + header.nonce + header.check
        return f"raw:{self._derive(b'pages').hex()}{salt.hex()}"

    def _derive(self, purpose: bytes) -> bytes:
        return hmac.digest(self.secret, b"ecgdesk archive 1: " + purpose, "sha256")


def read_header(path: Path) -> Header:
    """Read how an archive is locked. ArchiveMissingError, DamagedArchiveError."""
    try:
        with path.open("rb") as file:
            head = file.read(HEADER_BYTES)
    except OSError as error:
        raise ArchiveMissingError(
            f"The records in {path} cannot be read ({error.strerror}). Check that the file is "
            "there and that you may read it."
        ) from error
    if len(head) < HEADER_BYTES:
        raise damaged(path, f"the file has only {len(head)} bytes")
    cost = head[0]
    if not (cost == IN_KEYCHAIN or 1 <= cost <= COSTLIEST):
        raise damaged(path, "it does not begin as records do")
    return Header(cost, head[1:9], head[9:])


def make_passphrase_key(passphrase: str, cost: int = COST) -> Key:
    """Make the key of a new archive; WeakPassphraseError under LEAST_LETTERS letters."""
    if len(passphrase.strip()) < LEAST_LETTERS:
        raise WeakPassphraseError(
            f"The passphrase is too short. Take at least {LEAST_LETTERS} letters; four words that "
            "do not belong together are easy to keep in mind and hard to guess."
        )
    nonce = secrets.token_bytes(8)
    return Key(cost, nonce, _stretch(passphrase, nonce, cost))


def passphrase_key(path: Path, passphrase: str, attempts: Attempts | None = None) -> Key:
    """Make the key of the archive in ``path`` from a passphrase.

    Raises WrongPassphraseError; with ``attempts``, TooManyAttemptsError when it is too soon to try
    again, without looking at the passphrase.
    """
    if attempts:
        attempts.check()
    header = read_header(path)
    if not header.needs_passphrase:
        raise KeychainError(
            f"{path.name} has no passphrase: its key is in the keychain of the computer and the "
            "user it was made by. Take a backup there, with a passphrase, and restore it here."
        )
    key = Key(header.cost, header.nonce, _stretch(passphrase, header.nonce, header.cost))
    if not hmac.compare_digest(key.header.check, header.check):
        if attempts:
            attempts.failed()
        raise WrongPassphraseError(
            "The passphrase is not right. Check the keyboard's language and Caps Lock. If you are "
            "certain of it, the file may be damaged: restore the last backup."
        )
    if attempts:
        attempts.succeeded()
    return key


def make_keychain_key(keychain: Keychain | None = None) -> Key:
    """Make the key of a new archive and keep it in the keychain; KeychainError if that fails."""
    key = Key(IN_KEYCHAIN, secrets.token_bytes(8), secrets.token_bytes(SECRET_BYTES))
    name = key.header.keychain_name
    _keep(keychain, name, key.secret.hex())
    # Some back ends take everything and keep nothing.
    if _look_up(keychain, name) != key.secret.hex():
        raise KeychainError(
            "The system's keychain did not keep the key. Protect the records with a passphrase "
            "instead."
        )
    return key


def keychain_key(path: Path, keychain: Keychain | None = None) -> Key:
    """Take the key of the archive in ``path`` out of the keychain; KeychainError if not there."""
    header = read_header(path)
    kept = _look_up(keychain, header.keychain_name)
    try:
        secret = bytes.fromhex(kept or "")
    except ValueError:
        secret = b""
    key = Key(IN_KEYCHAIN, header.nonce, secret)
    if not secret or not hmac.compare_digest(key.header.check, header.check):
        raise KeychainError(
            f"The keychain of this user does not hold the key of {path.name}. Records open only "
            "for the user and on the computer that made them; elsewhere, restore a backup."
        )
    return key


def _stretch(passphrase: str, nonce: bytes, cost: int) -> bytes:
    # The same letters must be the same bytes on a Mac and on Windows.
    letters = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(
        letters, salt=nonce, n=2**cost, r=8, p=1, maxmem=2 ** (cost + 11), dklen=SECRET_BYTES
    )


def _look_up(keychain: Keychain | None, name: str) -> str | None:
    import keyring.errors

    try:
        return (keychain or keyring).get_password(SERVICE, name)
    except (keyring.errors.KeyringError, OSError, RuntimeError) as error:
        raise _no_keychain(error) from error


def _keep(keychain: Keychain | None, name: str, secret: str) -> None:
    import keyring.errors

    try:
        (keychain or keyring).set_password(SERVICE, name, secret)
    except (keyring.errors.KeyringError, OSError, RuntimeError) as error:
        raise _no_keychain(error) from error


def _no_keychain(error: Exception) -> KeychainError:
    return KeychainError(
        f"The system's keychain cannot be used ({type(error).__name__}). Unlock it and try again, "
        "or protect the records with a passphrase."
    )
