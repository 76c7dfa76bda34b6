"""A sheet that stands out from what it lies on: a bright shape with four straight sides.

It needs no grid. What lies under the paper may be dark, coloured or patterned, and light falls
unevenly, so several channels are cut at several heights, and of all shapes that come out the one
wins whose four sides are real edges.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels
from ecgdesk.paper.quad import Quad, order_clockwise

Floats = NDArray[np.float64]
Gray = NDArray[np.uint8]

WORK_SIDE = 360

SMALLEST = 0.1
"""A shape with less of the picture than this is no page."""

FULLEST = 0.85
"""A shape must fill this much of the quad around it."""

CUTS = (0.0, 0.3, 0.6, -0.3)
"""Where a channel is cut: from Otsu's threshold towards its lightest, or its darkest."""

STEP = 6.0
"""Least difference in Lab (0 to 255 each) from one side of an edge to the other."""

MARGIN_TINT = 20.0
"""What is lighter than the shape and differs less than this in colour may be the paper's margin."""

MOST_TAPERED = 0.68
"""A side of a sheet seen by a phone is at least so long, measured in the one opposite."""

SAME = 0.6
"""Quads whose corners differ by fewer pixels have the same edges."""

LARGER = 1.1
"""Sheets that differ less in area are two outlines of one."""

CERTAIN = 0.9
"""A sheet that scores this was never found wrong on 240 drawn pages; 0.83 was."""


@dataclass(frozen=True)
class BareSheet:
    """A bright quad; ``score`` is 1 where all of its four sides show an edge all along.

    A side on the picture's border counts half.
    """

    quad: Quad
    score: float


def find_bare_sheet(picture: Pixels) -> BareSheet | None:
    """Find a bright sheet on a darker, coloured or patterned ground; None where there is none."""
    shrink = min(1.0, WORK_SIDE / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    lab = np.asarray(cv2.cvtColor(cv2.medianBlur(small, 5), cv2.COLOR_RGB2LAB), dtype=np.uint8)
    best: BareSheet | None = None
    looked_at: list[tuple[Floats, float]] = []
    for shape in _bright_shapes(lab):
        quad = _quad_around(shape)
        if quad is None:
            continue
        # Most cuts give the same quad.
        same = [edges for one, edges in looked_at if np.abs(quad.corners - one).max() < SAME]
        edges = same[0] if same else _edge_score(lab, quad)
        looked_at.append((quad.corners, edges))
        found = BareSheet(quad, _fill(quad, shape) * edges)
        if best is None or _better(found, best):
            best = found
    return None if best is None else BareSheet(Quad(best.quad.corners / shrink), best.score)


def _better(one: BareSheet, other: BareSheet) -> bool:
    """Of two that are certain the larger: the other may end at the edge of a shadow."""
    if min(one.score, other.score) > CERTAIN:
        return one.quad.area() > LARGER * other.quad.area() or (
            one.score > other.score and one.quad.area() * LARGER > other.quad.area()
        )
    return one.score > other.score


def _bright_shapes(lab: Pixels) -> Iterator[NDArray[np.int32]]:
    """Outlines of what is light, pale, or lighter than its surroundings, each cut at CUTS."""
    light = np.asarray(cv2.extractChannel(lab, 0), dtype=np.uint8)
    colour = np.abs(lab[..., 1:].astype(np.int16) - 128).max(axis=2).astype(np.uint8)
    around = cv2.blur(light, (WORK_SIDE // 3 | 1, WORK_SIDE // 3 | 1))
    channels = (
        light,
        np.asarray(cv2.subtract(light, cv2.add(colour, colour)), dtype=np.uint8),
        np.asarray(cv2.bitwise_not(colour), dtype=np.uint8),
        np.asarray(cv2.divide(light, around, scale=128), dtype=np.uint8),
    )
    kernel = np.ones((7, 7), np.uint8)
    middles = [cv2.threshold(channel, 0, 255, cv2.THRESH_OTSU)[0] for channel in channels]
    ends = [np.percentile(channel[::3, ::3], (5, 95)) for channel in channels]
    for cut in CUTS:
        for channel, middle, end in zip(channels, middles, ends, strict=True):
            height = int(middle + abs(cut) * (float(end[int(cut > 0)]) - middle))
            _, mask = cv2.threshold(channel, height, 255, cv2.THRESH_BINARY)
            mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
            mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)
            shapes, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
            for shape in shapes:
                if cv2.contourArea(shape) > SMALLEST * light.size:
                    yield np.asarray(shape, dtype=np.int32)


def _quad_around(shape: NDArray[np.int32]) -> Quad | None:
    """The smallest quad around a shape; None where the shape is none, or no sheet's."""
    hull = cv2.convexHull(shape)
    corners = cv2.approxPolyN(hull, 4, None, -1.0, True).reshape(-1, 2).astype(np.float64)
    if len(corners) != 4:
        return None
    # Outlines run through the middles of the outermost pixels.
    quad = order_clockwise((corners + 0.5).tolist())
    if _fill(quad, shape) < FULLEST or not quad.is_convex():
        return None
    return quad if looks_like_a_sheet(quad) else None


def _fill(quad: Quad, shape: NDArray[np.int32]) -> float:
    return min(1.0, cv2.contourArea(shape) / max(quad.area(), 1.0))


def _edge_score(lab: Pixels, quad: Quad) -> float:
    """How much of the quad's sides are edges: the mean and the worst of the four."""
    seen = edge_shares(lab, quad.corners)
    seen = np.where(np.isnan(seen), 0.5, seen)
    return float((seen.mean() + seen.min()) / 2)


def looks_like_a_sheet(quad: Quad) -> bool:
    """Whether opposite sides are about as long: the edge of a shadow cuts paper anyhow."""
    sides = np.linalg.norm(np.roll(quad.corners, -1, axis=0) - quad.corners, axis=1)
    ratios = sides[:2] / np.maximum(sides[2:], 1e-6)
    return bool(np.minimum(ratios, 1 / np.maximum(ratios, 1e-6)).min() > MOST_TAPERED)


def edge_shares(lab: Pixels, corners: Floats) -> Floats:
    """Share of the top, right, bottom and left side along which inside and outside differ.

    NaN for a side that lies on the picture's border. ``lab`` is a picture of about WORK_SIDE.
    """
    along = np.linspace(0.04, 0.96, 48)[:, None]
    offsets = np.array([-5.0, -4.0, -3.0, -2.0, 2.0, 3.0, 4.0, 5.0])
    shares = np.full(4, np.nan)
    at_border = on_border(corners, (lab.shape[1], lab.shape[0]), 0.024)
    for side in range(4):
        start, end = corners[side], corners[(side + 1) % 4]
        length = float(np.hypot(*(end - start)))
        if at_border[side] or length < 1:
            continue
        outwards = np.array([end[1] - start[1], start[0] - end[0]]) / length
        points = (start + along * (end - start))[:, None] + offsets[:, None] * outwards - 0.5
        maps = points.astype(np.float32)
        bands = np.asarray(
            cv2.remap(
                lab, maps[..., 0], maps[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            ),
            dtype=np.float64,
        )
        change = bands[:, 4:].mean(axis=1) - bands[:, :4].mean(axis=1)
        turn = np.hypot(change[:, 1], change[:, 2])
        # The margin around a grid is lighter than the grid, and may be of another tint.
        margin = (change[:, 0] > 0) & (turn < MARGIN_TINT)
        step = np.maximum(np.abs(change[:, 0]), 1.5 * turn)
        shares[side] = float(((step > STEP) & ~margin).mean())
    return shares


def on_border(corners: Floats, size: tuple[int, int], near: float) -> list[bool]:
    """Whether the top, right, bottom and left side lie on a border of the picture.

    ``size`` is the picture's width and height, ``near`` a share of the longer one.
    """
    reach = near * max(size)
    found = []
    for side in range(4):
        both = corners[[side, (side + 1) % 4]]
        off = np.abs([both[:, axis] - at for axis in (0, 1) for at in (0, size[axis])])
        found.append(bool((off < reach).all(axis=1).any()))
    return found
