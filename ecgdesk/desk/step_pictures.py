"""The three steps in pictures, without words in them: photograph, corners, reading."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ecgdesk import places
from ecgdesk.desk.theme import tints

SIZE = QSize(172, 129)

QUAD = ((0.025, 0.07), (0.899, 0.121), (0.947, 0.906), (0.013, 0.885))
"""The corners of the paper on the picture, in parts of its width and height."""

BARS = (0.86, 0.45, 0.12)


class Step(QWidget):
    """One picture with its number and words under it; ``number`` is 1, 2 or 3."""

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(f"{number}. {words}")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        label.setFixedWidth(SIZE.width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_Picture(number), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label, 1)


class _Picture(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(SIZE)
        name = "sheet.jpg" if number == 3 else "page.jpg"
        self._pixmap = QPixmap(str(places.resources_folder() / "welcome" / name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, and over it what this step is about."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 8, 8)
        painter.setClipPath(shape)
        painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
        if self._number == 2:
            self._paint_corners(painter, frame)
        elif self._number == 3:
            self._paint_bars(painter, frame)
        painter.setClipping(False)
        painter.setPen(QPen(tints(self.palette()).line, 1.5))
        painter.drawPath(shape)

    def _paint_corners(self, painter: QPainter, frame: QRectF) -> None:
        line = QColor(0, 122, 150)
        inside = frame.adjusted(7, 7, -7, -7)  # room for the handles
        points = [
            QPointF(
                min(max(frame.left() + x * frame.width(), inside.left()), inside.right()),
                min(max(frame.top() + y * frame.height(), inside.top()), inside.bottom()),
            )
            for x, y in QUAD
        ]
        painter.setPen(QPen(line, 2))
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(QColor(255, 255, 255), 2))
        painter.setBrush(line)
        for point in points:
            painter.drawEllipse(point, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_bars(self, painter: QPainter, frame: QRectF) -> None:
        card = QRectF(frame.left() + 62, frame.top() + 52, 100, 66)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 240))
        painter.drawRoundedRect(card, 6, 6)
        for place, share in enumerate(BARS):
            track = QRectF(card.left() + 10, card.top() + 12 + place * 18, 80, 8)
            painter.setBrush(QColor("#e3e7ea"))
            painter.drawRoundedRect(track, 4, 4)
            painter.setBrush(QColor("#0b7a91") if place == 0 else QColor("#7fb9c6"))
            track.setWidth(80 * share)
            painter.drawRoundedRect(track, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
