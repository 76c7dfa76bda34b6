"""A push button that shows and triggers an action, so that a command is said only once."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.theme import TARGET_HEIGHT, is_dark, tints


class ActionButton(QPushButton):
    """Follows its action's text, icon, tooltip and state; ``main`` gives it the accent colour."""

    def __init__(
        self, action: QAction, *, main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self.setMinimumHeight(TARGET_HEIGHT + 4)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(self._trigger)
        action.changed.connect(self._follow)
        self._main = main
        self._colour()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme when it changes while the window is open."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_main"):
            self._colour()
        super().changeEvent(event)

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        accent = tints(palette).accent
        if self._main and palette.color(QPalette.ColorRole.Button) != accent:
            palette.setColor(QPalette.ColorRole.Button, accent)
            text = QColor("#101214" if is_dark(palette) else "#ffffff")
            palette.setColor(QPalette.ColorRole.ButtonText, text)
            self.setPalette(palette)
            self._follow()

    def _trigger(self) -> None:
        self._action.trigger()
        self._follow()

    def _follow(self) -> None:
        action = self._action
        # Without the menu's letter, which may be another menu's outside of it.
        self.setText(f" {action.text().replace('&', '')} ")
        self.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        if self._main:  # Its text has another colour than that of the action's icon.
            ratio = self.devicePixelRatioF()
            self.setIcon(icons.icon(action.objectName(), self.palette(), ratio))
        else:
            self.setIcon(action.icon())
