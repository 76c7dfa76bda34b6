import random
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from ecgdesk.batch import Outcome
from ecgdesk.desk.list_filter import ListFilter, Order, Wanted
from ecgdesk.desk.page_work import Origin, Summary
from ecgdesk.desk.review import Review
from ecgdesk.desk.worklist import State, Worklist
from tests.desk.test_reading_panel import finding


def outcome(name: str, *called: tuple[str, float, str]) -> Outcome:
    findings = tuple(
        finding(code, index, probability, call)
        for index, (code, probability, call) in enumerate(called)
    )
    return Outcome(Path(name), 1, "read", findings=findings)


@pytest.fixture
def worklist() -> Worklist:
    made = Worklist()
    ids = made.add([Origin(Path(f"page {n}.jpg")) for n in (10, 2, 1, 3)])
    afib = outcome("page 10.jpg", ("AFIB", 0.9, "present"), ("MI", 0.1, "absent"))
    mi = outcome("page 2.jpg", ("AFIB", 0.4, "unsure"), ("MI", 0.8, "present"))
    made.take_summary(ids[0], Summary("read", "", outcome=afib))
    made.take_summary(ids[1], Summary("read", "", outcome=mi))
    made.take_summary(ids[2], Summary("refused", "Too blurred."))
    return made


def shown(view: ListFilter) -> list[str]:
    return [view.entry_at(row).name[5:-4] for row in range(view.rowCount())]


def test_all_pages_in_the_order_of_opening(worklist: Worklist, qtmodeltester: ModelTester) -> None:
    view = ListFilter(worklist)
    qtmodeltester.check(view)
    assert shown(view) == ["10", "2", "1", "3"]


def test_a_state_or_several_are_shown(worklist: Worklist) -> None:
    view = ListFilter(worklist)
    view.want(Wanted(states=frozenset({State.REFUSED, State.WAITING})))
    assert shown(view) == ["1", "3"]
    worklist.set_state(view.entry_at(0).id, State.READING)
    assert shown(view) == ["3"]  # the list follows what happens


def test_a_finding_is_shown_where_it_was_called_most_probable_first(worklist: Worklist) -> None:
    view = ListFilter(worklist)
    view.want(Wanted(finding="AFIB", order=Order.FINDING))
    assert shown(view) == ["10", "2"]
    view.want(Wanted(finding="MI"))
    assert shown(view) == ["2"]


def test_names_are_sorted_as_people_count(worklist: Worklist) -> None:
    view = ListFilter(worklist)
    view.want(Wanted(order=Order.NAME))
    assert shown(view) == ["1", "2", "3", "10"]
    view.want(Wanted(order=Order.STATE))
    assert shown(view) == ["1", "10", "2", "3"]
    view.want(Wanted())
    assert shown(view) == ["10", "2", "1", "3"]


def test_text_is_looked_for_in_names_and_words(worklist: Worklist) -> None:
    view = ListFilter(worklist)
    view.want(Wanted(text="PAGE 1"))
    assert shown(view) == ["10", "1"]
    view.want(Wanted(text="name of mi"))
    assert shown(view) == ["2"]


@pytest.mark.parametrize(
    ("order", "states"),
    [
        (Order.OPENED, frozenset()),
        (Order.OPENED, frozenset({State.READ, State.FAILED})),
        (Order.NAME, frozenset()),
        (Order.STATE, frozenset()),
        (Order.FINDING, frozenset({State.READ, State.FAILED})),
    ],
)
def test_the_list_follows_all_that_happens_to_the_worklist(
    order: Order, states: frozenset[State], qtmodeltester: ModelTester
) -> None:
    worklist, chance = Worklist(), random.Random(4)
    view = ListFilter(worklist)
    qtmodeltester.check(view)
    wanted = Wanted(states=states, order=order)
    view.want(wanted)
    number = 0
    for step in range(50):
        ids = [entry.id for entry in worklist.entries()]
        match chance.choice(["add", "add many", "state", "read", "remove", "all change"]):
            case "add":
                number += 1
                worklist.add([Origin(Path(f"page {number % 37}.jpg"), number)])
            case "add many" if step % 5 == 0:
                worklist.add([Origin(Path(f"page {n}.jpg"), number + n) for n in range(30)])
                number += 30
            case "state" if ids:
                worklist.set_state(chance.choice(ids), chance.choice(list(State)))
            case "read" if ids:
                made = outcome("x", ("AFIB", chance.random(), "present"))
                worklist.take_summary(chance.choice(ids), Summary("read", "", outcome=made))
            case "remove" if ids:
                worklist.remove(chance.sample(ids, chance.choice([1, min(12, len(ids))])))
            case "all change":
                worklist.want_first_read(chance.random() < 0.5)
        afresh = ListFilter(worklist)
        afresh.want(wanted)
        rows = range(view.rowCount())
        assert [view.entry_at(row) for row in rows] == [afresh.entry_at(row) for row in rows]
        assert view.rowCount() == afresh.rowCount()
        assert all(view.row_of(view.entry_at(row).id) == row for row in rows)


def test_removed_pages_are_gone_and_may_come_again(worklist: Worklist) -> None:
    ids = [worklist.entry_at(row).id for row in (0, 1, 3)]
    worklist.remove(ids)
    assert [entry.name for entry in worklist.entries()] == ["page 1.jpg"]
    assert worklist.find(Origin(Path("page 10.jpg"))) is None
    (again,) = worklist.add([Origin(Path("page 10.jpg"))])
    assert worklist.row_of(again) == 1 and again not in ids


def test_a_review_stays_with_the_reading_it_is_about(worklist: Worklist) -> None:
    entry = worklist.entry_at(0)
    worklist.set_review(entry.id, Review(True, ("AFIB",)))
    assert entry.state is State.REVIEWED
    worklist.take_summary(entry.id, Summary("read", "", outcome=entry.outcome))
    assert entry.state is State.REVIEWED
    other = outcome("page 10.jpg", ("AFIB", 0.2, "absent"), ("MI", 0.9, "present"))
    worklist.take_summary(entry.id, Summary("read", "", outcome=other))
    assert entry.state is State.READ and entry.review is None
