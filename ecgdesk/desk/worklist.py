"""The worklist: every page that was opened, its state and a thumbnail. Light data only.

The model is what is true; ``worklist_dock`` draws it.
"""

import os
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage

from ecgdesk.desk.corners import Corners
from ecgdesk.desk.page_work import Origin, Summary

Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    """Where a page is on its way."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"
    FAILED = "failed"


def state_word(state: State) -> str:
    """Return the word that the person sees."""
    return {
        State.WAITING: QCoreApplication.translate("Worklist", "waiting"),
        State.READING: QCoreApplication.translate("Worklist", "reading…"),
        State.READ: QCoreApplication.translate("Worklist", "read"),
        State.REFUSED: QCoreApplication.translate("Worklist", "refused"),
        State.FAILED: QCoreApplication.translate("Worklist", "failed"),
    }[state]


@dataclass
class Entry:
    """One page of the list.

    ``proposed`` are the program's corners once they are known; ``corners`` are the person's, None
    while the program's stand.
    """

    id: int
    origin: Origin
    state: State = State.WAITING
    words: str = ""
    thumbnail: QImage | None = None
    corners: Corners | None = None
    proposed: Corners | None = None

    @property
    def name(self) -> str:
        """What to call it."""
        if self.origin.path is None:
            return QCoreApplication.translate("Worklist", "Pasted page")
        # Bytes of a name that are no text become question marks.
        return os.fsencode(self.origin.path.name).decode("utf-8", "replace")

    @property
    def title(self) -> str:
        """Its name, with the page's number after the first page of a file."""
        if self.origin.number == 1:
            return self.name
        words = QCoreApplication.translate("Worklist", "{name}, page {number}")
        return words.format(name=self.name, number=self.origin.number)


class Worklist(QAbstractListModel):
    """The entries in the order in which they came."""

    EntryRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[int, int] = {}
        self._known: dict[tuple[Path | None, int], int] = {}
        self._ids = count(1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry's name, its words for screen readers and tooltips, or the entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(entry.origin.path or entry.name), entry.words)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, state_word(entry.state), entry.words)))
        if role == self.EntryRole:
            return entry
        return None

    def entry(self, entry_id: int) -> Entry | None:
        """Return the entry with this id."""
        row = self._rows.get(entry_id)
        return None if row is None else self._entries[row]

    def entry_at(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry; -1 if it is not in the list."""
        return self._rows.get(entry_id, -1)

    def add(self, origins: list[Origin], after: int | None = None) -> list[int]:
        """Add pages at the end, or after an entry; return their ids."""
        if not origins:
            return []
        first = len(self._entries) if after is None else self._rows[after] + 1
        new = [Entry(next(self._ids), origin) for origin in origins]
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._entries[first:first] = new
        for row in range(first, len(self._entries)):
            self._rows[self._entries[row].id] = row
        for entry in new:
            self._known[entry.origin.path, entry.origin.number] = entry.id
        self.endInsertRows()
        return [entry.id for entry in new]

    def find(self, origin: Origin) -> int | None:
        """Return the id of the entry that already shows this page of a file."""
        return self._known.get((origin.path, origin.number)) if origin.path else None

    def next_waiting(self) -> Entry | None:
        """Return the first entry that nobody has read yet."""
        return next((entry for entry in self._entries if entry.state is State.WAITING), None)

    def count(self, *states: State) -> int:
        """How many entries are in one of these states."""
        return sum(entry.state in states for entry in self._entries)

    def set_state(self, entry_id: int, state: State, words: str = "") -> None:
        """Note where a page is."""
        entry = self.entry(entry_id)
        if entry:
            entry.state, entry.words = state, words
            self._changed(entry_id)

    def set_thumbnail(self, entry_id: int, thumbnail: QImage) -> None:
        """Keep a page's thumbnail."""
        entry = self.entry(entry_id)
        if entry:
            entry.thumbnail = thumbnail
            self._changed(entry_id)

    def take_summary(self, entry_id: int, summary: Summary) -> None:
        """Keep what a reading came to, and list the other pages of the same file."""
        self.set_state(entry_id, State(summary.status), summary.words)
        if summary.thumbnail is not None:
            self.set_thumbnail(entry_id, summary.thumbnail)
        self.list_pages(entry_id, summary.page_count)

    def list_pages(self, entry_id: int, page_count: int) -> None:
        """List the pages after the first of a file, once."""
        entry = self.entry(entry_id)
        if entry is None or entry.origin.number != 1 or page_count < 2:
            return
        path = entry.origin.path
        if self.find(Origin(path, 2)) is None:
            self.add([Origin(path, number) for number in range(2, page_count + 1)], after=entry_id)

    def _changed(self, entry_id: int) -> None:
        index = self.index(self._rows[entry_id])
        self.dataChanged.emit(index, index)
