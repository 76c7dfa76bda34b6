"""A photographed sheet as it would look on a white table in even light, for print and evidence."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.ink import paper_around, percentile
from ecgdesk.paper.page import Pixels

PALENESS = 0.45
"""How far paper and grid go towards white: the trace stands out, and little toner is used."""

DARKEST_PAPER = 40
"""What is darker (of 255) is no paper in shadow, and brightening it would show but noise."""

UNEVEN = 0.85
"""Paper is unevenly lit where its darkest parts are darker than this, of its brightest."""

GRAY_PAPER = 225
"""Scanners show paper brighter than this (of 255); most photographs do not."""

_LOOKED_AT = 320


def whiten(picture: NDArray[np.uint8], ink: NDArray[np.uint8], *, per_mm: float) -> Pixels:
    """Return a flat sheet without shadow and colour cast; paper and grid paler than ink.

    ``picture`` is uint8, height x width, gray or RGB; ``ink`` is that of ``separate_ink``, of the
    same size; ``per_mm`` its pixels a millimetre.
    """
    paper = np.maximum(paper_around(picture, per_mm=per_mm), DARKEST_PAPER)
    even = cv2.divide(picture, paper, dst=paper, scale=255)
    paler = cv2.addWeighted(even, 1 - PALENESS, even, 0, 255 * PALENESS)
    mask = cv2.convertScaleAbs(ink, alpha=2)  # 255 from half ink on
    if picture.ndim == 3:
        mask = cv2.cvtColor(mask, cv2.COLOR_GRAY2RGB)
    kept = cv2.multiply(even, mask, scale=1 / 255)
    lifted = cv2.multiply(paler, cv2.bitwise_not(mask), scale=1 / 255)
    return np.asarray(cv2.add(kept, lifted), dtype=np.uint8)


def is_photographed(pixels: Pixels) -> bool:
    """Whether the light on a flat sheet (RGB uint8) is that of a room, not that of a scanner."""
    every = max(1, pixels.shape[1] // (2 * _LOOKED_AT))
    seen = pixels[::every, ::every]
    width = min(_LOOKED_AT, seen.shape[1])
    size = (width, max(2, round(seen.shape[0] * width / seen.shape[1])))
    gray = cv2.cvtColor(cv2.resize(seen, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    # The edges may show the table; 5 in 320 is more than the lines of any grid are apart.
    paper = cv2.medianBlur(cv2.dilate(gray, np.ones((5, 5), np.uint8)), 7)
    rows, columns = (max(1, side // 20) for side in paper.shape)
    inner = np.asarray(paper[rows:-rows, columns:-columns], np.uint8)
    if percentile(inner, 50) < GRAY_PAPER:
        return True
    return percentile(inner, 3) < UNEVEN * percentile(inner, 95)
