"""Records in the window: opened, locked, kept, looked for. What is shown stands elsewhere."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from ecgdesk import places
from ecgdesk.desk.messages import logger
from ecgdesk.desk.page_work import Keep, LoadedPage, MadeReading, original_bytes
from ecgdesk.desk.preferences import user_name
from ecgdesk.desk.worklist import Entry
from ecgdesk.errors import EcgdeskError
from ecgdesk.settings import ON, RECORD_ALL, RECORD_LOCK

if TYPE_CHECKING:
    from ecgdesk.archive.record import Patient, Record
    from ecgdesk.archive.search import Entry as RecordEntry
    from ecgdesk.archive.search import Query
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.desk.records_work import Details, Keeper
    from ecgdesk.paper.page import Page
    from ecgdesk.reading import Reading

_REVIEWER = "report/reviewer"
"""The same name stands on reports."""
_OPEN, _CHECK = "records open", "records check"
_SEARCH, _BACKUP = "records search", "records backup"

CHECK_LOCK_MS = 5_000
BACKUP_EVERY_MS = 3_600_000
KEEP_PAUSE_MS = 1_500
"""A page whose corners are still being moved is not kept again and again."""

_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Access(Enum):
    """What can be done with the records."""

    OFF = "off"
    LOCKED = "locked"
    OPENING = "opening"
    OPEN = "open"
    DAMAGED = "damaged"


class Records(QObject):
    """The archive as the window uses it. All work is done by Tasks; errors come as ``failed``."""

    access_changed = Signal()
    failed = Signal(object)  # Exception
    changed = Signal()  # a record was added or changed
    kept = Signal(object)  # Record, of the page that is shown
    _kept_behind = Signal(int, object)  # entry's id, Exception or None; from any thread

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._tasks, self._worklist = window.tasks, window.worklist
        self._messages, self._preferences = window.messages, window.preferences
        self._open_page, self._intake = window.open_page, window.intake
        self._keeper: Keeper | None = None
        self._damage: EcgdeskError | None = None
        self._opening = False
        self._lock: Any = None
        self._attempts: Any = None
        self._page: tuple[Entry, LoadedPage, MadeReading] | None = None
        self._loaded: LoadedPage | None = None
        self._watch = QTimer(self, interval=CHECK_LOCK_MS)
        self._watch.timeout.connect(self._check_lock)
        self._backups = QTimer(self, interval=BACKUP_EVERY_MS)
        self._backups.timeout.connect(self._back_up)
        self._pause = QTimer(self, singleShot=True, interval=KEEP_PAUSE_MS)
        self._pause.timeout.connect(self._keep_shown)
        self._kept_behind.connect(self._note_behind)
        self._open_page.opening_started.connect(self._forget_page)
        self._open_page.opened.connect(self._note_page)
        self._open_page.reading_made.connect(self._note_reading)
        window.background.keep_of = self.keep_of

    # Access

    @property
    def access(self) -> Access:
        """Whether there are records, and whether they are open."""
        if self._keeper is not None:
            return Access.OPEN
        if self._opening:
            return Access.OPENING
        if self._damage is not None:
            return Access.DAMAGED
        there = (places.user_folder() / "records.ecgarchive").exists()
        return Access.LOCKED if there else Access.OFF

    @property
    def damage(self) -> EcgdeskError | None:
        """What is wrong with the archive, if it is damaged."""
        return self._damage

    @property
    def keeper(self) -> "Keeper | None":
        """The open archive; None while it is locked."""
        return self._keeper

    @property
    def wait_s(self) -> float:
        """Seconds before the next passphrase is looked at."""
        return float(self._attempts.wait_s) if self._attempts else 0.0

    @property
    def who(self) -> str:
        """Who uses the program, for the trail."""
        return self._preferences.kept_text(_REVIEWER) or user_name()

    def switch_on(self, passphrase: str | None) -> None:
        """Begin to keep records; without a passphrase the key goes to the system's keychain."""
        from ecgdesk.desk import records_work

        self._open(lambda who: records_work.create(passphrase, who))

    def unlock(self, passphrase: str | None) -> None:
        """Open the records."""
        from ecgdesk.desk import records_work

        attempts = self._get_attempts()
        self._open(lambda who: records_work.unlock(passphrase, attempts, who))

    def restore(self, source: Path, passphrase: str | None) -> None:
        """Open a backup in place of the records; those are put aside."""
        from ecgdesk.desk import records_work

        self.lock()
        attempts = self._get_attempts()
        self._open(lambda who: records_work.restore(source, passphrase, attempts, who))

    def lock(self) -> None:
        """Close the records until the key is given again."""
        self._watch.stop()
        self._backups.stop()
        self._pause.stop()
        for key in (_CHECK, _SEARCH, _BACKUP):
            self._tasks.drop(key)
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            self._tasks.finish()  # What the person kept a moment ago may not be on the disk yet.
            keeper.close()
            self.access_changed.emit()

    def take_over(self, other: "Records") -> None:
        """Go on with the archive that another window has open, and with what it knows of pages."""
        keeper, other._keeper = other._keeper, None
        other.lock()
        if keeper is not None:
            self._take_keeper(keeper)

    def close(self) -> None:
        """Keep at once what waits for the end of a pause, and lock. No worker runs any more."""
        keeper, page = self._keeper, self._page
        if self._pause.isActive() and keeper and page and page[2].reading.status == "read":
            try:
                original = original_bytes(page[0].origin) if page[1].page_count == 1 else None
                keeper.keep(page[0].id, page[1].page, page[2].reading, original, None)
                self._worklist.set_to_keep(page[0].id, False)
            except EcgdeskError as error:
                logger.warning("records: %s", error)
        self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the person is there."""
        if event.type() in _TOUCHES and self._lock is not None:
            self._lock.touch()
        return False

    def _get_attempts(self) -> Any:
        if self._attempts is None:
            from ecgdesk.archive.lock import Attempts

            self._attempts = Attempts()
        return self._attempts

    def _open(self, job: "Callable[[str], Keeper]") -> None:
        if self._opening or self._keeper is not None:
            return
        self._opening = True
        self.access_changed.emit()
        work, nothing = partial(job, self.who), lambda _: None
        self._tasks.run_apart(
            _OPEN, lambda *_: work(), nothing, self._take_keeper, self._miss_keeper
        )

    def _take_keeper(self, keeper: "Keeper") -> None:
        from ecgdesk.archive.lock import IdleLock

        self._opening, self._damage, self._keeper = False, None, keeper
        self._lock = IdleLock(60.0 * float(self._preferences.value(RECORD_LOCK)))
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._watch.start()
        self._backups.start()
        self.access_changed.emit()
        self._tasks.run_apart(
            _CHECK,
            lambda token, _: keeper.check(token),
            lambda _: None,
            lambda _: self._back_up(),  # Nothing that is damaged.
            self._take_error,
        )

    def _miss_keeper(self, error: Exception) -> None:
        from ecgdesk.archive.problems import DamagedArchiveError

        self._opening = False
        if isinstance(error, DamagedArchiveError):
            self._damage = error
        self.access_changed.emit()
        self.failed.emit(error)

    def _check_lock(self) -> None:
        if self._tasks.is_busy("records export"):
            self._lock.touch()  # The person waits for a backup to be written.
        self._lock.limit_s = 60.0 * float(self._preferences.value(RECORD_LOCK))
        if self._lock.locked:
            self.lock()

    def _back_up(self) -> None:
        from ecgdesk.desk import records_work

        self._with_keeper(_BACKUP, records_work.back_up_if_due, lambda _: None)

    # Keeping

    def keep_of(self, entry: Entry) -> "Keep | None":
        """Return what a page read behind the window is handed to; None: it is not kept."""
        keeper = self._keeper
        if keeper is None or self._preferences.value(RECORD_ALL) != ON:
            return None
        entry_id, origin = entry.id, entry.origin

        def keep(page: "Page", reading: "Reading") -> None:
            try:
                if reading.status == "read":
                    keeper.keep(entry_id, page, reading, original_bytes(origin), None)
                    self._kept_behind.emit(entry_id, None)
            except EcgdeskError as error:
                self._kept_behind.emit(entry_id, error)

        return keep

    @property
    def page_shown(self) -> tuple[Entry, LoadedPage, MadeReading] | None:
        """The page that is shown with its reading; None while there is none to keep."""
        return self._page

    def record_shown(self) -> "Record | None":
        """Return the record that the page shown is, without its bytes."""
        if self._keeper is None or self._page is None:
            return None
        return self._keeper.record_of(self._page[0].id)

    def details_shown(self) -> "Details":
        """Return what is known of the page shown: what was kept, and the person's review."""
        from ecgdesk.desk.record_details import details_of

        entry = self._page[0] if self._page else None
        return details_of(entry, self.record_shown(), self._preferences.kept_text(_REVIEWER))

    def keep_shown(self, details: "Details") -> None:
        """Keep the page that is shown, or change its record."""
        self._pause.stop()
        if details.reviewer:
            self._preferences.keep_text(_REVIEWER, details.reviewer)
        self._keep(details)

    def _forget_page(self, entry: Entry) -> None:
        if self._pause.isActive():  # It was read and left again at once: it is kept all the same.
            self._pause.stop()
            self._keep_shown()
        self._page = self._loaded = None

    def _note_page(self, entry: Entry, loaded: LoadedPage) -> None:
        self._loaded = loaded

    def _note_reading(self, made: MadeReading) -> None:
        entry = self._open_page.entry
        if entry is None or self._loaded is None:
            return
        self._page = (entry, self._loaded, made)
        if self._keeper and self._preferences.value(RECORD_ALL) == ON:
            self._worklist.set_to_keep(entry.id, made.reading.status == "read")
            self._pause.start()

    def _keep_shown(self) -> None:
        if self._page is not None and self._page[2].reading.status == "read":
            self._keep(None)

    def _keep(self, details: "Details | None") -> None:
        if self._page is None:
            return
        entry, loaded, made = self._page

        def job(keeper: "Keeper") -> "Record":
            original = original_bytes(entry.origin) if loaded.page_count == 1 else None
            return keeper.keep(entry.id, loaded.page, made.reading, original, details)

        if self._keeper is not None:
            done = partial(self._take_kept, entry.id)
            self._tasks.run_surely(partial(job, self._keeper), done, self._take_error)

    def _take_kept(self, entry_id: int, record: "Record") -> None:
        self._worklist.set_to_keep(entry_id, False)
        self.kept.emit(record)
        self.changed.emit()

    def change(self, record: "Record") -> None:
        """Write what a person changed of a record that is not shown as a page."""
        if self._keeper is not None:
            self._tasks.run_surely(
                partial(self._keeper.change, record),
                lambda _: self.changed.emit(),
                self._take_error,
            )

    def _note_behind(self, entry_id: int, error: Exception | None) -> None:
        if error is None:
            self.changed.emit()
        else:
            self._messages.fail("records", error)

    # Looking

    def search(self, query: "Query", done: "Callable[[list[RecordEntry]], None]") -> None:
        """Look for records; only the newest search is answered."""
        self._with_keeper(_SEARCH, lambda keeper: keeper.store.search(query), done)

    def earlier(
        self, patient: "Patient", but: str, done: "Callable[[list[RecordEntry]], None]"
    ) -> None:
        """Look for a patient's other records, latest first."""
        self._with_keeper(
            "records earlier", lambda keeper: keeper.store.of_patient(patient, but=but), done
        )

    def ask(self, key: str, job: "Callable[[Keeper], Any]", done: Callable[[Any], None]) -> None:
        """Do something with the open archive behind the window; the newest of a key is answered."""
        self._with_keeper(f"records {key}", job, done)

    def open_in_window(self, uuid: str) -> None:
        """Open a record's page with its corners, to be read again."""
        from ecgdesk.desk import records_work

        def job(keeper: "Keeper") -> "tuple[Record, Page]":
            record = keeper.store.get(uuid)
            return record, records_work.page_of(record)

        self._with_keeper("records page", job, self._show_page)

    def _show_page(self, found: "tuple[Record, Page]") -> None:
        from ecgdesk.desk.record_details import entry_of

        record, page = found
        entry = entry_of(record, page, self._worklist)
        if self._keeper:
            self._keeper.adopt(entry.id, record)
        self._worklist.insert([entry])
        self._intake.taken_in.emit(entry.id)

    def _with_keeper(
        self, key: str, job: "Callable[[Keeper], Any]", done: Callable[[Any], None]
    ) -> None:
        keeper = self._keeper
        if keeper is None:
            return

        def give(result: Any) -> None:
            owner = getattr(done, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):  # A dialog may be gone by now.
                done(result)

        self._tasks.run_apart(
            key, lambda token, _: job(keeper), lambda _: None, give, self._take_error
        )

    def _take_error(self, error: Exception) -> None:
        from ecgdesk.archive.problems import DamagedArchiveError

        if isinstance(error, DamagedArchiveError):
            self.lock()
            self._damage = error
            self.access_changed.emit()
        self.failed.emit(error)
