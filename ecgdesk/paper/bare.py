"""A sheet that shows no grid: the largest bright shape with four straight sides."""

import cv2
import numpy as np

from ecgdesk.paper.page import Pixels
from ecgdesk.paper.quad import Quad, order_clockwise

WORK_SIDE = 500

ALL_PAPER = 0.96
"""A shape that fills this share of the picture is the whole picture."""

CONFIDENCE = 0.55


def find_bare_sheet(picture: Pixels) -> tuple[Quad, float] | None:
    """Find a bright sheet on a darker or coloured ground; None where there is no such shape."""
    height, width = picture.shape[:2]
    shrink = min(1.0, WORK_SIDE / max(height, width))
    small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    small = cv2.medianBlur(small, 7)
    lab = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), dtype=np.uint8)
    light = lab[..., 0]
    colour = np.abs(lab[..., 1:].astype(np.int16) - 128).max(axis=2).astype(np.uint8)
    best: tuple[float, Quad] | None = None
    for channel, invert in ((light, False), (cv2.subtract(light, colour), False), (colour, True)):
        kind = cv2.THRESH_BINARY_INV if invert else cv2.THRESH_BINARY
        _, mask = cv2.threshold(np.asarray(channel), 0, 255, kind | cv2.THRESH_OTSU)
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
        mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
        contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for contour in contours:
            area = cv2.contourArea(contour)
            if area < 0.12 * light.size:
                continue
            hull = cv2.convexHull(contour)
            corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)
            if len(corners) != 4:
                continue
            quad = order_clockwise(np.asarray(corners, dtype=np.float64).reshape(4, 2).tolist())
            fill = area / max(quad.area(), 1.0)
            score = float(fill * np.sqrt(area / light.size))
            if 0.9 < fill < 1.1 and (best is None or score > best[0]):
                best = (score, quad)
    if best is None:
        return None
    if best[1].area() > ALL_PAPER * light.size:
        return Quad.whole(width, height), CONFIDENCE
    return Quad((best[1].corners + 0.5) / shrink), CONFIDENCE
