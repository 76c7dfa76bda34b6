"""What a person chooses of a report: patient, own reading, paper, evidence, letterhead."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.letterhead import LINES, keep_letterhead, kept_letterhead, logo_path
from ecgdesk.desk.patient_form import PatientFields, PatientForm
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.records_work import Details
from ecgdesk.desk.report_output import ORIENTATIONS, PAPERS, PageSetup

_PAPER, _ORIENTATION, _REVIEWER = "report/paper", "report/orientation", "report/reviewer"


class ReportForm(QWidget):
    """The column beside the preview. ``changed`` is sent as anything is typed or chosen.

    Without ``for_page`` it has only what goes for a summary too: paper and letterhead.
    """

    changed = Signal()

    def __init__(
        self, preferences: Preferences, for_page: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._details = Details()
        self.patient = PatientForm()
        self.reviewer = QLineEdit(preferences.kept_text(_REVIEWER))
        self.own_words = QPlainTextEdit()
        self.own_words.setFixedHeight(74)
        self.own_words.setTabChangesFocus(True)
        self.evidence = QCheckBox(self.tr("Show what spoke for the &finding"))
        self.white = QCheckBox(self.tr("Wh&ite paper, without shadows"))
        self.sheet_page = QCheckBox(self.tr("Add the s&heet on a page of its own"))
        self.paper, self.orientation = QComboBox(), QComboBox()
        self.head_shown = QCheckBox(self.tr("Print the &letterhead"))
        self.head_lines = [QLineEdit() for _ in range(LINES)]
        self.logo = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        if for_page:
            column.addWidget(self._group(self.tr("Patient"), self.patient))
            column.addWidget(self._group(self.tr("Physician's reading"), self._review()))
        column.addWidget(self._group(self.tr("Paper"), self._paper(for_page)))
        column.addWidget(self._group(self.tr("Letterhead"), self._letterhead()))
        column.addStretch(1)
        self._listen()

    @property
    def details(self) -> Details:
        """What was filled in, over what was known before."""
        fields = self.patient.fields
        return replace(
            self._details,
            patient=fields.patient,
            ecg_date=fields.ecg_date,
            reviewer=self.reviewer.text().strip(),
            own_words=self.own_words.toPlainText().strip(),
        )

    def show_details(self, details: Details) -> None:
        """Fill the form in."""
        self._details = details
        self.patient.show_fields(PatientFields(details.patient, details.ecg_date))
        if details.reviewer:
            self.reviewer.setText(details.reviewer)
        self.own_words.setPlainText(details.own_words)

    @property
    def setup(self) -> PageSetup:
        """The paper and how it lies."""
        return PageSetup(str(self.paper.currentData()), str(self.orientation.currentData()))

    def keep(self) -> None:
        """Keep what goes for the next report as well."""
        keep_letterhead(
            self._preferences,
            [line.text() for line in self.head_lines],
            self.logo.text(),
            self.head_shown.isChecked(),
        )
        self._preferences.keep_text(_PAPER, self.setup.paper)
        self._preferences.keep_text(_ORIENTATION, self.setup.orientation)
        self._preferences.keep_text(_REVIEWER, self.reviewer.text().strip())

    def _group(self, title: str, inside: QWidget) -> QGroupBox:
        box = QGroupBox(title)
        layout = QVBoxLayout(box)
        layout.addWidget(inside)
        return box

    def _review(self) -> QWidget:
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Ph&ysician"), self.reviewer)
        form.addRow(self.tr("O&wn reading"), self.own_words)
        return inside

    def _paper(self, for_page: bool) -> QWidget:
        names = {"a4": "A4", "letter": self.tr("Letter")}
        lies = {
            "auto": self.tr("Automatic"),
            "portrait": self.tr("Portrait"),
            "landscape": self.tr("Landscape"),
        }
        for key in PAPERS:
            self.paper.addItem(names[key], key)
        for key in ORIENTATIONS:
            self.orientation.addItem(lies[key], key)
        for box, kept in ((self.paper, _PAPER), (self.orientation, _ORIENTATION)):
            box.setCurrentIndex(max(0, box.findData(self._preferences.kept_text(kept))))
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Size"), self.paper)
        form.addRow(self.tr("&Orientation"), self.orientation)
        if for_page:
            form.addRow(self.white)
            form.addRow(self.evidence)
            form.addRow(self.sheet_page)
        return inside

    def _letterhead(self) -> QWidget:
        head = kept_letterhead(self._preferences)
        self.head_shown.setChecked(head.shown)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head_shown)
        for number, line in enumerate(self.head_lines):
            line.setText(head.lines[number] if number < len(head.lines) else "")
            name = self.tr("Line {n} of the letterhead").format(n=number + 1)
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
            column.addWidget(line)
        self.logo.setText(logo_path(self._preferences))
        self.logo.setPlaceholderText(self.tr("Logo: PNG, JPEG or SVG"))
        self.logo.setAccessibleName(self.tr("File of the logo"))
        choose = QPushButton(self.tr("C&hoose…"))
        choose.clicked.connect(self._ask_logo)
        row = QHBoxLayout()
        row.addWidget(self.logo, 1)
        row.addWidget(choose)
        column.addLayout(row)
        return inside

    def _ask_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)")
        dialog.fileSelected.connect(self.logo.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _listen(self) -> None:
        self.patient.changed.connect(self.changed)
        for line in (self.reviewer, self.logo, *self.head_lines):
            line.textChanged.connect(self.changed)
        self.own_words.textChanged.connect(self.changed)
        for box in (self.paper, self.orientation):
            box.currentIndexChanged.connect(self.changed)
        for check in (self.white, self.evidence, self.sheet_page, self.head_shown):
            check.toggled.connect(self.changed)
