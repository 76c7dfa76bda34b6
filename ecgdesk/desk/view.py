"""View: how a picture lies on the canvas (scale, place, quarter turns). Pure geometry.

``scale`` is canvas pixels per picture pixel; the offset is where the picture's own (0, 0)
comes to lie on the canvas.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LARGEST_SCALE = 16.0
FIT_MARGIN = 20.0


@dataclass(frozen=True)
class View:
    """A similarity without mirroring: scale, quarter turns clockwise, then shift."""

    scale: float = 1.0
    offset_x: float = 0.0
    offset_y: float = 0.0
    turns: int = 0

    def transform(self) -> QTransform:
        """Picture pixels to canvas pixels."""
        transform = QTransform.fromTranslate(self.offset_x, self.offset_y)
        transform.rotate(90.0 * self.turns)
        return transform.scale(self.scale, self.scale)

    def to_canvas(self, x: float, y: float) -> QPointF:
        """Carry a point of the picture onto the canvas."""
        return self.transform().map(QPointF(x, y))

    def to_picture(self, point: QPointF) -> tuple[float, float]:
        """Carry a point of the canvas into the picture."""
        inverse, _ = self.transform().inverted()
        carried = inverse.map(point)
        return carried.x(), carried.y()

    def panned(self, dx: float, dy: float) -> "View":
        """Shift by canvas pixels."""
        return replace(self, offset_x=self.offset_x + dx, offset_y=self.offset_y + dy)

    def zoomed(self, factor: float, about: QPointF, *, smallest: float) -> "View":
        """Change the scale so that the point of the canvas ``about`` keeps what it shows."""
        scale = min(max(self.scale * factor, smallest), LARGEST_SCALE)
        ratio = scale / self.scale
        return replace(
            self,
            scale=scale,
            offset_x=about.x() + (self.offset_x - about.x()) * ratio,
            offset_y=about.y() + (self.offset_y - about.y()) * ratio,
        )

    def kept_in_sight(self, picture: QSizeF, canvas: QSizeF) -> "View":
        """Shift so that the picture cannot be lost: it covers the canvas or lies within it."""
        lies = self.transform().mapRect(QRectF(0, 0, picture.width(), picture.height()))
        return self.panned(
            _shift_into(lies.left(), lies.right(), canvas.width()),
            _shift_into(lies.top(), lies.bottom(), canvas.height()),
        )


def fitted(picture: QSizeF, canvas: QSizeF, turns: int) -> View:
    """Show the whole picture in the middle of the canvas, never larger than two to one."""
    across, down = _lying(picture, turns)
    scale = min(
        (canvas.width() - 2 * FIT_MARGIN) / across, (canvas.height() - 2 * FIT_MARGIN) / down, 2.0
    )
    return _in_the_middle(picture, canvas, max(scale, 1e-3), turns)


def fitted_across(picture: QSizeF, canvas: QSizeF, turns: int) -> View:
    """Let the picture take the canvas's width; of one that is higher, the top is in sight."""
    across, _ = _lying(picture, turns)
    scale = (canvas.width() - 2 * FIT_MARGIN) / across
    view = _in_the_middle(picture, canvas, min(max(scale, 1e-3), LARGEST_SCALE), turns)
    top = view.transform().mapRect(QRectF(0, 0, picture.width(), picture.height())).top()
    return view.panned(0.0, max(0.0, FIT_MARGIN - top))


def _lying(picture: QSizeF, turns: int) -> tuple[float, float]:
    """Width and height of a picture after quarter turns."""
    sides = max(picture.width(), 1.0), max(picture.height(), 1.0)
    return (sides[1], sides[0]) if turns % 2 else sides


def _in_the_middle(picture: QSizeF, canvas: QSizeF, scale: float, turns: int) -> View:
    view = View(scale=scale, turns=turns % 4)
    lies = view.transform().mapRect(QRectF(0, 0, picture.width(), picture.height()))
    middle = lies.center()
    return view.panned(canvas.width() / 2 - middle.x(), canvas.height() / 2 - middle.y())


def _shift_into(low: float, high: float, room: float) -> float:
    """How far to shift [low, high] so that it is centred in, or covers the middle of, the room."""
    spare = room / 2
    if high < spare:
        return spare - high
    if low > spare:
        return spare - low
    return 0.0
