"""The upright rules and ticks that printers draw between the leads of a row: not the trace."""

import numpy as np

from ecgdesk.paper.paths import NONE
from ecgdesk.paper.rows import Floats, Integers, Runs

SHARES = (0.25, 0.5, 0.75)
"""Where in a row one lead may end and the next begin."""

LEAST_MM = 1.6
"""A separator reaches at least this far above and below the trace."""


def clear_separators(
    chosen: Integers, runs: Runs, along: tuple[Floats, float], pen: float, mm: float
) -> None:
    """Take upright strokes between leads out of the rows' paths (in place).

    ``chosen`` is rows x columns as follow_rows gives it, ``along`` where each row begins (columns)
    and how long rows are. A stroke counts where two rows and half of all have one at one place.
    """
    starts, length = along
    reach = int(1.2 * mm)
    beside = int(np.ceil(pen)) + 1
    for share in SHARES:
        found: list[tuple[int, int]] = []
        for row, start in enumerate(starts):
            middle = int(start + share * length)
            column = _upright(chosen[row], runs, (middle - reach, middle + reach), beside, mm)
            if column is not None:
                found.append((row, column))
        if len(found) < max(2, 0.4 * len(starts)):
            continue
        place = float(np.median([column for _, column in found]))
        for row, column in found:
            if abs(column - place) <= 0.6 * mm:
                chosen[row, max(0, column - beside) : column + beside + 1] = NONE


def _upright(
    path: Integers, runs: Runs, window: tuple[int, int], beside: int, mm: float
) -> int | None:
    """Column of a stroke that leaves the trace up and down at once, and is gone a pen beside."""
    first, last = max(beside + 2, window[0]), min(len(path) - beside - 2, window[1])
    best: tuple[float, int] | None = None
    for column in range(first, last):
        here, before, after = path[column], path[column - beside - 1], path[column + beside + 1]
        if min(here, before, after) < 0:
            continue
        level = (runs.top[before] + runs.bottom[before] + runs.top[after] + runs.bottom[after]) / 4
        up, down = level - runs.top[here], runs.bottom[here] - level
        short = max(float(runs.height[before]), float(runs.height[after])) < 1.6 * mm
        if short and min(up, down) > LEAST_MM * mm and (best is None or up + down > best[0]):
            best = float(up + down), column
    return best[1] if best else None
