"""What the tests of the window share: pages to write and things to wait for."""

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ecgdesk import places
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import MadeReading
from ecgdesk.desk.worklist import State

LEFT = Qt.MouseButton.LeftButton

READ_TIMEOUT_MS = 60_000
"""Generous: the tests may share two cores with other work."""


def write_png(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def two_sheets(path: Path) -> Path:
    """Write a photograph of a table with two sheets on it."""
    sample = places.resources_folder() / "samples" / "scan-1.jpg"
    sheet = cv2.resize(cv2.imread(str(sample)), (1400, 990), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(3).normal(0, 6, (2200, 1540, 1))
    table = np.clip(np.array((50, 70, 90)) + noise, 0, 255).astype(np.uint8)
    for top in (60, 1140):
        table[top : top + 990, 70:1470] = sheet
    return write_png(path, table)


def wait_until_all_done(window: MainWindow, qtbot: QtBot, total: int) -> None:
    def done() -> bool:
        return (
            window.worklist.rowCount() == total
            and window.worklist.count(State.WAITING, State.READING) == 0
        )

    qtbot.waitUntil(done, timeout=READ_TIMEOUT_MS)


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
