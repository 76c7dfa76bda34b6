"""One finding as a bar: name, word, probability, and the band in which the pack is unsure.

A button, so that keys, focus and screen readers work as everywhere else.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ecgdesk.desk.theme import Tints, faint, tints
from ecgdesk.desk.words import pack_word
from ecgdesk.packs.words import percent

if TYPE_CHECKING:
    from ecgdesk.packs.calls import Finding

HEIGHT = 54
BAR_HEIGHT = 10.0
SIDE = 12
NUMBER_WIDTH = 48
# Without cutting off what stands out of a line, as in Devanagari.
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value


def call_word(call: str) -> str:
    """Return the word for a call."""
    return {
        "present": QCoreApplication.translate("Reading", "present"),
        "unsure": QCoreApplication.translate("Reading", "unsure"),
        "absent": QCoreApplication.translate("Reading", "absent"),
    }.get(call, call)


class FindingRow(QAbstractButton):
    """Shows one Finding; checked while its evidence is the chosen one."""

    def __init__(self, finding: "Finding", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_finding(finding)

    def show_finding(self, finding: "Finding") -> None:
        """Show another reading's value."""
        self.finding = finding
        word, number = call_word(finding.call), percent(finding.probability)
        self.setText(pack_word(finding.name))
        doubt = f", {experimental_word()}" if finding.spec.experimental else ""
        self.setAccessibleName(f"{pack_word(finding.name)}: {word}, {number}{doubt}")
        self.setToolTip(_explanation(finding))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height that holds two lines of the present font."""
        return QSize(260, max(HEIGHT, self.fontMetrics().height() * 2 + 22))

    def heightForWidth(self, width: int) -> int:
        """Return a height in which the whole name has room, on more lines than one if need be."""
        line = self.fontMetrics().height()
        room = QRectF(0, 0, self._name_width(width), 100 * line)
        name = QFontMetricsF(self._name_font()).boundingRect(room, _WRAPPED, self.text())
        return self.sizeHint().height() + max(0, round(name.height()) - line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name and word above, bar and number below."""
        painter = QPainter(self)
        # Bar and number read the same in every language; name and word change sides by themselves.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tints(self.palette())
        self._paint_ground(painter, colours)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        line = self.fontMetrics().height()
        top, bottom = 8.0, self.height() - 10.0 - line
        self._paint_word(painter, colours, top, line)
        painter.setFont(self._name_font())
        painter.setPen(colours.quiet if self._is_absent else text)
        room = QRectF(SIDE, top, self._name_width(self.width()), bottom - top)
        near, _ = self._sides()
        flags = near.value | Qt.AlignmentFlag.AlignTop.value | _WRAPPED
        painter.drawText(self._mirrored(room), flags, self.text())
        number = QRectF(self.width() - SIDE - NUMBER_WIDTH, bottom + 2, NUMBER_WIDTH, line)
        _write(painter, number, Qt.AlignmentFlag.AlignRight, percent(self.finding.probability))
        length = self.width() - 2 * SIDE - NUMBER_WIDTH - 8
        if self.finding.spec.experimental:
            word = experimental_word()
            wide = painter.fontMetrics().horizontalAdvance(word)
            length -= wide + 8
            painter.setPen(colours.quiet)
            room = QRectF(SIDE + length + 8, bottom + 2, wide, line)
            _write(painter, room, Qt.AlignmentFlag.AlignHCenter, word)
        bar = QRectF(SIDE, bottom + 2 + (line - BAR_HEIGHT) / 2, length, BAR_HEIGHT)
        self._paint_bar(painter, colours, bar)

    def _paint_ground(self, painter: QPainter, colours: Tints) -> None:
        ground = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint(colours.accent, 34 if self.isChecked() else 16))
            painter.drawRoundedRect(ground, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(ground, 7, 7)

    @property
    def _is_absent(self) -> bool:
        return self.finding.call == "absent"

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal if self._is_absent else QFont.Weight.DemiBold)
        return font

    def _name_width(self, width: int) -> int:
        return width - 2 * SIDE - self._word_width() - 8

    def _word_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(call_word(self.finding.call)) + 18

    def _paint_word(self, painter: QPainter, colours: Tints, top: float, line: int) -> None:
        """Draw a full, half or empty disc and the word: never by colour alone."""
        width = self._word_width()
        left = self.width() - SIDE - width
        disc = self._mirrored(QRectF(left, top + line / 2 - 5, 10, 10))
        call = self.finding.call
        colour = colours.quiet if self._is_absent else colours.accent
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if call == "present" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if call == "unsure":
            painter.setBrush(colour)
            painter.drawPie(disc, 90 * 16, 180 * 16)
        painter.setPen(
            colours.quiet
            if self._is_absent
            else self.palette().color(QPalette.ColorRole.WindowText)
        )
        room = QRectF(left + 16, top, width - 16, line)
        _, far = self._sides()
        words = self._mirrored(room)
        _write(painter, words, far, call_word(call))

    def _sides(self) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
        """Where a line of the window's language begins, and where it ends."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        return (right, left) if self.isRightToLeft() else (left, right)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right())
        return place

    def _paint_bar(self, painter: QPainter, colours: Tints, bar: QRectF) -> None:
        spec = self.finding.spec
        shape = QPainterPath()
        shape.addRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(bar, colours.track)
        low = bar.left() + bar.width() * spec.absent_below
        high = bar.left() + bar.width() * spec.present_from
        band = QRectF(low, bar.top(), high - low, bar.height())
        painter.fillRect(band, QBrush(faint(colours.quiet, 130), Qt.BrushStyle.BDiagPattern))
        fill = QRectF(bar.left(), bar.top(), bar.width() * self.finding.probability, bar.height())
        fill_colour = {
            "present": colours.accent,
            "unsure": colours.accent_soft,
        }.get(self.finding.call, colours.quiet)
        painter.fillRect(fill, fill_colour)
        painter.restore()
        painter.setPen(QPen(colours.quiet, 1.2))
        for x in (low, high):
            painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3))


def experimental_word() -> str:
    """Return the word beside a finding that was measured too weak, or on too few pages."""
    return QCoreApplication.translate("Reading", "experimental")


def _write(painter: QPainter, place: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    """Write a line without cutting off what stands out of it, as in Devanagari."""
    flags = side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value
    painter.drawText(place, flags, text)


def _explanation(finding: "Finding") -> str:
    spec = finding.spec
    lines = [
        QCoreApplication.translate(
            "Reading", "Absent below {low}, present from {high}, unsure between."
        ).format(low=percent(spec.absent_below), high=percent(spec.present_from))
    ]
    if spec.sensitivity is not None and spec.specificity is not None:
        lines.append(
            QCoreApplication.translate(
                "Reading",
                "Called present: finds {sens} of those who have it, "
                "and clears {spec} of those who do not ({data}).",
            ).format(
                sens=percent(spec.sensitivity),
                spec=percent(spec.specificity),
                data=spec.measured_on,
            )
        )
    if spec.experimental:
        lines.append(
            QCoreApplication.translate(
                "Reading",
                "Experimental: measured too weak, or on too few pages, to be relied on.",
            )
        )
    return "\n".join(lines)
