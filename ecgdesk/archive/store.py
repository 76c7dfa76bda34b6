"""The archive: Records in one encrypted SQLite file, and a trail of who did what to them.

A record that ``add`` returned from is on the disk, whatever happens next. Every change and its line
in the trail are one transaction. A Store may be used from several threads, and several programs may
have one archive open.
"""

import json
import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self

import apsw

from ecgdesk.archive import search as searching
from ecgdesk.archive.connection import (
    CHECK_AT_ONCE_BYTES,
    WHOLE_CHECK_BYTES,
    check,
    connect,
    make_durable,
    sentences,
    transaction,
)
from ecgdesk.archive.key import Key
from ecgdesk.archive.problems import (
    ArchiveError,
    ArchiveExistsError,
    RecordChangedError,
    RecordMissingError,
    damaged,
)
from ecgdesk.archive.record import KeptPage, Patient, Record, Summary, now
from ecgdesk.archive.rows import (
    INSTANT,
    WITH_PAGE,
    WITHOUT_PAGE,
    body_of,
    differences,
    head_of,
    iso,
    record_of,
)
from ecgdesk.archive.schema import migrate
from ecgdesk.archive.search import Entry, Query
from ecgdesk.jobs import CancelToken

ADDED, CHANGED, REMOVED = "added", "changed", "removed"


@dataclass(frozen=True)
class TrailLine:
    """Who did what, when (UTC). ``details`` maps a field to its value before and after."""

    at: datetime
    who: str
    action: str
    uuid: str | None
    details: dict[str, object] | None


def create_archive(path: Path, key: Key) -> "Store":
    """Make a new archive; ArchiveExistsError if something is there."""
    if path.exists():
        raise ArchiveExistsError(f"{path.name} is there already. Open it, or choose another name.")
    path.parent.mkdir(parents=True, exist_ok=True)
    return _open(path, key, create=True)


def open_archive(path: Path, key: Key) -> "Store":
    """Open an archive, check it, and bring its tables up to date.

    A large one is not ``checked`` yet: whoever opens it leaves that to ``check_archive``. Whatever
    is read of it meanwhile is as it was written, for every page carries its own proof.

    Raises ArchiveMissingError, DamagedArchiveError, NewerArchiveError, KeychainError (not its key).
    """
    return _open(path, key, create=False)


def check_archive(path: Path, key: Key, cancel: CancelToken) -> None:
    """Check an archive, open or not, beside all other work; DamagedArchiveError, CancelledError."""
    connection = connect(path, key)
    try:
        connection.set_progress_handler(lambda: cancel.cancelled, 1_000)
        _check(connection, path)
    except ArchiveError:
        cancel.check()  # It was interrupted, not damaged.
        raise
    finally:
        connection.close()


def _check(connection: apsw.Connection, path: Path) -> None:
    check(connection, path, whole=path.stat().st_size <= WHOLE_CHECK_BYTES)


def _open(path: Path, key: Key, *, create: bool) -> "Store":
    connection = connect(path, key, create=create)
    checked = create or path.stat().st_size <= CHECK_AT_ONCE_BYTES
    try:
        if checked and not create:
            _check(connection, path)
        with sentences(path):
            make_durable(connection)
            migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return Store(path, connection, checked)


class Store:
    """An archive that is open. Close it, or use it in a ``with`` block.

    ``checked``: whether all of it was looked at for damage before it was opened.
    """

    def __init__(self, path: Path, connection: apsw.Connection, checked: bool) -> None:
        self.path = path
        self.connection = connection
        self.checked = checked
        self._lock = threading.RLock()

    def alone(self) -> AbstractContextManager[bool]:
        """Hold off other threads, for who uses ``connection`` itself (a backup, step by step)."""
        return self._lock

    def add(self, record: Record, *, who: str) -> None:
        """Keep a new record."""
        self.add_all([record], who=who)

    def add_all(self, records: Iterable[Record], *, who: str) -> None:
        """Keep new records, all of them or, on any error, none."""
        with self._lock, transaction(self.connection, self.path):
            for record in records:
                self._insert(record)
                self._write_trail(who, ADDED, record.uuid, None)

    def get(self, uuid: str) -> Record:
        """Return a record with its pictures; RecordMissingError."""
        with self._lock, sentences(self.path):
            row = self.connection.execute(WITH_PAGE, (uuid,)).fetchone()
        if row is None:
            raise _missing()
        return self._record(row)

    def glance(self, uuid: str) -> Record:
        """Return a record without its page's bytes; RecordMissingError."""
        with self._lock, sentences(self.path):
            row = self.connection.execute(WITHOUT_PAGE, (uuid,)).fetchone()
        if row is None:
            raise _missing()
        return self._record(row)

    def thumbnail(self, uuid: str) -> bytes:
        """Return the JPEG of a record's sheet, b"" if it has none; RecordMissingError."""
        with self._lock, sentences(self.path):
            row = self.connection.execute(
                "SELECT thumbnail FROM picture JOIN record ON record = record.id WHERE uuid = ?",
                (uuid,),
            ).fetchone()
        if row is None:
            raise _missing()
        return bytes(row[0])

    def change(self, record: Record, *, who: str) -> Record:
        """Write a record's new content over the old and return it with its new ``changed``.

        The page itself never changes: ``record.page`` is not written. Raises RecordChangedError if
        the stored record is not the one that ``record`` was made from, RecordMissingError.
        """
        with self._lock, transaction(self.connection, self.path):
            row = self.connection.execute(WITHOUT_PAGE, (record.uuid,)).fetchone()
            if row is None:
                raise _missing()
            before = self._record(row)
            if before.changed != record.changed:
                raise RecordChangedError(
                    "This record was changed in another window in the meantime. Open it again and "
                    "repeat your change."
                )
            details = differences(before, record)
            if not details and record.thumbnail == before.thumbnail:
                return record
            # Never the same twice: the next change is told from this one by it.
            after = replace(record, changed=max(now(), before.changed + INSTANT))
            self._update(after, int(str(row[-1])))
            self._write_trail(who, CHANGED, record.uuid, details)
        return after

    def remove(self, uuid: str, *, who: str) -> None:
        """Remove a record for good. Its trail stays, without what it said of the patient."""
        with self._lock, transaction(self.connection, self.path):
            self.connection.execute("DELETE FROM record WHERE uuid = ?", (uuid,))
            if not self.connection.changes():
                raise _missing()
            self.connection.execute(
                "UPDATE trail SET details = NULL WHERE uuid = ? AND details IS NOT NULL", (uuid,)
            )
            self._write_trail(who, REMOVED, uuid, None)

    def note(self, action: str, *, who: str, uuid: str | None = None) -> None:
        """Write into the trail what was done outside: "exported", "printed", "backed up"."""
        with self._lock, transaction(self.connection, self.path):
            self._write_trail(who, action, uuid, None)

    def search(self, query: Query | None = None) -> list[Entry]:
        """Return the records that a query asks for, or the latest."""
        with self._lock, sentences(self.path):
            return searching.search(self.connection, query or Query())

    def find_page(self, page: KeptPage) -> list[str]:
        """Return the uuids of the records of this very page: its file's name and every byte.

        More than one, the first kept first, where several sheets lie on the page.
        """
        with self._lock, sentences(self.path):
            rows = self.connection.execute(
                "SELECT uuid FROM picture JOIN record ON record = record.id "
                "WHERE picture.name = ? AND length(page) = ? AND page = ? ORDER BY record",
                (page.name, len(page.data), page.data),
            ).fetchall()
        return [str(uuid) for (uuid,) in rows]

    def of_patient(self, patient: Patient, *, but: str = "") -> list[Entry]:
        """Return a patient's records, latest ECG first, ``but`` one (the one on the screen)."""
        with self._lock, sentences(self.path):
            entries = searching.of_patient(self.connection, patient)
        return [entry for entry in entries if entry.uuid != but]

    def trail(self, uuid: str | None = None, limit: int = 1000) -> list[TrailLine]:
        """Return the trail of one record, or of all, latest first."""
        where, values = ("WHERE uuid = ?", [uuid]) if uuid else ("", [])
        with self._lock, sentences(self.path):
            rows = self.connection.execute(
                f"SELECT at, who, action, uuid, details FROM trail {where} "
                "ORDER BY id DESC LIMIT ?",
                (*values, limit),
            ).fetchall()
        return [
            TrailLine(
                datetime.fromisoformat(str(at)),
                str(by),
                str(action),
                str(of) if of else None,
                json.loads(str(details)) if details else None,
            )
            for at, by, action, of, details in rows
        ]

    def count(self) -> int:
        """Return how many records there are."""
        with self._lock, sentences(self.path):
            return int(str(self.connection.execute("SELECT count(*) FROM record").fetchall()[0][0]))

    def verify(self) -> None:
        """Read and check everything, pictures too; DamagedArchiveError."""
        with self._lock:
            check(self.connection, self.path, whole=True)

    def close(self) -> None:
        """Close the file; the last one out folds the journal into it."""
        with self._lock:
            self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def _record(self, row: tuple[object, ...]) -> Record:
        try:
            return record_of(row)
        except ValueError as error:
            raise damaged(self.path, f"a record cannot be understood: {error}") from error

    def _insert(self, record: Record) -> None:
        execute = self.connection.execute
        execute(
            "INSERT INTO record (uuid, patient_id, name, birth_date, sex, ecg_date, status, "
            "reviewer, verdict, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (record.uuid, *head_of(record), iso(record.created), iso(record.changed)),
        )
        number = self.connection.last_insert_rowid()
        page = record.page
        execute(
            "INSERT INTO body (record, notes, own_words, first_words, summary, program_version) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (number, *body_of(record)),
        )
        execute(
            "INSERT INTO picture (record, media_type, name, number, width, height, page, "
            "thumbnail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                page.media_type,
                page.name,
                page.number,
                page.width,
                page.height,
                page.data,
                record.thumbnail,
            ),
        )
        self._write_findings(number, record.summary)

    def _update(self, record: Record, number: int) -> None:
        execute = self.connection.execute
        execute(
            "UPDATE record SET patient_id = ?, name = ?, birth_date = ?, sex = ?, ecg_date = ?, "
            "status = ?, reviewer = ?, verdict = ?, changed = ? WHERE id = ?",
            (*head_of(record), iso(record.changed), number),
        )
        execute(
            "UPDATE body SET notes = ?, own_words = ?, first_words = ?, summary = ?, "
            "program_version = ? WHERE record = ?",
            (*body_of(record), number),
        )
        execute("UPDATE picture SET thumbnail = ? WHERE record = ?", (record.thumbnail, number))
        execute("DELETE FROM finding WHERE record = ?", (number,))
        self._write_findings(number, record.summary)

    def _write_findings(self, number: int, summary: Summary) -> None:
        self.connection.execute(
            "UPDATE record SET present = ? WHERE id = ?",
            (" ".join(found.code for found in summary.present), number),
        )
        self.connection.executemany(
            "INSERT INTO finding (code, call, record, probability) VALUES (?, ?, ?, ?)",
            [(found.code, found.call, number, found.probability) for found in summary.findings],
        )

    def _write_trail(
        self, who: str, action: str, uuid: str | None, details: dict[str, object] | None
    ) -> None:
        text = json.dumps(details, ensure_ascii=False) if details else None
        self.connection.execute(
            "INSERT INTO trail (at, who, action, uuid, details) VALUES (?, ?, ?, ?, ?)",
            (iso(now()), who, action, uuid, text),
        )


def _missing() -> RecordMissingError:
    return RecordMissingError("This record is no longer there: it was removed, here or elsewhere.")
