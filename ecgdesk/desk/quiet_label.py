"""A label for what is said beside the matter."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from ecgdesk.desk.theme import tints


class QuietLabel(QLabel):
    """A label of several lines in the quiet colour of the theme."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setWordWrap(True)
        self._quieten()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme when it changes while the window is open."""
        if event.type() == QEvent.Type.PaletteChange:
            self._quieten()
        super().changeEvent(event)

    def _quieten(self) -> None:
        palette = QPalette(self.palette())
        quiet = tints(palette).quiet
        if palette.color(QPalette.ColorRole.WindowText) != quiet:
            palette.setColor(QPalette.ColorRole.WindowText, quiet)
            self.setPalette(palette)
