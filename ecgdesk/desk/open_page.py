"""The page that the person is looking at: opened, read, and read again when a corner moves."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ecgdesk.desk import page_work
from ecgdesk.desk.corners import Corners, whole_page
from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.page_work import LoadedPage, MadeReading
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import UNDONE, Entry, State, Worklist
from ecgdesk.paper.hand_scale import ByHand

DRAG_PAUSE_MS = 150
"""While a corner is dragged, a pause of this length is worth a reading."""

KEPT_PIXELS = 16_000_000
"""Pages stay in memory for coming back to them while they have no more pixels than this."""


_UNREAD = (State.WAITING, "")


class OpenPage(QObject):
    """Shows one entry of the worklist at a time; all work is done behind by Tasks."""

    opening_started = Signal(object)  # Entry
    opened = Signal(object, object)  # Entry, LoadedPage
    reading_started = Signal()
    reading_made = Signal(object)  # MadeReading
    closed = Signal()
    failed = Signal(str)  # the sentence; nothing can be read of this page

    def __init__(self, worklist: Worklist, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._tasks = tasks
        self._entry: Entry | None = None
        self._loaded: LoadedPage | None = None
        self._kept: OrderedDict[int, LoadedPage] = OrderedDict()
        self._until_read: tuple[State, str] = _UNREAD
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read)

    @property
    def entry(self) -> Entry | None:
        """The entry that is shown."""
        return self._entry

    @property
    def is_open(self) -> bool:
        """Whether its pixels are there."""
        return self._loaded is not None

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of its pixels, once they are there."""
        return (self._loaded.page.width, self._loaded.page.height) if self._loaded else None

    @property
    def is_working(self) -> bool:
        """Whether the person waits for it: it is being opened or read."""
        return self._tasks.is_busy("open page") or self._tasks.is_busy("read page")

    def show(self, entry: Entry) -> None:
        """Open and read another page; whatever is under way for the last one is dropped."""
        if self._entry is entry:
            return
        self._stop()
        self._entry = entry
        # Whoever only turns the pages leaves those that were read as they were.
        self._until_read = _UNREAD if entry.state in UNDONE else (entry.state, entry.words)
        self.opening_started.emit(entry)
        kept = self._kept.get(entry.id)
        if kept:
            self._take_page(entry, kept)
        else:
            self._worklist.set_state(entry.id, State.READING)
            self._tasks.run(
                "open page",
                partial(page_work.load, entry.origin),
                partial(self._take_page, entry),
                partial(self._fail, entry),
            )

    def change_corners(self, corners: Corners, final: bool) -> None:
        """Read again within the person's corners: at once, or at the next pause of a drag."""
        if self._entry is None or self._loaded is None:
            return
        self._entry.corners = None if corners == self._entry.proposed else corners
        self._until_read = _UNREAD
        self._tasks.drop("read page")
        self._pause.start(0 if final else DRAG_PAUSE_MS)

    def change_by_hand(self, by_hand: ByHand) -> None:
        """Read again by what the person says of the paper."""
        if self._entry and self._loaded and by_hand != self._entry.by_hand:
            self._entry.by_hand = by_hand
            self._until_read = _UNREAD
            self._read()

    def forget_corners(self) -> None:
        """Go back to the program's own corners."""
        if self._entry and self._loaded:
            self._entry.corners = None
            self._until_read = _UNREAD
            self._read()

    def open_again(self) -> None:
        """Open and read the page anew: its file may be another now."""
        entry = self._entry
        if entry:
            self.close()
            self._worklist.set_state(entry.id, State.WAITING)
            self.show(entry)

    def close(self) -> None:
        """Show no page."""
        if self._entry:
            self._kept.pop(self._entry.id, None)
            self._stop()
            self.closed.emit()

    def _stop(self) -> None:
        still_to_read = self._pause.isActive()
        self._pause.stop()
        for key in ("open page", "read page"):
            self._tasks.drop(key)
        if self._entry and (still_to_read or self._entry.state is State.READING):
            self._worklist.set_state(self._entry.id, *self._until_read)
        self._entry = self._loaded = None

    def _take_page(self, entry: Entry, loaded: LoadedPage) -> None:
        self._loaded = loaded
        self._keep(entry.id, loaded)
        self._worklist.set_thumbnail(entry.id, loaded.thumbnail)
        self._worklist.list_pages(entry.id, loaded.page_count)
        self.opened.emit(entry, loaded)
        self._read()

    def _keep(self, entry_id: int, loaded: LoadedPage) -> None:
        self._kept[entry_id] = loaded
        self._kept.move_to_end(entry_id)
        while len(self._kept) > 1 and _pixels(self._kept) > KEPT_PIXELS:
            self._kept.popitem(last=False)

    def _read(self) -> None:
        entry, loaded = self._entry, self._loaded
        if entry is None or loaded is None:
            return
        self._pause.stop()
        self._worklist.set_state(entry.id, State.READING)
        self.reading_started.emit()
        self._tasks.run(
            "read page",
            partial(page_work.read, loaded.page, entry.corners, entry.by_hand, entry.origin.taken),
            partial(self._take_reading, entry),
            partial(self._fail, entry),
        )

    def _take_reading(self, entry: Entry, made: MadeReading) -> None:
        if made.proposed:
            entry.proposed = made.corners
        self._worklist.take_summary(entry.id, made.summary)
        self.reading_made.emit(made)

    def _fail(self, entry: Entry, error: Exception) -> None:
        sentence = sentence_for(error)
        self._worklist.set_state(entry.id, State.FAILED, sentence)
        self.failed.emit(sentence)

    def fallback_corners(self) -> Corners:
        """Return the picture's own corners, for where the program has none to propose."""
        assert self._loaded is not None
        size = self._loaded.picture.size
        return whole_page(size.width(), size.height())


def _pixels(kept: OrderedDict[int, LoadedPage]) -> int:
    return sum(page.page.width * page.page.height for page in kept.values())
