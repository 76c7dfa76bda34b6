"""Keeps the journal of the work under way, and brings back what an earlier run left."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from ecgdesk import places
from ecgdesk.desk.messages import logger
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import UNDONE, Entry, State, Worklist
from ecgdesk.errors import EcgdeskError
from ecgdesk.settings import JOURNAL, ON

if TYPE_CHECKING:
    from ecgdesk.desk.journal_file import JournalFile, KeptEntry
    from ecgdesk.jobs import CancelToken

_KEY = "journal"

PAUSE_MS = 400
"""Changes are written together after a pause of this length: so much may be lost."""


@dataclass
class _Changes:
    """What is not on the disk yet: entries, their order, and that earlier runs' pages go."""

    ids: set[int] = field(default_factory=set)
    order: bool = False
    forget_left: bool = False

    def __bool__(self) -> bool:
        return bool(self.ids) or self.order or self.forget_left

    def joined(self, other: "_Changes") -> "_Changes":
        return _Changes(
            self.ids | other.ids, self.order or other.order, self.forget_left or other.forget_left
        )


class Journal(QObject):
    """Writes every change of the worklist. ``left_found`` says how many pages an earlier run left.

    Without a journal (a read-only disk, a second program) the work goes on all the same.
    """

    left_found = Signal(int)
    recovered = Signal()  # the pages that were left are in the worklist

    def __init__(
        self, worklist: Worklist, tasks: Tasks, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worklist, self._tasks, self._preferences = worklist, tasks, preferences
        self._file: JournalFile | None = None
        self._changes = _Changes()
        self._sent = _Changes()  # given to a worker that has not come back
        self._handed_over = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._write)
        worklist.rowsInserted.connect(self._note_rows)
        worklist.rowsRemoved.connect(self._note_order)
        worklist.modelReset.connect(self._note_order)
        worklist.dataChanged.connect(self._note_change)

    @property
    def has_more_to_write(self) -> bool:
        """Whether something is still on its way to the disk."""
        return self._pause.isActive() or self._tasks.is_busy(_KEY)

    def start(self) -> None:
        """Open the journal behind, unless it is switched off."""
        if self._preferences.value(JOURNAL) == ON:
            self._run(_open, self._take_file)

    def recover(self) -> None:
        """Put what an earlier run left into the worklist."""
        self._pause.stop()
        file = self._file
        if file:
            self._run(lambda token: file.read_left(), self._take_left)

    def forget_left(self) -> None:
        """Delete what an earlier run left."""
        self._changes.forget_left = True
        self._pause.start()

    def hand_over(self) -> None:
        """Another window goes on with the work, and keeps a journal of its own."""
        self._handed_over = True

    def close(self) -> None:
        """Close the journal once no worker runs any more; unfinished work stays in it."""
        if self._file is None:
            return
        unfinished = self._worklist.count(*UNDONE) > 0 and not self._handed_over
        # The worker's turn may never have come.
        changes = self._sent.joined(self._changes)
        try:
            if unfinished:
                self._file.write(*self._kept(changes), forget_left=changes.forget_left)
            elif changes.forget_left:
                self._file.forget_left()
            self._file.close(keep=unfinished)
        except EcgdeskError as error:
            logger.warning("journal: %s", error)
        self._file = None

    def _run(self, job: object, done: object) -> None:
        if self._tasks.is_busy(_KEY):
            QTimer.singleShot(PAUSE_MS, self, lambda: self._run(job, done))
            return
        self._tasks.run_apart(
            _KEY,
            lambda token, _tell: job(token),  # type: ignore[operator]
            lambda _: None,
            done,  # type: ignore[arg-type]
            self._give_up,
        )

    def _take_file(self, opened: "tuple[JournalFile, int]") -> None:
        self._file, left = opened
        if left:
            self.left_found.emit(left)
        self._pause.start()

    def _take_left(self, kept: "list[KeptEntry]") -> None:
        entries = [self._entry_from(one) for one in kept]
        self._worklist.insert([entry for entry in entries if entry is not None])
        self._changes.forget_left = True
        self._pause.start()
        self.recovered.emit()

    def _entry_from(self, kept: "KeptEntry") -> Entry | None:
        if kept.origin.path is None and kept.origin.pasted is None:
            return None  # A pasted picture that could not be kept.
        if self._worklist.find(kept.origin) is not None:
            return None
        entry = self._worklist.new_entry(kept.origin)
        state = State(kept.state)
        entry.state = State.WAITING if state in UNDONE else state
        entry.corners, entry.by_hand, entry.words = kept.corners, kept.by_hand, kept.words
        entry.outcome, entry.review, entry.first_read = kept.outcome, kept.review, kept.first_read
        return entry

    # Writing

    def _note_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        ids = (self._worklist.entry_at(row).id for row in range(first, last + 1))
        self._changes.ids.update(ids)
        self._note_order()

    def _note_order(self) -> None:
        self._changes.order = True
        self._start_pause()

    def _note_change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._changes.ids.add(self._worklist.entry_at(row).id)
        self._start_pause()

    def _start_pause(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _write(self) -> None:
        file = self._file
        if file is None or not self._changes:
            return
        if self._tasks.is_busy(_KEY):
            self._pause.start()
            return
        sent, self._changes = self._changes, _Changes()
        self._sent = sent
        changed, order = self._kept(sent)
        self._run(
            lambda token: file.write(changed, order, forget_left=sent.forget_left),
            self._note_written,
        )

    def _note_written(self, _: None) -> None:
        self._sent = _Changes()

    def _kept(self, changes: _Changes) -> "tuple[list[KeptEntry], list[int] | None]":
        from ecgdesk.desk.journal_file import KeptEntry

        entries = (self._worklist.entry(entry_id) for entry_id in changes.ids)
        kept = [
            KeptEntry.of_entry(entry, self._worklist.row_of(entry.id)) for entry in entries if entry
        ]
        return kept, [entry.id for entry in self._worklist.entries()] if changes.order else None

    def _give_up(self, error: Exception) -> None:
        logger.warning("journal: %s", error)
        self._file = None


def _open(token: "CancelToken") -> "tuple[JournalFile, int]":
    from ecgdesk.desk.journal_file import JournalFile

    file = JournalFile(places.user_folder())
    return file, file.left()
