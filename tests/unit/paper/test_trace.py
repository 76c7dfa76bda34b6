import numpy as np
import pytest

from build_scripts.train.printout import CABRERA, LAYOUTS
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.trace import LEADS, RATE_HZ, read_trace
from tests.printed import PIXELS_PER_MM, print_page


def trace_of(page, ink=None):
    layout = find_layout(page.ink if ink is None else ink, page.scale, page.box)
    assert layout is not None
    return read_trace(layout)


def snr_db(trace, page, lead):
    """Signal over error of what is shown of a lead, dB; only the offset is fitted."""
    values = trace.samples_mv[LEADS.index(lead)]
    seen = np.isfinite(values)
    true = page.true_mv(lead, trace.time_s)[seen]
    error = values[seen] - true
    return 10 * np.log10(true.var() / error.var())


def test_samples_are_ten_seconds_at_250_hz():
    trace = trace_of(print_page("12x1"))
    assert trace.samples_mv.shape == (12, 2501)
    assert trace.time_s[0] == 0 and trace.time_s[-1] == 10.0 and RATE_HZ == 250


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("record", [0, 1, 3])
def test_leads_are_read_true(layout, record):
    page = print_page(layout, record=record)
    trace = trace_of(page)
    found = [snr_db(trace, page, lead) for lead in LEADS]
    assert snr_db(trace, page, "II") > 11
    assert np.median(found) > 11


def test_a_steep_peak_keeps_its_height():
    spikes = np.zeros(1000)
    spikes[100:1000:80] = 1.0  # 20 ms wide at their foot: half a millimetre
    heights = [0.5, 1.5, 1.0, -1.0, -0.25, 1.25, -0.6, -0.3, 0.4, 0.9, 1.3, 1.1]
    page = print_page("3x4+1", leads_mv=np.outer(heights, spikes), line_mm=0.25)
    trace = trace_of(page)
    assert trace.strips == ("II",)
    strip = trace.samples_mv[LEADS.index("II")]
    for second in np.arange(1.0, 9.8, 0.8):
        near = strip[int(second * RATE_HZ) - 8 : int(second * RATE_HZ) + 9]
        # Samples 4 ms apart miss up to a fifth of such a tip; the middle of the ink gives half.
        assert 1.2 < np.nanmax(near) < 1.55


@pytest.mark.parametrize("line_mm", [0.2, 0.6])
def test_a_thick_pen_adds_nothing(line_mm):
    page = print_page("3x4+1", record=3, line_mm=line_mm)
    trace = trace_of(page)
    strip = trace.samples_mv[LEADS.index("II")]
    true = page.true_mv("II", trace.time_s)
    assert 0.85 < np.ptp(strip[np.isfinite(strip)]) / np.ptp(true) < 1.03


def test_leads_are_empty_where_the_page_does_not_show_them():
    page = print_page("3x4+1")
    trace = trace_of(page)
    shown = {box.lead: box for box in page.printout.leads if box.right - box.left < 200}
    for lead in set(LEADS) - {"II"}:
        seen = np.isfinite(trace.samples_mv[LEADS.index(lead)])
        box = shown[lead]
        inside = (trace.time_s > box.start_s + 0.03) & (trace.time_s < box.end_s - 0.03)
        outside = (trace.time_s < box.start_s - 0.03) | (trace.time_s > box.end_s + 0.03)
        assert seen[inside].all() and not seen[outside].any()


def test_the_rhythm_strip_fills_its_lead():
    trace = trace_of(print_page("3x4+3", record=3))
    assert trace.strips == ("II", "V1", "V5")
    for lead in trace.strips:
        assert np.isfinite(trace.samples_mv[LEADS.index(lead)][5:-5]).all()


def test_cabreras_avr_is_turned_back():
    page = print_page("12x1", record=3, lead_order=CABRERA)
    assert snr_db(trace_of(page), page, "aVR") > 12


@pytest.mark.parametrize("separators", ["tick", "line"])
def test_separators_are_no_trace(separators):
    page = print_page("3x4", record=4, separators=separators)
    trace = trace_of(page)
    for lead in LEADS:
        values = trace.samples_mv[LEADS.index(lead)]
        seen = np.isfinite(values)
        true = page.true_mv(lead, trace.time_s)[seen]
        near = np.abs(trace.time_s[seen][:, None] - [2.5, 5.0, 7.5]).min(axis=1) < 0.06
        error = np.abs(values[seen] - true + np.median(true - values[seen]))
        assert error[near].max(initial=0.0) < 0.5, lead


def test_an_empty_lead_stays_empty_and_fails_nothing_else():
    page = print_page("3x4+1", record=1)
    box = next(box for box in page.printout.leads if box.lead == "V2")
    ink = page.ink.copy()
    y = int(box.baseline * PIXELS_PER_MM)
    left, right = (int(x * PIXELS_PER_MM) for x in (box.left, box.right))
    ink[y - 100 : y + 110, left - 2 : right + 2] = 0
    trace = trace_of(page, ink)
    assert np.isfinite(trace.samples_mv[LEADS.index("V2")]).mean() < 0.02
    assert snr_db(trace, page, "V1") > 10 and snr_db(trace, page, "V3") > 10


def test_zero_is_the_median():
    trace = trace_of(print_page("6x2", record=4))
    medians = np.nanmedian(trace.samples_mv, axis=1)
    assert medians == pytest.approx(np.zeros(12), abs=1e-9)
