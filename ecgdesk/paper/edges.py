"""The edge of the paper along a side: what the network says and what the picture shows, together.

The network tells the sheet from what is around it, but near a lid or a table as pale as paper it
does not know to a hair where one ends; there the picture often shows a faint, straight step. A row
of traces is no step that is alike all along, a shadow's edge is soft, and a step far from where the
network sees the side has to be a clear one.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

Floats = NDArray[np.float64]

INNER, OUTER = 9, 5
"""So many pixels before an edge are compared with so many behind it."""

ROWS = 32
"""A side is looked at in so many places."""

NOISE = 2.5
"""Steps (0 to 255) are measured in their own spread along the side and this."""

EDGE_WORTH, CLEAREST = 1.2, 3.0
"""What a step of its own spread weighs against the network's log odds, and the most it may be."""

SEEN, CLEARLY_SEEN = 0.9, 1.8
"""A step of less than so many times its spread is none, and at most a line of print where the
network sees no side."""


@dataclass(frozen=True)
class Edge:
    """The ends of a side in pixels, and how clear a step the picture shows there (0 is none)."""

    start: Floats
    end: Floats
    clear: float


def find_edge(
    calm: Pixels,
    odds: NDArray[np.float32],
    start: Floats,
    end: Floats,
    *,
    reach: float,
    tilts: NDArray[np.float64],
) -> Edge:
    """Find the side near the line from ``start`` to ``end``, within ``reach`` pixels to both sides.

    ``calm`` is the picture without noise, ``odds`` the network's log odds over all of it; the sheet
    lies to the right of the line. Corners are in the picture's pixels. ``tilts`` are how much
    further out the side may lie at its end than at its start, in pixels.
    """
    height, width = calm.shape[:2]
    along = end - start
    length = float(np.hypot(*along))
    along = along / max(length, 1e-6)
    outwards = np.array([along[1], -along[0]])
    where = np.linspace(0.03, 0.97, ROWS)
    margin = INNER + round(np.abs(tilts).max() / 2) + 1
    offsets = np.arange(-round(reach) - margin, round(reach) + margin + 1)
    points = start + where[:, None, None] * length * along + offsets[:, None] * outwards
    seen = _look(calm, points)
    inside = ((points > 0) & (points < [width, height])).all(axis=2)
    per_place = max(odds.shape) / max(width, height)
    places = points * [odds.shape[1] / width, odds.shape[0] / height]
    gain = _look(odds, places) * inside * np.float32(per_place)
    sums = np.cumsum(np.pad(seen, ((0, 0), (1, 0), (0, 0))), axis=1, dtype=np.float32)
    at = np.arange(INNER, len(offsets) - OUTER)
    step = (sums[:, at + 1 + OUTER] - sums[:, at + 1]) / OUTER
    step -= (sums[:, at] - sums[:, at - INNER]) / INNER
    step[~inside[:, at]] = 0.0
    likely = np.cumsum(gain, axis=1)[:, at]
    rows = np.arange(ROWS)[:, None]
    inner = np.flatnonzero(np.abs(offsets[at]) <= reach)
    found, most = (0.0, 0.0, 0.0), -np.inf
    for tilt in tilts:
        shifted = inner + np.round(tilt * (where - 0.5)).astype(int)[:, None]
        clear = _clearness(step[rows, shifted])
        total = likely[rows, shifted].mean(axis=0) + EDGE_WORTH * clear
        best = int(np.argmax(total))
        if total[best] > most:
            most = float(total[best])
            found = float(offsets[at][inner[best]]) + 0.5, float(tilt), float(clear[best])
    offset, tilt, clearness = found
    ends = start + outwards * (offset - tilt / 2), end + outwards * (offset + tilt / 2)
    return Edge(*ends, clear=clearness)


def _clearness(steps: NDArray[np.float32]) -> NDArray[np.float32]:
    """How alike and how large steps (rows x offsets x 3) are along a side, for each offset."""
    mean = steps.mean(axis=0)
    size = np.sqrt((mean**2).sum(axis=1))
    alike = np.einsum("ijk,jk->ij", steps, mean / (size + 1e-6)[:, None])
    return np.asarray(np.minimum(size / (alike.std(axis=0) + NOISE), CLEAREST), np.float32)


def _look(picture: Pixels | NDArray[np.float32], points: Floats) -> NDArray[np.float32]:
    maps = (points - 0.5).astype(np.float32)
    found = cv2.remap(
        picture,
        *(maps[..., 0], maps[..., 1]),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(found, dtype=np.float32)
