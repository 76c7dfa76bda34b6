"""The reading panel: what the program says of the page, how sure it is, and what it is not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.action_button import ActionButton
from ecgdesk.desk.beat_marks import BeatCounts
from ecgdesk.desk.finding_list import FindingList
from ecgdesk.desk.messages import Tone
from ecgdesk.desk.notice import Notice
from ecgdesk.desk.panel_chooser import PanelChooser
from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.review_box import ReviewBox
from ecgdesk.desk.words import sentence

if TYPE_CHECKING:
    from ecgdesk.desk.page_work import MadeReading
    from ecgdesk.reading import Reading

WIDTH = 340

ROOM_BELOW = 460
"""A panel of this height has room for the question to the person below the findings."""


class ReadingPanel(QWidget):
    """Shows a Reading. ``finding_chosen`` carries the index of the finding to show evidence of."""

    finding_chosen = Signal(int)

    def __init__(self, evidence_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading panel")
        self.setAccessibleName(self.tr("Reading"))
        self.setMinimumWidth(280)

        self._title = QLabel()
        self._title.setWordWrap(True)
        if self.isRightToLeft():  # Latin names of files too begin where the lines do.
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        _enlarge(self._title, 1.25, QFont.Weight.DemiBold)
        self._under = QuietLabel()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(3)
        self._busy.setAccessibleName(self.tr("Reading…"))
        keep = self._busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # The bars must not jump while a corner is dragged.
        self._busy.setSizePolicy(keep)
        self._trouble = Notice(large=True)
        self._beats = BeatCounts()
        self.chooser = PanelChooser()
        self._findings = QWidget()
        self._list = FindingList()
        self._list.finding_chosen.connect(self.finding_chosen)
        self.chooser.panel_chosen.connect(self._findings.setHidden)
        self._key = QuietLabel()
        self._key.setText(
            self.tr(
                "Hatched: the range in which the program is unsure. "
                "Choose a finding to see what spoke for it."
            )
        )
        self._evidence = ActionButton(evidence_action)
        self._program = QWidget()  # all that the program says of the findings
        self.review = ReviewBox()
        self.review.hiding_changed.connect(self._program.setHidden)
        # Once the form has been laid out.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_form)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(6)
        self._pack = QuietLabel()
        self._assemble()
        self.show_nothing()

    def _assemble(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 14, 12, 8)
        column.setSpacing(8)
        for widget in (self._title, self._under, self._busy, self._trouble):
            column.addWidget(widget)
        column.addLayout(self._warnings)
        program = QVBoxLayout(self._program)
        program.setContentsMargins(0, 0, 0, 0)
        program.setSpacing(8)
        program.addWidget(self._beats)
        program.addWidget(self.chooser)
        findings = QVBoxLayout(self._findings)
        findings.setContentsMargins(0, 0, 0, 0)
        findings.setSpacing(8)
        findings.addWidget(self._list)
        findings.addWidget(self._key)
        program.addWidget(self._findings)
        program.addWidget(self._evidence)
        column.addWidget(self._program)
        column.addWidget(self.review.form)
        column.addWidget(self.review)
        column.addStretch(1)
        column.addWidget(self._pack)
        outside = QVBoxLayout(self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._scroll, self._inside, self._outside = scroll, column, outside
        self.review.offer_changed.connect(self._soon.start)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(scroll, 1)
        outside.addWidget(line)
        outside.addWidget(self._disclaimer())

    def _disclaimer(self) -> QLabel:
        # The words of reading.DISCLAIMER; not imported, because that would load OpenCV before the
        # window is up. A test holds them equal.
        label = QLabel(
            self.tr(
                "Unconfirmed computer analysis: a second opinion, not a diagnosis. "
                "A physician must over-read it. A negative reading does not exclude infarction."
            )
        )
        label.setObjectName("disclaimer")
        label.setWordWrap(True)
        label.setContentsMargins(14, 10, 14, 12)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question in sight below the findings, where that leaves room for them."""
        below = self.height() >= ROOM_BELOW
        layout = self._outside if below else self._inside
        if layout.indexOf(self.review) < 0:
            place = 2 if below else self._inside.indexOf(self.review.form) + 1
            layout.insertWidget(place, self.review)
            self.review.set_inset(below)
        super().resizeEvent(event)

    # What is shown

    def show_nothing(self) -> None:
        """No page is open."""
        self.show_name(self.tr("No page open"))
        self._under.setText("")
        self._clear()
        self.set_busy(False)

    def show_name(self, name: str) -> None:
        """Say which page is open."""
        self._title.setText(name)

    def show_opening(self) -> None:
        """Another page is on its way: nothing of the last one may stay."""
        self._clear()
        self.set_busy(True)

    def set_busy(self, busy: bool) -> None:
        """Show that a reading is being made; the last one of the same page stays meanwhile."""
        self._busy.setVisible(busy)
        if busy:
            self._under.setText(self.tr("Reading…"))

    def show_failure(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.set_busy(False)
        self._clear()
        self._under.setText(self.tr("Not read"))
        self._say(sentence)

    def show_reading(self, made: "MadeReading") -> None:
        """Show a reading or a refusal."""
        reading = made.reading
        self.set_busy(False)
        self._show_warnings(reading)
        if reading.status != "read":
            self._show_findings(None)
            self.review.clear()
            self._under.setText(self.tr("Not read: the program refuses this page"))
            self._say("\n\n".join(sentence(reason.text) for reason in reading.reasons))
        else:
            self._trouble.show_text("", Tone.ADVICE)
            self._under.setText(self._rate(reading))
            self._show_findings(reading)
        if reading.pack:
            self._pack.setText(
                self.tr("Read with the pack {name}, version {version}").format(
                    name=reading.pack.name, version=reading.pack.version
                )
            )

    def shown_findings(self) -> list[str]:
        """Return what stands on the rows, from the top, as a screen reader says it."""
        return self._list.shown_findings()

    @property
    def trouble_text(self) -> str:
        """The sentence of a refusal or failure; empty if there is none."""
        return self._trouble.text

    def chosen_index(self) -> int | None:
        """Return the index of the chosen finding."""
        return self._list.chosen_index()

    # The parts

    def _clear(self) -> None:
        self._trouble.show_text("", Tone.ADVICE)
        self._show_findings(None)
        self._pack.setText("")
        self._empty(self._warnings)
        self.review.clear()

    def _show_form(self) -> None:
        """Bring the form into sight, from its top, when it is opened."""
        form = self.review.form
        if form.isVisible() and form.isAncestorOf(self.focusWidget() or self):
            self._scroll.verticalScrollBar().setValue(form.y())

    def _say(self, sentence: str) -> None:
        self._trouble.show_text(sentence, Tone.TROUBLE)

    def _rate(self, reading: "Reading") -> str:
        if reading.heart_rate_bpm is None:
            return self.tr("Read")
        return self.tr("Read. Heart rate {rate} a minute").format(
            rate=round(reading.heart_rate_bpm)
        )

    def _show_warnings(self, reading: "Reading") -> None:
        self._empty(self._warnings)
        for warning in reading.warnings:
            notice = Notice()
            notice.show_text(sentence(warning.text), Tone.ADVICE)
            self._warnings.addWidget(notice)

    def _show_findings(self, reading: "Reading | None") -> None:
        findings = reading.findings if reading else ()
        self._list.show_findings(findings)
        self.chooser.show_reading(reading)
        self._beats.show_beats(reading.beats if reading else ())
        self._key.setVisible(bool(findings))
        self._evidence.setVisible(bool(findings))

    def _empty(self, layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()


def _enlarge(label: QLabel, factor: float, weight: QFont.Weight) -> None:
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    label.setFont(font)
