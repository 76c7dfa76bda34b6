"""What lies over the flat sheet: millimetres, the trace, the beats, the scale by hand."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from ecgdesk.desk.beat_box import BeatBox
from ecgdesk.desk.grid_overlay import GridOverlay
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.scale_tool import ScaleTool
from ecgdesk.desk.trace_overlay import TraceOverlay


class SheetLayers:
    """The canvas's overlay: paints all of them; the scale's box and the beats take the pointer."""

    def __init__(
        self, grid: GridOverlay, trace: TraceOverlay, beats: BeatBox, scale: ScaleTool
    ) -> None:
        self._grid, self._trace, self._beats, self._scale = grid, trace, beats, scale
        # One hand, one tool.
        scale.drawing.triggered.connect(lambda: beats.by_hand.setChecked(False))
        beats.by_hand.triggered.connect(lambda: scale.drawing.setChecked(False))

    @property
    def _tool(self) -> ScaleTool | BeatBox:
        return self._scale if self._scale.drawing.isChecked() else self._beats

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Paint from the lowest to the topmost."""
        for layer in (self._grid, self._trace, self._beats, self._scale):
            layer.paint(painter, canvas)

    def press(self, canvas: PageCanvas, at: QPointF) -> bool:
        """Whether the tool in hand takes this press."""
        return self._tool.press(canvas, at)

    def drag(self, canvas: PageCanvas, at: QPointF) -> None:
        """Follow the pointer."""
        self._tool.drag(canvas, at)

    def release(self, canvas: PageCanvas) -> None:
        """End the drag."""
        self._tool.release(canvas)

    def cursor_at(self, canvas: PageCanvas, at: QPointF) -> Qt.CursorShape | None:
        """The cursor of the tool in hand."""
        return self._tool.cursor_at(canvas, at)

    def key(self, event: QKeyEvent) -> bool:
        """Whether the tool in hand takes this key."""
        return self._tool.key(event)

    def step_focus(self, *, forward: bool) -> bool:
        """There is nothing to step through."""
        return False
