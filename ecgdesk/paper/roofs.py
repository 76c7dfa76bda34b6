"""Pulses of which only the roof is seen: the sides were lost in the grid, or the left one cut off.

A row that begins with a level stroke just one millivolt above it begins with its pulse.
"""

import numpy as np

from ecgdesk.paper.pulses import Pulse
from ecgdesk.paper.rows import Floats, Integers, Runs

GAINS_MM = (10.0, 5.0)
HEIGHT_SHARE = 0.06
"""How far a roof's height may be from a usual gain."""

CUT_MM, WHOLE_MM, LONGEST_MM = 0.8, 4.0, 6.0
"""Width of a roof: one that is cut off at least, a whole one at least, and any at most."""

LEVEL_MM = 0.35
START_MM = 9.0
"""So far from where its ink begins a row's roof has ended."""

FOOT_MM = 0.3
"""A left foot is longer than this."""

BEHIND_MM = 2.2
"""So far behind a roof the level of its foot is measured."""

FEW, ROWS = 0.6, 0.7
"""Share of the rows that must begin alike, and by how many millimetres their roofs may differ."""


def find_roofs(chosen: Integers, runs: Runs, mm: float) -> tuple[Pulse, ...]:
    """Find the roofs that the rows' paths (rows x columns, as follow_rows gives them) begin with.

    ``mm`` is pixels per millimetre. The pulses' left sides are where the roofs begin.
    """
    middle = np.where(chosen >= 0, (runs.top + runs.bottom)[np.maximum(chosen, 0)] / 2, np.nan)
    found = [_roof(row, path, runs.left, mm) for row, path in enumerate(middle)]
    roofs = [roof for roof in found if roof is not None]
    if not roofs:
        return ()
    end = float(np.median([roof.right for roof in roofs]))
    alike = [roof for roof in roofs if abs(roof.right - end) < ROWS * mm]
    return tuple(alike) if len(alike) >= FEW * len(chosen) else ()


def _roof(row: int, y: Floats, left: int, mm: float) -> Pulse | None:
    """The roof that one row begins with; ``y`` is its path, NaN without ink."""
    seen = np.flatnonzero(np.isfinite(y))
    if len(seen) < 20 * mm:
        return None
    first = int(seen[0])
    start = y[first : first + int(START_MM * mm)]
    high = float(np.nanpercentile(start, 15))
    level = np.abs(start - high) < LEVEL_MM * mm
    begin = int(np.argmax(level))
    end = begin + int(np.argmin(np.append(level[begin:], False)))
    # Where the row begins with its roof, a part of it may be cut off; one with feet is whole.
    least = CUT_MM if begin < FOOT_MM * mm else WHOLE_MM
    behind = y[first + end : first + end + int(BEHIND_MM * mm)]
    behind = behind[np.isfinite(behind)]
    if not least * mm <= end - begin <= LONGEST_MM * mm or len(behind) < 0.5 * mm:
        return None
    foot = float(np.median(behind))
    if not any(abs((foot - high) / (gain * mm) - 1) < HEIGHT_SHARE for gain in GAINS_MM):
        return None
    return Pulse(row, float(left + first + begin), float(left + first + end), high, foot)
