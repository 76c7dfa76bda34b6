"""The empty window: what to do first."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.action_button import ActionButton
from ecgdesk.desk.step_pictures import Step
from ecgdesk.desk.theme import tints

FRAME = 20

LEAST_HEIGHT, LEAST_WIDTH = 580, 660
"""A smaller welcome does without the pictures."""


class Welcome(QWidget):
    """A place to drop pages on, with the ways to open some."""

    def __init__(self, ways: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(QSize(80, 80), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Open an ECG page"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "A photograph, a scan or a PDF of a printed ECG.\n"
                "Drop files or folders anywhere in this window, or choose them:"
            )
        )
        # Two by two, so that the window also fits a small screen at 150 %.
        buttons = QGridLayout()
        buttons.setSpacing(10)
        for place, way in enumerate(ways):
            buttons.addWidget(ActionButton(way, main=place == 0), place // 2, 1 + place % 2)
        for side in (0, 3):
            buttons.setColumnStretch(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME + 16, FRAME + 16, FRAME + 16, FRAME + 16)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (picture, title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 10, 0, 0)
        steps.setSpacing(18)
        steps.addStretch(1)
        for number, said in enumerate(
            (
                self.tr("Photograph or scan the page."),
                self.tr("Check the four corners."),
                self.tr("Read what the program sees."),
            ),
            start=1,
        ):
            steps.addWidget(Step(number, said))
        steps.addStretch(1)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self._steps)
        self._steps.hide()
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """Leave the pictures out: the window must fit a small screen at 150 %."""
        return QSize(360, 330)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the steps where there is room for them."""
        self._steps.setVisible(self.height() > LEAST_HEIGHT and self.width() > LEAST_WIDTH)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame that says: drop here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tints(self.palette())
        pen = QPen(colours.line, 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(frame, 14, 14)
