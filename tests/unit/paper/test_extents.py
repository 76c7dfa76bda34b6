"""Sheets that are not level: rows begin beside each other, and strips climb or fall."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.trace import LEADS, read_trace
from tests.printed import PIXELS_PER_MM, Printed, print_page


def turned(page: Printed, degrees: float) -> tuple[Printed, np.ndarray]:
    """The page as a scanner sees it that it does not lie straight on, and the map of its pixels."""
    height, width = page.ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    ink = np.asarray(cv2.warpAffine(page.ink, matrix, (width, height)), np.uint8)
    box = find_signal_box(ink, page.scale)
    assert box is not None
    return replace(page, ink=ink, box=box), matrix


@pytest.mark.parametrize("degrees", [0.0, 0.8, -0.8])
@pytest.mark.parametrize(
    ("name", "pulse"),
    [("3x4+1", "left"), ("6x2", "left"), ("12x1", "right"), ("6x2+1", "none"), ("3x4+1", "none")],
)
def test_a_sheet_that_is_not_level_is_read_as_one_that_is(
    name: str, pulse: str, degrees: float
) -> None:
    page, matrix = turned(print_page(name, record=1, pulse=pulse), degrees)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None and layout.name == name
    assert layout.tilt == pytest.approx(np.tan(np.radians(degrees)), abs=0.002)
    left = min(box.left for box in page.printout.leads)
    for lead, x in zip(layout.baselines, layout.left, strict=True):
        # Where the row that lies here begins: its middle is where the sheet was turned about.
        baseline = min(
            {box.baseline for box in page.printout.leads},
            key=lambda y: abs((matrix @ [page.ink.shape[1] / 2, y * PIXELS_PER_MM, 1])[1] - lead),
        )
        true = matrix @ [left * PIXELS_PER_MM, baseline * PIXELS_PER_MM, 1]
        assert x == pytest.approx(true[0], abs=0.35 * PIXELS_PER_MM)
    trace = read_trace(layout)
    values = trace.samples_mv[LEADS.index("II")]
    seen = np.isfinite(values)
    error = values[seen] - page.true_mv("II", trace.time_s)[seen]
    assert np.polyfit(trace.time_s[seen], error, 1)[0] == pytest.approx(0.0, abs=0.006)
    assert np.std(error) < 0.08


def test_pulses_in_one_ladder_beside_the_box_are_found() -> None:
    page = print_page("12x1", record=1, row_mm=10.0)
    pulses_mm = 8.0
    narrow = replace(page.box, left=page.box.left + pulses_mm * PIXELS_PER_MM)
    layout = find_layout(page.ink, page.scale, narrow)
    assert layout is not None
    assert not layout.gain_assumed and len(layout.pulses) > 6
    left = min(box.left for box in page.printout.leads) * PIXELS_PER_MM
    assert layout.left[0] == pytest.approx(left, abs=0.3 * PIXELS_PER_MM)


def with_feet(page: Printed, length_mm: float) -> Printed:
    """The page with pulses whose feet go on to where the traces begin."""
    ink = page.ink.copy()
    left = min(box.left for box in page.printout.leads)
    pen = round(page.printout.style.line_mm * PIXELS_PER_MM)
    for y in {box.baseline for box in page.printout.leads}:
        across = (np.array([left - length_mm, left - 0.3]) * PIXELS_PER_MM).astype(int).tolist()
        at = int(y * PIXELS_PER_MM)
        cv2.line(ink, (across[0], at), (across[1], at), 255, pen)
    return replace(page, ink=ink)


@pytest.mark.parametrize(("name", "record"), [("3x4+1", 0), ("3x4+1", 1), ("12x1", 2)])
def test_a_trace_begins_where_its_pulse_s_foot_ends_though_they_touch(
    name: str, record: int
) -> None:
    page = with_feet(print_page(name, record=record), 2.5)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None and layout.pulses
    left = min(box.left for box in page.printout.leads) * PIXELS_PER_MM
    assert layout.left[0] == pytest.approx(left, abs=0.4 * PIXELS_PER_MM)
