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
