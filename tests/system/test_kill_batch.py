"""The window is killed while it reads a folder into records; the next goes on from its journal.

The next is given the folder again only if the journal has nothing: the kill came before anything
was written. Meanwhile somebody goes to the next page, as a person would. What the window said it
had kept must be there, nothing may be there twice, and in the end every page of the folders is a
record. ECGDESK_KILLS in the environment sets how often it is killed (200
by hand before a release). The windows are forked from a process that has imported all it needs: two
hundred starts from the beginning would take an hour.
"""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.archive.made_up import CHEAP

pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive.key import Key, make_passphrase_key
from ecgdesk.archive.store import create_archive, open_archive
from ecgdesk.desk.records_work import archive_path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")

ROOT = Path(__file__).resolve().parents[2]

KILLS = int(os.environ.get("ECGDESK_KILLS", "4"))

SECRET = "correct horse battery"

PAGES = 12
"""Of a folder; the next folder is begun when one is done."""

WAIT_S = 600.0

WINDOWS = """
import json, os, sys
from pathlib import Path

import cv2
import keyring
from keyring.backend import KeyringBackend
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import ecgdesk.reading
from ecgdesk.desk import journal_file, records_work, recover_bar
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import warm_up
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.records import Access
from ecgdesk.desk.worklist import State
from ecgdesk.jobs import CancelToken
from ecgdesk.settings import ON, RECORD_ALL

secret, keys = sys.argv[1], Path(sys.argv[2])
warm_up(CancelToken())


class Keys(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return json.loads(keys.read_text()).get(username) if keys.exists() else None

    def set_password(self, service, username, password):
        kept = json.loads(keys.read_text()) if keys.exists() else {}
        keys.write_text(json.dumps({**kept, username: password}))


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())


def show(folder):
    keyring.set_keyring(Keys())
    app = QApplication(["ecgdesk"])
    preferences = Preferences()
    preferences.set_value(RECORD_ALL, ON)
    window = MainWindow(preferences)
    window.show()
    records = window.recording.records
    keep = records_work.Keeper.keep

    def keep_and_say(self, entry_id, page, *rest):
        record = keep(self, entry_id, page, *rest)
        say("kept", record.uuid)
        return record

    records_work.Keeper.keep = keep_and_say

    left = journal_file.JournalFile.left
    found = []

    def left_and_noted(self):
        found.append(left(self))
        return found[-1]

    journal_file.JournalFile.left = left_and_noted

    def begin():
        if records.access is Access.OPEN:
            say("open")
            window.start([])

    def look():
        if found == [0]:
            found.append("given the folder")
            window.intake.take_paths([Path(folder)])
        undone = window.worklist.count(State.WAITING, State.READING)
        if window.worklist.rowCount() >= len(os.listdir(folder)) and not undone:
            timer.stop()
            window.close()
            say("done")
            app.quit()

    records.access_changed.connect(begin)
    def recover(pages):
        say("recovered", pages)
        window.recover_bar.recover.click()

    window.journal.left_found.connect(recover)
    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(1500, lambda: window.dock.step(1))
    records.unlock(secret)
    app.exec()
    os._exit(0)


for line in sys.stdin:
    child = os.fork()
    if child == 0:
        show(line.rstrip("\\n"))
    say("child", child)
    os.waitpid(child, 0)
    say("ended")
"""


def make_folder(folder: Path, sample: bytes) -> None:
    """Pages that differ by a comment in their files."""
    folder.mkdir()
    for number in range(PAGES):
        words = f"{folder.name} {number}".encode()
        comment = b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words
        (folder / f"{folder.name} {number:02}.jpg").write_bytes(sample[:2] + comment + sample[2:])


class Windows:
    """The process that the windows are forked from."""

    def __init__(self, home: Path) -> None:
        environment = {
            **os.environ,
            "ECGDESK_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", WINDOWS, SECRET, str(home.parent / "keys.json")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def read(
        self, folder: Path, kept: set[str], kill: tuple[int, float] | None = None
    ) -> list[list[str]]:
        """Show a window that reads ``folder``, add to ``kept``, and return what it said.

        ``kill``: killed so many seconds after so many new records (0: after it opened).
        """
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{folder}\n")
        self._process.stdin.flush()
        said: list[list[str]] = []
        child, before = 0, len(kept)
        until = time.monotonic() + WAIT_S
        for line in self._process.stdout:
            words = line.split()
            said.append(words)
            if words[0] == "child":
                child = int(words[1])
            if words[0] == "ended":
                break
            if words[0] == "kept":
                kept.add(words[1])
            opened = {"child", "open"} <= {one[0] for one in said}
            if kill and opened and len(kept) - before >= kill[0]:
                time.sleep(kill[1])
                kill = None
                with suppress(ProcessLookupError):  # It was just done.
                    os.kill(child, signal.SIGKILL)
            assert time.monotonic() < until, said
        return said

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(WAIT_S)


def check(archive: Path, key: Key, said: set[str]) -> int:
    """What was said to be kept is there; nothing is damaged or there twice. Returns how many."""
    with open_archive(archive, key) as store:
        store.verify()
        rows = store.connection.execute(
            "SELECT uuid, picture.name FROM record JOIN picture ON record.id = record"
        ).fetchall()
    names = [str(name) for _, name in rows]
    assert said <= {str(uuid) for uuid, _ in rows}
    assert len(names) == len(set(names)), "a page became two records"
    return len(rows)


@pytest.mark.timeout(0 if KILLS > 20 else 900)
def test_a_batch_that_is_killed_goes_on_and_loses_no_record(
    samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A small page: what is tested is not the reading.
    picture = cv2.imread(str(samples / "scan-1.jpg"), cv2.IMREAD_REDUCED_COLOR_2)
    assert picture is not None
    sample = np.asarray(cv2.imencode(".jpg", picture)[1]).tobytes()
    home = tmp_path / "home"
    monkeypatch.setenv("ECGDESK_HOME", str(home))
    key = make_passphrase_key(SECRET, CHEAP)
    create_archive(archive_path(), key).close()
    moments = random.Random(KILLS)
    windows = Windows(home)
    kept: set[str] = set()
    folders = [tmp_path / "folder 0"]
    make_folder(folders[0], sample)
    killed = amid = recovered = 0
    before = 0
    while killed < KILLS:
        kill = moments.randrange(PAGES // 4), moments.uniform(0.0, 0.6)
        said = windows.read(folders[-1], kept, kill)
        recovered += any(words[0] == "recovered" for words in said)
        count = check(archive_path(), key, kept)
        if ["done"] in said:
            assert count == PAGES * len(folders)
            folders.append(tmp_path / f"folder {len(folders)}")
            make_folder(folders[-1], sample)
            continue
        killed += 1
        print(f"kill {killed}: {count} records", flush=True)
        amid += before < count < PAGES * len(folders)
        before = count
    said = windows.read(folders[-1], kept)
    windows.close()
    assert ["done"] in said
    recovered += any(words[0] == "recovered" for words in said)
    assert check(archive_path(), key, kept) == PAGES * len(folders)
    assert amid > 0, "no kill came while pages were being kept"
    assert recovered > 0, "no window went on from the journal"
    words = f"{killed} kills, {amid} amid a batch, {recovered} recovered"
    print(f"{words}, {PAGES * len(folders)} records")
