"""A sheet on a scanner: what is not of the lid's one even tone, up to the picture's border.

A lid is as light as paper or lighter, so a bright shape is not what shows the sheet, and where the
grid is fine or faint its end does not either. But nothing else is so even, and it bears no print.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels
from ecgdesk.paper.quad import Quad, order_clockwise

Floats = NDArray[np.float64]

RIM = 0.006
"""The lid is looked at in a strip along each of the picture's sides, so wide by its longest."""

EVEN = 4.0
"""Nine in ten of a lid's pixels differ by no more than this from its tone, in any colour."""

SMALLEST, FULLEST = 0.25, 0.95
"""The sheet's least share of the picture, and what is not lid of the quad around it."""

LEAST_COSINE = 0.06
"""Nothing squeezes a scanned sheet out of the square."""

MARKS, SHADOW_WIDTH = 0.0004, 25
"""More of the picture that is neither, and further off the sheet than its shadow (in pixels, both
sides together), is print: then what seems the lid is the paper's margin."""

SOLID, OTHER_TONE = 0.65, 6.0
"""So much of the sheet's outermost centimetre or so is not the lid's tone, and its usual tone
differs by so much: a grid on a white margin lets the margin's tone through between its lines."""


def find_sheet_under_lid(picture: Pixels) -> Quad | None:
    """Find the sheet on a scan reduced to about 1000 pixels (RGB); None where no lid is seen."""
    calm = np.asarray(cv2.medianBlur(picture, 3), dtype=np.uint8)
    rim = max(3, round(RIM * max(calm.shape[:2])))
    tones = []
    for strip in (calm[:rim], calm[-rim:], calm[:, :rim], calm[:, -rim:]):
        colours = strip.reshape(-1, 3).astype(np.float64)
        tone = np.median(colours, axis=0)
        tones.append((float(np.percentile(np.abs(colours - tone).max(axis=1), 90)), tone))
    for uneven, tone in sorted(tones, key=lambda each: each[0]):
        quad = _sheet_off(calm, tone, max(2.5, 1.6 * uneven)) if uneven <= EVEN else None
        if quad is not None:
            return quad
    return None


def _sheet_off(calm: Pixels, tone: Floats, most: float) -> Quad | None:
    """The one straight quad of all that differs from a tone by more than ``most``."""
    height, width = calm.shape[:2]
    lid = np.asarray(cv2.inRange(calm, np.ceil(tone - most), np.floor(tone + most)))
    other = cv2.morphologyEx(cv2.bitwise_not(lid), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    shapes, _ = cv2.findContours(other, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not shapes:
        return None
    shape = max(shapes, key=cv2.contourArea)
    area, hull = cv2.contourArea(shape), cv2.convexHull(shape)
    if area < SMALLEST * height * width or len(hull) < 4:
        return None
    corners = cv2.approxPolyN(hull, 4, None, -1.0, True).reshape(-1, 2)
    if len(corners) != 4:
        return None
    # Outlines run through the middles of the outermost pixels.
    quad = order_clockwise((corners + 0.5).tolist())
    if area < FULLEST * quad.area() or not _is_square(quad):
        return None
    inside = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(inside, np.round(quad.corners).astype(np.int32), 255)
    outside = cv2.bitwise_not(cv2.dilate(inside, np.ones((SHADOW_WIDTH,) * 2, np.uint8)))
    if np.count_nonzero(cv2.bitwise_and(other, outside)) > MARKS * height * width:
        return None
    inside = np.asarray(cv2.erode(inside, np.ones((5, 5), np.uint8)), dtype=np.uint8)
    edge = cv2.bitwise_xor(inside, cv2.erode(inside, np.ones((17, 17), np.uint8)))
    rim = lid[np.asarray(edge) > 0]
    if not rim.size:
        return None  # the whole picture
    solid = float((rim == 0).mean())
    paper = np.median(calm[inside > 0], axis=0)
    return quad if solid > SOLID and np.abs(paper - tone).max() > OTHER_TONE else None


def _is_square(quad: Quad) -> bool:
    """Whether all four angles are right."""
    sides = np.roll(quad.corners, -1, axis=0) - quad.corners
    sides /= np.maximum(np.linalg.norm(sides, axis=1, keepdims=True), 1e-6)
    return bool(np.abs((sides * np.roll(sides, -1, axis=0)).sum(axis=1)).max() < LEAST_COSINE)
