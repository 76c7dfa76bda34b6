"""Arms of the ablation differ by what they say, and mixup keeps labels and weights in step."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("tensorflow", reason="the training extra is not installed")

from build_scripts.train import ablate
from build_scripts.train.datasets import Records
from build_scripts.train.findings import CODES
from build_scripts.train.fit import Targets
from build_scripts.train.pictures import Batch

COUNT = 6


def _records() -> Records:
    shape = (COUNT, len(CODES))
    return Records(
        ecg_ids=np.arange(COUNT),
        signals=np.zeros((COUNT, 8, 1000), np.int16),
        fold=np.ones(COUNT, np.int8),
        labels=np.zeros(shape, np.uint8),
        known=np.ones(shape, bool),
        patient_ids=None,
    )


def test_every_arm_has_its_own_name_and_words_and_costs_what_the_recipe_costs():
    arms = ablate.arms(1.0)
    assert len({arm.name for arm in arms}) == len({arm.words for arm in arms}) == len(arms)
    pixels = {
        arm.name: sum(s.epochs * s.shape[0] * s.shape[1] for s in arm.stages)
        for arm in arms
        if arm.start != "kept"
    }
    assert len(pixels) == 9
    assert list(pixels.values()) == [pytest.approx(128 * 192)] * 9
    assert len({arm.stages[0].epochs for arm in arms if arm.start == "kept"}) == 1


def test_mixup_lays_pictures_over_each_other_with_labels_in_the_same_parts(tmp_path):
    shape = (COUNT, len(CODES))
    values = np.repeat(np.arange(COUNT, dtype=np.float32)[:, None] / 10, shape[1], axis=1)
    weights = np.ones(shape, np.float32)
    weights[:, 1] = 0
    weights[0, 2:] = 0
    arm = ablate.arms(1.0)[0]
    trainer = ablate._Mixed(
        _records(), Targets(values, weights), tmp_path, arm.stages, COUNT, 1e-3, COUNT
    )
    pictures = np.repeat(np.arange(COUNT, dtype=np.uint8) * 50, 4).reshape(COUNT, 2, 2)
    trainer.step = 3
    mixed, value, weight = trainer.lesson(Batch(pictures, np.arange(COUNT)))
    assert mixed.dtype == np.uint8
    assert not (mixed == pictures).all()
    # A picture's grey and its value are both in proportion to its number.
    assert value[:, 0] == pytest.approx(mixed[:, 0, 0] / 500, abs=0.002)
    assert (weight[:, 1] == 0).all()
    assert (value[:, 1] == 0.5).all()
    # What is unknown of record 0 takes no part in a value: only the other's counts there.
    assert (value[:, 2] >= 0.1 - 1e-6).all()


def test_the_table_has_a_row_for_each_arm():
    held = {"superclasses": 0.8721, "all": 0.8, "AFIB": 0.9}
    figures = {
        "a": {"words": "the recipe", "averaged": held, "last": {**held, "superclasses": 0.5}}
    }
    rows = ablate.as_table(figures).splitlines()
    assert rows[-1] == "| the recipe | 0.872 | 0.800 | 0.900 | 0.500 |"
    assert ablate.as_table({}) == ""
