"""Heart rate from a page: R peaks, their rate, and how irregular they are."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.trace import LEADS, RATE_HZ, Trace

Floats = NDArray[np.float64]

SHORTEST_RR_S = 0.24
"""Beats do not follow each other faster: 250 a minute."""

LONGEST_RR_S = 3.0


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
    rates = [_rate(_activity(leads)) for leads in (strips, list(trace.samples_mv)) if leads]
    known = [rate for rate in rates if rate is not None]
    return min(known, key=_doubt, default=None)


def _doubt(rate: Rate) -> float:
    return 1.0 if rate.irregularity is None else rate.irregularity


def _rate(activity: Floats | None) -> Rate | None:
    if activity is None:
        return None
    peaks = _peaks(activity)
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


def _activity(leads: list[Floats]) -> Floats | None:
    """How steeply the leads run at each moment, all those shown then together; None if nothing.

    Each lead counts by its own QRS, so that leads of any height speak alike, and a change of
    leads within the page changes little.
    """
    total = np.zeros(0)
    weight = np.zeros(0)
    for values in leads:
        seen = np.isfinite(values)
        if seen.sum() < 1.5 * RATE_HZ:
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
        if not len(total):
            total, weight = np.zeros(len(values)), np.zeros(len(values))
        total += np.where(seen, np.minimum(slope / full, 1.5), 0.0)
        weight += seen
    if not len(total) or (weight > 0).mean() < 0.2:
        return None
    smooth = np.hanning(int(0.14 * RATE_HZ) + 1)
    return np.convolve(total / np.maximum(weight, 1), smooth / smooth.sum(), "same")


def _peaks(activity: Floats) -> Floats:
    """Places, in samples, at which beats stand out of the activity."""
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
    heights = activity[top]
    usual = float(np.median(np.sort(heights)[-max(1, len(heights) // 2) :]))
    # Between the two flanks of a QRS: the middle of what is steep there.
    around = np.arange(-int(0.09 * RATE_HZ), int(0.09 * RATE_HZ) + 1)
    beats = top[heights > 0.42 * usual]
    at = np.clip(beats[:, None] + around, 0, len(activity) - 1)
    weight = activity[at]
    return np.asarray((weight * at).sum(axis=1) / weight.sum(axis=1), np.float64)
