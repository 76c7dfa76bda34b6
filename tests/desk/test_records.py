"""Records in the real window: switched on, kept, found, compared, locked, backed up, mended."""

import csv
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from ecgdesk.archive.key import make_passphrase_key, passphrase_key
from ecgdesk.archive.record import AGREES, Patient, Record
from ecgdesk.archive.store import Store, open_archive
from ecgdesk.desk import page_work, records_work
from ecgdesk.desk.beat_marks import say_beats
from ecgdesk.desk.compare_dialog import CompareDialog
from ecgdesk.desk.journal_file import KeptEntry
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.patient_form import DateEdit, PatientFields
from ecgdesk.desk.record_dialog import RecordDialog
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.records_window import RecordsWindow
from ecgdesk.desk.records_work import archive_path
from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import Entry, State
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.hand_scale import NOTHING
from ecgdesk.paper.sources import open_source
from ecgdesk.settings import ON, RECORD_ALL
from tests.desk.driving import READ_TIMEOUT_MS, two_sheets, wait_until_all_done, write_png
from tests.unit.archive.made_up import CHEAP, a_record

LEFT = Qt.MouseButton.LeftButton
SECRET = "correct horse battery"
ZOE = Patient("MRN-7", "Zoë Müller", date(1951, 2, 3), "female")

OpenAndRead = Callable[[Path], Entry]


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        records_work, "make_passphrase_key", lambda secret: make_passphrase_key(secret, CHEAP)
    )


@pytest.fixture
def records(window: MainWindow) -> Records:
    return window.recording.records


def wait_for(records: Records, access: Access, qtbot: QtBot) -> None:
    """Wait until the records are open, locked or damaged; an error ends the wait and is shown."""
    errors: list[Exception] = []
    records.failed.connect(errors.append)
    qtbot.waitUntil(lambda: records.access is access or bool(errors))
    records.failed.disconnect(errors.append)
    assert records.access is access, errors


def switch_on(records: Records, qtbot: QtBot) -> Store:
    records.switch_on(SECRET)
    wait_for(records, Access.OPEN, qtbot)
    assert records.keeper is not None
    return records.keeper.store


def show_records(window: MainWindow, qtbot: QtBot) -> RecordsWindow:
    window.recording.show.trigger()
    shown = window.recording.records_window
    assert shown is not None
    qtbot.waitExposed(shown)
    return shown


def keep(window: MainWindow, qtbot: QtBot, patient: Patient, day: date | None = None) -> Record:
    """Keep the page shown as a person does, by the dialog."""
    window.recording.keep.trigger()
    dialog = window.recording.dialog
    assert dialog is not None
    dialog.patient.show_fields(PatientFields(patient, day))
    with qtbot.waitSignal(window.recording.records.kept) as kept:
        dialog._save()
    record: Record = kept.args[0]
    return record


def wait_until_found(shown: RecordsWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: shown.browser.table.rowCount() == count)


def choose(shown: RecordsWindow, qtbot: QtBot, row: int) -> None:
    shown.browser.view.selectRow(row)
    qtbot.waitUntil(shown.browser.open.isEnabled)


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


# Finding and comparing


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


# Files


def test_a_backup_opens_on_another_computer(
    window: MainWindow,
    qtbot: QtBot,
    records: Records,
    open_and_read: OpenAndRead,
    photograph: Path,
    tmp_path: Path,
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    keep(window, qtbot, ZOE)
    target = tmp_path / "all.ecgbackup"
    shown.back_up(target, "another long secret")
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "all.ecgbackup" in shown.notice.text)
    records.lock()
    archive_path().unlink()
    for file in archive_path().parent.glob("records.ecgarchive-*"):
        file.unlink()
    assert records.access is Access.OFF
    records.restore(target, "wrong secret")
    qtbot.waitUntil(lambda: "not right" in shown.gate.notice.text)
    assert records.access is Access.OFF
    records.restore(target, "another long secret")
    wait_for(records, Access.OPEN, qtbot)
    wait_until_found(shown, qtbot, 1)


@pytest.mark.parametrize("again", ["another passphrase", "a typo in the passphrase"])
def test_a_backups_passphrase_is_asked_for_twice(
    window: MainWindow, qtbot: QtBot, records: Records, tmp_path: Path, again: str
) -> None:
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    target = tmp_path / "stick.ecgbackup"
    shown._ask_passphrase(target)
    for text in ("another passphrase", again):
        (asking,) = [one for one in shown.findChildren(QInputDialog) if one.isVisible()]
        asking.setTextValue(text)
        asking.accept()
    if again == "another passphrase":
        qtbot.waitUntil(target.exists, timeout=READ_TIMEOUT_MS)
    else:
        assert "not the same" in shown.notice.text
        assert not target.exists()


def test_a_damaged_file_is_found_and_the_last_backup_offered(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    keep(window, qtbot, ZOE)
    backup = records_work.backups.keep_backup(
        records.keeper.store,  # type: ignore[union-attr]
        records.keeper.key,  # type: ignore[union-attr]
        records_work.backups_folder(),
    )
    records.lock()
    data = bytearray(archive_path().read_bytes())
    data[len(data) // 2] ^= 1
    archive_path().write_bytes(data)
    records.unlock(SECRET)
    wait_for(records, Access.DAMAGED, qtbot)
    gate = shown.gate
    assert "damaged" in gate.notice.text
    assert backup.stem[-17:-7] in gate.restore_last.text() and gate.restore_last.isEnabled()
    assert gate._ways.currentIndex() == 2
    records.restore(backup, SECRET)
    wait_for(records, Access.OPEN, qtbot)
    wait_until_found(shown, qtbot, 1)
    aside = [file.name for file in archive_path().parent.glob("records replaced*.ecgarchive")]
    assert len(aside) == 1


def test_damage_of_large_records_is_found_behind_the_open_window(
    qtbot: QtBot, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecgdesk.archive.store.CHECK_AT_ONCE_BYTES", 0)
    store = switch_on(records, qtbot)
    store.add_all([a_record(data=bytes(30_000)) for _ in range(40)], who="")
    records.lock()
    data = bytearray(archive_path().read_bytes())
    data[len(data) // 2] ^= 1  # in a picture: neither opening nor the list looks at it
    archive_path().write_bytes(data)
    seen: list[Access] = []
    records.access_changed.connect(lambda: seen.append(records.access))
    records.unlock(SECRET)
    wait_for(records, Access.DAMAGED, qtbot)
    assert Access.OPEN in seen
    assert records.damage is not None and "restore the last backup" in records.damage.text


def test_a_backup_is_made_when_the_records_are_opened_and_was_changed(
    window: MainWindow, qtbot: QtBot, records: Records, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    qtbot.waitUntil(lambda: records_work.last_backup() is not None)
    keep(window, qtbot, ZOE)
    assert records.keeper is not None
    assert records_work.back_up_if_due(records.keeper) is None  # the last is a minute old
    import os

    last = records_work.last_backup()
    assert last is not None
    old = time.time() - 24 * 3600
    os.utime(last, (old, old))
    assert records_work.back_up_if_due(records.keeper) is not None


def test_the_records_listed_become_a_table(
    window: MainWindow,
    qtbot: QtBot,
    records: Records,
    open_and_read: OpenAndRead,
    photograph: Path,
    tmp_path: Path,
) -> None:
    open_and_read(photograph)
    store = switch_on(records, qtbot)
    shown = show_records(window, qtbot)
    keep(window, qtbot, replace(ZOE, name="=Müller"), date(2026, 11, 3))
    wait_until_found(shown, qtbot, 1)
    target = tmp_path / "records.csv"
    shown.save_table(target)
    qtbot.waitUntil(lambda: "records.csv" in shown.notice.text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["patient_id"], row["name"], row["ecg_date"]) == ("MRN-7", "'=Müller", "2026-11-03")
    assert (
        row["NORM"] in ("present", "unsure", "absent") and 0 <= float(row["NORM_probability"]) <= 1
    )
    assert "exported" in {line.action for line in store.trail()}


def test_nothing_of_a_patient_lies_on_the_disk_in_the_clear(
    window: MainWindow,
    qtbot: QtBot,
    records: Records,
    open_and_read: OpenAndRead,
    photograph: Path,
    home: Path,
) -> None:
    open_and_read(photograph)
    switch_on(records, qtbot)
    show_records(window, qtbot)
    keep(window, qtbot, replace(ZOE, name="Quaxolotl Wermut"), date(2026, 11, 3))
    QApplication.processEvents()
    window.close()
    files = [file for file in home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".ecgarchive" for file in files)
    for file in files:
        data = file.read_bytes()
        for words in ("Quaxolotl", "Wermut", "MRN-7"):
            assert words.encode() not in data and words.encode("utf-16-le") not in data, file
