"""Between the page that is shown and the person's word on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QPalette

from ecgdesk.desk import icons
from ecgdesk.desk.command import command
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
        self.agree = command(
            window,
            "agree",
            self.tr("&Agree with the reading"),
            "Ctrl+Return",
            self.tr("Say that you see the same on this page"),
        )
        self.correct = command(
            window,
            "correct",
            self.tr("C&orrect the reading…"),
            "Ctrl+Shift+Return",
            self.tr("Say what you see on this page instead"),
        )
        self.agree.triggered.connect(self._box.agree.click)
        self.correct.triggered.connect(self._correct)
        self._box.offer_changed.connect(self._offer)
        self._preferences.changed.connect(self._obey)
        self._offer()
        self._obey()

    @property
    def actions(self) -> tuple[QAction, QAction]:
        """The commands in the order of the menu."""
        return self.agree, self.correct

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for action in self.actions:
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))

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

    def _offer(self) -> None:
        """Enable what the box offers just now."""
        box = self._box
        self.agree.setEnabled(not (box.isHidden() or box.agree.isHidden()))
        self.correct.setEnabled(not box.isHidden())

    def _correct(self) -> None:
        box = self._box
        (box.change if box.correct.isHidden() else box.correct).click()

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
