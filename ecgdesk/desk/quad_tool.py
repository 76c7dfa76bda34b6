"""The quad tool: four corners and four edges that a person moves by mouse, touch or keys.

What a move may do is in ``corners``; this file draws, follows the pointer and keeps the undo
stack, one entry a drag or a burst of keys.
"""

import time

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QUndoGroup,
    QUndoStack,
)

from ecgdesk.desk import corners as shape
from ecgdesk.desk.corners import Corners, Handle
from ecgdesk.desk.loupe import paint_loupe
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.quad_edits import QuadEdit

LINE = QColor(0, 122, 150)
CHOSEN = QColor(230, 126, 20)
BURST_S = 1.0
"""Arrow keys on one corner that follow each other within this time are one undo entry."""


class QuadTool(QObject):
    """The overlay that edits a quad.

    ``quad_changed`` carries the corners and whether they are final (False while dragging);
    ``handle_named`` says which handle keys have chosen, nothing once none is.
    """

    quad_changed = Signal(object, bool)
    handle_named = Signal(str)
    released = Signal()
    repaint_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_group = QUndoGroup(self)
        self._stacks: dict[int, QUndoStack] = {}
        self._corners: Corners | None = None
        self._size = (1.0, 1.0)
        self._chosen: Handle | None = None
        self._grabbed: Handle | None = None
        self._by_keys = False
        self._grab_offset = QPointF()
        self._before_drag: Corners | None = None
        self._burst = 0
        self._burst_of: object = None
        self._burst_end = 0.0

    # The quad

    @property
    def corners(self) -> Corners | None:
        """The four corners in page pixels; None while there is nothing to edit."""
        return self._corners

    @property
    def chosen(self) -> Handle | None:
        """The corner or edge that arrow keys move."""
        return self._chosen

    @property
    def dragging(self) -> bool:
        """Whether a handle is being dragged."""
        return self._grabbed is not None

    def begin(self, page_id: int, corners: Corners | None, width: float, height: float) -> None:
        """Edit the quad of another page (or of none); each page keeps its own undo stack."""
        self._grabbed = self._before_drag = self._chosen = None
        self._size = (width, height)
        self._corners = corners
        stack = self._stacks.get(page_id)
        if stack is None:
            stack = self._stacks[page_id] = QUndoStack(self.undo_group)
        self.undo_group.setActiveStack(stack)
        self.repaint_wanted.emit()

    def propose(self, corners: Corners) -> None:
        """Show the program's own corners; no edit, and never under a hand."""
        if not self.dragging:
            self._corners = corners
            self.repaint_wanted.emit()

    def edit(self, corners: Corners, words: str, burst: int = 0) -> None:
        """Change the corners as the person's edit, undoable; edits of one burst join."""
        if self._corners is None or corners == self._corners:
            return
        self._push(self._before_drag or self._corners, corners, words, burst)

    def turn_clockwise(self) -> None:
        """The paper lies on its side: take the next corner as its top left."""
        if self._corners:
            self.edit(shape.turned_clockwise(self._corners), self.tr("Rotate page"))

    def turn_by(self, degrees: float) -> None:
        """Turn the frame about its middle; turns that follow each other are one undo entry."""
        if self._corners and not self.dragging:
            turned = shape.turned_by(self._corners, degrees)
            self.edit(turned, self.tr("Turn frame"), self._burst_for("turn"))

    def _burst_for(self, what: object) -> int:
        """Return the number of the present burst of edits of one kind; a pause begins another."""
        now = time.monotonic()
        if what != self._burst_of or now > self._burst_end:
            self._burst += 1
        self._burst_of, self._burst_end = what, now + BURST_S
        return self._burst

    def _push(self, before: Corners, after: Corners, words: str, burst: int) -> None:
        stack = self.undo_group.activeStack()
        if stack:
            stack.push(QuadEdit(self._apply, before, after, words, burst))

    def _apply(self, corners: Corners) -> None:
        self._corners = corners
        self.quad_changed.emit(corners, True)
        self.repaint_wanted.emit()

    # Overlay: mouse

    def press(self, canvas: PageCanvas, at: QPointF) -> bool:
        """Grab the nearest handle in reach."""
        if self._corners is None:
            return False
        on_screen = self._on_canvas(canvas)
        handle = shape.nearest_handle(on_screen, (at.x(), at.y()))
        if handle is None:
            return False
        self._grabbed = handle
        self._before_drag = self._corners
        self._chosen, self._by_keys = handle, False
        # The handle keeps its distance to the pointer: grabbing alone must not move it.
        anchor = QPointF(*_anchor(on_screen, handle))
        self._grab_offset = anchor - at
        self.repaint_wanted.emit()
        return True

    def drag(self, canvas: PageCanvas, at: QPointF) -> None:
        """Move the handle with the pointer."""
        if self._grabbed is None or self._corners is None:
            return
        x, y = canvas.view.to_picture(at + self._grab_offset)
        anchor_x, anchor_y = _anchor(self._corners, self._grabbed)
        corners = self._held(self._grabbed, x - anchor_x, y - anchor_y)
        if corners != self._corners:
            self._corners = corners
            self.quad_changed.emit(corners, False)
        self.repaint_wanted.emit()

    def release(self, canvas: PageCanvas) -> None:
        """Let go: one undo entry for the whole drag."""
        before, self._before_drag, self._grabbed = self._before_drag, None, None
        if before and self._corners and before != self._corners:
            self._push(before, self._corners, self.tr("Move corner"), 0)
        self.released.emit()
        self.repaint_wanted.emit()

    def cursor_at(self, canvas: PageCanvas, at: QPointF) -> Qt.CursorShape | None:
        """Show that a handle can be grabbed."""
        if self._corners is None:
            return None
        if self._grabbed:
            return Qt.CursorShape.CrossCursor
        near = shape.nearest_handle(self._on_canvas(canvas), (at.x(), at.y()))
        return None if near is None else Qt.CursorShape.PointingHandCursor

    # Overlay: keys

    def key(self, event: QKeyEvent) -> bool:
        """Arrow keys move the chosen handle by 1 page pixel, with Shift by 10.

        With Alt they move the whole frame. Escape lets go.
        """
        if self._corners is None:
            return False
        if event.key() == Qt.Key.Key_Escape and (self.dragging or self._chosen is not None):
            self._let_go()
            return True
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        keys, modifier = event.modifiers(), Qt.KeyboardModifier
        whole = bool(keys & modifier.AltModifier)
        if step is None or self.dragging or keys & modifier.ControlModifier:
            return False
        if self._chosen is None and not whole:
            return False
        length = 10 if keys & modifier.ShiftModifier else 1
        self._nudge(None if whole else self._chosen, step[0] * length, step[1] * length)
        return True

    def step_focus(self, *, forward: bool) -> bool:
        """Choose the next corner or edge, clockwise; after the last one the focus goes on."""
        if self._corners is None:
            return False
        places = [Handle(i, edge) for i in range(4) for edge in (False, True)]
        if self._chosen is None:
            self._chosen = places[0 if forward else -1]
        else:
            place = places.index(self._chosen) + (1 if forward else -1)
            self._chosen = places[place] if 0 <= place < len(places) else None
        self._by_keys = True
        self.handle_named.emit(self._name(self._chosen))
        self.repaint_wanted.emit()
        return self._chosen is not None

    def _name(self, handle: Handle | None) -> str:
        if handle is None:
            return ""
        if handle.edge:
            words = self.tr("Side {number} of 4: the arrow keys move it.")
        else:
            words = self.tr("Corner {number} of 4: the arrow keys move it.")
        return words.format(number=handle.index + 1)

    def _nudge(self, handle: Handle | None, dx: int, dy: int) -> None:
        """Shift a handle, or all, by page pixels as the screen shows them (it may be turned)."""
        if self._corners is None:
            return
        for _ in range(-shape.quarter_turns_to_upright(self._corners) % 4):
            dx, dy = -dy, dx
        self._by_keys = True
        if handle is None:
            width, height = self._size
            corners = shape.shifted(self._corners, (dx, dy), width=width, height=height)
        else:
            corners = self._held(handle, dx, dy)
        self.edit(corners, self.tr("Nudge corner"), self._burst_for(handle))

    def _let_go(self) -> None:
        if self.dragging and self._before_drag:
            self._corners = self._before_drag
            self.quad_changed.emit(self._corners, True)
        self._grabbed = self._before_drag = self._chosen = None
        self.handle_named.emit("")
        self.repaint_wanted.emit()

    def _held(self, handle: Handle, dx: float, dy: float) -> Corners:
        assert self._corners is not None
        width, height = self._size
        return shape.held_on_page(self._corners, handle, (dx, dy), width=width, height=height)

    # Overlay: painting

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Dim the page around the paper; draw edges and handles at constant size."""
        if self._corners is None:
            return
        on_screen = self._on_canvas(canvas)
        outline = QPolygonF([QPointF(*point) for point in on_screen])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = QPainterPath()
        lies = canvas.view.transform().mapRect(QRectF(0, 0, *self._size))
        outside.addRect(lies)
        inside = QPainterPath()
        inside.addPolygon(outline)
        inside.closeSubpath()
        painter.fillPath(outside.subtracted(inside), QColor(24, 28, 34, 70))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(255, 255, 255, 210), 4.0), (LINE, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawPolygon(outline)
        for index in range(4):
            self._paint_edge_handle(painter, on_screen, index)
        for index, (x, y) in enumerate(on_screen):
            chosen = Handle(index) == self._chosen
            painter.setPen(QPen(QColor(255, 255, 255), 2.5))
            painter.setBrush(CHOSEN if chosen else LINE)
            painter.drawEllipse(QPointF(x, y), 10.0 if chosen else 8.5, 10.0 if chosen else 8.5)
            if chosen:
                painter.setPen(QPen(CHOSEN, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(x, y), 15, 15)
        painter.restore()
        held = self.under_loupe(canvas)
        if held:
            paint_loupe(painter, canvas, QPointF(*_anchor(on_screen, held)), outline)

    def under_loupe(self, canvas: PageCanvas) -> Handle | None:
        """Return the handle that is shown large: one under a hand, or chosen by keys."""
        by_keys = self._chosen if self._by_keys and canvas.hasFocus() else None
        return self._grabbed or by_keys

    def _paint_edge_handle(self, painter: QPainter, on_screen: Corners, index: int) -> None:
        (x0, y0), (x1, y1) = on_screen[index], on_screen[(index + 1) % 4]
        length = max(abs(x1 - x0), abs(y1 - y0))
        if length < 90 and Handle(index, edge=True) != self._chosen:
            return
        middle = QPointF((x0 + x1) / 2, (y0 + y1) / 2)
        along = QPointF((x1 - x0) / length, (y1 - y0) / length) * 11
        chosen = Handle(index, edge=True) == self._chosen
        for colour, width in ((QColor(255, 255, 255), 9.0), (CHOSEN if chosen else LINE, 5.0)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(middle - along, middle + along)

    def _on_canvas(self, canvas: PageCanvas) -> Corners:
        assert self._corners is not None
        transform = canvas.view.transform()
        points = [transform.map(QPointF(x, y)) for x, y in self._corners]
        a, b, c, d = ((point.x(), point.y()) for point in points)
        return (a, b, c, d)


def _anchor(corners: Corners, handle: Handle) -> shape.Point:
    return shape.edge_middle(corners, handle.index) if handle.edge else corners[handle.index]
