"""The classes of other systems in the reading panel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ecgdesk.desk.corners import whole_page
from ecgdesk.desk.finding_row import FindingRow
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.page_work import MadeReading, summarise
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.reading_panel import ReadingPanel
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import Reading


@pytest.fixture
def panel(qtbot: QtBot) -> ReadingPanel:
    action = QAction("Show evidence")
    shown = ReadingPanel(action)
    action.setParent(shown)
    shown.resize(340, 700)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def made(pack: Pack, probability: float, call: str) -> MadeReading:
    findings = tuple(Finding(spec, i, probability, call) for i, spec in enumerate(pack.findings))
    reading = Reading(
        "read", Quad.whole(10, 10), 1.0, pack=pack.identity, findings=findings, panels=pack.panels
    )
    return MadeReading(reading, whole_page(10, 10), False, None, summarise(reading))


def test_a_panel_takes_the_place_of_the_findings(
    panel: ReadingPanel, pack: Pack, qtbot: QtBot
) -> None:
    panel.show_reading(made(pack, 0.9, "present"))
    rows = panel.findChildren(FindingRow)
    qtbot.waitUntil(lambda: all(row.isVisible() for row in rows))
    box = panel.findChild(QComboBox)
    assert isinstance(box, QComboBox) and box.count() == len(pack.panels) + 1
    box.setFocus()
    with qtbot.waitSignal(panel.chooser.panel_chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert chosen.args == [True]
    assert not any(row.isVisible() for row in rows)
    first = pack.panels[0]
    assert panel.chooser.chosen == first
    answers = panel.chooser.shown_answers()
    assert len(answers) == len(first.categories)
    assert answers[-1] == f"{first.categories[-1].name}: absent, 10 %"
    with qtbot.waitSignal(panel.chooser.panel_chosen):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert all(row.isVisible() for row in rows)


def test_what_cannot_be_told_says_why(panel: ReadingPanel, pack: Pack) -> None:
    panel.show_reading(made(pack, 0.9, "present"))
    panel.chooser.choose("four-class")
    old = next(answer for answer in panel.chooser.shown_answers() if "Old" in answer)
    assert old.startswith("Old infarction: not told. The training labels")


def test_the_choice_stays_for_the_next_page(panel: ReadingPanel, pack: Pack) -> None:
    panel.show_reading(made(pack, 0.9, "present"))
    panel.chooser.choose("four-class")
    panel.show_opening()
    assert not panel.chooser.isVisible()
    panel.show_reading(made(pack, 0.05, "absent"))
    assert panel.chooser.isVisible()
    assert panel.chooser.shown_answers()[0] == "Normal: absent, 5 %"


def test_the_choice_outlives_a_pack_that_has_it_not_and_the_window(
    panel: ReadingPanel, pack: Pack, window: MainWindow, qtbot: QtBot
) -> None:
    panel.show_reading(made(pack, 0.9, "present"))
    panel.chooser.choose("four-class")
    bare = made(pack, 0.9, "present")
    panel.show_reading(replace(bare, reading=replace(bare.reading, panels=())))
    panel.show_reading(bare)
    assert panel.chooser.chosen == pack.panel("four-class")

    window.panel.show_reading(bare)
    box = window.panel.chooser.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    with qtbot.waitSignal(window.panel.chooser.person_chose):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    again = MainWindow(Preferences())
    qtbot.addWidget(again)
    again.panel.show_reading(bare)
    assert again.panel.chooser.chosen == pack.panels[0]


def test_a_pack_without_panels_has_no_chooser(
    panel: ReadingPanel, pack: Pack, qtbot: QtBot
) -> None:
    bare = made(pack, 0.9, "present")
    panel.show_reading(bare)
    panel.chooser.choose("four-class")
    panel.show_reading(replace(bare, reading=replace(bare.reading, panels=())))
    assert not panel.chooser.isVisible()
    qtbot.waitUntil(lambda: all(row.isVisible() for row in panel.findChildren(FindingRow)))


def test_an_experimental_finding_says_so(panel: ReadingPanel, pack: Pack) -> None:
    doubtful = replace(pack.findings[0], experimental=True)
    shown = made(replace(pack, findings=(doubtful, *pack.findings[1:])), 0.9, "present")
    panel.show_reading(shown)
    said = {row.text(): row.accessibleName() for row in panel.findChildren(FindingRow)}
    assert said[doubtful.name].endswith("experimental")
    sure = next(spec for spec in pack.findings[1:] if not spec.experimental)
    assert not said[sure.name].endswith("experimental")
