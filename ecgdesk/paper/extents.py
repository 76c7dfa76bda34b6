"""Where the rows of traces begin and end on a sheet, and how far the sheet is from level.

A scan shows the paper as it lay on the glass: turned by one degree, the last row of a page begins
a tenth of a second beside the first, and a strip climbs by half a millivolt.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.paths import NONE
from ecgdesk.paper.pulses import Pulse
from ecgdesk.paper.rows import Floats, Integers, Runs
from ecgdesk.paper.strokes import sharpen_starts

LATE = 0.17
"""Pixels by which a stroke's first column, taken whole, comes late; measured on printed pages."""

SURE = 0.75
"""Pixels between which two ways to see where a stroke begins agree."""

LEVEL = 0.002
"""A slant under this is as likely an error of measurement: over 250 mm it is half a millimetre."""


FOOT_MM = 3.5
"""A pulse's foot goes on no farther than this beyond its pulse."""

FOOTLESS_MM = 0.9
"""Ink that begins farther behind a pulse's side is no foot of it."""

PAGE_MM, LONGEST_MM = 250.2, 2.5
"""Ten seconds at the usual speed, from the first column of ink to the last; a page that is longer
than this, and by more, is no page of ten seconds."""

LEAST_FOOT_MM, STEP_MM = 0.35, 0.2
"""So much of a foot is left at least, and where it ends the line steps by as much as that."""

LEVEL_MM, LEVEL_PIXELS = 0.1, 0.4
"""On the foot the line moves by less than either."""

STEPS_APART_MM, STEPPING = 0.25, 0.4
"""Feet of one page end within this of each other, and in so large a share of the rows it shows."""


@dataclass(frozen=True)
class Extents:
    """``starts`` and ``ends`` of the rows' traces in sheet pixels, one a row.

    ``slant`` is how many pixels farther to the right rows begin for each pixel down.
    """

    starts: Floats
    ends: Floats
    slant: float

    @property
    def tilt(self) -> float:
        """How many pixels rows go down for each pixel to the right; 0 on a level sheet."""
        return -self.slant if abs(self.slant) > LEVEL else 0.0


def find_extents(
    ink: NDArray[np.uint8],
    chosen: Integers,
    runs: Runs,
    baselines: Floats,
    pulses: tuple[Pulse, ...],
    mm: float,
) -> Extents:
    """Find the rows' extents, and take pulses and what stands beyond them out of ``chosen``.

    ``chosen`` (rows x columns, as follow_rows gives it) is changed in place; ``mm`` is pixels per
    millimetre.
    """
    slant = _slant_of_pulses(pulses, mm)
    _leave_out(chosen, runs, pulses, baselines, slant or 0.0, mm)
    if slant is None:
        there = chosen >= 0
        slant = _slant_of_ends(_firsts(there, mm), _lasts(there, mm), baselines, mm)
    # From here on each row is moved to where it would begin on a level sheet.
    moves = slant * (baselines - baselines.mean())
    there = _moved(chosen >= 0, -np.round(moves).astype(np.int64))
    starts, ends = _firsts(there, mm), _lasts(there, mm)
    if pulses and np.median([pulse.right for pulse in pulses]) < runs.left + runs.width / 2:
        beside = [p.right - slant * (p.foot - baselines.mean()) for p in pulses]
        rims = float(np.median(beside)) - runs.left
        behind = _behind_feet(there, starts, mm)
        joined = np.median(starts) < rims + FOOTLESS_MM * mm and np.array_equal(behind, starts)
        heights = _moved_heights(chosen, runs, moves)
        starts = _where_traces_begin(heights, starts, ends, mm) if joined else behind
    pen = float(np.percentile(runs.height, 30))
    starts = float(np.median(starts + np.round(moves) - moves)) + moves + runs.left
    ends = float(np.median(ends + np.round(moves) - moves)) + moves + runs.left
    # The pen's round end reaches half its thickness beyond the line's own.
    rough = starts + pen / 2 - LATE
    beside = sharpen_starts(ink, runs, chosen, starts, pen) - rough
    exact = float(np.median(beside[np.isfinite(beside)])) if np.isfinite(beside).any() else 0.0
    return Extents(rough + (exact if abs(exact) < SURE else 0.0), ends - pen / 2, slant)


def _slant_of_pulses(pulses: tuple[Pulse, ...], mm: float) -> float | None:
    """The slant by the pulses, which stand straight above each other; None where few agree."""
    if len(pulses) < 3:
        return None
    x = np.array([(pulse.left + pulse.right) / 2 for pulse in pulses])
    y = np.array([pulse.foot for pulse in pulses])
    slope, offset = np.polyfit(y, x, 1)
    agree = np.abs(x - (slope * y + offset)).max() < 0.15 * mm
    return float(slope) if agree else None


def _slant_of_ends(starts: Floats, ends: Floats, baselines: Floats, mm: float) -> float:
    """The slant by the rows' own ends; 0 unless both ends of most rows bear it out."""
    least = 5 if len(baselines) > 4 else 3
    slopes = []
    for x in (starts, ends):
        near = np.abs(x - np.median(x)) < 3 * mm
        if near.sum() < least:
            return 0.0
        slope, offset = np.polyfit(baselines[near], x[near], 1)
        off = np.abs(x[near] - (slope * baselines[near] + offset))
        if (np.median(off) if least > 3 else off.max()) > 0.2 * mm:
            return 0.0
        slopes.append(float(slope))
    return sum(slopes) / 2 if abs(slopes[0] - slopes[1]) < 0.003 else 0.0


def _leave_out(
    chosen: Integers,
    runs: Runs,
    pulses: tuple[Pulse, ...],
    baselines: Floats,
    slant: float,
    mm: float,
) -> None:
    """Take pulses and what stands beyond them out of the paths (in place)."""
    if not pulses:
        return
    left = float(np.median([pulse.left - slant * pulse.foot for pulse in pulses])) - runs.left
    right = float(np.median([pulse.right - slant * pulse.foot for pulse in pulses])) - runs.left
    middle = runs.width / 2
    for row, baseline in enumerate(baselines):
        if right + slant * baseline < middle:
            chosen[row, : max(0, int(right + slant * baseline + 0.5 * mm))] = NONE
        elif left + slant * baseline > middle:
            chosen[row, int(left + slant * baseline - 0.5 * mm) :] = NONE


def _moved(there: NDArray[np.bool_], columns: Integers) -> NDArray[np.bool_]:
    """Rows moved to the right by so many columns each; nothing comes in from beyond."""
    out = np.zeros_like(there)
    width = there.shape[1]
    for row, by in enumerate(columns):
        out[row, max(0, by) : width + min(0, by)] = there[row, max(0, -by) : width - max(0, by)]
    return out


def _firsts(there: NDArray[np.bool_], mm: float) -> Floats:
    return np.array([_first_of(row, mm) for row in there], np.float64)


def _lasts(there: NDArray[np.bool_], mm: float) -> Floats:
    return np.asarray(there.shape[1] - _firsts(there[:, ::-1], mm), np.float64)


def _first_of(there: NDArray[np.bool_], mm: float) -> int:
    """First column from which on ink is nearly everywhere for 6 mm."""
    reach = max(3, int(6 * mm))
    if len(there) <= reach:
        return 0
    ahead = np.convolve(there, np.ones(reach), "full")[reach - 1 :][: len(there)]
    found = np.flatnonzero(there & (ahead >= 0.8 * reach))
    return int(found[0]) if len(found) else 0


def _behind_feet(there: NDArray[np.bool_], starts: Floats, mm: float) -> Floats:
    """Move starts behind the gap between a pulse's foot and the trace, where there is one."""
    first = int(np.median(starts))
    reach = int(3.5 * mm)
    window = there[:, first : first + reach]
    empty = np.flatnonzero((~window).mean(axis=0) >= 0.6)
    if len(empty):
        behind = first + int(empty[-1]) + 1
        return np.maximum(starts, behind)
    return starts


def _where_traces_begin(heights: Floats, starts: Floats, ends: Floats, mm: float) -> Floats:
    """Move starts off the feet of the pulses that traces go on from without a gap."""
    behind = _where_feet_end(heights, starts, mm)
    if not np.array_equal(behind, starts):
        return behind
    # Nothing tells the feet from the traces: of most pages ten seconds are left behind them.
    foot = float(np.median(ends) - np.median(starts)) - PAGE_MM * mm
    return starts + round(foot) if 0 < foot < LONGEST_MM * mm else starts


def _moved_heights(chosen: Integers, runs: Runs, moves: Floats) -> Floats:
    """Heights of the rows' lines, rows x columns, each row moved back by ``moves``; NaN: no ink."""
    out = np.full(chosen.shape, np.nan)
    middle = (runs.top + runs.bottom) / 2
    columns = np.arange(chosen.shape[1])
    for row, by in enumerate(np.round(moves).astype(np.int64)):
        own = chosen[row, np.clip(columns + by, 0, len(columns) - 1)]
        out[row] = np.where(own >= 0, middle[own], np.nan)
    return out


def _where_feet_end(heights: Floats, starts: Floats, mm: float) -> Floats:
    """Move starts to where the rows leave their pulses' feet, on pages that leave no gap there.

    A foot is level, and the trace begins at a height of its own: many rows step at one place.
    """
    first = int(np.median(starts))
    reach = round(FOOT_MM * mm)
    foot = max(2, round(LEAST_FOOT_MM * mm))
    window = heights[:, first : first + reach]
    if window.shape[1] < reach:
        return starts
    still = max(LEVEL_MM * mm, LEVEL_PIXELS)
    ends = []
    for row in window[np.isfinite(window[:, :foot]).any(axis=1)]:
        off = np.abs(row - np.nanmedian(row[:foot]))
        # Where the line jumps, a column may have no ink of its own.
        left = np.flatnonzero(~(off[foot:] < still))
        beyond = off[foot + left[0] :][: foot + 2] if len(left) else np.zeros(0)
        if np.isfinite(beyond).any() and np.nanmax(beyond) > STEP_MM * mm:
            ends.append(foot + float(left[0]))
    at = np.array(sorted(ends))
    near = np.abs(at[:, None] - at[None, :]) <= max(STEPS_APART_MM * mm, 1.0)
    if not len(at) or near.sum(axis=1).max() < max(2.0, STEPPING * len(heights)):
        return starts
    end = float(np.median(at[near[int(np.argmax(near.sum(axis=1)))]]))
    return np.maximum(starts, first + round(end))
