"""What was under way is there again after the program died."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ecgdesk.archive.problems import ArchiveBusyError
from ecgdesk.desk.corners import whole_page
from ecgdesk.desk.journal_file import JournalFile, KeptEntry
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import Origin
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import Entry, State
from ecgdesk.paper.hand_scale import ByHand, HandScale
from ecgdesk.settings import JOURNAL, OFF
from tests.desk.driving import READ_TIMEOUT_MS


class MemoryKeychain:
    """A keychain that keeps its entries as long as a test lasts."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> MemoryKeychain:
    made = MemoryKeychain()
    monkeypatch.setattr("keyring.get_password", made.get_password)
    monkeypatch.setattr("keyring.set_password", made.set_password)
    return made


@pytest.fixture
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: str) -> None:
        raise RuntimeError("no keychain")

    monkeypatch.setattr("keyring.get_password", fail)
    monkeypatch.setattr("keyring.set_password", fail)


def kept(number: int, name: str, **others: object) -> KeptEntry:
    values: dict[str, object] = {
        "id": number,
        "place": number,
        "origin": Origin(Path(name)),
        "corners": None,
        "state": "waiting",
        "words": "",
        "outcome": None,
        "review": None,
        "first_read": None,
        **others,
    }
    return KeptEntry(**values)  # type: ignore[arg-type]


def die(file: JournalFile) -> None:
    """Leave the file as a program does that is killed: nothing is said to it any more."""
    file._connection.close()


OpenAndRead = Callable[[Path], Entry]


def test_another_sheet_of_a_page_comes_back_as_such(no_keychain: None, tmp_path: Path) -> None:
    origin = Origin(tmp_path / "two.jpg", 1, sheet=2, taken=(whole_page(20, 10),))
    first = JournalFile(tmp_path / "j")
    entries = [kept(1, "two.jpg"), kept(2, "", origin=origin)]
    first.write(entries, [1, 2], forget_left=False)
    die(first)
    second = JournalFile(tmp_path / "j")
    assert [entry.origin for entry in second.read_left()] == [Origin(Path("two.jpg")), origin]
    second.close(keep=False)


def test_what_was_read_and_reviewed_comes_back(
    keychain: MemoryKeychain, tmp_path: Path, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    assert entry.outcome is not None
    entry.review = Review(False, ("AFIB",), "see also V1")
    entry.corners = whole_page(20, 10)
    entry.by_hand = ByHand(HandScale(14.0, 12.5), 50.0)
    first = JournalFile(tmp_path / "j")
    assert first.encrypted and first.left() == 0
    first.write([KeptEntry.of_entry(entry, 0)], [entry.id], forget_left=False)
    die(first)
    second = JournalFile(tmp_path / "j")
    assert second.left() == 1
    (again,) = second.read_left()
    assert again.outcome == entry.outcome
    assert again.review == entry.review and again.corners == entry.corners
    assert again.by_hand == entry.by_hand
    assert again.origin.path == photograph and again.words == entry.words
    second.close(keep=False)


def test_nothing_of_a_patient_lies_about_in_plain_text(
    keychain: MemoryKeychain, tmp_path: Path
) -> None:
    file = JournalFile(tmp_path)
    file.write([kept(1, "/scans/Amina Diallo.jpg", words="Secretosis")], [1], forget_left=False)
    die(file)
    for path in tmp_path.iterdir():
        assert b"Amina" not in path.read_bytes() and b"Secretosis" not in path.read_bytes()


@pytest.mark.usefixtures("no_keychain")
def test_without_a_keychain_only_what_is_needed_is_kept(tmp_path: Path) -> None:
    file = JournalFile(tmp_path)
    review = Review(False, ("AFIB",), "Secretosis")
    said = {"corners": whole_page(4, 3), "by_hand": ByHand(HandScale(7.0, 7.0), None, 5.0)}
    file.write(
        [kept(1, "a.jpg", state="read", words="Secretosis", review=review, **said)],
        [1],
        forget_left=False,
    )
    die(file)
    for path in tmp_path.iterdir():
        assert b"Secretosis" not in path.read_bytes() and b"AFIB" not in path.read_bytes()
    again = JournalFile(tmp_path)
    (entry,) = again.read_left()
    assert (entry.state, entry.review) == ("waiting", None)
    assert {"corners": entry.corners, "by_hand": entry.by_hand} == said
    again.close(keep=False)


@pytest.mark.usefixtures("no_keychain")
def test_a_journal_of_an_earlier_version_is_gone_on_with(tmp_path: Path) -> None:
    file = JournalFile(tmp_path)
    file._connection.execute("ALTER TABLE entry DROP COLUMN by_hand")
    die(file)
    again = JournalFile(tmp_path)
    again.write([kept(1, "a.jpg", by_hand=ByHand(gain_mm_mv=5.0))], [1], forget_left=False)
    die(again)
    (entry,) = JournalFile(tmp_path).read_left()
    assert entry.by_hand == ByHand(gain_mm_mv=5.0)


def test_a_pasted_picture_comes_back(keychain: MemoryKeychain, tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB888)
    image.fill(0xFF336699)
    file = JournalFile(tmp_path)
    file.write([kept(1, "", origin=Origin(None, pasted=image))], [1], forget_left=False)
    die(file)
    (entry,) = JournalFile(tmp_path).read_left()
    assert entry.origin.path is None and entry.origin.pasted is not None
    assert entry.origin.pasted.pixelColor(3, 3) == image.pixelColor(3, 3)


def test_order_and_removals_are_kept(keychain: MemoryKeychain, tmp_path: Path) -> None:
    file = JournalFile(tmp_path)
    file.write([kept(n, f"{n}.jpg") for n in (1, 2, 3)], [1, 2, 3], forget_left=False)
    file.write([kept(4, "4.jpg")], [4, 3, 1], forget_left=False)
    die(file)
    assert [entry.id for entry in JournalFile(tmp_path).read_left()] == [4, 3, 1]


def test_a_clean_end_leaves_nothing_and_a_second_program_takes_nothing(
    keychain: MemoryKeychain, tmp_path: Path
) -> None:
    file = JournalFile(tmp_path)
    file.write([kept(1, "a.jpg")], [1], forget_left=False)
    with pytest.raises(ArchiveBusyError):
        JournalFile(tmp_path)
    file.close(keep=False)
    assert JournalFile(tmp_path).left() == 0


@pytest.mark.usefixtures("no_keychain")
def test_a_plain_journal_is_a_database_of_the_usual_kind(tmp_path: Path) -> None:
    file = JournalFile(tmp_path)
    die(file)
    (path,) = tmp_path.glob("*.plain-journal")
    assert sqlite3.connect(path).execute("SELECT count(*) FROM entry").fetchone() == (0,)


@pytest.fixture
def died(keychain: MemoryKeychain, home: Path, photograph: Path, blank: Path) -> None:
    """Another run of the program that was killed with one page refused and one waiting."""
    file = JournalFile(home)
    entries = [
        kept(1, str(blank), state="failed", words="It was damaged."),
        kept(2, str(photograph)),
    ]
    file.write(entries, [1, 2], forget_left=False)
    die(file)


@pytest.mark.usefixtures("died")
def test_recover_brings_the_list_back_and_goes_on(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window.start([])
    qtbot.waitUntil(lambda: window.recover_bar.isVisible(), timeout=READ_TIMEOUT_MS)
    assert "2" in window.recover_bar.accessibleName()
    window.recover_bar.recover.click()
    qtbot.waitUntil(lambda: window.worklist.rowCount() == 2, timeout=READ_TIMEOUT_MS)
    assert not window.recover_bar.isVisible()
    qtbot.waitUntil(
        lambda: window.worklist.entry_at(1).state is State.READ, timeout=READ_TIMEOUT_MS
    )
    window.close()
    again = JournalFile(home)
    assert again.left() == 0
    again.close(keep=False)


@pytest.mark.usefixtures("died")
def test_not_now_asks_again_and_delete_does_not(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window.start([])
    qtbot.waitUntil(lambda: window.recover_bar.isVisible(), timeout=READ_TIMEOUT_MS)
    window.recover_bar.later.click()
    assert not window.recover_bar.isVisible() and window.worklist.rowCount() == 0
    window.close()
    second = MainWindow(Preferences())
    qtbot.addWidget(second)
    second.show()
    second.start([])
    qtbot.waitUntil(lambda: second.recover_bar.isVisible(), timeout=READ_TIMEOUT_MS)
    second.recover_bar.delete.click()
    qtbot.waitUntil(lambda: not second.journal.has_more_to_write, timeout=READ_TIMEOUT_MS)
    second.close()
    file = JournalFile(home)
    assert file.left() == 0
    file.close(keep=False)


def test_the_journal_can_be_switched_off(
    keychain: MemoryKeychain, window: MainWindow, qtbot: QtBot, home: Path, blank: Path
) -> None:
    window.preferences.set_value(JOURNAL, OFF)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.start([blank])
    qtbot.wait(600)
    assert not list(home.glob("*journal*"))


@pytest.mark.usefixtures("died")
def test_recovered_work_that_is_done_is_forgotten_however_soon_the_window_closes(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window.start([])
    qtbot.waitUntil(lambda: window.recover_bar.isVisible())
    with qtbot.waitSignal(window.journal.recovered):
        window.recover_bar.recover.click()
    for entry in window.worklist.entries():
        window.worklist.set_state(entry.id, State.FAILED)
    window.close()
    again = JournalFile(home)
    assert again.left() == 0
    again.close(keep=False)


@pytest.mark.usefixtures("died")
def test_changes_whose_turn_to_be_written_never_came_are_kept(
    window: MainWindow, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start([])
    qtbot.waitUntil(lambda: window.recover_bar.isVisible())
    window.recover_bar.delete.click()
    window.worklist.add([Origin(home / "waits.jpg")])
    monkeypatch.setattr(window.tasks, "run_apart", lambda *_: None)  # a worker that never begins
    qtbot.waitUntil(lambda: not window.journal.has_more_to_write)
    window.close()
    again = JournalFile(home)
    assert [entry.origin.path for entry in again.read_left()] == [home / "waits.jpg"]
    again.close(keep=False)
