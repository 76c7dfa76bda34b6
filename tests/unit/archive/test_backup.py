"""One file out, one file in, and the newest few kept."""

import shutil
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.unit.archive.made_up import CHEAP, KEY, OTHER_KEY, PASSPHRASE, a_record

pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive import backup as backups
from ecgdesk.archive.backup import (
    change_key,
    export_backup,
    keep_backup,
    list_backups,
    restore_backup,
)
from ecgdesk.archive.key import passphrase_key
from ecgdesk.archive.problems import (
    BackupError,
    DamagedArchiveError,
    KeychainError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from ecgdesk.archive.store import Store, create_archive, open_archive
from ecgdesk.errors import CancelledError
from ecgdesk.jobs import CancelToken, Progress


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_one_file_out_and_in_on_another_computer(store: Store, tmp_path: Path) -> None:
    record = a_record(data=bytes(200_000))
    store.add(record, who="a")
    out, there = tmp_path / "stick" / "all.ecgbackup", tmp_path / "there" / "records.ecgarchive"
    seen: list[Progress] = []
    export_backup(store, out, PASSPHRASE, cost=CHEAP, report=seen.append)
    assert files(out.parent) == ["all.ecgbackup"]
    assert seen[-1].done == seen[-1].total > 0
    store.add(a_record(), who="a")  # After the backup: not in it.

    with pytest.raises(WrongPassphraseError):
        passphrase_key(out, "another passphrase")
    key = passphrase_key(out, PASSPHRASE)
    assert restore_backup(out, key, there, OTHER_KEY) is None
    assert files(there.parent) == ["records.ecgarchive"]
    with open_archive(there, OTHER_KEY) as restored:
        assert [entry.uuid for entry in restored.search()] == [record.uuid]
        assert restored.get(record.uuid) == record
        assert [line.action for line in restored.trail()] == ["added"]


def test_a_backup_shows_nothing(store: Store, tmp_path: Path) -> None:
    store.add(a_record(), who="")
    out = tmp_path / "all.ecgbackup"
    export_backup(store, out, PASSPHRASE, cost=CHEAP)
    assert b"denscheidt" not in out.read_bytes()
    with pytest.raises(KeychainError):
        open_archive(out, KEY)


def test_a_backup_is_one_state_while_others_write(
    store: Store, archive: Path, tmp_path: Path
) -> None:
    store.add_all([a_record(data=bytes(100_000)) for _ in range(50)], who="")
    out = tmp_path / "all.ecgbackup"
    with open_archive(archive, KEY) as other:
        seen: list[int] = []

        def write(progress: Progress) -> None:
            if len(seen) < 3:
                seen.append(progress.done)
                other.add(a_record(data=bytes(50_000)), who="")

        export_backup(store, out, PASSPHRASE, cost=CHEAP, report=write)
    assert len(seen) == 3
    with open_archive(out, passphrase_key(out, PASSPHRASE)) as copy:
        assert 50 <= copy.count() <= 53
        assert len(copy.trail()) == copy.count()


def test_other_threads_go_on_while_a_backup_is_written(store: Store, tmp_path: Path) -> None:
    for number in range(12):
        store.add(a_record(data=bytes([number]) * 1_000_000), who="")
    errors: list[Exception] = []
    ended = threading.Event()

    def use() -> None:
        try:
            while not ended.is_set():
                assert len(store.search()) >= 12
                store.add(a_record(), who="")
        except Exception as error:
            errors.append(error)

    others = [threading.Thread(target=use) for _ in range(3)]
    for other in others:
        other.start()
    try:
        out = keep_backup(store, KEY, tmp_path / "backups")
    finally:
        ended.set()
        for other in others:
            other.join()
    assert errors == []
    with open_archive(out, KEY) as copy:
        assert copy.count() >= 12


def test_a_short_passphrase_and_a_place_that_cannot_be_written(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(WeakPassphraseError):
        export_backup(store, tmp_path / "out", "short", cost=CHEAP)
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(BackupError, match="Choose another place"):
        export_backup(store, tmp_path / "a file" / "out", PASSPHRASE, cost=CHEAP)


def test_a_cancelled_backup_leaves_the_last_one(store: Store, tmp_path: Path) -> None:
    store.add(a_record(), who="")
    folder = tmp_path / "backups"
    first = keep_backup(store, KEY, folder, kept=1)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        keep_backup(
            store, KEY, folder, kept=1, cancel=cancel, time=lambda: datetime(2090, 1, 1, tzinfo=UTC)
        )
    assert files(folder) == [first.name]


def test_a_copy_that_went_wrong_is_found_and_thrown_away(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(a_record(data=bytes(100_000)), who="")
    target = tmp_path / "backups" / "all.ecgbackup"
    export_backup(store, target, PASSPHRASE, cost=CHEAP)
    before = target.read_bytes()
    verify = backups._verify

    def spoil(part: Path, key: object) -> None:
        data = bytearray(part.read_bytes())
        data[len(data) // 2] ^= 1
        part.write_bytes(data)
        verify(part, key)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "_verify", spoil)
    with pytest.raises(BackupError, match="thrown away"):
        export_backup(store, target, PASSPHRASE, cost=CHEAP)
    assert files(target.parent) == ["all.ecgbackup"]
    assert target.read_bytes() == before


def test_the_newest_few_are_kept(store: Store, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    others = ["holiday.ecgbackup", "records notes.txt", "my records 2026-01-01 000000.ecgbackup"]
    for name in others:
        (folder / name).write_bytes(b"somebody's")
    start = datetime(2026, 2, 27, 8, tzinfo=UTC)
    made = [
        keep_backup(store, KEY, folder, kept=3, time=lambda day=day: start + timedelta(days=day))
        for day in range(5)
    ]
    assert list_backups(archive, folder) == made[:1:-1]
    assert files(folder) == sorted([*others, *(file.name for file in made[2:])])
    assert list_backups(archive, tmp_path / "none") == []


def test_the_last_backup_in_place_of_a_damaged_archive(archive: Path, tmp_path: Path) -> None:
    record = a_record()
    with create_archive(archive, KEY) as store:
        store.add(record, who="")
        keep_backup(store, KEY, tmp_path / "backups")
    damaged = bytearray(archive.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    archive.write_bytes(damaged)
    with pytest.raises(DamagedArchiveError):
        open_archive(archive, KEY)

    (last,) = list_backups(archive, tmp_path / "backups")
    old = restore_backup(last, KEY, archive, KEY)
    assert old is not None
    assert old.read_bytes() == damaged
    with open_archive(archive, KEY) as store:
        assert store.get(record.uuid) == record


def test_a_journal_of_the_old_archive_is_not_played_into_the_new(
    archive: Path, tmp_path: Path
) -> None:
    """As after a crash: the archive's last records lie in a journal beside it."""
    kept, late = a_record(), a_record()
    store = create_archive(archive, KEY)
    store.add(kept, who="")
    out = tmp_path / "out.ecgbackup"
    export_backup(store, out, PASSPHRASE, cost=CHEAP)
    store.add(late, who="")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (archive.name, f"{archive.name}-wal"):
        shutil.copy(archive.with_name(name), crashed)
    store.close()
    archive = crashed / archive.name

    old = restore_backup(out, passphrase_key(out, PASSPHRASE), archive, KEY)
    with open_archive(archive, KEY) as store:
        assert [entry.uuid for entry in store.search()] == [kept.uuid]
        store.verify()
    assert old is not None
    with open_archive(old, KEY) as store:
        assert {entry.uuid for entry in store.search()} == {kept.uuid, late.uuid}


def test_a_damaged_backup_changes_nothing(store: Store, archive: Path, tmp_path: Path) -> None:
    store.add(a_record(data=bytes(100_000)), who="")
    out = tmp_path / "out" / "all.ecgbackup"
    export_backup(store, out, PASSPHRASE, cost=CHEAP)
    store.close()
    before = archive.read_bytes()
    data = bytearray(out.read_bytes())
    data[-5000] ^= 1
    out.write_bytes(data)
    with pytest.raises(DamagedArchiveError):
        restore_backup(out, passphrase_key(out, PASSPHRASE), archive, KEY)
    assert archive.read_bytes() == before
    assert [name for name in files(archive.parent) if "part" in name or "replaced" in name] == []


def test_another_key_for_an_archive(store: Store, archive: Path) -> None:
    record = a_record()
    store.add(record, who="")
    store.close()
    change_key(archive, KEY, OTHER_KEY)
    assert files(archive.parent) == [archive.name]
    with pytest.raises(KeychainError):
        open_archive(archive, KEY)
    with open_archive(archive, OTHER_KEY) as store:
        assert store.get(record.uuid) == record
        store.change(replace(record, notes="new"), who="")
