import numpy as np
import pytest

from build_scripts.train.datasets import TWELVE_LEADS
from ecgdesk.paper.lead_names import STANDARD, name_leads
from tests.printed import recordings


def page_rows(strip, late):
    """The rows of a 3x4 page with one strip, which lies ``late`` hundredths of a second off."""
    leads = dict(zip(TWELVE_LEADS, recordings()[3], strict=True))
    rows = [
        np.concatenate(
            [leads[STANDARD[row + 3 * at]][250 * at : 250 * (at + 1)] for at in range(4)]
        )
        for row in range(3)
    ]
    return np.array([*rows, np.roll(leads[strip], late)])


@pytest.mark.parametrize("strip", ["II", "III", "V1", "V5"])
@pytest.mark.parametrize("late", [-4, 0, 4])
def test_a_strip_is_told_though_the_sheet_is_a_little_turned(strip, late):
    naming = name_leads(page_rows(strip, late))
    assert naming is not None and naming.layout == "3x4+1"
    assert [cell.name for cell in naming.cells if cell.strip] == [strip]


@pytest.mark.parametrize("shape", ["6x2", "3x4+3"])
@pytest.mark.parametrize("record", range(5))
def test_a_breath_that_moves_each_row_as_it_likes_hides_no_layout(shape, record):
    leads = dict(zip(TWELVE_LEADS, recordings()[record], strict=True))
    wide = {"6x2": 500, "3x4+3": 250}[shape]
    high, strips = {"6x2": (6, ()), "3x4+3": (3, ("II", "V1", "V5"))}[shape]
    cells = [STANDARD[row + high * at] for row in range(high) for at in range(1000 // wide)]
    parts = [leads[name][wide * (at % (1000 // wide)) :][:wide] for at, name in enumerate(cells)]
    rows = np.array([*np.reshape(parts, (high, 1000)), *(leads[name] for name in strips)])
    phase = np.arange(len(rows))[:, None] * 2.1
    wander = 0.5 * np.sin(np.linspace(0, 5 * np.pi, 1000)[None, :] + phase)
    naming = name_leads(rows + wander)
    assert naming is not None and naming.layout == shape and naming.order == "standard"


def test_a_line_that_goes_astray_for_a_moment_hides_no_layout():
    leads = dict(zip(TWELVE_LEADS, recordings()[3], strict=True))
    rows = np.array(
        [
            np.concatenate([leads[STANDARD[row]][:500], leads[STANDARD[row + 6]][500:]])
            for row in range(6)
        ]
    )
    rows[4, 490:498] = 10.0
    naming = name_leads(rows)
    assert naming is not None and naming.layout == "6x2" and naming.certain


def test_of_two_leads_that_are_as_like_the_only_strip_is_lead_ii():
    rows = page_rows("II", 0)
    # V5, as it is shown in the last quarter, is as like the strip as II, but for the shaking of II.
    rows[1, 750:] = rows[3, 750:]
    rows[1, :250] += np.random.default_rng(2).normal(0, 0.02, 250)
    naming = name_leads(rows)
    assert naming is not None
    assert [cell.name for cell in naming.cells if cell.strip] == ["II"]
