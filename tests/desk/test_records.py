"""Records in the real window: switched on, kept, found, compared, locked."""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ecgdesk.archive.key import passphrase_key
from ecgdesk.archive.record import AGREES
from ecgdesk.archive.store import open_archive
from ecgdesk.desk import page_work, records_work
from ecgdesk.desk.journal_file import KeptEntry
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.patient_form import DateEdit, PatientFields
from ecgdesk.desk.record_dialog import RecordDialog
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.records_work import archive_path
from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import Entry
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.hand_scale import NOTHING
from ecgdesk.paper.sources import open_source
from ecgdesk.settings import ON, RECORD_ALL
from tests.desk.driving import READ_TIMEOUT_MS, two_sheets, wait_until_all_done, write_png
from tests.desk.keeping import (
    SECRET,
    ZOE,
    keep,
    show_records,
    switch_on,
    wait_for,
    wait_until_found,
)

LEFT = Qt.MouseButton.LeftButton
OpenAndRead = Callable[[Path], Entry]

pytestmark = pytest.mark.usefixtures("cheap_keys")


# Switching on, locking


def test_records_are_off_until_they_are_switched_on(
    window: MainWindow, qtbot: QtBot, records: Records
) -> None:
    assert records.access is Access.OFF and not archive_path().exists()
    shown = show_records(window, qtbot)
    gate = shown.gate
    QTest.keyClicks(gate.new_passphrase, SECRET)
    QTest.keyClicks(gate.repeated, SECRET + "!")
    qtbot.mouseClick(gate.with_passphrase, LEFT)
    assert "not the same" in gate.notice.text and records.access is Access.OFF
    gate.repeated.setText(SECRET)
    qtbot.mouseClick(gate.with_passphrase, LEFT)
    wait_for(records, Access.OPEN, qtbot)
    assert shown.stack.currentIndex() == 1
    assert gate.new_passphrase.text() == gate.repeated.text() == ""


def test_a_short_passphrase_is_refused(window: MainWindow, qtbot: QtBot, records: Records) -> None:
    gate = show_records(window, qtbot).gate
    records.switch_on("short")
    qtbot.waitUntil(lambda: "too short" in gate.notice.text)
    assert records.access is Access.OFF and not archive_path().exists()


def test_the_keychain_can_hold_the_key(
    qtbot: QtBot, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(
        keyring,
        "set_password",
        lambda service, name, secret: kept.update({(service, name): secret}),
    )
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    records.switch_on(None)
    wait_for(records, Access.OPEN, qtbot)
    records.lock()
    assert len(kept) == 1 and not records_work.needs_passphrase(archive_path())
    records.unlock(None)
    wait_for(records, Access.OPEN, qtbot)


def test_a_wrong_passphrase_says_so_and_slows_down(
    window: MainWindow, qtbot: QtBot, records: Records
) -> None:
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    qtbot.mouseClick(shown.lock, LEFT)
    assert records.access is Access.LOCKED and shown.stack.currentIndex() == 0
    gate = shown.gate
    for attempt in range(3):
        gate.passphrase.setText(f"wrong {attempt}")
        gate.notice.hide()
        qtbot.mouseClick(gate.unlock, LEFT)
        qtbot.waitUntil(lambda: "not right" in gate.notice.text and gate.notice.isVisible())
    assert not gate.unlock.isEnabled() and "Wait" in gate.unlock.text()
    qtbot.waitUntil(gate.unlock.isEnabled)
    gate.passphrase.setText(SECRET)
    qtbot.mouseClick(gate.unlock, LEFT)
    wait_for(records, Access.OPEN, qtbot)
    assert gate.passphrase.text() == ""


def test_records_lock_themselves_when_nobody_is_there(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    keep(window, qtbot, ZOE)
    wait_until_found(shown, qtbot, 1)
    now = [time.monotonic()]
    records._lock._clock = lambda: now[0]
    now[0] += 14 * 60
    QTest.keyClick(shown.browser.text, Qt.Key.Key_A)
    now[0] += 14 * 60
    records._check_lock()
    assert records.access is Access.OPEN  # somebody typed 14 minutes ago
    now[0] += 2 * 60
    records._check_lock()
    assert records.access is Access.LOCKED
    assert shown.browser.table.rowCount() == 0 and shown.browser.words.text() == ""


# Keeping


def test_once_the_records_are_locked_no_name_stays_in_the_window(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    kept = keep(window, qtbot, ZOE)
    with qtbot.waitSignal(window.open_page.reading_made):
        records.open_in_window(kept.uuid)
    entry = window.open_page.entry
    assert entry is not None and entry.name == "Zoë Müller" in window.windowTitle()
    said = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole]

    def in_window() -> str:
        row = window.worklist.index(window.worklist.row_of(entry.id))
        labels: list[QLabel] = window.findChildren(QLabel)  # type: ignore[assignment]
        words = [str(row.data(role)) for role in said] + [label.text() for label in labels]
        return " ".join([*words, window.windowTitle(), window.statusBar().currentMessage()])

    assert "Zoë" in in_window()
    records.lock()
    assert "Zoë" not in in_window() and "Page of a record" in window.windowTitle()
    records.unlock(SECRET)
    wait_for(records, Access.OPEN, qtbot)
    assert "Zoë" in window.windowTitle()


def test_a_reading_is_kept_with_its_patient_and_review(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    assert not window.recording.keep.isEnabled()
    entry = open_and_read(photograph)
    store = switch_on(records, qtbot)
    window.worklist.set_review(entry.id, Review(agrees=True, present=("NORM",), note="sinus"))
    window.recording.keep.trigger()
    dialog = window.recording.dialog
    assert isinstance(dialog, RecordDialog)
    assert dialog.verdict.currentData() == AGREES
    assert "sinus" in dialog.own_words.toPlainText()
    dialog.patient.show_fields(PatientFields(ZOE, date(2026, 11, 3)))
    dialog.notes.setPlainText("Chest pain.")
    dialog.reviewer.setText("Dr. Grün")
    with qtbot.waitSignal(records.kept):
        dialog._save()
    (found,) = store.search()
    record = store.get(found.uuid)
    assert (record.patient, record.ecg_date) == (ZOE, date(2026, 11, 3))
    assert (record.notes, record.reviewer, record.verdict) == ("Chest pain.", "Dr. Grün", AGREES)
    assert record.page.data == photograph.read_bytes()
    assert record.summary.status == "read" and record.summary.pack is not None
    assert record.thumbnail.startswith(b"\xff\xd8")


def test_a_page_kept_again_is_the_same_record(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    store = switch_on(records, qtbot)
    first = keep(window, qtbot, ZOE)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.rotate.trigger()
    again = keep(window, qtbot, replace(ZOE, id="MRN-8"))
    assert again.uuid == first.uuid and store.count() == 1
    assert store.glance(first.uuid).patient.id == "MRN-8"
    assert again.summary.quad != first.summary.quad
    assert [line.action for line in store.trail(first.uuid)] == ["changed", "added"]


@pytest.mark.parametrize(
    "end", [MainWindow.close, lambda window: window.recording.records.lock()], ids=["close", "lock"]
)
def test_what_was_kept_is_on_the_disk_however_soon_the_end_comes(
    window: MainWindow,
    qtbot: QtBot,
    records: Records,
    open_and_read: OpenAndRead,
    photograph: Path,
    end: Callable[[MainWindow], object],
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    window.tasks.run_surely(lambda: time.sleep(0.3), lambda _: None, lambda _: None)
    records.keep_shown(replace(records.details_shown(), patient=ZOE))
    end(window)
    with open_archive(archive_path(), passphrase_key(archive_path(), SECRET)) as store:
        assert [entry.patient for entry in store.search()] == [ZOE]


def test_a_page_that_is_not_a_record_yet_waits_in_the_journal(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    window.preferences.set_value(RECORD_ALL, ON)
    store = switch_on(records, qtbot)
    entry = open_and_read(photograph)
    assert (store.count(), KeptEntry.of_entry(entry, 0).state) == (0, "waiting")
    written = qtbot.waitSignal(window.worklist.dataChanged, timeout=READ_TIMEOUT_MS)
    with qtbot.waitSignal(records.kept, timeout=READ_TIMEOUT_MS), written:
        pass
    assert (store.count(), KeptEntry.of_entry(entry, 0).state) == (1, "read")


def test_a_date_that_is_none_is_not_dropped_in_silence(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    store = switch_on(records, qtbot)
    window.recording.keep.trigger()
    dialog = window.recording.dialog
    assert dialog is not None
    dialog.patient.findChildren(DateEdit)[0].setText("3.2.1951")
    dialog._save()
    assert dialog.isVisible() and "3.2.1951" in dialog.words.text()
    assert store.count() == 0


def test_keeping_asks_for_the_key_first(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    window.recording.keep.trigger()
    assert window.recording.records_window is not None
    assert window.recording.records_window.isVisible() and window.recording.dialog is None
    switch_on(records, qtbot)
    qtbot.waitUntil(lambda: window.recording.dialog is not None)


def test_a_folder_becomes_records_when_that_is_switched_on(
    window: MainWindow, qtbot: QtBot, records: Records, photograph: Path, tmp_path: Path
) -> None:
    import numpy as np

    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(3):
        shutil.copy(photograph, folder / f"{number}.jpg")
    write_png(folder / "blank.png", np.full((700, 1000, 3), 250, np.uint8))
    window.preferences.set_value(RECORD_ALL, ON)
    store = switch_on(records, qtbot)
    window.start([folder])
    wait_until_all_done(window, qtbot, 4)
    qtbot.waitUntil(lambda: store.count() == 3, timeout=READ_TIMEOUT_MS)
    names = {store.glance(entry.uuid).page.name for entry in store.search()}
    assert names == {"0.jpg", "1.jpg", "2.jpg"}
    qtbot.wait(1700)
    assert store.count() == 3  # the page that is shown too, and once


def test_both_sheets_of_a_page_become_records_and_each_once(
    window: MainWindow, qtbot: QtBot, records: Records, tmp_path: Path
) -> None:
    window.preferences.set_value(RECORD_ALL, ON)
    store = switch_on(records, qtbot)
    path = two_sheets(tmp_path / "two.png")
    window.start([path])
    qtbot.waitUntil(lambda: store.count() == 1)
    window.list_actions.other_sheet.trigger()
    qtbot.waitUntil(lambda: store.count() == 2)
    # The program dies, and reads the pages again: both are known.
    keeper, pages = records.keeper, window.worklist.entries()
    assert keeper is not None
    frames = []
    for entry in pages:
        with open_source(path) as source:
            page = source.page(1)
        made = page_work.read(page, None, NOTHING, entry.origin.taken, CancelToken())
        kept = keeper.keep(1000 + entry.id, page, made.reading, path.read_bytes(), None)
        frames.append(kept.summary.quad)
    assert store.count() == 2 and frames[0] != frames[1]


def test_another_language_goes_on_with_the_open_records(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    store = switch_on(records, qtbot)
    first = keep(window, qtbot, ZOE)
    other = MainWindow(window.preferences)
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitSignal(other.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        other.take_over(window)
    assert other.recording.records.access is Access.OPEN
    again = keep(other, qtbot, replace(ZOE, sex=""))
    assert again.uuid == first.uuid and store.count() == 1
    other.close()
