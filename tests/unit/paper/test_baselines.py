import numpy as np
import pytest

from build_scripts.train.printout import LAYOUTS
from ecgdesk.paper.baselines import find_baselines
from ecgdesk.paper.rows import find_runs
from ecgdesk.paper.strands import find_strands
from tests.printed import PIXELS_PER_MM, print_page

HEADER = tuple("Name 74074   QT/QTc 415   Unconfirmed report   Dr. 83881" for _ in range(6))


def strands_of(ink):
    runs = find_runs(ink, left=0, top=0, right=ink.shape[1], bottom=ink.shape[0])
    return find_strands(runs, PIXELS_PER_MM)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("record", [1, 3])
def test_rows_are_found_below_a_header(layout, record):
    page = print_page(layout, record=record, header=HEADER, top_mm=32.0)
    found = find_baselines(strands_of(page.ink), PIXELS_PER_MM)
    printed = sorted({box.baseline for box in page.printout.leads})
    assert found is not None
    # A lead may wander: its usual height is then not its zero, but nearer to it than to another's.
    assert found / PIXELS_PER_MM == pytest.approx(printed, abs=0.4 * float(np.diff(printed).min()))


def test_close_rows_are_not_taken_for_fewer():
    page = print_page("12x1", record=1, row_mm=9.8, gain=5.0, line_mm=0.6)
    found = find_baselines(strands_of(page.ink), PIXELS_PER_MM)
    assert found is not None and len(found) == 12


@pytest.mark.parametrize("left", [9, 10, 11])
def test_all_rows_that_are_left_of_twelve_are_found(left):
    page = print_page("12x1", record=1)
    end = round(sorted(box.baseline for box in page.printout.leads)[left] * PIXELS_PER_MM)
    found = find_baselines(strands_of(page.ink[: end - round(7.5 * PIXELS_PER_MM)]), PIXELS_PER_MM)
    assert found is not None and len(found) == left


def test_print_has_no_strands():
    page = print_page("3x4", header=HEADER, top_mm=60.0)
    ink = page.ink.copy()
    ink[int(55 * PIXELS_PER_MM) :] = 0
    assert (ink > 128).sum() > 2000
    assert len(strands_of(ink).first) == 0


def test_a_ruled_line_is_no_strand_but_a_flat_lead_is():
    ink = np.zeros((200, 1800), np.uint8)
    ink[50:53, 20:1780] = 255
    assert len(strands_of(ink).first) == 0
    for x in range(100, 1700, 150):
        ink[44:50, x : x + 4] = 255
    found = strands_of(ink)
    assert (found.last - found.first + 1).sum() > 1500


def test_nothing_has_no_rows():
    assert find_baselines(strands_of(np.zeros((300, 400), np.uint8)), PIXELS_PER_MM) is None
