"""Thumbnails of pages that are still to be read: those in sight first, one after another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from ecgdesk.desk import page_work
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import Entry, Worklist

_KEY = "thumbnail"


class Thumbnails(QObject):
    """Makes a thumbnail of each entry that has none. ``in_sight`` gives the entries on screen."""

    def __init__(
        self,
        worklist: Worklist,
        tasks: Tasks,
        in_sight: Callable[[], list[Entry]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._tasks = tasks
        self._in_sight = in_sight
        self._tried: set[int] = set()
        # Rows come in one turn of the event loop with the view's layout: look after that.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)
        worklist.rowsInserted.connect(self._soon.start)

    def _go_on(self) -> None:
        if self._tasks.is_busy(_KEY):
            return
        entry = self._next()
        if entry is None:
            return
        self._tried.add(entry.id)
        self._tasks.run_apart(
            _KEY,
            lambda token, _tell: page_work.make_thumbnail(entry.origin, token),
            lambda _: None,
            partial(self._take, entry),
            lambda _error: self._go_on(),  # Reading the page will say what is wrong.
        )

    def _take(self, entry: Entry, made: tuple[QImage, int]) -> None:
        thumbnail, page_count = made
        if entry.thumbnail is None:
            self._worklist.set_thumbnail(entry.id, thumbnail)
        self._worklist.list_pages(entry.id, page_count)
        self._go_on()

    def _next(self) -> Entry | None:
        for entries in (self._in_sight(), self._worklist.entries()):
            for entry in entries:
                if entry.thumbnail is None and entry.id not in self._tried:
                    return entry
        return None
