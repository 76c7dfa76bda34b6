"""Whether the rows of a page beat in unison: all leads see the same heart at the same moment.

QRS complexes of all rows stand at the same places across the paper, whatever the rhythm. The rows
of an EEG, of a seismogram, of print or of flat lines do not. This looks at the ink alone, so it
needs no trace that was followed, nor any grid.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.leads import Box
from ecgdesk.paper.rows import Floats

STEP_MM = 0.5
"""The page is looked at in columns so wide."""

QRS_STEPS = 7
"""What lies within so many columns is of one beat."""

BESIDE = 2
"""Columns by which rows may be printed beside each other."""

LEANS_MM = range(-8, 9, 2)
"""How far the last row may lie beside the first, where the corners are a little off."""


@dataclass(frozen=True)
class Unison:
    """``share`` is how much the rows agree on where there is more ink than usual (1: wholly).

    ``stands_out`` is how many times more ink than usual they have there.
    """

    share: float
    stands_out: float


def measure_unison(ink: NDArray[np.uint8], scale: Scale | None, box: Box) -> Unison | None:
    """Measure how the rows of a box agree; None for fewer than three."""
    rows = _beats_of_rows(ink, STEP_MM * guess_pixels_per_mm(ink.shape[1], scale), box)
    if len(rows) < 3:
        return None
    return Unison(agreement(rows, BESIDE, STEP_MM), stands_out(rows, 0.02))


def stands_out(rows: Floats, least: float) -> float:
    """How many times higher than usual the highest of a row is, in the middle one of all rows.

    ``rows`` is rows x places, NaN where nothing is known; ``least`` is the least that is usual.
    """
    usual = np.maximum(np.nanmedian(rows, axis=1), least)
    return float(np.median(np.nanpercentile(rows, 97, axis=1) / usual))


def agreement(rows: Floats, beside: int, step_mm: float) -> float:
    """How alike rows are (rows x places, NaN where nothing is known): 1 wholly, 0 as by chance.

    The correlation of two rows that lie up to ``beside`` places beside each other, the mean of
    all pairs' better half: a lead may be flat, and a strip printed from other seconds. Places are
    ``step_mm`` apart; the rows may lean as far as ``LEANS_MM``.
    """
    rows = np.nan_to_num(rows - np.nanmean(rows, axis=1, keepdims=True))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    return max(_alike(_leant(rows, lean / step_mm), beside) for lean in LEANS_MM)


def _leant(rows: Floats, lean: float) -> Floats:
    """Move each row sideways, the last by ``lean`` places, the first not at all."""
    moves = np.linspace(0, lean, len(rows)).round().astype(np.int64)
    return np.array([np.roll(row, move) for row, move in zip(rows, moves, strict=True)])


def _alike(rows: Floats, beside: int) -> float:
    shifts = range(-beside, beside + 1)
    alike = np.max([rows @ np.roll(rows, shift, axis=1).T for shift in shifts], axis=0)
    pairs = np.sort(alike[np.triu_indices(len(rows), 1)])
    return float(pairs[len(pairs) // 2 :].mean())


def _beats_of_rows(ink: NDArray[np.uint8], step: float, box: Box) -> Floats:
    """How much more ink than usual each row has in each column (rows x columns, 1 in a QRS)."""
    left, right = int(box.left), int(np.ceil(box.right))
    count = int((right - left) / step)
    if len(box.baselines) < 3 or count < 10 * QRS_STEPS:
        return np.zeros((0, 0))
    half = float(np.median(np.diff(box.baselines))) / 2
    soft = np.hanning(QRS_STEPS)[1:-1]
    rows = []
    for level in box.baselines:
        part = ink[max(0, int(level - half)) : int(level + half), left:right]
        if not part.size:
            continue
        height = np.asarray(cv2.reduce(part, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32F), np.float64)
        height = np.ravel(cv2.resize(height, (count, 1), interpolation=cv2.INTER_AREA))
        inked = height[height > 0]
        more = np.maximum(height - (np.median(inked) if len(inked) else 0.0), 0.0)
        full = float(np.percentile(more, 97))
        if full > 0:
            more = np.minimum(more / full, 1.5)
            rows.append(np.convolve(more, soft / soft.sum(), "same"))
    return np.array(rows) if rows else np.zeros((0, 0))
