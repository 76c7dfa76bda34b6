"""The four sides of the sheet, fitted to where a network sees it.

A side that the picture shows is a straight line along which the network's answer turns from sheet
to not; where the sheet runs out of the picture there is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.quad import Quad, order_clockwise

Floats = NDArray[np.float64]

SMALLEST = 0.03
"""Less of the picture than this is no sheet."""

MOST_ODDS = 4.0
"""Log odds are cut here: to be very sure of one place outweighs no doubt of another."""

REACH = 6.0
"""How far to both sides of a rough side the true one is looked for, in the network's places."""

AT_BORDER = 1.6
"""A side this near to the picture's border, in places, is where the picture ends, not the sheet."""

LEVELS = (0.0, 1.5, -1.0)
"""Log odds above which a piece is tried as the sheet."""

STEPS, LEAST_GAIN = (6.0, 3.0, 1.5, 0.7), 0.001
"""Sides are moved by so many places while the sum inside grows by this share."""

FEWEST = 0.3
"""Least share of a side that must be in the picture for it to count as seen."""


@dataclass(frozen=True)
class SheetSides:
    """The sheet's sides from its top (as it lies on the picture) clockwise.

    ``rough`` is the quad around it, ``lines`` 4 x 3 are (a, b, c) of a*x + b*y + c = 0, NaN for a
    side that is not seen, all in shares of the picture (0 to 1 across and down).
    """

    rough: Floats
    lines: Floats

    @property
    def seen(self) -> list[bool]:
        """Which of the sides the picture shows."""
        return [bool(value) for value in np.isfinite(self.lines[:, 0])]


def find_sides(odds: NDArray[np.float32]) -> SheetSides | None:
    """Fit the sides to log odds (rows x columns) that cover the picture; None without a sheet."""
    odds = np.clip(odds, -MOST_ODDS, MOST_ODDS)
    odds = np.where(_others(odds), np.float32(0), odds)
    rough = _rough_quad(odds)
    if rough is None:
        return None
    height, width = odds.shape
    lines = np.full((4, 3), np.nan)
    for side in range(4):
        line = _fit_side(odds, rough[side], rough[(side + 1) % 4])
        if line is not None:
            lines[side] = line * [width, height, 1.0]
    return SheetSides(rough / [width, height], lines)


def _others(odds: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where something else seems to be a sheet: all but the largest piece."""
    count, pieces, stats, _ = cv2.connectedComponentsWithStats((odds > 0).astype(np.uint8))
    if count < 3:
        return np.zeros(odds.shape, np.bool_)
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    return np.asarray((pieces > 0) & (pieces != largest), np.bool_)


def _rough_quad(odds: NDArray[np.float32]) -> Floats | None:
    """The quad, in places, inside which there is most of the sheet and least of all else."""
    best, most = None, 0.0
    for level in LEVELS:
        corners = _quad_around(odds, level)
        inside = 0.0 if corners is None else _sum_inside(odds, corners)
        if inside > most:
            best, most = corners, inside
    if best is None:
        return None
    for step in STEPS:
        moved = True
        while moved:
            moved = False
            for corners in _moves(best, step):
                inside = _sum_inside(odds, corners)
                if inside > most * (1 + LEAST_GAIN) and Quad(corners).is_convex():
                    best, most, moved = corners, inside, True
    return best


def _quad_around(odds: NDArray[np.float32], level: float) -> Floats | None:
    """The smallest quad around the largest piece with odds above a level."""
    likely = cv2.morphologyEx((odds > level).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3)))
    shapes, _ = cv2.findContours(likely, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not shapes:
        return None
    hull = cv2.convexHull(max(shapes, key=cv2.contourArea))
    if cv2.contourArea(hull) < SMALLEST * odds.size or len(hull) < 4:
        return None
    corners = cv2.approxPolyN(hull, 4, None, -1.0, True).reshape(-1, 2)
    if len(corners) != 4:
        return None
    # Outlines run through the middles of the outermost places.
    quad = order_clockwise((corners + 0.5).tolist())
    return quad.corners if quad.is_convex() else None


def _sum_inside(odds: NDArray[np.float32], corners: Floats) -> float:
    inside = np.zeros(odds.shape, np.uint8)
    points = np.round((corners - 0.5) * 16).astype(np.int32)
    cv2.fillConvexPoly(inside, points, 1, cv2.LINE_8, shift=4)
    return float(odds.size * cv2.mean(odds, inside)[0] * cv2.mean(inside)[0])


def _moves(corners: Floats, step: float) -> Iterator[Floats]:
    """Quads with one side moved, or turned about one of its ends, by ``step``."""
    for side in range(4):
        ends = [side, (side + 1) % 4]
        along = corners[ends[1]] - corners[ends[0]]
        outwards = np.array([along[1], -along[0]]) / (np.hypot(*along) + 1e-9)
        for which in (ends, ends[:1], ends[1:]):
            for way in (step, -step):
                moved = corners.copy()
                moved[which] += way * outwards
                yield moved


def _fit_side(odds: NDArray[np.float32], start: Floats, end: Floats) -> Floats | None:
    """The line along which the odds turn near a rough side; None where the picture ends first."""
    height, width = odds.shape
    along = end - start
    length = float(np.hypot(*along))
    if length < 4:
        return None
    along = along / length
    outwards = np.array([along[1], -along[0]])
    where = np.linspace(0.04, 0.96, int(np.clip(length, 16, 96)))
    offsets = np.arange(-REACH, REACH + 0.01, 0.25)
    points = start + where[:, None, None] * length * along + offsets[:, None] * outwards
    maps = (points - 0.5).astype(np.float32)
    profile = np.asarray(
        cv2.remap(
            odds, maps[..., 0], maps[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        ),
        dtype=np.float64,
    )
    # The side lies where most of what is before it is sheet, and of what is behind it is not.
    sums = np.cumsum(profile, axis=1)
    best = np.argmax(sums, axis=1)
    inside = profile.max(axis=1) > 0
    found = offsets[best] + _part_of_step(profile, best)
    at = points[np.arange(len(where)), best]
    size = np.array([width, height])
    off_border = np.minimum(at, size - at).min(axis=1)
    use = inside & (off_border > AT_BORDER) & (np.abs(found) < REACH - 0.3)
    if use.sum() < max(5, FEWEST * len(where)):
        return None
    fit = np.array([0.0, float(np.median(found[use]))])
    for tolerance in (3.0, 1.5, 0.8, 0.5):
        off = found - np.polyval(fit, where)
        weight = use / (1 + (off / tolerance) ** 2) ** 2
        fit = np.polyfit(where, found, 1, w=np.sqrt(weight))
    first, last = (
        start + along * length * share + outwards * float(np.polyval(fit, share))
        for share in (0.0, 1.0)
    )
    direction = (last - first) / np.hypot(*(last - first))
    normal = np.array([-direction[1], direction[0]])
    return np.append(normal, -normal @ first)


def _part_of_step(profile: Floats, best: NDArray[np.intp]) -> Floats:
    """Where between the last place that is sheet and the next one the odds are even."""
    rows = np.arange(len(best))
    here = profile[rows, best]
    after = profile[rows, np.minimum(best + 1, profile.shape[1] - 1)]
    fall = here - after
    return np.asarray(np.where(fall > 1e-6, 0.25 * np.clip(here / np.maximum(fall, 1e-6), 0, 1), 0))


def belief(odds: NDArray[np.float32], corners: Floats) -> float:
    """Intersection over union that the network expects of a quad (in shares of the picture)."""
    height, width = odds.shape
    shares = 1 / (1 + np.exp(-odds.astype(np.float64)))
    shares[_others(odds)] = 0.0
    points = corners * [width, height] - 0.5
    inside = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(inside, np.round(points * 16).astype(np.int32), 1, cv2.LINE_8, shift=4)
    within = inside > 0
    return float(shares[within].sum() / max(within.sum() + shares[~within].sum(), 1.0))
