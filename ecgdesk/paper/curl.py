"""Paper that curls and lenses that bend: a flat sheet's grid made straight, where it shows the way.

In windows all over the sheet the phase of the 5 mm lines says by how much they are off their even
places. Smooth surfaces through what the windows say are taken back out of the picture, and where
corners a little off made the lines lean, they are put upright.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.fine_scale import FINE
from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.grid import LARGE, halved, lines_beside_ink
from ecgdesk.paper.page import Page

Floats = NDArray[np.float64]

PERIOD_MM = 5.0
WINDOW_MM, DEEP_MM = 30.0, 20.0
"""A window is so long across the lines whose place it measures (by a Hann window, so half of it
counts), and so deep along them."""

OTHERS = (0.57, 0.74, 1.5)
"""No grid has these periods, measured in its own: what is found there is chance."""

CLEAR = 2.5
"""A window is clear where its lines are so many times stronger than chance."""

ENOUGH, FEWEST = 0.4, 24
"""So large a share of the windows, and so many of them, must be clear."""

NEXT_MM = 1.6
"""Neighbouring windows differ by less: more may be another line."""

LEAST_MM, SURE_MM, SURE_TIMES = 0.4, 0.2, 5.0
"""A grid that is off by less than the first is flat, unless it is by more than the second and by so
many times what its windows are beside the surface: 0.2 mm are 8 ms of trace."""

ERROR_MM = 0.2
"""Median distance of the windows from the smooth surface, at most."""

POWERS = ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2), (3, 0), (2, 1), (1, 2), (0, 3))
STRAIGHT, LEANING = 3, 2
"""So many of POWERS bend nothing, and this one of them is what lines lean."""

STIFF = 0.003
"""Keeps the surface's bends small where few windows ask for them."""


NODES = 64
"""The surface is worked out at so many places across and down, and drawn between them."""


@dataclass(frozen=True)
class Bend:
    """How far one set of the grid's lines is off its even places, in mm.

    ``weights`` belong to POWERS of the place on the sheet (-1 to 1 across and down), which is held
    within ``low`` and ``high``: beyond the windows nobody knows. ``lean`` is how much farther off
    they are at one end of a line than in its middle.
    """

    weights: Floats
    low: Floats
    high: Floats
    lean: float = 0.0

    def at(self, places: Floats) -> Floats:
        """Millimetres at n places (n x 2, -1 to 1), without what they lean."""
        return _terms(np.clip(places, self.low, self.high)) @ self.weights

    def turned(self) -> "Bend":
        """The same with across and down exchanged."""
        order = [POWERS.index((j, i)) for i, j in POWERS]
        return Bend(self.weights[order], self.low[::-1], self.high[::-1], self.lean)


STILL = Bend(np.zeros(len(POWERS)), -np.ones(2), np.ones(2))


def straighten(page: Page, sheet: Sheet) -> Sheet:
    """Take gentle curl and barrel out of a page's sheet; the same sheet where its grid is straight.

    Size and scale stay. ``to_page`` follows what leaned; no homography comes nearer, as bends are
    taken out without what is even and straight in them. On the page, places are off by what was
    bent.
    """
    bends = find_bends(sheet)
    if bends is None or sheet.scale is None:
        return sheet
    height, width = sheet.pixels.shape[:2]
    lean_x, lean_y = bends[0].lean * sheet.scale.x, bends[1].lean * sheet.scale.y
    upright = [[1, 2 * lean_x / height, -lean_x], [2 * lean_y / width, 1, -lean_y], [0, 0, 1]]
    to_page = sheet.to_page @ np.array(upright)
    nodes = (np.arange(NODES) + 0.5) / NODES * 2 - 1
    places = np.stack(np.meshgrid(nodes, nodes), axis=-1).reshape(-1, 2)
    bent = []
    for bend, per_mm, own in (
        (bends[0], sheet.scale.x, np.arange(width)),
        (bends[1], sheet.scale.y, np.arange(height)[:, None]),
    ):
        coarse = (bend.at(places) * per_mm).reshape(NODES, NODES).astype(np.float32)
        shifts = np.asarray(cv2.resize(coarse, (width, height)), dtype=np.float32)
        bent.append(shifts + (own + 0.5).astype(np.float32))
    # Taken from the page itself: what is drawn twice is blurred twice.
    x, y, depth = (
        np.float32(a) * bent[0] + np.float32(b) * bent[1] + np.float32(c) for a, b, c in to_page
    )
    pixels = cv2.remap(
        page.pixels,
        x / depth - np.float32(0.5),
        y / depth - np.float32(0.5),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return replace(sheet, pixels=np.asarray(pixels, np.uint8), to_page=to_page)


def find_bends(sheet: Sheet) -> tuple[Bend, Bend] | None:
    """How lines down lie too far right and lines across too far down; None where all are straight.

    None, too, where the grid does not show it clearly.
    """
    if sheet.scale is None:
        return None
    pixels, x, y = sheet.pixels, sheet.scale.x, sheet.scale.y
    if max(pixels.shape[:2]) >= LARGE and min(x, y) > FINE:
        pixels, x, y = halved(pixels), x / 2, y / 2
    lines = lines_beside_ink(pixels)
    right = _bend(lines, x, y)
    down = _bend(np.ascontiguousarray(lines.T), y, x)
    return None if right is None and down is None else (right or STILL, (down or STILL).turned())


def _bend(lines: NDArray[np.uint8], along: float, deep: float) -> Bend | None:
    """The bend of the lines that cross the rows; pixels per mm ``along`` rows and ``deep`` down."""
    height, width = lines.shape
    rows = int(np.clip(round(height / (DEEP_MM * deep)), 2, 16))
    edges = np.linspace(0, height, rows + 1).astype(int)
    bands = np.array(
        [
            np.ravel(cv2.reduce(lines[a:b], 0, cv2.REDUCE_AVG, dtype=cv2.CV_64F))
            for a, b in pairwise(edges)
        ]
    )
    bands -= cv2.blur(bands, (max(3, int(2 * PERIOD_MM * along)) | 1, 1))
    half = round(WINDOW_MM * along / 2)
    if width < 4 * half or half < 4:
        return None
    centres = np.arange(half, width - half, max(1, half))
    window = np.hanning(2 * half + 1)
    x = np.arange(width) + 0.5
    strengths = []
    phases = np.zeros((rows, len(centres)))
    for factor in (1.0, *OTHERS):
        wave = bands * np.exp(-2j * np.pi * x / (PERIOD_MM * along * factor))
        sums = np.array(
            [(wave[:, c - half : c + half + 1] * window).sum(axis=1) for c in centres]
        ).T
        strengths.append(np.abs(sums))
        if factor == 1.0:
            phases = np.angle(sums)
    clear = strengths[0] > CLEAR * np.mean(strengths[1:], axis=0)
    if clear.sum() < max(FEWEST, ENOUGH * clear.size):
        return None
    # Lines that lie further to the right come later in phase, with the sign turned.
    off = _unwrapped(-phases * PERIOD_MM / (2 * np.pi), clear)
    told = np.isfinite(off)
    if told.sum() < max(FEWEST, ENOUGH * clear.size):
        return None
    across = (centres + 0.5) / width * 2 - 1
    down = (edges[:-1] + edges[1:]) / height - 1
    grid = np.stack(np.meshgrid(across, down), axis=-1)[told]
    return _surface(grid, off[told])


def _unwrapped(off: Floats, clear: NDArray[np.bool_]) -> Floats:
    """Each clear window's offset, in step with its neighbours from the middle outwards, or NaN."""
    out = np.full(off.shape, np.nan)
    places = np.argwhere(clear)
    middle = np.median(places, axis=0)
    order = places[np.argsort(np.hypot(*(places - middle).T))]
    for row, column in order:
        near = out[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
        if not np.isfinite(near).any():
            if np.isfinite(out).any():
                continue
            out[row, column] = off[row, column]
            continue
        usual = float(np.nanmedian(near))
        turned = off[row, column] + PERIOD_MM * round((usual - off[row, column]) / PERIOD_MM)
        if abs(turned - usual) < NEXT_MM:
            out[row, column] = turned
    return out


def _surface(places: Floats, off: Floats) -> Bend | None:
    """The smooth surface through the windows; None where none fits, or where it is even."""
    terms = _terms(places)
    stiff = np.diag([0.0 if sum(power) < 2 else STIFF * len(off) for power in POWERS])
    weight = np.ones(len(off))
    weights: Floats = np.zeros(len(POWERS))
    for _ in range(6):
        scaled = terms * weight[:, None]
        weights = np.asarray(np.linalg.solve(scaled.T @ terms + stiff, scaled.T @ off))
        weight = 1 / (1 + ((off - terms @ weights) / ERROR_MM) ** 2)
    error = float(np.median(np.abs(off - terms @ weights)))
    if error > ERROR_MM:
        return None
    # What is even and straight, though of another scale, is no bend. Lines that lean are put
    # upright by as much as they lean all in all.
    bent = weights.copy()
    bent[:STRAIGHT] = 0.0
    bent[:STRAIGHT] = -np.linalg.lstsq(terms[:, :STRAIGHT], terms @ bent, rcond=None)[0]
    lean = float(weights[LEANING] - bent[LEANING])
    most = float(np.abs(terms @ bent + lean * places[:, 1]).max())
    if most < LEAST_MM and most < max(SURE_MM, SURE_TIMES * error):
        return None
    return Bend(bent, places.min(axis=0), places.max(axis=0), lean)


def _terms(places: Floats) -> Floats:
    x, y = places.T
    return np.column_stack([x**i * y**j for i, j in POWERS])
