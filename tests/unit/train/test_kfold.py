from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from build_scripts.train.datasets import PICTURES_ONLY, Records, split
from build_scripts.train.findings import CODES
from build_scripts.train.kfold import cross_validate, patient_folds
from ecgdesk.evaluation.cases import evaluate
from ecgdesk.evaluation.tables import as_text, write_files


def made_up(count: int = 300, patients: int = 120) -> Records:
    rng = np.random.default_rng(0)
    return Records(
        ecg_ids=np.arange(1, count + 1),
        signals=np.zeros((count, 8, 1000), np.int16),
        fold=np.where(np.arange(count) % 50 == 0, PICTURES_ONLY, 1).astype(np.int8),
        labels=(rng.random((count, len(CODES))) < 0.3).astype(np.uint8),
        known=np.ones((count, len(CODES)), bool),
        patient_ids=rng.integers(0, patients, count),
    )


def test_no_patient_is_in_two_folds_and_folds_are_even() -> None:
    records = made_up()
    folds = patient_folds(records, 5)
    assert (folds == -1).tolist() == (records.fold == PICTURES_ONLY).tolist()
    assert records.patient_ids is not None
    for patient in np.unique(records.patient_ids):
        mine = folds[(records.patient_ids == patient) & (folds >= 0)]
        assert len(set(mine.tolist())) <= 1
    counts = np.bincount(folds[folds >= 0])
    assert len(counts) == 5 and counts.max() - counts.min() <= 4


def test_without_patients_the_publishers_folds_stay_together() -> None:
    fold = np.concatenate([np.repeat(np.arange(1, 10), 30), np.zeros(30)]).astype(np.int8)
    records = replace(made_up(), patient_ids=None, fold=fold)
    folds = patient_folds(records, 3)
    for number in range(1, 10):
        assert len(set(folds[fold == number].tolist())) == 1
    assert len(set(folds[fold == 0].tolist())) == 3
    with pytest.raises(ValueError, match="there are 9"):
        patient_folds(replace(records, fold=np.maximum(fold, 1)), 10)


def test_each_record_is_read_by_the_network_that_did_not_learn_it(tmp_path: Path) -> None:
    records = made_up()
    learnt: dict[Path, set[int]] = {}

    def train(part: Records, folder: Path) -> None:
        train_rows, held = split(part)
        assert part.patient_ids is not None and len(held)
        mine, others = part.patient_ids[held], part.patient_ids[train_rows]
        assert not set(mine.tolist()) & set(others.tolist())
        learnt[folder] = set(train_rows.tolist())

    def predict(folder: Path, rows: np.ndarray) -> np.ndarray:
        assert not set(rows.tolist()) & learnt[folder]
        noise = np.random.default_rng(1).normal(size=(len(rows), len(CODES)))
        return (3 * records.labels[rows] + noise).astype(np.float32)

    cases, notes = cross_validate(records, 3, tmp_path, train=train, predict=predict, pages=10_000)
    assert len(learnt) == 3
    assert len(cases.names) == (records.fold != PICTURES_ONLY).sum()
    assert len(set(cases.names)) == len(cases.names)
    assert cases.codes == CODES
    few = replace(
        cases,
        codes=CODES[:3],
        **{
            name: getattr(cases, name)[:, :3]
            for name in ("labels", "known", "probability", "calls", "refused")
        },
    )
    found = evaluate(few, notes)
    for figures in found.figures:
        assert figures.auroc.value > 0.93
        assert figures.calibration_error < 0.12
        assert figures.sensitivity.value > 0.7
    assert "Cross-validation in 3 folds" in as_text(found)
    assert {path.name for path in write_files(found, few, tmp_path)} >= {
        "figures.json",
        "roc.png",
    }


def test_a_finding_that_hardly_occurs_is_left_out(tmp_path: Path) -> None:
    records = made_up()
    records.labels[:, CODES.index("PACE")] = 0
    cases, notes = cross_validate(
        records,
        2,
        tmp_path,
        train=lambda part, folder: None,
        predict=lambda folder, rows: records.labels[rows].astype(np.float32),
        pages=100,
    )
    assert "PACE" not in cases.codes and len(cases.codes) == len(CODES) - 1
    assert len(cases.names) == 100
    assert any("PACE" in note for note in notes)
