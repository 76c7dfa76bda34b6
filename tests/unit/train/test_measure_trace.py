import numpy as np
import pytest

from build_scripts.train.measure_trace import compare, measure, true_lead
from build_scripts.train.printout import Style, compose
from ecgdesk.paper.trace import LEADS, RATE_HZ, Trace
from tests.printed import recordings


def trace_of(values):
    samples = np.full((12, len(values)), np.nan)
    samples[LEADS.index("II")] = values
    return Trace(samples, ("II",))


def truth(layout="3x4+1"):
    leads = recordings()[3]
    printout = compose(leads, Style(layout=layout, row_mm=30.0), np.random.default_rng(1))
    return true_lead(printout, leads, "II")


def test_the_strip_is_the_truth_where_there_is_one():
    assert np.isfinite(truth("3x4+1")).mean() > 0.98
    assert np.isfinite(truth("6x2")).mean() == pytest.approx(0.5, abs=0.01)


def test_a_shift_and_an_offset_cost_nothing_but_a_gain_does():
    true = truth()
    moved = trace_of(np.roll(true, 4) + 0.3)
    assert compare(moved, true)[0] > 25
    assert compare(trace_of(np.roll(true, 12)), true)[0] < 10
    assert compare(trace_of(0.5 * true), true)[0] == pytest.approx(20 * np.log10(2), abs=0.1)


def test_what_was_not_read_counts():
    true = truth()
    half = np.where(np.arange(len(true)) < 5 * RATE_HZ, true, np.nan)
    assert compare(trace_of(half), true)[0] < 6
    assert np.isnan(compare(trace_of(np.full(len(true), np.nan)), true)[0])
    assert np.isnan(compare(None, true)[0])


def test_a_page_is_measured_from_print_to_rate():
    eight = recordings()[1][[0, 1, 6, 7, 8, 9, 10, 11]] * 1000
    found = measure(4, eight.astype(np.int16), "flat", "3x4+1", true_corners=True)
    assert found.found == "3x4+1" and found.cause == ""
    assert found.snr_db > 8 and found.pearson > 0.9
