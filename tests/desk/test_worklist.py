from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ecgdesk.desk.page_work import Origin, Summary
from ecgdesk.desk.worklist import State, Worklist


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    worklist = Worklist()
    qtmodeltester.check(worklist)
    ids = worklist.add([Origin(Path(f"{n}.jpg")) for n in range(3)])
    worklist.list_pages(ids[1], 4)
    assert worklist.rowCount() == 6


def test_the_pages_of_a_file_follow_its_first_once() -> None:
    worklist = Worklist()
    ids = worklist.add([Origin(Path("a.pdf")), Origin(Path("b.jpg"))])
    for _ in range(2):
        worklist.take_summary(ids[0], Summary("read", "nothing present", page_count=3))
    shown = [(e.name, e.origin.number) for e in map(worklist.entry_at, range(worklist.rowCount()))]
    assert shown == [("a.pdf", 1), ("a.pdf", 2), ("a.pdf", 3), ("b.jpg", 1)]
    assert worklist.row_of(ids[1]) == 3
    assert worklist.find(Origin(Path("a.pdf"), 3)) == worklist.entry_at(2).id


def test_a_summary_changes_its_row_and_says_so(qtbot: QtBot) -> None:
    worklist = Worklist()
    first, second = worklist.add([Origin(Path("a.jpg")), Origin(Path("b.jpg"))])
    with qtbot.waitSignal(worklist.dataChanged) as changed:
        worklist.take_summary(
            second, Summary("refused", "Too blurred.", QImage(4, 3, QImage.Format.Format_RGB32))
        )
    assert changed.args[0].row() == 1
    entry = worklist.entry(second)
    assert entry is not None and entry.state is State.REFUSED and entry.thumbnail is not None
    said = worklist.data(worklist.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "b.jpg, refused, Too blurred."
    waiting = worklist.next_waiting()
    assert waiting is not None and waiting.id == first
    assert (worklist.count(State.WAITING), worklist.count(State.REFUSED)) == (1, 1)


def test_a_pasted_page_has_a_name_and_is_never_taken_for_another() -> None:
    worklist = Worklist()
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    worklist.add([Origin(None, pasted=image)])
    assert worklist.entry_at(0).name == "Pasted page"
    assert worklist.find(Origin(None, pasted=image)) is None
