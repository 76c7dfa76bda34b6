"""What is printed above and below the rows of traces, yet within their box: no trace.

A tall R wave of the first row reaches up to where some devices print their own interpretation, and
the box around the traces then takes it in. Whoever must not see print (the network, research) gets
the sheet without it.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.leads import Box, read_pieces

STROKE_MM = (4.0, 3.0)
"""A piece at least this high and at most this wide may be a wave's tip that broke off."""

WAVE_MM = 3.0
"""A piece that goes on as traces do is one if it is at least this high; underlines are lower."""

ROW_MM = 24.0
"""Height of a row where there is only one."""

AROUND_MM = 0.4
"""Print is hidden with so much around it: its edges are fainter than ink."""


def print_mask(ink: NDArray[np.uint8], box: Box, scale: Scale | None) -> NDArray[np.bool_]:
    """Where print stands above the first and below the last row (sheet height x width).

    ``ink`` is the sheet's (uint8), ``box`` that of its traces. Lead names between the rows are
    left as they are.
    """
    height, width = ink.shape
    if not box.baselines:
        return np.zeros((height, width), np.bool_)
    pieces = read_pieces(ink, scale)
    mm, stats = pieces.mm, pieces.stats
    rows = np.array(box.baselines) * pieces.shrink
    half = (float(np.median(np.diff(rows))) if len(rows) > 1 else ROW_MM * mm) / 2
    top, bottom = stats[:, 1], stats[:, 1] + stats[:, 3]
    outside = (bottom < rows[0] - half) | (top > rows[-1] + half)
    tip = (stats[:, 3] >= STROKE_MM[0] * mm) & (stats[:, 2] <= STROKE_MM[1] * mm)
    # A row of traces that was not counted among the rows is no print either.
    waves = pieces.is_drawn & (stats[:, 3] >= WAVE_MM * mm)
    printed = outside & ~tip & ~waves & ~pieces.is_trace
    printed[0] = False
    mask = printed[pieces.labels].astype(np.uint8)
    reach = 2 * max(1, round(AROUND_MM * mm)) + 1
    mask = np.asarray(cv2.dilate(mask, np.ones((reach, reach), np.uint8)), np.uint8)
    large = cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large, np.uint8) > 0


def hide_print(ink: NDArray[np.uint8], box: Box, scale: Scale | None) -> NDArray[np.uint8]:
    """The ink without the print above and below the rows."""
    return np.where(print_mask(ink, box, scale), np.uint8(0), ink)
