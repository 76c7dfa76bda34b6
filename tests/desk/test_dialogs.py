"""Settings, help and the sheet of keys; and what every control must have."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ecgdesk.desk.help_dialog import HelpDialog
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.recent import Recent
from ecgdesk.desk.run_strip import time_left
from ecgdesk.desk.settings_dialog import SettingsDialog
from ecgdesk.desk.shortcut_sheet import ShortcutSheet, commands_in
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.settings import COLOURS, OFF, ON, RECENT, SETTINGS


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SettingsDialog(Preferences(), parent)
    made.show()
    yield made
    assert parent  # kept alive for as long as the dialog


def test_every_setting_of_the_table_is_in_the_dialog(dialog: SettingsDialog) -> None:
    for setting in SETTINGS:
        kind = QCheckBox if setting.is_switch else QComboBox
        control = dialog.findChild(kind, setting.key)
        assert isinstance(control, kind), setting.key
        assert control.minimumHeight() >= TARGET_HEIGHT


def test_a_change_holds_at_once(dialog: SettingsDialog) -> None:
    preferences = dialog._preferences
    heard: list[str] = []
    preferences.changed.connect(heard.append)
    box = dialog.findChild(QComboBox, COLOURS.key)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    switch = dialog.findChild(QCheckBox, RECENT.key)
    assert isinstance(switch, QCheckBox)
    switch.setChecked(False)
    assert (preferences.value(COLOURS), preferences.value(RECENT)) == ("dark", OFF)
    assert heard == [COLOURS.key, RECENT.key]


def test_the_recent_list_can_be_switched_off(qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    parent, preferences = QWidget(), Preferences()
    qtbot.addWidget(parent)
    recent = Recent(preferences, parent)
    recent.add([tmp_path / "b.jpg"])
    recent.add([tmp_path / "a.jpg", tmp_path / "b.jpg"])
    assert recent.paths() == [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    preferences.set_value(RECENT, OFF)
    assert recent.paths() == [] and not recent.menu.isEnabled()
    recent.add([tmp_path / "c.jpg"])
    assert recent.paths() == []
    preferences.set_value(RECENT, ON)
    recent.add([tmp_path / "c.jpg"])
    assert recent.paths() == [tmp_path / "c.jpg"]


def test_help_is_found_by_words_anywhere_in_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent)
    dialog.show()
    everything = dialog.titles.count()
    qtbot.keyClicks(dialog.search, "loupe ARROWS")
    assert dialog.titles.count() == 1 < everything
    assert "loupe" in dialog.text.toPlainText()
    dialog.search.setText("xylophone")
    assert dialog.titles.count() == 0 and dialog.text.toPlainText() == ""
    dialog.search.clear()
    assert dialog.titles.count() == everything


def actions_of(window: MainWindow) -> list[QAction]:
    found: list[QAction] = window.findChildren(QAction)  # type: ignore[assignment]
    return [action for action in found if action.shortcuts()]


def test_every_shortcut_of_the_menus_is_on_the_sheet(window: MainWindow) -> None:
    sheet = ShortcutSheet(window)
    said = sheet.text.toPlainText()
    in_menus = {
        action
        for menu in window.menuBar().actions()
        for action in commands_in(menu.menu())  # type: ignore[arg-type]
        if action.shortcuts()
    }
    assert len(in_menus) > 20
    for action in in_menus:
        assert action.shortcuts()[0].toString() in said
    for action in actions_of(window):
        assert action in in_menus, f"{action.text()} has a key but is in no menu"


def test_no_key_means_two_things(window: MainWindow) -> None:
    meanings: dict[str, list[str]] = {}
    for action in actions_of(window):
        for key in action.shortcuts():
            meanings.setdefault(key.toString(), []).append(action.text())
    assert {key: said for key, said in meanings.items() if len(said) > 1} == {}


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    window.viewer.leave_welcome()
    window.dock.show()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        controls: list[QWidget] = window.findChildren(kind)  # type: ignore[assignment]
        for control in controls:
            text = control.text() if isinstance(control, QAbstractButton) else ""
            qts_own = control.objectName().startswith("qt_")
            assert control.accessibleName() or text or qts_own or not control.isVisible(), control


def test_controls_are_large_enough_and_reached_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    window.viewer.leave_welcome()
    window.dock.show()
    window.worklist.add([])
    buttons: list[QAbstractButton] = window.findChildren(QAbstractButton)  # type: ignore[assignment]
    for button in buttons:
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert button.height() >= TARGET_HEIGHT, button.text() or button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (20, "Less than a minute left"),
        (200, "About 3 min left"),
        (7500, "About 2 h 5 min left"),
    ],
)
def test_time_left_is_said_coarsely(seconds: float | None, said: str) -> None:
    assert time_left(seconds) == said
