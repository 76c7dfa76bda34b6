"""How true the traces and rates are that the program reads off drawn pages, as a table.

    python -m build_scripts.train.measure_trace --ptbxl FOLDER --pages 60

Fold 9 of PTB-XL, each page in the next layout and kind. Lead II is compared over all the time that
the page shows it (ten seconds where it is a rhythm strip): no gain is fitted, the zero line is
(a page shows no zero), and the trace may lie up to 20 ms early or late. Moments that were not
read count as zero. A page fails where nothing usable is read: no lead II, or one under 3 dB. The
rate is held against one measured from the recording itself, on pages with a regular rhythm.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import RATE_HZ as RECORD_HZ
from build_scripts.train.datasets import TWELVE_LEADS, load_ptbxl, split, twelve_leads
from build_scripts.train.printout import LAYOUTS, Printout, compose, random_style, render
from build_scripts.train.whole_way import KINDS, bring_back
from ecgdesk.paper.layout import Layout, find_layout
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.rate import measure_rate
from ecgdesk.paper.trace import LEADS, RATE_HZ, Trace, read_trace
from ecgdesk.reading import lay_out

Floats = NDArray[np.float64]

FAILED_DB = 3.0
SHIFT_S = 0.02
REGULAR = 0.1
NEAR_BPM = 3.0
COMMON_MM_MV, COMMON_S = 10.0, 10.0


@dataclass(frozen=True)
class Measured:
    """One page: what was printed, what was found, and how far they are apart.

    ``snr_db`` and ``pearson`` are lead II's (NaN without one). ``cause`` is a word for what went
    wrong on a page that failed, else "". ``rate_bpm`` is NaN where none was found, ``true_bpm``
    where the rhythm is not regular.
    """

    number: int
    kind: str
    printed: str
    found: str
    snr_db: float
    pearson: float
    true_bpm: float
    rate_bpm: float
    cause: str


def measure(
    number: int, eight_uv: NDArray[np.int16], kind: str, layout: str, *, true_corners: bool
) -> Measured:
    """Print one record (8 x 1000, microvolts), read the page back, and compare."""
    rng = np.random.default_rng([9, number])
    style = random_style(rng, layout)
    if style.pulse == "none":
        style = replace(style, gain=COMMON_MM_MV)  # nobody could tell another
    if style.grid_style == "none":
        style = replace(style, seconds=COMMON_S)
    leads = twelve_leads(eight_uv.astype(np.float64)) / 1000
    printout = compose(leads, style, rng)
    page, quad = bring_back(render(printout, float(rng.uniform(5.0, 8.0))), kind, rng)
    truth = true_lead(printout, leads, "II")
    found, trace = _read(page, quad if true_corners else None)
    snr_db, pearson = compare(trace, truth)
    cause = ""
    if not snr_db >= FAILED_DB:
        cause = _cause(found, printout)
        if not true_corners and compare(_read(page, quad)[1], truth)[0] >= FAILED_DB:
            cause = "corners"
    true = measure_rate(Trace(_at_rate(leads), LEADS))
    regular = true is not None and true.irregularity is not None and true.irregularity < REGULAR
    rate = None if trace is None else measure_rate(trace)
    return Measured(
        number,
        kind,
        layout + ("" if style.lead_order[0] == "I" else " Cabrera"),
        "none" if found is None else found.name + ("" if found.order == "standard" else " Cabrera"),
        snr_db,
        pearson,
        true.bpm if true is not None and regular else np.nan,
        np.nan if rate is None else rate.bpm,
        cause,
    )


def _read(page: Page, quad: Quad | None) -> tuple[Layout | None, Trace | None]:
    laid = lay_out(page, quad)
    layout = find_layout(laid.ink, laid.sheet.scale, laid.box)
    return layout, None if layout is None else read_trace(layout)


def _at_rate(leads_mv: Floats) -> Floats:
    """A record's leads at RATE_HZ over ten seconds, each from its own median."""
    time = np.arange(round(10 * RATE_HZ) + 1) / RATE_HZ
    at = np.arange(leads_mv.shape[1]) / RECORD_HZ
    return np.array([np.interp(time, at, lead - np.median(lead)) for lead in leads_mv])


def true_lead(printout: Printout, leads_mv: Floats, name: str) -> Floats:
    """What a page shows of a lead, mV at RATE_HZ of the page's ten seconds, NaN elsewhere."""
    boxes = [box for box in printout.leads if box.lead.lstrip("-") == name]
    box = max(boxes, key=lambda box: box.right - box.left)
    begin = min(box.left for box in printout.leads)
    time = np.arange(round(10 * RATE_HZ) + 1) / RATE_HZ
    at = time - (box.left - begin) / printout.style.speed
    values = leads_mv[TWELVE_LEADS.index(name)]
    signal = np.interp(at + box.start_s, np.arange(len(values)) / RECORD_HZ, values)
    # The last sample drawn is one before the box's end, or before the record's.
    shown = (at >= 0) & (at < box.end_s - box.start_s - 1 / RECORD_HZ)
    shown &= at + box.start_s <= (len(values) - 1) / RECORD_HZ
    return np.where(shown, signal, np.nan)


def compare(trace: Trace | None, truth: Floats) -> tuple[float, float]:
    """SNR in dB and Pearson's correlation of lead II; NaN where none of it was read."""
    read = np.full(len(truth), np.nan) if trace is None else trace.samples_mv[LEADS.index("II")]
    if not np.isfinite(read).any():
        return float("nan"), float("nan")
    read = np.nan_to_num(read)
    most = round(SHIFT_S * RATE_HZ)
    found = []
    for shift in range(-most, most + 1):
        moved = np.roll(truth, shift)
        shown = np.isfinite(moved)
        own, true = read[shown], moved[shown]
        power = max(float((own - true).var()), 1e-12)
        same = float(np.corrcoef(own, true)[0, 1]) if own.std() > 0 else 0.0
        found.append((float(10 * np.log10(true.var() / power)), same))
    return max(found)


def _cause(found: Layout | None, printout: Printout) -> str:
    """A word for why a page's lead II was not read."""
    style = printout.style
    if found is None:
        return "no layout"
    if found.name != style.layout:
        return "layout"
    if (found.order == "standard") != (style.lead_order[0] == "I"):
        return "order"
    strips = {lead.name for lead in found.leads if lead.strip}
    if strips != {*style.rhythm_leads[: LAYOUTS[style.layout][2]]}:
        return "strips"
    return "gain" if found.gain_mm_mv != style.gain else "trace"


def table(pages: Sequence[Measured], column: str) -> list[str]:
    """Lines of a table of the pages grouped by ``column`` of Measured."""
    lines = [f"{column:16} pages  failed  SNR dB  10 %   Pearson  rate <= {NEAR_BPM:g} bpm"]
    groups = sorted({getattr(page, column) for page in pages})
    for group in [*groups, "all"]:
        own = [page for page in pages if group in (getattr(page, column), "all")]
        snr = np.array([page.snr_db for page in own])
        low = np.nan_to_num(snr, nan=-20.0)
        rated = [page for page in own if np.isfinite(page.true_bpm)]
        near = [page for page in rated if abs(page.rate_bpm - page.true_bpm) <= NEAR_BPM]
        pearson = np.nan_to_num(np.array([page.pearson for page in own]))
        lines.append(
            f"{group:16} {len(own):5}  {np.mean(low < FAILED_DB):6.1%}  {np.median(low):6.1f}"
            f"  {np.percentile(low, 10):5.1f}  {np.median(pearson):7.3f}"
            f"  {len(near)}/{len(rated)}"
        )
    return lines


def main() -> None:
    """Measure, and print tables by kind, by layout and by cause of failure."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.train.measure_trace", description=__doc__
    )
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--signals", type=Path, help="where the signals are kept once read (.npz)")
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--first", type=int, default=0, help="number of the first page")
    parser.add_argument("--kinds", default=",".join(KINDS), help="by commas")
    parser.add_argument("--true-corners", action="store_true", help="the corners are given")
    parser.add_argument("--csv", type=Path, help="write every page's figures there")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    records = load_ptbxl(options.ptbxl, options.signals)
    held = np.random.default_rng(9).permutation(split(records)[1])
    kinds, layouts = options.kinds.split(","), list(LAYOUTS)
    pages: list[Measured] = []
    for number in range(options.first, options.first + options.pages):
        kind = kinds[number % len(kinds)]
        layout = layouts[number // len(kinds) % len(layouts)]
        signal = records.signals[held[number % len(held)]]
        pages.append(measure(number, signal, kind, layout, true_corners=options.true_corners))
        if pages[-1].cause:
            print("failed:", pages[-1], flush=True)
    for column in ("kind", "printed"):
        print("\n".join(["", *table(pages, column)]))
    print("\nfailures:", dict(Counter(page.cause for page in pages if page.cause)))
    if options.csv:
        with options.csv.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [field.name for field in fields(Measured)])
            writer.writeheader()
            writer.writerows(asdict(page) for page in pages)


if __name__ == "__main__":
    main()
