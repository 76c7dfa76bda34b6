"""A damaged archive is found: on opening, or behind it where it is large."""
# ruff: noqa: E402  (what is tested is imported after it is known to be installed)

from pathlib import Path

import pytest

apsw = pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive.problems import (
    DamagedArchiveError,
)
from ecgdesk.archive.store import check_archive, create_archive, open_archive
from ecgdesk.errors import CancelledError
from ecgdesk.jobs import CancelToken
from tests.unit.archive.made_up import KEY, a_record


def filled(archive: Path) -> bytes:
    with create_archive(archive, KEY) as store:
        store.add_all([a_record(data=bytes(30_000)) for _ in range(20)], who="")
    return archive.read_bytes()


@pytest.mark.parametrize("place", [0.01, 0.2, 0.5, 0.8, 0.99])
def test_one_changed_bit_is_found_on_opening(archive: Path, place: float) -> None:
    data = bytearray(filled(archive))
    data[int(len(data) * place)] ^= 0x10
    archive.write_bytes(data)
    with pytest.raises(DamagedArchiveError, match="restore the last backup"):
        open_archive(archive, KEY)


@pytest.mark.parametrize("keep", [0, 8, 16, 100, 4096, 0.5, 0.999])
def test_a_file_cut_short_is_found_on_opening(archive: Path, keep: float) -> None:
    data = filled(archive)
    archive.write_bytes(data[: int(keep if keep > 1 else len(data) * keep)])
    with pytest.raises(DamagedArchiveError):
        open_archive(archive, KEY)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any archive is large: too large to be checked before it opens."""
    monkeypatch.setattr("ecgdesk.archive.store.CHECK_AT_ONCE_BYTES", 0)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("place", [0.2, 0.5, 0.8, 0.99])
def test_a_large_archive_opens_at_once_and_its_check_finds_one_bit(
    archive: Path, place: float
) -> None:
    data = bytearray(filled(archive))
    with open_archive(archive, KEY) as store:
        assert not store.checked
        check_archive(archive, KEY, CancelToken())  # while it is open
    data[int(len(data) * place)] ^= 0x10
    archive.write_bytes(data)
    with pytest.raises(DamagedArchiveError, match="restore the last backup"):
        open_archive(archive, KEY)  # where the damage is in the way,
        check_archive(archive, KEY, CancelToken())  # or beside all other work


@pytest.mark.usefixtures("large")
def test_a_large_file_cut_short_is_found_on_opening(archive: Path) -> None:
    data = filled(archive)
    archive.write_bytes(data[: len(data) * 9 // 10])
    with pytest.raises(DamagedArchiveError):
        open_archive(archive, KEY)


def test_a_check_that_is_cancelled_says_nothing_of_damage(archive: Path) -> None:
    class Late(CancelToken):
        """Cancelled as soon as the work asks."""

        @property
        def cancelled(self) -> bool:
            self.cancel()
            return True

    filled(archive)
    with pytest.raises(CancelledError):
        check_archive(archive, KEY, Late())


def test_in_a_large_archive_the_tables_are_checked_on_opening_and_pictures_when_seen(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecgdesk.archive.store.WHOLE_CHECK_BYTES", 0)
    data = filled(archive)
    found_on_opening = 0
    for page in range(1, len(data) // 4096, 7):
        broken = bytearray(data)
        broken[page * 4096 + 2000] ^= 1
        archive.write_bytes(broken)
        try:
            store = open_archive(archive, KEY)
        except DamagedArchiveError:
            found_on_opening += 1
            continue
        with store, pytest.raises(DamagedArchiveError):
            store.verify()
    assert 0 < found_on_opening < len(data) // 4096 // 7
