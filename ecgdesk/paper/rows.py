"""The ink of a sheet as strokes in columns.

Each column of pixels holds a few runs of ink; most are the pen passing sideways, a millimetre high
at most.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

INK = 70
"""Ink at least this strong (of 255) is part of a run."""

CRACK = 2
"""Gaps between runs no longer than this, in pixels, are no gaps."""

TALL = 1.5
"""A run so many times as high as most is part of a steep stroke."""


@dataclass(frozen=True)
class Runs:
    """Vertical runs of ink, column by column.

    ``column`` is counted from ``left``; ``top`` and ``bottom`` are where the ink falls to half
    along the column, in sheet pixels (pixel edges, so a full pixel row y spans y to y + 1).
    The runs of column c are those from ``first[c]`` up to ``first[c + 1]``, top to bottom.
    """

    left: int
    width: int
    column: Integers
    top: Floats
    bottom: Floats
    first: Integers

    @property
    def height(self) -> Floats:
        """Height of each run, pixels."""
        return self.bottom - self.top


def find_runs(
    ink: NDArray[np.uint8],
    *,
    left: int,
    top: int,
    right: int,
    bottom: int,
    wide_crack: float = CRACK,
) -> Runs:
    """Take the runs of ink of a window of the sheet (pixels, right and bottom outside)."""
    window = ink[top:bottom, left:right]
    turned = np.zeros((window.shape[1], window.shape[0] + 2), np.uint8)
    turned[:, 1:-1] = window.T
    mask = (turned >= INK).astype(np.int8)
    flat = turned.ravel()
    change = np.flatnonzero(np.diff(mask.ravel()))
    starts, stops = change[0::2] + 1, change[1::2] + 1  # a run never leaves its padded column
    length = turned.shape[1]
    # A line of the grid, taken out of the ink, leaves a crack through a steep stroke.
    apart = np.where(starts[1:] // length == starts[:-1] // length, starts[1:] - stops[:-1], 10**6)
    heights = stops - starts
    tall = heights > TALL * float(np.median(heights)) if len(heights) else heights > 0
    crack = (apart <= CRACK) | ((apart <= wide_crack) & tall[1:] & tall[:-1])
    starts = starts[np.concatenate([[True], ~crack])[: len(starts)]]
    stops = stops[np.concatenate([~crack, [True]])[: len(stops)]]
    column = starts // length
    peak = (
        np.maximum.reduceat(flat, np.column_stack([starts, stops]).ravel())[::2]
        if len(starts)
        else np.zeros(0)
    )
    half = np.maximum(peak / 2.0, INK)
    upper = _edge(flat, starts - 1, starts, half)
    lower = _edge(flat, stops, stops - 1, half)
    offset = top - 1 - column * length
    first = np.searchsorted(column, np.arange(window.shape[1] + 1))
    return Runs(
        left,
        window.shape[1],
        column.astype(np.int64),
        starts + offset + upper,
        stops + offset - lower,
        first.astype(np.int64),
    )


def _edge(flat: NDArray[np.uint8], outer: Integers, inner: Integers, half: Floats) -> Floats:
    """How far inside the inner pixel's outer border the ink reaches half (negative: outside)."""
    a, b = flat[outer].astype(np.float64), flat[inner].astype(np.float64)
    # Ink is an area share: the pixel outside adds its share, a weak pixel inside takes some away.
    share = np.clip(a / np.maximum(2 * half, 1.0), 0, 1)
    lack = 1 - np.clip(b / np.maximum(2 * half, 1.0), 0, 1)
    return np.asarray(lack - share, np.float64)
