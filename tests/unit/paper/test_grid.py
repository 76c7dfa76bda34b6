"""The grid's own period: colours, sizes, and pages without one."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.grid import FAINT, PLAIN, _agree, _Comb, measure_scale
from tests.unit.paper.drawn_pages import GRIDS, draw_page, fur, text_page


@pytest.mark.parametrize("grid", GRIDS)
def test_every_grid_colour_is_measured(grid: str) -> None:
    scale = measure_scale(draw_page(grid, per_mm=6.0).pixels)
    assert scale is not None
    assert scale.x == pytest.approx(6.0, rel=0.01)
    assert scale.y == pytest.approx(6.0, rel=0.01)


@pytest.mark.parametrize("per_mm", [2.5, 4.0, 9.0])
def test_every_resolution_is_measured(per_mm: float) -> None:
    page = draw_page("red", per_mm=9.0).pixels
    size = (round(297 * per_mm), round(210 * per_mm))
    scale = measure_scale(np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA)))
    assert scale is not None
    assert scale.x == pytest.approx(per_mm, rel=0.02)


def test_across_and_down_are_measured_apart() -> None:
    page = draw_page("orange", per_mm=6.0).pixels
    low = np.asarray(cv2.resize(page, None, fx=1.0, fy=0.9, interpolation=cv2.INTER_AREA))
    scale = measure_scale(low)
    assert scale is not None
    assert scale.x == pytest.approx(6.0, rel=0.01)
    assert scale.y == pytest.approx(5.4, rel=0.01)


@pytest.mark.parametrize(
    "pixels",
    [draw_page(None).pixels, text_page(), fur(), np.full((600, 800, 3), 250, np.uint8)],
    ids=["traces without grid", "text", "fur", "white"],
)
def test_no_grid_is_no_scale(pixels: np.ndarray) -> None:
    assert measure_scale(pixels) is None


def test_a_faint_grid_blurred_to_its_first_harmonics_is_measured() -> None:
    page = draw_page("faint", per_mm=9.0, margin_mm=25.0).pixels
    small = cv2.resize(page, (297 * 3, 210 * 3), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(4).normal(0, 2, small.shape)
    blurred = np.clip(cv2.GaussianBlur(small, (0, 0), 1.2) + noise, 0, 255).astype(np.uint8)
    scale = measure_scale(blurred)
    assert scale is not None
    assert scale.x == pytest.approx(3.0, rel=0.01)
    assert scale.y == pytest.approx(3.0, rel=0.01)


@pytest.mark.parametrize(("period", "width"), [(3.0, 2100), (80.0, 300)], ids=["700 mm", "19 mm"])
def test_no_grid_makes_a_sheet_of_no_size(period: float, width: int) -> None:
    comb = _Comb(period, 9.0, fifths=False)
    assert _agree([comb], [comb], width, width, PLAIN) is None
    assert _agree([comb], [comb], 200 * int(period), 200 * int(period), PLAIN) is not None


def test_a_faint_grid_is_not_made_of_beats_and_rows() -> None:
    comb = _Comb(83.0, 3.0, fifths=False)  # RR intervals across, rows of leads down
    assert _agree([comb], [comb], 1578, 981, FAINT) is None
    fine = _Comb(28.0, 3.0, fifths=False)
    found = _agree([fine], [fine], 1578, 981, FAINT)
    assert found is not None and found.x == pytest.approx(5.6)
