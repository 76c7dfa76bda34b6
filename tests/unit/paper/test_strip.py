import cv2
import numpy as np
import pytest

from build_scripts.train.printout import LAYOUTS
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.strip import find_strips
from ecgdesk.paper.trace import RATE_HZ
from tests.printed import PIXELS_PER_MM, print_page
from tests.strips import rhythm, strip_mv

TURNED = np.array([[0.0, -2.0, 900.0], [2.0, 0.0, 50.0], [0.0, 0.0, 1.0]])


def strips_of(page, to_page=None):
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    return find_strips(layout, np.eye(3) if to_page is None else to_page)


@pytest.mark.parametrize("layout", ["3x4+1", "6x2+1", "12x1"])
def test_r_peaks_stand_where_they_were_printed(layout):
    page = print_page(layout, record=3)
    strip = strips_of(page)[0]
    assert strip.lead == "II" and strip.rate is not None
    box = next(b for b in page.printout.leads if b.lead == "II" and b.right - b.left > 200)
    assert len(strip.peaks) == len(strip.rate.peaks_s) >= 5
    for peak in strip.peaks:
        near = np.arange(peak.time_s - 0.05, peak.time_s + 0.05, 0.002)
        true = page.true_mv("II", near)
        tip = int(np.argmax(np.abs(true)))
        assert peak.time_s == pytest.approx(near[tip], abs=0.015)
        assert peak.sheet[0] / PIXELS_PER_MM == pytest.approx(box.left + 25 * near[tip], abs=0.4)
        y = box.baseline - 10 * true[tip]
        assert peak.sheet[1] / PIXELS_PER_MM == pytest.approx(y, abs=1.5)
        assert np.isfinite(strip.samples_mv[round(peak.time_s * RATE_HZ)])


def test_peaks_are_carried_to_the_page():
    strip = strips_of(print_page("3x4+1", record=3), TURNED)[0]
    for peak in strip.peaks:
        x, y = peak.sheet
        assert peak.page == pytest.approx((900 - 2 * y, 50 + 2 * x))


def test_every_rhythm_strip_comes_the_usual_first():
    page = print_page("3x4+3", record=3, rhythm_leads=("V1", "II", "V5"))
    assert [strip.lead for strip in strips_of(page)] == ["II", "V1", "V5"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_without_rhythm_strip_gives_its_longest_leads(layout):
    strips = strips_of(print_page(layout, record=3))
    assert strips[0].lead == "II" or LAYOUTS[layout][0] == 3
    shown = np.isfinite(strips[0].samples_mv).sum() / RATE_HZ
    rows, columns, count = LAYOUTS[layout]
    assert shown == pytest.approx(10 if count or rows == 12 else 10 / columns, abs=0.15)


@pytest.mark.parametrize("count", [1, 2])
def test_a_page_of_strips_alone_is_read(count):
    page = print_page("3x4+3", record=3)
    bases = sorted({box.baseline for box in page.printout.leads})
    ink = page.ink.copy()
    ink[: int((bases[-count] + bases[-count - 1]) / 2 * PIXELS_PER_MM)] = 0
    layout = find_layout(ink, page.scale, page.box)
    assert layout is not None
    assert layout.name == ("strip" if count == 1 else "2 strips") and not layout.certain
    strips = find_strips(layout, np.eye(3))
    assert len(strips) == count
    for strip in strips:
        assert not strip.named and strip.rate is not None
        assert np.isfinite(strip.samples_mv).mean() > 0.98


def test_a_strip_that_trembles_under_a_thick_pen_is_found():
    rng = np.random.default_rng(2)
    values = strip_mv(rhythm("NNNVNNNNNN")) + np.repeat(rng.normal(0, 0.06, 625), 8)
    k = 5.6
    points = np.column_stack([np.arange(5000) / 500 * 25 + 12, 34 - values * 10]) * k
    ink = np.zeros((round(60 * k), round(274 * k)), np.uint8)
    cv2.polylines(ink, [points.round().astype(np.int32)], False, 255, 7, cv2.LINE_AA)
    box = find_signal_box(ink, Scale(k, k, 1.0))
    assert box is not None
    assert box.rows == 1
    assert box.width / k == pytest.approx(250, abs=4)
