"""The window in which a report is looked at, filled in, printed, saved and exported."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.export_work import KINDS, Kind
from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.report_form import ReportForm
from ecgdesk.desk.report_output import Printable, print_document, save_pdf
from ecgdesk.desk.report_view import ReportView
from ecgdesk.desk.theme import enlarge_targets, size_on_screen
from ecgdesk.errors import EcgdeskError

TYPING_PAUSE_MS = 250
"""The preview follows what is typed after a pause of this length."""


class ReportDialog(QDialog):
    """Shows a document and what can be done with it.

    ``content_wanted`` asks for the document anew, after something was typed or chosen; whoever
    made the dialog answers with ``show_document``. ``export_wanted`` carries a Kind and a Path.
    """

    content_wanted = Signal()
    export_wanted = Signal(object, object)

    def __init__(
        self, preferences: Preferences, title: str, for_page: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._preferences = preferences
        self._document: Printable | None = None
        self._text: Callable[[], str] = str
        self.file_stem = "report"
        self.form = ReportForm(preferences, for_page)
        self.view = ReportView()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.content_wanted)
        self.form.changed.connect(self._pause.start)
        self._buttons: list[QPushButton] = []
        self._lay_out(for_page)
        enlarge_targets(self)
        self.resize(size_on_screen(self, 1060, 780))

    def show_document(self, document: Printable, text: Callable[[], str]) -> None:
        """Show a document; ``text`` makes the plain-text copy of it."""
        self._document, self._text = document, text
        self.view.show_document(document, self.form.setup)
        for button in self._buttons:
            button.setEnabled(True)

    @property
    def document(self) -> Printable | None:
        """What is shown; None until the first is made."""
        return self._document

    def say(self, words: str) -> None:
        """Say what became of what was asked for."""
        self.told.setText(words)

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        self.say(sentence_for(error))

    # What the buttons do

    def save_pdf(self, path: Path) -> None:
        """Write the document as PDF."""
        document = self._document
        if document is not None:
            setup = self.form.setup
            self._try(
                lambda: save_pdf(document, setup, path),
                self.tr("Saved as {name}").format(name=path.name),
            )

    def copy_text(self) -> None:
        """Put the plain-text copy on the clipboard."""
        QGuiApplication.clipboard().setText(self._text())
        self.say(self.tr("Copied as text"))

    def ask_printer(self) -> None:
        """Let the person choose a printer in the system's own dialog, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        document = self._document
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            setup = self.form.setup
            self._try(
                lambda: print_document(document, setup, printer),
                self.tr("Sent to {name}").format(name=printer.printerName()),
            )

    def _ask_pdf(self) -> None:
        self._ask_file(self.tr("Save as PDF"), f"{self.file_stem}.pdf", self.save_pdf)

    def _ask_export(self, kind: Kind, words: str) -> None:
        if kind.name == "nameless":
            self._ask_folder(words, lambda folder: self.export_wanted.emit(kind, folder / "page"))
            return
        name = f"{self.file_stem}{kind.suffix}"
        self._ask_file(words, name, lambda path: self.export_wanted.emit(kind, path))

    def _ask_file(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.setDirectory(str(self._preferences.last_folder()))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_folder(self, title: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self._preferences.last_folder()))
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self, work: Callable[[], Any], words: str) -> None:
        try:
            work()
        except EcgdeskError as error:
            self.fail(error)
        else:
            self.say(words)

    # Assembly

    def _lay_out(self, for_page: bool) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(340)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.addWidget(scroll)
        middle.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(self._button(self.tr("Copy as &text"), self.copy_text))
        if for_page:
            row.addWidget(self._export_button())
        row.addWidget(self._button(self.tr("Save as P&DF…"), self._ask_pdf, "Ctrl+S"))
        button = self._button(self.tr("&Print…"), self.ask_printer, "Ctrl+P")
        button.setDefault(True)
        row.addWidget(button)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(row)

    def _button(self, words: str, does: Callable[[], None], key: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(does)
        if key:
            button.setShortcut(QKeySequence(key))
            button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        self._buttons.append(button)
        return button

    def _export_button(self) -> QPushButton:
        words = {
            "fhir": self.tr("&FHIR bundle…"),
            "dicom-pdf": self.tr("&DICOM, this report as PDF…"),
            "dicom-sheet": self.tr("DICOM, the &sheet as a picture…"),
            "trace": self.tr("The &traces as numbers (CSV and WFDB)…"),
            "nameless": self.tr("Without the patient's &name, for research…"),
        }
        menu = QMenu(self)
        for kind in KINDS:
            action = QAction(words[kind.name], menu)
            action.triggered.connect(
                lambda _=False, kind=kind: self._ask_export(kind, words[kind.name].replace("&", ""))
            )
            menu.addAction(action)
        button = self._button(self.tr("&Export"), lambda: None)
        button.setMenu(menu)
        return button

    def done(self, result: int) -> None:
        """Keep what was filled in, whichever way the dialog is closed."""
        self._pause.stop()
        self.form.keep()
        super().done(result)
