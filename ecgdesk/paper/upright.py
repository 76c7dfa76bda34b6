"""Which way up a sheet lies: how many quarter turns put its traces upright.

Phones write down how they were held, but not always, and paper is photographed from any side. Rows
of traces run across; a calibration pulse stands up; text stands above the traces and the names of
leads left of them; after each beat comes the T wave, larger than the P wave before the next. None
of these is always there, so they are weighed together; weights were fitted on drawn pages.
"""

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.reduced import label_pieces

Floats = NDArray[np.float64]
Mask = NDArray[np.uint8]

WORK_PIXELS_PER_MM = 2.0


ACROSS_WEIGHTS = np.array([0.55, 1.9, 1.7])
UPRIGHT_WEIGHTS = np.array([0.7, 3.0, 4.0])
"""Logistic weights, fitted on 300 drawn pages. Fitted so, text counted for more than T waves; on
real photographs creases look like text, so what may be text is given less."""

FAR = 0.45
"""Names of leads may count for so much, and no more: other text may stand at the left, too."""

DOUBT = 0.6
"""Pages are upright unless the evidence against it is worth more than this, as log odds."""


def quarter_turns(ink: NDArray[np.uint8], scale: Scale | None) -> int:
    """How many quarter turns counterclockwise (``np.rot90``) put a sheet upright: 0 to 3.

    ``ink`` is that of the flat sheet. 0 where nothing speaks clearly for a turn.
    """
    if min(ink.shape) < 64:
        return 0
    mask = _reduce(ink, scale)
    if float(lies_across(mask) @ ACROSS_WEIGHTS) > -DOUBT:
        return 2 if float(stands_up(mask) @ UPRIGHT_WEIGHTS) < -DOUBT else 0
    turned = np.ascontiguousarray(np.rot90(mask))
    return 1 if float(stands_up(turned) @ UPRIGHT_WEIGHTS) > 0 else 3


def _reduce(ink: NDArray[np.uint8], scale: Scale | None) -> Mask:
    """Ink at WORK_PIXELS_PER_MM, 255 where there is any."""
    shrink = min(1.0, WORK_PIXELS_PER_MM / guess_pixels_per_mm(max(ink.shape), scale))
    # In one step, as the weights were fitted: halved first, real photographs were turned.
    small = cv2.resize(ink, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.threshold(small, 60, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)


def lies_across(mask: Mask) -> Floats:
    """Evidence that rows of traces run across (positive) rather than down.

    Three numbers, each of which only changes its sign when the sheet is turned by 90 degrees: runs
    of ink gathered in few rows; each column crosses as many traces as the next; text runs across.
    """
    traces, text = _told_apart(mask)
    across, down = _runs(mask), _runs(np.ascontiguousarray(mask.T))
    return np.array(
        [
            np.log(_concentration(across) / _concentration(down)),
            np.log(_unevenness(traces.T) / _unevenness(traces)),
            _text_direction(text),
        ]
    )


def _runs(mask: Mask) -> Mask:
    """1 where ink runs on across for 4 mm, sloping a little."""
    long = round(4 * WORK_PIXELS_PER_MM)
    soft = cv2.dilate(mask, np.ones((2, 1), np.uint8))
    opened = cv2.morphologyEx(soft, cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    return np.asarray(opened > 0, dtype=np.uint8)


def _concentration(runs: Mask) -> float:
    """How unevenly runs are shared out among rows of 2 mm: 1 is evenly."""
    rows = runs.sum(axis=1, dtype=np.float64)
    step = round(2 * WORK_PIXELS_PER_MM)
    rows = rows[: len(rows) // step * step].reshape(-1, step).sum(axis=1) + 1.0
    return float(np.mean(rows**2) / np.mean(rows) ** 2)


def _unevenness(traces: Mask) -> float:
    """How much the number of strokes that a column crosses differs from column to column."""
    starts = (traces[1:] > traces[:-1]).sum(axis=0).astype(np.float64)
    inked = np.flatnonzero(starts)
    if len(inked) < 10:
        return 1.0
    starts = starts[inked[0] : inked[-1] + 1]
    return float((starts.std() + 0.1) / (starts.mean() + 0.1))


def _text_direction(text: Mask) -> float:
    """Whether letters have their neighbours beside them (positive) or above them."""
    reach = round(1.5 * WORK_PIXELS_PER_MM)
    counts = []
    for kernel in (np.ones((1, reach), np.uint8), np.ones((reach, 1), np.uint8)):
        counts.append(cv2.connectedComponents(cv2.dilate(text, kernel), connectivity=4)[0] - 1)
    return float(np.log((counts[1] + 5.0) / (counts[0] + 5.0)))


def stands_up(mask: Mask) -> Floats:
    """Evidence that a sheet whose rows run across is upright (positive), not upside down.

    Three numbers, each of which only changes its sign when the sheet is turned by 180 degrees:
    text above rather than below the traces, left rather than right, and T waves after beats.
    """
    traces, text = _told_apart(mask)
    rows = _row_heights(mask)
    return np.array([*_text_places(traces, text), _waves(traces, rows)])


def _row_heights(mask: Mask) -> list[int]:
    """Rows of pixels on which traces run, top to bottom."""
    runs = _runs(mask).sum(axis=1, dtype=np.float64)
    soft = np.convolve(runs, np.hanning(7), mode="same")
    apart = round(8 * WORK_PIXELS_PER_MM)
    return _peaks(soft, apart=apart, least=0.25 * float(soft.max(initial=0.0)), most=16)


def _told_apart(mask: Mask) -> tuple[Mask, Mask]:
    """Ink of traces, and of text: small pieces of a letter's height."""
    kinds, stats = label_pieces(mask)
    sides = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    mm = WORK_PIXELS_PER_MM
    # Letters may touch their neighbours: they are short, whichever way they run.
    small = (sides.max(axis=1) < 12 * mm) & (sides.min(axis=1) < 4.5 * mm)
    small &= sides.max(axis=1) > 0.8 * mm
    large = sides.max(axis=1) > 12 * mm
    small[0] = large[0] = False
    return large.astype(np.uint8)[kinds], small.astype(np.uint8)[kinds]


def _text_places(traces: Mask, text: Mask) -> tuple[float, float]:
    """More text above than below the traces; more at their left than at their right."""
    rows = np.flatnonzero(traces.any(axis=1))
    if len(rows) == 0 or not text.any():
        return 0.0, 0.0
    width = text.shape[1]
    by_row = text.sum(axis=1, dtype=np.float64)
    above, below = by_row[: rows[0] + 1].sum(), by_row[rows[-1] :].sum()
    by_column = text[rows[0] : rows[-1] + 1].sum(axis=0, dtype=np.float64)
    columns = np.linspace(-1, 1, width)
    inside = by_column.sum()
    left = -float((by_column * columns).sum()) / (inside + 20.0)
    return float((above - below) / (above + below + 60.0)), float(np.clip(left, -FAR, FAR))


def _waves(traces: Mask, rows: list[int]) -> float:
    """More deflection after beats than before them."""
    mm = WORK_PIXELS_PER_MM
    middles = np.array(rows, dtype=np.float64)
    gap = float(np.median(np.diff(middles))) if len(rows) > 1 else 30.0 * mm
    half = round(np.clip(0.6 * gap, 6 * mm, 18 * mm))
    tracks = [track for row in rows if (track := _track(traces, row, half)) is not None]
    if not tracks:
        return 0.0
    tops, bottoms, heights = (np.array(part) for part in zip(*tracks, strict=True))
    steep = np.abs(np.diff(heights, axis=1, prepend=heights[:, :1])) + (tops - bottoms) * 0.5
    beat = np.convolve(np.minimum(steep, 6 * mm).mean(axis=0), np.ones(5) / 5, mode="same")
    least = 0.4 * float(np.percentile(beat, 98))
    beats = _peaks(beat, apart=round(7 * mm), least=least, most=40)
    after, before = 1.0, 1.0
    for at, following in pairwise(beats):
        span = following - at
        if span > 55 * mm:
            continue
        part = heights[:, at : following + 1]
        usual = np.median(part, axis=1, keepdims=True)
        off = np.abs(np.minimum(np.abs(part - usual), 5 * mm)).mean(axis=0)
        edge, middle = max(1, round(0.1 * span)), span // 2
        after += off[edge:middle].sum()
        before += off[span - middle : span - edge].sum()
    return float(np.log(after / before))


def _track(traces: Mask, row: int, half: int) -> tuple[Floats, Floats, Floats] | None:
    """Highest, lowest and middle ink above ``row`` in each column of a band; gaps are bridged."""
    top = max(0, row - half)
    band = traces[top : row + half + 1] > 0
    inked = np.asarray(band.any(axis=0), dtype=np.bool_)
    if inked.sum() < 0.2 * len(inked):
        return None
    where = np.arange(band.shape[1])
    highest = row - (top + band.argmax(axis=0)).astype(np.float64)
    lowest = row - (top + band.shape[0] - 1 - band[::-1].argmax(axis=0)).astype(np.float64)
    rows = row - (top + np.arange(band.shape[0], dtype=np.float64))
    middle = (band * rows[:, None]).sum(axis=0) / np.maximum(band.sum(axis=0), 1)
    known = where[inked]
    return (
        np.interp(where, known, highest[inked]),
        np.interp(where, known, lowest[inked]),
        np.interp(where, known, middle[inked]),
    )


def _peaks(values: Floats, *, apart: int, least: float, most: int) -> list[int]:
    """Places of the highest values above ``least``, so far from each other, left to right."""
    left = values.copy()
    found: list[int] = []
    while len(found) < most and left.size:
        at = int(left.argmax())
        if left[at] <= least:
            break
        found.append(at)
        left[max(0, at - apart + 1) : at + apart] = -np.inf
    return sorted(found)
