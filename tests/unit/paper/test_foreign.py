"""Fingers on a sheet are found, and followed by no row; shadow and coloured light are none."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.foreign import find_foreign
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import separate_ink
from tests.unit.paper.drawn_pages import draw_page

PER_MM = 6.0
SKIN = (205, 148, 115)


def held(pixels: np.ndarray, skin: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """The page with a finger on its left side, and where that is."""
    where = np.zeros(pixels.shape[:2], np.uint8)
    middle = pixels.shape[0] // 2
    cv2.line(where, (-50, middle), (round(22 * PER_MM), middle), 255, round(16 * PER_MM))
    out = pixels.copy()
    out[where > 0] = skin
    blurred = np.asarray(cv2.GaussianBlur(out, (0, 0), 2.0), np.uint8)
    return blurred, where


@pytest.mark.parametrize("skin", [SKIN, (110, 72, 50)], ids=["light", "dark"])
@pytest.mark.parametrize("grid", ["red", "green", None])
def test_a_finger_is_no_ink(grid: str | None, skin: tuple[int, int, int]) -> None:
    page = draw_page(grid, per_mm=PER_MM)
    pixels, where = held(page.pixels, skin)
    scale = Scale(PER_MM, PER_MM, 1.0) if grid else None
    found = find_foreign(pixels, per_mm=PER_MM)
    assert found is not None
    assert (found[where > 0] > 0).mean() > 0.95
    assert (found > 0).sum() < 1.7 * (where > 0).sum()
    around = cv2.dilate(where, np.ones((9, 9), np.uint8)) > 0
    assert (separate_ink(pixels, scale)[around] > 70).mean() < 0.002


@pytest.mark.parametrize("grid", ["red", "orange", "green", None])
def test_shadow_and_lamplight_are_nothing_on_the_sheet(grid: str | None) -> None:
    page = draw_page(grid, per_mm=PER_MM)
    height, width = page.pixels.shape[:2]
    light = np.linspace(1.0, 0.6, width)[None, :, None] * np.array([1.0, 0.93, 0.8])
    light = np.where(np.arange(height)[:, None, None] < height // 3, 0.5 * light, light)
    lit = np.asarray(page.pixels * light, np.uint8)
    assert find_foreign(lit, per_mm=PER_MM) is None
