"""Heart rate from a page: R peaks, their rate, and how irregular they are."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.trace import LEADS, RATE_HZ, Trace

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Mask = NDArray[np.bool_]

SHORTEST_RR_S = 0.24
"""Beats do not follow each other faster: 250 a minute."""

LONGEST_RR_S = 3.0

STANDS_OUT = 0.42
"""What is less steep than this share of the usual beat is none, unless one is missing there."""

T_WAVE_S, T_WAVE_SHARE, T_WAVES = 0.45, 0.8, 0.3
"""What follows so soon on a beat, so much less steep, may be its T wave; it is, where so many
for each beat do. Now and then it is a beat that comes early."""

MISSING_RR, MISSING_SHARE = 1.5, 0.22
"""In a pause of so many usual RR intervals a beat may be as low as this share of the usual one:
normal beats among tall ventricular ones are."""

NOISY, CLEAN = 2.0, 10.0
"""A lead whose steepest moments are so many times its usual ones counts nothing, and in full."""


@dataclass(frozen=True)
class Rate:
    """Ventricular rate of a page.

    ``bpm`` is by the median RR interval, ``peaks_s`` the R peaks in seconds of the page,
    ``irregularity`` the root mean square of successive RR differences over the mean RR (a regular
    rhythm stays under about 0.1), None where fewer than three intervals are shown.
    """

    bpm: float
    peaks_s: tuple[float, ...]
    irregularity: float | None


def measure_rate(trace: Trace) -> Rate | None:
    """Measure the rate of a page; None where it shows too little.

    The rhythm strips alone are heard, and all leads together: a strip may have low QRS and high T,
    a short lead may end in a beat. What counts a T or loses a beat is irregular, so the more
    regular of the two is believed.
    """
    strips = [trace.samples_mv[LEADS.index(name)] for name in trace.strips]
    rates = [_rate(_steepness(leads)) for leads in (strips, list(trace.samples_mv)) if leads]
    known = [rate for rate in rates if rate is not None]
    return min(known, key=_doubt, default=None)


def _doubt(rate: Rate) -> float:
    return 1.0 if rate.irregularity is None else rate.irregularity


def _rate(steepness: Floats | None) -> Rate | None:
    if steepness is None:
        return None
    peaks = _peaks(steepness)
    intervals = np.diff(peaks) / RATE_HZ
    intervals = intervals[intervals < LONGEST_RR_S]
    if len(intervals) < 2:
        return None
    irregularity = None
    if len(intervals) >= 3:
        successive = np.sqrt(np.mean(np.diff(intervals) ** 2))
        irregularity = float(successive / intervals.mean())
    return Rate(
        60.0 / float(np.median(intervals)),
        tuple(float(peak) / RATE_HZ for peak in peaks),
        irregularity,
    )


def _steepness(leads: list[Floats]) -> Floats | None:
    """How steeply the leads run at each moment, all those shown then together; None if nothing.

    Each lead counts by its own QRS, so that leads of any height speak alike, and a change of
    leads within the page changes little.
    """
    total = np.zeros(0)
    weight = np.zeros(0)
    for values in leads:
        seen = np.isfinite(values)
        if seen.sum() < RATE_HZ:
            continue
        slope = np.zeros(len(values))
        gap = 5  # 20 ms: QRS is steep over it, T and noise are not
        slope[gap:-gap] = np.abs(values[2 * gap :] - values[: -2 * gap])
        slope[~np.isfinite(slope)] = 0.0
        # Where one lead ends and the next begins there is a step, not a beat.
        for edge in np.flatnonzero(np.diff(seen.astype(np.int8))):
            slope[max(0, edge - gap) : edge + gap + 1] = 0.0
        full = float(np.percentile(slope[seen], 99.3))
        if full < 0.05:
            continue
        stands_out = full / max(float(np.median(slope[seen])), 1e-6)
        trust = float(np.clip((stands_out - NOISY) / (CLEAN - NOISY), 0.05, 1.0))
        if not len(total):
            total, weight = np.zeros(len(values)), np.zeros(len(values))
        total += np.where(seen, trust * np.minimum(slope / full, 1.5), 0.0)
        weight += trust * seen
    if not len(total) or (weight > 0).mean() < 0.2:
        return None
    return np.divide(total, weight, out=np.zeros_like(total), where=weight > 0)


def _peaks(steepness: Floats) -> Floats:
    """Places, in samples, at which beats stand out: where it is steep for as long as a QRS is."""
    smooth = np.hanning(int(0.14 * RATE_HZ) + 1)
    activity = np.convolve(steepness, smooth / smooth.sum(), "same")
    apart = int(SHORTEST_RR_S * RATE_HZ)
    top = np.array(
        [
            at
            for at in range(1, len(activity) - 1)
            if activity[at] > 0
            and activity[at] == activity[max(0, at - apart) : at + apart + 1].max()
        ]
    )
    if not len(top):
        return np.zeros(0)
    top = top[np.diff(top, prepend=-apart - 1) > apart]  # of two that are as high the first
    heights = activity[top]
    usual = float(np.median(np.sort(heights)[-max(1, len(heights) // 2) :]))
    near = np.arange(-int(0.06 * RATE_HZ), int(0.06 * RATE_HZ) + 1)
    steepest = steepness[np.clip(top[:, None] + near, 0, len(steepness) - 1)].max(axis=1)
    chosen = _without_t_waves(top, heights, steepest, heights > STANDS_OUT * usual)
    least = max(MISSING_SHARE * usual, 3 * float(np.median(activity)))
    chosen = _with_missing(top, chosen, chosen | (heights > least))
    # Between the two flanks of a QRS: the middle of what is steep there.
    around = np.arange(-int(0.09 * RATE_HZ), int(0.09 * RATE_HZ) + 1)
    beats = top[chosen]
    at = np.clip(beats[:, None] + around, 0, len(activity) - 1)
    weight = activity[at]
    return np.asarray((weight * at).sum(axis=1) / weight.sum(axis=1), np.float64)


def _without_t_waves(top: Integers, heights: Floats, steepest: Floats, chosen: Mask) -> Mask:
    """Leave out what follows most beats at once and less steep, all in all or at its steepest."""
    out = chosen.copy()
    last = None
    for at in np.flatnonzero(chosen):
        soon = last is not None and top[at] - top[last] < T_WAVE_S * RATE_HZ
        if soon and any(each[at] < T_WAVE_SHARE * each[last] for each in (heights, steepest)):
            out[at] = False
        else:
            last = at
    left_out = chosen.sum() - out.sum()
    return out if left_out >= T_WAVES * out.sum() else chosen


def _with_missing(top: Integers, chosen: Mask, possible: Mask) -> Mask:
    """Take in lower beats where the pause between two beats is too long."""
    beats = top[chosen]
    if len(beats) < 3:
        return chosen
    usual = float(np.median(np.diff(beats)))
    out = chosen.copy()
    for at in np.flatnonzero(possible & ~chosen):
        after = int(np.searchsorted(beats, top[at]))
        if not 0 < after < len(beats):
            continue
        since, until = top[at] - beats[after - 1], beats[after] - top[at]
        in_time = since >= T_WAVE_S * RATE_HZ and until >= SHORTEST_RR_S * RATE_HZ
        out[at] |= in_time and since + until > MISSING_RR * usual
    return out
