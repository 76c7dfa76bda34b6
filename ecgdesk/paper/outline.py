"""Where the paper is on a Page: a proposed Quad and how sure it is.

A small network tells where the sheet lies (`sheet_mask`), four lines are fitted to that
(`sheet_sides`), and each is moved onto the edge that the picture shows there. Where the sheet runs
out of the picture, the Quad is the largest rectangle of it, along the grid, that the picture shows.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.edges import CLEARLY_SEEN, SEEN, Edge, find_edge
from ecgdesk.paper.lattice import fit_lattice, look_at_tiles
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.pristine import was_drawn
from ecgdesk.paper.quad import Matrix, Quad, carry
from ecgdesk.paper.rectangle import largest_rectangle
from ecgdesk.paper.sheet_mask import sheet_odds
from ecgdesk.paper.sheet_sides import belief, find_sides
from ecgdesk.paper.sides import refine_line

Floats = NDArray[np.float64]

WORK_SIDE = 1000
"""The longest side of the reduced picture that all of this looks at, in pixels."""

HOW_OFTEN_RIGHT = (
    (0.6, 0.8, 0.865, 0.89, 0.92, 0.95, 0.97, 0.985),
    (0.15, 0.3, 0.36, 0.55, 0.72, 0.88, 0.95, 0.99),
)
"""What the network itself expects of a quad, and how often such had an IoU of 0.97, on 245 scenes
of fold 9."""

LEAST_BELIEF = 0.6
"""A picture of which the network expects less is of something else, or of many things."""

PASSES = ((50.0, np.linspace(-60, 60, 21)), (8.0, np.linspace(-6, 6, 9)))
"""How far an edge may lie from where the network sees it, and how much it may lean, in pixels of a
picture of WORK_SIDE."""

FINE_REACH = 4.0
"""And how far from there exactly."""

SLACK = 0.02
"""Corners may lie so far outside the picture, in the sheet's own size, and still be the Quad's."""

WHOLE_SHARE = 0.965
"""A quad that leaves out less than this of a picture that is all paper is the whole picture."""


@dataclass(frozen=True)
class Outline:
    """A proposed Quad; ``confidence`` is 0 to 1, and under 0.5 a person should look at it."""

    quad: Quad
    confidence: float


def propose_outline(page: Page) -> Outline:
    """Propose the corners of the paper; the picture's own where nothing better is seen."""
    whole = Quad.whole(page.width, page.height)
    if min(page.width, page.height) < 64:
        return Outline(whole, 0.0)
    if was_drawn(page.pixels):
        return Outline(whole, 0.99)
    picture = reduce(page.pixels)
    odds = sheet_odds(picture)
    size = np.array([picture.shape[1], picture.shape[0]])
    sides = find_sides(odds)
    if sides is None:
        return Outline(whole, 0.2)
    rough = sides.rough * size
    # Lines in shares of the picture become lines in pixels.
    lines = _on_edges(picture, odds, rough, sides.lines / np.append(size, 1.0))
    corners = _meetings(lines)
    sheet = rough
    if corners is not None and _within(corners, size):
        sheet = corners
    else:
        corners = _shown(picture, rough, lines)
    believed = belief(odds, sheet / size)
    quad = Quad(corners / size * [page.width, page.height])
    if believed < LEAST_BELIEF or not quad.is_convex():
        return Outline(whole, 0.2)
    if np.abs(corners - Quad.whole(size[0], size[1]).corners).max() < 0.5:
        quad = whole
    return Outline(quad, float(np.interp(believed, *HOW_OFTEN_RIGHT)))


def reduce(pixels: Pixels) -> Pixels:
    """Shrink to WORK_SIDE on the longest side."""
    while max(pixels.shape[:2]) >= 2 * WORK_SIDE and min(pixels.shape[:2]) >= 2:
        # By exactly a half goes several times faster than by any other factor.
        half = (pixels.shape[1] // 2, pixels.shape[0] // 2)
        even = pixels[: half[1] * 2, : half[0] * 2]
        pixels = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    height, width = pixels.shape[:2]
    shrink = WORK_SIDE / max(height, width)
    if shrink >= 1:
        return pixels
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _meetings(lines: Floats) -> Floats | None:
    """The corners (4 x 2, clockwise from the top left) in which four lines meet; None if not."""
    if not np.isfinite(lines).all():
        return None
    top, right, bottom, left = lines
    corners = []
    for one, other in ((left, top), (top, right), (right, bottom), (bottom, left)):
        x, y, w = np.cross(one / np.hypot(*one[:2]), other / np.hypot(*other[:2]))
        if abs(w) < 1e-6:
            return None
        corners.append((x / w, y / w))
    found = np.array(corners)
    return found if Quad(found).is_convex() else None


def _within(corners: Floats, size: NDArray[np.int64]) -> bool:
    """Whether all corners lie in the picture, or hardly outside it."""
    slack = SLACK * float(np.ptp(corners, axis=0).max())
    return bool((corners > -slack).all() and (corners < size + slack).all())


def _on_edges(picture: Pixels, odds: NDArray[np.float32], rough: Floats, lines: Floats) -> Floats:
    """The four sides, each moved onto the edge that the picture shows; NaN where it is cut off."""
    calm = np.asarray(cv2.medianBlur(picture, 5), dtype=np.uint8)
    gray = np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    scale = max(gray.shape) / WORK_SIDE
    found = np.full((4, 3), np.nan)
    for side in range(4):
        line = lines[side]
        if np.isfinite(line[0]):
            start, end = _ends(rough, lines, side, gray.shape)
        else:
            start, end = _cut(rough[side], rough[(side + 1) % 4], gray.shape)
        edge = Edge(start, end, 0.0)
        for reach, tilts in PASSES:
            near, leans = reach * scale, tilts * scale
            edge = find_edge(calm, odds, edge.start, edge.end, reach=near, tilts=leans)
        seen = bool(np.isfinite(line[0]))
        least = SEEN if seen else CLEARLY_SEEN
        if edge.clear > least and not _at_border(edge, gray.shape):
            fine = refine_line(gray, edge.start, edge.end, reach=FINE_REACH * scale)
            found[side] = _through(edge.start, edge.end) if fine is None else fine
        elif seen:
            found[side] = line
    return found


def _at_border(edge: Edge, shape: tuple[int, ...]) -> bool:
    """Whether an edge is the picture's own border."""
    ends = np.array([edge.start, edge.end])
    off = np.minimum(ends, np.array([shape[1], shape[0]]) - ends).max(axis=0)
    return bool(off.min() < 2.5)


def _through(start: Floats, end: Floats) -> Floats:
    direction = (end - start) / np.hypot(*(end - start))
    normal = np.array([-direction[1], direction[0]])
    return np.append(normal, -normal @ start)


def _ends(rough: Floats, lines: Floats, side: int, shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """The ends of the piece of a line between the rough corners that lies in the picture."""
    normal = lines[side] / np.hypot(*lines[side, :2])
    start, end = (
        corner - (normal[:2] @ corner + normal[2]) * normal[:2]
        for corner in (rough[side], rough[(side + 1) % 4])
    )
    return _cut(start, end, shape)


def _cut(start: Floats, end: Floats, shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """The part of a line's piece that lies in the picture."""
    along = end - start
    low, high = 0.0, 1.0
    for axis, most in ((0, shape[1]), (1, shape[0])):
        if abs(along[axis]) < 1e-9:
            continue
        first, last = sorted(((0 - start[axis]) / along[axis], (most - start[axis]) / along[axis]))
        low, high = max(low, first), min(high, last)
    if high <= low:
        return start, end
    return start + low * along, start + high * along


def _shown(picture: Pixels, rough: Floats, lines: Floats) -> Floats:
    """The largest rectangle of the sheet that the picture shows, along the grid where that is seen.

    4 x 2 pixels. ``lines`` (top, right, bottom, left) are NaN for sides that the picture cuts off.
    """
    height, width = picture.shape[:2]
    frame = Quad.whole(width, height)
    plane = _plane(picture, lines)
    border = None if plane is None else _carried(plane, frame.corners)
    if plane is None or border is None:
        return np.asarray(frame.corners)
    middle = carry(plane, np.clip(rough, 0, [width, height]).mean(axis=0, keepdims=True))[0]
    limits, limiting = [-np.inf, -np.inf, np.inf, np.inf], [-1, -1, -1, -1]
    for side in np.flatnonzero(np.isfinite(lines[:, 0])):
        start, end = carry(plane, np.array(_ends(rough, lines, int(side), picture.shape)))
        axis = 1 if abs(end[0] - start[0]) > abs(end[1] - start[1]) else 0
        place = float((start[axis] + end[axis]) / 2)
        number = axis if place < middle[axis] else axis + 2
        limits[number], limiting[number] = place, int(side)
    rectangle = largest_rectangle(border, (limits[0], limits[1], limits[2], limits[3]))
    if rectangle is None:
        return np.asarray(frame.corners)
    left, top, right, bottom = rectangle
    flat = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    corners = carry(np.asarray(np.linalg.inv(plane)), flat)
    if not np.isfinite(lines).any() and Quad(corners).area() > WHOLE_SHARE * width * height:
        return np.asarray(frame.corners)
    # The sides that were seen lie where they were seen, not only along the grid.
    near = 1e-3 * float(np.ptp(border, axis=0).max())
    found = np.empty((4, 3))
    for number, (a, b) in enumerate(((3, 0), (0, 1), (1, 2), (2, 3))):
        own = limiting[number] >= 0 and abs(rectangle[number] - limits[number]) < near
        between = np.cross(np.append(corners[a], 1.0), np.append(corners[b], 1.0))
        found[(number + 3) % 4] = lines[limiting[number]] if own else between
    exact = _meetings(found)
    return corners if exact is None else exact


def _plane(picture: Pixels, lines: Floats) -> Matrix | None:
    """Carries pixels to a plane in which the sheet's sides run along the axes; None if not seen."""
    height, width = picture.shape[:2]
    if min(width, height) >= 128:
        lattice = fit_lattice(look_at_tiles(picture), width=width, height=height)
        if lattice is not None and lattice.is_sure:
            return lattice.square
    # Without a grid: where opposite sides meet, or the direction of the one that is seen.
    half = max(width, height) / 2
    back = np.array([[half, 0, width / 2], [0, half, height / 2], [0, 0, 1.0]])
    meetings: list[Floats | None] = []
    for one, other in ((lines[0], lines[2]), (lines[1], lines[3])):
        sides = [line @ back for line in (one, other) if np.isfinite(line[0])]
        sides = [line / np.hypot(*line[:2]) for line in sides]
        if len(sides) == 2:
            meetings.append(np.cross(sides[0], sides[1]))
        else:
            meetings.append(np.array([-sides[0][1], sides[0][0], 0.0]) if sides else None)
    across, down = meetings
    if across is None and down is None:
        return None
    if across is None and down is not None:
        across = np.array([down[1], -down[0], 0.0])
    if down is None and across is not None:
        down = np.array([-across[1], across[0], 0.0])
    across, down = (_unit(point, axis) for axis, point in enumerate((across, down)))
    meeting = np.column_stack([across, down, [0.0, 0.0, 1.0]])
    if abs(np.linalg.det(meeting)) < 0.2:
        return None
    return np.asarray(np.linalg.inv(meeting) @ np.linalg.inv(back))


def _unit(point: Floats | None, axis: int) -> Floats:
    """A meeting point of unit length in x and y, on the side of its axis."""
    assert point is not None
    length = float(np.hypot(*point[:2]))
    return np.asarray(point / (length if point[axis] >= 0 else -length))


def _carried(plane: Matrix, points: Floats) -> Floats | None:
    """Points carried to the plane; None where it turns over between them."""
    ahead = (np.column_stack([points, np.ones(len(points))]) @ plane.T)[:, 2]
    if np.abs(ahead).min() < 0.15 * np.abs(ahead).max() or np.ptp(np.sign(ahead)) > 0:
        return None
    return carry(plane, points)
