"""From a strip's samples to the network's picture of one beat: the one copy, used in training too.

Above, the beat itself with its P and T waves, over the strip's usual beat in grey. Below, the beats
around it, drawn so that the usual RR interval has always the same length: a beat that comes early
stands near its neighbour, at any heart rate.

Drawn from the samples that `ecgdesk.paper` read off the ink, not copied from the ink itself: a
printed, a scanned and a photographed beat give the same picture, whatever the pen and resolution.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BEAT_SHARE = 2 / 3
"""Share of the picture's rows for the beat itself; the rest shows the beats around it."""

HALF_S = 0.48
"""Seconds of the beat shown on each side of its R peak."""

RR_SHARE = 0.225
"""Share of the picture's width that the usual RR interval takes below."""

PLACE = 0.64
"""Where the beat stands below, as share of the width: more is told by what came before it."""

SHORTEST_RR_S, LONGEST_RR_S = 0.24, 2.5

USUAL_GREY = 105
"""How dark the usual beat is drawn; the beat itself is 255."""


@dataclass(frozen=True)
class Rhythm:
    """What surrounds a beat: the strip's ``samples_mv`` (NaN in gaps), and what is usual on it.

    ``usual_rr_s`` is the median RR interval, None where fewer than two intervals are shown.
    ``usual_beat`` holds the median beat, mV, ``HALF_S`` to each side of its R peak; None where
    fewer than three beats are shown. ``amplitude_mv`` is the median height of a QRS.
    """

    samples_mv: Floats
    rate_hz: float
    usual_rr_s: float | None
    usual_beat: Floats | None
    amplitude_mv: float


def find_rhythm(samples_mv: Floats, rate_hz: float, peaks_s: Floats) -> Rhythm:
    """Take from a strip what its beats are compared with.

    ``samples_mv`` is [n], sample i at i / ``rate_hz`` seconds, NaN where nothing is shown;
    ``peaks_s`` are the R peaks, at least one, in order.
    """
    intervals = np.diff(peaks_s)
    intervals = intervals[(intervals > SHORTEST_RR_S) & (intervals < LONGEST_RR_S)]
    usual_rr = float(np.median(intervals)) if len(intervals) >= 2 else None
    windows = _windows(samples_mv, rate_hz, peaks_s)
    third = windows.shape[1] // 3
    middle = windows[:, third:-third]
    middle = middle[np.isfinite(middle).sum(axis=1) > 4]
    heights = np.nanmax(middle, axis=1) - np.nanmin(middle, axis=1) if len(middle) else [1.0]
    whole = windows[np.isfinite(windows).mean(axis=1) > 0.8]
    usual = np.median(np.nan_to_num(whole), axis=0) if len(whole) >= 3 else None
    return Rhythm(samples_mv, rate_hz, usual_rr, usual, max(float(np.median(heights)), 0.05))


def draw_beat(rhythm: Rhythm, peak_s: float, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Draw the beat whose R peak is at ``peak_s`` as uint8 ``shape`` (rows, columns), 255 ink."""
    rows, columns = shape
    high = round(rows * BEAT_SHARE)
    picture = np.zeros(shape, np.uint8)
    beat = _windows(rhythm.samples_mv, rhythm.rate_hz, np.array([peak_s]))[0]
    across = np.linspace(0.0, columns, len(beat))
    if rhythm.usual_beat is not None:
        _draw(picture[:high], across, _height(rhythm.usual_beat, rhythm, high), USUAL_GREY)
    _draw(picture[:high], across, _height(beat, rhythm, high), 255)
    if rhythm.usual_rr_s is not None:
        _draw_neighbours(picture[high:], rhythm, peak_s)
    return picture


def _windows(samples: Floats, rate_hz: float, peaks_s: Floats) -> Floats:
    """Samples around each peak (peaks x samples), its level taken away; NaN beyond the strip."""
    reach = round(HALF_S * rate_hz)
    padded = np.pad(samples, reach, constant_values=np.nan)
    at = np.clip(np.round(peaks_s * rate_hz).astype(np.int64), 0, len(samples) - 1)
    windows = padded[at[:, None] + np.arange(2 * reach + 1)]
    whole = np.isfinite(windows).all(axis=1)
    levels = np.median(windows, axis=1)
    for row in np.flatnonzero(~whole):
        seen = windows[row][np.isfinite(windows[row])]
        levels[row] = np.median(seen) if len(seen) else 0.0
    return np.asarray(windows - levels[:, None])


def _height(values_mv: Floats, rhythm: Rhythm, rows: int) -> Floats:
    """Rows from the top: small waves are drawn taller, so that a P wave spans several rows."""
    relative = np.arcsinh(5.0 * values_mv / rhythm.amplitude_mv) / np.arcsinh(5.0)
    return np.asarray(rows * (0.56 - 0.36 * relative))


def _draw_neighbours(picture: NDArray[np.uint8], rhythm: Rhythm, peak_s: float) -> None:
    rows, columns = picture.shape
    usual = rhythm.usual_rr_s or 1.0
    first_s = peak_s - PLACE / RR_SHARE * usual
    last_s = peak_s + (1 - PLACE) / RR_SHARE * usual
    first = max(0, int(first_s * rhythm.rate_hz))
    part = rhythm.samples_mv[first : max(first, int(last_s * rhythm.rate_hz) + 2)]
    seen = part[np.isfinite(part)]
    if not len(seen):
        return
    time = (first + np.arange(len(part))) / rhythm.rate_hz
    across = (time - first_s) / (last_s - first_s) * columns
    relative = (part - np.median(seen)) / rhythm.amplitude_mv
    _draw(picture, across, rows * (0.55 - 0.36 * relative), 255)


def _draw(picture: NDArray[np.uint8], across: Floats, down: Floats, shade: int) -> None:
    rows, _ = picture.shape
    seen = np.isfinite(down)
    if not seen.any():
        return
    points = np.column_stack([across, np.clip(np.where(seen, down, 0.0), 0.5, rows - 0.5)])
    fixed = np.round((points - 0.5) * 16).astype(np.int32)
    edges = np.flatnonzero(np.diff(seen)) + 1
    parts = [
        part.reshape(-1, 1, 2)
        for part, there in zip(np.split(fixed, edges), np.split(seen, edges), strict=True)
        if there[0]
    ]
    cv2.polylines(picture, parts, False, shade, 1, cv2.LINE_AA, shift=4)
