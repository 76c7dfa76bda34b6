"""The trace without grid, shadow and colour.

Light falls unevenly on paper and grids come in every colour, so nothing here is a fixed threshold:
the channel in which the grid is palest is chosen from the page, each pixel is divided by the paper
around it, and what the grid's own lines still darken is measured along them and taken away.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.foreign import find_foreign
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.page import Pixels
from ecgdesk.paper.reduced import label_pieces, reduce_ink

Gray = NDArray[np.uint8]

FINE = 5.0
"""At this many pixels per millimetre specks are told from traces at half the size."""

UNEVEN = 2.5
"""The lines of a grid are at most so many times darker one way, or where both cross, than the
other way (measured: 2.2)."""

SEEN_DARK, SEEN_SHARE, MOSTLY = 6, 0.05, 0.8
"""A grid's lines are darker than the first; so large a share of a row are lines that run down, of a
column lines across, and most rows of the grid are such."""

NARROW = 0.5
"""A grid that takes up less of the sheet is looked at by itself."""

RIM_MM, AT_RIM_MM = 2.5, 0.5
"""What begins within the second of a sheet's side and ends within the first is beside the paper."""

LEAST_CONTRAST = 24.0
"""Ink less dark than this (of 255, above what the grid leaves) is noise of an empty page."""


def separate_ink(pixels: Pixels, scale: Scale | None) -> NDArray[np.uint8]:
    """Return the ink of a flat sheet, uint8 height x width: 0 paper or grid, 255 full trace."""
    if min(pixels.shape[:2]) < 16:
        return np.zeros(pixels.shape[:2], np.uint8)
    per_mm = guess_pixels_per_mm(pixels.shape[1], scale)
    channel = palest_grid_channel(pixels)
    dark = darkness(channel, per_mm=per_mm)
    ink = trace_of(without_lines(dark, per_mm=per_mm), per_mm=per_mm)
    foreign = find_foreign(pixels, per_mm=per_mm)
    if foreign is not None:
        ink[foreign > 0] = 0
    return without_rims(ink, per_mm=per_mm)


def guess_pixels_per_mm(width: int, scale: Scale | None) -> float:
    """Pixels per millimetre as measured, else as usual for a sheet of this width."""
    if scale is not None:
        return (scale.x + scale.y) / 2
    return float(np.clip(width / 280.0, 1.0, 9.0))


def palest_grid_channel(pixels: Pixels) -> Gray:
    """Return the mixture of colour channels in which the grid is palest and the trace dark.

    Red, orange and pink grids vanish in the red channel, green ones in the green one; a blue trace
    stays dark there, where the brightest of the three channels would pale it.
    """
    every = max(1, min(10, round(np.sqrt(pixels.shape[0] * pixels.shape[1] / 40_000))))
    sample = pixels[::every, ::every].reshape(-1, 3).astype(np.float32) + 1.0
    bright = sample.sum(axis=1)
    order = np.argsort(bright.astype(np.uint16), kind="stable")  # fast on whole numbers
    count = len(order)
    # Paper: the brighter half. Lines: darker than paper, yet not as dark as the trace's few %.
    paper = np.median(sample[order[count // 2 :]], axis=0)
    lines = sample[order[int(count * 0.06) : int(count * 0.30)]].mean(axis=0)
    # Light falls alike on all channels: the ratio to paper tells colour from shadow.
    density = -np.log(lines / paper)
    density -= density.min()
    palest = int(np.argmin(density))
    strongest = float(density.max())
    if strongest < 0.035:  # a grey grid, or none: all channels together have the least noise
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return np.asarray(cv2.extractChannel(pixels, palest), dtype=np.uint8)


def darkness(channel: Gray, *, per_mm: float) -> Gray:
    """Return how much darker than the paper around it each pixel is: 0 as light, 255 black."""
    paper = paper_around(channel, per_mm=per_mm)
    # Here and below, a new array of a sheet's size costs more than the sum that fills it.
    ratio = cv2.divide(channel, paper, dst=paper, scale=255)
    return np.asarray(cv2.bitwise_not(ratio, dst=ratio), dtype=np.uint8)


def paper_around(picture: Gray, *, per_mm: float) -> Gray:
    """Return how bright the paper is around each pixel, of one channel or of each of three."""
    height, width = picture.shape[:2]
    step = max(2, round(per_mm * 0.55))
    size = (max(2, -(-width // step)), max(2, -(-height // step)))
    even = step % 2 == 0 and height % 2 == 0 and width % 2 == 0
    fine = reduce_ink(picture, 0.5) if even else picture
    small = cv2.resize(fine, size, interpolation=cv2.INTER_AREA)
    # The brightest spot within 3 mm is paper between lines; then smooth over 1 cm.
    reach = 5
    small = cv2.dilate(small, np.ones((reach, reach), np.uint8))
    small = cv2.medianBlur(small, 7)
    small = cv2.blur(small, (5, 5), borderType=cv2.BORDER_REPLICATE)
    paper = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(paper, dtype=np.uint8)


def without_lines(dark: Gray, *, per_mm: float) -> Gray:
    """Take from the darkness what runs straight on for millimetres, as far as a grid is dark."""
    long = max(9, round(per_mm * 7)) | 1
    # Within 7 mm a line of the grid drifts by a pixel at most: widen it by one to each side.
    soft = cv2.dilate(dark, np.ones((1, 3), np.uint8))
    vertical = cv2.morphologyEx(soft, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8))
    soft = cv2.dilate(dark, np.ones((3, 1), np.uint8), dst=soft)
    horizontal = cv2.morphologyEx(soft, cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    # A grid runs both ways; tall QRS complexes and still baselines run one way each.
    down, across = (np.asarray(a[::4, ::4], np.uint8) for a in (vertical, horizontal))
    there = _grid_window(down, across)
    either = min(percentile(a[there], 90) for a in (down, across))
    both = np.asarray(np.maximum(down, across), np.uint8)
    cap = min(percentile(both[there], 90), UNEVEN * either)
    grid = np.asarray(cv2.max(vertical, horizontal, dst=vertical), dtype=np.uint8)
    left = cv2.subtract(dark, np.minimum(grid, np.uint8(cap), out=grid), dst=grid)
    # The trace, too, runs straight at times: what is far darker than the grid stays as it is.
    steps = np.arange(256, dtype=np.float64)
    far = np.minimum(np.clip((steps - 1.5 * cap) * 3.0, 0, 255), steps).astype(np.uint8)
    return np.asarray(cv2.max(left, cv2.LUT(dark, far), dst=left), dtype=np.uint8)


def _grid_window(down: Gray, across: Gray) -> tuple[slice, slice]:
    """The rows and columns of a sheet that its grid takes up, given what runs straight both ways.

    All of them where there is no grid, or where it takes up most: only a narrow grid, around one
    strip say, is too small a share of its sheet for the sheet to tell how dark it is.
    """
    rows = np.flatnonzero((down > SEEN_DARK).mean(axis=1) > SEEN_SHARE)
    columns = np.flatnonzero((across > SEEN_DARK).mean(axis=0) > SEEN_SHARE)
    whole = slice(0, down.shape[0]), slice(0, down.shape[1])
    if len(rows) < 4 or len(columns) < 4:
        return whole
    found = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
    inside = (len(rows) / (found[0].stop - found[0].start)) > MOSTLY
    small = down[found].size < NARROW * down.size
    return found if inside and small else whole


def trace_of(left: Gray, *, per_mm: float) -> Gray:
    """Stretch darkness to ink, and drop what is too faint or too small for a trace."""
    rest, full = _levels(left, per_mm)
    if full - rest < LEAST_CONTRAST:
        return np.zeros_like(left)
    # Two thresholds: faint ink counts where it hangs together with ink that is certain.
    faint, certain = rest + 0.12 * (full - rest), rest + 0.35 * (full - rest)
    step = 2 if per_mm >= FINE else 1
    coarse = _halved(left) if step == 2 else left
    mask = np.asarray(cv2.threshold(coarse, faint, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    sure = np.asarray(cv2.threshold(coarse, certain, 1, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    kept = _without_specks(mask, sure, least=max(3.0, 1.3 * per_mm / step))
    around = max(1, round(0.25 * per_mm / step)) * 2 + 1
    kept = np.asarray(cv2.dilate(kept, np.ones((around, around), np.uint8)), dtype=np.uint8)
    if step == 2:
        size = (kept.shape[1] * 2, kept.shape[0] * 2)
        kept = np.asarray(cv2.resize(kept, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
        kept = kept[: left.shape[0], : left.shape[1]]
    low = 0.85 * rest
    high = rest + 0.8 * (full - rest)
    steps = np.arange(256, dtype=np.float64)
    curve = (np.clip((steps - low) / (high - low), 0, 1) * 255).astype(np.uint8)
    return np.asarray(cv2.bitwise_and(cv2.LUT(left, curve), kept), dtype=np.uint8)


def without_rims(ink: Gray, *, per_mm: float) -> Gray:
    """Take away what lies along the sheet's sides (in place): table beside paper that bends.

    What comes from farther inside, as a trace that runs off the sheet, stays whole.
    """
    deep = round(RIM_MM * per_mm)
    if min(ink.shape) < 4 * deep:
        return ink
    for turned in (ink, ink[::-1], ink.T, ink.T[::-1]):
        rim = turned[: deep + 1]
        labels, stats = label_pieces(np.ascontiguousarray(rim, np.uint8))
        outer = np.zeros(len(stats), np.bool_)
        outer[labels[: max(1, round(AT_RIM_MM * per_mm))]] = True
        outer[labels[-1]] = False
        outer[0] = False
        if outer.any():
            rim[outer[labels]] = 0
    return ink


def _halved(picture: Gray) -> Gray:
    """Half the size, each pixel the largest of the four it stands for: thin traces stay."""
    height, width = picture.shape
    if height % 2 or width % 2:
        edge = cv2.BORDER_REPLICATE
        picture = np.asarray(
            cv2.copyMakeBorder(picture, 0, height % 2, 0, width % 2, edge), np.uint8
        )
    upper = np.maximum(picture[::2], picture[1::2])
    return np.maximum(upper[:, ::2], upper[:, 1::2])


def percentile(sample: Gray, percent: float) -> float:
    """Percentile of 8-bit values; counting them is far cheaper than sorting them."""
    counts = np.asarray(cv2.calcHist([np.ascontiguousarray(sample)], [0], None, [256], [0, 256]))
    sums = np.cumsum(counts.ravel().astype(np.float64))
    place = (sums[-1] - 1) * percent / 100.0
    below, above = np.searchsorted(sums, [np.floor(place), np.ceil(place)], side="right")
    return float(below + (above - below) * (place - np.floor(place)))


def _levels(left: Gray, per_mm: float) -> tuple[float, float]:
    """How dark what is left of paper and grid is at most, and how dark the trace is."""
    every = max(2, round(per_mm * 0.4))
    sample = left[::every, ::every]
    full = percentile(sample, 99.5)
    dark = (sample > 0.6 * full).astype(np.uint8)
    near = np.asarray(cv2.dilate(dark, np.ones((3, 3), np.uint8)))
    rest = sample[near == 0]
    if rest.size < 100:
        return full, full
    noise = percentile(rest, 97)
    return max(8.0, noise), full


def _without_specks(mask: Gray, sure: Gray, *, least: float) -> Gray:
    """Keep the pieces of ink that are ``least`` pixels long and hold ink that is certain."""
    labels, stats = label_pieces(mask)
    certain = np.zeros(len(stats), dtype=np.bool_)
    certain[labels[sure > 0]] = True
    size = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1)
    keep = (certain & (size >= least)).astype(np.uint8) * 255
    keep[0] = 0
    return np.asarray(np.take(keep, labels, mode="clip"), dtype=np.uint8)
