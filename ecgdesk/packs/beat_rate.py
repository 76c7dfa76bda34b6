"""What the rate says of a beat beside its picture.

In a run of supraventricular beats each looks like its neighbours, and often like the patient's
normal ones: nothing in the picture sets it apart. Its rate does: at rest, a regular rhythm from
120 a minute on is less and less likely the sinus node's. So a share of what a pack calls normal is
taken for supraventricular; what it calls ventricular stays so. Atrial fibrillation is irregular,
and normal by AAMI EC57: most of it is left alone.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs.beat_picture import SAME_BEAT_S, Rhythm

AROUND = 4
"""So many RR intervals before the beat and after it are looked at, and at least so many in all."""

SINUS_S, FASTEST_SINUS_S = 0.5, 0.4
"""RR intervals: the first is still taken for the sinus node's, from the second on few are."""

MOST = 0.8
"""Share of such beats that are supraventricular, at the fastest rates."""

REGULAR, IRREGULAR = 0.06, 0.1
"""By how much, in parts of their median, three of four intervals differ at most from the next one.
Fast atrial fibrillation often stays near its median, but not two intervals running."""


def fast_share(rhythm: Rhythm, peak_s: float) -> float:
    """Tell which share of normal-looking beats is supraventricular at the rate around ``peak_s``.

    0 at usual rates, in an irregular rhythm, and where too few beats are shown; at most ``MOST``.
    """
    others = rhythm.peaks_s[np.abs(rhythm.peaks_s - peak_s) > SAME_BEAT_S]
    place = int(np.searchsorted(others, peak_s))
    around = np.concatenate(
        [others[max(0, place - AROUND) : place], [peak_s], others[place : place + AROUND]]
    )
    intervals = np.diff(around)
    if len(intervals) < AROUND:
        return 0.0
    usual = float(np.median(intervals))
    steps = np.abs(np.diff(intervals)) / usual
    spread = float(np.quantile(steps, 0.75, method="nearest"))
    fast = (SINUS_S - usual) / (SINUS_S - FASTEST_SINUS_S)
    regular = (IRREGULAR - spread) / (IRREGULAR - REGULAR)
    return MOST * float(np.clip(fast, 0, 1) * np.clip(regular, 0, 1))


def weigh_rate(
    logits: NDArray[np.float32], codes: Sequence[str], share: NDArray[np.float64] | float
) -> NDArray[np.float32]:
    """Move a ``share`` of what is called normal (N) to supraventricular (S).

    ``logits`` are [..., findings] in the order of ``codes``, ``share`` [...] is `fast_share`'s.
    """
    weighed = logits.copy()
    if "N" in codes and "S" in codes:
        normal, ectopic = codes.index("N"), codes.index("S")
        moved = logits[..., normal] + np.log(np.maximum(share, 1e-9))
        weighed[..., ectopic] = np.logaddexp(logits[..., ectopic], moved)
        weighed[..., normal] += np.log1p(-np.asarray(share))
    return weighed
