"""A box that a person draws with the pointer on the page or the sheet."""

from PySide6.QtCore import QPointF, QRectF

from ecgdesk.desk.page_canvas import PageCanvas


class DrawnBox:
    """``rect`` is the box so far, in pixels of what the canvas shows; None while none is drawn."""

    def __init__(self) -> None:
        self.rect: QRectF | None = None
        self._from = QPointF()

    def begin(self, at: QPointF) -> None:
        """Begin at a point of the canvas."""
        self._from, self.rect = at, QRectF()

    def grow(self, canvas: PageCanvas, at: QPointF) -> None:
        """Draw the box up to another point of the canvas."""
        inverse, _ = canvas.view.transform().inverted()
        self.rect = inverse.mapRect(QRectF(self._from, at).normalized())
        canvas.update()

    def take(self, canvas: PageCanvas) -> QRectF | None:
        """Return the box and draw it no more."""
        rect, self.rect = self.rect, None
        canvas.update()
        return rect
