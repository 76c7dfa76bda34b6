"""Marks of beats on the flat sheet: a letter in its colour above each, and what they add up to.

What is said stands in words too: the letter tells the group where colours are not told apart.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ecgdesk.desk.quiet_label import QuietLabel

if TYPE_CHECKING:
    from ecgdesk.archive.record import KeptBeat
    from ecgdesk.beats import Beat

COLOURS = {
    "N": QColor("#4a6572"),
    "S": QColor("#1565c0"),
    "V": QColor("#c62828"),
    "F": QColor("#7b1fa2"),
    "Q": QColor("#6d6d6d"),
}
SIDE = 19.0
"""Height of a mark, in pixels of the screen at any zoom."""

ABOVE = 9.0
"""How far a mark stands above what it points at."""


def group_words(code: str) -> str:
    """Return a group of AAMI EC57 in words."""
    return {
        "N": _tr("normal"),
        "S": _tr("supraventricular ectopic"),
        "V": _tr("ventricular ectopic"),
        "F": _tr("fusion"),
        "Q": _tr("not classified"),
    }[code]


def tip_of(beat: "Beat") -> str:
    """Return what the tooltip of a mark says."""
    return _tr("{group} ({code}), {percent} %, at {seconds} s").format(
        group=group_words(beat.code),
        code=beat.code,
        percent=round(100 * beat.probability),
        seconds=f"{beat.time_s:.2f}",
    )


def mark_rect(foot: QPointF) -> QRectF:
    """Where the mark lies that points down at ``foot`` (canvas pixels)."""
    return QRectF(foot.x() - SIDE / 2, max(2.0, foot.y() - ABOVE - SIDE), SIDE, SIDE)


def paint_mark(painter: QPainter, foot: QPointF, code: str) -> None:
    """Draw the mark of one beat; ectopic ones are filled, normal ones stay in the background."""
    rect, colour = mark_rect(foot), COLOURS[code]
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(255, 255, 255, 220) if code == "N" else colour)
    painter.drawRoundedRect(rect, 5, 5)
    painter.drawLine(QPointF(foot.x(), rect.bottom()), QPointF(foot.x(), rect.bottom() + 6))
    font = QFont(painter.font())
    font.setPixelSize(13)
    font.setBold(code != "N")
    painter.setFont(font)
    painter.setPen(colour if code == "N" else QColor("white"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code)


class BeatCounts(QuietLabel):
    """In the reading panel: how many beats of which group, and patterns that have a name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("beat counts")
        self.show_beats(())

    def show_beats(self, beats: "Sequence[Beat]") -> None:
        """Show what a page's beats add up to; nothing where there are none."""
        self.setText(say_beats(beats))
        self.setVisible(bool(beats))


def say_beats(beats: "Sequence[Beat | KeptBeat]") -> str:
    """Say in words what beats add up to, those of a reading or of a record."""
    if not beats:
        return ""
    from ecgdesk.beats import name_patterns

    counts = Counter(beat.code for beat in beats)
    parts = [f"{counts[code]} {group_words(code)} ({code})" for code in COLOURS if counts[code]]
    said = _tr("Beats: {groups}.").format(groups=", ".join(parts))
    patterns = dict.fromkeys(p.name for p in name_patterns([beat.code for beat in beats]))
    if patterns:
        said += " " + _tr("Patterns: {patterns}.").format(patterns=", ".join(patterns))
    return said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Beats", text)
