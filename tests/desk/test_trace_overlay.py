"""The trace over the sheet, and the scale drawn by hand, with the mouse on a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ecgdesk.desk.journal_file import KeptEntry
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import Entry
from ecgdesk.paper.hand_scale import ByHand
from ecgdesk.reading import Reading
from tests.desk.driving import READ_TIMEOUT_MS

OpenAndRead = Callable[[Path], Entry]


def test_the_trace_is_drawn_with_its_layout_and_rate(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    assert not window.viewer.sheet.trace.shown.isEnabled()
    open_and_read(photograph)
    sheet = window.viewer.sheet
    assert sheet.trace.drawing is None and not sheet.trace_words.isVisible()
    before = sheet.canvas.grab().toImage()
    sheet.trace.shown.trigger()
    qtbot.waitUntil(lambda: sheet.trace.drawing is not None, timeout=READ_TIMEOUT_MS)
    drawing = sheet.trace.drawing
    assert drawing is not None and window.viewer.shows_sheet
    assert {name for name, _ in drawing.names} >= {"I", "II", "aVF", "V1", "V6"}
    assert len(drawing.peaks) >= 3 and drawing.path.length() > 5000
    assert sheet.trace_words.isVisible()
    assert "Layout" in sheet.trace_words.text() and "beats a minute" in sheet.trace_words.text()
    assert sheet.canvas.grab().toImage() != before
    sheet.trace.shown.trigger()
    assert sheet.trace.drawing is None and not sheet.trace_words.isVisible()


def test_a_box_drawn_by_hand_becomes_the_scale(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    sheet = window.viewer.sheet
    sheet.scale.drawing.trigger()
    assert window.viewer.shows_sheet
    start = QPoint(200, 150)
    side = 60
    box_px = side / sheet.canvas.view.scale
    drag(qtbot, window, start, QPoint(side, side))
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        pass
    scale = made.args[0].reading.sheet.scale
    assert scale.x == pytest.approx(box_px / 5, rel=0.03)
    assert not sheet.scale.drawing.isChecked()


def test_a_click_or_a_tiny_box_sets_no_scale(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    sheet = window.viewer.sheet
    sheet.scale.drawing.trigger()
    heard: list[object] = []
    sheet.scale.scale_drawn.connect(heard.append)
    drag(qtbot, window, QPoint(200, 150), QPoint(3, 3))
    assert not heard and sheet.scale.drawing.isChecked()
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Escape)
    assert not sheet.scale.drawing.isChecked()


def test_one_tool_at_a_time(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    sheet = window.viewer.sheet
    sheet.scale.drawing.trigger()
    sheet.beats.by_hand.trigger()
    assert sheet.beats.by_hand.isChecked() and not sheet.scale.drawing.isChecked()


def drag(qtbot: QtBot, window: MainWindow, start: QPoint, by: QPoint) -> None:
    canvas = window.viewer.sheet.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, start + by / 2)
    qtbot.mouseMove(canvas, start + by)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + by)


def test_what_was_set_by_hand_stays_with_the_page_and_can_be_forgotten(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    choice = window.paper_by_hand
    assert not choice.forget.isEnabled() and choice.speeds[None].isChecked()
    own = read_again(qtbot, window, choice.speeds[50.0])
    assert own.layout is not None and own.layout.speed_mm_s == 50.0
    assert entry.by_hand == ByHand(speed_mm_s=50.0) == own.by_hand
    both = read_again(qtbot, window, choice.gains[20.0])
    assert both.layout is not None and both.layout.gain_mm_mv == 20.0
    assert both.heart_rate_bpm == pytest.approx(own.heart_rate_bpm, abs=1)
    assert KeptEntry.of_entry(entry, 0).by_hand == ByHand(None, 50.0, 20.0)
    usual = read_again(qtbot, window, choice.forget)
    assert usual.layout is not None and usual.layout.speed_mm_s == 25.0
    assert own.heart_rate_bpm == pytest.approx(2 * (usual.heart_rate_bpm or 0), rel=0.03)
    assert choice.speeds[None].isChecked() and not choice.forget.isEnabled()


def read_again(qtbot: QtBot, window: MainWindow, action: QAction) -> Reading:
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        action.trigger()
    reading = made.args[0].reading
    assert isinstance(reading, Reading)
    return reading
