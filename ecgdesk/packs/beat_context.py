"""What the other beats of a strip say of a beat beside its picture.

An early beat whose QRS is the strip's usual one came from above the ventricles, also where the
usual one is broad, as with a bundle branch block. In atrial fibrillation beats come early all the
time, and are normal by AAMI EC57: there an early beat says little. A picture shows all of this, but
a network that has seen a few patients' ectopic beats does not weigh it as evenly; so it is
counted here. All of it is known from the ten seconds that a page shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs.beat_picture import SAME_BEAT_S, Floats, Rhythm, cut_windows
from ecgdesk.packs.beat_rate import fast_share, weigh_rate

EARLY_FROM, EARLY_TO = 0.9, 0.8
"""RR intervals in parts of the usual one: from the first on a beat is a little early, at the second
it is wholly so."""

QRS_S, SHIFT_S = 0.06, 0.016
"""So much to each side of the R peak is compared with the usual beat, moved by so much at most."""

ALIKE_FROM, ALIKE_TO = 0.9, 0.97
"""Correlations of a QRS with the usual one: from the first on somewhat alike, then the same."""

NEAR_RR = 0.07
RESTLESS, CALM = 0.35, 0.5
"""Share of the strip's RR intervals that lie so near (natural logarithm) to one of them: in atrial
fibrillation the first and less, in a rhythm with ectopic beats now and then the second and more."""

FEWEST_RR = 4
"""Of fewer intervals nobody can say how regular they are."""


EARLY_S, RESTLESS_S, ON_TIME_N = 4.0, 3.0, 3.0
"""How far logits are moved: S up for an early beat with the usual QRS in a calm rhythm, S down for
every beat of a restless one, N up for a beat with the usual QRS that comes on time."""

NOT_VENTRICULAR = 0.9
"""Share of what looks ventricular about a beat with the usual QRS that is taken for S if it comes
early, for N if on time.

These four were chosen among a few round numbers on MIT-BIH's DS1, by networks that had not heard
the patient: S at precision 0.5 went from 0.04 to 0.59 there, V at 0.85 from 0.74 to 0.80."""

ON_TIME_FROM, ON_TIME_TO, LONG_RR = 0.85, 0.9, 0.65
"""On time is measured by a long interval of the strip (this share of them are shorter): where most
beats are early, as in a run or in bigeminy, the median interval is an early one."""

SLOW_S = 0.6
"""Only where the median interval is longer: all beats of a fast rhythm may be ectopic."""


@dataclass(frozen=True)
class Context:
    """What a strip says of its beats, each 0 to 1.

    ``early`` [n]: the beat comes early beside the usual RR interval. ``on_time`` [n]: it comes when
    a normal one would, in a rhythm that is not fast. ``alike`` [n]: its QRS is the usual one.
    ``calm``: most of the strip's RR intervals are alike. ``alone``: too few beats are shown to say
    any of that.
    """

    early: Floats
    on_time: Floats
    alike: Floats
    calm: float
    alone: bool = False


def weigh_strip(
    logits: NDArray[np.float32], codes: Sequence[str], rhythm: Rhythm, times_s: Floats
) -> NDArray[np.float32]:
    """Weigh into the ``logits`` [n, findings] of beats all that their strip says of them.

    ``codes`` are the findings in order, ``times_s`` [n] the R peaks of those beats.
    """
    shares = np.array([fast_share(rhythm, time_s) for time_s in times_s.tolist()])
    return weigh_context(weigh_rate(logits, codes, shares), codes, find_context(rhythm, times_s))


def find_context(rhythm: Rhythm, times_s: Floats) -> Context:
    """Look at the beats of a strip whose R peaks are at ``times_s``."""
    early, on_time = _timing(rhythm, times_s)
    alike, calm = _alike(rhythm, times_s), _calm(rhythm.peaks_s)
    return Context(early, on_time, alike, calm, rhythm.usual_rr_s is None)


def weigh_context(
    logits: NDArray[np.float32], codes: Sequence[str], context: Context
) -> NDArray[np.float32]:
    """Move the ``logits`` [n, findings], in the order of ``codes``, by what the strip says.

    A pack that does not know the groups N, S and V is taken at its word.
    """
    weighed = logits.copy()
    if not {"N", "S", "V"} <= set(codes):
        return weighed
    n, s, v = (codes.index(code) for code in "NSV")
    early, on_time = context.early * context.alike, context.on_time * context.alike
    for to, share in ((s, early), (n, on_time)):
        moved = logits[:, v] + np.log(np.maximum(NOT_VENTRICULAR * share, 1e-9))
        weighed[:, to] = np.logaddexp(logits[:, to], moved)
    weighed[:, v] += np.log1p(-NOT_VENTRICULAR * (early + on_time))
    # The lines between the classes are drawn for normal beats that were moved up: so is a lone one.
    weighed[:, n] += ON_TIME_N * (1.0 if context.alone else on_time)
    weighed[:, s] += EARLY_S * early * context.calm - RESTLESS_S * (1 - context.calm)
    return weighed


def _timing(rhythm: Rhythm, times_s: Floats) -> tuple[Floats, Floats]:
    """Which beats come early, and which on time."""
    usual = rhythm.usual_rr_s
    if usual is None:
        return np.zeros(len(times_s)), np.zeros(len(times_s))
    long = float(np.quantile(np.diff(rhythm.peaks_s), LONG_RR, method="nearest"))
    # A beat may stand a little beside its peak in the list; what precedes the first is not known.
    last = np.searchsorted(rhythm.peaks_s, times_s - SAME_BEAT_S) - 1
    before = np.where(last >= 0, times_s - rhythm.peaks_s[np.maximum(last, 0)], max(usual, long))
    early = np.clip((EARLY_FROM - before / usual) / (EARLY_FROM - EARLY_TO), 0, 1)
    on_time = (before / long - ON_TIME_FROM) / (ON_TIME_TO - ON_TIME_FROM)
    return early, np.clip(on_time, 0, 1) * (1 - early) * (usual > SLOW_S)


def _alike(rhythm: Rhythm, times_s: Floats) -> Floats:
    if rhythm.usual_beat is None:
        return np.zeros(len(times_s))
    usual = np.nan_to_num(rhythm.usual_beat)
    beats = np.nan_to_num(cut_windows(rhythm.samples_mv, rhythm.rate_hz, times_s))
    middle, reach = len(usual) // 2, round(QRS_S * rhythm.rate_hz)
    most = round(SHIFT_S * rhythm.rate_hz)
    own = usual[middle - reach : middle + reach + 1]
    best = np.full(len(times_s), -1.0)
    for shift in range(-most, most + 1):
        first = middle - reach + shift
        best = np.maximum(best, _correlate(beats[:, first : first + len(own)], own))
    return np.clip((best - ALIKE_FROM) / (ALIKE_TO - ALIKE_FROM), 0, 1)


def _correlate(beats: Floats, usual: Floats) -> Floats:
    """Pearson's correlation of each row with ``usual``."""
    beats = beats - beats.mean(axis=1, keepdims=True)
    usual = usual - usual.mean()
    power = np.sqrt((beats**2).sum(axis=1) * (usual**2).sum())
    return np.asarray((beats @ usual) / np.maximum(power, 1e-9))


def _calm(peaks_s: Floats) -> float:
    intervals = np.diff(peaks_s)
    if len(intervals) < FEWEST_RR:
        return 1.0
    logs = np.log(np.maximum(intervals, 1e-3))
    share = float((np.abs(logs[:, None] - logs) < NEAR_RR).mean(axis=1).max())
    return float(np.clip((share - RESTLESS) / (CALM - RESTLESS), 0, 1))
