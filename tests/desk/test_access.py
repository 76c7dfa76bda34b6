"""Without a mouse and without eyes: every control has a name, and Tab goes where the eye goes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import Entry

SMALLEST_TARGET = 24
"""Pixels at 100 %: the least that WCAG 2.2 asks for (2.5.8)."""

OpenAndRead = Callable[[Path], Entry]


def controls_of(window: QWidget) -> list[QWidget]:
    """What the keys can reach in a window, but for the list that a box unfolds."""
    inside: list[QWidget] = window.findChildren(QWidget)  # type: ignore[assignment]
    return [
        widget
        for widget in inside
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget.parent() and widget.parent().parent(), QComboBox)
    ]


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    if isinstance(widget, QComboBox):  # Qt names it by its choice, which says not what it is for
        labels: list[QLabel] = widget.window().findChildren(QLabel)  # type: ignore[assignment]
        buddies = [label.text() for label in labels if label.buddy() is widget]
        return widget.accessibleName() or "".join(buddies)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def assert_all_named(window: QWidget) -> None:
    controls = controls_of(window)
    assert controls
    assert [widget for widget in controls if not spoken(widget)] == []
    roles = {
        widget: QAccessible.queryAccessibleInterface(widget).role()
        for widget in controls
        if not isinstance(widget, QAbstractItemView)
    }
    assert QAccessible.Role.NoRole not in roles.values()


def assert_large_enough(window: QWidget) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    targets = [control for control in controls_of(window) if isinstance(control, kinds)]
    small = [spoken(control) for control in targets if control.height() < SMALLEST_TARGET]
    assert small == []


def test_every_control_of_the_window_has_a_name(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path
) -> None:
    assert_all_named(window)
    open_and_read(photograph)
    window.panel.review.correct.click()
    assert_all_named(window)
    window.viewer.show_sheet()
    assert_all_named(window)


@pytest.mark.parametrize("name", ["settings", "help", "keyboard", "records", "report", "scan"])
def test_every_control_of_the_dialogs_has_a_name_and_is_on_the_screen(
    window: MainWindow, open_and_read: OpenAndRead, photograph: Path, qtbot: QtBot, name: str
) -> None:
    open_and_read(photograph)
    before = set(QApplication.topLevelWidgets())
    commands = {
        "settings": window.program_actions.settings,
        "help": window.program_actions.help,
        "keyboard": window.program_actions.keyboard,
        "records": window.recording.show,
        "report": window.reporting.report,
        "scan": window.actions_.scan,
    }
    commands[name].trigger()

    def shown() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]

    qtbot.waitUntil(lambda: bool(shown()))
    for dialog in shown():
        assert_all_named(dialog)
        assert_large_enough(dialog)
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width() and dialog.height() <= room.height()
        dialog.close()


def test_tab_goes_down_the_panel_as_the_eye_does(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path
) -> None:
    open_and_read(photograph)
    window.panel.review.correct.click()
    window.activateWindow()
    window.dock.search.setFocus()
    qtbot.waitUntil(window.dock.search.hasFocus)
    passed: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        if passed and focus is passed[0]:
            break
        if focus not in passed:  # the canvas has stops of its own
            passed.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    panel = window.panel
    in_panel = [widget for widget in passed if panel.isAncestorOf(widget)]
    paper = panel.findChild(QScrollArea).widget()  # type: ignore[union-attr]
    heights = [widget.mapTo(paper, QPoint(0, 0)).y() for widget in in_panel]
    assert len(in_panel) > 10 and heights == sorted(heights)
    assert passed.index(window.viewer.page) < passed.index(in_panel[0])
    missed = set(controls_of(window)) - set(passed)
    # Of buttons of which one is chosen, Tab reaches the chosen one and arrows the rest.
    assert all(hasattr(widget, "group") and widget.group() for widget in missed), missed
