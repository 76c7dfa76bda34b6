"""Scan settings under names that the person gives them."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from ecgdesk.desk.scan_memory import Profile, ScanMemory
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.scanners.base import ScanSettings

KEYS = 9
"""The first so many profiles have a key each: Alt and their number."""


class ProfileChoice(QWidget):
    """Emits ``profile_chosen`` with its settings. Shows no name while the settings are none's.

    Alt and a number choose one by the keyboard, anywhere in the dialog.
    """

    profile_chosen = Signal(object)  # ScanSettings

    def __init__(self, memory: ScanMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._settings = ScanSettings()
        self._combo = QComboBox()
        self._combo.setMinimumHeight(TARGET_HEIGHT)
        self._combo.setPlaceholderText(self.tr("Settings of your own"))
        self._combo.setAccessibleName(self.tr("Profile"))
        self._combo.setToolTip(self.tr("Alt+1 to Alt+9 choose one of the first nine profiles"))
        self._combo.activated.connect(self._take)
        for number in range(1, KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(partial(self.choose, number))
        self._save = QPushButton(self.tr("Sa&ve as…"))
        self._save.setToolTip(self.tr("Keep these settings, region included, under a name"))
        self._save.clicked.connect(self._ask_name)
        self._remove = QPushButton(self.tr("Re&move"))
        self._remove.setToolTip(self.tr("Forget this profile"))
        self._remove.clicked.connect(self._drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo, 1)
        for button in (self._save, self._remove):
            button.setMinimumHeight(TARGET_HEIGHT)
            row.addWidget(button)
        self._fill()

    def show_settings(self, settings: ScanSettings) -> None:
        """Name the profile that these settings are, if they are one."""
        self._settings = settings
        self._fill()

    def choose(self, number: int) -> None:
        """Take the profile of a key, counted from 1 as they are listed."""
        if self.isEnabled() and number <= self._combo.count():
            self._combo.setCurrentIndex(number - 1)
            self._take()

    def save(self, name: str) -> None:
        """Keep the settings shown under a name."""
        name = name.strip()
        if name:
            self._memory.keep_profile(Profile(name, self._settings))
            self._fill(prefer=name)

    def _fill(self, prefer: str = "") -> None:
        standard = Profile(self.tr("Standard"), ScanSettings())
        profiles = [standard, *self._memory.profiles]
        same = [n for n, one in enumerate(profiles) if one.settings == self._settings]
        named = [n for n in same if profiles[n].name == (prefer or self._combo.currentText())]
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for profile in profiles:
                self._combo.addItem(profile.name, profile)
            self._combo.setCurrentIndex((named or same or [-1])[0])
        self._remove.setEnabled(self._combo.currentIndex() > 0)

    def _take(self) -> None:
        profile: Profile = self._combo.currentData()
        self._settings = profile.settings
        self._remove.setEnabled(self._combo.currentIndex() > 0)
        self.profile_chosen.emit(profile.settings)

    def _drop(self) -> None:
        self._memory.drop_profile(self._combo.currentText())
        self._fill()

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Keep these settings"))
        dialog.setLabelText(self.tr("Name of the profile:"))
        dialog.setTextValue(self._combo.currentText() if self._combo.currentIndex() > 0 else "")
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
