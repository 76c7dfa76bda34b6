"""The records' files in the real window: backed up, damaged, mended, written as a table."""

import csv
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from ecgdesk.desk import records_work
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.records_work import archive_path
from ecgdesk.desk.worklist import Entry
from tests.desk.driving import READ_TIMEOUT_MS
from tests.desk.keeping import (
    SECRET,
    ZOE,
    keep,
    show_records,
    switch_on,
    wait_for,
    wait_until_found,
)
from tests.unit.archive.made_up import a_record

LEFT = Qt.MouseButton.LeftButton
OpenAndRead = Callable[[Path], Entry]

pytestmark = pytest.mark.usefixtures("cheap_keys")


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
