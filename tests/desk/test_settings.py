from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ecgdesk.desk import theme
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_canvas import ground_colour
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.program_actions import show_settings
from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.settings_dialog import SettingsDialog
from ecgdesk.settings import COLOURS, LANGUAGE, SETTINGS


def test_settings_are_kept_in_the_persons_folder(qtbot: QtBot, home: Path) -> None:
    assert Preferences().value(COLOURS) == "system"
    kept = Preferences()
    kept.set_value(COLOURS, "dark")
    kept._ini.sync()
    assert Preferences().value(COLOURS) == "dark"
    assert [path.name for path in home.iterdir()] == ["settings.ini"]


def test_a_choice_that_is_none_means_the_default(qtbot: QtBot, home: Path) -> None:
    home.mkdir()
    (home / "settings.ini").write_text("[look]\ncolours=purple\n\0\xff", encoding="latin-1")
    assert Preferences().value(COLOURS) == COLOURS.default
    for setting in SETTINGS:
        assert setting.default in setting.choices


def test_the_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first = MainWindow(Preferences())
    qtbot.addWidget(first)
    first.resize(783, 561)
    first.show()
    qtbot.waitExposed(first)
    first.close()
    second = MainWindow(Preferences())
    qtbot.addWidget(second)
    second.show()
    qtbot.waitExposed(second)
    assert (second.width(), second.height()) == (783, 561)
    second.close()


@pytest.fixture
def own_colours(qapp: QApplication) -> Iterator[None]:
    palette, style = qapp.palette(), qapp.style().name()
    yield
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setProperty("own palette", False)


def test_dark_recolours_the_chrome(window: MainWindow, qtbot: QtBot, own_colours: None) -> None:
    theme.use_colours("dark")
    qtbot.waitUntil(lambda: theme.is_dark(window.palette()))
    theme.use_colours("light")
    qtbot.waitUntil(lambda: not theme.is_dark(window.palette()))
    light = ground_colour(window.palette())
    theme.use_colours("dark")
    qtbot.waitUntil(lambda: theme.is_dark(window.palette()))
    assert ground_colour(window.palette()).lightness() < 60 < light.lightness()
    text = window.palette().color(QPalette.ColorRole.WindowText)
    ground = window.palette().color(QPalette.ColorRole.Window)
    assert text.lightness() - ground.lightness() > 150
    quiet = window.findChildren(QuietLabel)
    for choice, sign in (("light", -1), ("dark", 1)):
        theme.use_colours(choice)
        qtbot.waitUntil(lambda dark=choice == "dark": theme.is_dark(window.palette()) is dark)
        for label in quiet:
            words = label.palette().color(QPalette.ColorRole.WindowText).lightness()
            behind = label.palette().color(QPalette.ColorRole.Window).lightness()
            assert sign * (words - behind) > 100, label.text()


def test_the_settings_of_a_window_in_another_language_begin_at_the_language(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_settings(window, LANGUAGE)
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QComboBox, LANGUAGE.key).hasFocus())
