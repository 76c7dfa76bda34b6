"""How far the grid goes on a picture laid square."""

import numpy as np
import pytest

from ecgdesk.paper.extent import grid_extent
from tests.unit.paper.drawn_pages import draw_page, fur

CORE = (200, 150, 430, 300)
VALID = np.full((450, 640), 255, np.uint8)


def lying(left: int, top: int) -> np.ndarray:
    """A gridded page of 446 x 315 pixels, 7.5 pixels to 5 mm, on a darker table."""
    square = np.full((450, 640, 3), 120, np.uint8)
    page = draw_page("red", per_mm=1.5).pixels
    square[top : top + page.shape[0], left : left + page.shape[1]] = page
    return square


@pytest.mark.parametrize("periods", [(7.5, 7.5), None], ids=["known", "unknown"])
def test_the_grid_ends_where_the_page_does(periods: tuple[float, float] | None) -> None:
    found = grid_extent(lying(60, 90), VALID, CORE, periods)
    assert found == pytest.approx((60, 90, 506, 405), abs=10)


def test_what_has_no_lines_has_no_extent() -> None:
    assert grid_extent(fur(640, 450), VALID, CORE, (7.5, 7.5)) is None
