"""Calibration pulses: the one-millivolt rectangles beside the traces, which give the gain."""

from dataclasses import dataclass, replace

import numpy as np

from ecgdesk.paper.rows import Floats, Runs

WIDTHS_MM = (2.0, 8.0)
"""A pulse lasts 0.1 s to 0.2 s, at 25 mm/s and 50 mm/s."""
HEIGHTS_MM = (3.5, 23.0)

INSIDE_MM = 40.0
"""What stands deeper than this within the ink, from both its ends, is a beat and no pulse."""

BESIDE_MM = 10.0
"""Pulses that tell the rows stand no farther than this within the traces' ends,"""

UNEVEN, MOST_HAVE = 0.3, 0.6
"""at equal distances but for this share of them, and so many of the rows have one."""


@dataclass(frozen=True)
class Pulse:
    """A pulse on the sheet, pixels: its two sides, its roof and its foot, pen's middle to middle.

    ``row`` is the number of the row beside which it stands.
    """

    row: int
    left: float
    right: float
    roof: float
    foot: float

    @property
    def height(self) -> float:
        """Height of one millivolt, pixels."""
        return self.foot - self.roof


@dataclass(frozen=True)
class _Side:
    """A vertical stroke: the column of its middle, and its ends."""

    x: float
    top: float
    bottom: float


def find_pulses(
    runs: Runs,
    baselines: Floats,
    mm: float,
    pen: float,
    *,
    widths_mm: tuple[float, float] = WIDTHS_MM,
) -> tuple[Pulse, ...]:
    """Find the pulses beside the rows: two upright strokes joined by a level roof.

    ``mm`` is pixels per millimetre, ``pen`` the thickness of the stroke in pixels.
    """
    if not len(runs.column):
        return ()
    inner = float(runs.column.min()) + INSIDE_MM * mm, float(runs.column.max()) - INSIDE_MM * mm
    sides = _sides(runs, mm, but=inner)
    return _apart(runs, sides, baselines, mm, pen, widths_mm) or _chained(
        runs, sides, baselines, mm, pen, widths_mm
    )


def _apart(
    runs: Runs,
    sides: list[_Side],
    baselines: Floats,
    mm: float,
    pen: float,
    widths_mm: tuple[float, float],
) -> tuple[Pulse, ...]:
    """Pulses each of which stands by itself."""
    every = _pairs(runs, sides, mm, pen, widths_mm)
    rows = [int(np.argmin(np.abs(baselines - pulse.foot))) for pulse in every]
    every = [replace(pulse, row=row) for pulse, row in zip(every, rows, strict=True)]
    if len(set(rows)) < max(1, 0.4 * len(baselines)):
        return ()  # the rows have their pulses at one place, or there are none
    best: list[Pulse] = []
    for pulse in every:
        same = [p for p in every if _alike(p, pulse, mm)]
        if len({p.row for p in same}) > len({p.row for p in best}):
            best = same
    if len({p.row for p in best}) < max(1, 0.4 * len(baselines)):
        return ()
    return tuple({pulse.row: pulse for pulse in best}.values())


def _pairs(
    runs: Runs, sides: list[_Side], mm: float, pen: float, widths_mm: tuple[float, float]
) -> list[Pulse]:
    """Two sides and a roof each, wherever they stand (row -1)."""
    low, high = (bound * mm for bound in HEIGHTS_MM)
    sides = [side for side in sides if low < side.bottom - side.top < high]
    found: list[Pulse] = []
    for number, left in enumerate(sides):
        for right in sides[number + 1 :]:
            if right.x - left.x > widths_mm[1] * mm:
                break
            if right.x - left.x < widths_mm[0] * mm or abs(left.top - right.top) > 0.8 * mm:
                continue
            if abs(left.bottom - right.bottom) > 1.2 * mm or not _has_roof(
                runs, left, right, mm, pen
            ):
                continue
            foot = (left.bottom + right.bottom) / 2 - pen / 2
            inset = _inset(mm, pen)
            inside = _levels(runs, left.x + inset, right.x - inset, mm)
            if any(left.top + 2 * mm < level < foot - 1.5 * mm for level in inside):
                continue  # two pulses, one above the other
            roof = (left.top + right.top) / 2 + pen / 2
            found.append(Pulse(-1, left.x, right.x, roof, foot))
    return found


def find_feet(runs: Runs, traces: tuple[float, float], mm: float) -> Floats:
    """Heights of the rows of a page (sheet pixels) as the pulses beside them tell; none where few.

    A row that wanders, or is all steep strokes, still has its pulse. ``traces`` are the first and
    last column of what is certainly trace; a row whose pulse is missing is told by its neighbours'.
    """
    pen = float(np.percentile(runs.height, 30)) if len(runs.height) else 1.0
    inner = traces[0] + BESIDE_MM * mm, traces[1] - BESIDE_MM * mm
    sides = _sides(runs, mm, but=inner)
    every = _pairs(runs, sides, mm, pen, WIDTHS_MM)
    groups = [[other for other in every if _alike(other, pulse, mm)] for pulse in every]
    feet = np.array(sorted({pulse.foot for pulse in max(groups, key=len, default=[])}))
    if len(feet) < 3:
        return np.zeros(0)
    gaps = np.diff(feet)
    rows = gaps / np.median(gaps)
    whole = np.round(rows)
    if whole.min() < 1 or np.abs(rows - whole).max() > UNEVEN:
        return np.zeros(0)
    numbers = np.concatenate([[0.0], np.cumsum(whole)])
    if len(feet) < MOST_HAVE * (numbers[-1] + 1):
        return np.zeros(0)
    return np.asarray(np.interp(np.arange(numbers[-1] + 1), numbers, feet), np.float64)


def _alike(a: Pulse, b: Pulse, mm: float) -> bool:
    near = abs(a.left - b.left) < 2.5 * mm and abs(a.right - b.right) < 2.5 * mm
    return near and abs(a.height - b.height) < 0.12 * b.height


def _sides(runs: Runs, mm: float, *, but: tuple[float, float] = (np.inf, np.inf)) -> list[_Side]:
    """Upright strokes, from left to right: tall runs, taken together over a few columns.

    Those of the columns within ``but`` are left out.
    """
    tall = runs.height > HEIGHTS_MM[0] * 0.6 * mm
    tall &= (runs.column <= but[0]) | (runs.column >= but[1])
    sides: list[list[float]] = []
    for at in np.flatnonzero(tall):
        x, top, bottom = float(runs.column[at]), float(runs.top[at]), float(runs.bottom[at])
        for side in reversed(sides[-40:]):
            beside = x - side[1] <= 1.5 and x - side[0] < 1.6 * mm
            if beside and top < side[3] and side[2] < bottom:
                side[1], side[2], side[3] = x, min(side[2], top), max(side[3], bottom)
                break
        else:
            sides.append([x, x, top, bottom])
    found = [
        _Side(runs.left + (side[0] + side[1]) / 2 + 0.5, side[2], side[3])
        for side in sides
        if side[3] - side[2] > HEIGHTS_MM[0] * mm
    ]
    return sorted(found, key=lambda side: side.x)


def _chained(
    runs: Runs,
    sides: list[_Side],
    baselines: Floats,
    mm: float,
    pen: float,
    widths_mm: tuple[float, float],
) -> tuple[Pulse, ...]:
    """Pulses in rows so close that the sides of one go on into the next: a ladder."""
    best: tuple[Pulse, ...] = ()
    inset = _inset(mm, pen)
    spacing = float(np.median(np.diff(baselines))) if len(baselines) > 1 else 99 * mm
    for number, left in enumerate(sides):
        for right in sides[number + 1 :]:
            wide = right.x - left.x
            if wide > widths_mm[1] * mm:
                break
            low, high = max(left.top, right.top), min(left.bottom, right.bottom)
            if wide < widths_mm[0] * mm or high - low < 0.8 * HEIGHTS_MM[0] * mm:
                continue
            roofs = _levels(runs, left.x + inset, right.x - inset, mm)
            feet = _levels(runs, left.x - inset - 0.4 * mm, left.x - inset + 0.1 * mm, mm)
            feet += _levels(runs, right.x + inset - 0.1 * mm, right.x + inset + 0.4 * mm, mm)
            feet += [float(y) for y in baselines]
            for gain in (10.0, 5.0, 20.0):
                if gain == 20.0 and spacing < 14 * mm:
                    continue  # two rows on, not twice the gain
                pulses = {
                    int(np.argmin(np.abs(baselines - foot))): (roof, foot)
                    for foot in feet
                    for roof in roofs
                    if abs((foot - roof) / (gain * mm) - 1) < 0.05
                    and np.abs(baselines - foot).min() < 3 * mm
                    and all(_goes_up(sides, side.x, roof, foot, mm) for side in (left, right))
                }
                if len(pulses) > max(1.0, 0.5 * len(baselines), len(best)):
                    best = tuple(
                        Pulse(row, left.x, right.x, roof, foot)
                        for row, (roof, foot) in pulses.items()
                    )
    return best


def _goes_up(sides: list[_Side], x: float, roof: float, foot: float, mm: float) -> bool:
    """Whether upright strokes at ``x`` go all the way from a foot to a roof: letters do not."""
    covered = sum(
        max(0.0, min(side.bottom, foot) - max(side.top, roof))
        for side in sides
        if abs(side.x - x) < 0.6 * mm
    )
    return covered > 0.8 * (foot - roof)


def _inset(mm: float, pen: float) -> float:
    """How far from an upright stroke's middle, in pixels, its thickness and blur are over."""
    return max(0.4 * mm, 0.75 * pen + 1)


def _levels(runs: Runs, left: float, right: float, mm: float) -> list[float]:
    """Heights at which a thin level stroke goes on from left to right, sheet pixels."""
    first, last = int(left - runs.left), int(right - runs.left) + 1
    if first < 0 or last > runs.width or last - first < 2:
        return []
    inside = np.arange(runs.first[first], runs.first[last])
    inside = inside[runs.height[inside] < 1.5 * mm]
    middle = (runs.top[inside] + runs.bottom[inside]) / 2
    column = runs.column[inside]
    levels = []
    for at in np.flatnonzero(column == column.min(initial=runs.width) + (last - first) // 2):
        near = np.abs(middle - middle[at]) < 0.35 * mm
        if len(np.unique(column[near])) >= 0.85 * (last - first):
            levels.append(float(np.median(middle[near])))
    return levels


def _has_roof(runs: Runs, left: _Side, right: _Side, mm: float, pen: float) -> bool:
    """Whether a thin level stroke joins the tops of two sides, with nothing else below it."""
    inset = _inset(mm, pen)
    first, last = int(left.x + inset - runs.left), int(right.x - inset - runs.left)
    thin = max(1.5 * mm, 1.6 * pen)
    top = (left.top + right.top) / 2
    roofed = 0
    inside = range(first + 1, last - 1)
    for column in inside:
        part = slice(int(runs.first[column]), int(runs.first[column + 1]))
        tops, heights = runs.top[part], runs.height[part]
        roofed += bool(np.any((np.abs(tops - top) < 0.6 * mm) & (heights < thin)))
    return len(inside) > 0 and roofed >= 0.85 * len(inside)
