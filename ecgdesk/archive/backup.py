"""One file out, one file in: backups of an archive that is in use, each checked before it counts.

A backup is an archive itself, encrypted like every archive. ``export_backup`` gives it a passphrase
of its own, so that another computer can open it. ``keep_backup`` writes one beside the archive with
the archive's own key, against a damaged disk or file, and removes the oldest.
"""

import contextlib
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import apsw

from ecgdesk.archive.connection import check, connect, sentences
from ecgdesk.archive.key import COST, Key, make_passphrase_key
from ecgdesk.archive.problems import ArchiveError, BackupError
from ecgdesk.archive.schema import migrate
from ecgdesk.archive.store import Store
from ecgdesk.jobs import CancelToken, Progress, Report

SUFFIX = ".ecgbackup"

KEPT = 7
"""How many backups ``keep_backup`` leaves."""

_PAGES_A_STEP = 512


def export_backup(
    store: Store,
    target: Path,
    passphrase: str,
    *,
    cost: int = COST,
    cancel: CancelToken | None = None,
    report: Report | None = None,
) -> None:
    """Write the whole archive to ``target``, to be opened anywhere with ``passphrase``.

    The file appears only when it is whole and was checked; one of that name is replaced. Raises
    WeakPassphraseError, BackupError, CancelledError.
    """
    key = make_passphrase_key(passphrase, cost)
    _write(store, target, key, cancel=cancel, report=report)


def keep_backup(
    store: Store,
    key: Key,
    folder: Path,
    *,
    kept: int = KEPT,
    time: Callable[[], datetime] = lambda: datetime.now(UTC),
    cancel: CancelToken | None = None,
    report: Report | None = None,
) -> Path:
    """Write a backup with the archive's own key into ``folder``, and leave the newest ``kept``."""
    stem = store.path.stem
    target = folder / f"{stem} {time():%Y-%m-%d %H%M%S}{SUFFIX}"
    _write(store, target, key, cancel=cancel, report=report)
    # Only now: a backup that could not be written must not cost an older one.
    for old in list_backups(store.path, folder)[max(1, kept) :]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def list_backups(archive: Path, folder: Path) -> list[Path]:
    """Return the backups that ``keep_backup`` made of an archive, newest first."""
    try:
        files = [file for file in folder.iterdir() if file.suffix == SUFFIX]
    except OSError:
        return []
    mine = [file for file in files if file.stem[:-18] == archive.stem]
    return sorted(mine, key=lambda file: file.name, reverse=True)


def restore_backup(
    source: Path,
    source_key: Key,
    target: Path,
    key: Key,
    *,
    cancel: CancelToken | None = None,
    report: Report | None = None,
) -> Path | None:
    """Make an archive of a backup, locked with ``key``; returns where the old one was put, if any.

    ``target`` must not be open. What was there is not removed but put beside it under another name:
    it may be damaged and yet hold records that the backup does not. Raises DamagedArchiveError for
    a damaged backup (``target`` is then as it was), BackupError.
    """
    connection = connect(source, source_key)
    try:
        check(connection, source, whole=True)
        part = _write_part(connection, source, target, key, cancel=cancel, report=report)
    finally:
        connection.close()
    old = _put_aside(target) if target.exists() else None
    _put_in_place(part, target)
    return old


def change_key(path: Path, key: Key, new_key: Key) -> None:
    """Lock an archive that is not open with another key; afterwards the old one opens nothing."""
    old = restore_backup(path, key, path, new_key)
    if old is not None:
        for file in _with_journals(old):
            file.unlink(missing_ok=True)


def _write(
    store: Store, target: Path, key: Key, *, cancel: CancelToken | None, report: Report | None
) -> None:
    part = _write_part(
        store.connection, store.path, target, key, cancel=cancel, report=report, alone=store.alone
    )
    _put_in_place(part, target)


def _write_part(
    connection: apsw.Connection,
    source: Path,
    target: Path,
    key: Key,
    *,
    cancel: CancelToken | None,
    report: Report | None,
    alone: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Path:
    """Copy an open archive to a file beside ``target`` and check the copy."""
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(part)
        copy = connect(part, key, create=True)
        try:
            with sentences(source):
                _copy(connection, copy, cancel or CancelToken(), report, alone)
                migrate(copy, part)
                # One file: nothing of a backup may lie in a journal beside it.
                copy.pragma("journal_mode", "delete")
        finally:
            copy.close()
        _verify(part, key)
    except BaseException as error:
        _remove(part)
        if isinstance(error, OSError):
            raise _cannot_write(target, error) from error
        raise
    return part


def _copy(
    source: apsw.Connection,
    copy: apsw.Connection,
    cancel: CancelToken,
    report: Report | None,
    alone: Callable[[], AbstractContextManager[object]],
) -> None:
    # SQLite copies one state of the archive, whatever others write meanwhile. Between two steps
    # other threads may use the archive; during one, two in a connection are an error.
    copy.pragma("synchronous", "full")
    with alone():
        backup = copy.backup("main", source, "main")
    try:
        while not backup.done:
            cancel.check()
            with alone():
                backup.step(_PAGES_A_STEP)
            if report:
                total = backup.page_count
                report(Progress(total - backup.remaining, total, "backup"))
        with alone():
            backup.finish()
    finally:
        with alone():
            backup.close(force=True)  # Nothing to do if it has finished.


def _verify(part: Path, key: Key) -> None:
    """Open the copy as a stranger would and read all of it."""
    try:
        copy = connect(part, key)
        try:
            check(copy, part, whole=True)
        finally:
            copy.close()
    except ArchiveError as error:
        raise BackupError(
            f"The backup {part.name.removesuffix('.part')} is not what it should be, and was "
            "thrown away. Check the disk, or choose another place."
        ) from error


def _put_in_place(part: Path, target: Path) -> None:
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(target, error) from error


def _put_aside(target: Path) -> Path:
    stamp = f"{datetime.now(UTC):%Y-%m-%d %H%M%S}"
    aside = target.with_name(f"{target.stem} replaced {stamp}{target.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = target.with_name(f"{target.stem} replaced {stamp} {number}{target.suffix}")
    try:
        # The journals first: SQLite would play an old journal into a new file of the same name.
        for file, other in zip(_with_journals(target), _with_journals(aside), strict=True):
            if file.exists():
                file.rename(other)
    except OSError as error:
        raise _cannot_write(target, error) from error
    return aside


def _with_journals(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal", "")]


def _remove(path: Path) -> None:
    for file in _with_journals(path):
        with contextlib.suppress(OSError):
            file.unlink()


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where folders can be synced (not on Windows)."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cannot_write(target: Path, error: OSError) -> BackupError:
    return BackupError(
        f"{target.name} could not be written ({error.strerror}). Choose another place, or make "
        "room on the disk."
    )
