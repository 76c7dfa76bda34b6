"""The real window, driven as a person drives it, with the real pack."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from ecgdesk import places, reading
from ecgdesk.desk import page_work
from ecgdesk.desk.action_button import ActionButton
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import Origin
from ecgdesk.desk.worklist import Entry, State
from ecgdesk.errors import PackError
from ecgdesk.paper.outline import Outline
from ecgdesk.paper.quad import Quad
from tests.desk.driving import (
    READ_TIMEOUT_MS,
    corner_on_canvas,
    drag,
    two_sheets,
    wait_until_all_done,
    write_png,
)

OpenAndRead = Callable[[Path], Entry]
LEFT = Qt.MouseButton.LeftButton


# Open and read


def test_from_a_photograph_to_probabilities(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    assert window.viewer.page.isVisible() and window.viewer.page.picture is not None
    assert window.viewer.quad.corners is not None
    shown = window.panel.shown_findings()
    assert shown and all(" %" in row for row in shown)
    assert entry.outcome is not None
    called = [found for found in entry.outcome.findings if found.call != "absent"]
    assert len(shown) == len(called) < len(entry.outcome.findings)
    present = [row for row in shown if ": present" in row]
    assert shown[: len(present)] == present
    numbers = [float(number) for row in present for number in re.findall(r"(\d+) %", row)]
    assert numbers == sorted(numbers, reverse=True)
    assert entry.state is State.READ and entry.thumbnail is not None
    assert photograph.name in window.windowTitle()
    assert window.panel.trouble_text == ""


def test_a_page_that_is_refused_says_why(
    window: MainWindow, open_and_read: OpenAndRead, blank: Path
) -> None:
    entry = open_and_read(blank)
    assert entry.state is State.REFUSED
    assert window.panel.shown_findings() == []
    assert window.panel.trouble_text == entry.words and len(entry.words) > 20
    assert window.viewer.quad.corners is not None  # the person may know better


def test_a_file_that_cannot_be_opened_says_why(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "letter.png"
    path.write_text("Dear colleague, …", encoding="utf-8")
    with qtbot.waitSignal(window.open_page.failed, timeout=READ_TIMEOUT_MS):
        window.start([path])
    assert "letter.png" in window.panel.trouble_text
    assert window.worklist.entry_at(0).state is State.FAILED
    assert not window.actions_.rotate.isEnabled()


def test_without_a_pack_the_page_is_shown_and_the_reason_said(
    window: MainWindow, qtbot: QtBot, photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_pack() -> None:
        raise PackError("There is no pack called sheet.")

    monkeypatch.setattr(page_work, "_pack", no_pack)
    with qtbot.waitSignal(window.open_page.failed, timeout=READ_TIMEOUT_MS):
        window.start([photograph])
    assert window.panel.trouble_text == "There is no pack called sheet."
    assert window.viewer.page.picture is not None


# A folder


def test_a_folder_is_read_behind_and_a_bad_file_stops_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, photograph: Path
) -> None:
    folder = tmp_path / "folder"
    write_png(folder / "1 blank.png", np.full((300, 400, 3), 250, np.uint8))
    (folder / "2 broken.jpg").write_bytes(photograph.read_bytes()[:3000])
    (folder / "3 empty.png").write_bytes(b"")
    (folder / "4 good.jpg").write_bytes(photograph.read_bytes())
    window.start([folder])
    wait_until_all_done(window, qtbot, 4)
    states = [window.worklist.entry_at(row).state for row in range(4)]
    assert states == [State.REFUSED, State.FAILED, State.FAILED, State.READ]
    assert all(window.worklist.entry_at(row).words for row in range(4))
    assert window.worklist.entry_at(3).thumbnail is not None
    assert QApplication.activeModalWidget() is None


def test_every_page_of_a_pdf_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    pdf = places.resources_folder() / "samples" / "pages.pdf"
    window.start([pdf])
    qtbot.waitUntil(lambda: window.worklist.rowCount() > 1, timeout=READ_TIMEOUT_MS)
    total = window.worklist.rowCount()
    wait_until_all_done(window, qtbot, total)
    numbers = [window.worklist.entry_at(row).origin.number for row in range(total)]
    assert numbers == list(range(1, total + 1))
    window.actions_.next.trigger()
    qtbot.waitUntil(lambda: window.open_page.is_open, timeout=READ_TIMEOUT_MS)
    assert window.open_page.entry is window.worklist.entry_at(1)


# The empty window, and what is kept


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    buttons = [button for button in window.findChildren(ActionButton) if button.isVisible()]
    assert [button.accessibleName() for button in buttons] == [
        "Open pages",
        "Scan",
        "Open folder",
        "Paste page",
        "Open the sample pages",
    ]
    assert not window.viewer.page.isVisible()
    for action in window.actions_.need_page():
        assert not action.isEnabled()


def test_two_ecgs_on_one_page_are_two_entries_with_a_frame_each(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, tmp_path: Path
) -> None:
    first = open_and_read(two_sheets(tmp_path / "two.png"))
    assert first.state is State.READ and first.frame is not None
    with qtbot.waitSignal(window.open_page.reading_made) as made:
        window.list_actions.other_sheet.trigger()
    other = window.open_page.entry
    assert other is not None and other is not first
    assert [entry.title for entry in window.worklist.entries()] == ["two.png", "two.png, sheet 2"]
    assert made.args[0].reading.status == "read"
    middles = sorted(sum(y for _, y in frame) / 4 for frame in (first.frame, other.frame or ()))
    assert middles == pytest.approx([555, 1635], abs=30)
    # Its corners move and are reset as those of any page, and never onto the first sheet.
    frame = window.viewer.quad.corners
    with qtbot.waitSignal(window.open_page.reading_made):
        drag(qtbot, window, corner_on_canvas(window, 0), QPoint(20, 20))
    assert first.corners is None and other.corners is not None
    with qtbot.waitSignal(window.open_page.reading_made):
        window.actions_.reset_corners.trigger()
    assert window.viewer.quad.corners == frame
    # Opening the file again lists nothing twice; a third sheet is counted on.
    assert window.worklist.find(Origin(tmp_path / "two.png")) == first.id
    with qtbot.waitSignal(window.open_page.reading_made):
        window.list_actions.other_sheet.trigger()
    assert window.worklist.entry_at(2).title == "two.png, sheet 3"


def test_a_frame_around_the_whole_page_leaves_no_room_for_another_sheet(
    window: MainWindow, open_and_read: OpenAndRead
) -> None:
    open_and_read(places.resources_folder() / "samples" / "pages.pdf")
    before = window.worklist.rowCount()
    window.list_actions.other_sheet.trigger()
    assert "takes in the whole page" in window.viewer.banner.text
    assert window.worklist.rowCount() == before


def test_the_program_opens_its_samples(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.open_samples.trigger()
    assert window.worklist.rowCount() >= 3


def test_nobody_foresaw_it_but_it_is_said_and_logged(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    from ecgdesk.desk.app import catch_errors

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_errors(window)
    error = ZeroDivisionError("one by zero")
    sys.excepthook(type(error), error, None)
    assert "one by zero" in window.viewer.banner.text
    assert "one by zero" in (home / "ecgdesk.log").read_text("utf-8")


def test_the_banner_waits_while_a_corner_is_dragged(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    """Showing or closing it moves the page, which must not happen under a hand."""
    open_and_read(photograph)
    window.messages.advise("test", "Hold on.")
    assert window.viewer.banner.isVisible()
    drag(qtbot, window, corner_on_canvas(window, 0), QPoint(20, 20), hold=True)
    window.messages.withdraw("test")
    assert window.viewer.banner.isVisible()
    qtbot.mouseRelease(window.viewer.page, LEFT, pos=QPoint(60, 60))
    assert not window.viewer.banner.isVisible()


def test_unsure_corners_ask_to_be_checked(
    window: MainWindow,
    qtbot: QtBot,
    open_and_read: OpenAndRead,
    blank: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unsure = Outline(Quad.whole(1000, 700), confidence=0.2)
    monkeypatch.setattr(reading, "propose_outline", lambda page: unsure)
    open_and_read(blank)
    assert window.viewer.banner.text.startswith("Check the corners")
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        drag(qtbot, window, corner_on_canvas(window, 0), QPoint(15, 15))
    assert window.viewer.banner.text == ""


def test_progress_counts_every_page_that_is_done(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(3):
        write_png(tmp_path / "f" / f"{number}.png", np.full((300, 400, 3), 250, np.uint8))
    window.start([tmp_path / "f"])
    wait_until_all_done(window, qtbot, 3)
    qtbot.waitUntil(lambda: "All 3 pages done" in window.run_strip.text)
    assert "Refused: 3." in window.run_strip.text


def test_a_narrow_toolbar_leaves_words_away_rather_than_cut_them_off(window: MainWindow) -> None:
    def cut_off() -> list[str]:
        buttons = window.findChild(QToolBar).findChildren(QToolButton)  # type: ignore[union-attr]
        shown = [button for button in buttons if button.isVisible()]
        assert len(shown) > 10
        return [b.text() for b in shown if b.width() < b.sizeHint().width()]

    def has_words() -> bool:
        button = window.findChild(QToolBar).findChildren(QToolButton)[1]  # type: ignore[union-attr]
        return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    assert has_words() and not cut_off()
    window.resize(853, 460)
    assert not has_words() and not cut_off()
    window.resize(1200, 780)
    assert has_words()
