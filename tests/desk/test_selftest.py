"""The checks of the desk that ``ecgdesk selftest`` makes."""

import ctypes
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ecgdesk.desk import selftest


def has_cups() -> bool:
    try:
        ctypes.CDLL("libcups.so.2")
    except OSError:
        return False
    return True


def failed() -> list[str]:
    return [check.words for check in selftest.run_checks() if not check.passed]


@pytest.mark.skipif(sys.platform == "linux" and not has_cups(), reason="no libcups2")
def test_all_is_well(qtbot: QtBot, home: Path) -> None:
    assert failed() == []
    assert os.environ["ECGDESK_HOME"] == str(home)
    assert not home.exists()


def test_an_empty_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "LEAST_COLOURS", 10**6)
    assert any(words.startswith("the window opens: The window is empty") for words in failed())


def test_a_printing_part_that_is_missing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QCoreApplication, "libraryPaths", lambda: [str(tmp_path)])
    assert any("reaches printers is missing" in words for words in failed())


def test_a_printing_part_that_is_damaged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "printsupport").mkdir()
    (tmp_path / "printsupport" / "libdamaged.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr(QCoreApplication, "libraryPaths", lambda: [str(tmp_path)])
    assert any("libdamaged.so cannot be used" in words for words in failed())
