"""The records' commands, and the windows that they open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QPalette

from ecgdesk.desk import icons
from ecgdesk.desk.command import command
from ecgdesk.desk.records import Access, Records

if TYPE_CHECKING:
    from ecgdesk.archive.record import Record
    from ecgdesk.archive.search import Entry
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.desk.record_dialog import RecordDialog
    from ecgdesk.desk.records_window import RecordsWindow


class Recording(QObject):
    """Between the main window and its records. Their windows are made when they are asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.records = Records(window)
        self.keep = command(
            window,
            "keep",
            _tr("&Keep as a record…"),
            "Ctrl+S",
            _tr("Keep this page, its reading and whose it is, encrypted on this computer"),
        )
        self.show = command(
            window,
            "records",
            _tr("&Records…"),
            "Ctrl+Shift+R",
            _tr("Search the records, compare, back up"),
        )
        self.records_window: RecordsWindow | None = None
        self.dialog: RecordDialog | None = None
        self._keep_when_open = False
        self.keep.setEnabled(False)
        self.keep.triggered.connect(self.keep_page)
        self.show.triggered.connect(self.show_records)
        self.records.access_changed.connect(self._go_on)
        self.records.access_changed.connect(self._hide_names)
        self.records.failed.connect(self._say)
        self.records.kept.connect(self._say_kept)
        window.open_page.reading_made.connect(lambda _: self.keep.setEnabled(True))
        for gone in (window.open_page.opening_started, window.open_page.closed):
            gone.connect(lambda *_: self.keep.setEnabled(False))

    @property
    def actions(self) -> tuple[QAction, ...]:
        """The commands in the order of the menu."""
        return self.keep, self.show

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for action in self.actions:
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))

    def show_records(self) -> None:
        """Show the records, or what stands before them."""
        if self.records_window is None:
            from ecgdesk.desk.records_window import RecordsWindow

            self.records_window = RecordsWindow(self.records, self._window)
        self.records_window.show()
        self.records_window.raise_()
        self.records_window.activateWindow()

    def keep_page(self) -> None:
        """Ask whose the shown page is, and keep it; the records are opened first if need be."""
        if self.records.page_shown is None:
            return
        if self.records.access is not Access.OPEN:
            self._keep_when_open = True
            self.show_records()
            return
        from ecgdesk.desk.record_dialog import RecordDialog

        record = self.records.record_shown()
        uuid = record.uuid if record else ""
        dialog = RecordDialog(self.records, self.records.details_shown(), uuid, self._window)
        dialog.saved.connect(self.records.keep_shown)
        dialog.compare_wanted.connect(self._compare)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.dialog = dialog

    def close(self) -> None:
        """Close the archive with the program, once no worker runs any more."""
        self.records.close()

    def _go_on(self) -> None:
        access = self.records.access
        if access is Access.OPEN and self._keep_when_open:
            self._keep_when_open = False
            if self.records_window:
                self.records_window.hide()
            self.keep_page()

    def _hide_names(self) -> None:
        """Once the records are locked, no patient's name stays in the window."""
        locked = self.records.access is not Access.OPEN
        self._window.worklist.hide_names(locked)
        entry = self._window.open_page.entry
        if entry and entry.origin.title:
            self._window.show_name(entry)
        if locked:
            self._window.messages.say("")

    def _compare(self, others: "list[Entry]") -> None:
        from ecgdesk.desk.records_window import show_side_by_side, shown_side

        page = self.records.page_shown
        side = shown_side(page[0].title, self.records) if page else None
        if side is not None:
            show_side_by_side(self.records, side, others, self._window)

    def _say(self, error: Exception) -> None:
        window = self.records_window
        if window is None or not window.isVisible():
            self._window.messages.fail("records", error)

    def _say_kept(self, record: "Record") -> None:
        name = record.patient.name or record.patient.id
        words = _tr("Kept as a record of {name}.") if name else _tr("Kept as a record.")
        self._window.messages.say(words.format(name=name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recording", text)
