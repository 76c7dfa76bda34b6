"""From a strip's samples to the network's picture of one beat: the one copy, used in training too.

Above, the beat itself with its P and T waves, over the strip's usual beat in grey. In the middle,
the beats around it, drawn so that the usual RR interval has always the same length: a beat that
comes early stands near its neighbour, at any heart rate. At the foot, one bar for each RR interval
before and after the beat, as tall as the interval is long beside the usual one: in atrial
fibrillation all bars differ, around a single early beat two do.

Drawn from the samples that `ecgdesk.paper` read off the ink, not copied from the ink itself: a
printed, a scanned and a photographed beat give the same picture, whatever the pen and resolution.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BEAT_SHARE, NEIGHBOURS_SHARE = 0.6, 0.22
"""Shares of the picture's rows for the beat itself and for the beats around it; the intervals have
the rest."""

HALF_S = 0.48
"""Seconds of the beat shown on each side of its R peak."""

RR_SHARE = 0.225
"""Share of the picture's width that the usual RR interval takes below."""

PLACE = 0.64
"""Where the beat stands below, as share of the width: more is told by what came before it."""

SHORTEST_RR_S, LONGEST_RR_S = 0.24, 2.5

SAME_BEAT_S = 0.12
"""Two peaks nearer than this are one beat's."""

BEFORE, AFTER = 8, 4
"""So many RR intervals before the beat and after it have a bar."""

OCTAVES_UNDER, OCTAVES_OVER = 0.9, 0.6
"""A bar is one row high at an interval so many octaves under the usual, full so many over."""

BAR_GREY = 150
"""How dark the bars are; that of the interval before the beat is 255."""

USUAL_GREY = 105
"""How dark the usual beat is drawn; the beat itself is 255."""


@dataclass(frozen=True)
class Rhythm:
    """What surrounds a beat: the strip's ``samples_mv`` (NaN in gaps), and what is usual on it.

    ``usual_rr_s`` is the median RR interval, None where fewer than two intervals are shown.
    ``usual_beat`` holds the median beat of those that do not come early, mV, ``HALF_S`` to each
    side of its R peak; None where fewer than three beats are shown. ``amplitude_mv`` is the median
    height of a QRS. ``peaks_s`` are the R peaks, in order.
    """

    samples_mv: Floats
    rate_hz: float
    usual_rr_s: float | None
    usual_beat: Floats | None
    amplitude_mv: float
    peaks_s: Floats


def find_rhythm(samples_mv: Floats, rate_hz: float, peaks_s: Floats) -> Rhythm:
    """Take from a strip what its beats are compared with.

    ``samples_mv`` is [n], sample i at i / ``rate_hz`` seconds, NaN where nothing is shown;
    ``peaks_s`` are the R peaks, at least one, in order.
    """
    intervals = np.diff(peaks_s)
    intervals = intervals[(intervals > SHORTEST_RR_S) & (intervals < LONGEST_RR_S)]
    usual_rr = float(np.median(intervals)) if len(intervals) >= 2 else None
    windows = cut_windows(samples_mv, rate_hz, peaks_s)
    third = windows.shape[1] // 3
    middle = windows[:, third:-third]
    middle = middle[np.isfinite(middle).sum(axis=1) > 4]
    heights = np.nanmax(middle, axis=1) - np.nanmin(middle, axis=1) if len(middle) else [1.0]
    whole = windows[_usual(peaks_s, np.isfinite(windows).mean(axis=1) > 0.8)]
    usual = np.median(np.nan_to_num(whole), axis=0) if len(whole) >= 3 else None
    amplitude = max(float(np.median(heights)), 0.05)
    return Rhythm(samples_mv, rate_hz, usual_rr, usual, amplitude, peaks_s)


def _usual(peaks_s: Floats, whole: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which beats the usual one is made of: those that come later than half of them, if enough.

    Ectopic beats come early: were they every second one, they would be half of the usual beat.
    """
    before = np.concatenate([[0.0], np.diff(peaks_s)])
    late = whole & (before >= np.median(before))
    return late if late.sum() >= 3 else whole


def draw_beat(rhythm: Rhythm, peak_s: float, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Draw the beat whose R peak is at ``peak_s`` as uint8 ``shape`` (rows, columns), 255 ink."""
    rows, columns = shape
    high, low = round(rows * BEAT_SHARE), round(rows * (BEAT_SHARE + NEIGHBOURS_SHARE))
    picture = np.zeros(shape, np.uint8)
    beat = cut_windows(rhythm.samples_mv, rhythm.rate_hz, np.array([peak_s]))[0]
    across = np.linspace(0.0, columns, len(beat))
    if rhythm.usual_beat is not None:
        _draw(picture[:high], across, _height(rhythm.usual_beat, rhythm, high), USUAL_GREY)
    _draw(picture[:high], across, _height(beat, rhythm, high), 255)
    if rhythm.usual_rr_s is not None:
        _draw_neighbours(picture[high:low], rhythm, peak_s)
        _draw_intervals(picture[low:], rhythm, peak_s)
    return picture


def cut_windows(samples: Floats, rate_hz: float, peaks_s: Floats) -> Floats:
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


def _draw_intervals(picture: NDArray[np.uint8], rhythm: Rhythm, peak_s: float) -> None:
    rows, columns = picture.shape
    apart = rhythm.peaks_s - peak_s
    # The beat's own peak may stand a little beside that of the list.
    before = peak_s + apart[apart < -SAME_BEAT_S][-BEFORE:]
    after = peak_s + apart[apart > SAME_BEAT_S][:AFTER]
    intervals = np.diff(np.concatenate([before, [peak_s], after]))
    octaves = np.log2(np.maximum(intervals, 1e-3) / (rhythm.usual_rr_s or 1.0))
    share = np.clip((octaves + OCTAVES_UNDER) / (OCTAVES_UNDER + OCTAVES_OVER), 0, 1)
    edges = np.round(np.linspace(0, columns, BEFORE + AFTER + 1)).astype(int)
    for index, height in enumerate(1 + share * (rows - 1), BEFORE - len(before)):
        shade = 255 if index == BEFORE - 1 else BAR_GREY
        bar = picture[::-1, edges[index] : edges[index + 1] - 1]
        whole = int(height)
        bar[:whole] = shade
        bar[whole : whole + 1] = round(shade * (height - whole))


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
