"""Which entries of the worklist are shown, and in which order."""

import re
from bisect import bisect
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecgdesk.desk.worklist import Entry, State, Worklist, runs

FEW = 20
"""So many entries that come or change are put in their places one by one, more of them at once."""

Index = QModelIndex | QPersistentModelIndex


class Order(Enum):
    """How the list is sorted."""

    OPENED = "opened"
    NAME = "name"
    STATE = "state"
    FINDING = "finding"


@dataclass(frozen=True)
class Wanted:
    """What is to be shown: entries in one of ``states`` (empty: all), with ``text`` in the name.

    ``finding`` is the code of a finding that must have been called present or unsure. The order
    FINDING puts the most probable first, of that finding or else of what was called at all.
    """

    states: frozenset[State] = frozenset()
    finding: str = ""
    text: str = ""
    order: Order = Order.OPENED

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return not (self.states or self.finding or self.text)


_STATE_ORDER = (
    State.FAILED,
    State.REFUSED,
    State.READ,
    State.REVIEWED,
    State.READING,
    State.WAITING,
)


class ListFilter(QAbstractListModel):
    """The worklist as it is shown; rows are those of the view.

    Qt's own model for that asks Python for every comparison: half a second for 5,000 pages.
    """

    def __init__(self, worklist: Worklist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._wanted = Wanted()
        self._shown: list[Entry] = worklist.entries()
        self._rows: dict[int, int] = {}
        self._texts: dict[int, str] = {}
        self._count_rows()
        worklist.rowsInserted.connect(self._take_rows)
        worklist.rowsAboutToBeRemoved.connect(self._drop_rows)
        worklist.modelReset.connect(self._make_anew)
        worklist.dataChanged.connect(self._take_changes)

    @property
    def wanted(self) -> Wanted:
        """What is shown."""
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Show other entries, or the same in another order."""
        self._wanted = wanted
        self._make_anew()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the worklist says of an entry."""
        return self._worklist.data_of(self._shown[index.row()], role) if index.isValid() else None

    def entry_at(self, row: int) -> Entry:
        """Return the entry of a row of the view."""
        return self._shown[row]

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry in the view; -1 if it is not shown."""
        return self._rows.get(entry_id, -1)

    # Following the worklist

    def _make_anew(self) -> None:
        self.beginResetModel()
        accepted = [entry for entry in self._worklist.entries() if self._accepts(entry)]
        if self._wanted.order is not Order.OPENED:
            accepted.sort(key=self._key)
        self._shown = accepted
        self._rows.clear()
        self._count_rows()
        self.endResetModel()

    def _take_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        come = [self._worklist.entry_at(row) for row in range(first, last + 1)]
        if self._wanted == Wanted():
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = come
            self._count_rows(first)
            self.endInsertRows()
        elif len(come) > FEW:
            self._make_anew()
        else:
            for entry in filter(self._accepts, come):
                self._insert(entry)

    def _drop_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        gone = (self._worklist.entry_at(row).id for row in range(first, last + 1))
        rows = sorted(self._rows[entry_id] for entry_id in gone if entry_id in self._rows)
        for low, high in reversed(runs(rows)):
            self._remove(low, high)

    def _take_changes(self, top: QModelIndex, bottom: QModelIndex) -> None:
        first, last = top.row(), bottom.row()
        if last - first >= FEW:
            self._texts.clear()
            if self._wanted == Wanted():
                self.dataChanged.emit(self.index(first), self.index(last))
            else:
                self._make_anew()
            return
        for row in range(first, last + 1):
            self._take_change(self._worklist.entry_at(row))

    def _take_change(self, entry: Entry) -> None:
        self._texts.pop(entry.id, None)
        self._text_of(entry)  # now, page by page, so that the first search need not wait for it
        row, accepted = self._rows.get(entry.id), self._accepts(entry)
        if row is None:
            if accepted:
                self._insert(entry)
        elif accepted and self._stands_right(row):
            self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self._remove(row, row) if not accepted else self._move(row)

    def _stands_right(self, row: int) -> bool:
        around = [self._key(entry) for entry in self._shown[max(row - 1, 0) : row + 2]]
        return around == sorted(around)

    def _move(self, row: int) -> None:
        entry = self._shown[row]
        others = self._shown[:row] + self._shown[row + 1 :]
        to = bisect(others, self._key(entry), key=self._key)
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to if to < row else to + 1)
        others.insert(to, entry)
        self._shown = others
        self._count_rows(min(row, to))
        self.endMoveRows()
        self.dataChanged.emit(self.index(to), self.index(to))

    def _insert(self, entry: Entry) -> None:
        row = bisect(self._shown, self._key(entry), key=self._key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._shown.insert(row, entry)
        self._count_rows(row)
        self.endInsertRows()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        for entry in self._shown[first : last + 1]:
            del self._rows[entry.id]
            self._texts.pop(entry.id, None)
        del self._shown[first : last + 1]
        self._count_rows(first)
        self.endRemoveRows()

    def _count_rows(self, first: int = 0) -> None:
        for row in range(first, len(self._shown)):
            self._rows[self._shown[row].id] = row

    # What is wanted

    def _accepts(self, entry: Entry) -> bool:
        wanted = self._wanted
        if wanted.states and entry.state not in wanted.states:
            return False
        if wanted.finding and probability_of(entry, wanted.finding) < 0:
            return False
        return not wanted.text or wanted.text.casefold() in self._text_of(entry)

    def _text_of(self, entry: Entry) -> str:
        text = self._texts.get(entry.id)
        if text is None:
            text = f"{entry.name} {self._worklist.words_of(entry)}".casefold()
            self._texts[entry.id] = text
        return text

    def _key(self, entry: Entry) -> tuple[object, ...]:
        place = self._worklist.row_of(entry.id)
        match self._wanted.order:
            case Order.NAME:
                return (*_natural(entry.name), (0, entry.origin.number, ""), (0, place, ""))
            case Order.STATE:
                return _STATE_ORDER.index(entry.state), place
            case Order.FINDING:
                return -probability_of(entry, self._wanted.finding), place
        return (place,)


def probability_of(entry: Entry, code: str) -> float:
    """Return a finding's probability if it was called present or unsure, else -1.

    Without a code, the largest of those that were called, a normal ECG left aside.
    """
    if entry.outcome is None:
        return -1.0
    called = [found for found in entry.outcome.findings if found.call != "absent"]
    return max(
        (
            found.probability
            for found in called
            if (found.code == code if code else found.spec.group != "normal")
        ),
        default=-1.0,
    )


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Sort "page 2" before "page 10"."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts]
