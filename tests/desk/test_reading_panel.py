from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ecgdesk import reading as reading_module
from ecgdesk.desk import evidence_tint, sheet_view
from ecgdesk.desk.corners import whole_page
from ecgdesk.desk.finding_row import FindingRow, percent
from ecgdesk.desk.page_work import MadeReading, summarise
from ecgdesk.desk.reading_panel import ReadingPanel
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import FindingSpec, PackIdentity
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import Reason
from ecgdesk.reading import Reading


def finding(
    code: str, index: int, probability: float, call: str, *, experimental: bool = False
) -> Finding:
    spec = FindingSpec(
        code, f"Name of {code}", "", (), None, 1.0, 0.0, 0.3, 0.6, 0.8, 0.9, "invented data"
    )
    return Finding(replace(spec, experimental=experimental), index, probability, call)


READ = Reading(
    status="read",
    quad=Quad.whole(10, 10),
    quad_confidence=1.0,
    heart_rate_bpm=71.6,
    warnings=(Reason("faint", "The trace is faint; photograph it in more light."),),
    pack=PackIdentity("sheet", "1.2.3", "00"),
    findings=(
        finding("A", 0, 0.10, "absent"),
        finding("B", 1, 0.87, "present"),
        finding("C", 2, 0.45, "unsure"),
    ),
)


def made(reading: Reading) -> MadeReading:
    return MadeReading(reading, whole_page(10, 10), False, None, summarise(reading))


@pytest.fixture
def panel(qtbot: QtBot) -> ReadingPanel:
    action = QAction("Show evidence")
    action.setCheckable(True)
    shown = ReadingPanel(action)
    action.setParent(shown)
    shown.resize(340, 700)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def words(panel: ReadingPanel) -> str:
    labels: list[QLabel] = panel.findChildren(QLabel)  # type: ignore[assignment]
    return "\n".join(label.text() for label in labels if label.isVisible())


def fold(panel: ReadingPanel) -> QToolButton:
    (button,) = panel.findChildren(QToolButton, "absent findings")
    return button  # type: ignore[return-value]


def names_from_top(panel: ReadingPanel) -> list[str]:
    rows = [row for row in panel.findChildren(FindingRow) if row.isVisible()]
    distinct = {row.y() for row in rows}
    return [r.text() for r in sorted(rows, key=lambda r: r.y())] if len(distinct) > 1 else []


def test_findings_are_sorted_and_have_number_and_word(panel: ReadingPanel, qtbot: QtBot) -> None:
    panel.show_reading(made(READ))
    qtbot.mouseClick(fold(panel), Qt.MouseButton.LeftButton)
    assert panel.shown_findings() == [
        "Name of B: present, 87 %",
        "Name of C: unsure, 45 %",
        "Name of A: absent, 10 %",
    ]
    qtbot.waitUntil(lambda: names_from_top(panel) == ["Name of B", "Name of C", "Name of A"])


def test_present_comes_first_then_unsure_and_what_is_experimental_last(
    panel: ReadingPanel, qtbot: QtBot
) -> None:
    findings = (
        finding("weak", 0, 0.59, "unsure", experimental=True),
        finding("none", 1, 0.29, "absent"),
        finding("unsure", 2, 0.31, "unsure"),
        finding("rare", 3, 0.20, "present", experimental=True),  # each has its own thresholds
        finding("likely", 4, 0.80, "present"),
        finding("unsurer", 5, 0.40, "unsure"),
    )
    panel.show_reading(made(replace(READ, findings=findings)))
    order = ["likely", "rare", "unsurer", "unsure", "weak"]
    qtbot.waitUntil(lambda: names_from_top(panel) == [f"Name of {code}" for code in order])
    assert [said.split(":")[0] for said in panel.shown_findings()] == names_from_top(panel)
    assert panel.chosen_index() == 4


def test_absent_findings_stand_behind_one_button_that_a_key_opens(
    panel: ReadingPanel, qtbot: QtBot
) -> None:
    absent = finding("D", 3, 0.20, "absent")
    panel.show_reading(made(replace(READ, findings=(*READ.findings, absent))))
    button = fold(panel)
    assert button.isVisible() and button.text() == "Absent findings: 2"
    assert names_from_top(panel) == ["Name of B", "Name of C"]
    panel.activateWindow()
    rows = {row.text(): row for row in panel.findChildren(FindingRow)}
    rows["Name of B"].setFocus()
    qtbot.waitUntil(rows["Name of B"].hasFocus)
    for _ in range(3):  # the rows are one stop each, or one for all, as the style has it
        if not button.hasFocus():
            qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert button.hasFocus()
    said = button.accessibleDescription()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    four = ["Name of B", "Name of C", "Name of D", "Name of A"]
    qtbot.waitUntil(lambda: names_from_top(panel) == four)
    assert button.y() < rows["Name of D"].y() and button.accessibleDescription() != said
    panel.show_opening()
    assert not button.isVisible()
    panel.show_reading(made(READ))
    assert button.text() == "Absent findings: 1"
    qtbot.waitUntil(lambda: len(names_from_top(panel)) == 3)  # still unfolded


def test_what_is_folded_away_is_not_the_chosen_one(panel: ReadingPanel, qtbot: QtBot) -> None:
    panel.show_reading(made(READ))
    qtbot.mouseClick(fold(panel), Qt.MouseButton.LeftButton)
    rows = {row.text(): row for row in panel.findChildren(FindingRow)}
    qtbot.mouseClick(rows["Name of A"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.finding_chosen) as chosen:
        qtbot.mouseClick(fold(panel), Qt.MouseButton.LeftButton)
    assert chosen.args == [1] and rows["Name of B"].isChecked()
    changed = replace(READ, findings=(READ.findings[2], finding("B", 1, 0.1, "absent")))
    panel.show_reading(made(changed))
    assert panel.chosen_index() == 2


def test_a_page_on_which_all_is_absent_has_only_the_button(panel: ReadingPanel) -> None:
    panel.show_reading(made(replace(READ, findings=READ.findings[:1])))
    assert panel.shown_findings() == [] and fold(panel).isVisible()
    assert panel.chosen_index() == 0


def test_rate_warnings_and_pack_are_said(panel: ReadingPanel, qtbot: QtBot) -> None:
    panel.show_reading(made(READ))
    for said in ("72", "The trace is faint", "1.2.3"):
        qtbot.waitUntil(lambda said=said: said in words(panel))


def test_another_reading_of_the_page_moves_the_bars(panel: ReadingPanel, qtbot: QtBot) -> None:
    panel.show_reading(made(READ))
    changed = replace(READ, findings=(finding("A", 0, 0.95, "present"), *READ.findings[1:]))
    panel.show_reading(made(changed))
    assert panel.shown_findings()[0] == "Name of A: present, 95 %"
    assert len(panel.shown_findings()) == 3
    qtbot.waitUntil(lambda: names_from_top(panel) == ["Name of A", "Name of B", "Name of C"])


def test_a_refusal_replaces_the_bars(panel: ReadingPanel) -> None:
    panel.show_reading(made(READ))
    reason = Reason("blurred", "The page is blurred. Hold the camera still and try again.")
    panel.show_reading(made(replace(READ, status="refused", reasons=(reason,), findings=())))
    assert panel.shown_findings() == []
    assert panel.trouble_text == reason.text
    assert reason.text in words(panel)


def test_nothing_of_the_last_page_stays_while_the_next_is_opened(panel: ReadingPanel) -> None:
    panel.show_reading(made(READ))
    panel.show_opening()
    panel.show_name("next.jpg")
    assert panel.shown_findings() == []
    said = words(panel)
    assert "next.jpg" in said and "Reading…" in said and "faint" not in said


def test_a_click_or_a_key_chooses_a_finding(panel: ReadingPanel, qtbot: QtBot) -> None:
    panel.show_reading(made(READ))
    assert panel.chosen_index() == 1  # the first, until the person chooses
    qtbot.mouseClick(fold(panel), Qt.MouseButton.LeftButton)
    rows = {row.text(): row for row in panel.findChildren(FindingRow)}
    with qtbot.waitSignal(panel.finding_chosen) as chosen:
        qtbot.mouseClick(rows["Name of A"], Qt.MouseButton.LeftButton)
    assert chosen.args == [0] and panel.chosen_index() == 0
    with qtbot.waitSignal(panel.finding_chosen) as chosen:
        qtbot.keyClick(rows["Name of C"], Qt.Key.Key_Space)
    assert chosen.args == [2]
    panel.show_reading(made(READ))
    assert panel.chosen_index() == 2  # the choice outlives another reading


def test_the_line_that_says_what_this_is_not_never_goes(panel: ReadingPanel) -> None:
    label = panel.findChild(QLabel, "disclaimer")
    assert isinstance(label, QLabel) and label.text() == reading_module.DISCLAIMER
    for show in (panel.show_nothing, lambda: panel.show_reading(made(READ))):
        show()
        assert label.isVisible()


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.0, "<1 %"), (0.004, "<1 %"), (0.5, "50 %"), (0.999, ">99 %"), (1.0, ">99 %")],
)
def test_a_probability_is_never_a_certainty(probability: float, words: str) -> None:
    assert percent(probability) == words


def test_the_caption_has_the_colours_of_the_map() -> None:
    assert sheet_view.FOR.getRgb()[:3] == evidence_tint.WARM
    assert sheet_view.AGAINST.getRgb()[:3] == evidence_tint.COOL
