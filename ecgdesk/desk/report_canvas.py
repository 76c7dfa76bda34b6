"""A sheet of paper to draw on in millimetres, the same on a screen, in a PDF and on a printer.

Nothing is measured in the device's dots: text is laid out at a fixed fine unit, so that lines break
at the same words everywhere. The same code measures (without a painter) and draws (with one).
"""

import re
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from ecgdesk.desk.fonts import load_fonts
from ecgdesk.desk.pdf_words import are_joined, marked

UNITS_PER_MM = 100
"""Text is laid out in hundredths of a millimetre: Qt's font sizes are whole numbers."""

INK = QColor("#1a2126")
QUIET = QColor("#59636b")
LINE = QColor("#c3cacf")
ACCENT = QColor("#0b6478")
ACCENT_SOFT = QColor("#7fb0bd")
TRACK = QColor("#e7ebed")
WARNING = QColor("#fff3d6")
WARNING_EDGE = QColor("#d9a520")

LINE_HEIGHT = 1.36
"""Of the font's size: room for Devanagari's and Arabic's marks above and below."""

_MEASURE = re.compile(r"[<>]?\d[\d.]*\s?(%|mm/s|mm)")
"""What stays as it is in a line from right to left, where "<1 %" would else read as ">1 %"."""

FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari")


class Side(Enum):
    """Where text begins: ``START`` is the side from which the language is read."""

    START = "start"
    END = "end"
    CENTRE = "centre"


def make_font(size_mm: float, bold: bool = False) -> QFont:
    """Return the report's font; ``size_mm`` is its em."""
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(size_mm * UNITS_PER_MM))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A joined "fi" is one sign in a PDF's text: nobody who searches for "confirmed" finds it.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


class Canvas:
    """Draws on an area of ``width`` x ``height`` millimetres; (0, 0) is its top left corner.

    Without a ``painter`` everything is measured and nothing drawn. With ``right_to_left``, x counts
    from the right: columns are mirrored, pictures and bars are not. ``kept_words`` is for PDFs, see
    ``pdf_words``.
    """

    def __init__(
        self,
        painter: QPainter | None,
        width: float,
        height: float,
        right_to_left: bool = False,
        kept_words: list[str] | None = None,
    ) -> None:
        self._painter = painter
        self._kept_words = kept_words
        self.width = width
        self.height = height
        self._mirrored = right_to_left

    def measuring(self) -> "Canvas":
        """Return a canvas like this one that draws nothing."""
        return Canvas(None, self.width, self.height, self._mirrored)

    def text(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        *,
        size: float = 2.7,
        bold: bool = False,
        colour: QColor = INK,
        side: Side = Side.START,
    ) -> float:
        """Write words into a column from ``y`` down; returns the height that they take."""
        # A number stays with its sign; Qt's own mark for a new line is not "\n".
        kept = words.replace(" %", "\u00a0%").replace("\n", "\u2028")
        if self._mirrored:
            kept = _MEASURE.sub("\u2066\\g<0>\u2069", kept)
        layout = QTextLayout(kept, make_font(size, bold))
        layout.setTextOption(self._option(side))
        layout.beginLayout()
        step, bottom = size * LINE_HEIGHT * UNITS_PER_MM, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * UNITS_PER_MM)
            # Fonts differ in their heights; lines must not, whatever script is in them.
            line.setPosition(QPointF(0, bottom + 0.5 * step - 0.5 * line.height()))
            bottom += step
        layout.endLayout()
        if self._painter:
            self._painter.save()
            self._painter.scale(1 / UNITS_PER_MM, 1 / UNITS_PER_MM)
            self._painter.setPen(colour)
            place = QPointF(self._left(x, width), y) * UNITS_PER_MM
            if self._kept_words is not None and are_joined(words):
                with marked(self._painter, words, self._kept_words):
                    layout.draw(self._painter, place)
            else:
                layout.draw(self._painter, place)
            self._painter.restore()
        return bottom / UNITS_PER_MM

    def line(self, x: float, y: float, width: float, *, pen: float = 0.2) -> None:
        """Draw a horizontal rule."""
        if self._painter:
            left = self._left(x, width)
            self._painter.setPen(QPen(LINE, pen))
            self._painter.drawLine(QPointF(left, y), QPointF(left + width, y))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: QColor | None = None,
        edge: QColor | None = None,
        radius: float = 0.8,
    ) -> None:
        """Draw a box with round corners."""
        if self._painter:
            self._painter.setPen(QPen(edge, 0.25) if edge else Qt.PenStyle.NoPen)
            self._painter.setBrush(QBrush(fill) if fill else Qt.BrushStyle.NoBrush)
            place = QRectF(self._left(x, width), y, width, height)
            self._painter.drawRoundedRect(place, radius, radius)

    def mark(self, x: float, y: float, size: float, call: str) -> None:
        """Draw a full, half or empty disc for a call: never by colour alone."""
        if not self._painter or not call:
            return
        disc = QRectF(self._left(x, size), y, size, size).adjusted(0.15, 0.15, -0.15, -0.15)
        colour = QUIET if call == "absent" else ACCENT
        self._painter.setPen(QPen(colour, 0.3))
        self._painter.setBrush(colour if call == "present" else Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(disc)
        if call == "unsure":
            self._painter.setBrush(colour)
            self._painter.drawPie(disc, 90 * 16, 180 * 16)

    def bar(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        probability: float,
        call: str,
        band: tuple[float, float] | None,
    ) -> None:
        """Draw a probability from 0 at the left to 1 at the right, and the unsure band."""
        painter = self._painter
        if not painter:
            return
        whole = QRectF(self._left(x, width), y, width, height)
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(whole, height / 2, height / 2)
        painter.fillPath(shape, TRACK)
        fill = {"present": ACCENT, "unsure": ACCENT_SOFT}.get(call, QColor("#a9b3b9"))
        part = QPainterPath()
        part.addRect(QRectF(whole.left(), y, width * probability, height))
        painter.fillPath(shape.intersected(part), fill)
        if band:
            self._hatch(whole, band)
        painter.restore()

    def _hatch(self, whole: QRectF, band: tuple[float, float]) -> None:
        """Hatch the band with real lines: a brush's pattern has the device's size, not ours."""
        assert self._painter
        low, high = (whole.left() + whole.width() * share for share in band)
        self._painter.setPen(QPen(INK, 0.2))
        for edge in (low, high):
            self._painter.drawLine(
                QPointF(edge, whole.top() - 0.5), QPointF(edge, whole.bottom() + 0.5)
            )
        self._painter.setPen(QPen(INK, 0.1))
        slope, at = whole.height(), low - whole.height() + 0.7
        while at < high:
            first, last = max(at, low), min(at + slope, high)
            self._painter.drawLine(
                QPointF(first, whole.bottom() - (first - at)),
                QPointF(last, whole.bottom() - (last - at)),
            )
            at += 0.7

    def ruler(self, x: float, y: float, length: float, words: str) -> None:
        """Draw a length to check a printer with: ``length`` millimetres, never scaled."""
        if not self._painter:
            return
        left = self._left(x, length)
        pen = QPen(INK, 0.25)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, y + 1), QPointF(left + length, y + 1))
        # From outer edge to outer edge: that is what a person holds a ruler against.
        for end in (left + pen.widthF() / 2, left + length - pen.widthF() / 2):
            self._painter.drawLine(QPointF(end, y), QPointF(end, y + 2))
        self.text(x, y + 1.4, length, words, size=2.1, colour=QUIET, side=Side.CENTRE)

    def picture(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        """Draw a picture into a box, whatever its pixels."""
        if self._painter:
            place = QRectF(self._left(x, width), y, width, height)
            self._painter.drawImage(place, image, QRectF(image.rect()))

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self._mirrored else x

    def _option(self, side: Side) -> QTextOption:
        at_left = (side is Side.START) != self._mirrored
        alignment = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        if side is Side.CENTRE:
            alignment = Qt.AlignmentFlag.AlignHCenter
        # Absolute: Qt else turns left to right by its own idea of a text's direction.
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        # By the words' own first letter: an English note in an Arabic report keeps its full stop.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        return option
