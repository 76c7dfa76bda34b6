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


def test_a_shadow_across_the_paper_is_not_its_edge() -> None:
    pixels = photograph(draw_page(None, per_mm=6.0).pixels, TILTED)
    x, y = np.meshgrid(np.arange(1600), np.arange(1200))
    shade = np.where(y < 350 + 0.15 * x, 0.5, 1.0)[..., None]
    outline = propose_outline(Page((pixels * shade).astype(np.uint8)))
    assert overlap(outline.quad.corners, np.array(TILTED)) > 0.97


def test_white_paper_under_a_white_lid() -> None:
    page = draw_page("red", per_mm=4.0, margin_mm=12.0).pixels
    scan = np.full((page.shape[0] + 90, page.shape[1] + 60, 3), 244, np.uint8)
    scan[: page.shape[0], : page.shape[1]] = page
    outline = propose_outline(Page(scan))
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
