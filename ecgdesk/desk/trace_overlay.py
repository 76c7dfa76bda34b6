"""The trace over the flat sheet: what was read of each lead, and the R peaks, to be checked."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPen

from ecgdesk.desk import trace_work
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.tasks import Tasks

if TYPE_CHECKING:
    from ecgdesk.desk.page_work import MadeReading
    from ecgdesk.desk.trace_work import TraceDrawing

LINE = QColor(0, 110, 220)
PEAK = QColor(215, 40, 60)
"""On paper, whatever the theme: neither colour is any grid's."""

PEAK_RADIUS = 4.0

_KEY = "trace"


class TraceOverlay(QObject):
    """Draws the trace of a reading while ``shown`` (the command) is on."""

    words_changed = Signal(str)  # layout and rate; empty while the trace is not shown

    def __init__(self, canvas: PageCanvas, tasks: Tasks, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas, self._tasks, self._messages = canvas, tasks, messages
        self._made: MadeReading | None = None
        self._drawing: TraceDrawing | None = None
        self.shown = QAction(self.tr("Show the &trace"), canvas.window())
        self.shown.setObjectName("trace")
        self.shown.setCheckable(True)
        self.shown.setShortcut("Ctrl+T")
        self.shown.setToolTip(
            self.tr("Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)")
        )
        self.shown.toggled.connect(self._make)

    @property
    def drawing(self) -> "TraceDrawing | None":
        """What is drawn just now."""
        return self._drawing if self.shown.isChecked() else None

    def show_reading(self, made: "MadeReading | None") -> None:
        """Draw the trace of another reading, or of none."""
        self._made = made
        self._make()

    def _make(self) -> None:
        self._take(None)
        self._tasks.drop(_KEY)
        if self._made is not None and self.shown.isChecked():
            self._tasks.run(
                _KEY,
                partial(trace_work.draw_trace, self._made.reading),
                self._take,
                partial(self._messages.fail, _KEY),
            )

    def _take(self, drawing: "TraceDrawing | None") -> None:
        self._drawing = drawing
        self.words_changed.emit(drawing.words if drawing else "")
        self._canvas.update()

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Draw the leads, their names, and a ring on each R peak."""
        drawing = self.drawing
        if drawing is None:
            return
        transform = canvas.view.transform()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(LINE, 1.6)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(transform.map(drawing.path))
        for name, place in drawing.names:
            painter.drawText(transform.map(place) + QPointF(3, -5), name)
        painter.setPen(QPen(PEAK, 2))
        for peak in drawing.peaks:
            painter.drawEllipse(transform.map(peak), PEAK_RADIUS, PEAK_RADIUS)
        painter.restore()
