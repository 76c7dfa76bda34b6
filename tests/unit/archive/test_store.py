"""Records kept, changed, found and removed, and what the trail says of it."""
# ruff: noqa: E402  (what is tested is imported after it is known to be installed)

import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

apsw = pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive import connection as connecting
from ecgdesk.archive import search as searching
from ecgdesk.archive.problems import (
    ArchiveBusyError,
    ArchiveError,
    ArchiveExistsError,
    ArchiveMissingError,
    KeychainError,
    RecordChangedError,
    RecordMissingError,
)
from ecgdesk.archive.record import Patient
from ecgdesk.archive.search import Query
from ecgdesk.archive.store import Store, create_archive, open_archive
from tests.unit.archive.made_up import KEY, OTHER_KEY, PATIENT, a_record, found


def names(store: Store, **query: object) -> list[str]:
    return [entry.patient.name for entry in store.search(Query(**query))]  # type: ignore[arg-type]


def test_a_record_comes_back_as_it_was_kept(store: Store, archive: Path) -> None:
    record = a_record(data=bytes(np.random.default_rng(1).bytes(70_000)), first_words="AF?")
    store.add(record, who="Dr. Grün")
    store.close()
    with open_archive(archive, KEY) as again:
        assert again.get(record.uuid) == record
        assert again.thumbnail(record.uuid) == record.thumbnail
        assert again.count() == 1


def test_a_record_without_anything_said_of_the_patient(store: Store) -> None:
    record = a_record(Patient(), ecg_date=None, notes="", reviewer="", verdict="", own_words="")
    store.add(record, who="")
    assert store.get(record.uuid) == record


def test_settings_that_keep_records(store: Store) -> None:
    pragmas = {
        name: store.connection.pragma(name)
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
    }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_nothing_of_a_patient_is_readable_in_the_files(store: Store, archive: Path) -> None:
    store.add(a_record(data=b"\xff\xd8\xff" + b"HEADER OF THE PAGE " * 500), who="Dr. Grün")
    secrets = ["MRN-00417", "denscheidt", "Chest pain", "AFIB", "HEADER OF", "CREATE TABLE"]

    def readable() -> str:
        for file in archive.parent.iterdir():
            assert file.name.startswith(archive.name), "files beside the archive"
        return "".join(
            file.read_bytes().decode("latin-1") for file in sorted(archive.parent.iterdir())
        )

    while_open = readable()
    assert len(while_open) > 10_000
    store.close()
    for text in (while_open, readable()):
        assert [word for word in secrets if word in text] == []
        assert "SQLite format" not in text


@pytest.mark.skipif(not shutil.which("strings"), reason="strings (binutils) is not installed")
def test_strings_finds_nothing(store: Store, archive: Path) -> None:
    store.add_all([a_record() for _ in range(50)], who="Dr. Grün")
    store.close()
    out = subprocess.run(["strings", "-n", "5", archive], capture_output=True, check=True).stdout
    for word in (b"MRN-0", b"denscheidt", b"Chest", b"sheet", b"record"):
        assert word not in out


def test_a_copied_file_opens_nowhere_without_its_key(
    store: Store, archive: Path, tmp_path: Path
) -> None:
    store.add(a_record(), who="")
    store.close()
    copy = tmp_path / "elsewhere" / "copy.ecgarchive"
    copy.parent.mkdir()
    shutil.copy(archive, copy)
    with pytest.raises(KeychainError):
        open_archive(copy, OTHER_KEY)
    # Nor past ecgdesk: without a key, with another's, with the plain SQLite of the computer.
    for key in ("", "raw:" + "00" * 32, OTHER_KEY.for_sqlite()):
        stranger = apsw.Connection(str(copy))
        stranger.pragma("cipher", "chacha20")
        if key:
            stranger.pragma("key", key)
        with pytest.raises(apsw.NotADBError):
            stranger.execute("SELECT * FROM record").fetchall()
        stranger.close()
    with open_archive(copy, KEY) as opened:
        assert opened.count() == 1


def test_search_by_the_beginnings_of_words(store: Store) -> None:
    for name in ("Müller, Zoë", "Mulder, Fox", "de la Cruz, Ana", "O'Brien, Pat", "李 小龙"):
        store.add(a_record(Patient(f"A-{len(name)}/77", name)), who="")
    assert names(store, text="mul") == ["Mulder, Fox", "Müller, Zoë"]
    assert names(store, text="ZOE müll") == ["Müller, Zoë"]
    assert names(store, text="cruz") == ["de la Cruz, Ana"]
    assert names(store, text="o'b") == ["O'Brien, Pat"]
    assert names(store, text="李") == ["李 小龙"]
    assert names(store, text="A-12/7") == ["O'Brien, Pat"]
    assert names(store, text="ller") == []
    assert len(names(store, text="  ")) == 5


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "( ) -", 'a" OR "b', "NOT", "name:x", "\0", "-", "%"]
)
def test_search_for_what_means_something_to_sqlite(store: Store, text: str) -> None:
    store.add(a_record(Patient(name="Somebody")), who="")
    assert names(store, text=text) == []


@pytest.mark.parametrize("narrow", [0, 20_000])
def test_search_by_date_finding_and_verdict(
    store: Store, monkeypatch: pytest.MonkeyPatch, narrow: int
) -> None:
    monkeypatch.setattr(searching, "NARROW", narrow)
    for day, code, call in ((1, "AFIB", "present"), (2, "MI", "present"), (3, "AFIB", "unsure")):
        store.add(
            a_record(
                Patient(name=f"day {day}"),
                ecg_date=date(2026, 1, day),
                findings=(found(code, call, 0.7),),
                verdict="agrees" if day == 2 else "",
            ),
            who="",
        )
    assert names(store, finding="AFIB") == ["day 1"]
    assert names(store, finding="AFIB", call="unsure") == ["day 3"]
    assert names(store, finding="MI", text="day") == ["day 2"]
    assert names(store, finding="MI", text="nobody") == []
    assert names(store, since=date(2026, 1, 2)) == ["day 3", "day 2"]
    assert names(store, until=date(2026, 1, 2)) == ["day 2", "day 1"]
    assert names(store, since=date(2026, 1, 2), until=date(2026, 1, 2), text="d") == ["day 2"]
    assert names(store, text="2026-01-03") == ["day 3"]
    assert names(store, verdict="agrees") == ["day 2"]
    assert names(store, limit=1, offset=1) == ["day 2"]
    assert [entry.present for entry in store.search()] == [(), ("MI",), ("AFIB",)]


def test_earlier_records_of_the_same_patient(store: Store) -> None:
    new = a_record(ecg_date=date(2026, 11, 9))
    old = a_record(replace(PATIENT, name="Zoe Muller"), ecg_date=date(2019, 5, 1))
    older = a_record(ecg_date=date(2018, 5, 1))
    namesake = a_record(replace(PATIENT, id="MRN-9"))
    for record in (new, older, namesake, old):
        store.add(record, who="")
    assert [entry.uuid for entry in store.of_patient(PATIENT, but=new.uuid)] == [
        old.uuid,
        older.uuid,
    ]


def test_without_a_number_name_and_birth_date_tell_who_it_is(store: Store) -> None:
    nameless = a_record(Patient())
    ann = a_record(Patient(name="Ann Lee", birth_date=date(1980, 1, 1)))
    other = a_record(Patient(name="Ann Lee", birth_date=date(1999, 1, 1)))
    store.add_all([nameless, ann, other], who="")
    same = store.of_patient(Patient(name="ann lee", birth_date=date(1980, 1, 1)))
    assert [entry.uuid for entry in same] == [ann.uuid]
    assert store.of_patient(Patient()) == []
    assert store.of_patient(Patient(name="Ann Lee")) == []


def test_a_change_is_kept_found_and_in_the_trail(store: Store) -> None:
    record = a_record(verdict="", own_words="", reviewer="")
    store.add(record, who="reader")
    renamed = replace(record, patient=replace(PATIENT, name="Anna Neu"), verdict="agrees")
    renamed = replace(
        renamed, summary=replace(record.summary, findings=(found("MI", "present", 0.9),))
    )
    after = store.change(renamed, who="Dr. Grün")

    assert store.get(record.uuid) == after == replace(renamed, changed=after.changed)
    assert after.changed > record.changed
    assert names(store, text="neu") == ["Anna Neu"]
    assert names(store, text="müller") == []
    assert names(store, finding="AFIB") == []
    assert names(store, finding="MI") == ["Anna Neu"]
    changed, added = store.trail(record.uuid)
    assert (added.who, added.action, added.details) == ("reader", "added", None)
    assert (changed.who, changed.action) == ("Dr. Grün", "changed")
    assert changed.details is not None
    assert changed.details["name"] == [PATIENT.name, "Anna Neu"]
    assert changed.details["verdict"] == ["", "agrees"]
    assert set(changed.details) == {"name", "verdict", "reading"}


def test_a_change_that_changes_nothing_leaves_no_trail(store: Store) -> None:
    record = a_record()
    store.add(record, who="")
    assert store.change(record, who="") == record
    assert len(store.trail()) == 1


def test_a_change_over_somebody_elses_is_refused(store: Store, archive: Path) -> None:
    record = a_record(notes="")
    store.add(record, who="")
    with open_archive(archive, KEY) as other:
        theirs = other.change(replace(record, notes="theirs"), who="")
    with pytest.raises(RecordChangedError, match="another window"):
        store.change(replace(record, notes="mine"), who="")
    assert store.get(record.uuid) == theirs
    store.change(replace(theirs, notes="both"), who="")
    assert store.get(record.uuid).notes == "both"


def test_a_removed_record_is_gone_but_for_its_trail(store: Store) -> None:
    record, other = a_record(), a_record(Patient(name="Other"))
    store.add_all([record, other], who="a")
    store.change(replace(record, notes="call her daughter"), who="b")
    store.remove(record.uuid, who="c")
    for act in (
        lambda: store.get(record.uuid),
        lambda: store.thumbnail(record.uuid),
        lambda: store.change(record, who=""),
        lambda: store.remove(record.uuid, who=""),
    ):
        with pytest.raises(RecordMissingError):
            act()
    assert names(store, text="müller") == []
    assert names(store, finding="AFIB") == ["Other"]
    for table in ("body", "picture"):
        assert store.connection.execute(f"SELECT count(*) FROM {table}").fetchall() == [(1,)]
    trail = store.trail(record.uuid)
    assert [(line.who, line.action, line.details) for line in trail] == [
        ("c", "removed", None),
        ("b", "changed", None),
        ("a", "added", None),
    ]
    store.verify()


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM trail",
        "UPDATE trail SET who = 'nobody'",
        "UPDATE trail SET details = NULL",
        "UPDATE trail SET at = '1999-01-01T00:00:00+00:00'",
    ],
)
def test_the_trail_is_not_rewritten(store: Store, sql: str) -> None:
    record = a_record()
    store.add(record, who="a")
    store.change(replace(record, notes="new"), who="b")
    before = store.trail()
    with pytest.raises(apsw.ConstraintError, match="never"):
        store.connection.execute(sql)
    assert store.trail() == before


def test_what_was_done_outside_is_noted(store: Store) -> None:
    store.note("exported", who="a", uuid="some")
    store.note("backed up", who="b")
    assert [(line.action, line.uuid) for line in store.trail()] == [
        ("backed up", None),
        ("exported", "some"),
    ]


def test_a_page_is_found_by_its_name_and_every_byte(store: Store) -> None:
    first, other = a_record(data=b"\xff\xd8\xff one"), a_record(data=b"\xff\xd8\xff two")
    store.add_all([first, other], who="")
    assert store.find_page(first.page) == [first.uuid]
    assert store.find_page(other.page) == [other.uuid]
    assert store.find_page(replace(first.page, name="another.jpg")) == []
    assert store.find_page(replace(first.page, data=b"\xff\xd8\xff onf")) == []


def test_many_at_once_are_all_kept_or_none(store: Store) -> None:
    record = a_record()
    with pytest.raises(ArchiveError):
        store.add_all([a_record(), record, record], who="")
    assert store.count() == 0
    assert store.trail() == []
    store.add(record, who="")  # It goes on after the error.
    assert store.count() == 1


def test_a_second_writer_waits_and_then_says_so(
    store: Store, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY_MS", 20)
    with open_archive(archive, KEY) as other:
        store.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveBusyError, match=archive.name):
            other.add(a_record(), who="")
        store.connection.execute("ROLLBACK")
        other.add(a_record(), who="")
    assert store.count() == 1


def test_an_archive_is_not_made_over_another(store: Store, archive: Path) -> None:
    with pytest.raises(ArchiveExistsError):
        create_archive(archive, OTHER_KEY)


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissingError):
        open_archive(tmp_path / "none.ecgarchive", KEY)
    assert list(tmp_path.iterdir()) == [], "opening must not make one"


def test_times_are_told_apart(store: Store) -> None:
    record = a_record()
    store.add(record, who="")
    first = store.change(replace(record, notes="1"), who="")
    second = store.change(replace(first, notes="2"), who="")
    assert second.changed - first.changed >= timedelta(milliseconds=1)
