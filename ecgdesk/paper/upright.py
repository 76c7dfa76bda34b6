"""Which way up a sheet lies: how many quarter turns put its traces upright.

Phones write down how they were held, but not always, and paper is photographed from any side.
Whether rows of traces run across is measured: runs of ink gathered in few rows, and text beside
text. Whether they stand on their heads is a matter of many small signs (the calibration pulse, the
names of leads, the waves before and after each beat), which a small network of its own has learnt
from drawn pages (build_scripts/train/upright.py).
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk import inference
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.reduced import label_pieces
from ecgdesk.places import resources_folder

Floats = NDArray[np.float64]
Mask = NDArray[np.uint8]

WORK_PIXELS_PER_MM = 2.0


ACROSS_WEIGHTS = np.array([0.55, 1.9, 1.7])
"""Logistic weights, fitted on 300 drawn pages."""

ROWS, COLUMNS = 192, 288
"""The network's picture of a sheet: about 1 pixel a millimetre."""

_EDGE_TO_EDGE = [np.linspace(0, 255, count).round().astype(np.uint8) for count in (ROWS, COLUMNS)]
PLACES = np.stack(np.meshgrid(*_EDGE_TO_EDGE, indexing="ij"), axis=2)
"""Where on the picture each pixel is, uint8 ROWS x COLUMNS x 2 (down, across): header or footer."""

DOUBT, DOUBT_UPSIDE_DOWN = 0.6, 1.5
"""Pages are upright unless the evidence against it is worth more than this, as log odds."""


def quarter_turns(ink: NDArray[np.uint8], scale: Scale | None) -> int:
    """How many quarter turns counterclockwise (``np.rot90``) put a sheet upright: 0 to 3.

    ``ink`` is that of the flat sheet. 0 where nothing speaks clearly for a turn.
    """
    if min(ink.shape) < 64:
        return 0
    mask = _reduce(ink, scale)
    if float(lies_across(mask) @ ACROSS_WEIGHTS) > -DOUBT:
        return 2 if stands_up(mask) < -DOUBT_UPSIDE_DOWN else 0
    turned = np.ascontiguousarray(np.rot90(mask))
    return 1 if stands_up(turned) > 0 else 3


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


def stands_up(mask: Mask) -> float:
    """Log odds that a sheet whose rows run across is upright, not upside down."""
    sheet = lay_in(mask)
    upright, turned = (_score(picture) for picture in (sheet, sheet[::-1, ::-1]))
    return upright - turned


def _score(sheet: Mask) -> float:
    return float(inference.run("upright", _network(), np.dstack([sheet, PLACES]))[0])


@cache
def _network() -> bytes:
    return (resources_folder() / "upright.tflite").read_bytes()


def lay_in(mask: Mask) -> Mask:
    """Lay a sheet's ink into the network's picture, uint8 ROWS x COLUMNS, at its own aspect."""
    rows, columns = mask.shape
    shrink = min(ROWS / rows, COLUMNS / columns)
    size = (max(1, round(columns * shrink)), max(1, round(rows * shrink)))
    small = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
    picture = np.zeros((ROWS, COLUMNS), np.uint8)
    top, left = (ROWS - size[1]) // 2, (COLUMNS - size[0]) // 2
    picture[top : top + size[1], left : left + size[0]] = small
    return picture


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
