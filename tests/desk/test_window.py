"""The real window, driven as a person drives it, with the real pack."""

import re
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from ecgdesk import places, reading
from ecgdesk.desk import page_work
from ecgdesk.desk.action_button import ActionButton
from ecgdesk.desk.corners import Handle
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import MadeReading, Origin
from ecgdesk.desk.worklist import Entry, State
from ecgdesk.errors import PackError
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.outline import Outline
from ecgdesk.paper.quad import Quad
from tests.desk.driving import READ_TIMEOUT_MS, two_sheets, wait_until_all_done, write_png

OpenAndRead = Callable[[Path], Entry]
LEFT = Qt.MouseButton.LeftButton


def corner_on_canvas(window: MainWindow, index: int) -> QPoint:
    corners = window.viewer.quad.corners
    assert corners is not None
    return window.viewer.page.view.to_canvas(*corners[index]).toPoint()


def drag(
    qtbot: QtBot, window: MainWindow, start: QPoint, by: QPoint, *, hold: bool = False
) -> None:
    canvas = window.viewer.page
    qtbot.mousePress(canvas, LEFT, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(canvas, start + by * step / 5)
    if not hold:
        qtbot.mouseRelease(canvas, LEFT, pos=start + by)


def probabilities(made: MadeReading) -> list[float]:
    return [finding.probability for finding in made.reading.findings]


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


# Corners


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


# Ways in


def send_drop(window: MainWindow, mime: QMimeData) -> bool:
    """Send what Qt sends when something is dropped on the canvas; return whether it was taken."""
    at = QPoint(300, 300)
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(at), actions, mime, left, none)
    drop.ignore()
    QApplication.sendEvent(window, drop)
    return drop.isAccepted()


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_files_and_folders_can_be_dropped_together(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, photograph: Path
) -> None:
    folder = tmp_path / "scans é"
    pixels = np.full((300, 400, 3), 250, np.uint8)
    write_png(folder / "page 10.png", pixels)
    write_png(folder / "page 2.png", pixels)
    write_png(folder / "deeper" / "x.png", pixels)
    (folder / "notes.txt").write_text("not a page")
    assert send_drop(window, mime_of(photograph, folder))
    wait_until_all_done(window, qtbot, 4)
    names = [window.worklist.entry_at(row).name for row in range(4)]
    assert names[0] == photograph.name
    assert names.index("page 2.png") < names.index("page 10.png")
    assert window.open_page.entry is window.worklist.entry_at(0)


def test_text_cannot_be_dropped(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not send_drop(window, mime)
    assert window.worklist.rowCount() == 0


def test_children_leave_drops_to_the_window(window: MainWindow) -> None:
    children = (window.viewer.page, window.viewer.sheet.canvas, window.dock.view, window.panel)
    assert window.acceptDrops()
    assert not any(child.acceptDrops() for child in children)


def test_stepping_with_ctrl_held_selects_one_page(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    open_and_read(photograph)
    window.intake.take_arrived(blank, show=False)
    # As on a screen, where a key of the shortcut is still down.
    qtbot.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    window.actions_.next.trigger()
    qtbot.keyRelease(window, Qt.Key.Key_Control)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    assert window.open_page.entry is window.worklist.entry_at(1)
    assert window.dock.selected() == [window.worklist.entry_at(1)]


def test_turning_the_pages_leaves_those_that_were_read_as_they_were(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    first, second = open_and_read(photograph), open_and_read(blank)
    assert (first.state, second.state) == (State.READ, State.REFUSED)
    words = second.words
    window.actions_.previous.trigger()
    assert first.state is State.READING
    window.actions_.next.trigger()
    assert first.state is State.READ  # before it was read again
    window.actions_.previous.trigger()
    assert (second.state, second.words) == (State.REFUSED, words)
    qtbot.waitUntil(lambda: first.state is State.READ)
    window.viewer.quad.turn_by(1.0)
    window.actions_.next.trigger()
    assert first.state is State.WAITING  # within other corners it was never read


def test_pages_that_come_later_can_be_stepped_to(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    open_and_read(photograph)
    assert not window.actions_.next.isEnabled()
    window.intake.take_arrived(blank, show=False)
    assert window.actions_.next.isEnabled() and window.actions_.previous.isEnabled()
    window.worklist.remove([window.worklist.entry_at(1).id])
    assert not window.actions_.next.isEnabled()


def test_a_folder_without_pages_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    window.start([empty])
    qtbot.waitUntil(lambda: "no page" in window.viewer.banner.text)
    assert window.viewer.banner.isVisible()
    window.messages.close_notice()
    assert not window.viewer.banner.isVisible()


def test_a_picture_on_the_clipboard_is_pasted(
    window: MainWindow, qtbot: QtBot, photograph: Path
) -> None:
    image = QImage(str(photograph)).scaledToWidth(1600)
    assert not image.isNull()
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.paste.trigger()
    entry = window.worklist.entry_at(0)
    assert entry.name == "Pasted page" and entry.state in (State.READ, State.REFUSED)
    assert window.viewer.page.picture is not None
    assert window.viewer.page.picture.size == image.size()


def test_copied_files_are_pasted(window: MainWindow, qtbot: QtBot, blank: Path) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of(blank))
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.paste.trigger()
    assert window.worklist.entry_at(0).origin.path == blank


def test_copied_paths_are_pasted(window: MainWindow, qtbot: QtBot, blank: Path) -> None:
    mime = QMimeData()
    mime.setText(f'  "{blank}"\n')  # as Windows copies a path
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.open_page.reading_made):
        window.actions_.paste.trigger()
    assert window.worklist.entry_at(0).origin.path == blank
    for words in ("hello", f"{blank}\nand more", ""):
        mime = QMimeData()
        mime.setText(words)
        QGuiApplication.clipboard().setMimeData(mime)
        window.actions_.paste.trigger()
        assert "no picture and no files" in window.statusBar().currentMessage()
    assert window.worklist.rowCount() == 1


def test_a_drag_over_the_window_says_what_letting_go_does(window: MainWindow, blank: Path) -> None:
    def enter(mime: QMimeData) -> None:
        copy = Qt.DropAction.CopyAction
        modifiers = Qt.KeyboardModifier.NoModifier
        window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, modifiers))

    enter(mime_of(blank))
    assert "Let go" in window.statusBar().currentMessage()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.statusBar().currentMessage() == ""
    assert not window.intake.drop(QMimeData())  # its program went away meanwhile
    assert "no picture and no files" in window.statusBar().currentMessage()


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert "clipboard" in window.statusBar().currentMessage()


def test_the_same_file_twice_is_one_entry(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, blank: Path
) -> None:
    open_and_read(blank)
    window.intake.take_paths([blank])
    qtbot.waitUntil(lambda: not window.tasks.is_busy("find files 2"))
    assert window.worklist.rowCount() == 1


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
