"""Training pictures of beats: strips cut from recordings, worsened as paper and camera do.

A strip goes through what printing and digitising make of it, then through the same drawing as in
the program (`ecgdesk.packs.beat_picture`).
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.findings import CODES, findings_of
from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.beats.strips import (
    STRIP_HZ,
    break_up,
    choose_diastoles,
    cut_off,
    retime,
    worsen,
)
from ecgdesk.packs.beat_picture import draw_beat, find_rhythm

SHAPE = (64, 128)
TIP_S = 0.07
"""The program takes a QRS's farthest point for its R peak; annotations stand near it."""

EARLY = np.array(findings_of("A"), np.uint8)

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Beats:
    """All beats (and flutter waves) of some recordings, one row each.

    ``recording`` and ``index`` say which; ``labels`` is uint8 [n, findings].
    """

    recordings: list[Recording]
    recording: NDArray[np.int64]
    index: NDArray[np.int64]
    labels: NDArray[np.uint8]


def list_beats(recordings: list[Recording]) -> Beats:
    """List every labelled beat of the recordings."""
    which, index, labels = [], [], []
    for number, recording in enumerate(recordings):
        for place, letter in enumerate(recording.letters.tolist()):
            which.append(number)
            index.append(place)
            labels.append(findings_of(letter))
    return Beats(recordings, np.array(which), np.array(index), np.array(labels, np.uint8))


def choose_rows(beats: Beats, rng: np.random.Generator, count: int) -> NDArray[np.int64]:
    """Draw beats so that rare findings and small recordings are seen often."""
    weights = sampling_weights(beats)
    return np.asarray(rng.choice(len(weights), count, p=weights), np.int64)


def sampling_weights(beats: Beats) -> Floats:
    """Probability of each beat: findings by their share, recordings by the root of their count."""
    weights = np.zeros(len(beats.labels))
    for code, share in SHARES.items():
        rows = np.flatnonzero(beats.labels[:, CODES.index(code)])
        if not len(rows):
            continue
        counts = np.bincount(beats.recording[rows], minlength=len(beats.recordings))
        each = 1 / np.sqrt(counts[beats.recording[rows]])
        weights[rows] = share * each / each.sum()
    return np.asarray(weights / weights.sum())


SHARES = {"N": 0.47, "S": 0.20, "V": 0.22, "F": 0.07, "Q": 0.005, "VFL": 0.035}
"""Of a batch. Every beat belongs to one of these; bundle branch blocks are among the normal."""


def draw_clean(beats: Beats, row: int, lead: int = 0) -> NDArray[np.uint8]:
    """Draw a beat in a ten-second strip about it as the program would from a perfect page."""
    recording, peak = _where(beats, row)
    start = float(np.clip(peak - 5.5, 0, recording.signals_mv.shape[1] / recording.rate_hz - 10.0))
    strip, peaks = _cut(recording, lead, start, 10.0)
    rhythm = find_rhythm(strip, STRIP_HZ, np.unique(_tips(strip, peaks)))
    return draw_beat(rhythm, float(_tips(strip, np.array([peak - start]))[0]), SHAPE)


def draw_varied(
    beats: Beats, row: int, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Draw a beat as it may come off a page, otherwise every time: the picture and its labels.

    Now and then a normal beat is made to come early; its labels then say so.
    """
    recording, peak = _where(beats, row)
    labels = beats.labels[row]
    lead = int(rng.random() < 0.35)
    length = float(rng.uniform(7.0, 11.0) if rng.random() < 0.85 else rng.uniform(2.4, 5.0))
    end_s = recording.signals_mv.shape[1] / recording.rate_hz
    start = float(np.clip(peak - rng.uniform(0.2, length - 0.2), 0, end_s - length))
    strip, peaks = _cut(recording, lead, start, length)
    target = peak - start
    if rng.random() < 0.35 and len(peaks) > 3:
        factors, early = choose_diastoles(peaks, target, labels, rng)
        if early:
            strip = _other_p_wave(strip, target, rng)
            labels = EARLY
        strip, moved = retime(strip, np.append(peaks, target), factors)
        peaks, target = moved[:-1], float(moved[-1])
    strip = worsen(strip, rng)
    tips = _tips(strip, np.append(peaks, target))
    tips = np.where(rng.random(len(tips)) < 0.8, tips, np.append(peaks, target))
    own = float(tips[-1] + rng.normal(0, 0.006))
    kept = rng.random(len(peaks)) > (0.15 if rng.random() < 0.1 else 0.0)
    tips = tips[:-1][kept | (np.abs(peaks - target) < 0.01)]
    strip = break_up(strip, rng)
    if rng.random() < 0.08:
        # A beat in a picture of its own: nothing before it, nothing after it, cut off at the top.
        time = np.arange(len(strip)) / STRIP_HZ
        shown = np.abs(time - own - rng.uniform(-0.03, 0.03)) < rng.uniform(0.24, 0.45)
        strip, tips = cut_off(np.where(shown, strip, np.nan), rng), np.array([own])
    rhythm = find_rhythm(strip, STRIP_HZ, np.unique(tips) if len(tips) else np.array([own]))
    usual = rhythm.usual_rr_s
    rhythm = replace(
        rhythm,
        usual_rr_s=None if usual is None else usual * float(np.exp(rng.normal(0, 0.02))),
        amplitude_mv=rhythm.amplitude_mv * float(np.exp(rng.normal(0, 0.12))),
    )
    return draw_beat(rhythm, own, SHAPE), labels


def _where(beats: Beats, row: int) -> tuple[Recording, float]:
    recording = beats.recordings[beats.recording[row]]
    return recording, float(recording.at[beats.index[row]] / recording.rate_hz)


def _cut(recording: Recording, lead: int, start_s: float, length_s: float) -> tuple[Floats, Floats]:
    """A strip at STRIP_HZ and its R peaks, seconds from its start."""
    rate = recording.rate_hz
    first, last = int(start_s * rate), int((start_s + length_s) * rate) + 2
    part = recording.signals_mv[lead, first:last]
    time = start_s + np.arange(int(length_s * STRIP_HZ)) / STRIP_HZ
    strip = np.interp(time * rate - first, np.arange(len(part)), part)
    low, high = np.searchsorted(recording.at, [first + 0.05 * rate, last - 0.05 * rate])
    beats = recording.letters[low:high] != "!"
    peaks = recording.at[low:high][beats] / rate - start_s
    if not len(peaks):
        peaks = recording.at[low:high] / rate - start_s
    return strip, np.asarray(peaks, np.float64)


def _other_p_wave(strip: Floats, peak_s: float, rng: np.random.Generator) -> Floats:
    """An early beat's P wave seldom looks like the sinus node's: flatten it, or turn it over."""
    first, last = (int((peak_s - before) * STRIP_HZ) for before in (0.22, 0.07))
    if rng.random() < 0.4 or first < 0 or last - first < 4:
        return strip
    strip = strip.copy()
    level = np.linspace(strip[first], strip[last], last - first)
    strip[first:last] = level + (strip[first:last] - level) * rng.uniform(-1.0, 0.6)
    return strip


def _tips(strip: Floats, peaks_s: Floats) -> Floats:
    """The farthest point of the strip near each peak, as the program finds it."""
    middle = np.round(peaks_s * STRIP_HZ).astype(np.int64)[:, None]
    last = len(strip) - 1
    near = np.clip(
        middle + np.arange(-round(TIP_S * STRIP_HZ), round(TIP_S * STRIP_HZ) + 1), 0, last
    )
    level = np.median(strip[np.clip(middle + np.arange(-75, 76, 3), 0, last)], axis=1)
    best = np.argmax(np.abs(strip[near] - level[:, None]), axis=1)
    return np.asarray(near[np.arange(len(near)), best] / STRIP_HZ)
