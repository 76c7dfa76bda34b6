"""Reads the pages of the worklist one after another behind the person's back.

From the first waiting page to the last is one run: it has a progress, can be stopped and gone on
with, and ends with a sum. A stopped run leaves nothing half done: the page under way is either
read or waiting.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from ecgdesk.desk import page_work
from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.open_page import OpenPage
from ecgdesk.desk.page_work import Summary
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import UNDONE, Entry, State, Worklist
from ecgdesk.errors import CancelledError

_KEY = "behind"

PACE_PAGES = 20
"""The time left is told by the pace of so many last pages."""


class Phase(Enum):
    """What a run is doing."""

    IDLE = "idle"
    RUNNING = "running"
    CANCELLING = "cancelling"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True)
class RunState:
    """How far a run is: ``done`` of ``total`` pages, and the name of the one that is being read.

    ``seconds_left`` is None until there is a pace to tell it by. ``counts`` are pages by state.
    """

    phase: Phase
    done: int
    total: int
    name: str
    seconds_left: float | None
    counts: dict[State, int]


class BackgroundReader(QObject):
    """Takes the next waiting page as long as there is one; a bad page stops nothing."""

    run_changed = Signal(object)  # RunState

    def __init__(
        self,
        worklist: Worklist,
        tasks: Tasks,
        open_page: OpenPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_page = open_page
        self._worklist = worklist
        self._tasks = tasks
        self._phase = Phase.IDLE
        self._run: dict[int, Entry] = {}
        self.keep_of: Callable[[Entry], page_work.Keep | None] = lambda _: None
        """What a page's reading is handed to in the worker, if it becomes a record."""
        self._finished: deque[float] = deque(maxlen=PACE_PAGES + 1)
        self._name = ""
        # A folder brings many changes at once: they are told of together.
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self._tell)
        worklist.dataChanged.connect(self._tell_soon)
        worklist.rowsInserted.connect(self._join)
        worklist.rowsRemoved.connect(self._tell_soon)
        worklist.modelReset.connect(self._tell_soon)

    @property
    def phase(self) -> Phase:
        """What the run is doing."""
        return self._phase

    def go_on(self) -> None:
        """Read the next waiting page, unless one is being read or the person waits for another."""
        stopped = self._phase in (Phase.CANCELLING, Phase.STOPPED)
        if stopped or self._tasks.is_busy(_KEY) or self._open_page.is_working:
            return
        entry = self._worklist.next_waiting()
        if entry is None:
            self._tell()
            return
        if self._phase is not Phase.RUNNING:
            self._clear_ended()
            self._phase = Phase.RUNNING
            self._finished.clear()
            self._finished.append(time.monotonic())
        self._name = entry.title
        self._worklist.set_state(entry.id, State.READING)
        self._tasks.run_behind(
            _KEY,
            partial(
                page_work.read_behind,
                entry.origin,
                entry.corners,
                by_hand=entry.by_hand,
                keep=self.keep_of(entry),
            ),
            partial(self._take, entry),
            partial(self._fail, entry),
        )

    def cancel(self) -> None:
        """Stop after the page under way."""
        if self._phase is not Phase.RUNNING:
            return
        busy = self._tasks.is_busy(_KEY)
        self._phase = Phase.CANCELLING if busy else Phase.STOPPED
        self._tasks.cancel(_KEY)
        self._tell()

    def resume(self) -> None:
        """Go on with a run that was stopped."""
        if self._phase is Phase.STOPPED:
            self._phase = Phase.RUNNING
            self._finished.clear()
            self._finished.append(time.monotonic())
            self.go_on()

    def state(self) -> RunState:
        """How far the run is."""
        entries = list(self._run.values())
        counts = dict.fromkeys(State, 0)
        for entry in entries:
            counts[entry.state] += 1
        undone = sum(counts[state] for state in UNDONE)
        pace = len(self._finished) - 1
        left = None
        if pace >= 2 and self._phase is Phase.RUNNING:
            left = (self._finished[-1] - self._finished[0]) / pace * undone
        done, total = len(entries) - undone, len(entries)
        return RunState(self._phase, done, total, self._name, left, counts)

    def _take(self, entry: Entry, summary: Summary) -> None:
        if entry.state is State.READING:
            self._worklist.take_summary(entry.id, summary)
        self._end_page()

    def _fail(self, entry: Entry, error: Exception) -> None:
        if entry.state is State.READING:
            if isinstance(error, CancelledError):
                self._worklist.set_state(entry.id, State.WAITING)
            else:
                self._worklist.set_state(entry.id, State.FAILED, sentence_for(error))
        self._end_page()

    def _end_page(self) -> None:
        self._finished.append(time.monotonic())
        if self._phase is Phase.CANCELLING:
            self._phase = Phase.STOPPED
            self._tell()
        self.go_on()

    def _tell_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _join(self, parent: QModelIndex, first: int, last: int) -> None:
        """Count new pages to the run, also the first, which the window itself opens and reads."""
        self._clear_ended()
        for row in range(first, last + 1):
            entry = self._worklist.entry_at(row)
            if entry.state in UNDONE:
                self._run[entry.id] = entry
        self._tell_soon()

    def _clear_ended(self) -> None:
        if self._phase is Phase.DONE:
            self._phase = Phase.IDLE
            self._run.clear()

    def _tell(self) -> None:
        """Say how far the run is."""
        if self._phase is Phase.DONE:
            return
        listed = self._worklist.entries()
        ids = {entry.id for entry in listed}
        for gone in [entry_id for entry_id in self._run if entry_id not in ids]:
            del self._run[gone]
        self._run.update((entry.id, entry) for entry in listed if entry.state in UNDONE)
        ended = not any(entry.state in UNDONE for entry in self._run.values())
        if self._phase is Phase.IDLE:
            if ended:  # The window itself has read its one page.
                self._run.clear()
            return
        if ended:
            self._phase = Phase.DONE
        self.run_changed.emit(self.state())
