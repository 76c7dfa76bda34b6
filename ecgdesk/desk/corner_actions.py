"""More commands for the corners: turning by degrees."""

from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.command import command


@dataclass(frozen=True)
class CornerActions:
    """What turns the frame of the paper a little."""

    turn_left: QAction
    turn_right: QAction

    @classmethod
    def make(cls, parent: QWidget) -> "CornerActions":
        """Make all commands."""
        return cls(
            turn_left=command(
                parent,
                "turn-left",
                _tr("Turn the frame &left by 1°"),
                "Ctrl+[",
                _tr("Turn the frame of the paper counterclockwise"),
            ),
            turn_right=command(
                parent,
                "turn-right",
                _tr("Turn the frame ri&ght by 1°"),
                "Ctrl+]",
                _tr("Turn the frame of the paper clockwise"),
            ),
        )

    def all(self) -> list[QAction]:
        """Return the commands in the order of the menu."""
        return [getattr(self, field.name) for field in fields(self)]

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for action in self.all():
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
