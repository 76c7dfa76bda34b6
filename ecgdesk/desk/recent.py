"""The files and folders that were opened last; nothing is kept when that is switched off."""

import json
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ecgdesk.desk.preferences import Preferences
from ecgdesk.settings import OFF, ON, RECENT

MOST = 10

_KEY = "open/recent"


class Recent(QObject):
    """Keeps the list and shows it as a menu. ``path_chosen`` carries the path to open."""

    path_chosen = Signal(object)

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self.menu = QMenu(self.tr("Open &recent"), window)
        self.menu.aboutToShow.connect(self._fill)
        preferences.changed.connect(self._obey)
        self._fill()

    def add(self, paths: list[Path]) -> None:
        """Put paths at the top of the list."""
        if self._preferences.value(RECENT) == ON:
            new = [Path(os.path.abspath(path)) for path in paths[:MOST]]  # noqa: PTH100
            kept = [path for path in self.paths() if path not in new]
            self._keep((new + kept)[:MOST])

    def paths(self) -> list[Path]:
        """Return the list, newest first."""
        try:
            kept = json.loads(self._preferences.kept_text(_KEY) or "[]")
        except ValueError:
            return []
        return [Path(name) for name in kept if isinstance(name, str)][:MOST]

    def forget(self) -> None:
        """Empty the list."""
        self._keep([])

    def _keep(self, paths: list[Path]) -> None:
        # ASCII: names whose bytes are no text survive it.
        self._preferences.keep_text(_KEY, json.dumps([str(path) for path in paths]))
        self._fill()

    def _obey(self) -> None:
        if self._preferences.value(RECENT) == OFF:
            self.forget()

    def _fill(self) -> None:
        self.menu.clear()
        paths = self.paths()
        for path in paths:
            action = self.menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _on, path=path: self.path_chosen.emit(path))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Forget this list")).triggered.connect(self.forget)
        self.menu.setEnabled(bool(paths))
