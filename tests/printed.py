"""Pages that tests print from the five real recordings, and the ink of them."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import TWELVE_LEADS, twelve_leads
from build_scripts.train.printout import Printout, Style, compose, render
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.leads import Box

RECORDS = Path(__file__).resolve().parent / "fixtures" / "records.npz"
PIXELS_PER_MM = 7.0
PLAIN = Style(row_mm=32.0, top_mm=25.0)


@cache
def recordings() -> NDArray[np.float64]:
    """Five recordings as twelve leads, mV [5, 12, 1000] at 100 Hz, each from its own median."""
    with np.load(RECORDS) as kept:
        leads = twelve_leads(kept["signals_uv"].astype(np.float64)) / 1000
    return np.asarray(leads - np.median(leads, axis=-1, keepdims=True))


@dataclass(frozen=True)
class Printed:
    """A printed page: its ink, scale and box as the program would have them, and the truth."""

    ink: NDArray[np.uint8]
    scale: Scale
    box: Box
    printout: Printout
    leads_mv: NDArray[np.float64]

    def true_mv(self, lead: str, time_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """What was drawn of a lead at these seconds, mV."""
        values = self.leads_mv[TWELVE_LEADS.index(lead)]
        return np.interp(time_s, np.arange(len(values)) / 100.0, values)


def print_page(
    layout: str, *, record: int = 0, leads_mv: NDArray[np.float64] | None = None, **style: object
) -> Printed:
    """Print one recording (or ``leads_mv``, 12 x 1000) and take its ink; ``style`` as in Style."""
    leads = recordings()[record] if leads_mv is None else leads_mv
    rows = {"12x1": 15.0, "6x2": 26.0, "6x2+1": 24.0, "3x4+3": 26.0}.get(layout, 34.0)
    look = replace(PLAIN, **{"layout": layout, "row_mm": rows, **style})  # type: ignore[arg-type]
    printout = compose(leads, look, np.random.default_rng(3))
    pixels = render(printout, PIXELS_PER_MM)
    scale = Scale(PIXELS_PER_MM, PIXELS_PER_MM, 1.0)
    box = Box(*(side * PIXELS_PER_MM for side in printout.signal_box))
    return Printed(separate_ink(pixels, scale), scale, box, printout, leads)
