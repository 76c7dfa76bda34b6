"""The rhythm strip of a page: its samples, and each of its R peaks in time and in its place.

For a laid page: ``layout = find_layout(laid.ink, laid.sheet.scale, laid.box)``, then
``find_strips(layout, laid.sheet.to_page)``.
"""

from dataclasses import dataclass

import numpy as np

from ecgdesk.paper.layout import Layout, Lead
from ecgdesk.paper.lead_names import USUAL_STRIPS
from ecgdesk.paper.leads import Box
from ecgdesk.paper.quad import Matrix, carry
from ecgdesk.paper.rate import Rate, measure_rate
from ecgdesk.paper.rows import Floats
from ecgdesk.paper.trace import RATE_HZ, read_trace, sample_lead

PEAK_REACH_S = 0.07
"""How far from the middle of the QRS its R peak is looked for."""

LEVEL_REACH_S = 0.3
"""The level that a peak stands on is the median this far around it."""


@dataclass(frozen=True)
class Peak:
    """One R peak (the QRS's farthest point, up or down).

    ``time_s`` is counted from where the page's traces begin; ``sheet`` and ``page`` are x, y in
    pixels of the flat Sheet and of the Page.
    """

    time_s: float
    sheet: tuple[float, float]
    page: tuple[float, float]


@dataclass(frozen=True)
class Strip:
    """The longest stretch that a page shows of one lead.

    ``samples_mv`` is float64, RATE_HZ a second from where the page's traces begin (index n is
    n / RATE_HZ seconds, as ``Peak.time_s``), NaN where nothing is shown; zero is the median.
    ``named``: the traces themselves bear out which lead it is; else it is the usual one.
    ``rate`` is the page's, heard from all its leads, None where they show fewer than three beats.
    """

    lead: str
    named: bool
    samples_mv: Floats
    peaks: tuple[Peak, ...]
    rate: Rate | None
    pixels_per_second: float
    pixels_per_mv: float


def find_strips(layout: Layout, to_page: Matrix) -> tuple[Strip, ...]:
    """The rhythm strips of a page, the best to read beats from first; at least one lead.

    Where there is no rhythm strip, the leads shown longest stand in for it: all ten seconds of each
    lead on a 12x1 page, the first lead's 2.5 s on a 3x4 one. ``to_page`` is the Sheet's.
    """
    leads = [lead for lead in layout.leads if lead.strip]
    if not leads:
        longest = max(lead.end_s - lead.start_s for lead in layout.leads)
        leads = [lead for lead in layout.leads if lead.end_s - lead.start_s > 0.9 * longest]
    leads.sort(key=lambda lead: (*USUAL_STRIPS, lead.name).index(lead.name))
    rate = measure_rate(read_trace(layout))
    return tuple(_strip(lead, layout, to_page, rate) for lead in leads)


def _strip(lead: Lead, layout: Layout, to_page: Matrix, rate: Rate | None) -> Strip:
    samples = sample_lead(lead, layout)
    samples -= np.nanmedian(samples) if np.isfinite(samples).any() else 0.0
    times = () if rate is None else rate.peaks_s
    shown = np.isfinite(samples)
    tips = sorted({_tip(samples, time) for time in times if shown[round(time * RATE_HZ)]})
    sheet = np.array([_place(tip, samples, lead, layout) for tip in tips]).reshape(-1, 2)
    page = carry(to_page, sheet)
    peaks = tuple(
        Peak(tip / RATE_HZ, (float(on[0]), float(on[1])), (float(at[0]), float(at[1])))
        for tip, on, at in zip(tips, sheet, page, strict=True)
    )
    named = layout.certain or not lead.strip
    return Strip(
        lead.name, named, samples, peaks, rate, layout.pixels_per_second, layout.pixels_per_mv
    )


def _tip(samples: Floats, time_s: float) -> int:
    """The sample farthest from the level around it, near a QRS's middle."""
    middle = round(time_s * RATE_HZ)
    around = round(LEVEL_REACH_S * RATE_HZ)
    level = np.nanmedian(samples[max(0, middle - around) : middle + around + 1])
    first = max(0, middle - round(PEAK_REACH_S * RATE_HZ))
    near = samples[first : middle + round(PEAK_REACH_S * RATE_HZ) + 1]
    return first + int(np.argmax(np.nan_to_num(np.abs(near - level), nan=-1.0)))


def _place(tip: int, samples: Floats, lead: Lead, layout: Layout) -> tuple[float, float]:
    """Where on the sheet a sample was read."""
    x = layout.left[lead.row] + tip / RATE_HZ * layout.pixels_per_second
    line = layout.lines[lead.row]
    near = np.abs(line.x - x) <= 0.5 * layout.pixels_per_second / RATE_HZ + 1
    y = line.y[near & np.isfinite(line.y)]
    if not len(y):
        return x, lead.baseline
    return x, float(y[np.argmax(np.abs(y - lead.baseline))])


def peak_in(layout: Layout, lead: Lead, box: Box) -> tuple[float, tuple[float, float]] | None:
    """The R peak of a lead within a box (sheet pixels): seconds of the page, and x, y on the sheet.

    The point farthest from the level that the box shows; None where the box holds no trace.
    """
    samples = sample_lead(lead, layout)
    edges = (np.array([box.left, box.right]) - layout.left[lead.row]) / layout.pixels_per_second
    first, last = np.clip(np.round(edges * RATE_HZ).astype(int), 0, len(samples))
    near = samples[first:last]
    if np.isfinite(near).sum() < 5:
        return None
    tip = first + int(np.nanargmax(np.abs(near - np.nanmedian(near))))
    return tip / RATE_HZ, _place(tip, samples, lead, layout)
