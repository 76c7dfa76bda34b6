"""Two ECGs of one patient side by side: the new one and an earlier one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecgdesk.archive.record import KeptFinding, Record
from ecgdesk.archive.search import Entry
from ecgdesk.desk import records_work
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.picture import Picture
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen
from ecgdesk.desk.words import pack_word
from ecgdesk.packs.calls import ABSENT


@dataclass(frozen=True)
class Side:
    """One of the two: a flat sheet, and what was read of it."""

    title: str
    picture: Picture | None
    findings: tuple[KeptFinding, ...]


class _Pane(QWidget):
    """Shows one side."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.side: Side | None = None
        self.canvas = PageCanvas()
        self.canvas.setMinimumSize(QSize(280, 220))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setMinimumHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._words)

    @property
    def words(self) -> str:
        """What is said under the sheet."""
        return self._words.text()

    def show_side(self, side: Side | None, other: Side | None) -> None:
        """Show a sheet, and its findings; those that the other does not share stand out."""
        if side is not self.side:
            self.canvas.show_picture(side.picture if side else None)
        self.side = side
        calls = {found.code: found.call for found in other.findings} if other else {}
        self._words.setText("<br>".join(_lines(side, calls)) if side else "")


class CompareDialog(QDialog):
    """Shows ``now`` beside one of a patient's ``earlier`` records; which one can be chosen."""

    def __init__(
        self, records: Records, now: Side, earlier: Sequence[Entry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier ECGs of the same patient"))
        self._records = records
        self._now = now
        title = QLabel(now.title)
        title.setMinimumHeight(TARGET_HEIGHT)
        self.choice = QComboBox()
        self.choice.setMinimumHeight(TARGET_HEIGHT)
        self.choice.setAccessibleName(self.tr("Earlier ECG"))
        for entry in earlier:
            self.choice.addItem(_when(entry), entry.uuid)
        self.choice.currentIndexChanged.connect(self._load)
        self.left, self.right = _Pane(title), _Pane(self.choice)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(
            QLabel(self.tr("Unconfirmed computer analysis: compare the traces themselves."))
        )
        self.resize(size_on_screen(self, 1180, 640))
        self.left.show_side(now, None)
        records.access_changed.connect(self._obey)
        self._load()

    def _load(self) -> None:
        uuid = str(self.choice.currentData() or "")
        if uuid:
            self.right.show_side(None, None)
            self._records.ask(
                "earlier sheet",
                lambda keeper: records_work.kept_sheet(keeper, uuid),
                self._show_earlier,
            )

    def _show_earlier(self, kept: records_work.KeptSheet) -> None:
        side = side_of(kept)
        self.right.show_side(side, self._now)
        self.left.show_side(self._now, side)

    def _obey(self) -> None:
        if self._records.access is not Access.OPEN:
            self.reject()  # What is locked is not left on the screen.


def side_of(kept: records_work.KeptSheet) -> Side:
    """Return a record as one side."""
    return Side(title_of(kept.record), kept.picture, kept.record.summary.findings)


def title_of(record: Record) -> str:
    """Say whose ECG it is, and of which day."""
    patient = record.patient
    day = record.ecg_date.isoformat() if record.ecg_date else ""
    return ", ".join(filter(None, (patient.name, patient.id, day)))


def _when(entry: Entry) -> str:
    if entry.ecg_date:
        return entry.ecg_date.isoformat()
    words = QCoreApplication.translate("CompareDialog", "no date, kept on {day}")
    return words.format(day=f"{entry.created:%Y-%m-%d}")


def _lines(side: Side, other: dict[str, str]) -> list[str]:
    lines = []
    for found in sorted(side.findings, key=lambda one: -one.probability):
        if found.call == ABSENT and other.get(found.code, ABSENT) == ABSENT:
            continue
        name = pack_word(found.name)
        call = {
            "present": QCoreApplication.translate("CompareDialog", "present"),
            "unsure": QCoreApplication.translate("CompareDialog", "unsure"),
            "absent": QCoreApplication.translate("CompareDialog", "absent"),
        }[found.call]
        text = f"{name}: {round(100 * found.probability)} %, {call}"
        differs = bool(other) and other.get(found.code) != found.call
        lines.append(f"<b>≠ {text}</b>" if differs else text)
    return lines or [QCoreApplication.translate("CompareDialog", "Nothing present.")]
