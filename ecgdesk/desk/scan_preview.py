"""The quick look at the flatbed, with a region of it to drag."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ecgdesk.desk import region_edits
from ecgdesk.desk.region_edits import Grip, Rect
from ecgdesk.desk.scan_work import Preview
from ecgdesk.desk.theme import tints
from ecgdesk.scanners.base import Region

REACH_PX = 9.0
STEP_MM = 1.0

_CURSORS = {
    frozenset(): Qt.CursorShape.SizeAllCursor,
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"left", "top"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "bottom"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "top"}): Qt.CursorShape.SizeBDiagCursor,
    frozenset({"left", "bottom"}): Qt.CursorShape.SizeBDiagCursor,
}


class ScanPreview(QWidget):
    """Shows the preview; a rectangle drawn on it is the region. ``region_changed`` carries it.

    Never mirrored: left on the glass is left here, in every language.
    """

    region_changed = Signal(object)  # Region or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._rect: Rect | None = None
        self._grip: Grip | None = None
        self._start: tuple[float, float] = (0.0, 0.0)
        self._before: Rect | None = None
        self.setMinimumSize(QSize(260, 320))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview, with the region to scan"))
        self._describe()

    @property
    def region(self) -> Region | None:
        """What is to be scanned; None: everything."""
        if self._rect is None:
            return None
        left, top, right, bottom = self._rect
        return Region(left, top, right - left, bottom - top)

    def show_preview(self, preview: Preview | None) -> None:
        """Show a new look; the region stays if it still lies on it."""
        self._preview = preview
        if preview and self._rect:
            self._rect = region_edits.drawn(*self._rect, preview.width_mm, preview.height_mm)
        self.update()

    def set_region(self, region: Region | None) -> None:
        """Show a region, or none, without telling anybody."""
        self._rect = (
            (
                region.left_mm,
                region.top_mm,
                region.left_mm + region.width_mm,
                region.top_mm + region.height_mm,
            )
            if region
            else None
        )
        self._describe()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, the rest of it dimmed, and the region's frame with its grips."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = tints(self.palette())
        if self._preview is None:
            painter.setPen(QPen(colours.line, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
            painter.setPen(colours.quiet)
            words = self.tr("No preview yet. It shows what lies on the flatbed, in a few seconds.")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), int(flags), words)
            return
        room = self._room()
        painter.drawImage(room, self._preview.image)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRect(room)
        if self._rect is None:
            return
        frame = self._on_screen(self._rect)
        dim = QColor(0, 0, 0, 110)
        for side in (
            QRectF(room.topLeft(), QPointF(room.right(), frame.top())),
            QRectF(QPointF(room.left(), frame.bottom()), room.bottomRight()),
            QRectF(QPointF(room.left(), frame.top()), frame.bottomLeft()),
            QRectF(frame.topRight(), QPointF(room.right(), frame.bottom())),
        ):
            painter.fillRect(side, dim)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(frame)
        painter.setBrush(colours.accent)
        middle = frame.center()
        for x in (frame.left(), middle.x(), frame.right()):
            for y in (frame.top(), middle.y(), frame.bottom()):
                if QPointF(x, y) != middle:
                    painter.drawRect(QRectF(x - 3, y - 3, 6, 6))

    def sizeHint(self) -> QSize:
        """As high as an A4 glass beside the settings."""
        return QSize(380, 480)

    # Hands and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the region, or begin a new one."""
        if self._preview is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._start = self._in_mm(event.position())
        self._before = self._rect
        self._grip = self._grip_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; else say by the cursor what could be."""
        if self._preview is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            grip = self._grip_at(event.position())
            self.setCursor(Qt.CursorShape.CrossCursor if grip is None else _CURSORS[grip])
            return
        (x0, y0), (x, y) = self._start, self._in_mm(event.position())
        size = (self._preview.width_mm, self._preview.height_mm)
        if self._grip is None:
            self._set(region_edits.drawn(x0, y0, x, y, *size) or self._before)
        elif self._before is not None:
            self._set(region_edits.dragged(self._before, self._grip, x - x0, y - y0, *size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the region by a millimetre, with Shift its lower right corner."""
        steps = {
            Qt.Key.Key_Left: (-STEP_MM, 0.0),
            Qt.Key.Key_Right: (STEP_MM, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP_MM),
            Qt.Key.Key_Down: (0.0, STEP_MM),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._preview is None:
            super().keyPressEvent(event)
            return
        size = (self._preview.width_mm, self._preview.height_mm)
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        grip = frozenset({"right", "bottom"}) if shift else frozenset()
        self._set(region_edits.dragged(self._rect or (0.0, 0.0, *size), grip, *step, *size))

    def _set(self, rect: Rect | None) -> None:
        if rect != self._rect:
            self._rect = rect
            self._describe()
            self.update()
            self.region_changed.emit(self.region)

    def _describe(self) -> None:
        self.setAccessibleDescription(region_words(self.region))

    # Between millimetres and pixels

    def _room(self) -> QRectF:
        assert self._preview is not None
        inside = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        width, height = self._preview.width_mm, self._preview.height_mm
        scale = min(inside.width() / width, inside.height() / height)
        room = QRectF(0, 0, width * scale, height * scale)
        room.moveCenter(inside.center())
        return room

    def _on_screen(self, rect: Rect) -> QRectF:
        room = self._room()
        assert self._preview is not None
        scale = room.width() / self._preview.width_mm
        left, top, right, bottom = (value * scale for value in rect)
        return QRectF(left, top, right - left, bottom - top).translated(room.topLeft())

    def _in_mm(self, point: QPointF) -> tuple[float, float]:
        room = self._room()
        assert self._preview is not None
        scale = room.width() / self._preview.width_mm
        return (point.x() - room.left()) / scale, (point.y() - room.top()) / scale

    def _grip_at(self, point: QPointF) -> Grip | None:
        if self._rect is None or self._preview is None:
            return None
        reach = REACH_PX * self._preview.width_mm / self._room().width()
        return region_edits.grip_at(self._rect, *self._in_mm(point), reach)


def region_words(region: Region | None) -> str:
    """Say a region in words, for the line under the preview and for screen readers."""
    from PySide6.QtCore import QCoreApplication

    if region is None:
        return QCoreApplication.translate("ScanPreview", "The whole glass is scanned.")
    words = QCoreApplication.translate(
        "ScanPreview",
        "Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.",
    )
    return words.format(
        width=round(region.width_mm),
        height=round(region.height_mm),
        left=round(region.left_mm),
        top=round(region.top_mm),
    )
