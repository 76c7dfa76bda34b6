"""Real windows without a screen: offscreen Qt, a home of their own, pages to open."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgdesk import places
from ecgdesk.archive.key import make_passphrase_key
from ecgdesk.desk import records_work
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.records import Records
from ecgdesk.desk.worklist import Entry
from tests.desk.driving import READ_TIMEOUT_MS, write_png
from tests.unit.archive.made_up import CHEAP


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("ECGDESK_HOME", str(folder))
    return folder


class PatientBot(QtBot):
    """Waits as long as a busy computer may need; what comes ends a wait at once."""

    def waitUntil(self, *args: Any, timeout: int = READ_TIMEOUT_MS) -> None:
        super().waitUntil(*args, timeout=timeout)

    def waitSignal(self, *args: Any, timeout: int = READ_TIMEOUT_MS, **named: Any) -> Any:
        return super().waitSignal(*args, timeout=timeout, **named)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Preferences())
    made.resize(1200, 780)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # else focus and keys would not be its own
    yield made
    made.close()


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A photographed page that the program reads (a sample of its own), under a difficult name."""
    path = tmp_path / "Élan café ٣.jpg"
    path.write_bytes((places.resources_folder() / "samples" / "photograph-1.jpg").read_bytes())
    return path


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A page without a trace: it opens and is refused."""
    return write_png(tmp_path / "blank.png", np.full((700, 1000, 3), 250, np.uint8))


@pytest.fixture
def open_and_read(window: MainWindow, qtbot: QtBot) -> Callable[[Path], Entry]:
    """Open a path as from the command line and wait until its first page is read or refused."""

    def do(path: Path) -> Entry:
        with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
            window.start([path])
        entry = window.open_page.entry
        assert entry is not None
        return entry

    return do


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        records_work, "make_passphrase_key", lambda secret: make_passphrase_key(secret, CHEAP)
    )


@pytest.fixture
def records(window: MainWindow, cheap_keys: None) -> Records:
    return window.recording.records
