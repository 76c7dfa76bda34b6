"""Pixels per millimetre, from the grid's own period, never from DPI.

The darkness of the lines is summed along columns and along rows of many small windows; the power
spectra of these profiles are averaged, and a comb of harmonics is laid over the average. A printed
grid shows a harmonic for every 1/5 mm, with each fifth one (the 1 mm lines) stronger.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels

Floats = NDArray[np.float64]

TRANSFORM = 4096
"""Length the profiles are padded to: peaks are then found to a small part of a bin."""

FINEST, COARSEST = 2.4, 170.0
"""Shortest and longest grid period looked for, in pixels."""

SHORTEST_MM, MOST_MM = 15.0, 600.0
"""No sheet's short side is shorter than the first, nor its long side longer than the last."""

LARGE = 1700
"""A sheet this long is measured at half its size: the lines still show, for less work."""

BACKGROUND = 85
"""Percentile of the darkness that a faint grid is cut at; INK times as dark is the trace."""

INK = 2.0

LEAST_OF_ONE = 0.1
"""And each of them this: lines of text are a fine comb in one direction only."""


@dataclass(frozen=True)
class Scale:
    """Sheet pixels per millimetre across (``x``) and down (``y``); ``confidence`` 0 to 1."""

    x: float
    y: float
    confidence: float


@dataclass(frozen=True)
class _Look:
    """How a spectrum is looked at.

    ``highest`` is the frequency (cycles a pixel) up to which a comb's harmonics are asked for.
    ``enough`` is the log power over noise from which one of them speaks for the comb, and
    ``least`` what combs across and down must reach together, ``shortest`` the millimetres that the
    sheet's long side must then have.
    """

    highest: float
    enough: float
    least: float
    shortest: float


PLAIN = _Look(highest=0.46, enough=1.2, least=1.2, shortest=25.0)
"""By this look chance reaches -1.5."""

FAINT = _Look(highest=0.3, enough=0.7, least=2.0, shortest=150.0)
"""For a grid of which the blur of a small photograph has left only the first harmonics. Beats that
come as evenly across as the rows lie apart would be one as well, but of a sheet of no usual size.
"""

UNSURE = 0.35
"""A grid measured with less confidence is looked at as a faint one, too; the surer look counts."""


@dataclass(frozen=True)
class _Comb:
    """One reading of a spectrum: ``period`` in pixels, and whether it has 1 mm lines within it."""

    period: float
    score: float
    fifths: bool


def line_darkness(pixels: Pixels, *, window: int = 31) -> NDArray[np.uint8]:
    """Return how much darker than its surroundings each pixel is, in its darkest colour channel.

    Coloured lines are darkest in one channel only. The trace, far darker than the grid, is cut to
    the darkness of the grid so that it cannot outweigh it. uint8, height x width.
    """
    darker = _darker(pixels, window)
    cap = max(16.0, float(np.percentile(darker[::7, ::7], 92)))
    return np.minimum(darker, np.uint8(cap))


def lines_beside_ink(pixels: Pixels) -> NDArray[np.uint8]:
    """The same for a grid much fainter than the trace, which is left out altogether."""
    darker = _darker(pixels, 31)
    cap = max(4.0, float(np.percentile(darker[::7, ::7], BACKGROUND)))
    ink = cv2.dilate((darker > INK * cap).astype(np.uint8), np.ones((3, 3), np.uint8))
    lines = np.minimum(darker, np.uint8(cap))
    # Neither light nor dark: a gap in the grid would be an edge of its own.
    lines[np.asarray(ink) > 0] = np.uint8(cap / 3)
    return lines


def _darker(pixels: Pixels, window: int) -> NDArray[np.uint8]:
    """How much darker than the mean of a window around it each pixel's darkest channel is."""
    weakest = cv2.min(
        cv2.min(cv2.extractChannel(pixels, 0), cv2.extractChannel(pixels, 1)),
        cv2.extractChannel(pixels, 2),
    )
    around = cv2.blur(weakest, (window, window), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.subtract(around, weakest), dtype=np.uint8)


def measure_scale(pixels: Pixels) -> Scale | None:
    """Measure the grid of a flat sheet (RGB uint8); None where it shows no grid."""
    height, width = pixels.shape[:2]
    if min(height, width) < 64:
        return None
    times = 1 if max(height, width) < LARGE else 2
    small = pixels if times == 1 else halved(pixels)
    found = _measure(line_darkness(small), PLAIN, times)
    if times == 2 and (found is None or min(found.x, found.y) <= 4.0):
        found = _measure(line_darkness(pixels), PLAIN)
    if found is None or found.confidence < UNSURE:
        faint = _measure(lines_beside_ink(small), FAINT, times)
        if found is None or (faint is not None and faint.confidence > found.confidence):
            return faint
    return found


def halved(pixels: Pixels) -> Pixels:
    """Half the size; a last odd row or column is left out."""
    half = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    even = pixels[: half[1] * 2, : half[0] * 2]
    return np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)


def _measure(lines: NDArray[np.uint8], look: _Look, times: int = 1) -> Scale | None:
    """Measure the grid by how dark its lines are on a picture ``times`` smaller than the sheet."""
    height, width = lines.shape
    across = _spectrum(lines)
    down = _spectrum(np.ascontiguousarray(lines.T))
    if across is None or down is None:
        return None
    found = _agree(_combs(across, look), _combs(down, look), width, height, look)
    return None if found is None else Scale(times * found.x, times * found.y, found.confidence)


def _spectrum(lines: NDArray[np.uint8]) -> Floats | None:
    """Average log power of the column profiles, over the noise around each frequency."""
    height, width = lines.shape
    length = min(width, TRANSFORM, max(256, width // 3))
    deep = max(16, min(height, max(32, width // 24)))
    starts = np.unique(np.linspace(0, width - length, 5 if width > length else 1).astype(int))
    taper = np.hanning(length)
    parts = []
    for top in range(0, height - deep + 1, deep):
        band = cv2.reduce(lines[top : top + deep], 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
        for start in starts:
            parts.append(band[start : start + length])
    profiles = np.array(parts, dtype=np.float32)
    profiles -= profiles.mean(axis=1, keepdims=True)
    spread = profiles.std(axis=1, keepdims=True)
    some = spread[:, 0] >= 0.05
    if not some.any():
        return None
    padded = np.zeros((int(some.sum()), TRANSFORM), np.float32)
    padded[:, :length] = profiles[some] / spread[some] * taper
    packed = np.asarray(cv2.dft(padded, flags=cv2.DFT_ROWS))
    # Amplitudes, not powers: one tile full of trace must not outvote the others.
    amplitude = np.zeros(TRANSFORM // 2 + 1)
    amplitude[0], amplitude[-1] = np.abs(packed[:, [0, -1]]).mean(axis=0)
    real, imaginary = (np.ascontiguousarray(packed[:, first:-1:2]) for first in (1, 2))
    amplitude[1:-1] = np.asarray(cv2.magnitude(real, imaginary)).mean(axis=0)
    width_of_peak = TRANSFORM / length
    noise = _running_median(amplitude, max(9, int(width_of_peak * 7)))
    return np.asarray(2 * np.log((amplitude + 1e-9) / (noise + 1e-9)))


def _running_median(values: Floats, reach: int) -> Floats:
    """Median over ``reach`` bins to each side, worked out on every eighth bin."""
    step = 8
    padded = np.pad(values, reach, mode="reflect")
    centres = np.arange(0, len(values) + step - 1, step)
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1)
    centres = np.minimum(centres, len(values) - 1)
    some = np.sort(windows[centres, ::3].astype(np.float32), axis=1)
    count = some.shape[1]
    medians = (some[:, (count - 1) // 2] + some[:, count // 2]) / 2
    return np.asarray(np.interp(np.arange(len(values)), centres, medians))


def _at(spectrum: Floats, frequencies: Floats) -> Floats:
    """Value of the spectrum at frequencies in cycles a pixel."""
    return np.interp(frequencies * TRANSFORM, np.arange(len(spectrum)), spectrum)


@lru_cache(maxsize=2)
def _comb_table(highest: float) -> tuple[Floats, NDArray[np.intp], Floats, Floats]:
    """All periods tried; for each harmonic the bin below it, the share of the next, its weight."""
    periods = np.exp(np.arange(np.log(FINEST), np.log(COARSEST), 0.0012))
    harmonics = np.arange(1, 16)
    frequencies = harmonics[None, :] / periods[:, None]
    weights = np.where(frequencies <= highest, 1.0 / np.sqrt(harmonics)[None, :], 0.0)
    places = np.minimum(frequencies, highest) * TRANSFORM
    bins = places.astype(np.intp)
    return periods, bins, places - bins, weights


def _combs(spectrum: Floats, look: _Look) -> list[_Comb]:
    """The best combs of a spectrum, best first."""
    periods, bins, shares, weights = _comb_table(look.highest)
    values = spectrum[bins] * (1 - shares) + spectrum[bins + 1] * shares
    # Each harmonic that stands out of the noise speaks for the comb, each missing one against it.
    scores = ((np.clip(values, -1.0, 5.0) - look.enough) * weights).sum(axis=1)
    found: list[_Comb] = []
    order = np.argsort(-scores)
    for index in order[:400]:
        period = float(periods[index])
        if any(abs(np.log(period / other.period)) < 0.03 for other in found):
            continue
        found.append(_Comb(period, float(scores[index]), _has_fifths(spectrum, period)))
        if len(found) == 8:
            break
    return found


def _has_fifths(spectrum: Floats, period: float) -> bool:
    """Whether every fifth harmonic stands out: the period is then 5 mm with 1 mm lines inside."""
    numbers = np.arange(1, 12)
    frequencies = numbers / period
    if 5 / period > 0.46:
        return False
    values = _at(spectrum, frequencies)
    near = [values[3], values[5]] if 6 / period <= 0.46 else [values[3]]
    boost = values[4] - float(np.mean(near))
    low = values[:4]
    return bool(boost > 0.8 and values[4] > 2.0 and np.sort(low)[1] > 0.8)


def _agree(
    across: list[_Comb], down: list[_Comb], width: int, height: int, look: _Look
) -> Scale | None:
    """Choose one comb for each direction, and what its period is in millimetres."""
    best: tuple[float, float, float] | None = None
    best_score = -np.inf
    for a in across:
        for b in down:
            if min(a.score, b.score) < LEAST_OF_ONE:
                continue
            for a_mm in (5.0, 1.0):
                for b_mm in (5.0, 1.0):
                    x, y = a.period / a_mm, b.period / b_mm
                    skew = abs(float(np.log(x / y)))
                    score = a.score + b.score - 6 * skew
                    size = _size_belief(width / x, height / y, look.shortest)
                    if skew > 0.3 or score < look.least or size is None:
                        continue
                    score += _belief(a, a_mm) + _belief(b, b_mm) + size
                    if score > best_score:
                        best_score, best = score, (x, y, a.score + b.score)
    if best is None:
        return None
    x, y, strength = best
    confidence = float(np.clip(0.2 + strength / 25.0, 0.2, 1.0))
    return Scale(x, y, confidence)


def _belief(comb: _Comb, millimetres: float) -> float:
    """How well a comb goes with being 5 mm or 1 mm."""
    if millimetres == 5.0:
        return 4.0 if comb.fifths else 0.0
    return -4.0 if comb.fifths else 0.0


def _size_belief(width_mm: float, height_mm: float, shortest: float) -> float | None:
    """How well a sheet size in millimetres goes with what people print; None for no such size."""
    long, short = max(width_mm, height_mm), min(width_mm, height_mm)
    if long > MOST_MM or long < shortest or short < SHORTEST_MM:
        return None
    score = 0.0
    if long < 230.0:
        score -= 6.0 * float(np.log(230.0 / long))
    if long > 330.0:
        score -= 20.0 * float(np.log(long / 330.0))
    return score
