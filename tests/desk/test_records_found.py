"""Records found again in the real window, opened, and compared with earlier ones."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecgdesk.archive.record import Patient
from ecgdesk.desk.beat_marks import say_beats
from ecgdesk.desk.compare_dialog import CompareDialog
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.patient_form import PatientFields
from ecgdesk.desk.records import Records
from ecgdesk.desk.worklist import Entry, State
from tests.desk.driving import READ_TIMEOUT_MS
from tests.desk.keeping import (
    ZOE,
    choose,
    keep,
    show_records,
    switch_on,
    wait_until_found,
)

LEFT = Qt.MouseButton.LeftButton
OpenAndRead = Callable[[Path], Entry]

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_records_are_found_as_one_types_and_opened(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    entry = open_and_read(photograph)
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    kept = keep(window, qtbot, ZOE, date(2026, 11, 3))
    assert entry.corners is None
    wait_until_found(shown, qtbot, 1)
    browser = shown.browser
    QTest.keyClicks(browser.text, "mull nobody")
    wait_until_found(shown, qtbot, 0)
    assert "No record" in browser.found.text()
    browser.text.setText("mull")
    wait_until_found(shown, qtbot, 1)
    browser.since.setText("2026-11-04")
    wait_until_found(shown, qtbot, 0)
    browser.since.clear()
    wait_until_found(shown, qtbot, 1)
    choose(shown, qtbot, 0)
    assert "Zoë Müller" in browser.words.text()
    assert kept.summary.beats and say_beats(kept.summary.beats) in browser.words.text()
    assert not browser.thumbnail.pixmap().isNull()
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        qtbot.mouseClick(browser.open, LEFT)
    opened = window.open_page.entry
    assert opened is not None and opened is not entry
    assert opened.name == "Zoë Müller 2026-11-03" and opened.state is State.READ
    corners = [value for corner in made.args[0].corners for value in corner]
    assert corners == pytest.approx([value for corner in kept.summary.quad for value in corner])
    again = [(beat.code, beat.page) for beat in made.args[0].reading.beats]
    assert again == [(beat.code, (beat.x, beat.y)) for beat in kept.summary.beats]
    by_code = {found.code: found.probability for found in kept.summary.findings}
    for finding in made.args[0].reading.findings:
        assert finding.probability == pytest.approx(by_code[finding.code], abs=0.02)
    assert records.record_shown() is not None
    assert records.record_shown().uuid == kept.uuid  # type: ignore[union-attr]


def test_earlier_ecgs_of_the_patient_stand_beside_the_new_one(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    store = switch_on(records, qtbot)
    open_and_read(photograph)
    earlier = keep(window, qtbot, ZOE, date(2025, 1, 2))
    assert records.keeper is not None
    copy = store.get(earlier.uuid)
    more = replace(copy, uuid="another", ecg_date=date(2024, 1, 2))
    store.add(more, who="test")
    store.add(replace(copy, uuid="stranger", patient=Patient("MRN-8")), who="test")
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.start([_copy(photograph)])
    window.recording.keep.trigger()
    dialog = window.recording.dialog
    assert dialog is not None and not dialog.earlier.isVisible()
    dialog.patient.show_fields(PatientFields(Patient("MRN-7")))
    qtbot.waitUntil(dialog.earlier.isVisible)
    qtbot.mouseClick(dialog.earlier, LEFT)
    (compare,) = window.findChildren(CompareDialog)
    assert compare.parent() is dialog  # else it comes up behind it
    assert [compare.choice.itemText(n) for n in range(compare.choice.count())] == [
        "2025-01-02",
        "2024-01-02",
    ]
    qtbot.waitUntil(lambda: compare.right.side is not None)
    assert compare.left.canvas.picture is not None and compare.right.canvas.picture is not None
    assert compare.left.words and compare.left.words == compare.right.words  # the same page
    compare.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: compare.right.side is not None)
    records.lock()
    assert not compare.isVisible()


def _copy(photograph: Path) -> Path:
    path = photograph.with_name("second.jpg")
    shutil.copy(photograph, path)
    return path
