"""A folder, shown and changed: where scanned pages go, which folder is watched."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ecgdesk.desk.theme import TARGET_HEIGHT


class FolderChoice(QWidget):
    """``folder_chosen`` carries the Path that the person chose."""

    folder_chosen = Signal(object)

    def __init__(self, title: str, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._folder = folder
        self._label = QLabel()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._change = QPushButton(self.tr("Choose…"))
        self._change.setMinimumHeight(TARGET_HEIGHT)
        self._change.setAccessibleName(title)
        self._change.clicked.connect(self.ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._change)
        self._show()

    @property
    def folder(self) -> Path | None:
        """The folder that is shown."""
        return self._folder

    def ask(self) -> None:
        """Let the person choose; nothing is held up meanwhile."""
        dialog = QFileDialog(self, self._title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self._folder or Path.home()))
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose(self, folder: Path) -> None:
        """Take a folder."""
        self._folder = folder
        self._show()
        self.folder_chosen.emit(folder)

    def _show(self) -> None:
        text = str(self._folder) if self._folder else self.tr("None chosen")
        # A path is read from its end; in a right-to-left window it stays a path.
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, 260)
        self._label.setText(f"\u2066{shown}\u2069")
        self._label.setToolTip(text)
