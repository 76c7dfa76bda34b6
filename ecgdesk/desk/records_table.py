"""The records that a search found, as a table. Light data only."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ecgdesk.archive.record import AGREES, CORRECTED
from ecgdesk.archive.search import Entry
from ecgdesk.desk.words import pack_word

Index = QModelIndex | QPersistentModelIndex


class RecordsTable(QAbstractTableModel):
    """Rows are search entries; ``names`` are those of findings by their codes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.names: dict[str, str] = {}

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def set_names(self, names: dict[str, str]) -> None:
        """Know the findings' names; what is chosen stays chosen."""
        self.names = names
        last = self.index(len(self.entries) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many records there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        entry = self.entries[index.row()]
        patient = entry.patient
        return (
            patient.name,
            patient.id,
            patient.birth_date.isoformat() if patient.birth_date else "",
            entry.ecg_date.isoformat() if entry.ecg_date else "",
            self.words_of(entry),
            verdict_word(entry.verdict),
        )[index.column()]

    def words_of(self, entry: Entry) -> str:
        """Say the findings that were called present."""
        if entry.status != "read":
            return QCoreApplication.translate("Records", "refused")
        return ", ".join(finding_word(code, self.names) for code in entry.present)

    def _headings(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("Records", "Patient"),
            QCoreApplication.translate("Records", "Number"),
            QCoreApplication.translate("Records", "Born"),
            QCoreApplication.translate("Records", "Date of the ECG"),
            QCoreApplication.translate("Records", "Findings"),
            QCoreApplication.translate("Records", "Reviewed"),
        )


def verdict_word(verdict: str) -> str:
    """Return the word that the person sees."""
    return {
        AGREES: QCoreApplication.translate("Records", "agreed"),
        CORRECTED: QCoreApplication.translate("Records", "corrected"),
    }.get(verdict, "")


def finding_word(code: str, names: dict[str, str]) -> str:
    """Return a finding's name in the person's language; its code where nobody knows it."""
    return pack_word(names[code]) if code in names else code
