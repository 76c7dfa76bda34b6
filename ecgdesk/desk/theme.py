"""Colours and sizes of the window: from the system's palette, or light or dark by choice.

Only the chrome follows the theme; the paper is always shown in its own colours.
"""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyleFactory,
    QWidget,
)

TARGET_HEIGHT = 32
"""Least height of anything that is clicked or touched, in pixels at 100 %."""


@dataclass(frozen=True)
class Tints:
    """The few colours that no palette has a role for."""

    accent: QColor
    accent_soft: QColor
    track: QColor
    line: QColor
    quiet: QColor
    advice: QColor
    trouble: QColor
    card: QColor


_LIGHT = Tints(
    accent=QColor("#0b7a91"),
    accent_soft=QColor("#7fb9c6"),
    track=QColor("#e3e7ea"),
    line=QColor("#d5dade"),
    quiet=QColor("#59636b"),
    advice=QColor("#fff3d6"),
    trouble=QColor("#fde4e1"),
    card=QColor("#ffffff"),
)
_DARK = Tints(
    accent=QColor("#4fb8cf"),
    accent_soft=QColor("#34707e"),
    track=QColor("#3a4046"),
    line=QColor("#42484e"),
    quiet=QColor("#a7b0b7"),
    advice=QColor("#4a3d1c"),
    trouble=QColor("#522b28"),
    card=QColor("#262a2e"),
)


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    window = palette.color(QPalette.ColorRole.Window).lightness()
    return palette.color(QPalette.ColorRole.WindowText).lightness() > window


def tints(palette: QPalette) -> Tints:
    """Return the colours that go with a palette."""
    return _DARK if is_dark(palette) else _LIGHT


def faint(colour: QColor, alpha: int) -> QColor:
    """Return a see-through copy; the colours of ``tints`` are shared and must not be changed."""
    copy = QColor(colour)
    copy.setAlpha(alpha)
    return copy


def size_on_screen(window: QWidget, width: int, height: int) -> QSize:
    """Return this size, or less where the screen has less room for a window with its frame."""
    room = window.screen().availableSize() - QSize(16, 48)
    return QSize(width, height).boundedTo(room)


def enlarge_targets(form: QWidget) -> None:
    """Make the fields, choices and buttons of a form no lower than a finger or a tremor needs."""
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        controls: list[QWidget] = form.findChildren(kind)  # type: ignore[assignment]
        for control in controls:
            if not isinstance(control.parent(), QLineEdit):  # its button to clear it
                control.setMinimumHeight(TARGET_HEIGHT)
    align_labels(form)


def align_labels(form: QWidget) -> None:
    """Put the labels of fields beside the middle of their one line; Qt puts them higher."""
    labels: list[QLabel] = form.findChildren(QLabel)  # type: ignore[assignment]
    for label in labels:
        if isinstance(label.buddy(), QLineEdit | QComboBox):
            label.setMinimumHeight(TARGET_HEIGHT)


def use_colours(choice: str) -> None:
    """Follow the system ("system"), or be "light" or "dark" whatever the system is."""
    app = QGuiApplication.instance()
    if not isinstance(app, QApplication):
        return
    if choice == "system":
        if app.property("own palette"):
            app.setPalette(QPalette())
            app.setProperty("own palette", False)
        return
    # Qt 6.8 cannot ask every desktop for a scheme; Fusion takes any palette.
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(dark=choice == "dark"))
    app.setProperty("own palette", True)


def _palette(*, dark: bool) -> QPalette:
    role = QPalette.ColorRole
    ground, base, text, button = (
        # Fields lighter than the ground: Qt draws their lines darker than it, which nobody sees.
        ("#1e2124", "#30363b", "#eceff1", "#3a4147")
        if dark
        else ("#f3f5f6", "#ffffff", "#1d2327", "#eef1f3")
    )
    accent = (_DARK if dark else _LIGHT).accent
    palette = QPalette(QColor(button), QColor(ground))
    for which, colour in (
        (role.Window, ground),
        (role.Base, base),
        (role.AlternateBase, ground),
        (role.Button, button),
        (role.ToolTipBase, base),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(which, QColor(text))
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor("#7b858c"))
    palette.setColor(role.PlaceholderText, QColor("#8a949b"))
    palette.setColor(role.Highlight, accent)
    palette.setColor(role.Accent, accent)
    palette.setColor(role.HighlightedText, QColor("#101214" if dark else "#ffffff"))
    palette.setColor(role.Link, accent)
    return palette
