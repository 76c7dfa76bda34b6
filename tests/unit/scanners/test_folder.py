"""The watched folder: each file once, once it is whole, and nothing else."""

import os
import threading
import time
from pathlib import Path

import pytest

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners import folder as folder_module
from ecgdesk.scanners.base import (
    PaperSource,
    ScanCancelledError,
    ScanFolderError,
    ScanSettings,
    ScanTimeoutError,
)
from ecgdesk.scanners.folder import FolderBackend, Watch, device_of
from tests.unit.scanners.helpers import assert_only, scan_all
from tests.unit.scanners.test_whole import FILES

pytestmark = pytest.mark.timeout(60)

JPEG, PNG, PDF = FILES["baseline.jpg"], FILES["page.png"], FILES["page.pdf"]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "Fächer"
    folder.mkdir()
    return folder


def polls(watch: Watch, clock: Clock, times: int = 4) -> list[str]:
    """Poll so often, a second apart; return the names that came."""
    names: list[str] = []
    for _ in range(times):
        clock.now += 1
        names += [path.name for path in watch.poll()]
    return names


def test_new_file_comes_once(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    assert polls(watch, clock) == []
    (inbox / "scan.jpg").write_bytes(JPEG)
    assert polls(watch, clock) == ["scan.jpg"]
    assert polls(watch, clock) == []


def test_files_that_lie_there_are_not_new(inbox: Path, clock: Clock) -> None:
    (inbox / "old.jpg").write_bytes(JPEG)
    assert polls(Watch(inbox, clock=clock), clock) == []
    assert polls(Watch(inbox, clock=clock, take_present=True), clock) == ["old.jpg"]


def test_growing_file_comes_when_it_is_whole(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    watch.poll()
    file = inbox / "scan.jpg"
    for end in range(100, len(JPEG), len(JPEG) // 5):
        file.write_bytes(JPEG[:end])
        assert polls(watch, clock, 1) == []
    assert polls(watch, clock, 20) == []  # It rests, but its end is not there.
    file.write_bytes(JPEG)
    assert polls(watch, clock) == ["scan.jpg"]


def test_whole_file_that_still_changes_waits(inbox: Path, clock: Clock) -> None:
    """A PDF that is written page by page has an end after every page."""
    watch = Watch(inbox, clock=clock)
    watch.poll()
    for number in range(4):
        (inbox / "scan.pdf").write_bytes(PDF + PDF * number)
        assert polls(watch, clock, 1) == []
        clock.now -= 0.7  # The next look comes sooner than it may rest.
        assert polls(watch, clock, 1) == []
    assert polls(watch, clock) == ["scan.pdf"]


def test_same_name_written_anew_is_new(inbox: Path, clock: Clock) -> None:
    """Many copiers know one name only."""
    watch = Watch(inbox, clock=clock)
    watch.poll()
    file = inbox / "scan.jpg"
    file.write_bytes(JPEG)
    os.utime(file, (1000, 1000))
    assert polls(watch, clock) == ["scan.jpg"]
    file.write_bytes(JPEG)
    os.utime(file, (2000, 2000))
    assert polls(watch, clock) == ["scan.jpg"]
    file.unlink()
    polls(watch, clock)
    file.write_bytes(JPEG)
    os.utime(file, (2000, 2000))
    assert polls(watch, clock) == ["scan.jpg"]


def test_several_come_oldest_first(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    watch.poll()
    for name, age in (("b.jpg", 1), ("c.png", 2), ("a.pdf", 3)):
        (inbox / name).write_bytes({"jpg": JPEG, "png": PNG, "pdf": PDF}[name[-3:]])
        os.utime(inbox / name, (1000 - age, 1000 - age))
    assert polls(watch, clock) == ["a.pdf", "c.png", "b.jpg"]


def test_stray_things_are_passed_over(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    watch.poll()
    (inbox / "notes.txt").write_text("no page")
    (inbox / "empty.jpg").touch()
    (inbox / ".hidden.jpg").write_bytes(JPEG)
    (inbox / "scan.jpg.part").write_bytes(JPEG)
    (inbox / "folder.jpg").mkdir()
    (inbox / "link.jpg").symlink_to(inbox / ".hidden.jpg")
    if hasattr(os, "mkfifo"):
        os.mkfifo(inbox / "pipe.jpg")
    assert polls(watch, clock) == []


def test_unfinished_file_is_named_after_a_while(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    watch.poll()
    (inbox / "half.jpg").write_bytes(JPEG[:900])
    (inbox / "notes.txt").write_text("no page")
    polls(watch, clock, 30)
    assert watch.stuck() == []
    polls(watch, clock, 40)
    assert [path.name for path in watch.stuck()] == ["half.jpg"]


def test_folder_that_is_gone_has_its_sentence(inbox: Path, clock: Clock) -> None:
    watch = Watch(inbox, clock=clock)
    watch.poll()
    inbox.rmdir()
    with pytest.raises(ScanFolderError, match="Fächer"):
        watch.poll()


def backend() -> FolderBackend:
    return FolderBackend(poll_s=0.05, settle_s=0.1)


def test_scan_copies_what_comes(inbox: Path, out: Path) -> None:
    def drop() -> None:
        for name, data in (("1.jpg", JPEG), ("2.png", PNG)):
            time.sleep(0.3)
            (inbox / name).write_bytes(data)

    thread = threading.Thread(target=drop)
    thread.start()
    settings = ScanSettings(PaperSource.FEEDER, pages=2)
    files, error = scan_all(backend(), device_of(inbox), settings, out)
    thread.join()
    assert error is None
    assert [file.read_bytes() for file in files] == [JPEG, PNG]
    assert [file.suffix for file in files] == [".jpg", ".png"]
    assert_only(out, files)
    assert sorted(path.name for path in inbox.iterdir()) == ["1.jpg", "2.png"]


def test_watching_ends_by_cancelling(inbox: Path, out: Path) -> None:
    cancel = CancelToken()
    threading.Timer(0.4, cancel.cancel).start()
    settings = ScanSettings(PaperSource.FEEDER)
    files, error = scan_all(backend(), device_of(inbox), settings, out, cancel)
    assert type(error) is ScanCancelledError
    assert_only(out, files)


def test_dead_drive_does_not_hang(inbox: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr(folder_module.Watch, "poll", lambda _: release.wait(30) and [])
    dead = FolderBackend(poll_s=0.05, look_s=0.4)
    started = time.monotonic()
    settings = ScanSettings(PaperSource.FEEDER)
    _, error = scan_all(dead, device_of(inbox), settings, out)
    release.set()
    assert type(error) is ScanTimeoutError
    assert time.monotonic() - started < 10


def test_folder_is_not_its_own_target(inbox: Path) -> None:
    settings = ScanSettings(PaperSource.FEEDER)
    _, error = scan_all(backend(), device_of(inbox), settings, inbox)
    assert type(error) is ScanFolderError
