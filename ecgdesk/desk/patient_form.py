"""A form for whose ECG it is: name, number, birth date, sex, and the day of the ECG."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ecgdesk.archive.record import SEXES, Patient
from ecgdesk.desk.theme import enlarge_targets


@dataclass(frozen=True)
class PatientFields:
    """A patient and the date of their ECG."""

    patient: Patient = field(default_factory=Patient)
    ecg_date: date | None = None


class DateEdit(QLineEdit):
    """A date that may be left out, as year-month-day; ``date`` is None for what is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.textChanged.connect(self._mark)

    @property
    def date(self) -> date | None:
        """The date, if it is one."""
        try:
            return date.fromisoformat(self.text().strip())
        except ValueError:
            return None

    def _mark(self) -> None:
        wrong = bool(self.text().strip()) and self.date is None
        words = self.tr("Not a date: write it as 1950-12-31.") if wrong else ""
        self.setToolTip(words)
        self.setStyleSheet("QLineEdit { border: 2px solid #c0392b; }" if wrong else "")


class PatientForm(QWidget):
    """Edits PatientFields. ``changed`` is sent as they are typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._number = QLineEdit(), QLineEdit()
        self._born, self._day = DateEdit(), DateEdit()
        self._sex = QComboBox()
        words = ("", self.tr("female"), self.tr("male"), self.tr("other"))
        for sex, word in zip(SEXES, words, strict=True):
            self._sex.addItem(word, sex)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Patient's &name"), self._name)
        form.addRow(self.tr("Patient's n&umber"), self._number)
        form.addRow(self.tr("&Born"), self._born)
        form.addRow(self.tr("Se&x"), self._sex)
        form.addRow(self.tr("&Date of the ECG"), self._day)
        for line in (self._name, self._number, self._born, self._day):
            line.textChanged.connect(self.changed)
        self._sex.currentIndexChanged.connect(self.changed)
        enlarge_targets(self)

    def add_row(self, words: str, field: QWidget) -> None:
        """Ask for something else beneath."""
        self._form.addRow(words, field)
        enlarge_targets(self)

    @property
    def fields(self) -> PatientFields:
        """What was filled in."""
        patient = Patient(
            self._number.text().strip(),
            self._name.text().strip(),
            self._born.date,
            str(self._sex.currentData()),
        )
        return PatientFields(patient, self._day.date)

    def show_fields(self, fields: PatientFields) -> None:
        """Fill the form in."""
        patient = fields.patient
        self._name.setText(patient.name)
        self._number.setText(patient.id)
        self._born.setText(patient.birth_date.isoformat() if patient.birth_date else "")
        self._day.setText(fields.ecg_date.isoformat() if fields.ecg_date else "")
        self._sex.setCurrentIndex(max(0, self._sex.findData(patient.sex)))
