"""Which row and column shows which lead: told by the laws that the limb leads obey.

I + III = II and aVR + aVL + aVF = 0 hold at every moment, so a page's order can be read from the
traces themselves, in any language and font; a rhythm strip repeats one of the short leads.
"""

from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np

from ecgdesk.paper.rows import Floats

STANDARD = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
CABRERA = ("aVL", "I", "-aVR", "II", "aVF", "III", "V1", "V2", "V3", "V4", "V5", "V6")
PLAIN_CABRERA = ("aVL", "I", "aVR", "II", "aVF", "III", "V1", "V2", "V3", "V4", "V5", "V6")
ORDERS = {"standard": STANDARD, "Cabrera": CABRERA, "Cabrera with aVR upright": PLAIN_CABRERA}
_LAWS: dict[str, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    "standard": ((1, -1, 1), (1, 1, 1)),
    "Cabrera": ((1, -1.5, 1), (1, -2, 1)),
    "Cabrera with aVR upright": ((1, -1.5, -1), (1, -2, 1)),
}
SHAPES = {
    1: ((0, 1, 1),),
    2: ((0, 1, 2),),
    3: ((3, 4, 0),),
    4: ((3, 4, 1),),
    5: ((3, 4, 2),),
    6: ((6, 2, 0), (3, 4, 3)),
    7: ((6, 2, 1),),
    8: ((6, 2, 2),),
    12: ((12, 1, 0),),
}
"""By number of rows: rows, columns, rhythm strips below."""
USUAL_STRIPS = ("II", "V1", "V5")

ALONE = 0.03
"""What counts against V1 and V5 as the only strip, which is lead II's on nearly all pages."""

CLEAR = 0.25
"""A law broken by less than this share of the signals' power holds; chance gives 1."""


UNLIKE = 0.5
"""A strip that differs from a lead by more is not told by it; the usual leads are then believed."""


WANDER = 31
"""Samples (of a thousand) over which a row is levelled before it is held against others."""

MOST_MV = 6.0
"""A line that leaves its lead's level by more went astray, or an electrode came off."""

FOREIGN = 2.0
"""What strips that repeat no lead count against a layout, in shares of a law that is broken."""


LAGS = (-6, -4, -2, -1, 0, 1, 2, 4, 6)
"""Hundredths of a second by which a strip may seem to lie beside the short lead it repeats: a
sheet that is a little turned, or cut from a larger picture."""

LATE = 0.01
"""What each of them counts against the likeness."""


@dataclass(frozen=True)
class Cell:
    """One lead's place: row, first and last share (0 to 1) of the row's length, whether a strip."""

    name: str
    row: int
    start: float
    end: float
    strip: bool = False


@dataclass(frozen=True)
class Naming:
    """A layout and the lead of each cell. ``certain``: the traces bear it out; else it is usual."""

    layout: str
    order: str
    cells: tuple[Cell, ...]
    certain: bool


def name_leads(rows: Floats) -> Naming | None:
    """Name the cells of a page from its rows (rows x samples over the page's length, mV, NaN).

    None where no known layout has so many rows.
    """
    rows = np.where(np.abs(rows) > MOST_MV, np.nan, rows)
    level = _without_wander(rows)
    best: tuple[float, float, tuple[int, int, int], str] | None = None
    for shape in SHAPES.get(len(rows), ()):
        for order in ORDERS:
            broken = _broken(level, shape, order)
            # What is usual is believed unless something else is clearly better.
            broken += 0.0 if order == "standard" else 0.08
            cost = broken
            if len(SHAPES[len(rows)]) > 1:
                cost += FOREIGN * _foreign(level, shape, order)
            if best is None or cost < best[0]:
                best = cost, broken, shape, order
    if best is None:
        return None
    _, broken, shape, order = best
    if broken > 0.6 and order != "standard":
        order = "standard"
    cells = _cells(shape, ORDERS[order])
    cells += _strips(rows, shape, cells)
    high, wide, strips = shape
    layout = f"{high}x{wide}" + (f"+{strips}" if strips else "") if high else _strips_alone(strips)
    return Naming(layout, order, tuple(cells), broken < CLEAR)


def _without_wander(rows: Floats) -> Floats:
    """The rows without what is slower than a beat: breath moves each lead as it likes."""
    seen = np.isfinite(rows)
    reach = (WANDER, 1)
    total = cv2.blur(np.where(seen, rows, 0.0), reach, borderType=cv2.BORDER_REFLECT)
    share = cv2.blur(seen.astype(np.float64), reach, borderType=cv2.BORDER_REFLECT)
    return np.asarray(rows - total / np.maximum(share, 1e-6), np.float64)


def _strips_alone(count: int) -> str:
    return "strip" if count == 1 else f"{count} strips"


def _cells(shape: tuple[int, int, int], order: tuple[str, ...]) -> list[Cell]:
    rows, columns, _ = shape
    return [
        Cell(order[row + rows * column], row, column / columns, (column + 1) / columns)
        for column in range(columns)
        for row in range(rows)
    ]


def _broken(rows: Floats, shape: tuple[int, int, int], order: str) -> float:
    """Share of the limb leads' power by which their laws are broken: 0 never, 1 by chance."""
    cells = _cells(shape, ORDERS[order])[:6]
    if len(cells) < 6:
        return 1.0
    parts = [_part(rows, cell) for cell in cells]
    off = power = 0.0
    for weights, group in zip(_LAWS[order], (parts[:3], parts[3:]), strict=True):
        length = min(len(part) for part in group)
        stack = np.array([part[:length] for part in group])
        stack = stack[:, ~np.isnan(stack).any(axis=0)]
        if stack.shape[1] < 20:
            continue
        stack = stack - np.median(stack, axis=1, keepdims=True)
        scale = np.array(weights)[:, None]
        off += float(((stack * scale).sum(axis=0) ** 2).sum())
        power += float(((stack * scale) ** 2).sum())
    return off / power if power > 0 else 1.0


def _foreign(rows: Floats, shape: tuple[int, int, int], order: str) -> float:
    """Share of power by which the rhythm strips of a shape differ from all of its short leads.

    The usual one's, so that one whose line went astray does not count; 0 without strips.
    """
    high, _, count = shape
    cells = _cells(shape, ORDERS[order])
    off = [
        min(_difference(rows[row], _part(rows, cell), cell) for cell in cells)
        for row in range(high, high + count)
    ]
    return float(np.median(off)) if off else 0.0


def _strips(rows: Floats, shape: tuple[int, int, int], cells: list[Cell]) -> list[Cell]:
    """Name the rhythm strips: each repeats the short lead that it equals while that is shown.

    All strips together, so that one whose line went astray does not take another's name.
    """
    high, _, count = shape
    if count == 0:
        return []
    numbers = range(high, high + count)
    usual = dict.fromkeys(USUAL_STRIPS, UNLIKE)
    offers = []
    for row in numbers:
        costs = {
            cell.name: _difference(rows[row], _part(rows, cell), cell) + _strange(cell.name, count)
            for cell in cells
        }
        costs = {name: min(cost, UNLIKE + _strange(name, count)) for name, cost in costs.items()}
        offers.append(sorted((usual | costs).items(), key=lambda offer: offer[1])[:5])
    choices = [choice for choice in product(*offers) if len(dict(choice)) == count]
    best = min(choices, key=lambda choice: sum(cost for _, cost in choice), default=())
    return [
        Cell(name, row, 0.0, 1.0, strip=True) for row, (name, _) in zip(numbers, best, strict=False)
    ]


def _strange(name: str, count: int) -> float:
    """What counts against a lead that is seldom a rhythm strip, among ``count`` of them."""
    if count == 1 and name in USUAL_STRIPS[1:]:
        return ALONE
    return 0.0 if name in USUAL_STRIPS else 0.06


def _part(rows: Floats, cell: Cell) -> Floats:
    length = rows.shape[1]
    return rows[cell.row, round(cell.start * length) : round(cell.end * length)]


def _difference(strip: Floats, part: Floats, cell: Cell) -> float:
    """Share of power by which a strip differs from a short lead; 1 for strangers.

    Some printers show all short leads from the strip's first seconds, so these are tried too.
    """
    best = 2.0
    for start in {round(cell.start * len(strip)), 0}:
        for lag in LAGS:
            at = start + lag
            other = strip[max(0, at) : at + len(part)]
            own = part[max(0, -at) :][: len(other)]
            seen = ~np.isnan(other) & ~np.isnan(own)
            if seen.sum() < 20:
                continue
            a, b = other[seen], own[seen]
            a, b = a - np.median(a), b - np.median(b)
            power = float(a @ a + b @ b)
            if power > 0:
                off = a - b
                best = min(best, float(off @ off) / power + LATE * abs(lag))
    return best
