"""Pictures of a single beat, as training sets of such pictures come: a curve alone, no paper.

They are 192 or 196 pixels wide and 128 high, show 192 samples of a 360 Hz recording around one R
peak (0.53 s), and cut off what is taller than the picture's axis.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Page

WIDTHS, HEIGHTS = range(188, 201), range(124, 133)
SHOWN_S = 192 / 360
DARK = 80
"""So much darker than the ground (of 255) is part of the curve."""

LEAST_SPAN = 0.6
"""A curve spans at least this share of the picture's width, with one stroke in most columns."""

PIXELS_PER_MV = 60.0
"""Only a guess: the axis is not told. The beat is read by its shape, whatever its height."""


@dataclass(frozen=True)
class BeatFigure:
    """One beat as samples: ``samples_mv`` [n] at ``rate_hz``, its R peak at ``peak_s``.

    ``peak`` is x, y of the R peak in the picture.
    """

    samples_mv: NDArray[np.float64]
    rate_hz: float
    peak_s: float
    peak: tuple[float, float]


def find_beat_figure(page: Page) -> BeatFigure | None:
    """Take the beat off a picture of one; None where the page is not such a picture."""
    if page.width not in WIDTHS or page.height not in HEIGHTS:
        return None
    grey = page.pixels.mean(axis=2)
    ground = float(np.median(grey))
    inked = np.abs(grey - ground) > DARK  # dark on light, or light on dark
    columns = np.flatnonzero(inked.any(axis=0))
    if not len(columns) or columns[-1] - columns[0] < LEAST_SPAN * page.width:
        return None
    inked = inked[:, columns[0] : columns[-1] + 1]
    strokes = (np.diff(inked.astype(np.int8), axis=0, prepend=0) == 1).sum(axis=0)
    if inked.mean() > 0.12 or (strokes == 1).mean() < 0.6:
        return None
    heights = _follow(inked)
    rate_hz = len(heights) / SHOWN_S
    middle = len(heights) // 2
    near = slice(middle - len(heights) // 8, middle + len(heights) // 8 + 1)
    at = near.start + int(np.argmax(np.abs(heights[near] - np.median(heights))))
    return BeatFigure(
        (np.median(heights) - heights) / PIXELS_PER_MV,
        rate_hz,
        at / rate_hz,
        (float(columns[0] + at) + 0.5, float(heights[at])),
    )


def _follow(inked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Height of the curve in each column; where the axis cuts it off, the axis' edge."""
    rows = np.arange(len(inked))[:, None] + 0.5
    count = inked.sum(axis=0)
    there = count > 0
    top = np.where(inked, rows, np.inf).min(axis=0)
    bottom = np.where(inked, rows, -np.inf).max(axis=0)
    heights = np.full(inked.shape[1], np.nan)
    heights[there] = (inked * rows).sum(axis=0)[there] / count[there]
    # A steep column reaches from its neighbour's height to its own: the farther end is its own.
    level = float(np.median(heights[there]))
    for column in np.flatnonzero(there & (count > 3)):
        ends = (top[column], bottom[column])
        heights[column] = max(ends, key=lambda end: abs(end - level))
    for column in np.flatnonzero(~there):
        # Between two columns that left the picture's axis it is beyond that axis.
        heights[column] = heights[column - 1]
    return heights
