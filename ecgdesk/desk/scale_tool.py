"""The scale by hand: a box drawn around 5 mm of paper, where the program found no grid."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPen

from ecgdesk.desk.drawn_box import DrawnBox
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_canvas import PageCanvas

if TYPE_CHECKING:
    from ecgdesk.desk.page_work import MadeReading

LINE = QColor(150, 60, 170)
SMALLEST = 8.0
"""A box with a side shorter than this on the screen says nothing certain: zoom in first."""


class ScaleTool(QObject):
    """While ``drawing`` (the command) is on, dragging draws the box; a good one ends it."""

    scale_drawn = Signal(object)  # HandScale

    def __init__(self, canvas: PageCanvas, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas, self._messages = canvas, messages
        self._made: MadeReading | None = None
        self._box = DrawnBox()
        self.drawing = QAction(self.tr("Set the s&cale by hand"), canvas.window())
        self.drawing.setObjectName("scale")
        self.drawing.setCheckable(True)
        self.drawing.setShortcut("Ctrl+M")
        self.drawing.setToolTip(
            self.tr("Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)")
        )
        self.drawing.toggled.connect(lambda _: canvas.update())

    def show_reading(self, made: "MadeReading | None") -> None:
        """Draw on another reading's sheet from now on."""
        self._made, self._box = made, DrawnBox()

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Draw the box."""
        if self._box.rect is None:
            return
        painter.save()
        painter.setPen(QPen(LINE, 2))
        painter.drawRect(canvas.view.transform().mapRect(self._box.rect))
        painter.restore()

    def press(self, canvas: PageCanvas, at: QPointF) -> bool:
        """Begin a box."""
        if not self.drawing.isChecked() or self._made is None:
            return False
        self._box.begin(at)
        return True

    def drag(self, canvas: PageCanvas, at: QPointF) -> None:
        """Draw the box up to the pointer."""
        self._box.grow(canvas, at)

    def release(self, canvas: PageCanvas) -> None:
        """Take the box's sides for 5 mm."""
        from ecgdesk.paper.hand_scale import HandScale  # with numpy, which the start need not load

        box = self._box.take(canvas)
        sheet = self._made.reading.sheet if self._made else None
        if box is None or sheet is None:
            return
        if min(box.width(), box.height()) * canvas.view.scale < SMALLEST:
            self._messages.say(
                self.tr("This box is too small to measure. Zoom in, then draw around 5 mm.")
            )
            return
        self.drawing.setChecked(False)
        self.scale_drawn.emit(HandScale.from_box(sheet, box.width(), box.height()))

    def cursor_at(self, canvas: PageCanvas, at: QPointF) -> Qt.CursorShape | None:
        """A cross while the box is drawn."""
        return Qt.CursorShape.CrossCursor if self.drawing.isChecked() else None

    def key(self, event: QKeyEvent) -> bool:
        """Escape ends it."""
        if event.key() != Qt.Key.Key_Escape or not self.drawing.isChecked():
            return False
        self.drawing.setChecked(False)
        return True
