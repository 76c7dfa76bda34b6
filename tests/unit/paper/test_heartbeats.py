"""What beats as one heart does, in ink and in followed rows; and at what speed the paper ran."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from build_scripts.train.printout import LAYOUTS
from ecgdesk.paper.heartbeats import (
    ALIKE,
    doubt_heartbeats,
    doubt_speed,
    measure_alike,
    measure_heartbeats,
)
from ecgdesk.paper.layout import Layout, find_layout
from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.page import Page
from ecgdesk.paper.quality import FLAT
from ecgdesk.paper.rate import Rate, measure_rate
from ecgdesk.paper.trace import read_trace
from ecgdesk.paper.unison import measure_unison
from ecgdesk.reading import lay_out
from tests.printed import Printed, print_page, recordings
from tests.strips import RATE_HZ, paper_with, strip_page


def followed(page: Printed) -> tuple[Layout, Rate | None]:
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    return layout, measure_rate(read_trace(layout))


def unison_of(page: Printed) -> float:
    box = find_signal_box(page.ink, page.scale)
    assert box is not None
    unison = measure_unison(page.ink, page.scale, box)
    assert unison is not None
    return unison.share


@pytest.mark.parametrize("name", LAYOUTS)
def test_leads_beat_in_unison_and_strangers_do_not(name: str) -> None:
    page = print_page(name, record=1)
    assert unison_of(page) > 0.7
    assert doubt_heartbeats(*followed(page), on_grid=False) is None
    # Each lead at a moment of its own: twelve hearts.
    apart = [np.roll(lead, 83 * n + 31 * n * n) for n, lead in enumerate(recordings()[1])]
    assert unison_of(print_page(name, leads_mv=np.array(apart))) < 0.5


def test_waves_without_qrs_complexes_are_no_heartbeats() -> None:
    time = np.arange(1000) / 100
    wave = np.sin(2 * np.pi * 1.2 * time) + 0.3 * np.sin(4 * np.pi * 1.2 * time)
    page = print_page("3x4+1", leads_mv=np.array([size * wave for size in np.linspace(0.4, 1, 12)]))
    layout, rate = followed(page)
    assert measure_heartbeats(layout).stands_out < 3.2
    doubt = doubt_heartbeats(layout, rate, on_grid=True)
    assert doubt is not None and doubt.code == "no-beats"
    assert "times as steep" in doubt.text


def test_rows_that_are_no_leads_are_doubted_without_a_grid() -> None:
    layout, rate = followed(print_page("3x4+1", record=1, pulse="none"))
    strange = replace(layout, certain=False, lines=layout.lines[:2], left=layout.left[:2])
    assert doubt_heartbeats(strange, rate, on_grid=True) is None  # they come regularly
    doubt = doubt_heartbeats(strange, None, on_grid=False)
    assert doubt is not None and doubt.code == "not-an-ecg"


def test_low_strokes_are_beats_where_they_come_regularly() -> None:
    layout, rate = followed(print_page("3x4+1", record=1, pulse="none"))
    assert rate is not None
    for irregular, flat in ((0.1, False), (0.27, True), (None, True)):
        heard = replace(rate, irregularity=irregular)
        assert (doubt_heartbeats(layout, heard, on_grid=True, low=True) is FLAT) == flat
    assert doubt_heartbeats(layout, None, on_grid=True, low=True) is FLAT


def strip_of(pixels: NDArray[np.uint8]) -> tuple[Layout, Rate | None]:
    laid = lay_out(Page(pixels))
    layout = find_layout(laid.ink, laid.sheet.scale, laid.box)
    assert layout is not None and len(layout.lines) == 1
    return layout, measure_rate(read_trace(layout))


def test_ventricular_bigeminy_is_irregular_but_of_two_shapes() -> None:
    beats = [
        (0.6 + 1.7 * n + later, code) for n in range(6) for later, code in ((0, "N"), (0.45, "V"))
    ]
    layout, rate = strip_of(strip_page(beats[:-1]))
    assert rate is not None and rate.irregularity is not None
    assert rate.irregularity > 0.65
    assert measure_alike(layout) > ALIKE
    assert doubt_heartbeats(layout, rate, on_grid=True) is None


def test_the_points_of_a_chart_are_irregular_and_of_many_shapes() -> None:
    rng = np.random.default_rng(4)
    time = np.arange(10 * RATE_HZ) / RATE_HZ
    knots = np.cumsum(rng.uniform(0.08, 0.5, 60))
    values = np.interp(time, knots, rng.normal(0, 0.6, 60))
    layout, _ = strip_of(paper_with(values))
    assert 0.3 < measure_alike(layout) < ALIKE


@pytest.mark.parametrize("name", ["3x4", "6x2", "12x1"])
def test_a_page_of_five_seconds_has_its_true_rate(name: str) -> None:
    usual = followed(print_page(name, record=1, pulse="left"))[1]
    layout, rate = followed(print_page(name, record=1, speed=50.0, seconds=5.0, pulse="left"))
    assert rate is not None and usual is not None
    assert rate.bpm == pytest.approx(usual.bpm, abs=4)
    assert doubt_heartbeats(layout, rate, on_grid=True) is None


def test_fast_paper_is_warned_of_and_slow_hearts_asked_about() -> None:
    layout, rate = followed(print_page("6x2", record=1, speed=50.0, seconds=5.0, pulse="left"))
    doubt = doubt_speed(layout, rate, said=False)
    assert doubt is not None and doubt.code == "fast-paper"
    layout, rate = followed(print_page("6x2", record=1, pulse="none"))
    assert rate is not None
    slow = replace(rate, bpm=38.0)
    asked = doubt_speed(layout, slow, said=False)
    assert asked is not None and "38 a minute" in asked.text
    assert doubt_speed(layout, slow, said=True) is None
    assert doubt_speed(layout, rate, said=False) is None
