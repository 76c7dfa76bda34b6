"""The window of the records: the gate while they are locked, else what was found in them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.archive.backup import SUFFIX
from ecgdesk.archive.record import Record
from ecgdesk.archive.search import Entry
from ecgdesk.desk import records_work
from ecgdesk.desk.compare_dialog import CompareDialog, Side, side_of
from ecgdesk.desk.messages import Tone, sentence_for
from ecgdesk.desk.notice import Notice
from ecgdesk.desk.record_dialog import RecordDialog
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.records_browser import RecordsBrowser
from ecgdesk.desk.records_gate import RecordsGate
from ecgdesk.desk.records_work import Details
from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen


class RecordsWindow(QDialog):
    """Beside the main window, never in its way."""

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Records"))
        self._records = records
        self.gate = RecordsGate(records)
        self.browser = RecordsBrowser(records)
        self.notice = Notice(closable=True)
        self.notice.hide()
        self.notice.closed.connect(lambda: self.notice.show_text("", Tone.ADVICE))
        self.backup = self._button(self.tr("&Back up to a file…"), self._ask_backup)
        self.backup.setToolTip(
            self.tr("One encrypted file with a passphrase of its own, for another computer")
        )
        self.table = self._button(self.tr("Save as &table…"), self._ask_table)
        self.table.setToolTip(
            self.tr("The records listed, as CSV for a spreadsheet. That file is not encrypted.")
        )
        self.lock = self._button(self.tr("&Lock"), records.lock)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser, 1)
        buttons = QHBoxLayout()
        for button in (self.backup, self.table):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.lock)
        column.addLayout(buttons)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.stack.addWidget(inside)
        whole = QVBoxLayout(self)
        whole.addWidget(self.notice)
        whole.addWidget(self.stack, 1)
        self.resize(size_on_screen(self, 1080, 620))
        records.access_changed.connect(self._show_access)
        records.failed.connect(self._show_error)
        self.browser.open_wanted.connect(records.open_in_window)
        self.browser.change_wanted.connect(self._change)
        self.browser.compare_wanted.connect(self._compare)
        self._show_access()

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TARGET_HEIGHT)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _show_access(self) -> None:
        opened = self._records.access is Access.OPEN
        if opened and self.stack.currentIndex() == 0:
            self.stack.setCurrentIndex(1)
            self.browser.begin()
        elif not opened:
            self.browser.clear()
            self.notice.show_text("", Tone.ADVICE)
            self.stack.setCurrentIndex(0)

    def _show_error(self, error: Exception) -> None:
        if self._records.access is Access.OPEN:
            self.notice.show_text(sentence_for(error), Tone.TROUBLE)

    # One record

    def _change(self, record: Record) -> None:
        dialog = RecordDialog(self._records, Details.of_record(record), record.uuid, self)
        dialog.saved.connect(lambda details: self._records.change(details.put_into(record)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.compare_wanted.connect(lambda entries: self._compare(record, entries))
        dialog.open()

    def _compare(self, record: Record, others: list[Entry]) -> None:
        uuid = record.uuid
        self._records.ask(
            "new sheet",
            lambda keeper: records_work.kept_sheet(keeper, uuid),
            lambda kept: show_side_by_side(self._records, side_of(kept), others, self),
        )

    # Files

    def _ask_backup(self) -> None:
        dialog = QFileDialog(self, self.tr("Back up to a file"), "", f"*{SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.fileSelected.connect(lambda name: self._ask_passphrase(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_passphrase(self, target: Path, first: str | None = None) -> None:
        """Ask twice: nobody could find out what was typed wrongly."""
        words = self.tr(
            "A passphrase for the backup. Whoever restores it needs it; it is kept nowhere."
        )
        if first is not None:
            words = QCoreApplication.translate("RecordsGate", "The same again")

        def take(text: str) -> None:
            if first is None:
                self._ask_passphrase(target, text)
            elif text == first:
                self.back_up(target, text)
            else:
                differ = "The two passphrases are not the same. Type them again."
                said = QCoreApplication.translate("RecordsGate", differ)
                self.notice.show_text(said, Tone.TROUBLE)

        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Back up to a file"))
        dialog.setLabelText(words)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def back_up(self, target: Path, passphrase: str) -> None:
        """Write one file that holds everything."""
        self._say(self.tr("Backing up…"))
        self._records.ask(
            "export",
            lambda keeper: records_work.export_backup(keeper, target, passphrase),
            lambda _: self._say(self.tr("Backed up to {name}.").format(name=target.name)),
        )

    def _ask_table(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as table"), "", "*.csv")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.save_table(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_table(self, target: Path) -> None:
        """Write the records listed as CSV."""
        uuids = [entry.uuid for entry in self.browser.table.entries]
        words = self.tr("Records written to {name}: {n}.")
        self._records.ask(
            "table",
            lambda keeper: records_work.write_table(keeper, uuids, target),
            lambda count: self._say(words.format(name=target.name, n=count)),
        )

    def _say(self, words: str) -> None:
        self.notice.show_text(words, Tone.ADVICE)


def show_side_by_side(records: Records, now: Side, others: list[Entry], parent: QWidget) -> None:
    """Show an ECG beside the patient's others, before the dialog that asks for it, if one does."""
    asking = QApplication.activeModalWidget()
    dialog = CompareDialog(records, now, others, asking if asking is not None else parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def shown_side(title: str, records: Records) -> Side | None:
    """Return the page that is shown in the main window as one side."""
    from ecgdesk.archive.record import KeptFinding

    page = records.page_shown
    if page is None:
        return None
    made = page[2]
    findings = tuple(KeptFinding.of_finding(found) for found in made.reading.findings)
    words = QCoreApplication.translate("CompareDialog", "{name}, now")
    return Side(words.format(name=title), made.sheet_picture, findings)
