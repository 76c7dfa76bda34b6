"""What happens to a strip before its beats are drawn: other rhythms, paper, and pixels."""

import numpy as np
from numpy.typing import NDArray

STRIP_HZ = 250

Floats = NDArray[np.float64]


def tempo(count: int, rng: np.random.Generator) -> Floats:
    """How long each of ``count`` diastoles shall be, as a factor: faster, slower, with a pause."""
    factors = np.full(count, float(np.exp(rng.normal(0, 0.2))))
    if rng.random() < 0.2:
        factors[rng.integers(count)] *= rng.uniform(1.5, 3.5)
    return factors


def _systole(interval_s: float) -> float:
    """From R to the T wave's end, and from the P wave's start to the next R."""
    return float(min(0.38 * np.sqrt(interval_s) + 0.02 + 0.2, 0.85 * interval_s))


def retime(strip: Floats, marks_s: Floats, factors: Floats) -> tuple[Floats, Floats]:
    """Stretch the diastoles of a strip by ``factors``; marks (the peaks, and one more) move along.

    All of ``marks_s`` but the last are the strip's R peaks, one more than there are factors.
    """
    peaks = marks_s[:-1]
    old, new = [0.0, float(peaks[0])], [0.0, float(peaks[0])]
    for peak, after, factor in zip(peaks[:-1], peaks[1:], factors, strict=True):
        interval = after - peak
        systole = _systole(interval)
        calm, onset = peak + systole - min(0.2, systole / 2), after - min(0.2, systole / 2)
        old += [calm, onset, float(after)]
        shift = new[-1] + calm - peak
        new += [shift, shift + (onset - calm) * factor]
        new += [new[-1] + after - onset]
    end = len(strip) / STRIP_HZ
    old.append(end + 1)
    new.append(new[-1] + end + 1 - old[-2])
    stop = float(np.interp(end, old, new))
    time = np.arange(max(int(stop * STRIP_HZ), 2)) / STRIP_HZ
    sources = np.interp(time, new, old)
    moved = np.interp(marks_s, old, new)
    return np.interp(sources * STRIP_HZ, np.arange(len(strip)), strip), moved


def worsen(strip: Floats, rng: np.random.Generator) -> Floats:
    """What pen, paper, camera and the reading of the ink do to a signal."""
    count = len(strip)
    time = np.arange(count) / STRIP_HZ
    if rng.random() < 0.12:
        strip = -strip  # aVR, or a lead that looks from the other side
    if rng.random() < 0.5:
        # The monitor's own filter: from a diagnostic to a narrow one.
        width = rng.uniform(0.6, 3.0)
        strip = _smooth(strip, width)
    if rng.random() < 0.3:
        # High pass, as monitors do against wander.
        strip = strip - _smooth(strip, STRIP_HZ * rng.uniform(0.3, 0.8))
    if rng.random() < 0.5:
        wander = rng.normal(0, 0.12) * np.sin(
            2 * np.pi * (rng.uniform(0.08, 0.4) * time + rng.random())
        )
        strip = strip + wander + rng.normal(0, 0.1) * (time / time[-1] - 0.5)
    if rng.random() < 0.4:
        noise = rng.normal(0, 1, count)
        if rng.random() < 0.6:
            noise = _smooth(noise, rng.uniform(0.8, 3.0)) * 2
        strip = strip + noise * rng.uniform(0.003, 0.035)
    if rng.random() < 0.6:
        # Read off pixels: so many a second, heights in steps.
        strip = resample(strip, rng.uniform(60, 220))
        step = rng.uniform(0.005, 0.05)
        strip = np.round(strip / step + rng.random()) * step
    if rng.random() < 0.15:
        # A neighbour's or the page's edge cuts tall waves off.
        high = np.partition(strip, -8)[-8] * rng.uniform(0.6, 1.0)
        strip = np.minimum(strip, max(high, 0.2))
    return strip * float(np.exp(rng.normal(0, 0.25)))


def resample(strip: Floats, rate_hz: float) -> Floats:
    """What is left of a strip that was sampled so often a second."""
    time = np.arange(len(strip)) / STRIP_HZ
    at = np.arange(0, time[-1], 1 / rate_hz)
    return np.asarray(np.interp(time, at, np.interp(at, time, strip)))


def break_up(strip: Floats, rng: np.random.Generator) -> Floats:
    """Faint ink breaks up: gaps (NaN), now and then."""
    if rng.random() > 0.15:
        return strip
    strip = strip.copy()
    for _ in range(int(rng.integers(1, 5))):
        at = int(rng.integers(len(strip)))
        strip[at : at + int(rng.uniform(0.03, 0.3) * STRIP_HZ)] = np.nan
    return strip


def cut_off(strip: Floats, rng: np.random.Generator) -> Floats:
    """What is taller than a small picture's axis is cut off, above and below."""
    seen = strip[np.isfinite(strip)]
    if not len(seen) or rng.random() < 0.4:
        return strip
    level = np.median(seen)
    reach = np.abs(seen - level).max() * rng.uniform(0.3, 0.9)
    return np.clip(strip, level - reach * rng.uniform(0.6, 1.0), level + reach)


def _smooth(values: Floats, width: float) -> Floats:
    """Gaussian of ``width`` samples; wide ones as two box filters, which is as good and faster."""
    if width < 8:
        reach = max(1, int(3 * width))
        kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
        padded = np.pad(values, reach, mode="edge")
        return np.convolve(padded, kernel / kernel.sum(), "valid")
    size = int(width * 1.7) | 1
    for _ in range(2):
        padded = np.pad(values, size // 2, mode="edge")
        sums = np.concatenate([[0.0], np.cumsum(padded)])
        values = (sums[size:] - sums[:-size]) / size
    return values
