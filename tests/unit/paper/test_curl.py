"""Curled paper and bent pictures: straightened where the grid shows it, else left alone."""

from dataclasses import replace

import cv2
import numpy as np

from ecgdesk.paper.curl import straighten
from ecgdesk.paper.flatten import Sheet, flatten
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad, carry
from ecgdesk.reading import lay_out
from tests.unit.paper.drawn_pages import draw_page

PER_MM = 5.0
NUMBERS = np.random.default_rng(5)


def sheet_of(pixels: np.ndarray) -> tuple[Page, Sheet]:
    """A page, and a sheet that is the whole picture."""
    height, width = pixels.shape[:2]
    return Page(pixels), flatten(Page(pixels), Quad.whole(width, height))


def bend(pixels: np.ndarray) -> np.ndarray:
    """Bow the lines across by 2.2 mm in the middle, and those down by 1.6 mm to both sides."""
    height, width = pixels.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    u = x / width * 2 - 1
    from_x = x + 1.6 * PER_MM * (u**3 - u) * 2.6
    from_y = y + 2.2 * PER_MM * (1 - u**2)
    return cv2.remap(
        pixels,
        from_x.astype(np.float32),
        from_y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )


def off_straight(seen: np.ndarray) -> float:
    """Largest distance (in mm) of n x 3 points (row, x, y) from their rows' straight lines."""
    worst = 0.0
    for row in np.unique(seen[:, 0]):
        points = seen[seen[:, 0] == row]
        fit = np.polyfit(points[:, 1], points[:, 2], 1)
        worst = max(worst, np.abs(points[:, 2] - np.polyval(fit, points[:, 1])).max() / PER_MM)
    return worst


def dots(pixels: np.ndarray) -> np.ndarray:
    """Blue dots of test_pages: which row each is of, and where it lies."""
    blue = (pixels[..., 2].astype(int) - pixels[..., :2].max(axis=2) > 80).astype(np.uint8)
    _, _, stats, centres = cv2.connectedComponentsWithStats(blue)
    found = centres[1:][stats[1:, 4] > 8]
    order = found[np.argsort(found[:, 1])]
    rows = np.concatenate([[0], np.cumsum(np.diff(order[:, 1]) > 15 * PER_MM)])
    return np.column_stack([rows, order])


def dotted_page(grid: str | None = "red") -> np.ndarray:
    pixels = draw_page(grid, per_mm=PER_MM, header=False).pixels
    for y in (30, 100, 180):
        for x in range(25, 290, 20):
            cv2.circle(pixels, (round(x * PER_MM), round(y * PER_MM)), 4, (20, 20, 250), -1)
    return pixels


def test_a_curled_page_is_straightened() -> None:
    bent = bend(dotted_page())
    page, before = sheet_of(bent)
    after = straighten(page, before)
    assert off_straight(dots(before.pixels)) > 1.0
    assert off_straight(dots(after.pixels)) < 0.35
    assert after.pixels.shape == before.pixels.shape
    assert after.scale == before.scale


def test_what_is_straightened_leads_back_near_to_the_page() -> None:
    bent = bend(dotted_page())
    sheet = straighten(*sheet_of(bent))
    seen, there = dots(sheet.pixels), dots(bent)
    assert len(seen) == len(there)
    back = carry(sheet.to_page, seen[:, 1:])
    off = [np.hypot(*(there[:, 1:] - point).T).min() for point in back]
    assert np.max(off) < 1.3 * PER_MM


def test_a_flat_page_is_left_untouched() -> None:
    noisy = np.clip(dotted_page() + NUMBERS.normal(0, 3, (1050, 1485, 3)), 0, 255)
    page, sheet = sheet_of(noisy.astype(np.uint8))
    assert straighten(page, sheet) is sheet


def test_where_no_grid_shows_it_nothing_is_straightened() -> None:
    noisy = bend(dotted_page(None)) + NUMBERS.normal(0, 5, (1050, 1485, 3))
    page, sheet = sheet_of(np.clip(noisy, 0, 255).astype(np.uint8))
    sheet = replace(sheet, scale=Scale(5.0, 5.0, 1.0))
    assert straighten(page, sheet) is sheet


def test_a_bow_of_a_third_of_a_millimetre_is_taken_out_and_none_is_put_in() -> None:
    plain = dotted_page()
    height, width = plain.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bow = 0.36 * PER_MM * (1 - (x / width * 2 - 1) ** 2)
    bent = np.asarray(cv2.remap(plain, x, y + bow, cv2.INTER_LINEAR), np.uint8)
    page, before = sheet_of(bent)
    after = straighten(page, before)
    assert off_straight(dots(after.pixels)) < 0.6 * off_straight(dots(before.pixels))
    page, before = sheet_of(plain)
    assert straighten(page, before) is before


def test_the_scale_of_bent_paper_is_measured_once_it_is_straight() -> None:
    """Paper that rises to one side: its lines stand ever closer."""
    plain = dotted_page()
    height, width = plain.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    u = x / width
    bent = np.asarray(
        cv2.remap(plain, (x + 5 * PER_MM * u * u * (1 - u)).astype(np.float32), y, cv2.INTER_LINEAR)
    )
    laid = lay_out(Page(bent), Quad.whole(width, height))
    assert laid.sheet.scale is not None
    seen = dots(laid.sheet.pixels)
    row = np.sort(seen[seen[:, 0] == 1][:, 1])
    apart_mm = (row[-1] - row[0]) / laid.sheet.scale.x / (len(row) - 1)
    assert abs(apart_mm / 20 - 1) < 0.0015


def test_lines_that_lean_are_put_upright_and_the_page_is_found_again() -> None:
    pixels = dotted_page()
    height, width = pixels.shape[:2]
    # Corners a little off: the sheet's sides lean by 2 mm to the right, its rows fall by 1 mm.
    off = np.array([[1.0, 0.5], [1.0, -0.5], [-1.0, -0.5], [-1.0, 0.5]]) * PER_MM
    corners = Quad.whole(width, height).corners + off
    page = Page(pixels)
    before = flatten(page, Quad(corners))
    after = straighten(page, before)
    for sheet, least, most in ((before, 0.8, 3.0), (after, 0.0, 0.2)):
        seen = dots(sheet.pixels)
        row = seen[seen[:, 0] == 0]
        column = seen[np.abs(seen[:, 1] - seen[0, 1]) < 8 * PER_MM]
        fall = float(np.ptp(row[:, 2])) / PER_MM
        lean = float(np.ptp(column[:, 1])) / PER_MM
        assert least <= fall < most and least <= lean < most
    seen = dots(after.pixels)[:, 1:] + 0.5
    truth = dots(pixels)[:, 1:] + 0.5
    found = carry(after.to_page, seen)
    nearest = np.linalg.norm(found[:, None] - truth[None], axis=2).min(axis=1)
    assert nearest.max() < 0.3 * PER_MM
