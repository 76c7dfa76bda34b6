"""Rhythms that were not recorded: a strip's own beats set anew, ectopic ones among them.

So every patient can be given early atrial beats, runs of them, and another patient's ventricular
beats, each with its label.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.strips import STRIP_HZ, Floats

P_S = 0.26
"""A beat's P wave starts at most so long before its R peak."""

QRS_S = 0.06
SHORTEST_S = 0.28


@dataclass(frozen=True)
class Wave:
    """One beat cut out of a strip: ``values`` in mV, zero at both ends; its R peak is a sample."""

    values: Floats
    peak: int


def cut_beats(strip: Floats, peaks_s: Floats) -> list[Wave]:
    """Every whole beat, from its P wave to the next one's, less the line between the two."""
    intervals = np.diff(peaks_s)
    before = np.minimum(P_S, 0.4 * np.concatenate([intervals[:1], intervals]))
    onsets = np.round((peaks_s - before) * STRIP_HZ).astype(np.int64)
    tops = np.round(peaks_s * STRIP_HZ).astype(np.int64)
    level = np.convolve(strip, np.full(5, 0.2), "same")
    found = []
    for first, top, last in zip(onsets[:-1], tops[:-1], onsets[1:], strict=True):
        if first >= 2 and last + 3 <= len(strip) and last - top > 0.1 * STRIP_HZ:
            slope = (level[last] - level[first]) / (last - first)
            line = level[first] + slope * np.arange(last - first)
            found.append(Wave(strip[first:last] - line, int(top - first)))
    return found


def compose(waves: list[Wave], peaks_s: Floats, length_s: float) -> Floats:
    """Lay beats at ``peaks_s`` on a flat line; a P wave may fall on the T wave before it."""
    strip = np.zeros(int(length_s * STRIP_HZ))
    tops = np.round(peaks_s * STRIP_HZ).astype(np.int64)
    for index, (wave, top) in enumerate(zip(waves, tops, strict=True)):
        values, start = wave.values, int(top) - wave.peak
        if index + 1 < len(tops):
            room = int(tops[index + 1]) - round(QRS_S * STRIP_HZ) - start
            if room < len(values):
                values = values[:room].copy()
                fade = min(15, len(values))
                values[len(values) - fade :] *= np.linspace(1, 0, fade)
        first, last = max(start, 0), min(start + len(values), len(strip))
        if first < last:
            strip[first:last] += values[first - start : last - start]
    return strip


def other_p_wave(wave: Wave, factor: float) -> Wave:
    """The beat with its P wave taller, flatter or turned over: it rose elsewhere."""
    values = wave.values.copy()
    values[: max(0, wave.peak - round(QRS_S * STRIP_HZ))] *= factor
    return Wave(values, wave.peak)


def ectopic_rhythm(
    count: int, rng: np.random.Generator, *, ventricular: bool
) -> tuple[Floats, NDArray[np.bool_]]:
    """A rhythm of ``count`` beats with ectopic ones: interval before each, and which are ectopic.

    Intervals are in parts of the usual one: ectopic beats come early, those after them late.
    """
    ectopic = np.zeros(count, np.bool_)
    kind = rng.random()
    if kind < 0.4:
        places = rng.permutation(np.arange(1, count))[: rng.integers(1, 4)]
        ectopic[places] = True
    elif kind < 0.6:
        ectopic[rng.integers(1, 3) :: rng.integers(2, 5)] = True
    else:
        # Runs, at last so long that most of the strip is ectopic.
        longest = int(rng.integers(2, 12 if not ventricular else 6))
        at = int(rng.integers(1, 4))
        while at < count:
            run = int(rng.integers(min(2, longest), longest + 1))
            ectopic[at : at + run] = True
            at += run + int(rng.integers(1, 6))
    spread = rng.uniform(0.005, 0.06)
    intervals = 1 + rng.normal(0, spread, count)
    early = rng.uniform(0.45, 0.95) if ventricular else rng.uniform(0.48, 0.88)
    in_run = early * rng.uniform(0.8, 1.15) if rng.random() < 0.7 else rng.uniform(0.42, 0.9)
    whole_pause = rng.random() < (0.8 if ventricular else 0.25)
    pause = 2 - early if whole_pause else rng.uniform(0.95, 1.4)
    if not ventricular and rng.random() < (0.15 if kind < 0.6 else 0.3):
        pause = rng.uniform(1.4, 3.0)  # the sinus node wakes late
    own = 1 + rng.normal(0, 0.03, count)
    for index in range(1, count):
        if ectopic[index]:
            intervals[index] = own[index] * min(0.92, in_run if ectopic[index - 1] else early)
        elif ectopic[index - 1]:
            intervals[index] = own[index] * pause
    return intervals, ectopic
