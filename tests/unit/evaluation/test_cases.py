from dataclasses import replace

import numpy as np
import pytest

from ecgdesk.evaluation.cases import ABSENT, PRESENT, UNSURE, Cases, evaluate


def six() -> Cases:
    """Three normal pages, two infarctions and one that is neither; one infarction was refused."""
    return Cases(
        codes=("NORM", "MI"),
        titles=("Normal", "Infarction"),
        names=("a", "b", "c", "d", "e", "f"),
        labels=np.array([[1, 0], [1, 0], [1, 0], [0, 1], [0, 1], [0, 0]], np.uint8),
        known=np.ones((6, 2), bool),
        probability=np.array([[9, 1], [8, 6], [4, 2], [1, 9], [3, 4], [2, 3]], float) / 10,
        calls=np.array(
            [
                [PRESENT, ABSENT],
                [PRESENT, PRESENT],
                [UNSURE, ABSENT],
                [ABSENT, PRESENT],
                [ABSENT, ABSENT],
                [ABSENT, ABSENT],
            ],
            np.int8,
        ),
        patients=np.arange(6),
        refused=np.array([[0, 1]], np.uint8),
        exclusive=True,
    )


def test_each_class_against_the_rest() -> None:
    found = evaluate(six())
    norm, mi = found.figures
    assert (norm.with_it, norm.without_it, norm.refused) == (3, 3, 0)
    assert (mi.with_it, mi.without_it, mi.refused) == (2, 4, 1)
    assert norm.sensitivity.value == pytest.approx(2 / 3)
    assert norm.auroc.value == 1.0
    assert mi.sensitivity.value == pytest.approx(1 / 2)
    assert mi.specificity.value == pytest.approx(3 / 4)
    assert mi.auroc.value == pytest.approx(7 / 8)
    assert mi.missed == pytest.approx(1 / 2) and norm.unsure == pytest.approx(1 / 6)
    assert mi.table.tolist() == [[1, 0, 1], [1, 0, 3]]
    assert (found.read, found.refused, found.patients) == (6, 1, 6)


def test_the_likeliest_class_that_is_present_is_told() -> None:
    confusion = evaluate(six()).confusion
    assert confusion.columns == ("NORM", "MI", "unsure", "none", "refused")
    assert confusion.counts.tolist() == [[2, 0, 1, 0, 0], [0, 1, 0, 1, 1]]


def test_what_is_not_known_counts_nowhere() -> None:
    known = np.ones((6, 2), bool)
    known[1, 1] = False
    mi = evaluate(replace(six(), known=known)).figures[1]
    assert (mi.with_it, mi.without_it) == (2, 3)
    assert mi.specificity.value == 1.0


def test_several_classes_a_page_are_counted_each_alone() -> None:
    confusion = evaluate(replace(six(), exclusive=False)).confusion
    assert confusion.rows == ("NORM", "no NORM", "MI", "no MI")
    assert confusion.counts.tolist() == [[2, 1, 0], [0, 0, 3], [1, 0, 1], [1, 0, 3]]


def test_no_error_on_few_pages_is_no_certainty() -> None:
    norm = evaluate(six()).figures[0]
    assert norm.specificity.value == 1.0 and norm.specificity.high == 1.0
    assert norm.specificity.low == pytest.approx(0.292, abs=1e-3)  # Clopper and Pearson, 3 of 3
    none = evaluate(replace(six(), calls=np.zeros((6, 2), np.int8))).figures[0]
    assert none.sensitivity.value == 0 == none.sensitivity.low
    assert none.sensitivity.high == pytest.approx(0.708, abs=1e-3)


def test_few_pages_are_said_to_say_little() -> None:
    assert evaluate(six(), ["A note."]).notes[0] == "A note."
    assert "NORM, MI" in evaluate(six()).notes[-1]


def test_nothing_that_was_read_has_no_figures() -> None:
    empty = six()
    none = Cases(
        empty.codes,
        empty.titles,
        (),
        empty.labels[:0],
        empty.known[:0],
        empty.probability[:0],
        empty.calls[:0],
        empty.patients[:0],
        empty.refused,
        True,
    )
    found = evaluate(none)
    assert np.isnan(found.figures[0].auroc.value)
    assert found.figures[0].as_json()["auroc"] == {"value": None, "low": None, "high": None}
