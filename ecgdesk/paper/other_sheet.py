"""Two sheets on one picture: the one that is read already is painted over, to find the other."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad

EDGE = 0.01
"""Corners lie a little inside the paper; as much of its rim is painted over as well."""

AROUND = 0.04
"""The colour to paint with is that of what lies so far outside a sheet, in its own size."""


def hide_sheets(page: Page, quads: Sequence[Quad]) -> Page:
    """Paint over what lies within the quads (page pixels), in the colour of what surrounds them.

    Whatever is found on the page then is another sheet.
    """
    taken, near = _filled(page, quads, EDGE), _filled(page, quads, AROUND)
    around = page.pixels[(near > 0) & (taken == 0)]
    pixels = page.pixels.copy()
    pixels[taken > 0] = np.median(around, axis=0) if len(around) else 128
    return replace(page, pixels=pixels)


def _filled(page: Page, quads: Sequence[Quad], margin: float) -> NDArray[np.uint8]:
    """Return a mask of the quads, each larger by a share of its size on every side."""
    mask = np.zeros(page.pixels.shape[:2], np.uint8)
    for quad in quads:
        middle = quad.corners.mean(axis=0)
        grown = middle + (quad.corners - middle) * (1 + 2 * margin)
        cv2.fillConvexPoly(mask, np.round(grown * 16).astype(np.int32), 255, shift=4)
    return mask
