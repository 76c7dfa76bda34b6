"""Where the window keeps its settings: an ini file in the person's own folder, no registry."""

import getpass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from ecgdesk import places
from ecgdesk.settings import Setting


class Preferences(QObject):
    """Reads and writes ``settings.ini``. A missing or damaged file means the defaults."""

    changed = Signal(str)  # the key of a setting whose value is another now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = places.user_folder()
        self._ini = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat, self)

    def value(self, setting: Setting) -> str:
        """Return a setting's value."""
        return setting.checked(self._ini.value(setting.key))

    def set_value(self, setting: Setting, value: str) -> None:
        """Keep a setting's value."""
        if value != self.value(setting):
            self._ini.setValue(setting.key, setting.checked(value))
            self.changed.emit(setting.key)

    def kept_text(self, key: str) -> str:
        """Return a text that a part of the window keeps for itself; empty if there is none."""
        kept = self._ini.value(key)
        return kept if isinstance(kept, str) else ""

    def keep_text(self, key: str, text: str) -> None:
        """Keep a text for a part of the window."""
        self._ini.setValue(key, text)

    def last_folder(self) -> Path:
        """Return the folder from which files were opened last."""
        kept = self._ini.value("open/folder")
        folder = Path(kept) if isinstance(kept, str) else Path.home()
        return folder if folder.is_dir() else Path.home()

    def set_last_folder(self, folder: Path) -> None:
        """Keep the folder from which files were opened."""
        self._ini.setValue("open/folder", str(folder))

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; False the first time."""
        geometry, docks = self._ini.value("window/geometry"), self._ini.value("window/docks")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            return False
        if isinstance(docks, QByteArray):
            window.restoreState(docks)
        return True

    def keep_window(self, window: QMainWindow) -> None:
        """Note where the window is."""
        self._ini.setValue("window/geometry", window.saveGeometry())
        self._ini.setValue("window/docks", window.saveState())
        self._ini.sync()


def user_name() -> str:
    """Return what the system calls the person, "" if it does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
