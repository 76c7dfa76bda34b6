"""Which entries of the worklist are shown, and in which order."""

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from ecgdesk.desk.worklist import Entry, State, Worklist

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


class ListFilter(QSortFilterProxyModel):
    """The worklist as it is shown; rows are those of the view."""

    def __init__(self, worklist: Worklist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._wanted = Wanted()
        self.setSourceModel(worklist)

    @property
    def wanted(self) -> Wanted:
        """What is shown."""
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Show other entries, or the same in another order."""
        self._wanted = wanted
        self.invalidate()
        self.sort(-1 if wanted.order is Order.OPENED else 0)

    def entry_at(self, row: int) -> Entry:
        """Return the entry of a row of the view."""
        return self._worklist.entry_at(self.mapToSource(self.index(row, 0)).row())

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry in the view; -1 if it is not shown."""
        row = self._worklist.row_of(entry_id)
        return -1 if row < 0 else self.mapFromSource(self._worklist.index(row)).row()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a page is shown."""
        entry, wanted = self._worklist.entry_at(source_row), self._wanted
        if wanted.states and entry.state not in wanted.states:
            return False
        if wanted.finding and probability_of(entry, wanted.finding) < 0:
            return False
        return wanted.text.casefold() in f"{entry.name} {self._worklist.words_of(entry)}".casefold()

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare two pages in the order that is wanted."""
        first = self._worklist.entry_at(left.row())
        second = self._worklist.entry_at(right.row())
        return self._key(first) < self._key(second)

    def _key(self, entry: Entry) -> tuple[object, ...]:
        place = self._worklist.row_of(entry.id)
        match self._wanted.order:
            case Order.NAME:
                return (*_natural(entry.name), (0, entry.origin.number, ""))
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
    return max(
        (
            found.probability
            for found in entry.outcome.findings
            if found.call != "absent"
            and (found.code == code if code else found.spec.group != "normal")
        ),
        default=-1.0,
    )


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Sort "page 2" before "page 10"."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts]
