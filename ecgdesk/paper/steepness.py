"""Whether traces beat: steep strokes that stand out of the rest and come together in time.

A QRS complex is many times as high as the trace is thick, takes a tenth of the time between two of
them, and stands in all leads at once. Flat lines have no such strokes; in an EEG, a chart or a
fetal heart rate they are low, or come anywhere.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.leads import Box
from ecgdesk.paper.reduced import label_pieces, reduce_ink

WORK_PIXELS_PER_MM = 2.0

TRACE_MM = 12.0
"""Pieces of ink no longer than this are text."""

TALL_MM = 2.5
"""Strokes lower than this, or than TALL_TIMES the usual, are no beats."""
TALL_TIMES = 2.2

BIN_MM = 2.0
"""Strokes that stand this close to each other belong together."""


def steepness(ink: NDArray[np.uint8], scale: Scale | None, box: Box) -> float:
    """How much the traces within a box look as if they beat; 0 where they do not at all.

    The height of the highest strokes in thicknesses of the trace, times how unevenly (variance
    over mean; 1 is by chance) tall strokes are spread along the page. Measured: 23 and more on 98 %
    of drawn pages, 4 to 170 on real photographs; 6 and less on flat lines.
    """
    left, top, right, bottom = (
        round(v) for v in (box.left, box.top, np.ceil(box.right), np.ceil(box.bottom))
    )
    shrink = min(1.0, WORK_PIXELS_PER_MM / guess_pixels_per_mm(ink.shape[1], scale))
    part = ink[top:bottom, left:right]
    if min(part.shape) < 2 / shrink:
        return 0.0
    small = reduce_ink(part, shrink)
    mask = cv2.threshold(small, 60, 255, cv2.THRESH_BINARY)[1]
    labels, stats = label_pieces(np.asarray(mask, np.uint8))
    long = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1)
    traces = long > TRACE_MM * WORK_PIXELS_PER_MM
    traces[0] = False
    kept = traces.astype(np.int8)[labels]
    turns = np.diff(np.pad(kept.T, ((0, 0), (1, 1))), axis=1)
    starts, ends = np.argwhere(turns == 1), np.argwhere(turns == -1)
    if len(starts) < 100:
        return 0.0
    heights = (ends[:, 1] - starts[:, 1]) / WORK_PIXELS_PER_MM
    usual, high = np.percentile(heights, [50, 99])
    tall = starts[heights > max(TALL_MM, TALL_TIMES * usual), 0]
    bins = np.arange(0, kept.shape[1], BIN_MM * WORK_PIXELS_PER_MM)
    counts = np.histogram(tall, bins=bins)[0] if len(bins) > 2 else np.zeros(1)
    if not counts.any():
        return 0.0
    return float(high / max(usual, 0.5) * counts.var() / counts.mean())
