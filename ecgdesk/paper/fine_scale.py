"""The grid's period to a thousandth, once it is known to a hundredth.

Over ten seconds of trace an error of one per cent is a tenth of a second: nothing for a ruler, a
whole QRS for a trace. The grid's lines are in step all over the sheet, so the period at which they
add up best over its whole width is exact.
"""

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import LARGE, Scale, halved, line_darkness
from ecgdesk.paper.page import Pixels

Floats = NDArray[np.float64]

REACH = 0.012
"""The exact period is looked for this far (as a share) from the one given."""

LARGE_MM = 5.0
HARMONICS = (1, 2, 3, 4, 5, 10)
"""Of the 5 mm lines; the fifth and tenth are those of the 1 mm lines."""

TRANSFORM = 1 << 15
"""Length the profiles are padded to: five times the longest sheet's."""

FINE = 5.0
"""A large sheet of more pixels a millimetre shows its finest lines at half its size, too."""

BANDS = 6
"""Strips of the sheet that are each summed by themselves: a sheet is never quite level."""


def sharpen_scale(pixels: Pixels, scale: Scale) -> Scale:
    """Measure the grid's period over the whole of a flat sheet (RGB uint8), near ``scale``."""
    times = 1
    if max(pixels.shape[:2]) >= LARGE and min(scale.x, scale.y) > FINE:
        pixels, times = halved(pixels), 2
    lines = line_darkness(pixels)
    x = times * _sharpen(lines, scale.x / times)
    y = times * _sharpen(np.ascontiguousarray(lines.T), scale.y / times)
    return Scale(x, y, scale.confidence)


def _sharpen(lines: NDArray[np.uint8], per_mm: float) -> float:
    """Pixels per millimetre along the rows of ``lines``."""
    height, width = lines.shape
    edges = np.linspace(0, height, BANDS + 1).astype(int)
    profiles = np.array(
        [
            np.ravel(cv2.reduce(lines[top:bottom], 0, cv2.REDUCE_AVG, dtype=cv2.CV_64F))
            for top, bottom in pairwise(edges)
            if bottom > top
        ]
    )
    profiles -= cv2.blur(profiles, (max(3, int(2 * LARGE_MM * per_mm)), 1))
    profiles *= np.hanning(width)
    spectrum = np.abs(np.fft.rfft(profiles, TRANSFORM, axis=1)).sum(axis=0)
    # Peaks of the finest harmonic are this narrow; four steps to each.
    finest = max(k for k in HARMONICS if k == 1 or LARGE_MM * per_mm / k > 2.2)
    step = LARGE_MM * per_mm / finest / width / 4
    shares = np.arange(-REACH, REACH + step, step)
    powers = np.zeros(len(shares))
    for harmonic in HARMONICS[: HARMONICS.index(finest) + 1]:
        places = harmonic * TRANSFORM / (LARGE_MM * per_mm * (1 + shares))
        powers += np.interp(places, np.arange(len(spectrum)), spectrum)
    at = int(np.argmax(powers))
    if not 0 < at < len(shares) - 1:
        return per_mm
    before, here, after = powers[at - 1 : at + 2]
    shift = 0.5 * (before - after) / (before - 2 * here + after)
    return per_mm * float(1 + shares[at] + shift * step)
