"""An encrypted SQLite file opened, its errors turned into sentences, its content checked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from ecgdesk.archive.key import Key, read_header
from ecgdesk.archive.problems import (
    ArchiveBusyError,
    ArchiveError,
    ArchiveMissingError,
    DiskFullError,
    KeychainError,
    damaged,
)
from ecgdesk.errors import EcgdeskError

BUSY_MS = 5_000
"""As long as one writer waits for another."""

CACHE_KIB = 32 * 1024

CIPHER = "chacha20"
"""ChaCha20 with a Poly1305 tag on every page: a changed byte is found when its page is read."""

CHECK_AT_ONCE_BYTES = 4 * 2**20
"""Archives up to this size are checked before they open, larger ones behind the person's back."""

WHOLE_CHECK_BYTES = 64 * 2**20
"""Of archives up to this size all is checked, pictures too; of larger ones the tables."""


def connect(path: Path, key: Key, *, create: bool = False) -> apsw.Connection:
    """Open an encrypted file for reading and writing; not its tables (see ``schema``).

    Raises ArchiveMissingError, KeychainError (the key is another archive's), DamagedArchiveError.
    """
    if not create and read_header(path) != key.header:
        raise KeychainError(f"This key is not that of {path.name}. Open it with its own.")
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    with sentences(path):
        connection = apsw.Connection(str(path), flags=flags)
        try:
            connection.pragma("cipher", CIPHER)
            connection.pragma("key", key.for_sqlite())
            connection.set_busy_timeout(BUSY_MS)
            # Temporary tables must not reach the disk in the clear.
            connection.pragma("temp_store", "memory")
            connection.pragma("trusted_schema", 0)
            connection.pragma("foreign_keys", 1)
            connection.pragma("secure_delete", 1)
            connection.pragma("cache_size", -CACHE_KIB)
            connection.pragma("schema_version")
            connection.pragma("user_version")
        except BaseException:
            connection.close()
            raise
    return connection


def make_durable(connection: apsw.Connection) -> None:
    """Set what keeps a committed record through a power cut."""
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")


def check(connection: apsw.Connection, path: Path, *, whole: bool) -> None:
    """Read and check the tables, with ``whole`` the pictures too; else DamagedArchiveError."""
    with sentences(path):
        if whole:
            _expect_ok(connection, path, "integrity_check")
        else:
            for (table,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'picture' "
                "AND sql NOT LIKE 'CREATE VIRTUAL%' AND rootpage > 0"
            ).fetchall():
                _expect_ok(connection, path, "quick_check", str(table))
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if orphan is not None:
        raise damaged(path, f"a row of {orphan[0]} belongs to no record")


def _expect_ok(
    connection: apsw.Connection, path: Path, pragma: str, table: str | None = None
) -> None:
    answer = connection.pragma(pragma, table) if table else connection.pragma(pragma)
    if answer != "ok":
        raise damaged(path, str(answer).splitlines()[0])


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ecgdesk's, with what to do."""
    try:
        yield
    except apsw.Error as error:
        raise _sentence(path, error) from error


@contextmanager
def transaction(connection: apsw.Connection, path: Path) -> Iterator[None]:
    """Write all of a block or nothing; what was written is on the disk when the block ends."""
    with sentences(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _sentence(path: Path, error: apsw.Error) -> EcgdeskError:
    if isinstance(error, apsw.NotADBError | apsw.CorruptError | apsw.FormatError):
        # The key was checked before: it is the content that is wrong.
        return damaged(path, str(error))
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return ArchiveBusyError(
            f"Another ecgdesk, or a backup program, is using {path.name}. Close it and try again."
        )
    if isinstance(error, apsw.FullError):
        return DiskFullError(
            "The disk is full, and nothing was kept. Make room on the disk and try again."
        )
    if isinstance(error, apsw.CantOpenError | apsw.ReadOnlyError | apsw.PermissionsError):
        return ArchiveMissingError(
            f"The records in {path} cannot be opened for writing. Check that the folder is there "
            "and that you may write to it."
        )
    if isinstance(error, apsw.IOError):
        return damaged(path, f"the disk could not be read or written: {error}")
    return ArchiveError(
        f"The records in {path.name} could not be used ({type(error).__name__}: {error}). Close "
        "ecgdesk, open it again, and report it if it happens again."
    )
