"""The worklist: every page that was opened, its state and a thumbnail. Light data only.

The model is what is true; ``worklist_dock`` draws it.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

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
from ecgdesk.desk.page_work import Origin, Summary, say_findings
from ecgdesk.desk.review import Review
from ecgdesk.desk.words import sentence
from ecgdesk.paper.hand_scale import NOTHING, ByHand

if TYPE_CHECKING:
    from ecgdesk.batch import Outcome

Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    """Where a page is on its way."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"
    FAILED = "failed"
    REVIEWED = "reviewed"


MANY_PLACES = 4
"""Entries of more places than this are removed at once."""

UNDONE = (State.WAITING, State.READING)
"""The states of a page that has still to be read."""


def state_word(state: State) -> str:
    """Return the word that the person sees."""
    match state:
        case State.WAITING:
            return QCoreApplication.translate("Worklist", "waiting")
        case State.READING:
            return QCoreApplication.translate("Worklist", "reading…")
        case State.READ:
            return QCoreApplication.translate("Worklist", "read")
        case State.REFUSED:
            return QCoreApplication.translate("Worklist", "refused")
        case State.FAILED:
            return QCoreApplication.translate("Worklist", "failed")
        case State.REVIEWED:
            return QCoreApplication.translate("Worklist", "reviewed")


@dataclass
class Entry:
    """One page of the list.

    ``proposed`` are the program's corners once they are known; ``corners`` are the person's, None
    while the program's stand. ``by_hand`` is what the person said of the paper. ``outcome`` is the
    last reading without its pixels; ``review`` is what a person said of it. ``first_read`` is what
    the person saw on the page before the program's reading was shown. ``name_hidden`` while its
    name is a patient's and the records are locked. ``to_keep`` while it is read, but not yet the
    record that it will be.
    """

    id: int
    origin: Origin
    state: State = State.WAITING
    words: str = ""
    thumbnail: QImage | None = None
    corners: Corners | None = None
    proposed: Corners | None = None
    by_hand: ByHand = NOTHING
    outcome: "Outcome | None" = None
    review: Review | None = None
    first_read: Review | None = None
    name_hidden: bool = False
    to_keep: bool = False

    @property
    def name(self) -> str:
        """What to call it."""
        if self.name_hidden:
            return QCoreApplication.translate("Worklist", "Page of a record")
        if self.origin.path is None:
            return self.origin.title or QCoreApplication.translate("Worklist", "Pasted page")
        # Bytes of a name that are no text become question marks.
        return os.fsencode(self.origin.path.name).decode("utf-8", "replace")

    @property
    def title(self) -> str:
        """Its name, with the numbers of the page and of the sheet on it where they are not 1."""
        title = self.name
        if self.origin.number != 1:
            words = QCoreApplication.translate("Worklist", "{name}, page {number}")
            title = words.format(name=title, number=self.origin.number)
        if self.origin.sheet != 1:
            words = QCoreApplication.translate("Worklist", "{name}, sheet {number}")
            title = words.format(name=title, number=self.origin.sheet)
        return title

    @property
    def frame(self) -> Corners | None:
        """The corners that it was read within, last; None before that."""
        if self.corners or self.proposed or not (self.outcome and self.outcome.quad):
            return self.corners or self.proposed
        a, b, c, d = self.outcome.quad
        return (a, b, c, d)


class Worklist(QAbstractListModel):
    """The entries in the order in which they came."""

    EntryRole = Qt.ItemDataRole.UserRole + 1
    WordsRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[int, int] = {}
        self._known: dict[tuple[Path | None, int, int], int] = {}
        self._last_id = 0
        self._first_read_wanted = False

    def want_first_read(self, wanted: bool) -> None:
        """Keep what the program read to itself until the person has said what they see."""
        self._first_read_wanted = wanted
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def hides(self, entry: Entry) -> bool:
        """Whether the program keeps what it read of an entry to itself for now."""
        return self._first_read_wanted and not (entry.first_read or entry.review)

    def words_of(self, entry: Entry) -> str:
        """Return what the list says of an entry after its name."""
        read = entry.state in (State.READ, State.REVIEWED)
        if not read or self.hides(entry):
            return state_word(entry.state)
        return say_findings(entry.outcome.findings) if entry.outcome else entry.words

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``data_of`` says of the entry of a row."""
        return self.data_of(self._entries[index.row()], role) if index.isValid() else None

    def data_of(self, entry: Entry, role: int) -> object:
        """Return an entry's name, its words for screen readers and tooltips, or the entry."""
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self.words_of(entry) if entry.outcome else sentence(entry.words)
            return "\n".join(filter(None, (str(entry.origin.path or entry.name), words)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (state_word(entry.state), self.words_of(entry), sentence(entry.words))
            shown = said[:2] if entry.state in (State.READ, State.REVIEWED) else said[1:]
            return ", ".join(dict.fromkeys(filter(None, (entry.title, *shown))))
        if role == self.WordsRole:
            return self.words_of(entry)
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
        entries = [self.new_entry(origin) for origin in origins]
        self.insert(entries, after)
        return [entry.id for entry in entries]

    def new_entry(self, origin: Origin) -> Entry:
        """Return an entry with an id of its own; it is not in the list yet."""
        self._last_id += 1
        return Entry(self._last_id, origin)

    def insert(self, entries: list[Entry], after: int | None = None) -> None:
        """Add entries at the end, or after another."""
        if not entries:
            return
        self._last_id = max(self._last_id, *(entry.id for entry in entries))
        first = len(self._entries) if after is None else self._rows[after] + 1
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        self._entries[first:first] = entries
        self._count_rows(first)
        for entry in entries:
            self._known[_place_of(entry.origin)] = entry.id
        self.endInsertRows()

    def remove(self, ids: Iterable[int]) -> None:
        """Take entries off the list; their files stay where they are.

        Entries of many places are taken off at once, as a reset of the model.
        """
        rows = sorted(self._rows[entry_id] for entry_id in ids if entry_id in self._rows)
        places = runs(rows)
        many = len(places) > MANY_PLACES
        if many:
            self.beginResetModel()
        for first, last in reversed(places):
            if not many:
                self.beginRemoveRows(QModelIndex(), first, last)
            for entry in self._entries[first : last + 1]:
                del self._rows[entry.id]
                self._known.pop(_place_of(entry.origin), None)
            del self._entries[first : last + 1]
            if not many:
                self._count_rows(first)
                self.endRemoveRows()
        if many:
            self._count_rows(0)
            self.endResetModel()

    def entries(self) -> list[Entry]:
        """Return all entries in their order."""
        return list(self._entries)

    def find(self, origin: Origin) -> int | None:
        """Return the id of the entry that already shows this sheet of a page of a file."""
        return self._known.get(_place_of(origin)) if origin.path else None

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

    def wait_again(self, ids: Iterable[int]) -> None:
        """Let pages be read once more."""
        for entry_id in ids:
            self.set_state(entry_id, State.WAITING)

    def hide_names(self, hidden: bool) -> None:
        """Keep whose pages are shown that were opened from the records to itself, or show it."""
        for entry in self._entries:
            if entry.origin.title and entry.name_hidden != hidden:
                entry.name_hidden = hidden
                self._changed(entry.id)

    def set_to_keep(self, entry_id: int, to_keep: bool) -> None:
        """Note that a page that was read has still to become a record, or has become one."""
        entry = self.entry(entry_id)
        if entry and entry.to_keep != to_keep:
            entry.to_keep = to_keep
            self._changed(entry_id)

    def set_thumbnail(self, entry_id: int, thumbnail: QImage) -> None:
        """Keep a page's thumbnail."""
        entry = self.entry(entry_id)
        if entry:
            entry.thumbnail = thumbnail
            self._changed(entry_id)

    def set_first_read(self, entry_id: int, review: Review) -> None:
        """Keep what a person saw before the program's reading was shown."""
        entry = self.entry(entry_id)
        if entry:
            entry.first_read = review
            self._changed(entry_id)

    def set_review(self, entry_id: int, review: Review | None) -> None:
        """Keep what a person says of a page that was read, or take it back."""
        entry = self.entry(entry_id)
        if entry and entry.state in (State.READ, State.REVIEWED):
            entry.review = review
            entry.state = State.REVIEWED if review else State.READ
            self._changed(entry_id)

    def take_summary(self, entry_id: int, summary: Summary) -> None:
        """Keep what a reading came to, and list the other pages of the same file."""
        entry = self.entry(entry_id)
        if entry is None:
            return
        before, entry.outcome = entry.outcome, summary.outcome
        if entry.review and entry.review.agrees and _calls(before) != _calls(summary.outcome):
            entry.review = None  # Nobody agreed to this one. A correction is the person's own.
        state = State(summary.status)
        reviewed = state is State.READ and entry.review is not None
        self.set_state(entry_id, State.REVIEWED if reviewed else state, summary.words)
        if summary.thumbnail is not None:
            self.set_thumbnail(entry_id, summary.thumbnail)
        self.list_pages(entry_id, summary.page_count)

    def list_pages(self, entry_id: int, page_count: int) -> None:
        """List the pages after the first of a file, once."""
        entry = self.entry(entry_id)
        if entry is None or page_count < 2 or entry.origin.number != 1 or entry.origin.sheet != 1:
            return
        path = entry.origin.path
        if self.find(Origin(path, 2)) is None:
            self.add([Origin(path, number) for number in range(2, page_count + 1)], after=entry_id)

    def add_sheet(self, entry_id: int) -> int | None:
        """List a page once more, for another sheet on it; None while its first has no frame yet."""
        entry = self.entry(entry_id)
        if entry is None or entry.frame is None:
            return None
        sheets = [one for one in self._entries if one.origin.is_page_of(entry.origin)]
        taken = tuple(one.frame for one in sheets if one.frame is not None)
        number = max(one.origin.sheet for one in sheets) + 1
        added = self.new_entry(replace(entry.origin, sheet=number, taken=taken))
        added.thumbnail, added.name_hidden = entry.thumbnail, entry.name_hidden
        self.insert([added], after=sheets[-1].id)
        return added.id

    def _changed(self, entry_id: int) -> None:
        index = self.index(self._rows[entry_id])
        self.dataChanged.emit(index, index)

    def _count_rows(self, first: int) -> None:
        for row in range(first, len(self._entries)):
            self._rows[self._entries[row].id] = row


def _place_of(origin: Origin) -> tuple[Path | None, int, int]:
    return origin.path, origin.number, origin.sheet


def _calls(outcome: "Outcome | None") -> list[tuple[str, str]]:
    return sorted((found.code, found.call) for found in outcome.findings) if outcome else []


def runs(rows: list[int]) -> list[tuple[int, int]]:
    """Join rows in order into (first, last) of neighbours."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
