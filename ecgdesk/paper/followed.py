"""Whether the rows that were followed across a sheet are what is drawn on it.

A trace is one stroke of the pen: the lines that were followed cover it. Through what is left of an
empty paper's grid, along the sheet's edges or folds, lines can be followed as well, and what they
jump over there looks like beats; but most of the ink lies beside them.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.heartbeats import REGULAR_IF_LOW
from ecgdesk.paper.layout import Layout
from ecgdesk.paper.quality import Reason, unlike_traces
from ecgdesk.paper.rate import Rate

DARK = 128
"""Ink of the pen itself; its soft edges are lighter."""

WIDE_MM = 1.2
"""A line covers the ink within so many millimetres."""

LEAST_FOLLOWED, LEAST_OF_STRIPS, LEAST_OF_REGULAR = 0.45, 0.55, 0.3
"""Least share of the ink that lies on the lines: of pages with 12 leads, of strips alone, and of
strips whose beats come regularly, where one of two strips may have been followed.

On 60 drawn pages of 12 leads and 25 photographs it was 0.73 and more but for 0.51 on two; on strips
alone 0.6 and more but for one of two strips, 0.43; on empty paper, whose rows looked as if they
beat, 0.14 to 0.42, never regularly."""


def followed_share(ink: NDArray[np.uint8], layout: Layout) -> float:
    """Share of the ink (uint8, 255 = trace) around the leads that lies on the followed lines."""
    mm = layout.pixels_per_second / layout.speed_mm_s
    boxes = [lead.box for lead in layout.leads]
    left, top = max(0, round(min(b.left for b in boxes))), min(b.top for b in boxes) - mm
    right, bottom = round(max(b.right for b in boxes)), round(max(b.bottom for b in boxes) + mm)
    first = max(0, round(top))
    part = ink[first:bottom, left:right]
    dark = np.asarray(part >= DARK, np.uint8)
    total = int(dark.sum())
    if not total:
        return 0.0
    lines = np.zeros_like(dark)
    for line in layout.lines:
        there = np.isfinite(line.y)
        points = np.column_stack([line.x[there] - left, line.y[there] - first])
        wide = max(3, round(WIDE_MM * mm))
        cv2.polylines(lines, [np.round(points).astype(np.int32)], False, 1, wide)
    return int((dark & lines).sum()) / total


def doubt_followed(
    ink: NDArray[np.uint8], layout: Layout, rate: Rate | None, *, alone: bool
) -> Reason | None:
    """Say that what was followed is not what is drawn; None where it is.

    ``alone``: the page has rhythm strips and no more, which are all that its reading stands on.
    """
    share = followed_share(ink, layout)
    least = LEAST_FOLLOWED
    if alone:
        irregular = None if rate is None else rate.irregularity
        regular = irregular is not None and irregular < REGULAR_IF_LOW
        least = LEAST_OF_REGULAR if regular else LEAST_OF_STRIPS
    return unlike_traces(share) if share < least else None
