"""Ink: the trace whole, the grid and the light gone."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import separate_ink
from tests.unit.paper.drawn_pages import BLACK, BLUE, GRIDS, Drawn, draw_page


def likeness(ink: np.ndarray, page: Drawn) -> float:
    """Correlation with the true ink at the size that the network sees, inside the traces' box."""
    left, top, right, bottom = page.box or (0, 0, 1, 1)
    size = (384, round(384 * (bottom - top) / (right - left)))
    parts = [part[top:bottom, left:right] for part in (ink, page.ink)]
    small = [cv2.resize(part, size, interpolation=cv2.INTER_AREA).ravel() for part in parts]
    return float(np.corrcoef(*small)[0, 1])


@pytest.mark.parametrize("pen", [BLACK, BLUE], ids=["black", "blue"])
@pytest.mark.parametrize("grid", [*GRIDS, None])
def test_the_trace_is_kept_and_the_grid_is_not(grid: str | None, pen: tuple[int, int, int]) -> None:
    page = draw_page(grid, per_mm=6.0, pen=pen)
    ink = separate_ink(page.pixels, Scale(6.0, 6.0, 1.0) if grid else None)
    assert ink.shape == page.ink.shape and ink.dtype == np.uint8
    assert likeness(ink, page) > 0.93


@pytest.mark.parametrize("grid", GRIDS)
def test_a_blank_grid_gives_no_ink(grid: str) -> None:
    page = draw_page(grid, per_mm=6.0, rows=0, header=False)
    assert (separate_ink(page.pixels, Scale(6.0, 6.0, 1.0)) > 30).mean() < 0.001


def test_shadow_leaves_the_ink_as_it_is() -> None:
    page = draw_page("red", per_mm=6.0)
    light = np.linspace(1.0, 0.45, page.pixels.shape[1])[None, :, None]
    dim = Drawn((page.pixels * light).astype(np.uint8), page.ink, page.per_mm, page.box)
    assert likeness(separate_ink(dim.pixels, Scale(6.0, 6.0, 1.0)), dim) > 0.93


def test_a_steep_stroke_stays_whole() -> None:
    page = draw_page("grey", per_mm=6.0).pixels
    cv2.line(page, (800, 300), (803, 480), (20, 20, 25), 2, cv2.LINE_AA)
    ink = separate_ink(page, Scale(6.0, 6.0, 1.0))
    assert (ink[305:475, 795:808].max(axis=1) > 128).all()


def test_tall_complexes_on_every_row_are_not_taken_for_a_grid() -> None:
    page = draw_page("orange", per_mm=6.0, rows=0, header=False).pixels
    strokes = np.zeros(page.shape[:2], np.uint8)
    for row in range(4):
        for beat in range(24):
            x, y = 80 + 68 * beat, 60 + 240 * row
            cv2.line(strokes, (x, y), (x, y + 200), 255, 9)
    page = np.where(strokes[..., None] > 0, np.uint8(35), page)
    ink = separate_ink(np.ascontiguousarray(page), Scale(6.0, 6.0, 1.0))
    assert (ink[strokes > 0] > 120).mean() > 0.95


def test_table_beside_paper_that_bends_is_no_ink_and_a_trace_that_runs_off_is() -> None:
    page = draw_page("red", per_mm=6.0)
    height, width = page.pixels.shape[:2]
    x = np.arange(width)
    edge = height - 7.0 * np.sin(np.pi * x / width)
    pixels = page.pixels.copy()
    pixels[np.arange(height)[:, None] > edge[None, :]] = (40, 30, 25)
    left, top, _, bottom = page.box or (0, 0, 1, 1)
    sheet, middle = pixels[:, left + 60 :], (top + bottom) // 2
    ink = separate_ink(np.ascontiguousarray(sheet), Scale(6.0, 6.0, 1.0))
    assert (ink[-9:] > 70).mean() < 0.01
    true = page.ink[:, left + 60 :]
    assert (ink[:middle, :6] > 70).sum() > 0.7 * (true[:middle, :6] > 70).sum() > 0


def test_a_narrow_grid_on_a_large_sheet_is_no_ink_either() -> None:
    """A strip's grid takes up less than a tenth of its sheet: most of the sheet is bare."""
    page = draw_page("red", per_mm=6.0, rows=1, header=False)
    pixels = page.pixels.copy()
    height = pixels.shape[0]
    paper = pixels.reshape(-1, 3).max(axis=0)
    top, bottom = page.box[1], page.box[3]
    middle, half = (top + bottom) // 2, max((bottom - top) // 2 + 12, round(0.04 * height))
    pixels[: middle - half] = pixels[middle + half :] = paper
    ink = separate_ink(pixels, Scale(6.0, 6.0, 1.0))
    beside = cv2.dilate(page.ink, np.ones((13, 13), np.uint8)) == 0
    assert (ink[beside] > 30).mean() < 0.001
    assert likeness(ink, Drawn(pixels, page.ink, page.per_mm, page.box)) > 0.93
