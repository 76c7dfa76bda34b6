"""A sheet drawn from a recording's samples, as an electrocardiograph prints one.

25 mm/s, 10 mm/mV, four columns of 2.5 s of three leads each, and lead II below over the whole ten
seconds; on A4 with a grid, so that it is read as any other page. Who the patient is does not stand
on it.
"""

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

PIXELS_PER_MM = 7
WIDTH_MM, HEIGHT_MM = 297, 210
SPEED_MM_S, GAIN_MM_MV = 25.0, 10.0
SHEET_S = 10.0

ROWS = (
    ("I", "aVR", "V1", "V4"),
    ("II", "aVL", "V2", "V5"),
    ("III", "aVF", "V3", "V6"),
    ("II",),
)

LEFT_MM, TOP_MM, ROW_MM = 28.0, 45.0, 30.0
PULSE_MM = 5.0
LINE_MM = 0.35

_PAPER, _FINE, _COARSE, _INK = (
    (255, 253, 251),
    (250, 214, 210),
    (238, 160, 155),
    (25, 25, 30),
)

Samples = NDArray[np.floating]


def draw_sheet(leads_mv: Mapping[str, Samples], samples_per_s: float) -> Pixels:
    """Draw up to SHEET_S seconds of a recording; ``leads_mv`` by lead name, NaN where none.

    Each lead is drawn about its own median. A lead that is not there leaves its place empty.
    """
    page = np.empty((HEIGHT_MM * PIXELS_PER_MM, WIDTH_MM * PIXELS_PER_MM, 3), np.uint8)
    page[:] = _PAPER
    _draw_grid(page)
    for row, names in enumerate(ROWS):
        baseline = TOP_MM + (row + 0.5) * ROW_MM
        _draw_pulse(page, baseline)
        seconds = SHEET_S / len(names)
        for column, name in enumerate(names):
            left = LEFT_MM + column * seconds * SPEED_MM_S
            first = round(column * seconds * samples_per_s)
            last = round((column + 1) * seconds * samples_per_s)
            values = leads_mv.get(name)
            if values is not None:
                _draw_trace(page, values, (first, last), samples_per_s, (left, baseline))
                _write(page, name, left + 2, baseline - 0.26 * ROW_MM)
            if column:
                _stroke(page, np.array([[left, baseline - 3], [left, baseline + 3]]))
    words = f"{SPEED_MM_S:g} mm/s   {GAIN_MM_MV:g} mm/mV"
    _write(page, words, LEFT_MM, TOP_MM + len(ROWS) * ROW_MM + 8)
    return page


def _draw_grid(page: Pixels) -> None:
    for step, colour, thick in ((1, _FINE, 1), (5, _COARSE, 2)):
        for across in range(0, WIDTH_MM, step):
            page[:, across * PIXELS_PER_MM : across * PIXELS_PER_MM + thick] = colour
        for down in range(0, HEIGHT_MM, step):
            page[down * PIXELS_PER_MM : down * PIXELS_PER_MM + thick] = colour


def _draw_pulse(page: Pixels, baseline: float) -> None:
    """One millivolt for 0.2 s, so that the gain can be checked."""
    left, top = LEFT_MM - PULSE_MM - 4, baseline - GAIN_MM_MV
    right = left + PULSE_MM
    shape = [(left - 1.5, baseline), (left, baseline), (left, top)]
    shape += [(right, top), (right, baseline), (right + 1.5, baseline)]
    _stroke(page, np.array(shape))


def _draw_trace(
    page: Pixels,
    values: Samples,
    part: tuple[int, int],
    samples_per_s: float,
    place: tuple[float, float],
) -> None:
    shown = values[part[0] : part[1] + 1]
    seen = np.isfinite(shown)
    if not seen.any():
        return
    left, baseline = place
    x = left + np.arange(len(shown)) / samples_per_s * SPEED_MM_S
    y = baseline - (shown - np.nanmedian(values)) * GAIN_MM_MV
    # Where samples are missing the pen is lifted.
    breaks = np.flatnonzero(np.diff(seen.astype(np.int8))) + 1
    for piece, inside in zip(
        np.split(np.column_stack([x, y]), breaks), np.split(seen, breaks), strict=True
    ):
        if inside[0] and len(piece) > 1:
            _stroke(page, piece)


def _stroke(page: Pixels, points_mm: NDArray[np.floating]) -> None:
    # Four bits below the pixel: without them thin traces turn into stairs.
    fixed = np.round(points_mm * PIXELS_PER_MM * 16).clip(-1e6, 1e6).astype(np.int32)
    thick = max(1, round(LINE_MM * PIXELS_PER_MM))
    cv2.polylines(page, [fixed.reshape(-1, 1, 2)], False, _INK, thick, cv2.LINE_AA, shift=4)


def _write(page: Pixels, words: str, x: float, y: float) -> None:
    place = (round(x * PIXELS_PER_MM), round(y * PIXELS_PER_MM))
    cv2.putText(page, words, place, cv2.FONT_HERSHEY_SIMPLEX, 0.85, _INK, 2, cv2.LINE_AA)
