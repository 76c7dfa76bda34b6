"""Keys, degrees and touch on the frame of the paper."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecgdesk.desk.corners import Handle, turned_by
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.picture import picture_from
from ecgdesk.desk.quad_tool import QuadTool
from ecgdesk.desk.worklist import Entry

OpenAndRead = Callable[[Path], Entry]


def test_degrees_turn_the_frame_and_a_burst_is_one_undo(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    quad = window.viewer.quad
    before = quad.corners
    assert before is not None
    for _ in range(3):
        window.corner_actions.turn_right.trigger()
    window.corner_actions.turn_left.trigger()
    assert quad.corners is not None
    for corner, expected in zip(quad.corners, turned_by(before, 2.0), strict=True):
        assert corner == pytest.approx(expected)
    assert quad.undo_group.activeStack().count() == 1
    window.actions_.undo.trigger()
    assert quad.corners == before


def test_an_edge_is_chosen_by_tab_and_moved_by_arrows(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    quad, canvas = window.viewer.quad, window.viewer.page
    before = quad.corners
    assert before is not None
    window.dock.view.setFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert quad.chosen == Handle(0, edge=True)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert quad.corners is not None
    assert quad.corners[0] == pytest.approx((before[0][0], before[0][1] + 10))
    assert quad.corners[1] == pytest.approx((before[1][0], before[1][1] + 10))
    assert quad.corners[2:] == before[2:]


def test_alt_and_arrows_move_the_frame_and_not_to_another_page(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    open_and_read(blank)
    entry = open_and_read(photograph)
    quad, canvas = window.viewer.quad, window.viewer.page
    before = quad.corners
    assert before is not None
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.open_page.entry is entry
    assert quad.corners is not None
    for corner, (x, y) in zip(quad.corners, before, strict=True):
        assert corner == pytest.approx((x - 1, y))


def test_a_finger_drags_a_corner(qtbot: QtBot) -> None:
    canvas, quad = PageCanvas(), QuadTool()
    qtbot.addWidget(canvas)
    canvas.set_overlay(quad)
    canvas.resize(500, 400)
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.show_picture(picture_from(np.full((300, 400, 3), 200, np.uint8)))
    before = ((50.0, 40.0), (350.0, 40.0), (350.0, 260.0), (50.0, 260.0))
    quad.begin(1, before, 400, 300)
    start = canvas.view.to_canvas(*before[2]).toPoint() + QPoint(9, 7)  # fingers miss a little
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, start, canvas).commit()
    for step in range(1, 6):
        QTest.touchEvent(canvas, screen).move(0, start - QPoint(8, 5) * step, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, start - QPoint(40, 25), canvas).commit()
    assert quad.corners is not None and quad.corners[:2] == before[:2]
    scale = canvas.view.scale
    assert quad.corners[2] == pytest.approx((350 - 40 / scale, 260 - 25 / scale), abs=1.5)
    assert quad.undo_group.activeStack().count() == 1


def test_the_loupe_follows_keys_and_goes_with_the_mouse(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    quad, canvas = window.viewer.quad, window.viewer.page
    window.activateWindow()
    window.dock.search.setFocus()
    qtbot.waitUntil(window.dock.search.hasFocus)
    assert quad.under_loupe(canvas) is None
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert quad.under_loupe(canvas) == Handle(0)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert quad.under_loupe(canvas) == Handle(0, edge=True)
    window.dock.search.setFocus()
    assert quad.under_loupe(canvas) is None
    corners = quad.corners
    assert corners is not None
    at = canvas.view.to_canvas(*corners[2]).toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert quad.under_loupe(canvas) == Handle(2)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert quad.under_loupe(canvas) is None
