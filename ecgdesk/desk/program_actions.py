"""The commands for the program itself, and what they show: settings, help, keys."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPalette

from ecgdesk.desk import icons
from ecgdesk.desk.command import command

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.settings import Setting


@dataclass(frozen=True)
class ProgramActions:
    """What every program has. The dialogs are imported when they are first wanted."""

    settings: QAction
    help: QAction
    keyboard: QAction

    @classmethod
    def make(cls, window: "MainWindow") -> "ProgramActions":
        """Make the commands; each shows its dialog over the window."""
        actions = cls(
            settings=command(
                window, "settings", _tr("Se&ttings…"), "Ctrl+,", _tr("Language, colours, privacy")
            ),
            help=command(window, "help", _tr("&Help"), "F1", _tr("How to use ecgdesk")),
            keyboard=command(
                window, "keyboard", _tr("&Keyboard"), "Ctrl+/", _tr("Every key that does something")
            ),
        )
        actions.settings.triggered.connect(lambda: show_settings(window))
        actions.help.triggered.connect(lambda: _show_help(window))
        actions.keyboard.triggered.connect(lambda: _show_keyboard(window))
        return actions

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette."""
        for field in fields(self):
            action: QAction = getattr(self, field.name)
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))


def show_settings(window: "MainWindow", at: "Setting | None" = None) -> None:
    """Show the settings; ``at`` is the one that the keys begin at."""
    from ecgdesk.desk.settings_dialog import SettingsDialog

    dialog = SettingsDialog(window.preferences, window)
    dialog.show()
    if at is not None:
        dialog.begin_at(at)


def _show_help(window: "MainWindow") -> None:
    from ecgdesk.desk.help_dialog import HelpDialog

    HelpDialog(window).show()


def _show_keyboard(window: "MainWindow") -> None:
    from ecgdesk.desk.shortcut_sheet import ShortcutSheet

    ShortcutSheet(window).show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
