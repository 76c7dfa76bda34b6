"""Corners, views and the flat sheet in the real window, by mouse and by keys."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ecgdesk.desk import page_work
from ecgdesk.desk.corners import Handle
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import MadeReading
from ecgdesk.desk.worklist import Entry
from ecgdesk.jobs import CancelToken
from tests.desk.driving import READ_TIMEOUT_MS, corner_on_canvas, drag

OpenAndRead = Callable[[Path], Entry]
LEFT = Qt.MouseButton.LeftButton


def test_dragging_a_corner_reads_again_and_shows_it(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    before = window.viewer.quad.corners
    assert before is not None and entry.corners is None
    start = corner_on_canvas(window, 0)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        drag(qtbot, window, start, QPoint(60, 45))
    after = window.viewer.quad.corners
    assert after is not None and after[1:] == before[1:]
    scale = window.viewer.page.view.scale
    assert after[0] == pytest.approx(
        (before[0][0] + 60 / scale, before[0][1] + 45 / scale), abs=2 / scale
    )
    shown: MadeReading = made.args[0]
    assert shown.corners == after  # what is shown was read within these corners
    assert shown.reading.quad_confidence == 1.0
    if shown.reading.status == "read":
        findings = shown.reading.findings
        top = min(findings, key=lambda found: (found.call != "present", -found.probability))
        assert window.panel.shown_findings()[0].startswith(top.name)
    assert entry.corners == after


def test_a_pause_in_a_drag_reads_before_the_release(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        drag(qtbot, window, corner_on_canvas(window, 2), QPoint(-40, -30), hold=True)
    assert window.viewer.quad.dragging
    assert made.args[0].corners == window.viewer.quad.corners
    assert not window.viewer.quad.undo_group.canUndo()
    qtbot.mouseRelease(window.viewer.page, LEFT, pos=QPoint(5, 5))
    assert window.viewer.quad.undo_group.activeStack().count() == 1


def test_a_reading_of_corners_that_were_moved_since_is_dropped(
    window: MainWindow,
    qtbot: QtBot,
    open_and_read: OpenAndRead,
    photograph: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_and_read(photograph)
    read, may_end, calls = page_work.read, threading.Event(), []

    def slow_once(
        page: object, corners: object, by_hand: object, taken: object, token: CancelToken
    ) -> MadeReading:
        calls.append(corners)
        if len(calls) == 1:
            may_end.wait(120)
        return read(page, corners, by_hand, taken, token)  # type: ignore[arg-type]

    monkeypatch.setattr(page_work, "read", slow_once)
    shown: list[MadeReading] = []
    window.open_page.reading_made.connect(shown.append)
    drag(qtbot, window, corner_on_canvas(window, 0), QPoint(30, 20))
    qtbot.waitUntil(lambda: len(calls) == 1)
    drag(qtbot, window, corner_on_canvas(window, 0), QPoint(20, 20))
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=READ_TIMEOUT_MS)
    may_end.set()
    qtbot.waitUntil(lambda: len(calls) == 2)
    qtbot.wait(400)
    assert [made.corners for made in shown] == [window.viewer.quad.corners]


def test_arrow_keys_nudge_and_a_burst_is_one_undo(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    quad, canvas = window.viewer.quad, window.viewer.page
    before = quad.corners
    assert before is not None
    window.dock.view.setFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert quad.chosen == Handle(0)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert quad.chosen == Handle(0, edge=True)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert quad.chosen == Handle(1)
    x, y = before[1]
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert quad.corners is not None and quad.corners[1] == pytest.approx((x - 11, y + 1))
    assert made.args[0].corners == quad.corners
    assert quad.undo_group.activeStack().count() == 1
    window.actions_.undo.trigger()
    assert quad.corners == before
    assert entry.corners is None  # the program's own corners stand again
    window.actions_.redo.trigger()
    assert quad.corners[1] == pytest.approx((x - 11, y + 1))


def test_tab_leaves_the_canvas_after_the_last_corner(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    canvas = window.viewer.page
    window.dock.view.setFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(7):  # four corners and four edges
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        assert canvas.hasFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert not canvas.hasFocus()


def test_escape_gives_a_drag_up(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    before = window.viewer.quad.corners
    drag(qtbot, window, corner_on_canvas(window, 1), QPoint(-50, 40), hold=True)
    assert window.viewer.quad.corners != before
    qtbot.keyClick(window.viewer.page, Qt.Key.Key_Escape)
    assert window.viewer.quad.corners == before
    assert not window.viewer.quad.undo_group.canUndo()


def test_escape_lets_go_of_a_corner_and_of_what_was_said_of_it(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    window.viewer.page.setFocus()
    qtbot.keyClick(window.viewer.page, Qt.Key.Key_Tab)
    assert "Corner 1 of 4" in window.statusBar().currentMessage()
    qtbot.keyClick(window.viewer.page, Qt.Key.Key_Escape)
    assert window.viewer.quad.chosen is None and window.statusBar().currentMessage() == ""


def test_reset_goes_back_to_the_programs_corners(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    before = window.viewer.quad.corners
    drag(qtbot, window, corner_on_canvas(window, 3), QPoint(40, -40))
    assert entry.corners is not None
    window.actions_.reset_corners.trigger()
    assert window.viewer.quad.corners == before and entry.corners is None
    window.actions_.undo.trigger()
    assert entry.corners is not None


def test_a_quarter_turn_turns_view_and_sheet(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    sheet = window.viewer.sheet.canvas.picture
    assert sheet is not None and sheet.size.width() > sheet.size.height()
    turns = window.viewer.page.view.turns
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.rotate.trigger()
    assert window.viewer.page.view.turns == (turns + 1) % 4
    turned = window.viewer.sheet.canvas.picture
    assert turned is not None and turned.size.width() < turned.size.height()


def test_corners_come_back_with_their_page(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    entry = open_and_read(photograph)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        drag(qtbot, window, corner_on_canvas(window, 0), QPoint(30, 30))
    moved = window.viewer.quad.corners
    open_and_read(blank)
    assert window.open_page.entry is not entry
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        window.actions_.previous.trigger()
    assert window.open_page.entry is entry
    assert window.viewer.quad.corners == moved
    assert made.args[0].corners == moved
    assert window.actions_.undo.isEnabled()


def test_actual_size_shows_pixel_for_pixel(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    canvas = window.viewer.page
    window.actions_.actual_size.trigger()
    assert canvas.view.scale * canvas.devicePixelRatioF() == pytest.approx(1)
    window.actions_.fit.trigger()
    assert canvas.view.scale < 1


def test_page_width_stays_the_width_when_the_window_grows(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    canvas = window.viewer.page
    window.resize(1300, 520)  # so flat that the whole page leaves room at its sides
    qtbot.waitUntil(lambda: window.width() == 1300)

    def spare() -> float:
        assert canvas.picture is not None
        return canvas.width() - canvas.picture.size.width() * canvas.view.scale

    assert spare() > 80
    window.actions_.fit_width.trigger()
    assert 0 < spare() < 80
    before = canvas.width()
    window.resize(1400, 520)
    qtbot.waitUntil(lambda: canvas.width() > before)
    assert 0 < spare() < 80


def test_dragging_beside_the_corners_pans(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    corners, canvas = window.viewer.quad.corners, window.viewer.page
    window.actions_.zoom_in.trigger()
    before = canvas.view
    middle = canvas.rect().center()
    drag(qtbot, window, middle, QPoint(25, -15))
    assert canvas.view == before.panned(25, -15)
    assert window.viewer.quad.corners == corners
    window.actions_.fit.trigger()
    assert canvas.view.scale < before.scale


# The flat sheet and its evidence


def test_evidence_is_off_then_shown_with_a_caption(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    sheet = window.viewer.sheet
    assert sheet.caption == "" and not window.actions_.evidence.isChecked()
    plain = sheet.canvas.picture
    window.actions_.evidence.trigger()
    qtbot.waitUntil(lambda: sheet.caption != "", timeout=READ_TIMEOUT_MS)
    assert window.viewer.shows_sheet and window.actions_.show_sheet.isChecked()
    top = window.panel.shown_findings()[0].split(":")[0]
    assert sheet.caption.startswith(top) and "spoke against" in sheet.caption
    coloured = sheet.canvas.picture
    assert coloured is not None and plain is not None and coloured.size == plain.size
    assert coloured.levels[0] != plain.levels[0]
    window.actions_.evidence.trigger()
    assert sheet.caption == "" and sheet.canvas.picture is plain
    window.actions_.show_page.trigger()
    assert window.viewer.page.isVisible()
