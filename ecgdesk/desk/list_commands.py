"""What the commands for the worklist do: remove, read again, save a table."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ecgdesk.desk import page_work
from ecgdesk.desk.background_reader import Phase
from ecgdesk.desk.corners import area
from ecgdesk.desk.worklist import Entry, State

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow


WHOLE = 0.8
"""A frame of more than this share of its page leaves no room for another sheet."""


class ListCommands(QObject):
    """Connects the commands for the list with what they do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._worklist, self._dock = window.worklist, window.dock
        self._background, self._open_page = window.background, window.open_page
        self._actions = actions = window.list_actions
        dock, worklist, background = self._dock, self._worklist, self._background
        actions.find.triggered.connect(self._find)
        actions.remove.triggered.connect(self._remove)
        actions.read_again.triggered.connect(lambda: self._read_again(dock.selected()))
        actions.retry_failed.triggered.connect(self._retry_failed)
        actions.other_sheet.triggered.connect(self._list_other_sheet)
        actions.cancel.triggered.connect(background.cancel)
        actions.resume.triggered.connect(background.resume)
        actions.save_table.triggered.connect(self._ask_table)
        dock.view.selectionModel().selectionChanged.connect(self._offer)
        for changed in (worklist.dataChanged, worklist.rowsInserted, worklist.rowsRemoved):
            changed.connect(self._offer)
        dock.shown.modelReset.connect(self._offer)  # also when the selection went with it
        actions.show_phase(Phase.IDLE)
        self._offer()

    def save_table(self, path: Path) -> None:
        """Write every page that was read, refused or failed to a CSV file, behind."""
        rows = [
            (entry.origin, entry.outcome, entry.words)
            for entry in self._worklist.entries()
            if entry.state not in (State.WAITING, State.READING)
        ]
        self._window.tasks.run_surely(
            lambda: page_work.write_table(path, rows),
            lambda count: self._window.messages.say(
                self.tr("{n} pages written to {name}").format(n=count, name=path.name)
            ),
            lambda error: self._window.messages.fail("table", error),
        )

    def _offer(self) -> None:
        """Enable what can be done just now."""
        any_entries = self._worklist.rowCount() > 0
        selected = self._dock.view.selectionModel().hasSelection()
        for action in self._actions.for_entries():
            action.setEnabled(selected)
        for action in (self._actions.find, self._actions.filter, self._actions.save_table):
            action.setEnabled(any_entries)
        shown = self._open_page.entry
        self._actions.other_sheet.setEnabled(shown is not None and shown.frame is not None)
        self._actions.retry_failed.setEnabled(self._worklist.count(State.FAILED) > 0)

    def _find(self) -> None:
        self._dock.search.setFocus()
        self._dock.search.selectAll()

    def _remove(self) -> None:
        entries = self._dock.selected()
        following = self._dock.next_unselected()
        if self._open_page.entry in entries:
            self._open_page.close()
        self._worklist.remove(entry.id for entry in entries)
        if following is not None:
            self._dock.choose(following.id)

    def _list_other_sheet(self) -> None:
        """Two ECGs lie on the page that is open: list it once more, for the other."""
        entry = self._open_page.entry
        size = self._open_page.size
        if entry is None or entry.frame is None or size is None:
            return
        if area(entry.frame) > WHOLE * size[0] * size[1]:
            self._window.messages.advise(
                "sheet",
                self.tr(
                    "The frame takes in the whole page. Draw its corners to one of the ECGs first, "
                    "then choose this again for the other one."
                ),
            )
            return
        self._window.messages.withdraw("sheet")
        added = self._worklist.add_sheet(entry.id)
        if added is not None:
            self._dock.choose(added)

    def _retry_failed(self) -> None:
        self._read_again([e for e in self._worklist.entries() if e.state is State.FAILED])

    def _read_again(self, entries: list[Entry]) -> None:
        shown = self._open_page.entry
        self._worklist.wait_again(entry.id for entry in entries if entry is not shown)
        if shown in entries:
            self._open_page.open_again()
        self._background.resume()
        self._background.go_on()

    def _ask_table(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Save table"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("readings") + ".csv")
        dialog.setDirectory(str(self._window.preferences.last_folder()))
        dialog.fileSelected.connect(lambda name: self.save_table(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
