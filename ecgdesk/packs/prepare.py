"""From a sheet's ink to the network's input tensor: the one copy, used in training too.

The signals' box is laid, at its own aspect, into the network's picture: 25 mm/s for ten seconds is
250 mm in every usual layout, so the box's width gives all pages about the same scale.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

MARGIN = 0.02
"""Empty share of the input's width left on each side of the signals."""


@dataclass(frozen=True)
class Prepared:
    """``pixels`` uint8 rows x columns: 0 paper, 255 ink. ``box`` is what of the sheet they show.

    ``box`` is (left, top, right, bottom) in sheet pixels and may reach beyond the sheet.
    """

    pixels: NDArray[np.uint8]
    box: tuple[float, float, float, float]


def prepare(
    ink: NDArray[np.uint8],
    signal_box: tuple[float, float, float, float],
    shape: tuple[int, int],
) -> Prepared:
    """Lay the signals' box of a sheet's ink into a picture of ``shape`` (rows, columns).

    ``ink`` is uint8 (0 paper, 255 ink), ``signal_box`` (left, top, right, bottom) in its pixels.
    """
    rows, columns = shape
    left, top, right, bottom = signal_box
    room = 1 - 2 * MARGIN
    step = max((right - left) / (columns * room), (bottom - top) / (rows * room), 1e-6)
    x0 = (left + right) / 2 - step * columns / 2
    y0 = (top + bottom) / 2 - step * rows / 2
    box = (x0, y0, x0 + step * columns, y0 + step * rows)
    # Header and footer stand outside the signals' box and never reach the network.
    height, width = ink.shape
    edge = MARGIN * columns * step
    clip = (
        max(0, int(left - edge)),
        max(0, int(top - edge)),
        min(width, int(right + edge) + 1),
        min(height, int(bottom + edge) + 1),
    )
    # Average first (area), then sample: a thin trace keeps its weight at any resolution.
    part = ink[clip[1] : clip[3], clip[0] : clip[2]]
    if part.size == 0:
        return Prepared(np.zeros(shape, np.uint8), box)
    size = (max(1, round(part.shape[1] / step)), max(1, round(part.shape[0] / step)))
    smooth = step > 1
    part = cv2.resize(part, size, interpolation=cv2.INTER_AREA if smooth else cv2.INTER_LINEAR)  # type: ignore[assignment]
    shift = np.array(
        [[1, 0, (clip[0] - x0) / step], [0, 1, (clip[1] - y0) / step]], dtype=np.float64
    )
    laid = cv2.warpAffine(part, shift, (columns, rows), flags=cv2.INTER_LINEAR)
    return Prepared(even_out(laid), box)  # type: ignore[arg-type]


def even_out(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring thin, faint and bold traces to one darkness: the 95th percentile of ink becomes 230."""
    inked = pixels[pixels > 16]
    if inked.size < 50:
        return pixels
    top = float(np.percentile(inked, 95))
    return cv2.convertScaleAbs(pixels, alpha=min(230.0 / top, 8.0))  # type: ignore[return-value]
