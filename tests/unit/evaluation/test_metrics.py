import numpy as np
import pytest

from ecgdesk.evaluation.metrics import auroc, bootstrap, reliability, roc_curve


def scores(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    labels = (rng.random(n) < 0.3).astype(np.uint8)
    return labels, np.round(rng.normal(size=n) + labels, 1)


def test_the_area_under_the_curve_is_the_auroc() -> None:
    labels, values = scores(300)
    alarms, hits = roc_curve(labels, values)
    assert (alarms[0], hits[0], alarms[-1], hits[-1]) == (0, 0, 1, 1)
    assert np.trapezoid(hits, alarms) == pytest.approx(auroc(labels, values))
    assert len(alarms) == len(np.unique(values)) + 1


def test_bins_hold_every_page_and_none_is_empty() -> None:
    labels, _ = scores(23)
    probability = np.linspace(0, 1, 23)
    seen = reliability(labels, probability, 5)
    assert seen.count.sum() == 23 and len(seen.count) == 5
    assert (seen.had * seen.count).sum() == pytest.approx(labels.sum())
    assert len(reliability(labels[:2], probability[:2]).count) == 2
    assert len(reliability(labels[:0], probability[:0]).count) == 0


def test_pages_of_one_patient_are_not_independent() -> None:
    """Ten copies of each page say no more than the page: the interval must not narrow."""
    labels, values = scores(80)
    once = bootstrap(lambda rows: auroc(labels[rows], values[rows]), np.arange(80))
    many, more = np.repeat(labels, 10), np.repeat(values, 10)
    patients = np.repeat(np.arange(80), 10)
    as_one = bootstrap(lambda rows: auroc(many[rows], more[rows]), patients)
    alone = bootstrap(lambda rows: auroc(many[rows], more[rows]), np.arange(800))
    assert as_one == pytest.approx(once)
    assert alone[1] - alone[0] < 0.6 * (once[1] - once[0])


def test_of_nothing_there_is_no_interval() -> None:
    assert np.isnan(bootstrap(lambda rows: 0.5, np.zeros(0, np.int64))).all()
    assert np.isnan(bootstrap(lambda rows: float("nan"), np.arange(5))).all()
