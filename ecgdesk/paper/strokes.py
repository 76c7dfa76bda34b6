"""From runs of ink to the height of the pen: the middle of the stroke, with its peaks whole.

A pen of some thickness blackens more than the line it follows, and where that line is steep one
column of pixels holds many of its heights. So each column gives an interval in which the line
was; the pen is taken off it as a round brush is, from above, where peaks keep their height, and
from below, where valleys keep their depth.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.rows import Floats, Integers, Runs

Mask = NDArray[np.bool_]

PIXEL_REACH = 0.12
"""A column of pixels sees this much farther to each side than its middle."""


LOWER = 0.6
"""Of two rows that share a stroke it is not that one's whose own is so much lower beside it."""


@dataclass(frozen=True)
class Line:
    """One row's line as a function: ``x`` and ``y`` in sheet pixels, x rising; NaN where none."""

    x: Floats
    y: Floats


def pen_height(runs: Runs, chosen: Integers) -> float:
    """Thickness of the stroke in pixels: the height of the runs where the pen goes sideways.

    A trace that trembles does so in few columns, and a pen taken for thicker than it is would rub
    out narrow QRS complexes.
    """
    used = chosen[chosen >= 0]
    return float(np.percentile(runs.height[used], 10)) if len(used) else 1.0


def draw_lines(runs: Runs, chosen: Integers, mm: float) -> list[Line]:
    """Follow the pen along each row of ``chosen`` (rows x columns, as follow_rows gives them)."""
    pen = pen_height(runs, chosen)
    there = chosen >= 0
    index = np.maximum(chosen, 0)
    top = np.where(there, runs.top[index], np.nan)
    bottom = np.where(there, runs.bottom[index], np.nan)
    _join_strokes(chosen, runs, top, bottom, pen)
    _part_shared(chosen, top, bottom, pen, mm)
    lines = []
    for row in range(len(chosen)):
        lines.append(_line(runs.left, top[row], bottom[row], pen))
    return lines


def _without_pen(top: Floats, bottom: Floats, radius: float) -> tuple[Floats, Floats]:
    """Take a round pen off a stroke: its line as seen from above and from below.

    From above narrow peaks are whole and narrow valleys filled, from below the other way round.
    """
    upper, lower = top + radius, bottom - radius
    columns = np.arange(len(top), dtype=np.float64)
    wide = radius + PIXEL_REACH
    for part in (0.6, 0.85, 1.0):
        inset = radius * float(np.sqrt(1 - part * part))
        for shift in (-part * wide, part * wide):
            # Between columns the edge is taken as straight; beyond the ink nothing is known.
            at = columns + shift
            upper = np.fmax(upper, _between(top, at) + inset)
            lower = np.fmin(lower, _between(bottom, at) - inset)
    lost = np.isnan(top)
    upper[lost], lower[lost] = np.nan, np.nan
    return upper, lower


def _between(values: Floats, at: Floats) -> Floats:
    """Values at fractional columns; NaN where either neighbour is missing or outside."""
    low = np.floor(at).astype(np.int64)
    share = at - low
    inside = (low >= 0) & (low < len(values) - 1)
    low = np.clip(low, 0, max(0, len(values) - 2))
    high = np.minimum(low + 1, len(values) - 1)
    return np.where(inside, values[low] * (1 - share) + values[high] * share, np.nan)


def _line(left: int, top: Floats, bottom: Floats, pen: float) -> Line:
    """Choose between the two views: the one that goes farther from the level around it is whole."""
    upper, lower = _without_pen(top, bottom, pen / 2)
    columns = np.arange(len(top))
    middle = (top + bottom) / 2
    flat = (bottom - top) <= 1.6 * pen + 1
    x = np.asarray(left + 0.5 + columns, np.float64)
    if flat.sum() < 2:
        return Line(x, middle)
    level = np.interp(columns, columns[flat], middle[flat])
    whole = np.where(np.abs(upper - level) > np.abs(lower - level), upper, lower)
    y = np.where(upper < lower, whole, (upper + lower) / 2)
    return Line(x, np.clip(y, top, bottom))


def _join_strokes(chosen: Integers, runs: Runs, top: Floats, bottom: Floats, pen: float) -> None:
    """Give the rows the rest of the steep strokes that they follow (in place).

    Between the two flanks of a narrow QRS the grid leaves crumbs of ink, and a path that goes
    through those would miss the peak.
    """
    taken = np.zeros(len(runs.column), np.bool_)
    taken[chosen[chosen >= 0]] = True
    loose = np.flatnonzero(~taken & (runs.height > 2 * pen))
    for order in (loose, loose[::-1]):  # strokes go on from either side
        for at in order:
            column, high, low = int(runs.column[at]), runs.top[at], runs.bottom[at]
            beside = [c for c in (column - 1, column + 1) if 0 <= c < top.shape[1]]
            shared = np.minimum(bottom[:, beside], low) - np.maximum(top[:, beside], high)
            rows = np.flatnonzero((np.nan_to_num(shared, nan=-1.0) > 2 * pen).any(axis=1))
            if len(rows) != 1:
                continue
            row = int(rows[0])
            own = chosen[row, column]
            if own >= 0 and runs.height[own] < pen:  # a crumb
                top[row, column] = min(top[row, column], high)
                bottom[row, column] = max(bottom[row, column], low)


def _part_shared(chosen: Integers, top: Floats, bottom: Floats, pen: float, mm: float) -> None:
    """Where several rows share a run of ink, give the flat one its own stroke of it (in place)."""
    rows = len(chosen)
    columns = np.arange(chosen.shape[1])
    whole = np.nan_to_num(bottom - top)

    def high(of: int, column: int) -> float:
        return float(whole[of, column])

    for row in range(rows):
        shared = np.zeros(chosen.shape[1], np.bool_)
        partner = np.full(chosen.shape[1], -1)
        for other in range(max(0, row - 3), min(rows, row + 4)):
            if other != row:
                same = (chosen[row] == chosen[other]) & (chosen[row] >= 0)
                shared |= same
                partner[same] = other
        if not shared.any():
            continue
        own = ~shared & (chosen[row] >= 0)
        if own.sum() < 2:
            continue
        middle = (top[row] + bottom[row]) / 2
        level = np.interp(columns, columns[own], middle[own])
        edges = np.flatnonzero(np.diff(np.concatenate([[0], shared.view(np.int8), [0]])))
        for first, last in zip(edges[0::2], edges[1::2], strict=True):
            if last - first > 4 * mm:
                continue
            near = [c for c in (first - 1, first - 2, last, last + 1) if 0 <= c < len(columns)]
            near = [c for c in near if own[c]]
            other = partner[first]
            tall = max((high(row, c) for c in near), default=0.0)
            others = max((high(other, c) for c in near), default=0.0)
            if not near or (tall > 2.5 * pen + 1 and tall > LOWER * others):
                continue  # this one is the steep stroke that comes across
            part = slice(first, last)
            low, up = np.max(bottom[row, near]), np.min(top[row, near])
            if tall > 2.5 * pen + 1:  # its own QRS meets the stroke of the other's
                top[row, part] = np.maximum(top[row, part], up)
                bottom[row, part] = np.minimum(bottom[row, part], low)
                continue
            y = np.clip(level[part], top[row, part] + pen / 2, bottom[row, part] - pen / 2)
            top[row, part], bottom[row, part] = y - pen / 2, y + pen / 2


def sharpen_starts(
    ink: NDArray[np.uint8], runs: Runs, chosen: Integers, starts: Floats, pen: float
) -> Floats:
    """Where the lines of rows begin whose strokes begin with column ``starts`` (sheet pixels).

    Half a pixel is 3 ms, and a QRS seen 3 ms late costs decibels: between pixels the stroke begins
    where its ink rises to half of what it has in the columns after. NaN where that cannot be told.
    """
    ahead = int(np.ceil(pen)) + 2
    out = np.full(len(starts), np.nan)
    for row, start in enumerate(starts):
        first = int(start) - runs.left
        if first < 2 or first + 2 * ahead > chosen.shape[1]:
            continue
        path = chosen[row, first + 2 : first + 2 * ahead]
        if path.min() < 0 or runs.height[path].max() > 1.8 * pen + 1:
            continue  # it begins with a steep stroke, whose columns do not weigh alike
        top = max(0, int(runs.top[path].min() - pen))
        bottom = int(np.ceil(runs.bottom[path].max() + pen))
        left = int(start) - 2
        weight = ink[top:bottom, left : left + 2 * ahead].sum(axis=0, dtype=np.float64)
        part = weight / max(float(np.median(weight[ahead:])), 1.0)
        risen = int(np.argmax(part[: ahead + 2] >= 0.5))
        if risen == 0:
            continue
        before, after = part[risen - 1], part[risen]
        # The pen's end, round or square, then lies a quarter of its thickness inside.
        out[row] = left + risen - 0.5 + (0.5 - before) / (after - before) + 0.25 * pen
    return out
