"""Whether a picture was drawn by a program, not taken by a camera or scanner: it is all page.

Blank paper that was taken differs from pixel to pixel, and so does a scanner's lid. What was drawn
is exactly of one colour where it is blank, in the middle and up to the picture's border.
"""

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

MOST_BLANK = 0.99
"""A picture that is nothing but blank shows no page."""

SAMPLES = 150
"""So many pixels across and down are looked at."""

BLANK, BLANK_AT_RIM = 0.2, 0.2
"""Least share of the middle, and of each side's rim, that is of the page's one colour."""

EMPTY_RIM, BLANK_IN_RIM = 0.9, 0.08
"""Or the rim is of one colour, all but all, and so much of the middle is of one, whichever."""


def was_drawn(pixels: Pixels) -> bool:
    """Whether the blank parts of a picture (RGB) bear no trace of a camera or scanner.

    The bounds lie far between 40 drawn pages (0.30 and more of the middle of one colour), and 40
    scans and 120 photographs (0.18 and less); EDAN's exported JPEG files have 0.11, and
    of their rims 0.97 are of one colour (of the scans' rims at most 0.78).
    """
    height, width = pixels.shape[:2]
    step = max(1, height // SAMPLES), max(1, width // SAMPLES)
    quarter = height // 4, width // 4
    middle = pixels[quarter[0] : height - quarter[0], quarter[1] : width - quarter[1]]
    color, share = _commonest(middle[:: step[0], :: step[1]])
    if share < BLANK_IN_RIM or share > MOST_BLANK:
        return False
    deep = max(3, min(height, width) // 100)
    strips = [pixels[:deep, :: step[1]], pixels[-deep:, :: step[1]]]
    strips += [pixels[:: step[0], :deep], pixels[:: step[0], -deep:]]
    rims = [_coded(strip) for strip in strips]
    if share >= BLANK and all(float((rim == color).mean()) >= BLANK_AT_RIM for rim in rims):
        return True
    around, _ = _commonest(strips[0])
    return all(float((rim == around).mean()) >= EMPTY_RIM for rim in rims)


def _coded(pixels: Pixels) -> NDArray[np.int32]:
    """Each pixel's colour as one number."""
    red, green, blue = np.moveaxis(pixels.reshape(-1, 3).astype(np.int32), 1, 0)
    return np.asarray(red << 16 | green << 8 | blue, dtype=np.int32)


def _commonest(pixels: Pixels) -> tuple[int, float]:
    """The commonest colour, as one number, and its share."""
    colors, counts = np.unique(_coded(pixels), return_counts=True)
    return int(colors[counts.argmax()]), float(counts.max() / counts.sum())
