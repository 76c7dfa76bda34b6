import numpy as np
import pytest

from build_scripts.train.evaluate import (
    calibrate,
    call_crosswise,
    choose_threshold,
    measure,
    risk_by_coverage,
)
from build_scripts.train.metrics import auroc_interval, expected_calibration_error


def _draw(n, seed=0, slope=0.5, intercept=-1.0):
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 3, n)
    labels = (rng.random(n) < 1 / (1 + np.exp(-(slope * logits + intercept)))).astype(np.uint8)
    return labels, logits


def test_calibration_finds_the_true_slope_and_intercept():
    labels, logits = _draw(20000)
    found = calibrate(labels, logits)
    assert found.slope == pytest.approx(0.5, abs=0.03)
    assert found.intercept == pytest.approx(-1.0, abs=0.06)


def test_calibration_mends_overconfidence():
    labels, logits = _draw(4000)
    raw = expected_calibration_error(labels, 1 / (1 + np.exp(-logits)))
    mended = expected_calibration_error(labels, calibrate(labels, logits).probability(logits))
    assert raw > 0.1 > 0.04 > mended


def test_thresholds_keep_their_promise_on_the_half_that_did_not_set_them():
    labels, logits = _draw(12000, seed=1, slope=1.2)
    called = call_crosswise(labels, logits, np.arange(12000) % 2 == 0)
    measured = measure(labels, logits, called)
    assert measured.pages == 12000
    assert measured.specificity > 0.88
    assert measured.missed == pytest.approx(0.1, abs=0.03)
    assert measured.calibration_error < 0.03
    assert 0 < measured.unsure < 1
    assert not (called.present & called.absent).any()


def test_no_page_is_called_by_numbers_it_had_a_part_in():
    labels, logits = _draw(2000, seed=3)
    half = np.arange(2000) < 1000
    turned = np.where(half, 1 - labels, labels).astype(np.uint8)
    before, after = call_crosswise(labels, logits, half), call_crosswise(turned, logits, half)
    assert (before.probability[half] == after.probability[half]).all()
    assert np.abs(before.probability[~half] - after.probability[~half]).max() > 0.1


def test_thresholds_of_a_perfect_score_do_not_cross():
    labels = np.array([0] * 50 + [1] * 50, np.uint8)
    probability = np.linspace(0.01, 0.99, 100)
    threshold = choose_threshold(labels, probability)
    assert threshold.absent_below == threshold.present_from


def test_auroc_interval_holds_the_truth_and_narrows():
    narrow = auroc_interval(*_draw(4000, slope=1.0, intercept=0.0))
    wide = auroc_interval(*_draw(200, slope=1.0, intercept=0.0))
    assert narrow[1] - narrow[0] < wide[1] - wide[0]
    assert narrow[0] < narrow[1] <= 1


def test_risk_falls_as_unsure_pages_are_left_out():
    labels, logits = _draw(4000, slope=1.0, intercept=0.0)
    probability = 1 / (1 + np.exp(-logits))
    risk = risk_by_coverage(labels[:, None], probability[:, None])
    assert risk[1.0] == pytest.approx(((probability >= 0.5) != (labels == 1)).mean())
    assert list(risk.values()) == sorted(risk.values(), reverse=True)
    assert risk[0.5] < risk[1.0] / 2
