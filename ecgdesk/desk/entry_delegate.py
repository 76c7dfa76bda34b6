"""How one entry of the worklist is drawn: thumbnail, name, and its state as a mark and words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ecgdesk.desk.theme import faint, tints
from ecgdesk.desk.worklist import Entry, State, Worklist

ROW_HEIGHT = 68
THUMBNAIL = QSize(76, 54)

SAID = (State.READ, State.REVIEWED)
"""In these states the words say what was read; in others the state itself."""


class EntryDelegate(QStyledItemDelegate):
    """Draws one entry: thumbnail, name and page number, state in words."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high, so that 500 of them need no measuring."""
        return QSize(160, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        # Imported late: making this class takes 8 ms that the window's start need not pay.
        from PySide6.QtWidgets import QStyle

        entry: Entry = index.data(Worklist.EntryRole)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        colours = tints(palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row = rect.adjusted(4, 2, -4, -2)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            strength = 40 if state & QStyle.StateFlag.State_Selected else 16
            painter.setBrush(faint(colours.accent, strength))
            painter.drawRoundedRect(row, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(row, 7, 7)
        direction = option.direction  # type: ignore[attr-defined]

        def mirrored(part: QRect) -> QRect:
            return QStyle.visualRect(direction, row, part)

        place = QRect(row.left() + 6, row.center().y() - THUMBNAIL.height() // 2 + 1, 0, 0)
        place.setSize(THUMBNAIL)
        self._paint_thumbnail(painter, palette, entry, mirrored(place))
        left = place.right() + 10
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        line = metrics.height()
        words = QRect(left, row.center().y() - line, row.right() - left - 6, line)
        middle = Qt.TextElideMode.ElideMiddle
        left_side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        side = left_side.value | Qt.TextFlag.TextDontClip.value
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        title = metrics.elidedText(_title(entry), middle, words.width())
        painter.drawText(mirrored(words), side, title)
        words.translate(0, line + 2)
        mark = QRect(words.left(), words.center().y() - 4, 9, 9)
        self._paint_mark(painter, palette, entry, mirrored(mark))
        text: str = index.data(Worklist.WordsRole)
        said = mirrored(words.adjusted(15, 0, 0, 0))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, said.width())
        painter.drawText(said, side, elided)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, palette: QPalette, entry: Entry, place: QRect
    ) -> None:
        colours = tints(palette)
        target = place
        if entry.thumbnail is not None:
            size = entry.thumbnail.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            painter.drawImage(target, entry.thumbnail)
        else:
            painter.fillRect(place, colours.track)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRect(target)

    def _paint_mark(self, painter: QPainter, palette: QPalette, entry: Entry, mark: QRect) -> None:
        """Draw a mark of its own shape for each state; leaves the pen for the words beside it."""
        colours = tints(palette)
        loud = entry.state in (State.REFUSED, State.FAILED)
        colour = colours.accent if entry.state in SAID else colours.quiet
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = [mark.topLeft() + p for p in _points((0, 5), (3, 8), (9, 1))]
        if entry.state is State.REVIEWED:
            painter.setBrush(colour)
            painter.drawEllipse(mark.adjusted(-2, -2, 2, 2))
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(tick)
        elif entry.state is State.READ:
            painter.drawPolyline(tick)
        elif loud:
            painter.drawLine(mark.topLeft(), mark.bottomRight())
            painter.drawLine(mark.topRight(), mark.bottomLeft())
        elif entry.state is State.READING:
            painter.drawArc(mark, 30 * 16, 280 * 16)
        else:
            painter.drawEllipse(mark.adjusted(2, 2, -2, -2))
        painter.setPen(colours.quiet)


def _title(entry: Entry) -> str:
    number = entry.origin.number
    if entry.origin.sheet > 1:
        return entry.title
    return entry.name if number == 1 else f"{number} · {entry.name}"


def _points(*pairs: tuple[int, int]) -> list[QPoint]:
    return [QPoint(x, y) for x, y in pairs]
