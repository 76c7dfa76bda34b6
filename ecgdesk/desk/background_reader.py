"""Reads the pages of the worklist one after another behind the person's back."""

from functools import partial

from PySide6.QtCore import QObject

from ecgdesk.desk import page_work
from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.open_page import OpenPage
from ecgdesk.desk.page_work import Summary
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import Entry, State, Worklist

_KEY = "behind"


class BackgroundReader(QObject):
    """Takes the next waiting page as long as there is one; a bad page stops nothing."""

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

    def go_on(self) -> None:
        """Read the next waiting page, unless one is being read or the person waits for another."""
        if self._tasks.is_busy(_KEY) or self._open_page.is_working:
            return
        entry = self._worklist.next_waiting()
        if entry is None:
            return
        self._worklist.set_state(entry.id, State.READING)
        self._tasks.run_behind(
            _KEY,
            partial(page_work.read_behind, entry.origin, entry.corners),
            partial(self._take, entry),
            partial(self._fail, entry),
        )

    def _take(self, entry: Entry, summary: Summary) -> None:
        if entry.state is State.READING:
            self._worklist.take_summary(entry.id, summary)
        self.go_on()

    def _fail(self, entry: Entry, error: Exception) -> None:
        if entry.state is State.READING:
            self._worklist.set_state(entry.id, State.FAILED, sentence_for(error))
        self.go_on()
