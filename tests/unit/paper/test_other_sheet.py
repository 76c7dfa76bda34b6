"""Two sheets on one picture: once one is painted over, the other is found."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from ecgdesk.paper.other_sheet import hide_sheets
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.sources import open_source


@pytest.fixture(scope="module")
def page(samples: Path) -> Page:
    """Two sheets one above the other on a brown table, with a gap between them."""
    with open_source(samples / "scan-1.jpg") as source:
        sheet = cv2.resize(source.page(1).pixels, (1000, 707), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(3).normal(0, 6, (1600, 1100, 1))
    table = np.clip(np.array((90, 70, 50)) + noise, 0, 255).astype(np.uint8)
    for top in (50, 820):
        table[top : top + 707, 50:1050] = sheet
    return Page(table)


def rows_of(quad: Quad) -> tuple[float, float]:
    return quad.corners[:, 1].min(), quad.corners[:, 1].max()


def test_the_other_sheet_is_found_beside_the_one_that_is_taken(page: Page) -> None:
    first = propose_outline(page).quad
    other = propose_outline(hide_sheets(page, [first]))
    assert other.confidence > 0.5
    tops = sorted([rows_of(first), rows_of(other.quad)])
    assert tops[0] == pytest.approx((50, 757), abs=12)
    assert tops[1] == pytest.approx((820, 1527), abs=12)


def test_only_what_lies_within_the_frame_and_at_its_rim_is_painted_over(page: Page) -> None:
    frame = Quad.from_points([(50, 50), (1050, 50), (1050, 757), (50, 757)])
    hidden = hide_sheets(page, [frame]).pixels
    assert np.array_equal(hidden[800:], page.pixels[800:])
    inside = hidden[60:740, 60:1040].reshape(-1, 3)
    assert len(np.unique(inside, axis=0)) == 1
    assert inside[0] == pytest.approx((90, 70, 50), abs=4)  # as the table around it
    assert (page.pixels[60:740, 60:1040] > 200).any()  # the page itself stays as it is
