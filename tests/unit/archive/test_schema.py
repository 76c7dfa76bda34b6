"""Archives of older versions, of newer ones, and of other programs."""
# ruff: noqa: E402  (what is tested is imported after it is known to be installed)

import shutil
from pathlib import Path

import pytest

from tests.unit.archive.made_up import FINDINGS, KEY, PATIENT, a_record
from tests.unit.archive.make_old import CREATED

apsw = pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive import schema
from ecgdesk.archive.connection import connect
from ecgdesk.archive.problems import DamagedArchiveError, NewerArchiveError
from ecgdesk.archive.schema import STEPS, VERSION, migrate, version_of
from ecgdesk.archive.search import Query
from ecgdesk.archive.store import Store, create_archive, open_archive

OLD = Path(__file__).with_name("archive-v1.ecgarchive")


@pytest.fixture
def old(archive: Path) -> Path:
    shutil.copy(OLD, archive)
    return archive


def tables(connection: "apsw.Connection") -> list[tuple[object, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name")
    return [tuple(" ".join(str(value).split()) for value in row) for row in rows]


def test_an_archive_of_the_first_version_is_brought_up_to_date(old: Path) -> None:
    connection = connect(old, KEY)
    assert version_of(connection) == 1
    connection.close()
    with open_archive(old, KEY) as store:
        assert version_of(store.connection) == VERSION
        assert [entry.uuid for entry in store.search(Query("müller"))] == [
            "uuid-3",
            "uuid-2",
            "uuid-1",
        ]
        assert [entry.present for entry in store.search(Query(finding="AFIB"))] == [("AFIB",)] * 3
        assert store.search(Query(finding="MI")) == []
        record = store.get("uuid-2")
        assert record.patient == PATIENT
        assert record.notes == "note 2"
        assert record.first_words == ""
        assert record.summary.findings == FINDINGS
        assert record.created.isoformat(timespec="milliseconds") == CREATED
        store.remove("uuid-1", who="")
        store.add(a_record(), who="")
        store.verify()
    with open_archive(old, KEY) as store:
        assert store.count() == 3


def test_old_and_new_archives_end_with_the_same_tables(old: Path, tmp_path: Path) -> None:
    with open_archive(old, KEY) as store:
        brought = tables(store.connection)
    with create_archive(tmp_path / "new.ecgarchive", KEY) as store:
        assert tables(store.connection) == brought


def test_a_step_that_fails_leaves_the_old_version_as_it_was(old: Path) -> None:
    connection = connect(old, KEY)
    before = tables(connection)
    broken = (*STEPS, "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1)")
    with pytest.raises(apsw.SQLError):
        migrate(connection, old, broken)
    assert version_of(connection) == 1
    assert tables(connection) == before
    assert migrate(connection, old) == 1
    connection.close()


def test_an_archive_from_the_future_is_left_alone(store: Store, archive: Path) -> None:
    store.connection.pragma("user_version", VERSION + 1)
    store.close()
    with pytest.raises(NewerArchiveError, match="Update ecgdesk"):
        open_archive(archive, KEY)
    connection = connect(archive, KEY)
    assert version_of(connection) == VERSION + 1
    connection.close()


@pytest.mark.parametrize("version", [1, VERSION])
def test_another_programs_file_with_the_same_key(archive: Path, version: int) -> None:
    connection = connect(archive, KEY, create=True)
    connection.execute("CREATE TABLE other (a)")
    connection.pragma("user_version", version)
    connection.close()
    with pytest.raises(DamagedArchiveError, match="another program"):
        open_archive(archive, KEY)


def test_two_programs_bring_one_archive_up_to_date(old: Path) -> None:
    one, other = connect(old, KEY), connect(old, KEY)
    assert (migrate(one, old), migrate(other, old)) == (1, VERSION)
    one.close()
    other.close()


def test_the_first_version_is_never_edited(old: Path) -> None:
    """The stored file has these tables; an edited step would make others."""
    connection = connect(old, KEY)
    stored = tables(connection)
    connection.close()
    memory = apsw.Connection(":memory:")
    memory.execute(schema.STEPS[0])
    assert tables(memory) == stored
