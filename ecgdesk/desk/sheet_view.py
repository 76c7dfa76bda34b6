"""The flat sheet: the paper as the program read it, and the evidence of one finding over it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecgdesk.desk import icons, page_work
from ecgdesk.desk.beat_box import BeatBox
from ecgdesk.desk.grid_overlay import GridOverlay
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.picture import Picture
from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.scale_tool import ScaleTool
from ecgdesk.desk.sheet_layers import SheetLayers
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.trace_overlay import TraceOverlay
from ecgdesk.desk.words import pack_word
from ecgdesk.packs.words import percent

if TYPE_CHECKING:
    from ecgdesk.desk.page_work import MadeReading

FOR = QColor(240, 120, 20)
AGAINST = QColor(30, 120, 220)
"""The colours of ``evidence_tint``, which is too heavy to import here; a test compares them."""

_KEY = "evidence"


class SheetView(QWidget):
    """Shows a reading's sheet; with evidence on, coloured by the chosen finding and captioned."""

    def __init__(self, tasks: Tasks, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._messages = messages
        self._made: MadeReading | None = None
        self._finding: int | None = None
        self._evidence_on = False
        self._coloured = False
        self.canvas = PageCanvas()
        self.canvas.setAccessibleName(self.tr("Flat sheet"))
        self.trace = TraceOverlay(self.canvas, tasks, messages)
        self.beats = BeatBox(self.canvas, tasks, messages)
        self.scale = ScaleTool(self.canvas, messages)
        self.grid = GridOverlay(self.canvas, tasks, messages)
        self.canvas.set_overlay(SheetLayers(self.grid, self.trace, self.beats, self.scale))
        self.trace_words = QuietLabel()
        self.trace_words.setContentsMargins(14, 6, 14, 6)
        self.trace_words.hide()
        self.trace.words_changed.connect(self._show_trace_words)
        self._caption = _Caption()
        self._caption.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.trace_words)
        column.addWidget(self._caption)
        self.setFocusProxy(self.canvas)

    @property
    def caption(self) -> str:
        """What the colours mean just now; empty while there are none."""
        return self._caption.text if self._coloured else ""

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons of its own commands."""
        for action in (
            self.trace.shown,
            self.grid.shown,
            self.beats.by_hand,
            self.scale.drawing,
        ):
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))

    def show_reading(self, made: "MadeReading | None", finding: int | None) -> None:
        """Show the sheet of another reading, or of none."""
        same_page = made is not None and self._made is not None
        self._made, self._finding = made, finding
        for layer in (self.grid, self.trace, self.beats, self.scale):
            layer.show_reading(made)
        # While a corner is dragged the last colours stay until the next are made: no flicker.
        if not (same_page and self._coloured and self._has_evidence()):
            self._show_plain(keep_view=same_page)
        self._colour()

    def choose_finding(self, finding: int) -> None:
        """Show the evidence of another finding."""
        self._finding = finding
        self._colour()

    def set_evidence(self, on: bool) -> None:
        """Switch the evidence on or off."""
        self._evidence_on = on
        if not on:
            self._tasks.drop(_KEY)
            self._show_plain(keep_view=True)
        self._colour()

    def _show_trace_words(self, words: str) -> None:
        self.trace_words.setText(words)
        self.trace_words.setVisible(bool(words))

    def _has_evidence(self) -> bool:
        return (
            self._made is not None
            and self._made.reading.evidence is not None
            and self._finding is not None
        )

    def _colour(self) -> None:
        if not (self._evidence_on and self._has_evidence()):
            return
        assert self._made is not None and self._finding is not None
        self._tasks.run(
            _KEY,
            partial(page_work.evidence_picture, self._made.reading, self._finding),
            self._show_coloured,
            partial(self._messages.fail, _KEY),
        )

    def _show_plain(self, *, keep_view: bool) -> None:
        self._coloured = False
        self._caption.hide()
        picture = self._made.sheet_picture if self._made else None
        self.canvas.show_picture(picture, keep_view=keep_view)

    def _show_coloured(self, picture: Picture) -> None:
        assert self._made is not None
        self._coloured = True
        names = {finding.index: pack_word(finding.name) for finding in self._made.reading.findings}
        self._caption.show_finding(names.get(self._finding or 0, ""), self._speakers())
        self._caption.show()
        self.canvas.show_picture(picture, keep_view=True)

    def _speakers(self) -> str:
        """Say which leads spoke most for the finding; nothing where they are not known."""
        from ecgdesk.packs.evidence import speakers  # with OpenCV, which the start need not load

        assert self._made is not None
        reading = self._made.reading
        most = speakers(reading.lead_shares(self._finding or 0))
        if not most or reading.layout is None:
            return ""
        words = self.tr("Most of it from {leads} ({share}).").format(
            leads=", ".join(share.lead for share in most),
            share=percent(sum(share.share for share in most)),
        )
        if not reading.layout.certain:
            words += " " + self.tr("The leads are taken to stand in the usual order.")
        return words


class _Caption(QWidget):
    """What the two colours mean, under the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._labels = [self._title]
        note = QLabel(self.tr("What the network went by on this sheet, not where a disease is."))
        note.setWordWrap(True)
        key = QHBoxLayout()
        key.setSpacing(8)
        key.addWidget(self._title)
        for colour, words in ((FOR, self.tr("spoke for it")), (AGAINST, self.tr("spoke against"))):
            key.addSpacing(6)
            key.addWidget(_Swatch(colour), 0, Qt.AlignmentFlag.AlignVCenter)
            label = QLabel(words)
            self._labels.append(label)
            key.addWidget(label)
        key.addStretch(1)
        self._labels.append(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        self._speakers = QLabel()
        self._speakers.setWordWrap(True)
        self._labels.append(self._speakers)
        column.addLayout(key)
        column.addWidget(self._speakers)
        column.addWidget(note)

    @property
    def text(self) -> str:
        """The caption in one string."""
        return " ".join([self._name, *(label.text() for label in self._labels[1:])])

    def show_finding(self, name: str, speakers: str) -> None:
        """Name the finding whose evidence is shown, and the leads that spoke most for it."""
        self._name = name
        self._speakers.setText(speakers)
        self._speakers.setVisible(bool(speakers))
        self._title.setText(name)


class _Swatch(QWidget):
    """A stroke of trace on its colour, as it looks on the sheet."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(26, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.fillRect(3, 6, 20, 2, QColor(25, 25, 25))
