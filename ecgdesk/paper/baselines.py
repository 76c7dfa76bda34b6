"""At which heights of a sheet the rows of traces lie: equally spaced, as many as a layout has."""

from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.rows import Floats
from ecgdesk.paper.strands import Strands

BIN_MM = 0.5
"""Heights are told apart this finely,"""

BLOCK_MM = 2.0
"""and places along a row this finely."""

LEAST_SPACING_MM = 7.0
"""Rows are never closer,"""

MOST_SPACING_MM = 75.0
"""and never farther apart."""

ROW_COUNTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
"""Numbers of rows that electrocardiographs print, or that are left of twelve on a cut page."""

FULL = 0.6
"""A row with strands in this share of its length is as full as any: no QRS complex is a strand."""

LEAST_FULL = 0.15
"""What is emptier than this is no row."""

MOST_LEVELS = 24


def find_baselines(strands: Strands, mm: float) -> Floats | None:
    """Heights (sheet pixels) at which the rows lie, top to bottom; None without rows.

    ``mm`` is pixels per millimetre of the picture that the strands are of.
    """
    there, low = _occupied(strands, mm)
    if there is None:
        return None
    rows = _best_comb(there)
    if rows is None:
        return None
    filled = there.mean(axis=1)
    spread = np.ravel(cv2.GaussianBlur(filled.reshape(1, -1), (0, 0), 1.0 / BIN_MM))
    spacing = rows[1] - rows[0] if len(rows) > 1 else 30 / BIN_MM
    levels = np.array([_fullest(spread, row, 0.25 * spacing) for row in rows])
    return np.asarray(low + (levels + 0.5) * BIN_MM * mm, np.float64)


def _occupied(strands: Strands, mm: float) -> tuple[NDArray[np.float64] | None, float]:
    """Where strands are, heights x places along the rows, 0 or 1; and the height of the first."""
    runs = strands.runs
    part = strands.of >= 0
    if part.sum() < 20 * mm:
        return None, 0.0
    column = runs.column[part]
    middle = (runs.top[part] + runs.bottom[part]) / 2
    left, right = np.percentile(column, (1.0, 99.0))
    inside = (column >= left) & (column <= right)
    column, middle = column[inside] - left, middle[inside]
    low = float(middle.min()) - 5 * mm
    bins = int((float(middle.max()) + 5 * mm - low) / (BIN_MM * mm)) + 1
    blocks = max(4, int(np.ceil((right - left + 1) / (BLOCK_MM * mm))))
    there = np.zeros((bins, blocks))
    at = np.minimum((column / (BLOCK_MM * mm)).astype(np.int64), blocks - 1)
    there[((middle - low) / (BIN_MM * mm)).astype(np.int64), at] = 1.0
    return there, low


def _best_comb(there: NDArray[np.float64]) -> Floats | None:
    """The equally spaced rows that hold most strands, each place of each row once."""
    sums = np.vstack([np.zeros(there.shape[1]), np.cumsum(there, axis=0)])
    # Strands of a place that lie within two millimetres are of one row.
    apart = max(1, round(2.0 / BIN_MM))
    begins = (there > 0) & (sums[:-1] == sums[np.maximum(np.arange(len(there)) - apart, 0)])
    total = float(begins.sum())
    levels = _levels(there)
    best: tuple[float, Floats] | None = None
    for count in ROW_COUNTS:
        for rows in _combs(levels, count):
            spacing = rows[1] - rows[0] if count > 1 else 40.0 / BIN_MM
            reach = min(0.32 * spacing, 9.0 / BIN_MM)
            above = np.clip(np.round(rows - reach), 0, len(there)).astype(np.int64)
            below = np.clip(np.round(rows + reach) + 1, 0, len(there)).astype(np.int64)
            filled = (sums[below] > sums[above]).mean(axis=1)
            if filled.min() < LEAST_FULL:
                continue
            full = np.minimum(filled / FULL, 1.0)
            held = min(filled.sum() * there.shape[1] / total, 1.0)
            score = held * float(full.mean()) * float(np.sqrt(full.min()))
            if best is None or score > best[0]:
                best = score, rows
    return None if best is None else best[1]


def _levels(there: NDArray[np.float64]) -> list[float]:
    """The heights with most strands, at most MOST_LEVELS, in order."""
    filled = np.ravel(cv2.GaussianBlur(there.mean(axis=1).reshape(1, -1), (0, 0), 1.2 / BIN_MM))
    reach = round(0.45 * LEAST_SPACING_MM / BIN_MM)
    widest = np.ravel(cv2.dilate(filled.reshape(1, -1), np.ones((1, 2 * reach + 1))))
    top = np.flatnonzero((filled == widest) & (filled > 0.15 * filled.max()))
    top = top[np.argsort(-filled[top])][:MOST_LEVELS]
    return sorted(float(level) for level in top)


def _combs(levels: list[float], count: int) -> list[Floats]:
    """Rows of ``count`` whose first and last lie at two of the levels."""
    if count == 1:
        return [np.array([level]) for level in levels]
    least, most = LEAST_SPACING_MM / BIN_MM, MOST_SPACING_MM / BIN_MM
    return [
        np.linspace(first, last, count)
        for first, last in combinations(levels, 2)
        if least <= (last - first) / (count - 1) <= most
    ]


def _fullest(spread: Floats, row: float, reach: float) -> float:
    """The fullest height within reach of a row."""
    low = int(np.clip(row - reach, 0, len(spread) - 1))
    high = int(np.clip(row + reach + 1, low + 1, len(spread)))
    return low + float(np.argmax(spread[low:high]))
