"""Beats on the flat sheet: marks along the strip, and a box drawn by hand around any beat."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from ecgdesk.desk import page_work
from ecgdesk.desk.beat_marks import COLOURS, mark_rect, paint_mark, tip_of
from ecgdesk.desk.drawn_box import DrawnBox
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.tasks import Tasks

if TYPE_CHECKING:
    from ecgdesk.beats import Beat
    from ecgdesk.desk.page_work import MadeReading

LINE = QColor(0, 122, 150)
SMALLEST = 6.0
"""A box narrower than this on the screen was a click, not a box."""

_KEY = "beat by hand"


class BeatBox(QObject):
    """The overlay of the flat sheet.

    ``by_hand`` is the command: while it is on, dragging draws a box, and the beat in it is read.
    """

    def __init__(self, canvas: PageCanvas, tasks: Tasks, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas, self._tasks, self._messages = canvas, tasks, messages
        self._made: MadeReading | None = None
        self._drawn: list[tuple[QRectF, Beat]] = []  # boxes in sheet pixels
        self._box = DrawnBox()
        self._hidden = False
        self.by_hand = QAction(self.tr("Read a &beat by hand"), canvas.window())
        self.by_hand.setObjectName("beat")
        self.by_hand.setCheckable(True)
        self.by_hand.setShortcut("Ctrl+B")
        self.by_hand.setToolTip(self.tr("Draw a box around a beat to have it read (Ctrl+B)"))
        self.by_hand.toggled.connect(lambda _: canvas.update())
        canvas.installEventFilter(self)

    def show_reading(self, made: "MadeReading | None") -> None:
        """Show the beats of another reading, or of none; boxes of the last one go."""
        self._tasks.drop(_KEY)
        self._made, self._box = made, DrawnBox()
        self._drawn.clear()
        self._canvas.update()

    def set_hidden(self, hidden: bool) -> None:
        """Hide what the program says of beats, while the person's own word is awaited."""
        self._hidden = hidden
        self._canvas.update()

    def beats(self) -> "list[Beat]":
        """The beats that are marked: those of the strip, and those read by hand."""
        if self._made is None or self._hidden:
            return []
        return [*self._made.reading.beats, *(beat for _, beat in self._drawn)]

    def marks(self) -> "list[tuple[Beat, QPointF]]":
        """Each beat and the point of the canvas under its mark.

        Those of the strip stand in one row above its peaks, the others on their boxes.
        """
        if self._made is None or self._hidden:
            return []
        to_canvas, strip = self._canvas.view.to_canvas, self._made.reading.beats
        top = min((beat.sheet[1] for beat in strip), default=0.0)
        return [
            *((beat, to_canvas(beat.sheet[0], top)) for beat in strip),
            *((beat, to_canvas(box.center().x(), box.top())) for box, beat in self._drawn),
        ]

    # Drawing

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Draw the boxes and the marks."""
        painter.save()  # the canvas draws on with it
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, beat in [] if self._hidden else self._drawn:
            _paint_box(painter, canvas.view.transform().mapRect(box), COLOURS[beat.code])
        if self._box.rect is not None:
            _paint_box(painter, canvas.view.transform().mapRect(self._box.rect), LINE)
        for beat, foot in self.marks():
            paint_mark(painter, foot, beat.code)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what a mark means when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            beat = self._beat_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip_of(beat) if beat else "", self._canvas)
            return True
        # Alt and arrows go from page to page here: no handle waits to be moved by them.
        return event.type() == QEvent.Type.ShortcutOverride

    def _beat_at(self, at: QPointF) -> "Beat | None":
        for beat, foot in self.marks():
            if mark_rect(foot).adjusted(-2, -2, 2, 8).contains(at):
                return beat
        return None

    # The box

    def press(self, canvas: PageCanvas, at: QPointF) -> bool:
        """Begin a box, while beats are read by hand."""
        if not self.by_hand.isChecked() or self._made is None:
            return False
        self._box.begin(at)
        return True

    def drag(self, canvas: PageCanvas, at: QPointF) -> None:
        """Draw the box up to the pointer."""
        self._box.grow(canvas, at)

    def release(self, canvas: PageCanvas) -> None:
        """Have the beat in the box read."""
        box = self._box.take(canvas)
        if box is None or self._made is None or box.width() * canvas.view.scale < SMALLEST:
            return
        self._tasks.run(
            _KEY,
            partial(
                page_work.read_beat,
                self._made.reading,
                (box.left(), box.top(), box.right(), box.bottom()),
            ),
            partial(self._show_beat, box),
            partial(self._messages.fail, _KEY),
        )

    def _show_beat(self, box: QRectF, beat: "Beat | None") -> None:
        if beat is None:
            self._messages.say(self.tr("There is no beat of a lead in this box. Draw it tighter."))
            return
        self._drawn = [(other, old) for other, old in self._drawn if not other.intersects(box)]
        self._drawn.append((box, beat))
        self._messages.say(tip_of(beat))
        self._canvas.update()

    def cursor_at(self, canvas: PageCanvas, at: QPointF) -> Qt.CursorShape | None:
        """A cross, while boxes are drawn."""
        return Qt.CursorShape.CrossCursor if self.by_hand.isChecked() else None

    def key(self, event: QKeyEvent) -> bool:
        """Escape takes the boxes away, and then ends the drawing of boxes."""
        if event.key() != Qt.Key.Key_Escape or not (self._drawn or self.by_hand.isChecked()):
            return False
        if self._drawn:
            self._drawn.clear()
            self._canvas.update()
        else:
            self.by_hand.setChecked(False)
        return True

    def step_focus(self, *, forward: bool) -> bool:
        """There is nothing to step through."""
        return False


def _paint_box(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 2))
    ground = QColor(colour)
    ground.setAlpha(28)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 3, 3)
