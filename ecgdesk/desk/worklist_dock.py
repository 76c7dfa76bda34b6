"""The worklist on the left: thumbnails, names and states, drawn straight from the model."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecgdesk.desk.theme import faint, tints
from ecgdesk.desk.worklist import Entry, State, Worklist, state_word

ROW_HEIGHT = 68
THUMBNAIL = QSize(76, 54)


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
        place = QRect(row.left() + 6, row.center().y() - THUMBNAIL.height() // 2 + 1, 0, 0)
        place.setSize(THUMBNAIL)
        self._paint_thumbnail(painter, palette, entry, place)
        left = place.right() + 10
        line = option.fontMetrics.height()  # type: ignore[attr-defined]
        words = QRect(left, row.center().y() - line, row.right() - left - 6, line)
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        middle = Qt.TextElideMode.ElideMiddle
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(words, 0, metrics.elidedText(_title(entry), middle, words.width()))
        words.translate(0, line + 2)
        self._paint_state(painter, palette, entry, words)
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

    def _paint_state(self, painter: QPainter, palette: QPalette, entry: Entry, room: QRect) -> None:
        """Draw a mark of its own shape for each state, then the words."""
        colours = tints(palette)
        mark = QRect(room.left(), room.center().y() - 4, 9, 9)
        loud = entry.state in (State.REFUSED, State.FAILED)
        colour = colours.accent if entry.state is State.READ else colours.quiet
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if entry.state is State.READ:
            painter.drawPolyline([mark.topLeft() + p for p in _points((0, 5), (3, 8), (9, 1))])
        elif loud:
            painter.drawLine(mark.topLeft(), mark.bottomRight())
            painter.drawLine(mark.topRight(), mark.bottomLeft())
        elif entry.state is State.READING:
            painter.drawArc(mark, 30 * 16, 280 * 16)
        else:
            painter.drawEllipse(mark.adjusted(2, 2, -2, -2))
        painter.setPen(colours.quiet)
        text = entry.words if entry.state is State.READ else state_word(entry.state)
        space = room.adjusted(15, 0, 0, 0)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, 0, elided)


class WorklistDock(QDockWidget):
    """The list with one selected entry. ``entry_chosen`` carries its id."""

    entry_chosen = Signal(int)

    def __init__(self, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pages"))
        self.setObjectName("worklist dock")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._worklist = worklist
        self.view = QListView()
        self.view.setModel(worklist)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumWidth(170)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.setWidget(self.view)
        title = QLabel(self.tr("Pages"))
        title.setContentsMargins(12, 9, 8, 7)
        self.setTitleBarWidget(title)

    def choose(self, entry_id: int) -> None:
        """Select an entry."""
        row = self._worklist.row_of(entry_id)
        if row >= 0:
            self.view.setCurrentIndex(self._worklist.index(row))

    def step(self, by: int) -> None:
        """Select the next or the previous entry."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self._worklist.rowCount():
            self.view.setCurrentIndex(self._worklist.index(row))

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.entry_chosen.emit(self._worklist.entry_at(current.row()).id)


def _title(entry: Entry) -> str:
    number = entry.origin.number
    return entry.name if number == 1 else f"{number} · {entry.name}"


def _points(*pairs: tuple[int, int]) -> list[QPoint]:
    return [QPoint(x, y) for x, y in pairs]
