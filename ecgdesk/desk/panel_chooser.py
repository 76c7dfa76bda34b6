"""The choice between a reading's findings and the classes of another system, and their answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ecgdesk.desk.finding_row import call_word
from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.desk.words import pack_word
from ecgdesk.packs.words import percent

if TYPE_CHECKING:
    from ecgdesk.packs.panels import Answer, Panel
    from ecgdesk.reading import Reading


class PanelChooser(QWidget):
    """A box to choose a panel in, and the chosen panel's answers. Hidden where there is no panel.

    ``panel_chosen`` carries whether a panel is shown, in place of the findings. The choice stays
    from reading to reading.
    """

    panel_chosen = Signal(bool)
    person_chose = Signal(str)  # the panel's name, or nothing for the findings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[Panel, ...] = ()
        self._reading: Reading | None = None
        self._wanted = ""
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("Answer in the classes of"))
        self._box.setMinimumHeight(TARGET_HEIGHT)
        self._box.activated.connect(self._take_choice)
        self._about = QuietLabel()
        self._note = QuietLabel()
        self._answers = QWidget()
        self._grid = QGridLayout(self._answers)
        self._grid.setContentsMargins(12, 4, 12, 4)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._box, self._about, self._answers, self._note):
            column.addWidget(widget)
        self.show_reading(None)

    @property
    def chosen(self) -> "Panel | None":
        """The panel that is shown."""
        place = self._box.currentIndex() - 1
        return self._panels[place] if 0 <= place < len(self._panels) else None

    def choose(self, name: str) -> None:
        """Show the panel called ``name``, now or once a pack has it; for no name, the findings."""
        self._wanted = name
        names = [panel.name for panel in self._panels]
        self._box.setCurrentIndex(names.index(name) + 1 if name in names else 0)
        self._choose()

    def shown_answers(self) -> list[str]:
        """Return the answers from the top, as a screen reader says them."""
        labels: list[QLabel] = self._answers.findChildren(QLabel)  # type: ignore[assignment]
        return [label.accessibleName() for label in labels if label.accessibleName()]

    def show_reading(self, reading: "Reading | None") -> None:
        """Offer the panels of a reading's pack; none for a page that was not read."""
        self._reading = reading
        if reading and reading.panels != self._panels:
            self._panels = reading.panels
            self._box.clear()
            self._box.addItems(
                [self.tr("Findings"), *(pack_word(panel.title) for panel in self._panels)]
            )
            self.choose(self._wanted)
        else:
            self._fill()
        self.setVisible(reading is not None and bool(self._panels))

    def _take_choice(self) -> None:
        self._wanted = self.chosen.name if self.chosen else ""
        self._choose()
        self.person_chose.emit(self._wanted)

    def _choose(self) -> None:
        self._fill()
        self.panel_chosen.emit(self.chosen is not None)

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)  # at once: what is shown is told from the children
                widget.deleteLater()
        panel = self.chosen
        for widget in (self._about, self._answers, self._note):
            widget.setVisible(panel is not None)
        if panel is None or self._reading is None:
            return
        from ecgdesk.packs.panels import evaluate  # only once a panel is shown: the start is sooner

        self._about.setText(pack_word(panel.about))
        self._note.setText(pack_word(panel.note))
        for row, answer in enumerate(evaluate(panel, self._reading.findings)):
            self._add(row, answer)

    def _add(self, row: int, answer: "Answer") -> None:
        called = pack_word(answer.name)
        if answer.call is None or answer.probability is None:
            word, number, why = self.tr("not told"), "–", pack_word(answer.cannot_tell)
            said = f"{called}: {word}. {why}"
        else:
            word, number, why = call_word(answer.call), percent(answer.probability), ""
            said = f"{called}: {word}, {number}"
        name = QLabel(called)
        name.setWordWrap(True)
        name.setAccessibleName(said)
        told = QLabel(word)
        value = QLabel(number)
        if answer.call == "present":
            for label in (name, told, value):
                font = label.font()
                font.setBold(True)
                label.setFont(font)
        self._grid.addWidget(name, 2 * row, 0)
        self._grid.addWidget(told, 2 * row, 1)
        self._grid.addWidget(value, 2 * row, 2, Qt.AlignmentFlag.AlignRight)
        if why:
            self._grid.addWidget(QuietLabel(why), 2 * row + 1, 0, 1, 3)
