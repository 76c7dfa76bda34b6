"""What a program drew is told from what a camera or scanner took."""

import numpy as np
import pytest

from ecgdesk.paper.pristine import was_drawn
from tests.unit.paper.drawn_pages import draw_page, photograph

CORNERS = [(180.0, 150.0), (1450.0, 90.0), (1500.0, 1080.0), (110.0, 1000.0)]


@pytest.mark.parametrize("margin", [0.0, 15.0])
def test_an_exported_page_was_drawn(margin: float) -> None:
    assert was_drawn(draw_page("red", per_mm=7.0, margin_mm=margin).pixels)


def test_a_photograph_and_a_scan_were_not() -> None:
    page = draw_page("red", per_mm=7.0)
    assert not was_drawn(photograph(page.pixels, CORNERS))
    noise = np.random.default_rng(1).normal(0, 1.0, page.pixels.shape)
    assert not was_drawn(np.clip(page.pixels + noise, 0, 255).astype(np.uint8))


def test_a_page_on_a_lid_of_another_tone_is_not_the_whole_picture() -> None:
    page = draw_page("red", per_mm=4.0).pixels
    scan = np.full((page.shape[0] + 90, page.shape[1] + 60, 3), 200, np.uint8)
    scan[: page.shape[0], : page.shape[1]] = page
    assert not was_drawn(scan)


def test_nothing_is_no_page() -> None:
    assert not was_drawn(np.full((600, 800, 3), 255, np.uint8))
