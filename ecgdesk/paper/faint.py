"""Traces much fainter than the print around them: how dark ink is was measured on the print."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.leads import Box

FAINT = 170.0
"""Traces whose ink, in most of their columns, is weaker than this (of 255) are made full ink."""


def strengthen(ink: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """Return the ink of a sheet with its traces at full strength; the same ink where they are.

    ``box`` is that of the traces: in each of its rows the strongest ink of a column is the trace.
    """
    top, bottom = int(box.top), int(np.ceil(box.bottom))
    part = ink[top:bottom, int(box.left) : int(np.ceil(box.right))]
    rows = np.array_split(part, max(1, box.rows))
    level = float(np.median([np.median(row.max(axis=0)) for row in rows if row.size]))
    if not 0 < level < FAINT:
        return ink
    return np.asarray(cv2.convertScaleAbs(ink, alpha=255.0 / level), np.uint8)
