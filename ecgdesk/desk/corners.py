"""Four corners as plain numbers: which handle is near, what a move may do, which way is up.

Free of painting and of numpy, so that the window opens without waiting for numpy and a test
needs no window. Points are page pixels unless a name says otherwise; corners go clockwise from
the paper's top left, as in ``paper.quad``.
"""

import math
from dataclasses import dataclass

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]

CORNER_REACH = 26.0
"""How near (screen pixels) a pointer must come to grab a corner."""

EDGE_REACH = 16.0
"""How near (screen pixels) a pointer must come to the middle of an edge to grab it."""

LEAST_SINE = 0.05
"""The flattest corner allowed: the sine of the turn between its two edges."""


@dataclass(frozen=True)
class Handle:
    """What can be grabbed: corner ``index`` or, with ``edge``, the edge from there to the next."""

    index: int
    edge: bool = False

    @property
    def corners(self) -> tuple[int, ...]:
        """The corners that move with it."""
        return (self.index, (self.index + 1) % 4) if self.edge else (self.index,)


def whole_page(width: float, height: float) -> Corners:
    """Take the picture's own corners."""
    return ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))


def edge_middle(corners: Corners, index: int) -> Point:
    """Return the middle of the edge that starts at corner ``index``."""
    (x0, y0), (x1, y1) = corners[index], corners[(index + 1) % 4]
    return (x0 + x1) / 2, (y0 + y1) / 2


def area(corners: Corners) -> float:
    """Return the area in square page pixels."""
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def nearest_handle(on_screen: Corners, pointer: Point) -> Handle | None:
    """Return the handle to grab, all in screen pixels; a corner in reach wins over an edge."""
    distance, index = min((math.dist(corner, pointer), i) for i, corner in enumerate(on_screen))
    if distance <= CORNER_REACH:
        return Handle(index)
    distance, index = min((math.dist(edge_middle(on_screen, i), pointer), i) for i in range(4))
    return Handle(index, edge=True) if distance <= EDGE_REACH else None


def is_convex(corners: Corners) -> bool:
    """Whether the corners go round clockwise with no corner flatter than LEAST_SINE."""
    edges = [_minus(corners[(i + 1) % 4], corners[i]) for i in range(4)]
    for (ax, ay), (bx, by) in zip(edges, edges[1:] + edges[:1], strict=True):
        lengths = math.hypot(ax, ay) * math.hypot(bx, by)
        if lengths < 1.0 or ax * by - ay * bx < LEAST_SINE * lengths:
            return False
    return True


def moved(corners: Corners, handle: Handle, by: Point) -> Corners:
    """Return the corners with the handle shifted by a number of page pixels."""
    points = [
        (x + by[0], y + by[1]) if i in handle.corners else (x, y)
        for i, (x, y) in enumerate(corners)
    ]
    return (points[0], points[1], points[2], points[3])


def held_on_page(
    corners: Corners, handle: Handle, by: Point, *, width: float, height: float
) -> Corners:
    """Shift the handle as far as the page and convexity allow.

    Corners may lie a tenth of the page outside it, because paper is often cut off by the picture.
    """
    spare = 0.1 * max(width, height)
    dx = _held([corners[i][0] for i in handle.corners], by[0], -spare, width + spare)
    dy = _held([corners[i][1] for i in handle.corners], by[1], -spare, height + spare)
    target = moved(corners, handle, (dx, dy))
    if is_convex(target) or not is_convex(corners):
        return target
    near, far = 0.0, 1.0
    for _ in range(24):
        middle = (near + far) / 2
        if is_convex(moved(corners, handle, (dx * middle, dy * middle))):
            near = middle
        else:
            far = middle
    return moved(corners, handle, (dx * near, dy * near))


def turned_clockwise(corners: Corners) -> Corners:
    """Return the same area seen after a quarter turn clockwise: bottom left becomes top left."""
    return (corners[3], corners[0], corners[1], corners[2])


def turned_by(corners: Corners, degrees: float) -> Corners:
    """Return the corners turned clockwise (as seen) about their middle."""
    middle_x, middle_y = (sum(c[axis] for c in corners) / 4 for axis in (0, 1))
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    a, b, c, d = (
        (
            middle_x + (x - middle_x) * cos - (y - middle_y) * sin,
            middle_y + (x - middle_x) * sin + (y - middle_y) * cos,
        )
        for x, y in corners
    )
    return (a, b, c, d)


def shifted(corners: Corners, by: Point, *, width: float, height: float) -> Corners:
    """Shift the whole frame as far as the page allows (see ``held_on_page``)."""
    spare = 0.1 * max(width, height)
    dx = _held([x for x, _ in corners], by[0], -spare, width + spare)
    dy = _held([y for _, y in corners], by[1], -spare, height + spare)
    a, b, c, d = ((x + dx, y + dy) for x, y in corners)
    return (a, b, c, d)


def quarter_turns_to_upright(corners: Corners) -> int:
    """How many clockwise quarter turns of the picture bring the paper's top edge to the top."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    angle = math.atan2((by - ay) + (cy - dy), (bx - ax) + (cx - dx))
    return round(-angle / (math.pi / 2)) % 4


def _minus(a: Point, b: Point) -> Point:
    return a[0] - b[0], a[1] - b[1]


def _held(values: list[float], by: float, low: float, high: float) -> float:
    """Shorten a shift so that it carries no value outward across a bound."""
    if by > 0:
        return max(0.0, min(by, high - max(values)))
    return min(0.0, max(by, low - min(values)))
