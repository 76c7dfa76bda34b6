"""Where the paper is on a Page: a proposed Quad and how sure it is."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.bare import CERTAIN, BareSheet, find_bare_sheet, on_border
from ecgdesk.paper.ends import Ends, choose_sides, find_ends
from ecgdesk.paper.extent import grid_extent
from ecgdesk.paper.grid import measure_scale
from ecgdesk.paper.lattice import TILE, Lattice, fit_lattice, look_at_tiles
from ecgdesk.paper.lid import find_sheet_under_lid
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.quad import Matrix, Quad, carry
from ecgdesk.paper.rectangle import largest_rectangle
from ecgdesk.paper.sides import Side, refine_line

Floats = NDArray[np.float64]

WORK_SIDE = 1000
"""The longest side of the reduced picture that all of this looks at, in pixels."""

SQUARE_SIDE = 640
"""Size of the picture laid square by its grid."""

INSIDE = 8
"""A tile may show the grid though its middle lies off the paper by this, in square pixels."""

HOW_OFTEN_RIGHT = ((0.0, 0.3, 0.45, 0.55, 0.7, 0.95), (0.15, 0.35, 0.45, 0.8, 0.93, 0.99))
"""What _confidence multiplies up, and how often such quads had an IoU of 0.97 on drawn pages."""

FILLED, FILLED_CONFIDENCE = 0.8, 0.75
"""A picture that the grid fills so far, with no side to be seen, is hardly ever more than paper."""

DOUBTFUL, LID_CONFIDENCE = 0.8, 0.95
"""Less sure of what was found, a scanner's lid is looked for; what lies on one is hardly ever more
or less than the sheet."""

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
    picture = reduce(page.pixels)
    height, width = picture.shape[:2]
    back = np.array([page.width / width, page.height / height])
    bare = find_bare_sheet(picture)
    lattice = None
    if bare is not None and bare.score > CERTAIN:
        corners = _refined(picture, bare.quad.corners, [True] * 4)
        return Outline(Quad(corners * back), min(0.99, bare.score))
    if min(width, height) >= 128:
        lattice = fit_lattice(look_at_tiles(picture), width=width, height=height)
    if lattice is not None and lattice.is_sure:
        found = _along_grid(picture, lattice)
    else:
        found = _without_grid(bare)
    if found is None or found[1] < DOUBTFUL:
        found = _under_lid(picture) or found
    if found is None:
        return Outline(whole, 0.3)
    quad, confidence = found
    return Outline(Quad(quad.corners * back), confidence)


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


def _along_grid(picture: Pixels, lattice: Lattice) -> tuple[Quad, float] | None:
    """Find the paper's sides on the picture laid square; the picture's border ends the rest."""
    height, width = picture.shape[:2]
    frame = Quad.whole(width, height)
    normal = _to_pixels(lattice, frame, lattice.centres)
    if normal is None:
        return None
    to_square, size = normal
    border = carry(to_square, frame.corners)
    core = _core(carry(to_square, lattice.centres), size)
    square = np.asarray(cv2.warpPerspective(picture, _centred(to_square), size), dtype=np.uint8)
    periods = _periods(square, core)
    reach = 11 if periods is None else int(np.clip(round(sum(periods) / 2), 5, 16))
    valid = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillConvexPoly(valid, np.round((border - 0.5) * 16).astype(np.int32), 255, shift=4)
    valid = np.asarray(cv2.erode(valid, np.ones((5, 5), np.uint8)), dtype=np.uint8)
    extent = _believed(grid_extent(square, valid, core, periods), core)
    starts = _starts(core, extent, reach)
    sides, limits = _four_sides(square, valid, core, starts, extent, reach)
    seen = [side.distance is not None for side in sides]
    rectangle = _fit_in(border, limits, seen)
    if rectangle is None:
        return None
    left, top, right, bottom = rectangle
    flat = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    from_square = np.asarray(np.linalg.inv(to_square), dtype=np.float64)
    corners = carry(from_square, flat)
    confidence = _confidence(lattice, sides)
    if not any(seen) and Quad(corners).area() > WHOLE_SHARE * width * height:
        hull = cv2.contourArea(cv2.convexHull(lattice.centres.astype(np.float32)))
        filled = hull > FILLED * max(width - TILE, 1) * max(height - TILE, 1)
        return frame, max(
            confidence, FILLED_CONFIDENCE
        ) if filled and extent is None else confidence
    kept = [seen[i] and abs(rectangle[i] - limits[i]) < 1.0 for i in range(4)]
    return Quad(_refined(picture, corners, kept)), confidence


def _to_pixels(
    lattice: Lattice, frame: Quad, centres: Floats
) -> tuple[Matrix, tuple[int, int]] | None:
    """Scale the grid's plane to a picture of SQUARE_SIDE pixels; None where it turns over."""
    homogeneous = np.column_stack([frame.corners, np.ones(4)]) @ lattice.square.T
    if homogeneous[:, 2].min() < 0.15 * homogeneous[:, 2].max():
        return None
    plane = carry(lattice.square, frame.corners)
    low, high = plane.min(axis=0), plane.max(axis=0)
    near = carry(lattice.square, centres)
    spread = near.max(axis=0) - near.min(axis=0) + 0.5
    low = np.maximum(low, near.min(axis=0) - 1.2 * spread)
    high = np.minimum(high, near.max(axis=0) + 1.2 * spread)
    unit = SQUARE_SIDE / float((high - low).max())
    size = (int(np.ceil((high[0] - low[0]) * unit)), int(np.ceil((high[1] - low[1]) * unit)))
    scale = np.array([[unit, 0, -low[0] * unit], [0, unit, -low[1] * unit], [0, 0, 1.0]])
    return scale @ lattice.square, size


def _centred(matrix: Matrix) -> Matrix:
    """The same map for pixel centres, which lie half a pixel inside the corners."""
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
    return np.asarray(np.linalg.inv(half) @ matrix @ half)


def _core(points: Floats, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Where the grid certainly is: left, top, right, bottom in square pixels."""
    low = np.percentile(points, 4, axis=0)
    high = np.percentile(points, 96, axis=0)
    left, top = (int(np.clip(v, 0, n - 2)) for v, n in zip(low, size, strict=True))
    right, bottom = (int(np.clip(v, 1, n)) for v, n in zip(high, size, strict=True))
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _periods(square: Pixels, core: tuple[int, int, int, int]) -> tuple[float, float] | None:
    """Length of 5 mm across and down in square pixels, as the core's own grid shows it."""
    left, top, right, bottom = core
    scale = measure_scale(np.ascontiguousarray(square[top:bottom, left:right]))
    return None if scale is None else (5.0 * scale.x, 5.0 * scale.y)


def _believed(
    extent: tuple[float, float, float, float] | None, core: tuple[int, int, int, int]
) -> tuple[float, float, float, float] | None:
    """The grid's extent; None where whole tiles show the grid beyond it.

    Fine lines of a picture without blur beat with the pixels of the squared one, and are lost.
    """
    if extent is None:
        return None
    half = TILE / 2 * SQUARE_SIDE / WORK_SIDE
    left, top = (extent[i] <= core[i] + half for i in (0, 1))
    right, bottom = (extent[i] >= core[i] - half for i in (2, 3))
    return extent if left and top and right and bottom else None


def _starts(
    core: tuple[int, int, int, int],
    extent: tuple[float, float, float, float] | None,
    reach: int,
) -> tuple[int, int, int, int]:
    """Where the search for the left, top, right and bottom side begins, inside the core."""
    left, top, right, bottom = core
    inside_x = min(2 * reach + INSIDE, (right - left) // 2)
    inside_y = min(2 * reach + INSIDE, (bottom - top) // 2)
    starts = (left + inside_x, top + inside_y, right - inside_x, bottom - inside_y)
    if extent is None:
        return starts
    # Tiles beside the grid may seem to show it: begin where the grid itself is.
    middle_x, middle_y = (extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2
    return (
        round(min(max(starts[0], extent[0] + 3 * reach), max(middle_x, starts[0]))),
        round(min(max(starts[1], extent[1] + 3 * reach), max(middle_y, starts[1]))),
        round(max(min(starts[2], extent[2] - 3 * reach), min(middle_x, starts[2]))),
        round(max(min(starts[3], extent[3] - 3 * reach), min(middle_y, starts[3]))),
    )


def _four_sides(
    square: Pixels,
    valid: NDArray[np.uint8],
    core: tuple[int, int, int, int],
    starts: tuple[int, int, int, int],
    extent: tuple[float, float, float, float] | None,
    reach: int,
) -> tuple[list[Side], list[float]]:
    """Left, top, right and bottom side, each looked for from its start outwards.

    And where they lie in square pixels; far away where no end is seen.
    """
    calm = np.asarray(cv2.medianBlur(square, 5), dtype=np.uint8)
    # Bare paper between the lines: fill what is narrower than 5 mm, but never beyond the picture.
    bare = cv2.bitwise_and(cv2.blur(calm, (3, 3)), cv2.merge([valid] * 3))
    base = cv2.morphologyEx(bare, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    left, top, right, bottom = core
    across, down = slice(top, bottom), slice(left, right)
    left, top, right, bottom = starts
    parts: list[tuple[slice | tuple[slice, slice], bool, int]] = [
        ((across, slice(0, left)), False, -1),
        ((slice(0, top), down), True, -1),
        ((across, slice(right, None)), False, 1),
        ((slice(bottom, None), down), True, 1),
    ]
    ends: list[Ends] = []
    for number, (window, turn, step) in enumerate(parts):
        grid = None if extent is None else step * (extent[number] - starts[number])
        strips = []
        for whole in (square, base, valid):
            strip = whole[window]
            strip = strip.swapaxes(0, 1) if turn else strip
            strips.append(np.ascontiguousarray(strip[:, ::step], dtype=np.uint8))
        ends.append(find_ends(strips[0], strips[1], strips[2], reach=reach, grid=grid))
    sides = choose_sides(ends, reach)
    limits = []
    for side, start, (_, _, step) in zip(sides, starts, parts, strict=True):
        limits.append(step * 1e4 if side.distance is None else start + step * side.distance)
    return sides, limits


def _fit_in(
    border: Floats, limits: list[float], seen: list[bool]
) -> tuple[float, float, float, float] | None:
    """The rectangle of paper within the picture: the four sides, or the largest that is shown."""
    if all(seen):
        left, top, right, bottom = limits
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        polygon = border.astype(np.float32).reshape(-1, 1, 2)
        slack = 0.02 * max(right - left, bottom - top)
        inside = [
            cv2.pointPolygonTest(polygon, (float(x), float(y)), True) > -slack for x, y in corners
        ]
        if all(inside):
            return left, top, right, bottom
    return largest_rectangle(border, (limits[0], limits[1], limits[2], limits[3]))


def _refined(picture: Pixels, corners: Floats, kept: list[bool]) -> Floats:
    """Move the sides that were seen (left, top, right, bottom) onto their edges."""
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    gray = np.asarray(cv2.medianBlur(gray, 5), dtype=np.uint8)
    reach = 0.012 * max(picture.shape[:2])
    ends = ((3, 0), (0, 1), (1, 2), (2, 3))
    lines = []
    for (a, b), side_seen in zip(ends, kept, strict=True):
        line = refine_line(gray, corners[a], corners[b], reach=reach) if side_seen else None
        if line is None:
            one = np.append(corners[a], 1.0)
            line = np.cross(one, np.append(corners[b], 1.0))
        lines.append(line)
    left, top, right, bottom = lines
    out = []
    for one, other in ((left, top), (top, right), (right, bottom), (bottom, left)):
        x, y, w = np.cross(one, other)
        if abs(w) < 1e-9:
            return corners
        out.append((x / w, y / w))
    refined = np.array(out)
    if np.abs(refined - corners).max() > 4 * reach or not Quad(refined).is_convex():
        return corners
    return refined


def _confidence(lattice: Lattice, sides: list[Side]) -> float:
    """How sure: a clear grid, and each side either clearly seen or clearly not there."""
    grid = np.clip(1.15 - lattice.error_degrees, 0.4, 1.0) * np.clip(
        lattice.agreement + 0.3, 0.3, 1.0
    )
    doubt = 1.0
    for side in sides:
        doubt *= 1.0 - 0.8 * min(side.doubt, 1.0)
        if side.distance is None:
            doubt *= 1.0 - 0.6 * float(np.clip((side.strength - 0.15) / 0.27, 0, 1))
        else:
            doubt *= 0.7 + 0.3 * float(np.clip((side.strength - 0.4) / 0.3, 0, 1))
    return float(np.interp(grid * doubt, *HOW_OFTEN_RIGHT))


def _without_grid(bare: BareSheet | None) -> tuple[Quad, float] | None:
    """A sheet without a grid that can be seen: a bright convex shape with four corners."""
    if bare is None or bare.score < 0.6:
        return None
    return bare.quad, bare.score / 2


def _under_lid(picture: Pixels) -> tuple[Quad, float] | None:
    """A sheet on a scanner that shows its even lid."""
    quad = find_sheet_under_lid(picture)
    if quad is None:
        return None
    top, right, bottom, left = on_border(quad.corners, (picture.shape[1], picture.shape[0]), 0.01)
    kept = [not left, not top, not right, not bottom]
    return Quad(_refined(picture, quad.corners, kept)), LID_CONFIDENCE
