"""The preview: the pages of a document as they will lie on paper, drawn by the same painter."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ecgdesk.desk.report_output import Draw, PageSetup, Printable, all_pages, draw_page

GAP = 16
"""Pixels around and between the pages."""


class _Pages(QWidget):
    """The pages below each other, as wide as the view; each is drawn once and kept."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[tuple[Printable, QPageLayout, Draw]] = ()
        self._kept: list[QPixmap] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_document(self, document: Printable | None, setup: PageSetup) -> None:
        self._found = all_pages(document, setup) if document else ()
        self._draw()

    @property
    def count(self) -> int:
        return len(self._kept)

    @property
    def landscape(self) -> bool:
        return any(
            layout.orientation() == QPageLayout.Orientation.Landscape
            for _, layout, _ in self._found[:1]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._draw()
        super().resizeEvent(event)

    def _draw(self) -> None:
        self._kept = []
        width = max(120, self.width() - 2 * GAP)
        ratio, height = self.devicePixelRatioF(), GAP
        for part, layout, draw in self._found:
            paper = layout.fullRect(QPageLayout.Unit.Millimeter).size()
            size = QSize(width, round(width * paper.height() / paper.width()))
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.white)
            painter = QPainter(pixmap)
            draw_page(painter, layout, part, draw, width / paper.width())
            painter.end()
            self._kept.append(pixmap)
            height += size.height() + GAP
        self.setFixedHeight(height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = float(GAP)
        for pixmap in self._kept:
            size = pixmap.deviceIndependentSize()
            painter.fillRect(QRectF(QPointF(GAP + 2, y + 3), size), QColor(0, 0, 0, 50))
            painter.drawPixmap(QPointF(GAP, y), pixmap)
            y += size.height() + GAP


class ReportView(QScrollArea):
    """Shows a document on its paper, scrolled by keys and wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report preview")
        self.setAccessibleName(self.tr("Preview of the report"))
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The width must not depend on whether there is a scroll bar: it would flicker.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, document: Printable | None, setup: PageSetup) -> None:
        """Show a document as it lies on this paper; None shows nothing."""
        self._pages.show_document(document, setup)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return self._pages.count

    @property
    def is_landscape(self) -> bool:
        """Whether the pages lie on their side."""
        return self._pages.landscape
