"""The report in the window: looked at, filled in, saved, exported, and the summary of all pages."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ecgdesk.desk.export_work import KINDS, kind_named
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.report_dialog import ReportDialog
from ecgdesk.desk.report_output import PrintableReport
from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import Entry
from tests.desk.driving import READ_TIMEOUT_MS
from tests.reports import text_of


@pytest.fixture
def dialog(
    window: MainWindow,
    open_and_read: Callable[[Path], Entry],
    photograph: Path,
    qtbot: QtBot,
) -> ReportDialog:
    open_and_read(photograph)
    window.reporting.report.trigger()
    shown = window.reporting.dialog
    assert shown is not None
    qtbot.waitUntil(lambda: shown.view.page_count == 1, timeout=READ_TIMEOUT_MS)
    return shown


def fill_in(dialog: ReportDialog, qtbot: QtBot) -> None:
    name, number, born, day = dialog.form.patient.findChildren(QLineEdit)
    with qtbot.waitSignal(dialog.content_wanted):
        qtbot.keyClicks(name, "Achieng, Grace")
        qtbot.keyClicks(number, "0042")
        qtbot.keyClicks(born, "1961-04-05")
        qtbot.keyClicks(day, "2026-11-20")
        qtbot.keyClicks(dialog.form.own_words, "Sinus rhythm.")


def saved(dialog: ReportDialog, path: Path, qtbot: QtBot) -> str:
    """The text of the PDF, once the words that were typed are in the document."""

    def has_words() -> bool:
        dialog.save_pdf(path)
        return "Achieng" in text_of(path)

    qtbot.waitUntil(has_words, timeout=READ_TIMEOUT_MS)
    return " ".join(text_of(path).split())


def test_there_is_no_report_before_a_page_is_read(window: MainWindow) -> None:
    assert not window.reporting.report.isEnabled()
    assert not window.reporting.summary.isEnabled()


def test_no_report_before_the_persons_own_reading_where_that_is_asked(
    window: MainWindow, open_and_read: Callable[[Path], Entry], photograph: Path
) -> None:
    window.worklist.want_first_read(True)
    entry = open_and_read(photograph)
    actions = window.reporting.actions
    assert not any(action.isEnabled() for action in actions)
    window.worklist.set_first_read(entry.id, Review(agrees=False, note="sinus rhythm"))
    assert all(action.isEnabled() for action in actions)


def test_what_is_typed_stands_in_the_pdf(
    dialog: ReportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_in(dialog, qtbot)
    dialog.form.head_lines[0].setText("Kisumu County Hospital")
    text = saved(dialog, tmp_path / "report.pdf", qtbot)
    for words in ("Achieng, Grace", "0042", "1961-04-05 (age 65)", "2026-11-20", "Sinus rhythm."):
        assert words in text
    assert "report.pdf" in dialog.told.text()
    qtbot.waitUntil(lambda: "Kisumu" in dialog._text(), timeout=READ_TIMEOUT_MS)
    dialog.copy_text()
    assert "Achieng, Grace" in QGuiApplication.clipboard().text()


def test_a_page_keeps_what_was_filled_in(
    dialog: ReportDialog, window: MainWindow, qtbot: QtBot
) -> None:
    fill_in(dialog, qtbot)
    dialog.form.orientation.setCurrentIndex(2)
    dialog.close()
    qtbot.waitUntil(lambda: window.reporting.dialog is None)
    window.reporting.show_report()
    again = window.reporting.dialog
    assert again is not None
    assert again.form.details.patient.name == "Achieng, Grace"
    assert again.form.details.own_words == "Sinus rhythm."
    assert again.form.setup.orientation == "landscape"
    qtbot.waitUntil(lambda: again.view.page_count == 1, timeout=READ_TIMEOUT_MS)
    assert again.view.is_landscape


def document_once(
    dialog: ReportDialog, qtbot: QtBot, met: Callable[[PrintableReport], bool]
) -> PrintableReport:
    """The document that is shown, as soon as it meets a condition."""

    def shown() -> bool:
        return isinstance(dialog.document, PrintableReport) and met(dialog.document)

    qtbot.waitUntil(shown)
    assert isinstance(dialog.document, PrintableReport)
    return dialog.document


def test_a_photograph_is_shown_on_white_paper_unless_that_is_unticked(
    dialog: ReportDialog, qtbot: QtBot
) -> None:
    white = document_once(dialog, qtbot, lambda shown: True).report
    assert dialog.form.white.isChecked() and white.sheet is not None
    assert np.median(white.sheet.pixels) > 245 and "shadows" in white.sheet_words.changed
    dialog.form.white.setChecked(False)
    same = document_once(dialog, qtbot, lambda shown: not shown.report.sheet_words.changed).report
    assert same.sheet is not None and np.median(same.sheet.pixels) < 200


def test_the_sheet_has_a_page_of_its_own_where_that_is_ticked(
    dialog: ReportDialog, qtbot: QtBot
) -> None:
    assert not document_once(dialog, qtbot, lambda shown: True).sheet_page
    dialog.form.sheet_page.setChecked(True)
    qtbot.waitUntil(lambda: dialog.view.page_count == 2)
    assert not document_once(dialog, qtbot, lambda shown: True).right_to_left


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_every_kind_of_file_is_written(
    dialog: ReportDialog, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    fill_in(dialog, qtbot)
    folder = tmp_path / "out"
    chosen = kind_named(kind)
    dialog.export_wanted.emit(chosen, folder / f"page{chosen.suffix}")
    qtbot.waitUntil(lambda: "Written" in dialog.told.text(), timeout=READ_TIMEOUT_MS)
    files = sorted(folder.iterdir())
    assert files
    held = b"".join(file.read_bytes() for file in files)
    if kind == "fhir":
        bundle = json.loads(files[0].read_text("utf-8"))
        assert bundle["resourceType"] == "Bundle"
    if kind in ("fhir", "dicom-pdf", "dicom-sheet"):
        assert b"Achieng" in held
    if kind in ("trace", "nameless"):
        assert b"Achieng" not in held
    if kind == "nameless":
        assert not any("page" in file.name or "caf" in file.name for file in files)


def test_an_export_outlives_its_dialog(
    dialog: ReportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "page.dcm"
    said: list[str] = []
    window.messages.said.connect(said.append)
    may_begin = threading.Event()
    window.tasks.run_surely(lambda: may_begin.wait(30), lambda _: None, lambda _: None)
    dialog.export_wanted.emit(kind_named("dicom-sheet"), path)
    dialog.close()
    may_begin.set()  # Only now does a worker come to it.
    qtbot.waitUntil(lambda: any("page.dcm" in words for words in said))
    assert path.exists()
    qtbot.waitUntil(lambda: window.reporting.dialog is None)
    window.reporting.show_report()
    again = window.reporting.dialog
    assert again is not None
    qtbot.waitUntil(lambda: again.view.page_count == 1, timeout=READ_TIMEOUT_MS)


def test_an_export_that_fails_after_its_dialog_is_told_of_by_the_window(
    dialog: ReportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with qtbot.waitSignal(window.messages.notice_changed) as told:
        dialog.export_wanted.emit(kind_named("fhir"), tmp_path / "file" / "page.json")
        dialog.close()
    assert "page.json" in told.args[0] and "could not be written" in told.args[0]


def test_what_cannot_be_written_is_said(dialog: ReportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    dialog.save_pdf(tmp_path / "file" / "report.pdf")
    assert "could not be written" in dialog.told.text()
    dialog.export_wanted.emit(kind_named("fhir"), tmp_path / "file" / "page.json")
    qtbot.waitUntil(lambda: "page.json" in dialog.told.text(), timeout=READ_TIMEOUT_MS)
    assert "could not be written" in dialog.told.text()


def test_the_summary_lists_the_pages(
    window: MainWindow,
    open_and_read: Callable[[Path], Entry],
    photograph: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    entry = open_and_read(photograph)
    window.reporting.summary.trigger()
    dialog = window.reporting.dialog
    assert dialog is not None
    assert dialog.view.page_count == 1
    dialog.save_pdf(tmp_path / "summary.pdf")
    assert entry.name.split()[0] in text_of(tmp_path / "summary.pdf")
