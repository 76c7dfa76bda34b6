"""The menu that says which pages the list shows, and in which order."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ecgdesk.desk.list_filter import Order, Wanted
from ecgdesk.desk.words import pack_word
from ecgdesk.desk.worklist import State, Worklist, state_word

_STATES = (
    State.WAITING,
    State.READ,
    State.REVIEWED,
    State.REFUSED,
    State.FAILED,
)


class FilterMenu(QMenu):
    """Offers the states, the findings that were seen so far, and the orders."""

    wanted_changed = Signal(object)  # Wanted

    def __init__(self, worklist: Worklist, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Show and sort pages"))
        self._worklist = worklist
        self._wanted = Wanted()

    def set_text(self, text: str) -> None:
        """Show only pages with this text."""
        self._want(replace(self._wanted, text=text.strip()))

    def clear_wanted(self) -> None:
        """Show every page, in the order that was chosen."""
        self._want(Wanted(order=self._wanted.order))

    def fill(self) -> None:
        """Make the menu anew: counts and findings change as pages are read."""
        self.clear()
        self.addSection(self.tr("Show"))
        everything = self._choice(self.tr("All pages"), self._wanted.is_all)
        everything.triggered.connect(self.clear_wanted)
        for state in _STATES:
            words = f"{state_word(state)} ({self._worklist.count(state)})"
            action = self._choice(words, state in self._wanted.states)
            action.toggled.connect(lambda on, state=state: self._show_state(state, on))
        findings = self.addMenu(self.tr("With the finding"))
        group = QActionGroup(findings)
        names = self._findings()
        for code, name in [("", self.tr("Any")), *sorted(names.items(), key=lambda pair: pair[1])]:
            action = findings.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._wanted.finding)
            action.triggered.connect(lambda _on, code=code: self._show_finding(code))
            group.addAction(action)
        findings.setEnabled(bool(names))
        self.addSection(self.tr("Sort by"))
        orders = QActionGroup(self)
        for order, name in self._orders():
            action = self._choice(name, order is self._wanted.order)
            action.triggered.connect(lambda _on, order=order: self._sort(order))
            orders.addAction(action)

    def _orders(self) -> list[tuple[Order, str]]:
        return [
            (Order.OPENED, self.tr("Order of opening")),
            (Order.NAME, self.tr("Name")),
            (Order.STATE, self.tr("State, trouble first")),
            (Order.FINDING, self.tr("Probability of the finding")),
        ]

    def _findings(self) -> dict[str, str]:
        """Code and name of every finding that some page's reading speaks of."""
        names = {
            found.spec.code: found.spec.name
            for entry in self._worklist.entries()
            if entry.outcome
            for found in entry.outcome.findings
        }
        return {code: pack_word(name) for code, name in names.items()}

    def _choice(self, words: str, on: bool) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _show_state(self, state: State, on: bool) -> None:
        states = self._wanted.states | {state} if on else self._wanted.states - {state}
        self._want(replace(self._wanted, states=states))

    def _show_finding(self, code: str) -> None:
        self._want(replace(self._wanted, finding=code))

    def _sort(self, order: Order) -> None:
        self._want(replace(self._wanted, order=order))

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit(wanted)
