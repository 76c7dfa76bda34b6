import json

import numpy as np
import pytest

from build_scripts.train.datasets import Records
from build_scripts.train.findings import CODES

pytestmark = pytest.mark.train
pytest.importorskip("tensorflow", reason="the training extra is not installed")


def test_the_members_are_trained_apart_and_averaged(tmp_path):
    from build_scripts.train.teacher import Settings, run

    rng = np.random.default_rng(0)
    records = Records(
        ecg_ids=np.arange(12),
        signals=rng.normal(0, 200, (12, 8, 1000)).astype(np.int16),
        fold=np.where(np.arange(12) < 8, 1, 9).astype(np.int8),
        labels=rng.integers(0, 2, (12, len(CODES))).astype(np.uint8),
        known=np.ones((12, len(CODES)), bool),
        patient_ids=None,
    )
    settings = Settings(epochs=1, widths=(4, 4), batch=4)
    run(records, tmp_path, settings, members=2)
    first, second, mean = (
        np.load(tmp_path / folder / "teacher_logits.npz")["logits"]
        for folder in ("teacher-1", "teacher-2", ".")
    )
    assert not np.allclose(first, second)
    np.testing.assert_allclose(mean, (first + second) / 2, rtol=1e-5)
    told = json.loads((tmp_path / "teacher.json").read_text(encoding="utf-8"))
    assert told["records"] == 4
