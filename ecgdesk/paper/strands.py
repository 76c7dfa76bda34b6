"""Strands: what the pen drew in one go from left to right, told from letters and rules.

From column to column a trace goes on as one stroke that touches the last. In a letter a stroke
soon meets another, or ends: no strand of print is as long as the flattest bit of a trace.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.rows import Floats, Integers, Runs

LEAST_MM = 4.5
"""A strand of a trace is at least this long; bars of letters are shorter."""

SHORTEST_MM, FEW_MM = 3.0, 30.0
"""Where strands of that length make less than FEW_MM of all, they may be as short as this."""

HIGHEST_MM = 1.6
PENS = 1.8
"""A stroke higher than this, and than so many pens, is steep in a column, or a blot."""

STRAIGHT_MM = 0.22
RULE_MM = 60.0
"""A strand this long that never leaves a straight line by more than STRAIGHT_MM is a rule."""

EDGE_MM = 1.0
"""What runs along the sheet so near its upper or lower edge is the paper's own edge."""


@dataclass(frozen=True)
class Strands:
    """Strands of a sheet: ``of`` is the strand of each run of ``runs`` (-1: part of none).

    ``first`` and ``last`` are columns (counted as in ``runs``), ``middle`` the mean height in
    sheet pixels, ``level`` in how many columns it is not steep; one for each strand.
    """

    runs: Runs
    of: Integers
    first: Integers
    last: Integers
    middle: Floats
    level: Floats


def find_strands(runs: Runs, mm: float, *, least_mm: float = LEAST_MM) -> Strands:
    """Link the runs that follow each other one to one, and keep what is long enough for a trace."""
    count = len(runs.column)
    follower = _followers(runs, mm)
    chain = _chains(follower)
    names, chain = np.unique(chain, return_inverse=True)
    low = runs.height <= _highest(runs, mm)
    first = np.full(len(names), np.iinfo(np.int64).max)
    last = np.full(len(names), -1)
    np.minimum.at(first, chain, runs.column)
    np.maximum.at(last, chain, runs.column)
    middle = (runs.top + runs.bottom) / 2
    total = np.bincount(chain, minlength=len(names)).astype(np.float64)
    level = np.bincount(chain, middle, len(names)) / np.maximum(total, 1)
    flat = np.bincount(chain, low, len(names))
    good = ~_is_rule(runs, chain, middle, total, first, mm)
    long = good & (flat >= least_mm * mm)
    if flat[long].sum() < FEW_MM * mm:  # wide QRS complexes in quick succession leave little flat
        long = good & (flat >= SHORTEST_MM * mm)
    good = long
    thick = np.bincount(chain, runs.height, len(names)) / np.maximum(total, 1)
    if good.any():  # letters run together are thicker than any stroke of the pen
        pen = float(np.median(np.repeat(thick[good], total[good].astype(np.int64))))
        good &= thick <= 1.6 * pen + 1
    number = np.where(good, np.cumsum(good) - 1, -1)
    of = number[chain] if count else np.zeros(0, np.int64)
    return Strands(
        runs, of, first[good], last[good], level[good], np.asarray(flat[good], np.float64)
    )


def without_edges(strands: Strands, height: float, mm: float) -> Strands:
    """The strands but for those along the upper or lower edge of a sheet ``height`` pixels high.

    All of them where those are most: a strip may be cut close to its trace.
    """
    runs, count = strands.runs, len(strands.first)
    part = strands.of >= 0
    near = (runs.top < EDGE_MM * mm) | (runs.bottom > height - EDGE_MM * mm)
    total = np.bincount(strands.of[part], minlength=count)
    along = np.bincount(strands.of[part], near[part], count) > 0.5 * total
    if not along.any() or total[along].sum() > 0.5 * total.sum():
        return strands
    number = np.where(along, -1, np.cumsum(~along) - 1)
    of = np.where(part, number[strands.of], -1)
    kept = ~along
    first, last = strands.first[kept], strands.last[kept]
    return Strands(runs, of, first, last, strands.middle[kept], strands.level[kept])


def _highest(runs: Runs, mm: float) -> float:
    """How high a stroke may be in one column that is not steep."""
    pen = float(np.percentile(runs.height, 10)) if len(runs.height) else 0.0
    # A thick pen, or a photograph that is not quite sharp, on a trace that trembles.
    return max(HIGHEST_MM * mm, 4.0, PENS * pen)


def _followers(runs: Runs, mm: float) -> Integers:
    """The one run of the next column that each run goes on in, -1 where none or several do."""
    count = len(runs.column)
    if not count:
        return np.zeros(0, np.int64)
    far = float(runs.bottom.max()) + 100.0
    shift = runs.column * far
    tops, bottoms = shift + runs.top, shift + runs.bottom
    # Of the next column: from the first that ends below this one's top to the last that begins
    # above its bottom.
    first = np.searchsorted(bottoms, shift + far + runs.top - 1.0)
    stop = np.searchsorted(tops, shift + far + runs.bottom + 1.0)
    touched = stop - first
    back_first = np.searchsorted(bottoms, shift - far + runs.top - 1.0)
    back_stop = np.searchsorted(tops, shift - far + runs.bottom + 1.0)
    came_from = back_stop - back_first
    one = touched == 1
    next_run = np.minimum(first, count - 1)
    one &= came_from[next_run] == 1
    # A stroke that is steep here is no part of a level one.
    highest = _highest(runs, mm) * 1.6
    one &= (runs.height < highest) & (runs.height[next_run] < highest)
    return np.where(one, next_run, -1)


def _chains(follower: Integers) -> Integers:
    """The last run of the chain that each run stands in."""
    end = np.where(follower >= 0, follower, np.arange(len(follower)))
    while True:
        farther = end[end]
        if np.array_equal(farther, end):
            return end
        end = farther


def _is_rule(
    runs: Runs, chain: Integers, middle: Floats, total: Floats, first: Integers, mm: float
) -> NDArray[np.bool_]:
    """Whether chains are long and straight as a ruler."""
    count = len(total)
    x = (runs.column - first[chain]).astype(np.float64)
    weight = np.maximum(total, 1)
    mean_x = np.bincount(chain, x, count) / weight
    mean_y = np.bincount(chain, middle, count) / weight
    dx, dy = x - mean_x[chain], middle - mean_y[chain]
    slope = np.bincount(chain, dx * dy, count) / np.maximum(np.bincount(chain, dx * dx, count), 1.0)
    off = dy - slope[chain] * dx
    # The farthest, not the usual distance: a flat lead is straight but for its little QRS.
    farthest = np.zeros(count)
    np.maximum.at(farthest, chain, np.abs(off))
    return np.asarray((total > RULE_MM * mm) & (farthest < STRAIGHT_MM * mm))
