import numpy as np
import pytest

from build_scripts.train.datasets import Records
from build_scripts.train.findings import CODES

pytestmark = pytest.mark.train
pytest.importorskip("tensorflow", reason="the training extra is not installed")
pytest.importorskip("torch", reason="the training extra is not installed")

STAGE = (64, 96)


@pytest.fixture
def records():
    rng = np.random.default_rng(0)
    n = 24
    return Records(
        ecg_ids=np.arange(n),
        signals=(rng.normal(0, 200, (n, 8, 1000))).astype(np.int16),
        fold=np.where(np.arange(n) < 16, 1, 9).astype(np.int8),
        labels=rng.integers(0, 2, (n, len(CODES))).astype(np.uint8),
        known=np.ones((n, len(CODES)), bool),
        patient_ids=None,
    )


def test_unknown_labels_cost_nothing_without_a_teacher(records):
    from build_scripts.train.fit import make_targets

    records.known[0, 2] = False
    targets = make_targets(records, None)
    assert targets.weights[0, 2] == 0 and targets.weights[0, :2].tolist() == [1, 1]
    assert np.all((targets.values > 0.5) == (records.labels == 1), where=records.known)


def test_a_shy_teacher_is_put_right_where_labels_are_unknown(records):
    from build_scripts.train.fit import unknown_shifts

    column = CODES.index("PVC")
    records.labels[:, CODES.index("AFIB")] = 0
    records.labels[:16, column] = np.arange(16) % 2
    records.known[:2, column] = False
    logits = np.full(records.labels.shape, -3.0, np.float32)
    shifts = unknown_shifts(records, logits)
    assert shifts[column] == pytest.approx(3.0, abs=0.01)  # half of the known ones are present
    assert shifts[CODES.index("NORM")] == 0  # known everywhere


def test_a_training_that_was_stopped_goes_on_where_it_stood(records, tmp_path):
    from build_scripts.train.fit import Stage, fit, make_targets

    signals = tmp_path / "signals.npz"
    np.savez(signals, signals=records.signals)
    common = {"signals_file": signals, "imagenet": None, "work": tmp_path, "batch": 4}
    targets = make_targets(records, None)
    start = tmp_path / "start.npz"
    _keep_random_weights(start)
    first = (Stage(STAGE, 1.0),)
    fit(records, targets, start=start, stages=first, **common)
    out = fit(records, targets, stages=(*first, Stage((96, 128), 0.5)), **common)
    with np.load(out) as kept:
        assert kept["shape"].tolist() == [96, 128]
        assert all(np.isfinite(kept[name]).all() for name in kept.files if name.startswith("w"))


def _keep_random_weights(path):
    from build_scripts.train.network import build, save_weights

    save_weights(build(STAGE, len(CODES)), path, STAGE, list(CODES))
