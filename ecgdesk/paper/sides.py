"""The sides of the paper, looked for along the grid: where does the paper end to the left…?

On the picture laid square by its grid, a side of the paper is a straight column or row. It is
looked for from the grid outwards: a long edge, at which all parts of the side change.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ENOUGH = 0.42
"""Share of the parts of a side that must show its edge."""

FEWEST = 4
"""An end needs so many parts that reach as far."""

FURTHER, CLEARER = 12, 0.3
"""So many ``reach`` further out an edge is taken instead if its share is greater by this."""


@dataclass(frozen=True)
class Side:
    """Where the paper ends, in pixels from the core outwards; ``strength`` 0 to 1.

    ``distance`` is None where no end is seen before the picture ends. ``doubt`` (0 to 1) is how
    far it is a guess that the paper ends there, or that it does not.
    """

    distance: float | None
    strength: float
    doubt: float = 0.0


def compare_beside(
    mean: Floats, seen: NDArray[np.bool_], reach: int, few: int
) -> tuple[Floats, Floats]:
    """Mean of the ``reach`` columns before and ``few`` behind each column, NaN where not seen."""
    columns = mean.shape[1]
    filled = np.where(seen[..., None], mean, 0.0)
    sums = np.cumsum(np.pad(filled, ((0, 0), (1, 0), (0, 0))), axis=1)
    counts = np.cumsum(np.pad(seen.astype(np.float64), ((0, 0), (1, 0))), axis=1)
    inner = np.full_like(mean, np.nan)
    outer = np.full_like(mean, np.nan)
    where = np.arange(reach + 1, columns - few - 1)
    full = (counts[:, where - 1] - counts[:, where - 1 - reach] == reach) & (
        counts[:, where + 1 + few] - counts[:, where + 1] == few
    )
    before = (sums[:, where - 1] - sums[:, where - 1 - reach]) / reach
    behind = (sums[:, where + 1 + few] - sums[:, where + 1]) / few
    inner[:, where] = np.where(full[..., None], before, np.nan)
    outer[:, where] = np.where(full[..., None], behind, np.nan)
    return inner, outer


def trend(inner: Floats, change: Floats, reach: int) -> Floats:
    """How much of a change only carries on what the light did before it: a shadow, not an edge."""
    before = np.full_like(inner, np.nan)
    before[:, reach:] = inner[:, :-reach]
    trend = np.nan_to_num(inner - before) * 0.8
    same = np.sign(trend) == np.sign(change)
    return np.where(same, np.sign(change) * np.minimum(np.abs(trend), np.abs(change)), 0.0)


def first_end(
    part: Floats, strength: Floats, known: NDArray[np.bool_], reach: int, *, start: int = 0
) -> Side:
    """The first column from ``start`` on where enough parts of the side show the paper's end.

    ``part`` (parts x columns) is 0 where a part shows no end, else 0.5 to 1; ``strength`` is how
    much it changes there, ``known`` whether that could be measured.
    """
    part = part.copy()
    part[:, :start] = 0.0
    # The side may lean by a few pixels against the grid: take the best nearby.
    pooled = np.asarray(cv2.dilate(part, np.ones((1, 5), np.uint8)), dtype=np.float64)
    # Where the picture ends at a slant, few parts are left, and they say little.
    total = np.asarray(cv2.dilate(known.astype(np.uint8), np.ones((1, 5), np.uint8))).sum(axis=0)
    share = np.where(total >= FEWEST, pooled.sum(axis=0) / np.maximum(total, FEWEST), 0.0)
    strong = np.nonzero(share >= ENOUGH)[0]
    if len(strong) == 0:
        return Side(None, float(share.max(initial=0.0)))
    peak = _peak_near(share, int(strong[0]), reach)
    # A row of traces can look like an end; the paper's own, soon behind it, is far clearer.
    beyond = np.nonzero(share[: peak + FURTHER * reach] > share[peak] + CLEARER)[0]
    beyond = beyond[beyond > peak]
    if len(beyond):
        peak = _peak_near(share, int(beyond[0]), reach)
    # Exactly there, where the parts that end change most.
    ending = part[:, max(0, peak - 3) : peak + 4].max(axis=1) > 0
    change = np.sqrt(strength[ending]).mean(axis=0)
    low, high = max(start, peak - reach), min(len(share), max(peak, start) + reach)
    best = low + int(np.argmax(change[low:high]))
    window = np.arange(max(0, best - 2), min(len(share), best + 3))
    weights = (change[window] - change[window].min()) + 1e-6
    return Side(float((window * weights).sum() / weights.sum()) + 0.5, float(share[peak]))


def _peak_near(share: Floats, first: int, reach: int) -> int:
    """The highest column about the first one that is high enough."""
    low, high = max(0, first - reach // 2), min(len(share), first + 2 * reach)
    return low + int(np.argmax(share[low:high]))


def refine_line(
    gray: NDArray[np.uint8], start: Floats, end: Floats, *, reach: float
) -> Floats | None:
    """Move a side of the quad onto the edge of the paper that it runs along.

    ``start`` and ``end`` are pixels; the edge is looked for within ``reach`` pixels to both sides.
    Returns a line a*x + b*y + c = 0 as (a, b, c), or None where no straight edge is seen.
    """
    along = end - start
    length = float(np.hypot(*along))
    if length < 40:
        return None
    along = along / length
    normal = np.array([-along[1], along[0]])
    count = int(np.clip(length / 5, 24, 160))
    places = start + along * (np.linspace(0.03, 0.97, count)[:, None] * length)
    offsets = np.arange(-reach - 3, reach + 3.01, 0.5)
    points = places[:, None, :] + offsets[None, :, None] * normal
    profile = np.asarray(
        cv2.remap(
            gray,
            (points[..., 0] - 0.5).astype(np.float32),
            (points[..., 1] - 0.5).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        dtype=np.float64,
    )
    profile = np.asarray(cv2.blur(profile, (1, 5), borderType=cv2.BORDER_REPLICATE))
    slope = np.zeros_like(profile)
    slope[:, 3:-3] = profile[:, 6:] - profile[:, :-6]
    usual = np.median(slope, axis=0)
    sign = 1.0 if usual[np.argmax(np.abs(usual))] > 0 else -1.0
    best = np.argmax(slope * sign, axis=1)
    strength = (slope * sign)[np.arange(count), best]
    found = offsets[best]
    where = np.linspace(-1, 1, count)
    use = strength > max(4.0, 0.35 * float(np.median(strength)))
    if use.sum() < 0.35 * count:
        return None
    weight = use.astype(np.float64)
    fit = np.array([0.0, float(np.median(found[use]))])
    for tolerance in (3.0, 1.5, 1.0, 0.8):
        off = found - np.polyval(fit, where)
        weight = use / (1 + (off / tolerance) ** 2) ** 2
        fit = np.polyfit(where, found, 1, w=np.sqrt(weight))
    off = found - np.polyval(fit, where)
    if (np.abs(off[use]) < 1.6).mean() < 0.4 or np.abs(np.polyval(fit, [-1, 1])).max() > reach + 1:
        return None
    first = start + normal * float(np.polyval(fit, -1)) + along * 0.03 * length
    last = start + normal * float(np.polyval(fit, 1)) + along * 0.97 * length
    direction = last - first
    line = np.array([-direction[1], direction[0], 0.0]) / np.hypot(*direction)
    line[2] = -line[:2] @ first
    return np.asarray(line, dtype=np.float64)
