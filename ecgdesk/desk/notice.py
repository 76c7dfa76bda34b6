"""A notice: a sentence on a tinted ground with a stripe, in the banner and in the reading panel."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.messages import Tone
from ecgdesk.desk.theme import TARGET_HEIGHT, tints


class Notice(QWidget):
    """Shows one sentence; with ``closable`` a button emits ``closed``."""

    closed = Signal()

    def __init__(
        self, *, closable: bool = False, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = Tone.ADVICE
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if large:
            font = QFont(self._label.font())
            font.setPointSizeF(font.pointSizeF() * 1.2)
            self._label.setFont(font)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setFixedSize(QSize(TARGET_HEIGHT, TARGET_HEIGHT))
        self._close.clicked.connect(self.closed)
        self._close.setVisible(closable)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return self._tone

    def show_text(self, text: str, tone: Tone) -> None:
        """Show a sentence; an empty one hides the notice."""
        self._tone = tone
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground and the stripe."""
        colours = tints(self.palette())
        ground = colours.advice if self._tone is Tone.ADVICE else colours.trouble
        stripe = ground.darker(150) if ground.lightness() > 127 else ground.lighter(190)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setBrush(stripe)
        painter.drawRoundedRect(QRectF(5, 8, 3, self.height() - 16), 1.5, 1.5)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self._close.setIcon(icons.icon("close", self.palette(), self.devicePixelRatioF()))
        self._label.setForegroundRole(QPalette.ColorRole.WindowText)
