"""What the tests of the window share: pages to write and things to wait for."""

from pathlib import Path

import cv2
import numpy as np
from pytestqt.qtbot import QtBot

from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import State

READ_TIMEOUT_MS = 60_000
"""Generous: the tests may share two cores with other work."""


def write_png(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def wait_until_all_done(window: MainWindow, qtbot: QtBot, total: int) -> None:
    def done() -> bool:
        return (
            window.worklist.rowCount() == total
            and window.worklist.count(State.WAITING, State.READING) == 0
        )

    qtbot.waitUntil(done, timeout=READ_TIMEOUT_MS)
