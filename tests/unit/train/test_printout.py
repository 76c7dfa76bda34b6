from dataclasses import replace

import numpy as np
import pytest

from build_scripts.train.datasets import TWELVE_LEADS, twelve_leads
from build_scripts.train.ink_picture import draw_ink
from build_scripts.train.printout import LAYOUTS, Style, compose, random_style, render
from build_scripts.train.whole_way import take_page
from ecgdesk.packs.prepare import prepare
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import lay_out, prepare_laid

PLAIN = Style(labels=False, separators="none", pulse="left", grid_strength=1.0)


def _leads(recordings, index=0):
    return twelve_leads(recordings[index].astype(np.float64)) / 1000


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_shows_every_lead(recordings, layout):
    rng = np.random.default_rng(0)
    printout = compose(_leads(recordings), random_style(rng, layout), rng)
    assert {box.lead.lstrip("-") for box in printout.leads} == set(TWELVE_LEADS)
    rows, columns, rhythm = LAYOUTS[layout]
    assert len(printout.leads) == rows * columns + rhythm


def test_a_second_is_25_mm_and_a_millivolt_is_10(recordings):
    leads = np.zeros((12, 1000))
    leads[1, 400:410] = 1.0  # lead II, 4.0 s to 4.1 s
    printout = compose(leads, replace(PLAIN, layout="12x1"), np.random.default_rng(0))
    box = next(box for box in printout.leads if box.lead == "II")
    stroke = next(s for s in printout.strokes if len(s) == 1000 and np.ptp(s[:, 1]) > 1)
    raised = stroke[stroke[:, 1] < box.baseline - 5]
    assert raised[0, 0] - box.left == pytest.approx(100.0, abs=0.01)
    assert box.baseline - raised[0, 1] == pytest.approx(10.0)


def test_calibration_pulse_is_one_millivolt_at_the_pages_gain(recordings):
    for gain in (5.0, 10.0, 20.0):
        style = replace(PLAIN, gain=gain)
        printout = compose(np.zeros((12, 1000)), style, np.random.default_rng(0))
        heights = [np.ptp(s[:, 1]) for s in printout.strokes if len(s) == 6]
        assert heights == pytest.approx([gain] * len(heights)) and heights


def test_columns_follow_each_other_in_time(recordings):
    leads = np.tile(np.arange(1000) / 1000.0, (12, 1))
    printout = compose(leads, replace(PLAIN, layout="3x4"), np.random.default_rng(0))
    shown = [
        (box.lead, box.start_s, box.end_s) for box in printout.leads if box.lead in ("I", "V6")
    ]
    assert shown == [("I", 0.0, 2.5), ("V6", 7.5, 10.0)]


def test_grid_lines_stand_a_millimetre_apart():
    page = render(compose(np.zeros((12, 1000)), PLAIN, np.random.default_rng(0)), 8.0)
    profile = page[-60:-8, :, 1].mean(axis=0)
    spectrum = np.abs(np.fft.rfft(profile - profile.mean()))
    frequency = np.fft.rfftfreq(len(profile))
    fine = (frequency > 0.1) & (frequency < 0.15)
    assert 1 / frequency[fine][np.argmax(spectrum[fine])] == pytest.approx(8.0, rel=0.02)


def test_the_short_way_and_the_whole_way_give_the_same_ink(recordings):
    """What the network is mostly trained on looks like what the program feeds it."""
    shape = (256, 384)
    for index, layout in enumerate(("3x4+1", "6x2", "12x1")):
        style = replace(PLAIN, layout=layout, row_mm=13.0 if layout == "12x1" else 28.0)
        printout = compose(_leads(recordings, index), style, np.random.default_rng(0))
        short = draw_ink(printout, shape, np.random.default_rng(0), distort=0.0)
        laid = lay_out(Page(render(printout, 7.0)), Quad.whole(297 * 7, 210 * 7))
        whole = prepare_laid(laid, shape)
        assert whole is not None
        assert _alike(short, whole.pixels) > 0.8, layout


def _alike(a, b):
    """Correlation of two pictures after a small blur, so that half a pixel does not matter."""
    import cv2

    a, b = (cv2.GaussianBlur(x.astype(np.float32), (0, 0), 1.5) for x in (a, b))
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


@pytest.mark.parametrize("kind", ["scan", "photo"])
def test_the_cameras_corners_are_true(recordings, kind):
    """Flattened by its true corners, a photograph is the drawn page again."""
    import cv2

    from build_scripts.train.camera import photograph, scan
    from ecgdesk.paper.flatten import flatten

    rng = np.random.default_rng(3)
    drawn = render(compose(_leads(recordings), PLAIN, rng), 5.0)
    taken = scan(drawn, rng) if kind == "scan" else photograph(drawn, rng)
    flat = flatten(Page(taken.pixels), Quad(taken.corners)).pixels
    size = (drawn.shape[1] // 4, drawn.shape[0] // 4)
    a, b = (cv2.resize(x, size, interpolation=cv2.INTER_AREA).min(axis=2) for x in (drawn, flat))
    a, b = (cv2.GaussianBlur(x.astype(np.float32), (0, 0), 2) for x in (a, b))
    trace = [x - cv2.GaussianBlur(x, (0, 0), 12) for x in (a, b)]
    assert np.corrcoef(trace[0].ravel(), trace[1].ravel())[0, 1] > 0.7


def test_same_seed_same_page(recordings):
    a, _ = take_page(recordings[0], "photo", np.random.default_rng([1, 2]))
    b, _ = take_page(recordings[0], "photo", np.random.default_rng([1, 2]))
    assert np.array_equal(a.pixels, b.pixels)


def test_prepare_leaves_out_what_stands_outside_the_box():
    ink = np.zeros((1000, 1500), np.uint8)
    ink[500:506, 100:1400] = 255
    ink[40:60, 100:700] = 255  # a header
    prepared = prepare(ink, (100, 450, 1400, 560), (256, 384))
    rows = np.flatnonzero(prepared.pixels.max(axis=1) > 20)
    assert rows.size and rows.min() > 110 and rows.max() < 150
