"""A folder in one go: progress, cancel that leaves nothing half done, going on, the table."""

import csv
import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ecgdesk.desk import page_work
from ecgdesk.desk.background_reader import Phase
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import Origin, Summary
from ecgdesk.desk.worklist import State
from tests.desk.driving import READ_TIMEOUT_MS, wait_until_all_done, write_png


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(1, 7):
        write_png(tmp_path / "f" / f"{number}.png", np.full((300, 400, 3), 250, np.uint8))
    return tmp_path / "f"


PATIENCE_S = 120
"""Longer than what the tests wait for meanwhile may take on a busy computer."""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Reading behind waits for this from the second page on."""
    may_go_on, calls = threading.Event(), []
    read = page_work.read_behind

    def slow(origin: Origin, *others: object, **named: object) -> Summary:
        calls.append(origin)
        if len(calls) > 1:
            may_go_on.wait(PATIENCE_S)
        return read(origin, *others, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(page_work, "read_behind", slow)
    return may_go_on


def test_cancel_says_so_and_leaves_nothing_half_done(
    window: MainWindow, qtbot: QtBot, folder: Path, gate: threading.Event
) -> None:
    window.start([folder])
    reading = (State.READING,)
    qtbot.waitUntil(
        lambda: (
            window.worklist.entry_at(2).state in reading
            if window.worklist.rowCount() == 6
            else False
        ),
        timeout=READ_TIMEOUT_MS,
    )
    qtbot.waitUntil(lambda: "2 of 6 pages read" in window.run_strip.text)
    assert "3.png" in window.run_strip.text
    window.list_actions.cancel.trigger()
    assert "Cancelling…" in window.run_strip.text
    assert not window.list_actions.cancel.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: window.background.phase is Phase.STOPPED, timeout=READ_TIMEOUT_MS)
    assert window.worklist.count(State.READING) == 0
    assert window.worklist.count(State.WAITING) in (3, 4)
    assert "Stopped" in window.run_strip.text
    qtbot.wait(200)
    assert window.background.phase is Phase.STOPPED
    window.list_actions.resume.trigger()
    wait_until_all_done(window, qtbot, 6)
    qtbot.waitUntil(lambda: "All 6 pages done" in window.run_strip.text)


def test_only_what_failed_is_read_again(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "3.png").write_bytes(b"")
    window.start([folder])
    wait_until_all_done(window, qtbot, 6)
    assert window.worklist.count(State.FAILED) == 1
    qtbot.waitUntil(lambda: "Failed: 1." in window.run_strip.text)
    (folder / "3.png").write_bytes((folder / "1.png").read_bytes())
    again: list[Origin] = []
    read = page_work.read_behind

    def noted(origin: Origin, *others: object, **named: object) -> Summary:
        again.append(origin)
        return read(origin, *others, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(page_work, "read_behind", noted)
    window.list_actions.retry_failed.trigger()
    qtbot.waitUntil(lambda: window.worklist.count(State.REFUSED) == 6, timeout=READ_TIMEOUT_MS)
    assert [origin.path for origin in again] == [folder / "3.png"]


def test_the_table_holds_every_page_that_is_done(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (folder / "2.png").write_bytes(b"")
    window.start([folder])
    wait_until_all_done(window, qtbot, 6)
    table = tmp_path / "out.csv"
    window.list_commands.save_table(table)
    qtbot.waitUntil(lambda: "6 pages written" in window.statusBar().currentMessage())
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["status"] for row in rows] == ["refused", "failed", *["refused"] * 4]
    assert "empty" in rows[1]["reasons"] and rows[0]["file"] == str(folder / "1.png")


def test_a_table_that_cannot_be_written_says_so(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    window.start([folder])
    wait_until_all_done(window, qtbot, 6)
    window.list_commands.save_table(tmp_path / "no such folder" / "out.csv")
    qtbot.waitUntil(lambda: "out.csv could not be written" in window.viewer.banner.text)


def test_a_run_does_not_make_a_small_window_grow(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    (folder / "broken.png").write_bytes(b"")
    window.resize(853, 440)  # 1280 x 720 at 150 %, without the frame
    qtbot.waitUntil(lambda: window.height() == 440)
    heights = []
    window.background.run_changed.connect(lambda _: heights.append(window.height()))
    window.start([folder])
    qtbot.waitUntil(lambda: "All 7 pages done" in window.run_strip.text)
    qtbot.wait(50)
    assert {*heights, window.height()} == {440}


def test_removing_the_page_that_is_shown_opens_the_next(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    window.start([folder])
    wait_until_all_done(window, qtbot, 6)
    shown = window.open_page.entry
    assert shown is window.worklist.entry_at(0)
    window.list_actions.remove.trigger()
    assert window.worklist.rowCount() == 5 and (folder / "1.png").exists()
    qtbot.waitUntil(
        lambda: window.open_page.entry is window.worklist.entry_at(0), timeout=READ_TIMEOUT_MS
    )
    window.dock.view.selectAll()
    window.list_actions.remove.trigger()
    assert window.worklist.rowCount() == 0 and window.open_page.entry is None
    assert window.windowTitle() == "ecgdesk"


def test_thumbnails_come_before_the_readings(
    window: MainWindow, qtbot: QtBot, folder: Path, gate: threading.Event
) -> None:
    window.start([folder])

    def all_made() -> bool:
        entries = window.worklist.entries()
        return len(entries) == 6 and all(entry.thumbnail is not None for entry in entries)

    qtbot.waitUntil(all_made, timeout=READ_TIMEOUT_MS)
    assert window.worklist.count(State.WAITING) >= 3
    gate.set()
