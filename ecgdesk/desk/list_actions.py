"""The commands for the worklist and for reading a folder."""

from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.background_reader import Phase
from ecgdesk.desk.command import command


@dataclass(frozen=True)
class ListActions:
    """What can be done with the pages of the list."""

    find: QAction
    filter: QAction
    read_again: QAction
    retry_failed: QAction
    other_sheet: QAction
    remove: QAction
    cancel: QAction
    resume: QAction
    save_table: QAction

    @classmethod
    def make(cls, parent: QWidget) -> "ListActions":
        """Make all commands."""
        return cls(
            find=command(
                parent, "find", _tr("&Find page…"), "Ctrl+F", _tr("Search the list of pages")
            ),
            filter=command(
                parent,
                "filter",
                _tr("&Show and sort…"),
                "Ctrl+L",
                _tr("Choose which pages are listed, and in which order"),
            ),
            read_again=command(
                parent, "reset", _tr("Read &again"), "F5", _tr("Read the selected pages again")
            ),
            retry_failed=command(
                parent,
                "retry",
                _tr("Read &failed pages again"),
                "Shift+F5",
                _tr("Read only the pages that failed again"),
            ),
            other_sheet=command(
                parent,
                "other-sheet",
                _tr("Read another s&heet of this page"),
                "Ctrl+D",
                _tr("Two ECGs on one page: list it again, with a frame for the other"),
            ),
            remove=command(
                parent,
                "remove",
                _tr("Remove from the &list"),
                "Ctrl+Del",
                _tr("Take the selected pages off the list; the files stay"),
                "Ctrl+Backspace",
            ),
            cancel=command(
                parent,
                "close",
                _tr("&Cancel reading"),
                "Ctrl+.",
                _tr("Stop reading the folder after the present page"),
            ),
            resume=command(
                parent,
                "resume",
                _tr("&Go on reading"),
                "Ctrl+Shift+.",
                _tr("Read the pages that are still waiting"),
            ),
            save_table=command(
                parent,
                "table",
                _tr("Save &table (CSV)…"),
                "Ctrl+Shift+T",
                _tr("Write what was read on all pages to a table for a spreadsheet"),
            ),
        )

    def all(self) -> list[QAction]:
        """Return the commands in the order of the menu."""
        return [getattr(self, field.name) for field in fields(self)]

    def for_entries(self) -> list[QAction]:
        """Return what is offered for selected pages."""
        return [self.read_again, self.remove]

    def show_phase(self, phase: Phase) -> None:
        """Offer to cancel or to go on, as the run is."""
        self.cancel.setEnabled(phase is Phase.RUNNING)
        self.resume.setEnabled(phase is Phase.STOPPED)

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for action in self.all():
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
