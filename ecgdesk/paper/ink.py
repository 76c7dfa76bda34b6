"""The trace without grid, shadow and colour.

Light falls unevenly on paper and grids come in every colour, so nothing here is a fixed threshold:
the channel in which the grid is palest is chosen from the page, each pixel is divided by the paper
around it, and what the grid's own lines still darken is measured along them and taken away.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.page import Pixels

Gray = NDArray[np.uint8]

LEAST_CONTRAST = 26.0
"""Ink less dark than this (of 255, above the grid) is taken for noise of an empty page."""

FULL_CONTRAST = 150.0
"""A trace this much darker than paper and grid is full ink, whatever else the page holds."""

USUAL_PIXELS_PER_MM = 7.0
"""Assumed for a sheet 2000 px wide where no grid shows the scale."""


def separate_ink(pixels: Pixels, scale: Scale | None) -> NDArray[np.uint8]:
    """Return the ink of a flat sheet, uint8 height x width: 0 paper or grid, 255 full trace."""
    if min(pixels.shape[:2]) < 16:
        return np.zeros(pixels.shape[:2], np.uint8)
    per_mm = guess_pixels_per_mm(pixels.shape[1], scale)
    channel = palest_grid_channel(pixels)
    dark = darkness(channel, per_mm=per_mm)
    return _without_grid(dark, per_mm=per_mm)


def guess_pixels_per_mm(width: int, scale: Scale | None) -> float:
    """Pixels per millimetre as measured, else as usual for a sheet of this width."""
    if scale is not None:
        return (scale.x + scale.y) / 2
    return float(np.clip(width / 280.0, 1.0, 9.0))


def palest_grid_channel(pixels: Pixels) -> Gray:
    """Return the mixture of colour channels in which the grid is palest and the trace dark.

    Red, orange and pink grids vanish in the red channel, green ones in the green one; a blue trace
    stays dark there, where the brightest of the three channels would pale it.
    """
    sample = pixels[::5, ::5].reshape(-1, 3).astype(np.float32) + 1.0
    bright = sample.sum(axis=1)
    order = np.argsort(bright)
    count = len(order)
    # Paper: the brighter half. Lines: darker than paper, yet not as dark as the trace's few %.
    paper = np.median(sample[order[count // 2 :]], axis=0)
    lines = sample[order[int(count * 0.06) : int(count * 0.30)]].mean(axis=0)
    # Light falls alike on all channels: the ratio to paper tells colour from shadow.
    density = -np.log(lines / paper)
    density -= density.min()
    palest = int(np.argmin(density))
    strongest = float(density.max())
    if strongest < 0.035:  # a grey grid, or none: all channels together have the least noise
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return np.asarray(cv2.extractChannel(pixels, palest), dtype=np.uint8)


def darkness(channel: Gray, *, per_mm: float) -> Gray:
    """Return how much darker than the paper around it each pixel is: 0 as light, 255 black."""
    height, width = channel.shape
    step = max(2, round(per_mm * 0.55))
    size = (max(2, -(-width // step)), max(2, -(-height // step)))
    small = cv2.resize(channel, size, interpolation=cv2.INTER_AREA)
    # The brightest spot within 3 mm is paper between lines; then smooth over 1 cm.
    reach = 5
    small = cv2.dilate(small, np.ones((reach, reach), np.uint8))
    small = cv2.medianBlur(small, 7)
    small = cv2.blur(small, (5, 5), borderType=cv2.BORDER_REPLICATE)
    paper = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    ratio = cv2.divide(channel, paper, scale=255)
    return np.asarray(cv2.bitwise_not(ratio), dtype=np.uint8)


def _without_grid(dark: Gray, *, per_mm: float) -> Gray:
    """Take from the darkness what runs straight on for millimetres; stretch what is left."""
    height, width = dark.shape
    long = max(9, round(per_mm * 7)) | 1
    # Lines bend by less than a pixel within 7 mm; a pixel of blur lets them drift by one more.
    soft = cv2.dilate(dark, np.ones((1, 3), np.uint8))
    vertical = cv2.dilate(
        cv2.erode(soft, np.ones((long, 1), np.uint8)), np.ones((long, 1), np.uint8)
    )
    soft = cv2.dilate(dark, np.ones((3, 1), np.uint8))
    horizontal = cv2.dilate(
        cv2.erode(soft, np.ones((1, long), np.uint8)), np.ones((1, long), np.uint8)
    )
    grid = cv2.max(vertical, horizontal)
    sample = np.asarray(grid)[::4, ::4]
    # The trace, too, runs straight at times: never take more than the page's grid is dark.
    cap = float(np.percentile(sample, 90))
    left = cv2.subtract(dark, np.minimum(np.asarray(grid), np.uint8(cap)))
    rest = np.asarray(left)[::3, ::3]
    histogram = np.bincount(rest.ravel(), minlength=256).astype(np.float64)
    floor, top = _levels(histogram, cap)
    if top - floor < LEAST_CONTRAST:
        return np.zeros((height, width), np.uint8)
    steps = np.arange(256, dtype=np.float64)
    curve = np.clip((steps - floor) / (top - floor), 0, 1) * 255
    return np.asarray(cv2.LUT(np.asarray(left), curve.astype(np.uint8)), dtype=np.uint8)


def _levels(histogram: NDArray[np.float64], cap: float) -> tuple[float, float]:
    """Darkness where ink begins, and where it is full."""
    share = np.cumsum(histogram) / max(histogram.sum(), 1.0)
    half = float(np.searchsorted(share, 0.50))
    noisy = float(np.searchsorted(share, 0.90))
    floor = max(10.0, noisy + 1.5 * (noisy - half), noisy + 0.25 * cap)
    top = float(np.searchsorted(share, 0.994))
    return floor, min(max(top, floor + 30.0), FULL_CONTRAST + floor) if top > floor else floor
