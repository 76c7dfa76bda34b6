"""A side of the paper moved exactly onto the edge that it runs along."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


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
