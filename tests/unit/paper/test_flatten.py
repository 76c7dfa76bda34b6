"""The paper laid flat: its size, its shape and the way back."""

import numpy as np
import pytest

from ecgdesk.paper.flatten import LONGEST_SIDE, flatten, turn_picture
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad, carry
from tests.unit.paper.drawn_pages import draw_page, photograph

SLANTED = [(250.0, 220.0), (1390.0, 300.0), (1480.0, 1120.0), (130.0, 1020.0)]


def test_a_slanted_sheet_gets_its_true_shape() -> None:
    pixels = photograph(draw_page("red", per_mm=6.0).pixels, SLANTED)
    sheet = flatten(Page(pixels), Quad.from_points(SLANTED))
    assert sheet.scale is not None
    assert sheet.scale.x == pytest.approx(sheet.scale.y, rel=0.005)
    height, width = sheet.pixels.shape[:2]
    assert width / height == pytest.approx(297 / 210, rel=0.02)
    assert width / sheet.scale.x == pytest.approx(297, rel=0.02)


def test_sheet_corners_lead_back_to_the_quad() -> None:
    quad = Quad.from_points(SLANTED)
    sheet = flatten(Page(photograph(draw_page("red").pixels, SLANTED)), quad)
    height, width = sheet.pixels.shape[:2]
    assert carry(sheet.to_page, Quad.whole(width, height).corners) == pytest.approx(
        quad.corners, abs=0.01
    )


def test_page_pixels_per_mm_are_those_of_the_page_not_of_the_sheet() -> None:
    page = draw_page("grey", per_mm=10.0)
    sheet = flatten(Page(page.pixels), Quad.whole(2970, 2100))
    assert max(sheet.pixels.shape) <= LONGEST_SIDE
    assert sheet.page_pixels_per_mm == pytest.approx(10.0, rel=0.01)


def test_a_picture_flattened_whole_is_itself() -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (300, 400, 3)).astype(np.uint8)
    assert np.array_equal(flatten(Page(pixels), Quad.whole(400, 300)).pixels, pixels)


@pytest.mark.parametrize("quarters", [-1, 0, 1, 2, 3, 4])
def test_a_picture_turns_as_numpy_turns_it(quarters: int) -> None:
    for shape in ((3, 5), (3, 5, 3)):
        picture = np.random.default_rng(0).integers(0, 255, shape).astype(np.uint8)
        assert np.array_equal(turn_picture(picture, quarters), np.rot90(picture, quarters))
