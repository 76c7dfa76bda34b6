"""Reports in the window: of the page that is open, and of all pages of the list."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QPalette

from ecgdesk.desk import icons
from ecgdesk.desk.command import command
from ecgdesk.desk.languages import right_to_left
from ecgdesk.desk.page_work import LoadedPage, MadeReading, original_bytes
from ecgdesk.desk.worklist import Entry

if TYPE_CHECKING:
    from ecgdesk.archive.record import Record
    from ecgdesk.desk.export_work import Kind, Material
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.desk.records_work import Details
    from ecgdesk.desk.report_dialog import ReportDialog
    from ecgdesk.desk.report_work import PageRead

# The parts that need pydicom, OpenCV and the rest are imported when a report is first asked for:
# the window is up without them.


class Reporting(QObject):
    """Makes, shows and exports reports."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._entry: Entry | None = None
        self._loaded: LoadedPage | None = None
        self._made: MadeReading | None = None
        self._filled: dict[int, Details] = {}
        self.dialog: ReportDialog | None = None
        self.report = command(
            window,
            "print",
            self.tr("&Report, print and export…"),
            "Ctrl+P",
            self.tr("Look at the report of this page, print, save or export it"),
        )
        self.summary = command(
            window,
            "summary",
            self.tr("S&ummary of all pages…"),
            "Ctrl+Shift+P",
            self.tr("One table of all pages of the list, to print or save"),
        )
        self.report.triggered.connect(self.show_report)
        self.summary.triggered.connect(self.show_summary)
        page = window.open_page
        page.opening_started.connect(self._forget)
        page.closed.connect(self._forget)
        page.opened.connect(self._take_page)
        page.reading_made.connect(self._take_reading)
        listed = window.worklist
        for changed in (listed.dataChanged, listed.rowsInserted, listed.rowsRemoved):
            changed.connect(self._offer)
        listed.modelReset.connect(self._offer)
        self._offer()

    @property
    def actions(self) -> tuple[QAction, QAction]:
        """The commands, in the order of the menu."""
        return self.report, self.summary

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for action in self.actions:
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))

    # What is open

    def _forget(self, *_: object) -> None:
        self._entry = self._loaded = self._made = None
        self._offer()

    def _take_page(self, entry: Entry, loaded: LoadedPage) -> None:
        self._entry, self._loaded = entry, loaded

    def _take_reading(self, made: MadeReading) -> None:
        self._made = made
        self._offer()

    def _offer(self, *_: object) -> None:
        """No report before a page is read, nor before the person read it where that is asked."""
        worklist, entry = self._window.worklist, self._entry
        self.report.setEnabled(
            self._made is not None and entry is not None and not worklist.hides(entry)
        )
        read = [entry for entry in worklist.entries() if entry.outcome]
        self.summary.setEnabled(bool(read) and not any(map(worklist.hides, read)))

    # The report of the open page

    def show_report(self) -> None:
        """Open the report of the page that is shown."""
        from ecgdesk.desk.report_dialog import ReportDialog
        from ecgdesk.paper.whiten import is_photographed

        entry, loaded, made = self._entry, self._loaded, self._made
        if entry is None or loaded is None or made is None:
            return
        title = self.tr("Report of {name}").format(name=entry.title)
        dialog = ReportDialog(self._window.preferences, title, True, self._window)
        numbers = [n for n in (entry.origin.number, entry.origin.sheet) if n > 1]
        dialog.file_stem = " ".join([Path(entry.name).stem, *map(str, numbers)])
        records = self._window.recording.records
        details = records.details_shown()
        if records.record_shown() is None:
            details = self._filled.get(entry.id, details)
        dialog.form.show_details(details)
        sheet = made.reading.sheet
        dialog.form.white.setChecked(sheet is not None and is_photographed(sheet.pixels))
        dialog.form.evidence.setChecked(self._window.actions_.evidence.isChecked())
        reports = _PageReports(self._window, dialog, entry, loaded, made)
        dialog.content_wanted.connect(reports.make)
        dialog.export_wanted.connect(reports.export)
        dialog.finished.connect(lambda _: self._keep(entry.id, dialog.form.details))
        self._open(dialog)
        reports.make()

    def _keep(self, entry_id: int, details: "Details") -> None:
        """Keep what was filled in: in the page's record, or until the program is closed."""
        records = self._window.recording.records
        self._filled[entry_id] = details
        if records.record_shown() is not None and details != records.details_shown():
            records.keep_shown(details)

    # The summary

    def show_summary(self) -> None:
        """Open the summary of all pages that were read, refused or failed."""
        from ecgdesk.desk.batch_painter import PrintableBatch
        from ecgdesk.desk.letterhead import kept_letterhead
        from ecgdesk.desk.report_dialog import ReportDialog
        from ecgdesk.desk.report_work import translate
        from ecgdesk.exchange.batch_report import batch_as_text, make_batch_report

        outcomes = [e.outcome for e in self._window.worklist.entries() if e.outcome]
        title = self.tr("Summary of all pages")
        dialog = ReportDialog(self._window.preferences, title, False, self._window)
        dialog.file_stem = self.tr("summary")

        def make() -> None:
            dialog.form.keep()
            report = make_batch_report(
                outcomes,
                made=datetime.now().astimezone(),
                letterhead=kept_letterhead(self._window.preferences),
                translate=translate,
            )
            document = PrintableBatch(report, right_to_left(self._window.preferences))
            dialog.show_document(document, lambda: batch_as_text(report))

        dialog.content_wanted.connect(make)
        self._open(dialog)
        make()

    def _open(self, dialog: "ReportDialog") -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._close)
        dialog.open()

    def _close(self) -> None:
        self.dialog = None


class _PageReports(QObject):
    """Makes the documents of one dialog, behind."""

    def __init__(
        self,
        window: "MainWindow",
        dialog: "ReportDialog",
        entry: Entry,
        loaded: LoadedPage,
        made: MadeReading,
    ) -> None:
        super().__init__(dialog)
        self._window, self._dialog, self._entry = window, dialog, entry
        self._loaded, self._made = loaded, made
        self._read: PageRead | None = None
        self._bare: Record | None = None
        self._left = False
        dialog.finished.connect(self._leave)

    def _leave(self) -> None:
        self._left = True
        self._window.tasks.drop("report")

    def make(self) -> None:
        """Make the document that the form asks for and show it."""
        job = self._material()
        self._window.tasks.run(
            "report", lambda token: job(), self._show, lambda error: self._dialog.fail(error)
        )

    def export(self, kind: "Kind", path: Path) -> None:
        """Write a file of another kind."""
        job = self._material()
        self._dialog.say(self.tr("Exporting…"))
        self._window.tasks.run_surely(
            lambda: kind.write(job(), path), self._say_written, self._say_failed
        )

    # An export outlives its dialog, and with it this object of Qt's: the window tells of it then.

    def _say_written(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        words = QCoreApplication.translate("_PageReports", "Written: {names}").format(names=names)
        say = self._window.messages.say if self._left else self._dialog.say
        say(words)

    def _say_failed(self, error: Exception) -> None:
        if self._left:
            self._window.messages.fail("export", error)
        else:
            self._dialog.fail(error)

    def _show(self, material: "Material") -> None:
        from ecgdesk.exchange.report import as_text

        document = material.report
        self._dialog.show_document(document, lambda: as_text(document.report))

    def _material(self) -> "Callable[[], Material]":
        """Take what the form says now; what is returned does the work, in a worker."""
        from ecgdesk.desk.export_work import Material
        from ecgdesk.desk.letterhead import kept_letterhead
        from ecgdesk.desk.report_work import Look, PageRead, printable, strongest

        form, window = self._dialog.form, self._window
        form.keep()
        reading, loaded, origin = self._made.reading, self._loaded, self._entry.origin
        evidence = None
        if form.evidence.isChecked():
            chosen = window.panel.chosen_index()
            evidence = strongest(reading) if chosen is None else chosen
        head = kept_letterhead(window.preferences)
        look = Look(
            head,
            panel=window.panel.chooser.chosen,
            evidence=evidence,
            sheet_page=form.sheet_page.isChecked(),
            right_to_left=right_to_left(window.preferences),
            white=form.white.isChecked(),
        )
        details, setup = form.details, form.setup

        def work() -> Material:
            if self._bare is None:
                original = original_bytes(origin) if loaded.page_count == 1 else None
                self._bare = PageRead(loaded.page, reading, original).record
            record = details.put_into(self._bare)
            return Material(loaded.page, reading, record, printable(record, reading, look), setup)

        return work
