"""A label for what is said beside the matter."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from ecgdesk.desk.theme import tints


class QuietLabel(QLabel):
    """A label of several lines in the quiet colour of the theme."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setWordWrap(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, tints(palette).quiet)
        self.setPalette(palette)
