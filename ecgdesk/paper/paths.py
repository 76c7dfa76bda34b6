"""Which run of ink in each column belongs to which row of traces: shortest paths, all rows at once.

A trace is continuous: from column to column it goes on through ink that touches. Where it breaks
off, or two traces cross, the path costs what it must jump and how far from its own row it strays.
Between columns where runs begin, end, meet or part, nothing is decided, so that whole stretches
are taken in one step.
"""

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.rows import Floats, Integers, Runs

NONE = -1
MOST_RUNS = 30
"""Runs a column; a column with more is dirt, and its lowest are left out."""

MOST_ROUNDS = 3
"""Times that rows which share ink are followed again."""

STRAY = 1.5
"""Cost of a millimetre along a run that lies a whole row off."""
TAKEN = 6.0
"""Cost of a millimetre along the flat stroke of another row."""
SKIP = 1.2
"""Cost of a millimetre without ink."""
LEAVE = 3.0
"""Cost of going from ink to no ink."""
RETURN = 0.25
"""Cost of a millimetre between where ink ended and where it begins again."""
FARTHEST_MM = 14.0
"""Longer jumps cost no more."""


def follow_rows(runs: Runs, baselines: Floats, mm: float) -> Integers:
    """Give the run (its index in ``runs``) of each row in each column, NONE where it has no ink.

    int64 rows x columns. ``baselines`` are sheet pixels, ``mm`` sheet pixels per millimetre.
    """
    table = _Table(runs, mm)
    stray = table.stray(baselines)
    chosen = table.follow(baselines, stray)
    extra = np.zeros_like(stray)
    # One row put right may push the next one on: as often as rows may have slipped.
    for _ in range(MOST_ROUNDS):
        taken = _taken(runs, chosen, baselines, mm)
        again = taken.sum(axis=1) > 0.5 * mm
        if not again.any():
            break
        rows, flat = np.nonzero(taken)
        extra[runs.column[flat], rows, table.place[flat]] = TAKEN / mm
        chosen[again] = table.follow(baselines[again], (stray + extra)[:, again])
    return chosen


def _taken(runs: Runs, chosen: Integers, baselines: Floats, mm: float) -> NDArray[np.bool_]:
    """Mark flat runs (rows x runs) that a row shares with another to which they rather belong.

    Rows keep their order down the sheet: where ink just below is nobody's, the lower row has
    slipped and the upper one keeps the run, and the other way round; else the nearer one keeps it.
    """
    count = len(runs.column)
    out = np.zeros((len(baselines), count), np.bool_)
    flat = runs.height <= max(1.5 * mm, 4.0)
    middle = (runs.top + runs.bottom) / 2
    claimed = np.zeros_like(out)
    for row, path in enumerate(chosen):
        claimed[row, path[path >= 0]] = True
    claims = claimed.sum(axis=0)
    shared = np.flatnonzero((claims > 1) & flat)
    if not len(shared):
        return out
    away = np.abs(middle[None, shared] - baselines[:, None])
    keeper = np.argmin(np.where(claimed[:, shared], away, np.inf), axis=0)
    free = flat & (claims == 0)
    spacing = float(np.median(np.diff(baselines))) if len(baselines) > 1 else 30 * mm

    def is_free(neighbour: Integers) -> NDArray[np.bool_]:
        inside = (neighbour >= 0) & (neighbour < count)
        at = np.clip(neighbour, 0, count - 1)
        near = np.abs(middle[at] - middle[shared]) < 1.5 * spacing
        return np.asarray(inside & free[at] & (runs.column[at] == runs.column[shared]) & near)

    above, below = is_free(shared - 1), is_free(shared + 1)
    upper = np.argmax(claimed[:, shared], axis=0)
    lower = len(baselines) - 1 - np.argmax(claimed[::-1, shared], axis=0)
    keeper = np.where(below & ~above, upper, np.where(above & ~below, lower, keeper))
    out[:, shared] = claimed[:, shared]
    out[keeper, shared] = False
    return out


class _Table:
    """The runs as tables of columns x places, and the stretches in which nothing is decided."""

    def __init__(self, runs: Runs, mm: float) -> None:
        self.mm = mm
        self.runs = runs
        count = np.minimum(np.diff(runs.first), MOST_RUNS)
        self.places = int(count.max(initial=1))
        self.place = np.minimum(
            np.arange(len(runs.column)) - runs.first[runs.column], self.places - 1
        )
        self.count = count
        at = np.arange(self.places)
        self.present = at[None, :] < count[:, None]
        index = np.minimum(runs.first[:-1, None] + at, max(0, len(runs.column) - 1))
        self.index = np.where(self.present, index, NONE)
        self.top = np.where(self.present, runs.top[index], np.inf)
        self.bottom = np.where(self.present, runs.bottom[index], -np.inf)
        self.starts = self._stretches()

    def _stretches(self) -> Integers:
        """First columns of stretches through which runs go on one to one."""
        top, bottom, count = self.top, self.bottom, self.count
        same = count[1:] == count[:-1]
        touch = (top[1:] <= bottom[:-1] + 1) & (top[:-1] <= bottom[1:] + 1)
        on = (touch | ~self.present[1:]).all(axis=1)
        down = (top[1:, 1:] <= bottom[:-1, :-1] + 1) & self.present[1:, 1:]
        up = (top[:-1, 1:] <= bottom[1:, :-1] + 1) & self.present[:-1, 1:]
        straight = same & on & ~down.any(axis=1) & ~up.any(axis=1)
        return np.concatenate([[0], np.flatnonzero(~straight) + 1])

    def stray(self, baselines: Floats) -> Floats:
        """Cost of each run for each row: columns x rows x places."""
        spacing = float(np.median(np.diff(baselines))) if len(baselines) > 1 else 30 * self.mm
        base = baselines[None, :, None]
        away = np.maximum(self.top[:, None, :] - base, base - self.bottom[:, None, :])
        part = np.clip(away / spacing, 0.0, 1.0)
        cost = STRAY / self.mm * part * part
        return np.where(self.present[:, None, :], cost, 1e6)

    def follow(self, baselines: Floats, cost: Floats) -> Integers:
        """Cheapest path of each row: run index per column, rows x columns."""
        rows, width = len(baselines), len(self.count)
        starts = self.starts
        sums = np.add.reduceat(cost, starts, axis=0)
        lengths = np.diff(np.append(starts, width)) * (SKIP / self.mm)
        ends = np.append(starts[1:], width) - 1
        places = self.places
        total = np.zeros((rows, places + 1))
        total[:, :places] = sums[0]
        total[:, places] = lengths[0]
        # Before its first ink a row may begin anywhere: NaN.
        ghost = np.full(rows, np.nan)
        back = np.zeros((len(starts), rows, places + 1), np.int64)
        most, jump = FARTHEST_MM, 1 / self.mm
        every = np.arange(rows)
        for step in range(1, len(starts)):
            before, after = ends[step - 1], starts[step]
            n, m = int(self.count[before]), int(self.count[after])
            top, bottom = self.top[after, :m], self.bottom[after, :m]
            was_top, was_bottom = self.top[before, :n], self.bottom[before, :n]
            new = np.full((rows, places + 1), 1e6)
            if m:
                gap = np.maximum(top[None, :] - was_bottom[:, None], was_top[:, None] - bottom)
                gap = np.minimum(np.where(gap > 1, gap, 0.0) * jump, most)
                ways = np.empty((rows, n + 1, m))
                ways[:, :n] = total[:, :n, None] + gap
                reach = np.maximum(top[None, :] - ghost[:, None], ghost[:, None] - bottom)
                ways[:, n] = total[:, places, None] + np.minimum(
                    np.fmax(reach, 0.0) * jump * RETURN, most
                )
                least = ways.argmin(axis=1)
                new[:, :m] = np.take_along_axis(ways, least[:, None], axis=1)[:, 0]
                new[:, :m] += sums[step][:, :m]
                back[step, :, :m] = np.where(least == n, places, least)
            stop = np.empty((rows, n + 1))
            stop[:, :n] = total[:, :n] + LEAVE
            stop[:, n] = total[:, places]
            least = stop.argmin(axis=1)
            new[:, places] = stop[every, least] + lengths[step]
            back[step, :, places] = np.where(least == n, places, least)
            if n:
                middle = (was_top + was_bottom) / 2
                ghost = np.where(least == n, ghost, middle[np.minimum(least, n - 1)])
            total = new
        return self._trace_back(total, back)

    def _trace_back(self, total: Floats, back: Integers) -> Integers:
        """Follow the choices back from the last column."""
        rows, width = total.shape[0], len(self.count)
        ends = np.append(self.starts[1:], width)
        index = np.column_stack([self.index, np.full(width, NONE)])
        state = total.argmin(axis=1)
        every = np.arange(rows)
        out = np.full((rows, width), NONE, np.int64)
        for step in range(len(self.starts) - 1, -1, -1):
            first, last = self.starts[step], ends[step]
            out[:, first:last] = index[first:last, state].T
            state = back[step, every, state]
        return out
