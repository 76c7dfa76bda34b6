"""The corners proposed: on a table, on a scan, and where the paper runs out of the picture."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.flatten import flatten
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from tests.unit.paper.drawn_pages import draw_page, photograph

TILTED = [(180.0, 150.0), (1450.0, 90.0), (1500.0, 1080.0), (110.0, 1000.0)]
SLANTED = [(250.0, 220.0), (1390.0, 300.0), (1480.0, 1120.0), (130.0, 1020.0)]


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    """Intersection over union of two convex quads."""
    first, second = one.astype(np.float32), other.astype(np.float32)
    common, _ = cv2.intersectConvexConvex(first, second)
    return common / (cv2.contourArea(first) + cv2.contourArea(second) - common)


@pytest.mark.parametrize("corners", [TILTED, SLANTED], ids=["tilted", "slanted"])
@pytest.mark.parametrize("grid, margin", [("red", 0.0), ("grey", 0.0), ("green", 12.0)])
def test_a_sheet_on_a_table(grid: str, margin: float, corners: list[tuple[float, float]]) -> None:
    page = draw_page(grid, per_mm=6.0, margin_mm=margin)
    outline = propose_outline(Page(photograph(page.pixels, corners)))
    assert overlap(outline.quad.corners, np.array(corners)) > 0.97
    assert outline.confidence > 0.5


def on_cloth(page: np.ndarray, corners: list[tuple[float, float]]) -> np.ndarray:
    """The page on a checked cloth, which is a grid as well, darker than paper."""
    x, y = np.meshgrid(np.arange(1600), np.arange(1200))
    checks = 20 * np.sin(2 * np.pi * x / 22) + 20 * np.sin(2 * np.pi * y / 22)
    cloth = np.clip(checks[..., None] + np.array([120.0, 110.0, 90.0]), 0, 255)
    seen = photograph(page, corners, table=(1, 1, 1))
    inside = np.zeros((1200, 1600), np.uint8)
    cv2.fillConvexPoly(inside, np.array(corners, np.int32), 1)
    return np.where(inside[..., None] > 0, seen, cloth).astype(np.uint8)


@pytest.mark.parametrize("grid", ["red", None])
def test_a_sheet_on_a_checked_cloth(grid: str | None) -> None:
    pixels = on_cloth(draw_page(grid, per_mm=6.0).pixels, TILTED)
    outline = propose_outline(Page(pixels))
    assert overlap(outline.quad.corners, np.array(TILTED)) > 0.97


def test_a_sheet_on_a_table_of_its_own_tone() -> None:
    page = draw_page("red", per_mm=6.0, margin_mm=15.0).pixels
    pixels = photograph(page, TILTED, table=(226, 224, 220))
    outline = propose_outline(Page(pixels))
    assert overlap(outline.quad.corners, np.array(TILTED)) > 0.97


def test_a_finger_over_the_edge_does_not_bend_it() -> None:
    pixels = photograph(draw_page("red", per_mm=6.0).pixels, TILTED)
    cv2.line(pixels, (800, 1190), (760, 980), (196, 150, 128), 70, cv2.LINE_AA)
    outline = propose_outline(Page(pixels))
    assert overlap(outline.quad.corners, np.array(TILTED)) > 0.97


def test_a_grid_in_the_middle_of_a_long_blank_sheet() -> None:
    page = draw_page("red", per_mm=3.0, margin_mm=10.0).pixels
    long = np.full((page.shape[0] + 420, page.shape[1], 3), 252, np.uint8)
    long[180 : 180 + page.shape[0]] = page
    corners = [(420.0, 60.0), (1210.0, 50.0), (1240.0, 1150.0), (400.0, 1160.0)]
    outline = propose_outline(Page(photograph(long, corners)))
    assert overlap(outline.quad.corners, np.array(corners)) > 0.97


LID_CORNERS = np.array([[60.0, 40.0], [935.0, 52.0], [927.0, 668.0], [52.0, 656.0]])


@pytest.mark.parametrize("lid", [250, 180])
def test_a_sheet_with_a_margin_on_a_scanner_that_shows_its_lid(lid: int) -> None:
    page = (draw_page("faint", per_mm=3.0, margin_mm=20.0).pixels * 0.9).astype(np.uint8)
    height, width = page.shape[:2]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, LID_CORNERS.astype(np.float32))
    seen = cv2.warpPerspective(page, matrix, (1000, 720))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (1000, 720))
    shadow = cv2.GaussianBlur(np.roll(mask, (3, 3), (0, 1)), (0, 0), 2)[..., None] / 255
    around = (np.full((720, 1000, 3), float(lid)) * (1 - 0.2 * shadow)).astype(np.uint8)
    noise = np.random.default_rng(1).normal(0, 0.7, (720, 1000, 1))
    scan = np.where(mask[..., None] > 127, seen, around) + noise
    found = propose_outline(Page(np.clip(scan, 0, 255).astype(np.uint8)))
    assert overlap(found.quad.corners, LID_CORNERS) > 0.97
    assert found.confidence > 0.5


def test_a_shadow_across_the_paper_is_not_its_edge() -> None:
    pixels = photograph(draw_page(None, per_mm=6.0).pixels, TILTED)
    x, y = np.meshgrid(np.arange(1600), np.arange(1200))
    shade = np.where(y < 350 + 0.15 * x, 0.5, 1.0)[..., None]
    outline = propose_outline(Page((pixels * shade).astype(np.uint8)))
    assert overlap(outline.quad.corners, np.array(TILTED)) > 0.97


@pytest.mark.parametrize("lid", [244, 190])
def test_paper_in_the_corner_of_a_scan(lid: int) -> None:
    page = draw_page("red", per_mm=4.0).pixels
    scan = np.full((page.shape[0] + 90, page.shape[1] + 60, 3), float(lid))
    scan[: page.shape[0], : page.shape[1]] = page
    scan += np.random.default_rng(1).normal(0, 1.5, scan.shape)
    outline = propose_outline(Page(np.clip(scan, 0, 255).astype(np.uint8)))
    height, width = page.shape[:2]
    truth = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    assert overlap(outline.quad.corners, truth) > 0.97


@pytest.mark.parametrize("margin", [0.0, 15.0])
def test_a_scan_that_is_all_paper_keeps_its_own_corners(margin: float) -> None:
    page = draw_page("red", per_mm=6.0, margin_mm=margin)
    outline = propose_outline(Page(page.pixels))
    height, width = page.pixels.shape[:2]
    assert outline.quad.as_list() == [[0, 0], [width, 0], [width, height], [0, height]]
    assert outline.confidence > 0.5


def test_paper_beyond_the_picture_gives_a_rectangle_along_the_grid() -> None:
    corners = [(-300.0, -260.0), (1900.0, -130.0), (1880.0, 1500.0), (-350.0, 1370.0)]
    pixels = photograph(draw_page("red", per_mm=8.0).pixels, corners)
    quad = propose_outline(Page(pixels)).quad
    assert quad.is_convex()
    assert quad.corners.min() > -1 and (quad.corners.max(axis=0) < [1601, 1201]).all()
    top = quad.corners[1] - quad.corners[0]
    assert np.rad2deg(np.arctan2(top[1], top[0])) == pytest.approx(3.4, abs=0.6)
    scale = flatten(Page(pixels), quad).scale
    assert scale is not None


@pytest.mark.parametrize("shape", [(40, 40, 3), (64, 900, 3), (600, 800, 3)])
def test_nothing_to_see_gives_the_whole_picture_and_doubt(shape: tuple[int, int, int]) -> None:
    outline = propose_outline(Page(np.full(shape, 128, np.uint8)))
    assert outline.quad.corners.max(axis=0).tolist() == [shape[1], shape[0]]
    assert outline.confidence < 0.6
