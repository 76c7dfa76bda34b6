"""Beats in the window: marked along the strip, counted, and read by hand in a box."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecgdesk.desk.beat_marks import COLOURS, mark_rect, say_beats, tip_of
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import Entry
from tests.desk.driving import READ_TIMEOUT_MS, write_png
from tests.strips import peak_at, rhythm, strip_page

CODES = "NNVNNNVNNNN"


@pytest.fixture
def strip(tmp_path: Path) -> Path:
    return write_png(tmp_path / "strip.png", strip_page(rhythm(CODES))[:, :, ::-1])


def test_beats_of_a_strip_are_marked_and_counted(
    window: MainWindow, open_and_read: Callable[[Path], Entry], strip: Path
) -> None:
    open_and_read(strip)
    beats = window.viewer.sheet.beats.beats()
    assert "".join(beat.code for beat in beats) == CODES
    said = say_beats(beats)
    assert "9 normal (N)" in said
    assert "2 ventricular ectopic (V)" in said
    counts = window.panel.findChild(type(window.panel._beats), "beat counts")
    assert counts is not None
    assert counts.text() == said
    assert counts.isVisibleTo(window.panel)


def test_marks_stand_on_the_sheet_in_their_colours(
    window: MainWindow, open_and_read: Callable[[Path], Entry], strip: Path
) -> None:
    open_and_read(strip)
    window.viewer.show_sheet()
    canvas = window.viewer.sheet.canvas
    picture = canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    marks = window.viewer.sheet.beats.marks()
    assert len({round(foot.y()) for _, foot in marks}) == 1
    for beat, foot in marks:
        corner = mark_rect(foot).topLeft() + QPointF(3, 14)
        colour = picture.pixelColor(QPoint(round(corner.x() * ratio), round(corner.y() * ratio)))
        if beat.code == "V":
            assert abs(colour.red() - COLOURS["V"].red()) < 40
            assert colour.green() < 90
        else:
            assert colour.lightness() > 200


def test_a_beat_in_a_box_is_read_and_escape_takes_it_away(
    window: MainWindow, open_and_read: Callable[[Path], Entry], strip: Path, qtbot: QtBot
) -> None:
    open_and_read(strip)
    tool, canvas = window.viewer.sheet.beats, window.viewer.sheet.canvas
    tool.by_hand.trigger()
    assert window.viewer.shows_sheet
    time = rhythm(CODES)[2][0]
    before = len(tool.beats())
    x, y = peak_at(time)
    left = canvas.view.to_canvas(x - 50, y - 130).toPoint()
    right = canvas.view.to_canvas(x + 60, y + 90).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(canvas, (left + right) / 2)
    QTest.mouseMove(canvas, right)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=right)
    qtbot.waitUntil(lambda: len(tool.beats()) == before + 1, timeout=READ_TIMEOUT_MS)
    by_hand = tool.beats()[-1]
    assert by_hand.code == "V"
    assert by_hand.time_s == pytest.approx(time, abs=0.08)
    assert "ventricular ectopic (V)" in tip_of(by_hand)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert len(tool.beats()) == before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not tool.by_hand.isChecked()


def test_without_the_tool_dragging_pans(
    window: MainWindow, open_and_read: Callable[[Path], Entry], strip: Path
) -> None:
    open_and_read(strip)
    window.viewer.show_sheet()
    canvas = window.viewer.sheet.canvas
    assert not window.viewer.sheet.beats.press(canvas, QPointF(50, 50))


def test_hidden_until_the_person_has_read(
    window: MainWindow, open_and_read: Callable[[Path], Entry], strip: Path
) -> None:
    open_and_read(strip)
    tool = window.viewer.sheet.beats
    tool.set_hidden(True)
    assert tool.beats() == []
    tool.set_hidden(False)
    assert tool.beats()
