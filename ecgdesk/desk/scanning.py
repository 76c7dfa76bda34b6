"""Scanners in the window: the dialog when it is asked for, and the watched folder all the while."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ecgdesk.desk.intake import Intake
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.tasks import Tasks

if TYPE_CHECKING:
    from ecgdesk.desk.scan_dialog import ScanDialog
    from ecgdesk.scanners.folder import Watch

WATCH_AGAIN_MS = 30_000
"""A folder that could not be looked at (a drive that is away) is tried again after so long."""

_WATCH = "watched folder"


class Scanning(QObject):
    """Hands pages to the Intake. The scanners' code is imported only where it is wanted."""

    def __init__(
        self,
        intake: Intake,
        tasks: Tasks,
        messages: Messages,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._intake = intake
        self._tasks = tasks
        self._messages = messages
        self._preferences = preferences
        self._window = window
        self._dialog: ScanDialog | None = None
        self._watch: Watch | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(WATCH_AGAIN_MS)
        self._again.timeout.connect(self._look)

    @property
    def dialog(self) -> "ScanDialog | None":
        """The dialog, once it was asked for."""
        return self._dialog

    def start(self) -> None:
        """Watch the folder that was watched last time."""
        if self._preferences.kept_text("scan/memory"):
            from ecgdesk.desk.scan_memory import ScanMemory

            self.watch(ScanMemory(self._preferences).watched)

    def ask(self) -> None:
        """Show the dialog; the window stays usable beside it."""
        if self._dialog is None:
            from ecgdesk.desk.scan_dialog import ScanDialog
            from ecgdesk.desk.scan_memory import ScanMemory

            self._dialog = ScanDialog(ScanMemory(self._preferences), self._tasks, self._window)
            self._dialog.page_scanned.connect(self._take_scanned)
            self._dialog.watch_changed.connect(self.watch)
        else:
            self._dialog.scanner.search()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def watch(self, folder: Path | None) -> None:
        """Read new files of a folder as they come; None: no longer."""
        self._again.stop()
        self._tasks.drop(_WATCH)
        self._messages.withdraw(_WATCH)
        self._watch = None
        if folder is not None:
            from ecgdesk.scanners.folder import Watch

            self._watch = Watch(folder)
            self._look()

    def _take_scanned(self, path: Path, number: int) -> None:
        # The first page of a batch is shown; the next ones must not take the eye off it.
        self._intake.take_arrived(path, show=number == 1)

    def _look(self) -> None:
        from ecgdesk.desk import scan_work

        if self._watch is not None:
            self._tasks.run_apart(
                _WATCH,
                partial(scan_work.watch, self._watch),
                self._take_watched,
                lambda _: None,
                self._miss_folder,
            )

    def _take_watched(self, event: object) -> None:
        if isinstance(event, Path):
            self._intake.take_arrived(event, show=False)
        else:
            self._messages.withdraw(_WATCH)  # It could be looked at: whatever was wrong is over.

    def _miss_folder(self, error: Exception) -> None:
        self._messages.fail(_WATCH, error)
        self._again.start()
