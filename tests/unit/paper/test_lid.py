"""Sheets on a scanner whose lid shows around them."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.lid import find_sheet_under_lid
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from tests.unit.paper.drawn_pages import draw_page

CORNERS = np.array([[60.0, 40.0], [935.0, 52.0], [927.0, 668.0], [52.0, 656.0]])


def scan(lid: int, *, footer: bool = False) -> np.ndarray:
    """A sheet with a grey margin, a grid that is all but invisible, and its thin shadow."""
    page = draw_page("faint", per_mm=3.0, margin_mm=20.0).pixels
    page = (page * 0.9).astype(np.uint8)
    height, width = page.shape[:2]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, CORNERS.astype(np.float32))
    seen = cv2.warpPerspective(page, matrix, (1000, 720))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (1000, 720))
    shadow = cv2.GaussianBlur(np.roll(mask, (3, 3), (0, 1)), (0, 0), 2)[..., None] / 255
    around = (np.full((720, 1000, 3), float(lid)) * (1 - 0.2 * shadow)).astype(np.uint8)
    if footer:
        cv2.putText(around, "25 mm/s  10 mm/mV", (60, 705), 0, 0.5, (40, 40, 40), 1, cv2.LINE_AA)
    noise = np.random.default_rng(1).normal(0, 0.7, (720, 1000, 1))
    return np.clip(np.where(mask[..., None] > 127, seen, around) + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("lid", [250, 180])
def test_a_sheet_is_found_by_the_lid_around_it(lid: int) -> None:
    quad = find_sheet_under_lid(scan(lid))
    assert quad is not None
    assert np.abs(quad.corners - CORNERS).max() < 9  # its shadow is taken along


def test_print_outside_says_that_it_is_no_lid() -> None:
    assert find_sheet_under_lid(scan(250, footer=True)) is None


def test_a_grid_on_a_white_margin_is_not_taken_for_a_sheet() -> None:
    page = np.full((720, 1000, 3), 252, np.uint8)
    page[80:640:16, 80:896] = page[80:640, 80:896:16] = (215, 150, 150)
    assert find_sheet_under_lid(page) is None


def test_a_photograph_has_no_lid() -> None:
    table = np.random.default_rng(2).normal(200, 8, (720, 1000, 3))
    page = scan(250)
    page[:40], page[:, :50] = table[:40], table[:, :50]
    page[-40:], page[:, -50:] = table[-40:], table[:, -50:]
    assert find_sheet_under_lid(page) is None


def test_the_outline_of_such_a_scan_is_the_sheet_and_sure() -> None:
    found = propose_outline(Page(scan(250)))
    assert np.abs(found.quad.corners - CORNERS).max() < 6
    assert found.confidence > 0.8


@pytest.mark.parametrize("count", [1, 2, 3], ids=["speck", "line", "triangle"])
def test_what_has_no_four_corners_is_no_sheet(count: int) -> None:
    picture = np.full((720, 1000, 3), 200, np.uint8)
    points = np.array([[100, 100], [900, 110], [500, 650]])[:count]
    if count == 3:
        cv2.fillConvexPoly(picture, points, (40, 40, 40))
    else:
        cv2.polylines(picture, [points], False, (40, 40, 40), 1)
    assert find_sheet_under_lid(picture) is None
