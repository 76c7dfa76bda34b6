"""How a region on the preview changes under the hand: pure functions on millimetres, no Qt.

A rectangle is (left, top, right, bottom) in millimetres from the scanning area's top left corner.
"""

Rect = tuple[float, float, float, float]

Grip = frozenset[str]
"""The sides that a hand holds; none of them: the whole rectangle."""

LEAST_MM = 10.0
"""No region is narrower: nothing could be read of it."""


def grip_at(rect: Rect, x: float, y: float, reach: float) -> Grip | None:
    """Return what a hand at (x, y) takes hold of, within ``reach``; None beside the rectangle."""
    left, top, right, bottom = rect
    if not (left - reach <= x <= right + reach and top - reach <= y <= bottom + reach):
        return None
    across = "left" if abs(x - left) <= reach else "right" if abs(x - right) <= reach else ""
    along = "top" if abs(y - top) <= reach else "bottom" if abs(y - bottom) <= reach else ""
    return frozenset(side for side in (across, along) if side)


def dragged(rect: Rect, grip: Grip, dx: float, dy: float, width: float, height: float) -> Rect:
    """Return the rectangle after its grip was moved; it stays within ``width`` x ``height``."""
    left, top, right, bottom = rect
    if not grip:
        dx = min(max(dx, -left), width - right)
        dy = min(max(dy, -top), height - bottom)
        return left + dx, top + dy, right + dx, bottom + dy
    if "left" in grip:
        left = min(max(left + dx, 0.0), right - LEAST_MM)
    if "right" in grip:
        right = max(min(right + dx, width), left + LEAST_MM)
    if "top" in grip:
        top = min(max(top + dy, 0.0), bottom - LEAST_MM)
    if "bottom" in grip:
        bottom = max(min(bottom + dy, height), top + LEAST_MM)
    return left, top, right, bottom


def drawn(x0: float, y0: float, x1: float, y1: float, width: float, height: float) -> Rect | None:
    """Return the rectangle between two points, cut to the area; None if it is too small."""
    left, right = (min(max(x, 0.0), width) for x in sorted((x0, x1)))
    top, bottom = (min(max(y, 0.0), height) for y in sorted((y0, y1)))
    if right - left < LEAST_MM or bottom - top < LEAST_MM:
        return None
    return left, top, right, bottom
