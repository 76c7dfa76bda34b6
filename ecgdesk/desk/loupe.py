"""The loupe: the page around the corner that is being moved, large, where no hand covers it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ecgdesk.desk.view import View

if TYPE_CHECKING:
    from ecgdesk.desk.page_canvas import PageCanvas

DIAMETER = 168.0
MAGNIFIED = 3.0
"""Times larger than on the canvas, and at least twice the picture's own pixels."""
MARGIN = 16.0


def place_for(pointer: QPointF, width: float, height: float) -> QRectF:
    """Return where the loupe goes: the top corner of the canvas that is away from the pointer.

    It changes to the bottom only where the pointer is near both top corners (a narrow canvas).
    """
    left = QRectF(MARGIN, MARGIN, DIAMETER, DIAMETER)
    right = QRectF(width - MARGIN - DIAMETER, MARGIN, DIAMETER, DIAMETER)
    place = left if pointer.x() > width / 2 else right
    if place.adjusted(-40, -40, 40, 40).contains(pointer):
        place.moveBottom(height - MARGIN)
    return place


def paint_loupe(
    painter: QPainter, canvas: "PageCanvas", target: QPointF, outline: QPolygonF
) -> None:
    """Draw the loupe for a point of the canvas; ``outline`` is the quad in canvas pixels."""
    place = place_for(target, canvas.width(), canvas.height())
    view = canvas.view
    factor = max(MAGNIFIED, 2.0 / view.scale)
    centre = place.center()
    magnified = View(
        scale=view.scale * factor,
        offset_x=centre.x() + (view.offset_x - target.x()) * factor,
        offset_y=centre.y() + (view.offset_y - target.y()) * factor,
        turns=view.turns,
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(place)
    painter.setClipPath(circle)
    painter.fillPath(circle, QColor(90, 94, 100))
    canvas.paint_picture(painter, magnified)
    near = [centre + (point - target) * factor for point in outline.toList()]
    painter.setPen(QPen(QColor(0, 122, 150), 1.5))
    painter.drawPolygon(QPolygonF(near))
    _paint_crosshair(painter, centre)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(20, 24, 28, 150), 5))
    painter.drawEllipse(place)
    painter.setPen(QPen(QColor(255, 255, 255), 3))
    painter.drawEllipse(place)
    painter.restore()


def _paint_crosshair(painter: QPainter, centre: QPointF) -> None:
    """Two thin lines, white under dark so that they show on any page."""
    for colour, width in ((QColor(255, 255, 255, 200), 3.0), (QColor(20, 24, 28), 1.0)):
        painter.setPen(QPen(colour, width))
        for dx, dy in ((1.0, 0.0), (0.0, 1.0)):
            for inner, outer in ((-34.0, -5.0), (5.0, 34.0)):
                painter.drawLine(
                    centre + QPointF(dx * inner, dy * inner),
                    centre + QPointF(dx * outer, dy * outer),
                )
