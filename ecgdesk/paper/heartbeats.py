"""Whether what was followed along the rows of a page are heartbeats.

``quality`` has asked the ink whether rows beat in unison. Pulse waves do so too, as do tables; but
nothing stands out of the former, and the latter are no leads of one heart.
"""

from dataclasses import dataclass

import numpy as np

from ecgdesk.paper.layout import SPEED_MM_S, Layout
from ecgdesk.paper.quality import FLAT, Reason
from ecgdesk.paper.rate import Rate
from ecgdesk.paper.rows import Floats
from ecgdesk.paper.strip import find_strips
from ecgdesk.paper.trace import RATE_HZ
from ecgdesk.paper.unison import agreement, stands_out

STEP_MM = 0.25
"""Rows are sampled this finely,"""

SLOPE_STEPS = 3
"""and are as steep as they change over so many samples."""

QRS_STEPS = 11
"""Steep parts that lie within so many samples are of one beat."""

BESIDE = 3
"""Samples by which rows may be printed beside each other."""

CLEARLY_TOGETHER, FAIRLY_TOGETHER, TOGETHER = 0.9, 0.7, 0.5
"""Rows of tables agree by up to 0.87 (1: wholly); of ECGs without a grid by 0.57 and more."""

TOGETHER_ON_GRID = 0.26
"""Rows of ECGs on a grid agree by 0.27 and more; of curves drawn on squared paper by 0.25."""

STANDS_OUT, CLEARLY_STANDS_OUT = 3.2, 7.0
"""How much steeper than the rest beats are: those of ECGs 3.5 times, pulse and breath up to 3."""

STANDS_OUT_OF_STRIPS = 4.0

REGULAR, IRREGULAR, BEATS_TO_TRUST = 0.3, 0.65, 5
"""RR intervals of atrial fibrillation differ by up to 0.6; peaks of a fetal heart rate by 0.7."""

REGULAR_IF_LOW = 0.2
"""Low beats still count where they come this regularly; noise does not: on EEGs, charts and flat
lines the irregularity was 0.27 and more, on low ECGs mostly under 0.1."""

ALIKE, FAIRLY_ALIKE, BEAT_REACH_S, BEATS_TO_COMPARE = 0.95, 0.8, 0.15, 3
"""However irregular, beats come in few shapes: three quarters of them have another that is so like
them (1: wholly) within so many seconds to each side. In ventricular bigeminy 0.97 and more do; of a
fever chart 0.82. Those of a fetal heart rate do as well, but stand out less clearly.

Of 15 irregular strips (atrial fibrillation, ectopic beats) 13 had 0.98 and more, one of many
ventricular beats 0.67; of a chart on squared paper, no more irregular than those, 0.64."""

USUAL_MM = 200.0
"""Rows of ECG pages are mostly 250 mm long; tables and scores on squared paper have any length."""

SLOW_BPM = 45.0
"""A slower rate than this may be a usual one on paper that ran twice as fast."""

NOT_FOLLOWED = Reason(
    "not-an-ecg",
    "This does not look like an ECG: no row of leads could be followed across the page. "
    "If it is one, set the corners of the paper.",
)
FAST = Reason(
    "fast-paper",
    "The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: "
    "do not rely on them.",
)


@dataclass(frozen=True)
class Heartbeats:
    """``together`` is how much the rows' steep parts agree (1: wholly; None under three rows).

    ``stands_out`` is how many times steeper than the rest of a row its beats are.
    """

    together: float | None
    stands_out: float


def measure_heartbeats(layout: Layout) -> Heartbeats:
    """Measure how the rows of a page beat."""
    rows = _steepness_of_rows(layout)
    if not len(rows):
        return Heartbeats(None, 0.0)
    if len(rows) < 3:
        return Heartbeats(None if len(layout.lines) < 3 else 0.0, stands_out(rows, 0.01))
    return Heartbeats(agreement(rows, BESIDE, STEP_MM), stands_out(rows, 0.01))


def measure_alike(layout: Layout) -> float:
    """How like another one three quarters of a strip's beats are at least; 0 for too few beats."""
    strip = max(find_strips(layout, np.eye(3)), key=lambda found: len(found.peaks))
    reach = round(BEAT_REACH_S * RATE_HZ)
    padded = np.pad(strip.samples_mv, reach, constant_values=np.nan)
    at = np.array([round(peak.time_s * RATE_HZ) for peak in strip.peaks], np.int64)
    beats = padded[at[:, None] + np.arange(2 * reach + 1)]
    beats = beats[np.isfinite(beats).all(axis=1)]
    if len(beats) < BEATS_TO_COMPARE:
        return 0.0
    beats = beats - beats.mean(axis=1, keepdims=True)
    beats /= np.linalg.norm(beats, axis=1, keepdims=True) + 1e-9
    like = beats @ beats.T
    np.fill_diagonal(like, 0.0)
    return float(np.quantile(like.max(axis=1), 0.25))


def doubt_heartbeats(
    layout: Layout, rate: Rate | None, *, on_grid: bool, low: bool = False
) -> Reason | None:
    """Say why the rows of a page are not those of an ECG; None where they are.

    ``low``: in the ink nothing stood out (``Quality.low``).
    """
    seen = measure_heartbeats(layout)
    together = seen.together
    apart = 1.0
    if rate is not None and rate.irregularity is not None and len(rate.peaks_s) >= BEATS_TO_TRUST:
        apart = rate.irregularity
    if low and apart >= REGULAR_IF_LOW:
        return FLAT
    clearly = seen.stands_out >= CLEARLY_STANDS_OUT
    least = STANDS_OUT_OF_STRIPS if together is None else STANDS_OUT
    if seen.stands_out < least:
        return Reason(
            "no-beats",
            "Nothing stands out of the traces as heartbeats do: what is steepest is only "
            f"{seen.stands_out:.1f} times as steep as the rest, {least:.1f} times are needed. "
            "If this is an ECG, look after the patient and the electrodes first.",
        )
    if rate is None:
        enough = False
    elif together is None:
        # A row of bricks is as regular as a heart: one or two rows must be on ECG paper.
        on_paper = on_grid or len(layout.pulses) > 0
        wanted = FAIRLY_ALIKE if apart < IRREGULAR else ALIKE
        beating = apart < REGULAR or (clearly and measure_alike(layout) >= wanted)
        enough = on_paper and beating
    else:
        # By chance even print may obey the laws, and the cells of a table may pass for pulses.
        if len(layout.pulses) > 1:
            wanted = TOGETHER
        else:
            wanted = FAIRLY_TOGETHER if layout.certain else CLEARLY_TOGETHER
        usual = max(lead.end_s for lead in layout.leads) * layout.speed_mm_s >= USUAL_MM
        if on_grid and usual:
            wanted = TOGETHER_ON_GRID
        enough = together >= wanted
    if not enough:
        return Reason(
            "not-an-ecg",
            "This does not look like an ECG: what stands out of its rows comes neither regularly "
            "nor as in leads of one heart. If it is one, set the corners of the paper.",
        )
    return None


def doubt_speed(layout: Layout, rate: Rate | None, *, said: bool) -> Reason | None:
    """Warn of paper that ran at 50 mm/s, or may have; ``said``: a person gave the speed."""
    if layout.speed_mm_s != SPEED_MM_S:
        return FAST
    if said or layout.pulses or rate is None or rate.bpm >= SLOW_BPM:
        return None
    return Reason(
        "check-speed",
        f"The heart rate is {rate.bpm:.0f} a minute if the paper ran at 25 mm/s. If the page says "
        "50 mm/s, set the speed of the paper by hand.",
    )


def _steepness_of_rows(layout: Layout) -> Floats:
    """How steep each row is every STEP_MM (rows x places, 1 about a QRS, NaN without ink)."""
    mm = layout.pixels_per_second / layout.speed_mm_s
    ends = [line.x[np.isfinite(line.y)].max(initial=0.0) for line in layout.lines]
    count = int((max(ends) - min(layout.left)) / (STEP_MM * mm))
    if count < 10 * QRS_STEPS:
        return np.zeros((0, 0))
    along = np.arange(count) * STEP_MM * mm
    soft = np.hanning(QRS_STEPS)[1:-1]
    rows = []
    for left, line in zip(layout.left, layout.lines, strict=True):
        y = np.interp(left + along, line.x, line.y, np.nan, np.nan)
        steep = np.zeros(count)
        steep[1 : 1 - SLOPE_STEPS] = np.abs(y[SLOPE_STEPS:] - y[:-SLOPE_STEPS])
        there = np.isfinite(steep)
        full = float(np.percentile(steep[there], 98)) if there.mean() > 0.3 else 0.0
        if full <= 0:
            continue
        steep = np.where(there, np.minimum(steep / full, 1.5), 0.0)
        smooth = np.convolve(steep, soft / soft.sum(), "same")
        rows.append(np.where(there, smooth, np.nan))
    return np.array(rows) if rows else np.zeros((0, 0))
