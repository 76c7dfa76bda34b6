"""What the tests of the records in the window share: switch on, keep, list."""

from datetime import date

from pytestqt.qtbot import QtBot

from ecgdesk.archive.record import Patient, Record
from ecgdesk.archive.store import Store
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.patient_form import PatientFields
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.records_window import RecordsWindow

SECRET = "correct horse battery"
ZOE = Patient("MRN-7", "Zoë Müller", date(1951, 2, 3), "female")


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
