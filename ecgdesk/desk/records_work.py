"""What workers do with records: open, keep, restore, compare. No widget; any thread."""

import threading
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecgdesk import __version__, places
from ecgdesk.archive import backup as backups
from ecgdesk.archive.key import (
    Key,
    keychain_key,
    make_keychain_key,
    make_passphrase_key,
    passphrase_key,
    read_header,
)
from ecgdesk.archive.lock import Attempts
from ecgdesk.archive.record import Patient, Record, Summary, make_record, make_thumbnail
from ecgdesk.archive.store import Store, check_archive, create_archive, open_archive
from ecgdesk.jobs import CancelToken

if TYPE_CHECKING:
    from ecgdesk.desk.picture import Picture
    from ecgdesk.paper.page import Page
    from ecgdesk.reading import Reading

BACKUP_HOURS = 20
"""A backup is made when the last one is that old and something was changed since."""

SAME_SHEET = 0.4
"""The middles of two frames of one sheet lie nearer than this, in sides of a square as large."""


def archive_path() -> Path:
    """Return where the records are."""
    return places.user_folder() / "records.ecgarchive"


def backups_folder() -> Path:
    """Return where the program's own backups are."""
    return places.user_folder() / "backups"


@dataclass(frozen=True)
class Details:
    """What a person says of a record: whose ECG, of which day, and what they see on it."""

    patient: Patient = field(default_factory=Patient)
    ecg_date: date | None = None
    notes: str = ""
    reviewer: str = ""
    verdict: str = ""
    own_words: str = ""
    first_words: str = ""

    @classmethod
    def of_record(cls, record: Record) -> "Details":
        """Take them from a record."""
        return cls(
            record.patient,
            record.ecg_date,
            record.notes,
            record.reviewer,
            record.verdict,
            record.own_words,
            record.first_words,
        )

    def put_into(self, record: Record) -> Record:
        """Return a record that says this."""
        return replace(
            record,
            patient=self.patient,
            ecg_date=self.ecg_date,
            notes=self.notes,
            reviewer=self.reviewer,
            verdict=self.verdict,
            own_words=self.own_words,
            first_words=self.first_words,
        )


class Keeper:
    """The open archive, and which record each page of the worklist has become.

    Safe across threads: a page that is kept twice is one record, changed.
    """

    def __init__(self, store: Store, key: Key, who: str) -> None:
        self.store, self.key, self.who = store, key, who
        self._records: dict[int, Record] = {}
        self._lock = threading.Lock()

    def record_of(self, entry_id: int) -> Record | None:
        """Return the record that a page of the worklist is; without the page's bytes."""
        with self._lock:
            return self._records.get(entry_id)

    def adopt(self, entry_id: int, record: Record) -> None:
        """Know a page of the worklist as this record."""
        with self._lock:
            self._records[entry_id] = _light(record)

    def keep(
        self,
        entry_id: int,
        page: "Page",
        reading: "Reading",
        original: bytes | None,
        details: Details | None,
    ) -> Record:
        """Keep a page's reading: a new record, or a change of the one that it is already.

        Without ``details`` nobody asked: a page that has its record since an earlier run (the
        program died, and reads the page again) gets no second one.
        """
        with self._lock:
            known = self._records.get(entry_id)
            if known is None:
                record = make_record(page, reading, original)
                there = self._same_sheet(record) if details is None else None
                record = details.put_into(record) if details else record
                if there is not None:
                    record = there
                else:
                    self.store.add(record, who=self.who)
            else:
                record = replace(
                    known,
                    summary=Summary.of_reading(reading),
                    thumbnail=make_thumbnail(reading.sheet.pixels)
                    if reading.sheet is not None
                    else known.thumbnail,
                    program_version=__version__,
                )
                record = details.put_into(record) if details else record
                record = self.store.change(record, who=self.who)
            self._records[entry_id] = _light(record)
            return record

    def _same_sheet(self, record: Record) -> Record | None:
        """Return what is kept of this page already, and not of another sheet on it."""
        for uuid in self.store.find_page(record.page):
            kept = self.store.glance(uuid)
            ours, theirs = record.summary.as_quad, kept.summary.as_quad
            apart = np.linalg.norm(ours.corners.mean(axis=0) - theirs.corners.mean(axis=0))
            if apart < SAME_SHEET * abs(theirs.area()) ** 0.5:
                return kept
        return None

    def change(self, record: Record) -> Record:
        """Write what a person changed of a record."""
        with self._lock:
            after = self.store.change(record, who=self.who)
            for entry_id, known in self._records.items():
                if known.uuid == after.uuid:
                    self._records[entry_id] = _light(after)
            return after

    def check(self, cancel: CancelToken) -> None:
        """Check for damage what was too large for that on opening; DamagedArchiveError."""
        if not self.store.checked:
            check_archive(self.store.path, self.key, cancel)
            self.store.checked = True

    def close(self) -> None:
        """Close the archive."""
        with self._lock:
            self.store.close()


def needs_passphrase(path: Path) -> bool:
    """Whether an archive or backup opens with a passphrase, not with the keychain's key."""
    return read_header(path).needs_passphrase


def create(passphrase: str | None, who: str) -> Keeper:
    """Make the archive; without a passphrase its key goes to the system's keychain."""
    key = make_keychain_key() if passphrase is None else make_passphrase_key(passphrase)
    return Keeper(create_archive(archive_path(), key), key, who)


def unlock(passphrase: str | None, attempts: Attempts, who: str) -> Keeper:
    """Open the archive; a large one is still to be checked."""
    key = _key(archive_path(), passphrase, attempts)
    return Keeper(open_archive(archive_path(), key), key, who)


def restore(source: Path, passphrase: str | None, attempts: Attempts, who: str) -> Keeper:
    """Make a backup the archive; the old one is put aside, never removed. Then open it.

    The archive then opens as the backup did: with its passphrase, or the keychain's key.
    """
    key = _key(source, passphrase, attempts)
    backups.restore_backup(source, key, archive_path(), key)
    keeper = Keeper(open_archive(archive_path(), key), key, who)
    keeper.store.note("restored", who=who)
    return keeper


def last_backup() -> Path | None:
    """Return the program's own newest backup."""
    found = backups.list_backups(archive_path(), backups_folder())
    return found[0] if found else None


def back_up_if_due(keeper: Keeper) -> Path | None:
    """Keep a backup beside the archive if the last is old and something was changed since."""
    last = last_backup()
    changed = 0.0
    for file in archive_path().parent.glob(f"{archive_path().name}*"):
        with suppress(FileNotFoundError):  # A journal goes when the archive is closed elsewhere.
            changed = max(changed, file.stat().st_mtime)
    if last is not None:
        made = last.stat().st_mtime
        if changed <= made or datetime.now(UTC).timestamp() - made < BACKUP_HOURS * 3600:
            return None
    return backups.keep_backup(keeper.store, keeper.key, backups_folder())


def export_backup(keeper: Keeper, target: Path, passphrase: str) -> None:
    """Write one file that opens anywhere with the passphrase."""
    backups.export_backup(keeper.store, target, passphrase)
    keeper.store.note("backed up", who=keeper.who)


def write_table(keeper: Keeper, uuids: list[str], target: Path) -> int:
    """Write these records as CSV; return how many."""
    from ecgdesk.exchange.recordfile import write_records

    count = write_records(target, (keeper.store.glance(uuid) for uuid in uuids))
    keeper.store.note("exported", who=keeper.who)
    return count


@dataclass(frozen=True)
class KeptSheet:
    """A record with its flat sheet made again from its page and its corners."""

    record: Record
    picture: "Picture"


def kept_sheet(keeper: Keeper, uuid: str) -> KeptSheet:
    """Lay a record's page flat as it was then."""
    from ecgdesk.desk.picture import picture_from
    from ecgdesk.paper.flatten import flatten

    record = keeper.store.get(uuid)
    sheet = flatten(page_of(record), record.summary.as_quad)
    return KeptSheet(_light(record), picture_from(sheet.pixels))


def page_of(record: Record) -> "Page":
    """Decode a record's page."""
    from ecgdesk.paper.sources import from_bytes

    with from_bytes(record.page.data, record.page.name or "The kept page") as source:
        return source.page(record.page.number)


@lru_cache(maxsize=1)
def finding_names() -> dict[str, str]:
    """Return the names of the pack's findings by their codes."""
    from ecgdesk.packs.pack import find_pack

    return {finding.code: finding.name for finding in find_pack().findings}


def _key(path: Path, passphrase: str | None, attempts: Attempts) -> Key:
    return keychain_key(path) if passphrase is None else passphrase_key(path, passphrase, attempts)


def _light(record: Record) -> Record:
    # A change never writes the page: its bytes need not stay in memory.
    return replace(record, page=replace(record.page, data=b""))
