"""What lies on a sheet and is no paper: fingers that hold it, a pen, a clip.

Their outlines are as dark as ink, and a row of traces would be followed along them. They come in
from the sheet's side, are wider than any stroke, and have another colour than the paper, or are
far darker than any shadow makes it.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

Mask = NDArray[np.uint8]

STEP_MM = 1.0
"""The sheet is looked at in squares of this size."""

PAPER_MM = 3.0
"""The brightest within so far is the paper between the lines."""

OTHER_COLOUR, FAR_DARKER = 0.16, 1.25
"""How far (natural logarithm) a colour's balance, or brightness, is from what the sheet has."""

LEAST_MM = 6.0
"""A finger or a clip is at least so wide."""

MOST_SHARE = 0.25
"""Where more than this of a sheet would be foreign, its light is coloured, and nothing is."""

OUTLINE_MM = 2.0
"""So far around it reaches its outline, blurred as it is."""


def find_foreign(pixels: Pixels, *, per_mm: float) -> Mask | None:
    """Where something lies on the sheet (RGB uint8): 255 there, at the sheet's size, or None."""
    height, width = pixels.shape[:2]
    size = (max(2, round(width / per_mm / STEP_MM)), max(2, round(height / per_mm / STEP_MM)))
    if min(size) < 4 * LEAST_MM:
        return None
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    reach = 2 * round(PAPER_MM / 2 / STEP_MM) + 1
    small = cv2.medianBlur(cv2.dilate(small, np.ones((reach, reach), np.uint8)), 5)
    light = np.log(small.astype(np.float32) + 4.0)
    bright = light.mean(axis=2)
    # One colour against the others, so that shadow, which dims all alike, does not count.
    balance = light[..., [0, 2]] - light[..., [1]]
    usual = np.median(balance.reshape(-1, 2), axis=0)
    off = np.abs(balance - usual).max(axis=2)
    foreign = (off > OTHER_COLOUR) | (bright < np.median(bright) - FAR_DARKER)
    least = round(LEAST_MM / STEP_MM)
    mask = cv2.morphologyEx(foreign.astype(np.uint8), cv2.MORPH_OPEN, np.ones((least, least)))
    mask = _from_the_sides(np.asarray(mask, np.uint8))
    if not mask.any() or mask.mean() > MOST_SHARE:
        return None
    # What was brightened on all sides by the paper is that much smaller than it is.
    around = 2 * round((PAPER_MM / 2 + OUTLINE_MM) / STEP_MM) + 1
    mask = np.asarray(cv2.dilate(mask, np.ones((around, around), np.uint8)), np.uint8)
    whole = cv2.resize(mask * np.uint8(255), (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(whole, np.uint8)


def _from_the_sides(mask: Mask) -> Mask:
    """The pieces that come in from the sheet's sides."""
    _, labels = cv2.connectedComponents(mask, connectivity=8)
    side = max(2, round(PAPER_MM / STEP_MM))
    inner = np.zeros(mask.shape, np.bool_)
    inner[side:-side, side:-side] = True
    outer = np.unique(labels[~inner])
    return np.asarray(np.isin(labels, outer[outer > 0]), np.uint8)
