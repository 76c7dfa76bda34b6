"""How a command is made: text, icon, tooltip and shortcuts, said once for menus and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def command(
    parent: QWidget, icon: str, text: str, shortcut: str, tooltip: str, *more_shortcuts: str
) -> QAction:
    """Make a command; an empty ``shortcut`` means none."""
    action = QAction(text, parent)
    key = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tooltip} ({key})" if key else tooltip)
    return dressed(action, icon, *filter(None, (shortcut, *more_shortcuts)))


def dressed(action: QAction, icon: str, *shortcuts: str) -> QAction:
    """Give an action its icon's name and its shortcuts."""
    # The object's name is the icon's, so that it can be drawn again for another theme.
    action.setObjectName(icon)
    action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    return action


def checkable(action: QAction) -> QAction:
    """Let an action be switched on and off."""
    action.setCheckable(True)
    return action
