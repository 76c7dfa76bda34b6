"""The largest rectangle along the axes inside a convex shape."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def largest_rectangle(
    shape: Floats, limits: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """Return (left, top, right, bottom) of the largest rectangle inside a convex polygon.

    ``shape`` is n x 2; the rectangle also stays inside ``limits`` (left, top, right, bottom).
    None where nothing is left.
    """
    clipped = _clip(shape, limits)
    if len(clipped) < 3:
        return None
    low, high = clipped.min(axis=0), clipped.max(axis=0)
    if (high - low).min() <= 1e-6:
        return None
    columns = np.linspace(low[0], high[0], 97)
    upper, lower = _between(clipped, columns)
    best, best_area = None, 0.0
    for _ in range(2):  # coarse, then fine about the best
        # Between two columns of a convex shape the worst heights are at the two ends.
        top = np.maximum(upper[:, None], upper[None, :])
        bottom = np.minimum(lower[:, None], lower[None, :])
        area = (columns[None, :] - columns[:, None]) * np.maximum(bottom - top, 0)
        i, j = np.unravel_index(int(np.argmax(area)), area.shape)
        if area[i, j] > best_area:
            best_area = float(area[i, j])
            best = (
                float(columns[i]),
                float(top[i, j]),
                float(columns[j]),
                float(bottom[i, j]),
            )
        if best is None:
            return None
        step = (high[0] - low[0]) / 96
        near = [np.linspace(c - step, c + step, 41) for c in (best[0], best[2])]
        columns = np.unique(np.clip(np.concatenate(near), low[0], high[0]))
        upper, lower = _between(clipped, columns)
    return best


def _clip(shape: Floats, limits: tuple[float, float, float, float]) -> Floats:
    left, top, right, bottom = limits
    window = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    # OpenCV takes float32: stay near the shape so that no precision is lost.
    low, high = shape.min(axis=0) - 10, shape.max(axis=0) + 10
    window = np.clip(window, low, high)
    area, found = cv2.intersectConvexConvex(
        shape.astype(np.float32).reshape(-1, 1, 2), window.astype(np.float32).reshape(-1, 1, 2)
    )
    if area <= 0 or found is None:
        return np.empty((0, 2))
    return np.asarray(found, dtype=np.float64).reshape(-1, 2)


def _between(shape: Floats, columns: Floats) -> tuple[Floats, Floats]:
    """Smallest and largest y of a convex polygon at each x."""
    upper = np.full(len(columns), np.inf)
    lower = np.full(len(columns), -np.inf)
    for (x0, y0), (x1, y1) in zip(shape, np.roll(shape, -1, axis=0), strict=True):
        inside = (columns >= min(x0, x1) - 1e-9) & (columns <= max(x0, x1) + 1e-9)
        if abs(x1 - x0) < 1e-9:
            ends = np.array([y0, y1])
            upper[inside] = np.minimum(upper[inside], ends.min())
            lower[inside] = np.maximum(lower[inside], ends.max())
            continue
        y = y0 + (columns[inside] - x0) / (x1 - x0) * (y1 - y0)
        upper[inside] = np.minimum(upper[inside], y)
        lower[inside] = np.maximum(lower[inside], y)
    upper[np.isinf(upper)], lower[np.isinf(lower)] = 0.0, 0.0
    return upper, lower
