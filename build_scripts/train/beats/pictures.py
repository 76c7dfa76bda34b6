"""Training pictures of beats: strips cut from recordings, worsened as paper and camera do.

A strip goes through what printing and digitising make of it, then through the same drawing as in
the program (`ecgdesk.packs.beat_picture`).
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.findings import CODES, findings_of
from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.beats.rhythms import (
    SHORTEST_S,
    Wave,
    compose,
    cut_beats,
    ectopic_rhythm,
    other_p_wave,
)
from build_scripts.train.beats.strips import (
    STRIP_HZ,
    Floats,
    break_up,
    cut_off,
    resample,
    retime,
    tempo,
    worsen,
)
from ecgdesk.packs.beat_picture import Rhythm, draw_beat, find_rhythm

SHAPE = (64, 128)
TIP_S = 0.07
"""The program takes a QRS's farthest point for its R peak; annotations stand near it."""

EARLY_SHARE = 0.85
EARLY_NORMAL = 3.0
"""A normal beat that comes earlier than this share of the interval is shown so many times as often:
in atrial fibrillation every third does, and none is ectopic."""

ALONE_S = 0.3
ALONE = {"N": 0.18, "S": 0.1, "V": 0.35}
"""How often a beat is shown in a picture of its own; other findings as often as N. What early beats
have over normal ones cannot be seen there; what ventricular ones have can, with more practice."""

SUSTAINED, SUSTAINED_VENTRICULAR = 0.2, 0.1
"""Share of ectopic rhythms that are nothing but ectopic, all along the strip."""

FAST_S, SLOW_AND_FAST_S = (0.32, 0.45), (0.33, 1.3)
"""RR intervals of such rhythms. A slow one from above the ventricles could be the sinus node's."""

COARSE_HZ = 100
"""PTB-XL's rate: recordings are heard at it now and then, or the rate would tell the data set."""

EARLY = np.array(findings_of("A"), np.uint8)
VENTRICULAR = np.array(findings_of("V"), np.uint8)

Drawn = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.bool_]]
"""A picture, its labels [findings], and which of them are known."""


View = tuple[tuple[int, float], ...]
"""Leads of a recording, by number, and the share of each in what is drawn."""


@dataclass(frozen=True)
class Beats:
    """All beats (and flutter waves) of some recordings, one row each.

    ``recording`` and ``index`` say which; ``labels`` is uint8 [n, findings], ``known`` bool
    [recordings, findings]. ``early`` [n]: the beat comes early beside those around it.
    """

    recordings: list[Recording]
    recording: NDArray[np.int64]
    index: NDArray[np.int64]
    labels: NDArray[np.uint8]
    known: NDArray[np.bool_]
    early: NDArray[np.bool_]


def list_beats(recordings: list[Recording]) -> Beats:
    """List every labelled beat of the recordings."""
    which, index, labels = [], [], []
    for number, recording in enumerate(recordings):
        for place, letter in enumerate(recording.letters.tolist()):
            which.append(number)
            index.append(place)
            labels.append(findings_of(letter))
    known = [[code not in recording.unknown for code in CODES] for recording in recordings]
    return Beats(
        recordings,
        np.array(which),
        np.array(index),
        np.array(labels, np.uint8),
        np.array(known),
        np.concatenate([_early(recording.at) for recording in recordings]),
    )


def _early(at: NDArray[np.int64]) -> NDArray[np.bool_]:
    intervals = np.diff(at, prepend=2 * at[0] - at[1])
    around = np.lib.stride_tricks.sliding_window_view(np.pad(intervals, 4, mode="edge"), 9)
    return np.asarray(intervals < EARLY_SHARE * np.median(around, axis=1))


def donors_of(beats: Beats) -> Beats:
    """The ventricular beats alone, which other patients' strips are lent."""
    rows = beats.labels[:, CODES.index("V")] == 1
    return replace(
        beats,
        recording=beats.recording[rows],
        index=beats.index[rows],
        labels=beats.labels[rows],
        early=beats.early[rows],
    )


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
        if code == "N":
            each *= np.where(beats.early[rows], EARLY_NORMAL, 1.0)
        weights[rows] = share * each / each.sum()
    return np.asarray(weights / weights.sum())


SHARES = {"N": 0.47, "S": 0.20, "V": 0.22, "F": 0.07, "Q": 0.005, "VFL": 0.035}
"""Of a batch. Every beat belongs to one of these; bundle branch blocks are among the normal."""


def clean_rhythm(beats: Beats, row: int, *, alone: bool = False) -> tuple[Rhythm, float]:
    """A beat in a ten-second strip about it, as the program would take it from a perfect page.

    Returns the strip and where on it the beat's R peak is, seconds.

    Of twelve leads it is II, of two the first (in MIT-BIH mostly II as well). ``alone``: as from a
    picture of this beat, ALONE_S to each side of its R peak.
    """
    recording, peak = _where(beats, row)
    end_s = recording.signals_mv.shape[1] / recording.rate_hz
    start = float(np.clip(peak - 5.5, 0, max(0.0, end_s - 10.0)))
    lead = recording.leads.index("II") if "II" in recording.leads else 0
    strip, peaks, _ = cut_strip(recording, ((lead, 1.0),), start, 10.0)
    own = find_tips(strip, np.array([peak - start]))
    tips = np.unique(find_tips(strip, peaks))
    if alone:
        time = np.arange(len(strip)) / STRIP_HZ
        strip, tips = np.where(np.abs(time - own) < ALONE_S, strip, np.nan), own
    return find_rhythm(strip, STRIP_HZ, tips), float(own[0])


def draw_varied(beats: Beats, row: int, rng: np.random.Generator, donors: Beats) -> Drawn:
    """Draw a beat as it may come off a page, otherwise every time.

    Now and then the strip's normal beats are set in another rhythm, with early beats or with
    ventricular ones of ``donors`` among them, and one of those is drawn; the labels then say so.
    """
    recording, peak = _where(beats, row)
    labels, known = beats.labels[row], beats.known[beats.recording[row]]
    end_s = recording.signals_mv.shape[1] / recording.rate_hz
    length = float(rng.uniform(7.0, 11.0) if rng.random() < 0.85 else rng.uniform(2.4, 5.0))
    length = min(length, end_s)
    start = float(np.clip(peak - rng.uniform(0.2, length - 0.2), 0, end_s - length))
    strip, peaks, letters = cut_strip(recording, _view(recording, rng), start, length)
    target = peak - start
    if recording.rate_hz > COARSE_HZ and rng.random() < 0.5:
        strip = resample(strip, COARSE_HZ)
    chance = rng.random()
    normal = bool(labels[0]) and bool(known[0]) and all(letter in "NLR" for letter in letters)
    made = None
    if normal and len(peaks) > 3 and chance < 0.6:
        made = _other_rhythm(strip, peaks, rng, donors)
    if made is not None:
        strip, peaks, target, code = made
        if code != "N":
            labels = EARLY if code == "S" else VENTRICULAR
    elif chance > 0.75 and len(peaks) > 3:
        strip, moved = retime(strip, np.append(peaks, target), tempo(len(peaks) - 1, rng))
        peaks, target = moved[:-1], float(moved[-1])
    if rng.random() < 0.5:
        slower = float(np.exp(rng.normal(0, 0.09)))
        time = np.arange(int(len(strip) * slower)) / slower
        strip = np.interp(time, np.arange(len(strip)), strip)
        peaks, target = peaks * slower, target * slower
    called = CODES[int(np.argmax(labels))]
    alone = bool(rng.random() < ALONE.get(called, ALONE["N"]))
    return _drawn(worsen(strip, rng), peaks, target, rng, alone=alone), labels, known


def _drawn(
    strip: Floats, peaks: Floats, target: float, rng: np.random.Generator, *, alone: bool
) -> NDArray[np.uint8]:
    tips = find_tips(strip, np.append(peaks, target))
    tips = np.where(rng.random(len(tips)) < 0.8, tips, np.append(peaks, target))
    own = float(tips[-1] + rng.normal(0, 0.006))
    kept = rng.random(len(peaks)) > (0.15 if rng.random() < 0.1 else 0.0)
    tips = tips[:-1][kept | (np.abs(peaks - target) < 0.01)]
    strip = break_up(strip, rng)
    if alone:
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
    return draw_beat(rhythm, own, SHAPE)


def _where(beats: Beats, row: int) -> tuple[Recording, float]:
    recording = beats.recordings[beats.recording[row]]
    return recording, float(recording.at[beats.index[row]] / recording.rate_hz)


def _view(recording: Recording, rng: np.random.Generator) -> View:
    """One of the leads; of two also what an electrode elsewhere may see, a mixture of both."""
    names = recording.leads
    if len(names) == 2:
        first = int(rng.random() < 0.35)
        if rng.random() < 0.7:
            return ((first, 1.0),)
        angle = rng.uniform(-1.0, 1.0)
        return ((first, float(np.cos(angle))), (1 - first, float(np.sin(angle))))
    if rng.random() < 0.75:
        names = ("II", "V1", "V5")
    return ((recording.leads.index(names[rng.integers(len(names))]), 1.0),)


def _other_rhythm(
    strip: Floats, peaks: Floats, rng: np.random.Generator, donors: Beats
) -> tuple[Floats, Floats, float, str] | None:
    """The strip's beats in an ectopic rhythm: strip, peaks, one of them, and what it is."""
    waves = cut_beats(strip, peaks)
    if len(waves) < 2:
        return None
    own = np.diff(peaks)
    regular = np.ptp(own) < 0.25 * np.median(own)
    ventricular = bool(rng.random() < 0.4)
    if not regular and not ventricular:
        return None  # among irregular beats nothing comes early
    usual = max(float(np.median(own) * np.exp(rng.normal(0, 0.12))), 0.42)
    length = len(strip) / STRIP_HZ
    sustained = rng.random() < (SUSTAINED_VENTRICULAR if ventricular else SUSTAINED)
    if sustained:
        usual = float(rng.uniform(*(SLOW_AND_FAST_S if ventricular else FAST_S)))
    count = int(length / usual * 1.3) + 2
    if sustained:
        shares = 1 + rng.normal(0, rng.uniform(0.003, 0.04), count)
        ectopic = np.ones(count, np.bool_)
    else:
        shares, ectopic = ectopic_rhythm(count, rng, ventricular=ventricular)
        if not regular:
            shares = shares * rng.choice(own / np.median(own), count)
    times = np.cumsum(np.maximum(shares * usual, SHORTEST_S)) - rng.uniform(0, usual)
    laid = [waves[number] for number in rng.integers(0, len(waves), count)]
    if ventricular:
        wave = _donated(donors, strip, peaks, rng)
        if wave is None:
            return None
        laid = [wave if early else own for own, early in zip(laid, ectopic, strict=True)]
    else:
        factor = rng.uniform(-1.2, 0.9) if rng.random() < 0.8 else 1.0
        laid = [
            other_p_wave(own, factor) if early else own
            for own, early in zip(laid, ectopic, strict=True)
        ]
    shown = (times > 0.15) & (times < length - 0.15)
    wanted = np.flatnonzero(shown & (ectopic == (sustained or rng.random() < 0.6)))
    if not len(wanted):
        return None
    chosen = int(rng.choice(wanted))
    code = ("V" if ventricular else "S") if ectopic[chosen] else "N"
    return compose(laid, times, length), times[shown], float(times[chosen]), code


def _donated(donors: Beats, strip: Floats, peaks: Floats, rng: np.random.Generator) -> Wave | None:
    """A ventricular beat of another patient, as tall beside this strip's beats as beside his."""
    recording, peak = _where(donors, int(choose_rows(donors, rng, 1)[0]))
    start = max(0.0, peak - 4.0)
    theirs, beats, letters = cut_strip(recording, _view(recording, rng), start, 8.0)
    at = int(np.argmin(np.abs(beats - (peak - start))))
    waves = cut_beats(theirs, beats[max(0, at - 1) : at + 2])
    if at == 0 or len(waves) < 2:
        return None
    normal = beats[np.isin(letters, list("NLR"))]
    height = _height(theirs, normal if len(normal) else beats)
    scale = _height(strip, peaks) / max(height, 0.05) * float(np.exp(rng.normal(0, 0.2)))
    slower = float(np.exp(rng.normal(0, 0.12)))
    wave = waves[1]
    time = np.arange(int(len(wave.values) * slower)) / slower
    values = np.interp(time, np.arange(len(wave.values)), wave.values)
    return Wave(values * min(scale, 4.0), round(wave.peak * slower))


def _height(strip: Floats, peaks_s: Floats) -> float:
    tops = np.round(peaks_s * STRIP_HZ).astype(np.int64)[:, None] + np.arange(-20, 21, 2)
    return float(np.median(np.ptp(strip[np.clip(tops, 0, len(strip) - 1)], axis=1)))


def cut_strip(
    recording: Recording, view: View, start_s: float, length_s: float
) -> tuple[Floats, Floats, NDArray[np.str_]]:
    """A strip at STRIP_HZ, its R peaks, seconds from its start, and their letters."""
    rate = recording.rate_hz
    first, last = int(start_s * rate), int((start_s + length_s) * rate) + 2
    part = np.sum([share * recording.signals_mv[lead, first:last] for lead, share in view], axis=0)
    time = start_s + np.arange(int(length_s * STRIP_HZ)) / STRIP_HZ
    strip = np.interp(time * rate - first, np.arange(len(part)), part)
    low, high = np.searchsorted(recording.at, [first + 0.05 * rate, last - 0.05 * rate])
    letters = recording.letters[low:high]
    beats = letters != "!"
    if not beats.any():
        beats[:] = True
    peaks = recording.at[low:high][beats] / rate - start_s
    return strip, np.asarray(peaks, np.float64), letters[beats]


def find_tips(strip: Floats, peaks_s: Floats) -> Floats:
    """The farthest point of the strip near each peak, as the program finds it."""
    middle = np.round(peaks_s * STRIP_HZ).astype(np.int64)[:, None]
    last = len(strip) - 1
    near = np.clip(
        middle + np.arange(-round(TIP_S * STRIP_HZ), round(TIP_S * STRIP_HZ) + 1), 0, last
    )
    level = np.median(strip[np.clip(middle + np.arange(-75, 76, 3), 0, last)], axis=1)
    best = np.argmax(np.abs(strip[near] - level[:, None]), axis=1)
    return np.asarray(near[np.arange(len(near)), best] / STRIP_HZ)
