"""What a person says of a page, before and after the program's reading is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QToolButton
from pytestqt.qtbot import QtBot

from ecgdesk.desk.finding_row import FindingRow
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import Entry, State, Worklist
from ecgdesk.settings import FIRST_READ, ON
from tests.desk.driving import READ_TIMEOUT_MS

OpenAndRead = Callable[[Path], Entry]
LEFT = Qt.MouseButton.LeftButton


def boxes(window: MainWindow) -> dict[str, QCheckBox]:
    found = window.panel.review.form.findChildren(QCheckBox)
    return {box.text(): box for box in found if box.isVisible()}


def words_in_list(window: MainWindow, row: int = 0) -> str:
    words = window.worklist.data(window.worklist.index(row), Worklist.WordsRole)
    assert isinstance(words, str)
    return words


def test_agreeing_marks_the_page_as_reviewed(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    assert entry.outcome is not None
    with qtbot.waitSignal(window.panel.review.reviewed):
        qtbot.mouseClick(window.panel.review.agree, LEFT)
    assert entry.state is State.REVIEWED and entry.review is not None and entry.review.agrees
    assert entry.review.present == tuple(
        found.code for found in entry.outcome.findings if found.call == "present"
    )
    assert "you agree" in window.panel.review.text


def test_a_correction_is_kept_with_its_note_and_outlives_another_reading(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    qtbot.mouseClick(window.panel.review.correct, LEFT)
    for box in boxes(window).values():
        box.setChecked(box.text() == "Hypertrophy")
    qtbot.keyClicks(window.panel.review.form.note, "tall R in V5")
    qtbot.keyClick(window.panel.review.form.note, Qt.Key.Key_Return)
    assert entry.state is State.REVIEWED and entry.review is not None
    assert not entry.review.agrees and entry.review.note == "tall R in V5"
    assert window.panel.review.text.endswith("Hypertrophy. tall R in V5")
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.rotate.trigger()
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.undo.trigger()
    assert entry.state is State.REVIEWED and entry.review.note == "tall R in V5"


def test_a_page_is_agreed_with_or_corrected_by_its_keys(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    agree, correct = window.reviewing.actions
    assert not agree.isEnabled() and not correct.isEnabled()
    entry = open_and_read(photograph)
    box = window.panel.review
    window.resize(1000, 440)  # a small screen at 150 %: the findings need the room
    qtbot.waitUntil(lambda: box.parent() is not window.panel)
    window.resize(1200, 620)
    qtbot.waitUntil(lambda: box.parent() is window.panel and box.isVisible())
    assert box.agree.visibleRegion().boundingRect() == box.agree.rect()  # without scrolling
    qtbot.keyClick(window, Qt.Key.Key_Return, ctrl)
    assert entry.review is not None and entry.review.agrees
    assert not agree.isEnabled() and correct.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Return, ctrl | shift)
    assert box.form.isVisible() and not box.isVisible() and not correct.isEnabled()
    qtbot.waitUntil(lambda: not box.form.said.visibleRegion().isEmpty())  # scrolled to
    assert next(iter(boxes(window).values())).hasFocus()
    qtbot.keyClick(box.form.note, Qt.Key.Key_Escape)
    assert entry.review.agrees and box.isVisible() and not box.form.isVisible()
    correct.trigger()
    qtbot.keyClick(box.form.note, Qt.Key.Key_Return)
    assert not entry.review.agrees and box.isVisible()


def test_agreement_with_a_reading_that_is_no_more_goes(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    qtbot.mouseClick(window.panel.review.agree, LEFT)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.rotate.trigger()  # sideways: read otherwise, or refused
    assert entry.review is None and entry.state is not State.REVIEWED


@pytest.fixture
def first_read(window: MainWindow) -> None:
    window.preferences.set_value(FIRST_READ, ON)


@pytest.mark.usefixtures("first_read")
def test_your_read_first_hides_the_programs_until_it_is_made(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    rows = window.panel.findChildren(FindingRow)
    (fold,) = window.panel.findChildren(QToolButton, "absent findings")
    assert rows and not any(widget.isVisible() for widget in (*rows, fold))
    assert words_in_list(window) == "read" and not window.actions_.evidence.isEnabled()
    said = window.worklist.data(window.worklist.index(0), Qt.ItemDataRole.ToolTipRole)
    assert entry.words not in str(said)
    qtbot.waitUntil(lambda: "Atrial fibrillation" in boxes(window))
    in_pack = sorted(entry.outcome.findings, key=lambda found: found.index) if entry.outcome else []
    assert list(boxes(window)) == [found.name for found in in_pack]  # says nothing of the reading
    boxes(window)["Atrial fibrillation"].setChecked(True)
    qtbot.mouseClick(window.panel.review.form.save, LEFT)
    called = [row for row in rows if row.finding.call != "absent"]
    assert all(widget.isVisible() for widget in (*called, fold))
    assert window.actions_.evidence.isEnabled()
    assert words_in_list(window) == entry.words
    assert entry.first_read is not None and entry.first_read.present == ("AFIB",)
    assert entry.state is State.READ  # it still waits for a verdict
    qtbot.mouseClick(window.panel.review.agree, LEFT)
    assert entry.state is State.REVIEWED and entry.first_read.present == ("AFIB",)


@pytest.mark.usefixtures("first_read")
def test_moving_a_corner_does_not_empty_the_form(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    window.panel.review.form.note.setText("half written")
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        corners = window.viewer.quad.corners
        assert corners is not None
        (x, y), *others = corners
        window.viewer.quad.edit(((x + 2, y + 2), *others), "test")  # type: ignore[arg-type]
    assert window.panel.review.form.note.text() == "half written"
    assert window.panel.review.hides_reading
