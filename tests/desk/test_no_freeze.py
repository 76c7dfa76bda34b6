"""Nothing may hold up the window's thread, not even a folder of 500 pages.

Measured is the time that the window's own thread works between two looks at the queue of events
(its processor time: what other programs do on the computer does not count).
"""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from pytestqt.qtbot import QtBot

from ecgdesk.batch import Outcome
from ecgdesk.desk.list_filter import Order, Wanted
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import Origin, Summary
from ecgdesk.desk.worklist import State
from tests.desk.driving import READ_TIMEOUT_MS, write_png
from tests.desk.test_reading_panel import finding

PAGES = 500

ENOUGH = 60
"""So many pages read show how it goes on."""

MOST_S = 0.05


class Watch:
    """Notes how long the thread works from one wait for events to the next (waiting is no work)."""

    def __init__(self) -> None:
        self.turns: list[float] = []
        self._since = time.thread_time()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._note)

    def _note(self) -> None:
        now = time.thread_time()
        self.turns.append(now - self._since)
        self._since = now


def test_the_watch_sees_a_freeze(qtbot: QtBot) -> None:
    watch = Watch()

    def freeze() -> None:
        end = time.thread_time() + 2 * MOST_S
        while time.thread_time() < end:
            pass

    QTimer.singleShot(20, freeze)
    qtbot.wait(200)
    assert max(watch.turns) > MOST_S


@pytest.mark.timeout(900)  # On a busy computer its few seconds of work take minutes.
def test_a_folder_of_500_pages_never_freezes_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = write_png(tmp_path / "f" / "page 1.png", np.full((300, 400, 3), 250, np.uint8))
    for number in range(2, PAGES + 1):
        (first.parent / f"page {number}.png").write_bytes(first.read_bytes())
    watch = Watch()
    window.start([first.parent])
    qtbot.waitUntil(lambda: window.worklist.rowCount() == PAGES, timeout=READ_TIMEOUT_MS)
    done = (State.READ, State.REFUSED, State.FAILED)
    qtbot.waitUntil(lambda: window.worklist.count(*done) > ENOUGH, timeout=8 * READ_TIMEOUT_MS)
    window.background.cancel()
    assert len(watch.turns) > ENOUGH
    assert np.percentile(watch.turns, 99) < MOST_S
    assert sum(turn > MOST_S for turn in watch.turns) <= 3, sorted(watch.turns)[-10:]


def test_a_list_of_500_pages_is_searched_sorted_and_thinned_out_without_a_freeze(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.background.cancel()
    ids = window.worklist.add(
        [Origin(tmp_path / f"page {number}.jpg", number) for number in range(2, PAGES + 2)]
    )
    findings = tuple(finding(f"F{n}", n, 0.01 * n, "present") for n in range(26))
    for entry_id in ids[::2]:
        made = Outcome(tmp_path / "a", 1, "read", findings=findings)
        window.worklist.take_summary(entry_id, Summary("read", "", outcome=made))
    window.dock.show()
    qtbot.wait(50)
    watch = Watch()
    for text in ("p", "page 1", "page 12", ""):
        window.dock.search.setText(text)
        qtbot.wait(20)
    for wanted in (*(Wanted(order=order) for order in Order), Wanted(finding="F3"), Wanted()):
        window.dock.shown.want(wanted)
        qtbot.wait(20)
    window.worklist.remove(ids[::3])
    qtbot.wait(20)
    assert window.dock.shown.rowCount() == len(ids) - len(ids[::3])
    assert sum(turn > MOST_S for turn in watch.turns) <= 1, sorted(watch.turns)[-10:]
