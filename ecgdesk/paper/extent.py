"""How far the grid goes on a picture laid square: the paper cannot end before its grid does.

The lines across run on to the grid's left and right end, the lines down to its upper and lower
one. Column after column it is asked how strongly the lines that cross it have the grid's period.
"""

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

Floats = NDArray[np.float64]

PERIODS = 6.0
"""Each part of a side that is asked by itself is at least so many periods long."""

MOST_PARTS = 8

LINES_PERCENTILE = 82
"""Darker than these many of 100 pixels only the trace is."""

PRESENT = 0.38
"""Lines this strong, measured in those of the middle of the grid, are the grid's."""

OTHERS = (0.57, 0.74, 1.5)
"""No grid has these periods, measured in its own: what is found there is chance."""

PERIODS_TRIED = np.geomspace(5.5, 15.0, 28)
"""Lengths of 5 mm, in pixels, that are tried where the grid's own is not known."""

OVER_CHANCE, CLEARLY_OVER_CHANCE = 1.3, 2.0

GAP = 5.0
"""Traces, glare and fingers hide the grid for so many periods; behind them it goes on."""


def grid_extent(
    square: Pixels,
    valid: NDArray[np.uint8],
    core: tuple[int, int, int, int],
    periods: tuple[float, float] | None,
) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom end of the grid, in pixels of ``square`` (RGB uint8).

    ``valid`` is 255 where the picture has pixels, ``core`` (left, top, right, bottom) lies about
    the grid, ``periods`` are the lengths of 5 mm across and down in pixels, if they are known.
    None where the lines are too weak to be told from chance.
    """
    lines = _line_strength(square)
    lines[valid == 0] = 0.0
    left, top, right, bottom = core
    rows = lines[top:bottom]
    columns = np.ascontiguousarray(lines[:, left:right].T)
    for wide, high in _likely(periods, rows[:, left:right], columns[:, top:bottom]):
        across = _ends(rows, left, right, high, wide)
        down = _ends(columns, top, bottom, wide, high)
        if across is not None and down is not None:
            return across[0], down[0], across[1], down[1]
    return None


def _line_strength(square: Pixels) -> NDArray[np.float32]:
    """How much darker than around it each pixel is in its darkest channel, as a share of that."""
    weakest = cv2.min(
        cv2.min(cv2.extractChannel(square, 0), cv2.extractChannel(square, 1)),
        cv2.extractChannel(square, 2),
    )
    around = cv2.blur(weakest, (21, 21), borderType=cv2.BORDER_REPLICATE)
    share = cv2.subtract(around, weakest).astype(np.float32) / (around.astype(np.float32) + 16)
    # The trace, far darker than the grid, is cut so that it cannot outweigh it.
    most = np.float32(np.percentile(share[::5, ::5], LINES_PERCENTILE))
    return np.asarray(np.minimum(share, most), dtype=np.float32)


def _likely(
    periods: tuple[float, float] | None, rows: NDArray[np.float32], columns: NDArray[np.float32]
) -> Iterator[tuple[float, float]]:
    """The periods measured, and then the period that both sets of lines seem to have."""
    if periods is not None:
        yield periods
    found = _find_period(rows, columns)
    if found is not None:
        yield found, found


def _find_period(rows: NDArray[np.float32], columns: NDArray[np.float32]) -> float | None:
    """The period that lines across (of ``rows``) and down (of ``columns``) both have."""
    best, best_ratio = None, CLEARLY_OVER_CHANCE
    for period in PERIODS_TRIED:
        ratio = np.inf
        for lines in (rows, columns):
            own, chance = _strengths(lines, period, period)
            ratio = min(ratio, float(np.median(own) / (np.median(chance) + 1e-9)))
        if ratio > best_ratio:
            best, best_ratio = float(period), ratio
    return best


def _ends(
    lines: NDArray[np.float32], start: int, end: int, period: float, along: float
) -> tuple[float, float] | None:
    """First and last column at which lines of ``period`` cross; they surely do amid start-end."""
    own, chance = _strengths(lines, period, along)
    inner = slice(start + (end - start) // 6, end - (end - start) // 6)
    usual = np.median(own[:, inner], axis=1)
    doubtful = np.median(chance[:, inner], axis=1)
    clear = usual > CLEARLY_OVER_CHANCE * doubtful
    if clear.sum() < max(2, len(clear) // 2):
        return None
    own, chance, usual = own[clear], chance[clear], usual[clear]
    present = (own > PRESENT * usual[:, None]) & (own > OVER_CHANCE * chance)
    there = present.sum(axis=0) >= max(2, (len(present) + 1) // 2)
    middle = int(np.flatnonzero(there[inner])[len(np.flatnonzero(there[inner])) // 2]) + inner.start
    gap = round(GAP * along)
    return middle - _reach(there[middle::-1], gap), middle + _reach(there[middle:], gap)


def _strengths(lines: NDArray[np.float32], period: float, along: float) -> tuple[Floats, Floats]:
    """How strong lines of ``period`` and of OTHERS are: each parts x columns."""
    height = lines.shape[0]
    parts = int(np.clip(height / (PERIODS * period), 1, MOST_PARTS))
    edges = np.linspace(0, height, parts + 1).astype(int)
    wide = max(3, round(2 * along))
    found = []
    for factor in (1.0, *OTHERS):
        turns = np.exp(2j * np.pi * np.arange(height) / (period * factor))
        waves = np.array([turns.real, turns.imag], dtype=np.float32)
        rows = []
        for top, bottom in pairwise(edges):
            taper = np.hanning(bottom - top + 2)[1:-1].astype(np.float32)
            weight = waves[:, top:bottom] * taper
            # What does not change along the part is no line.
            weight -= taper * (weight.sum(axis=1, keepdims=True) / taper.sum())
            both = cv2.blur(weight @ lines[top:bottom], (wide, 1))
            rows.append(np.hypot(both[0], both[1]) / taper.sum())
        found.append(np.array(rows, dtype=np.float64))
    return found[0], np.mean(found[1:], axis=0)


def _reach(there: NDArray[np.bool_], gap: int) -> float:
    """How far from its start the grid goes on, gaps bridged."""
    seen = np.flatnonzero(there)
    if len(seen) == 0:
        return 0.0
    breaks = np.flatnonzero(np.diff(seen) > gap)
    return float(seen[breaks[0]] if len(breaks) else seen[-1])
