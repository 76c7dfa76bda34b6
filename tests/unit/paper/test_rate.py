import numpy as np
import pytest

from build_scripts.train.printout import LAYOUTS
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.rate import _peaks, measure_rate
from ecgdesk.paper.trace import LEADS, Trace, read_trace
from tests.printed import print_page


def rhythm(beats_s, *, strips=("II",)):
    """A trace of triangular beats at these seconds, in the leads ``strips``."""
    time = np.arange(2501) / 250
    wave = np.zeros(2501)
    for beat in beats_s:
        wave += np.clip(1 - np.abs(time - beat) / 0.03, 0, None)
        wave += 0.25 * np.exp(-(((time - beat - 0.28) / 0.05) ** 2))
    samples = np.full((12, 2501), np.nan)
    for lead in strips:
        samples[LEADS.index(lead)] = wave
    return Trace(samples, strips)


@pytest.mark.parametrize("bpm", [35, 60, 97, 150, 210])
def test_a_regular_rhythm_has_its_rate(bpm):
    rate = measure_rate(rhythm(np.arange(0.3, 9.9, 60 / bpm)))
    assert rate is not None
    assert rate.bpm == pytest.approx(bpm, abs=1.0)
    assert rate.irregularity is not None and rate.irregularity < 0.03
    assert rate.peaks_s[0] == pytest.approx(0.3, abs=0.03)


def test_an_irregular_rhythm_is_irregular():
    steps = np.random.default_rng(1).uniform(0.45, 1.3, 12)
    beats = 0.2 + np.cumsum(steps)
    beats = beats[beats < 9.8]
    rate = measure_rate(rhythm(beats))
    assert rate is not None and rate.irregularity is not None
    assert len(rate.peaks_s) == len(beats)
    assert rate.irregularity > 0.15
    assert rate.bpm == pytest.approx(60 / np.median(np.diff(beats)), abs=1.5)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_rate_is_read_from_every_layout(layout):
    page = print_page(layout, record=0)
    truth = measure_rate(Trace(_full(page), ("II",)))
    found = find_layout(page.ink, page.scale, page.box)
    assert found is not None and truth is not None
    rate = measure_rate(read_trace(found))
    assert rate is not None
    assert rate.bpm == pytest.approx(truth.bpm, abs=3)


def _full(page):
    time = np.arange(2501) / 250
    samples = np.full((12, 2501), np.nan)
    samples[LEADS.index("II")] = page.true_mv("II", time)
    return samples


def test_nothing_shown_is_no_rate():
    assert measure_rate(Trace(np.full((12, 2501), np.nan), ())) is None
    assert measure_rate(Trace(np.zeros((12, 2501)), ("II",))) is None


def test_two_beats_are_too_few():
    assert measure_rate(rhythm([1.0, 3.0])) is None


def test_a_lead_that_shows_only_noise_adds_no_beats():
    trace = rhythm(np.arange(0.4, 9.9, 0.9), strips=("II", "V1"))
    noise = np.random.default_rng(3).normal(0, 1, 2501)
    trace.samples_mv[LEADS.index("V1")] = 0.15 * np.convolve(noise, np.ones(5) / 5, "same")
    rate = measure_rate(trace)
    assert rate is not None
    assert rate.peaks_s == pytest.approx(np.arange(0.4, 9.9, 0.9), abs=0.04)


def test_steep_t_waves_are_no_beats():
    trace = rhythm(np.arange(0.4, 9.5, 1.0))
    time = np.arange(2501) / 250
    for beat in np.arange(0.4, 9.5, 1.0):
        trace.samples_mv[LEADS.index("II")] += 0.55 * np.clip(
            1 - np.abs(time - beat - 0.3) / 0.036, 0, None
        )
    rate = measure_rate(trace)
    assert rate is not None
    assert rate.peaks_s == pytest.approx(np.arange(0.4, 9.5, 1.0), abs=0.04)


@pytest.mark.parametrize(("height", "width"), [(0.35, 0.04), (0.4, 0.05)])
def test_t_waves_as_steep_as_low_beats_all_in_all_are_no_beats(height, width):
    time = np.arange(2501) / 250
    beats = np.arange(0.3, 9.6, 0.9)
    waves = ((-0.024, 0.011, -0.15), (0, 0.011, 0.3), (0.024, 0.011, -0.25), (0.28, width, height))
    samples = np.full((12, 2501), np.nan)
    samples[LEADS.index("II")] = sum(
        tall * np.exp(-(((time - beat - late) / wide) ** 2))
        for beat in beats
        for late, wide, tall in waves
    )
    rate = measure_rate(Trace(samples, ("II",)))
    assert rate is not None
    assert rate.peaks_s == pytest.approx(beats, abs=0.03)


def test_low_beats_between_tall_ones_are_found():
    low, tall = np.array([3.2, 5.9]), np.array([0.5, 1.4, 2.3, 4.1, 5.0, 6.8, 7.7, 8.6])
    trace = rhythm(tall)
    trace.samples_mv[LEADS.index("II")] += 0.35 * rhythm(low).samples_mv[LEADS.index("II")]
    rate = measure_rate(trace)
    assert rate is not None
    assert rate.peaks_s == pytest.approx(np.sort(np.concatenate([low, tall])), abs=0.04)


def test_two_moments_as_steep_as_each_other_are_one_beat() -> None:
    activity = np.zeros(2501)
    for beat in range(200, 2400, 250):
        activity[beat : beat + 9 : 8] = 1.0
    assert len(_peaks(activity)) == len(range(200, 2400, 250))
