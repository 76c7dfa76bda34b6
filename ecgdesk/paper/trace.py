"""The leads of a sheet as samples: millivolts against seconds."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.layout import PAGE_S, SPEED_MM_S, Layout, Lead

RATE_HZ = 250
LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")

BRIDGED_S = 0.06
"""Gaps in the ink no longer than this are drawn through."""


@dataclass(frozen=True)
class Trace:
    """What the page shows: ``samples_mv`` float64, 12 x samples, in the order of LEADS.

    NaN where the page does not show that lead at that time. Sample n is at n / RATE_HZ seconds
    from where the page's traces begin; zero is each lead's median. ``strips`` are the leads shown
    over the whole page.
    """

    samples_mv: NDArray[np.float64]
    strips: tuple[str, ...]

    @property
    def time_s(self) -> NDArray[np.float64]:
        """Time of each sample, seconds."""
        return np.arange(self.samples_mv.shape[1]) / RATE_HZ


def read_trace(layout: Layout) -> Trace:
    """Turn the lines of a layout into samples; a lead without ink stays empty (NaN)."""
    samples = np.full((len(LEADS), round(PAGE_S * RATE_HZ) + 1), np.nan)
    whole: list[str] = []
    # At 50 mm/s a page shows five seconds.
    shown = min(PAGE_S, PAGE_S * SPEED_MM_S / layout.speed_mm_s)
    # Rhythm strips last: they fill their lead over the whole page.
    for lead in sorted(layout.leads, key=lambda lead: lead.strip):
        values = sample_lead(lead, layout)
        if not np.isfinite(values).any():
            continue
        values -= np.nanmedian(values)
        row = LEADS.index(lead.name)
        seen = np.isfinite(values)
        samples[row, seen] = values[seen]
        if lead.end_s - lead.start_s > 0.8 * shown:
            whole.append(lead.name)
    return Trace(samples, tuple(dict.fromkeys(whole)))


def sample_lead(lead: Lead, layout: Layout) -> NDArray[np.float64]:
    """Millivolts of one lead at every sample of the page, NaN outside and in gaps.

    Zero is the lead's baseline on the sheet; sample n is at n / RATE_HZ seconds of the page.
    """
    line = layout.lines[lead.row]
    count = round(PAGE_S * RATE_HZ) + 1
    time = np.arange(count) / RATE_HZ
    inside = (time >= lead.start_s - 1e-6) & (time < lead.end_s + 0.5 / RATE_HZ)
    x = layout.left[lead.row] + time * layout.pixels_per_second
    part = (line.x > lead.box.left - 1) & (line.x < lead.box.right + 1)
    part &= np.isfinite(line.y)
    values = np.full(count, np.nan)
    if part.sum() < 4:
        return values
    at, y = line.x[part], line.y[part]
    bridged = BRIDGED_S * layout.pixels_per_second
    known = np.interp(x, at, y)
    # How far from ink each moment is: between two points of ink, or beyond the last.
    after = np.clip(np.searchsorted(at, x), 1, len(at) - 1)
    gap = at[after] - at[after - 1]
    beyond = np.maximum(at[0] - x, x - at[-1])
    near = (gap <= bridged) & (beyond <= bridged / 2)
    # On a sheet that is not level the lead's zero goes down or up with it.
    known -= layout.tilt * (x - (lead.box.left + lead.box.right) / 2)
    values[inside & near] = known[inside & near]
    sign = 1.0 if lead.inverted else -1.0
    return sign * (values - lead.baseline) / layout.pixels_per_mv
