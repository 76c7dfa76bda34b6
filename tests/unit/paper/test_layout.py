from dataclasses import replace

import cv2
import numpy as np
import pytest

from build_scripts.train.printout import CABRERA, LAYOUTS
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.leads import find_signal_box
from tests.printed import PIXELS_PER_MM, print_page, recordings
from tests.unit.paper.drawn_pages import draw_page


def layout_of(page):
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    return layout


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("record", [0, 3])
def test_every_layout_is_told(name, record):
    page = print_page(name, record=record)
    layout = layout_of(page)
    assert layout.name == name
    assert [lead.name for lead in layout.leads] == [
        box.lead for box in sorted(page.printout.leads, key=lambda box: _reading_order(box, page))
    ]


def _reading_order(box, page):
    rows = LAYOUTS[page.printout.style.layout][0]
    row = sorted({other.baseline for other in page.printout.leads}).index(box.baseline)
    return (row >= rows, box.left, box.baseline)


@pytest.mark.parametrize("name", ["3x4+1", "6x2", "12x1"])
def test_leads_stand_where_they_were_printed(name):
    page = print_page(name, record=1)
    layout = layout_of(page)
    left = min(box.left for box in page.printout.leads)
    rows = len(layout.lines)
    for lead in layout.leads:
        printed = next(
            box
            for box in page.printout.leads
            if box.lead == lead.name and (lead.strip == (box.end_s - box.start_s > 9) or rows == 12)
        )
        assert lead.box.left / PIXELS_PER_MM == pytest.approx(printed.left, abs=0.4)
        assert lead.box.right / PIXELS_PER_MM == pytest.approx(printed.right, abs=0.6)
        time = np.arange(lead.start_s + 0.01, lead.end_s - 0.01, 0.01)
        level = printed.baseline - 10 * np.median(page.true_mv(lead.name, time))
        assert lead.baseline / PIXELS_PER_MM == pytest.approx(level, abs=0.5)
        assert lead.start_s == pytest.approx((printed.left - left) / 25, abs=0.02)
        assert lead.end_s == pytest.approx((printed.right - left) / 25, abs=0.03)


@pytest.mark.parametrize("gain", [5.0, 10.0, 20.0])
@pytest.mark.parametrize("side", ["left", "right"])
def test_pulses_give_the_gain(gain, side):
    page = print_page("3x4+1", record=1, gain=gain, pulse=side, row_mm=40.0, top_mm=30.0)
    layout = layout_of(page)
    assert layout.gain_mm_mv == gain and not layout.gain_assumed
    assert layout.pixels_per_mv == pytest.approx(gain * PIXELS_PER_MM, rel=0.01)
    assert len(layout.pulses) >= 3


def test_pulses_that_stand_on_each_other_give_the_gain():
    page = print_page("12x1", record=1, row_mm=10.5)
    layout = layout_of(page)
    assert layout.name == "12x1"
    assert layout.gain_mm_mv == 10.0 and not layout.gain_assumed


def test_without_pulses_the_gain_is_assumed():
    layout = layout_of(print_page("3x4", pulse="none"))
    assert layout.gain_mm_mv == 10.0 and layout.gain_assumed and not layout.pulses


def test_pulse_is_no_part_of_a_trace():
    page = print_page("6x2", record=2)
    layout = layout_of(page)
    left = min(box.left for box in page.printout.leads) * PIXELS_PER_MM
    for line in layout.lines:
        assert line.x[np.isfinite(line.y)].min() > left - 0.4 * PIXELS_PER_MM


@pytest.mark.parametrize("name", ["3x4+1", "6x2", "12x1"])
def test_cabrera_is_told_from_the_traces(name):
    page = print_page(name, record=3, lead_order=CABRERA, labels=False)
    layout = layout_of(page)
    assert layout.order == "Cabrera" and layout.certain
    avr = next(lead for lead in layout.leads if lead.name == "aVR")
    assert avr.inverted


@pytest.mark.parametrize("strips", [("V1", "II", "V5"), ("III", "II", "V1")])
def test_rhythm_strips_are_told_from_the_short_leads(strips):
    page = print_page("3x4+3", record=3, rhythm_leads=strips, labels=False)
    layout = layout_of(page)
    assert tuple(lead.name for lead in layout.leads if lead.strip) == strips


def test_leads_that_obey_no_law_are_not_called_certain():
    noise = np.random.default_rng(0).normal(0, 1, (12, 40))
    leads = np.array([np.interp(np.arange(1000), np.arange(40) * 25.6, row) for row in noise])
    leads = leads * 0.3 + recordings()[0] * 0.0
    layout = layout_of(print_page("3x4+1", leads_mv=leads))
    assert layout.name == "3x4+1" and layout.order == "standard" and not layout.certain


def test_without_a_grid_the_pulses_are_the_measure():
    page = print_page("6x2", record=3)
    layout = find_layout(page.ink, None, page.box)
    assert layout is not None
    assert layout.pixels_per_second == pytest.approx(25 * PIXELS_PER_MM, rel=0.01)
    assert layout.pixels_per_mv == pytest.approx(10 * PIXELS_PER_MM, rel=0.02)


def test_no_traces_no_layout():
    page = print_page("3x4")
    assert find_layout(np.zeros_like(page.ink), page.scale, page.box) is None
    assert find_layout(page.ink, page.scale, None) is None


def test_one_missing_row_part_does_not_lose_the_page():
    page = print_page("3x4+1", record=3)
    ink = page.ink.copy()
    box = next(box for box in page.printout.leads if box.lead == "V2")
    y = int(box.baseline * PIXELS_PER_MM)
    left, right = (int(x * PIXELS_PER_MM) for x in (box.left + 1, box.right - 1))
    ink[y - 110 : y + 110, left:right] = 0
    layout = layout_of(replace(page, ink=ink))
    assert layout.name == "3x4+1" and layout.certain


def test_a_thick_and_blurred_pulse_is_still_one():
    page = print_page("3x4", record=1, line_mm=0.65, gain=5.0)
    blurred = np.asarray(cv2.GaussianBlur(page.ink, (0, 0), 2.0))
    layout = find_layout(blurred, page.scale, page.box)
    assert layout is not None
    assert layout.gain_mm_mv == 5.0 and not layout.gain_assumed
    left = min(box.left for box in page.printout.leads)
    assert layout.left[0] / PIXELS_PER_MM == pytest.approx(left, abs=0.6)


def fast_page(layout, *, pulse="left", **style):
    """A page of five seconds at 50 mm/s: 250 mm long, as the usual ten seconds are."""
    return print_page(layout, record=1, speed=50.0, seconds=5.0, pulse=pulse, **style)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("name", ["3x4+1", "6x2"])
def test_wide_pulses_tell_paper_that_ran_at_50_mm_a_second(name, side):
    layout = layout_of(fast_page(name, pulse=side))
    assert layout.speed_mm_s == 50.0 and layout.gain_mm_mv == 10.0
    assert not layout.gain_assumed
    assert layout.pixels_per_second == pytest.approx(50 * PIXELS_PER_MM, rel=0.01)
    assert max(lead.end_s for lead in layout.leads) == pytest.approx(5.0, abs=0.05)


def test_a_persons_speed_and_gain_are_believed():
    page = fast_page("3x4+1", pulse="none", gain=5.0)
    layout = layout_of(page)
    assert layout.speed_mm_s == 25.0 and layout.gain_assumed
    told = find_layout(page.ink, page.scale, page.box, speed_mm_s=50.0, gain_mm_mv=5.0)
    assert told is not None
    assert told.speed_mm_s == 50.0 and told.gain_mm_mv == 5.0 and not told.gain_assumed
    assert told.pixels_per_second == pytest.approx(2 * layout.pixels_per_second, rel=0.01)
    assert told.pixels_per_mv == pytest.approx(layout.pixels_per_mv / 2, rel=0.01)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("record", range(5))
def test_usual_pages_do_not_pass_for_fast_ones(name, record):
    assert layout_of(print_page(name, record=record, pulse="none")).speed_mm_s == 25.0


def test_a_broad_beat_in_the_middle_of_a_strip_is_no_pulse():
    """It has a pulse's sides and roof, and the strip does not begin behind it."""
    per_mm = 6.0
    ink = draw_page(None, per_mm=per_mm, rows=1, header=False).ink
    base_mm = 48 + 145 / 2
    ink[:, : round(25 * per_mm)] = 0
    ink[:, round(119 * per_mm) : round(126 * per_mm)] = 0
    beat_mm = [[119, 0], [120, 0], [120, -10], [125, -10], [125, 0], [126, 0]]
    points = np.round(np.add(beat_mm, (0.0, base_mm)) * per_mm).astype(np.int32)
    cv2.polylines(ink, [points], False, 255, 2)
    scale = Scale(per_mm, per_mm, 1.0)
    layout = find_layout(ink, scale, find_signal_box(ink, scale))
    assert layout is not None and layout.name == "strip" and not layout.pulses
    assert layout.left[0] / per_mm == pytest.approx(25, abs=0.6)
