"""Photographed sheets made white: no shadow, the trace as dark as it was on the paper."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.sources import open_source
from ecgdesk.paper.whiten import is_photographed, whiten
from ecgdesk.reading import lay_out

PER_MM = 6.0

HEIGHT, WIDTH = 600, 1200


@pytest.fixture
def sheet() -> NDArray[np.uint8]:
    """A sheet in even light: a red line every 5 mm and a level trace."""
    pixels = np.full((HEIGHT, WIDTH, 3), 245, np.uint8)
    pixels[:: round(5 * PER_MM)] = pixels[:, :: round(5 * PER_MM)] = (235, 170, 170)
    for x in range(0, WIDTH, 60):
        cv2.line(pixels, (x, 315), (x + 30, 285), (25, 25, 25), 3, cv2.LINE_AA)
        cv2.line(pixels, (x + 30, 285), (x + 60, 315), (25, 25, 25), 3, cv2.LINE_AA)
    return pixels


@pytest.fixture
def shaded(sheet: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same under a yellow lamp, with the shadow of a hand over its left third."""
    light = np.ones((HEIGHT, WIDTH), np.float32)
    light[:, : WIDTH // 3] = 0.45
    light = cv2.GaussianBlur(light, (0, 0), 25)[..., None] * np.array([1, 0.95, 0.8], np.float32)
    return (sheet * light).astype(np.uint8)


def test_shadow_and_colour_of_the_light_go(shaded: NDArray[np.uint8]) -> None:
    white = whiten(shaded, separate_ink(shaded, None), per_mm=PER_MM)
    paper = white[15:285:30, 15::30].reshape(-1, 3)  # between the lines
    assert np.median(paper) >= 250
    assert np.percentile(paper, 2) >= 240


def test_the_trace_stays_dark_and_the_grid_stays(
    sheet: NDArray[np.uint8], shaded: NDArray[np.uint8]
) -> None:
    white = whiten(shaded, separate_ink(shaded, None), per_mm=PER_MM).astype(int)
    trace = cv2.cvtColor(sheet, cv2.COLOR_RGB2GRAY) < 40
    assert np.median(white[trace]) < 60
    assert np.percentile(white[trace], 98) < 110
    lines = white[60, 15::30]
    assert (lines[:, 0] - lines[:, 1] > 15).all(), "red lines, as on the paper"
    assert (lines[:, 1] < 230).all() and (lines[:, 1] > 170).all(), "lines to count, but pale"


def test_a_gray_sheet_stays_gray(shaded: NDArray[np.uint8]) -> None:
    gray = np.asarray(cv2.cvtColor(shaded, cv2.COLOR_RGB2GRAY), np.uint8)
    white = whiten(gray, separate_ink(shaded, None), per_mm=PER_MM)
    assert white.shape == gray.shape and np.median(white) >= 250


def test_a_table_beside_the_paper_stays_dark(sheet: NDArray[np.uint8]) -> None:
    sheet[:, 900:] = 12
    white = whiten(sheet, np.zeros((HEIGHT, WIDTH), np.uint8), per_mm=PER_MM)
    assert white[:, 950:].max() < 200


@pytest.mark.parametrize(
    ("name", "photographed"),
    [
        ("photograph-1.jpg", True),
        ("photograph-2.jpg", True),
        ("scan-1.jpg", False),
        ("pages.pdf", False),
    ],
)
def test_photographs_are_told_from_scans(samples: Path, name: str, photographed: bool) -> None:
    with open_source(samples / name) as source:
        laid = lay_out(source.page(1))
    assert is_photographed(laid.sheet.pixels) is photographed


def test_any_picture_may_be_asked_about() -> None:
    for shape in ((1, 1, 3), (16, 16, 3), (3, 900, 3)):
        assert is_photographed(np.zeros(shape, np.uint8))
    page = Page(np.full((40, 60, 3), 255, np.uint8), None, 1)
    assert not is_photographed(lay_out(page, Quad.whole(60, 40)).sheet.pixels)
