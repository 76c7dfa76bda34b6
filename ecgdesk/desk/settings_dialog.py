"""The settings, made from the one table in ``ecgdesk.settings``. Every change holds at once."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk import languages
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.quiet_label import QuietLabel
from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen
from ecgdesk.settings import LANGUAGE, OFF, ON, SETTINGS, Setting


class SettingsDialog(QDialog):
    """One group a heading; a switch is a box to tick, all else a list of choices."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        in_groups = sorted(SETTINGS, key=lambda setting: _GROUPS.index(setting.group))
        for group, settings in groupby(in_groups, key=lambda setting: setting.group):
            column.addWidget(self._make_group(group, list(settings)))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setMinimumHeight(TARGET_HEIGHT)
            button.setText(self.tr("Close"))
        outside = QVBoxLayout(self)
        outside.addWidget(scroll, 1)
        outside.addWidget(buttons)
        height = min(620, inside.sizeHint().height() + 90)
        self.resize(size_on_screen(self, 520, height))

    def begin_at(self, setting: Setting) -> None:
        """Let the keys go on at a setting, and show where that is."""
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        control: QWidget | None = self.findChild(QWidget, setting.key)
        if control:
            control.setFocus()

    def _make_group(self, group: str, settings: list[Setting]) -> QGroupBox:
        box = QGroupBox(_tr(group))
        column = QVBoxLayout(box)
        column.setSpacing(6)
        for place, setting in enumerate(settings):
            if place:
                column.addSpacing(8)
            make = self._make_switch if setting.is_switch else self._make_choice
            for widget in make(setting):
                column.addWidget(widget)
            if setting.notes:
                notes = QuietLabel()
                notes.setText(_tr(setting.notes))
                column.addWidget(notes)
        return box

    def _make_switch(self, setting: Setting) -> list[QWidget]:
        box = QCheckBox(_tr(setting.words))
        box.setObjectName(setting.key)
        box.setMinimumHeight(TARGET_HEIGHT)
        box.setChecked(self._preferences.value(setting) == ON)
        box.setAccessibleDescription(_tr(setting.notes))
        box.toggled.connect(lambda on: self._preferences.set_value(setting, ON if on else OFF))
        return [box]

    def _make_choice(self, setting: Setting) -> list[QWidget]:
        words = QLabel(_tr(setting.words))
        box = QComboBox()
        box.setObjectName(setting.key)
        box.setMinimumHeight(TARGET_HEIGHT)
        box.setAccessibleName(_tr(setting.words))
        box.setAccessibleDescription(_tr(setting.notes))
        words.setBuddy(box)
        names = setting.names or setting.choices
        for choice, name in zip(setting.choices, names, strict=True):
            # A language is named in itself, for its people to find; only whole ones are offered.
            if setting is not LANGUAGE or choice == setting.default:
                box.addItem(_tr(name), choice)
            elif choice in languages.available():
                box.addItem(name, choice)
        box.setCurrentIndex(box.findData(self._preferences.value(setting)))
        box.activated.connect(
            lambda place: self._preferences.set_value(setting, str(box.itemData(place)))
        )
        return [words, box]


_GROUPS = list(dict.fromkeys(setting.group for setting in SETTINGS))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""
