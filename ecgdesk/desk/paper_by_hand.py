"""What the person says of the paper where it does not show it: a menu of scale, speed and gain."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ecgdesk.desk.worklist import Entry
from ecgdesk.paper.hand_scale import NOTHING, ByHand, HandScale

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow

SPEEDS_MM_S = (25.0, 50.0)
GAINS_MM_MV = (5.0, 10.0, 20.0)


class PaperByHand(QObject):
    """Hands what is chosen to the open page, which is read again by it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._scale = window.viewer.sheet.scale
        self.menu = QMenu(self.tr("The pa&per by hand"), window)
        self.menu.addAction(self._scale.drawing)
        self.speeds = self._group(
            self.tr("&Speed of the paper"),
            {speed: f"{speed:g} mm/s" for speed in SPEEDS_MM_S},
            lambda said, speed: replace(said, speed_mm_s=speed),
        )
        self.gains = self._group(
            self.tr("&Height of a millivolt"),
            {gain: f"{gain:g} mm/mV" for gain in GAINS_MM_MV},
            lambda said, gain: replace(said, gain_mm_mv=gain),
        )
        self.forget = QAction(self.tr("&Forget what was set by hand"), self)
        self.forget.triggered.connect(lambda: self._change(lambda _: NOTHING))
        self.menu.addAction(self.forget)
        self._scale.drawing.toggled.connect(self._ask_for_box)
        self._scale.scale_drawn.connect(self._take_scale)
        window.open_page.opened.connect(self._show)
        window.open_page.closed.connect(lambda: self._show(None))
        self._show(None)

    def _group(
        self,
        title: str,
        choices: dict[float, str],
        change: Callable[[ByHand, float | None], ByHand],
    ) -> dict[float | None, QAction]:
        menu, group = self.menu.addMenu(title), QActionGroup(self)
        actions: dict[float | None, QAction] = {}
        offers: list[tuple[float | None, str]] = [(None, self.tr("As the page shows it"))]
        for value, words in offers + list(choices.items()):
            action = group.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _, value=value: self._change(lambda said: change(said, value))
            )
            actions[value] = action
        menu.addActions(group.actions())
        return actions

    def _take_scale(self, scale: HandScale) -> None:
        self._change(lambda said: replace(said, scale=scale))
        self._window.messages.say(
            self.tr(
                "The scale is set. Check it against the paper with the millimetre grid (Ctrl+G)."
            )
        )

    def _change(self, change: Callable[[ByHand], ByHand]) -> None:
        entry = self._window.open_page.entry
        if entry is not None:
            self._window.open_page.change_by_hand(change(entry.by_hand))
            self._show(entry)

    def _show(self, entry: Entry | None, _loaded: object = None) -> None:
        said = entry.by_hand if entry else NOTHING
        self.speeds[said.speed_mm_s].setChecked(True)
        self.gains[said.gain_mm_mv].setChecked(True)
        self.forget.setEnabled(said != NOTHING)
        for action in (*self.speeds.values(), *self.gains.values()):
            action.setEnabled(entry is not None)

    def _ask_for_box(self, on: bool) -> None:
        if on:
            self._window.viewer.show_sheet()
            self._window.messages.say(
                self.tr("Draw a box around 5 mm of the paper. Escape ends this.")
            )
