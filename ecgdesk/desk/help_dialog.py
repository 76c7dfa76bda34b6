"""The help: topics on the left, a search over all of them, no network."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.help_topics import topics
from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen


class HelpDialog(QDialog):
    """Shows one topic; searching leaves those that hold every word that was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._topics = topics()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET_HEIGHT)
        self.search.textChanged.connect(self._search)
        self.titles = QListWidget()
        self.titles.setAccessibleName(self.tr("Topics"))
        self.titles.currentRowChanged.connect(self._show)
        self._none = QLabel(self.tr("No topic has these words."))
        self._none.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help"))
        self._shown = list(range(len(self._topics)))
        left = QVBoxLayout()
        for widget in (self.search, self._none, self.titles):
            left.addWidget(widget)
        row = QHBoxLayout(self)
        row.addLayout(left, 2)
        row.addWidget(self.text, 3)
        self.resize(size_on_screen(self, 760, 480))
        self._search("")

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        self._shown = [
            place
            for place, (title, text) in enumerate(self._topics)
            if all(word in f"{title} {text}".casefold() for word in wanted)
        ]
        self.titles.clear()
        self.titles.addItems([self._topics[place][0] for place in self._shown])
        self._none.setVisible(not self._shown)
        self.titles.setCurrentRow(0 if self._shown else -1)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            self.text.clear()
            return
        title, text = self._topics[self._shown[row]]
        self.text.setHtml(f"<h2>{html.escape(title)}</h2><p>{html.escape(text)}</p>")
