"""What the person says of a page: before the program's reading is shown, and after it.

A machine's wrong reading misleads its readers, so a person may choose to write their own reading
first ("your read first"); the program's is then hidden until they have.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.review import Review
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.desk.words import pack_word

if TYPE_CHECKING:
    from ecgdesk.packs.calls import Finding


class ReviewBox(QWidget):
    """Takes the person's word on the page that is shown.

    ``reviewed`` carries the Review, None when it is taken back; ``first_read_made`` the reading
    that was made before the program's was shown. ``hiding_changed`` says whether the program's
    reading must stay hidden. ``form``, which is long, is for another place: while it is shown, the
    box is not. ``offer_changed`` says that other answers can be given now.
    """

    reviewed = Signal(object)
    first_read_made = Signal(object)
    hiding_changed = Signal(bool)
    offer_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Sequence[Finding] = ()
        self._review: Review | None = None
        self._first: Review | None = None
        self._hiding = False
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._first_said = QuietLabel()
        self.agree = _button(self.tr("I &agree"))
        self.correct = _button(self.tr("&Correct…"))
        self.change = _button(self.tr("Chan&ge my reading"))
        self.form = _Form()
        self.form.hide()
        self._lay_out()
        self.agree.clicked.connect(self._agree)
        self.correct.clicked.connect(self._open_form)
        self.change.clicked.connect(self._open_form)
        self.form.saved.connect(self._save)
        self.form.given_up.connect(self._show)
        self.hide()

    @property
    def hides_reading(self) -> bool:
        """Whether the program's reading must not be shown yet."""
        return self._hiding

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def show_reading(
        self,
        findings: Sequence["Finding"],
        review: Review | None,
        first_read: Review | None,
        *,
        ask_first: bool,
    ) -> None:
        """Show what was said of a page; with ``ask_first`` hide its reading until something is.

        Another reading of the same page (a corner is being moved) leaves a form as it is.
        """
        same = [f.code for f in findings] == [f.code for f in self._findings]
        stays = same and not self.form.isHidden()
        self._findings, self._review, self._first = findings, review, first_read
        self._set_hiding(bool(findings) and ask_first and first_read is None and review is None)
        if not stays:
            self._show()
        self.offer_changed.emit()

    def set_inset(self, inset: bool) -> None:
        """Keep a distance from the sides, or none within what has its own."""
        side = 14 if inset else 0
        self._column.setContentsMargins(side, 8, side, 8 if inset else 0)

    def clear(self) -> None:
        """No page, or none that was read."""
        self._findings = ()
        self._set_hiding(False)
        self.form.hide()
        self.hide()
        self.offer_changed.emit()

    def _show(self) -> None:
        """Show the question, the form or the answer, whichever it is time for."""
        names = {f.code: pack_word(f.name) for f in self._findings}
        review, first = self._review, self._first
        asking = self._hiding
        self.form.setVisible(asking)
        self.setVisible(bool(self._findings) and not asking)
        if asking:
            self.form.fill(names, (), "", first=True)
            self.form.said.setText(
                self.tr("Your read first: what do you see? Then the program shows its reading.")
            )
        elif review is None:
            self._said.setText(self.tr("Do you agree with this reading?"))
        elif review.agrees:
            self._said.setText(self.tr("Reviewed: you agree with this reading."))
        else:
            self._said.setText(
                self.tr("Reviewed. Your reading: {reading}").format(reading=_words(review, names))
            )
        self._first_said.setVisible(first is not None)
        if first is not None:
            self._first_said.setText(
                self.tr("Before you saw the program's reading you said: {reading}").format(
                    reading=_words(first, names)
                )
            )
        self.agree.setVisible(not asking and review is None)
        self.correct.setVisible(not asking and review is None)
        self.change.setVisible(review is not None)
        self.offer_changed.emit()

    def _agree(self) -> None:
        present = tuple(f.code for f in self._findings if f.call == "present")
        self._give(Review(True, present))

    def _open_form(self) -> None:
        start = self._review or self._first
        present = (
            start.present if start else tuple(f.code for f in self._findings if f.call == "present")
        )
        names = {f.code: pack_word(f.name) for f in self._findings}
        self.form.fill(names, present, start.note if start else "", first=False)
        self.form.said.setText(self.tr("What do you see on this page?"))
        self.hide()
        self.form.show()
        self.form.take_focus()
        self.offer_changed.emit()

    def _save(self, review: Review) -> None:
        if self._hiding:
            self._first = review
            self._set_hiding(False)
            self.first_read_made.emit(review)
            self._show()
            self.agree.setFocus()
        else:
            self._give(review)

    def _give(self, review: Review) -> None:
        self._review = review
        self._show()
        self.change.setFocus()
        self.reviewed.emit(review)

    def _set_hiding(self, hiding: bool) -> None:
        if hiding != self._hiding:
            self._hiding = hiding
            self.hiding_changed.emit(hiding)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.agree, self.correct, self.change):
            buttons.addWidget(button)
        self._column = column = QVBoxLayout(self)
        self.set_inset(False)
        column.setSpacing(8)
        column.addWidget(self._first_said)
        column.addWidget(self._said)
        column.addLayout(buttons)


class _Form(QWidget):
    """One box to tick for each finding, and a note."""

    saved = Signal(object)  # Review
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self.said = QLabel()
        self.said.setWordWrap(True)
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(0)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMinimumHeight(TARGET_HEIGHT)
        self.note.returnPressed.connect(self._save)
        self.save = _button("")
        self.save.clicked.connect(self._save)
        self.back = _button(self.tr("&Back"))
        self.back.clicked.connect(self.given_up)
        self.back.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addLayout(self._ticks)
        column.addWidget(self.note)
        column.addLayout(buttons)

    def fill(
        self, names: dict[str, str], present: tuple[str, ...], note: str, *, first: bool
    ) -> None:
        """Offer these findings; ``first`` where the program's reading is still hidden."""
        while (item := self._ticks.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.deleteLater()
        self._boxes = {}
        for code, name in names.items():
            box = QCheckBox(name)
            box.setMinimumHeight(TARGET_HEIGHT - 4)
            box.setChecked(code in present)
            self._ticks.addWidget(box)
            self._boxes[code] = box
        # Boxes come late, and would be reached after all else: the note leads them to its place.
        for before, after in pairwise([self.note, *self._boxes.values(), self.note]):
            QWidget.setTabOrder(before, after)
        self.note.setText(note)
        self.back.setHidden(first)
        self.save.setText(
            self.tr("&Show the program's reading") if first else self.tr("&Save my reading")
        )

    def take_focus(self) -> None:
        """Begin at the first finding, and show where that is, as Tab does."""
        if self._boxes:
            self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            next(iter(self._boxes.values())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back.click()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        present = tuple(code for code, box in self._boxes.items() if box.isChecked())
        self.hide()
        self.saved.emit(Review(False, present, self.note.text().strip()))


def _words(review: Review, names: dict[str, str]) -> str:
    found = [names.get(code, code) for code in review.present]
    said = ", ".join(found) or QCoreApplication.translate("ReviewBox", "none of the findings")
    return f"{said}. {review.note}" if review.note else said


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setMinimumHeight(TARGET_HEIGHT)
    return button
