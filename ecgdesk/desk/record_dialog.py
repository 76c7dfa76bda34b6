"""Keep what is read of a page as a Record: whose it is, of which day, and what a person says."""

from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.archive.record import VERDICTS
from ecgdesk.archive.search import Entry
from ecgdesk.desk.patient_form import DateEdit, PatientFields, PatientForm
from ecgdesk.desk.records import Records
from ecgdesk.desk.records_table import verdict_word
from ecgdesk.desk.records_work import Details
from ecgdesk.desk.theme import TARGET_HEIGHT

LOOK_PAUSE_MS = 300


class RecordDialog(QDialog):
    """Edits Details. ``saved`` carries them; ``compare_wanted`` a patient's earlier records."""

    saved = Signal(object)  # Details
    compare_wanted = Signal(object)  # list of search entries

    def __init__(
        self, records: Records, details: Details, uuid: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the record") if uuid else self.tr("Keep as a record"))
        self._records, self._details, self._uuid = records, details, uuid
        self._earlier: list[Entry] = []
        self.patient = PatientForm()
        self.patient.show_fields(PatientFields(details.patient, details.ecg_date))
        self.reviewer = QLineEdit(details.reviewer)
        self.verdict = QComboBox()
        for verdict in VERDICTS:
            self.verdict.addItem(verdict_word(verdict) or self.tr("not reviewed"), verdict)
        self.verdict.setCurrentIndex(self.verdict.findData(details.verdict))
        self.own_words = _text(details.own_words)
        self.notes = _text(details.notes)
        self.earlier = QPushButton()
        self.earlier.setMinimumHeight(TARGET_HEIGHT)
        self.earlier.setAutoDefault(False)
        self.earlier.clicked.connect(lambda: self.compare_wanted.emit(self._earlier))
        self.earlier.hide()
        self.patient.add_row(self.tr("&Reviewer"), self.reviewer)
        self.patient.add_row(self.tr("Re&view"), self.verdict)
        self.patient.add_row(self.tr("Reading in your &words"), self.own_words)
        self.patient.add_row(self.tr("N&otes"), self.notes)
        save = QPushButton(self.tr("&Save"))
        save.setDefault(True)
        save.clicked.connect(self._save)
        leave = QPushButton(self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.earlier)
        buttons.addStretch(1)
        for button in (save, leave):
            button.setMinimumHeight(TARGET_HEIGHT)
            buttons.addWidget(button)
        self.words = QLabel(self.tr("Encrypted on this computer. Nothing is required."))
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.patient)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.resize(460, 0)
        self._pause = QTimer(self, singleShot=True, interval=LOOK_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.patient.changed.connect(self._pause.start)
        self._look()

    @property
    def details(self) -> Details:
        """What was filled in."""
        fields = self.patient.fields
        return Details(
            fields.patient,
            fields.ecg_date,
            self.notes.toPlainText().strip(),
            self.reviewer.text().strip(),
            str(self.verdict.currentData()),
            self.own_words.toPlainText().strip(),
            self._details.first_words,
        )

    def _look(self) -> None:
        self._records.earlier(self.patient.fields.patient, self._uuid, self._show_earlier)

    def _show_earlier(self, entries: list[Entry]) -> None:
        self._earlier = entries
        words = self.tr("&Earlier ECGs of this patient: {n}…")
        self.earlier.setText(words.format(n=len(entries)))
        self.earlier.setVisible(bool(entries))

    def _save(self) -> None:
        lines = cast(list[DateEdit], self.patient.findChildren(DateEdit))
        for line in lines:
            if line.text().strip() and line.date is None:
                self.words.setText(
                    self.tr("“{text}” is not a date: write it as 1950-12-31.").format(
                        text=line.text().strip()
                    )
                )
                line.setFocus()
                return
        self.saved.emit(self.details)
        self.accept()


def _text(text: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(text)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(64)
    return edit
