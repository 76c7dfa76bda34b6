"""The ink of a sheet as strokes in columns, and the rows of traces that they make up.

Each column of pixels holds a few runs of ink; most are the pen passing sideways, a millimetre high
at most. How often those lie at each height gives the rows: equally spaced, as many as some layout
has.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

INK = 70
"""Ink at least this strong (of 255) is part of a run."""

CRACK = 2
"""Gaps between runs no longer than this, in pixels, are no gaps."""

BIN_MM = 0.4
"""Heights are counted this finely."""

LEAST_SPACING_MM = 7.5
"""Rows are never closer."""

ROW_COUNTS = (1, 2, 3, 4, 5, 6, 7, 8, 12)
"""Numbers of rows that electrocardiographs print."""


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


def find_runs(ink: NDArray[np.uint8], *, left: int, top: int, right: int, bottom: int) -> Runs:
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
    crack = (starts[1:] - stops[:-1] <= CRACK) & (starts[1:] // length == starts[:-1] // length)
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


def find_baselines(runs: Runs, mm: float) -> Floats | None:
    """Heights (sheet pixels) at which the rows of traces lie, top to bottom; None without rows.

    ``mm`` is sheet pixels per millimetre.
    """
    flat = (runs.height <= max(1.3 * mm, 4.0)) & (runs.height > 0)
    if flat.sum() < 0.2 * runs.width:
        return None
    middle = (runs.top[flat] + runs.bottom[flat]) / 2
    step = BIN_MM * mm
    low, high = float(middle.min()) - 5 * mm, float(middle.max()) + 5 * mm
    counts = np.histogram(middle, bins=max(8, int((high - low) / step)), range=(low, high))[0]
    step = (high - low) / len(counts)
    counts = counts.astype(np.float64)
    ends = (np.percentile(middle, (3, 97)) - low) / step
    fits = [_fit_comb(counts, count, (ends[0], ends[1]), runs.width) for count in ROW_COUNTS]
    rows = max(fits)[1]
    blurred = cv2.GaussianBlur(counts.reshape(1, -1), (0, 0), 0.8 / BIN_MM)
    spread = np.asarray(blurred, np.float64).ravel()
    spacing = rows[1] - rows[0] if len(rows) > 1 else len(counts) / 2
    return np.array([low + (_fullest(spread, row, 0.22 * spacing) + 0.5) * step for row in rows])


def _fit_comb(
    counts: Floats, number: int, ends: tuple[float, float], width: int
) -> tuple[float, tuple[float, ...]]:
    """Lay ``number`` equally spaced rows over a histogram of heights: score, and where they are.

    ``ends`` are the heights between which nearly all ink lies: near the first and last row.
    """
    length = ends[1] - ends[0]
    summed = np.concatenate([[0.0], np.cumsum(counts)])
    best: tuple[float, tuple[float, ...]] = (-1.0, ())
    usual = length / (number - 1) if number > 1 else 0.0
    if number > 1 and usual < LEAST_SPACING_MM / BIN_MM:
        return best
    fine = 0.3 / max(number - 1, 1)
    for factor in np.arange(0.85, 1.15, fine) if number > 1 else (1.0,):
        spacing = usual * factor if number > 1 else 40.0 / BIN_MM
        slack = 0.25 * spacing
        middle = (ends[0] + ends[1] - usual * factor * (number - 1)) / 2
        starts = np.arange(middle - slack, middle + slack, 0.05 * spacing)
        rows = starts[:, None] + np.arange(number) * spacing
        reach = min(0.3 * spacing, 10.0 / BIN_MM)
        below = np.clip(np.round(rows - reach), 0, len(counts)).astype(int)
        above = np.clip(np.round(rows + reach), 0, len(counts)).astype(int)
        mass = summed[above] - summed[below]
        cover = np.minimum(mass / (0.55 * width), 1.0)
        # All ink in rows, and all rows full of ink, but not of two rows' ink.
        held = np.minimum(mass, 1.1 * width).sum(axis=1)
        score = held / summed[-1] * cover.mean(axis=1) * np.sqrt(cover.min(axis=1))
        at = int(np.argmax(score))
        if score[at] > best[0]:
            best = float(score[at]), tuple(float(row) for row in rows[at])
    return best


def _fullest(spread: Floats, row: float, reach: float) -> float:
    """The fullest height within reach of a row."""
    low = int(np.clip(row - reach, 0, len(spread) - 1))
    high = int(np.clip(row + reach + 1, low + 1, len(spread)))
    return low + float(np.argmax(spread[low:high]))
