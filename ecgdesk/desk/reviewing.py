"""Between the page that is shown and the person's word on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import State
from ecgdesk.settings import FIRST_READ, ON

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow


class Reviewing(QObject):
    """Shows the review of the open page, and keeps what the person says with its entry."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._worklist, self._open_page = window.worklist, window.open_page
        self._preferences, self._evidence = window.preferences, window.actions_.evidence
        self._box = window.panel.review
        self._box.reviewed.connect(self._keep_review)
        self._box.first_read_made.connect(self._keep_first_read)
        self._box.hiding_changed.connect(self._hide_evidence)
        self._preferences.changed.connect(self._obey)
        self._obey()

    def show(self) -> None:
        """Show what was said of the open page, once it is read."""
        entry = self._open_page.entry
        if entry and entry.outcome and entry.state in (State.READ, State.REVIEWED):
            # In the pack's order: that of probability would say what the program thinks.
            findings = sorted(entry.outcome.findings, key=lambda found: found.index)
            self._box.show_reading(
                findings,
                entry.review,
                entry.first_read,
                ask_first=self._preferences.value(FIRST_READ) == ON,
            )

    def _keep_review(self, review: Review) -> None:
        if self._open_page.entry:
            self._worklist.set_review(self._open_page.entry.id, review)

    def _keep_first_read(self, review: Review) -> None:
        if self._open_page.entry:
            self._worklist.set_first_read(self._open_page.entry.id, review)

    def _hide_evidence(self, hidden: bool) -> None:
        if hidden:
            self._evidence.setChecked(False)
        self._evidence.setEnabled(not hidden and self._open_page.is_open)

    def _obey(self) -> None:
        self._worklist.want_first_read(self._preferences.value(FIRST_READ) == ON)
        self.show()
