"""After a crash: what was left, and the choice to recover it, delete it, or decide later."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ecgdesk.desk.theme import TARGET_HEIGHT, tints


class RecoverBar(QWidget):
    """Hidden until ``offer``; says what the person chose."""

    recover_chosen = Signal()
    delete_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.recover = self._button(self.tr("&Recover"))
        self.delete = self._button(self.tr("&Delete"))
        self.later = self._button(self.tr("&Not now"))
        self.recover.clicked.connect(self.recover_chosen)
        self.delete.clicked.connect(self.delete_chosen)
        for button in (self.recover, self.delete, self.later):
            button.clicked.connect(self.hide)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.addWidget(self._label)
        column.addLayout(row)
        self.hide()

    def offer(self, pages: int) -> None:
        """Say that so many pages were left, and ask."""
        self._label.setText(
            self.tr(
                "ecgdesk was closed before its work was done. Pages left from then: {n}. "
                "Bring them back?"
            ).format(n=pages)
        )
        self.setAccessibleName(self._label.text())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of an advice."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tints(self.palette()).advice)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TARGET_HEIGHT)
        return button
