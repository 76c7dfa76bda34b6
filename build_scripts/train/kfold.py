"""Cross-validation: train K times, each time on all patients but a Kth, and measure on those.

What comes out is what ``ecgdesk evaluate`` gives: a table, figures and drawings. Nothing of a held
patient reaches the network that reads them: no teacher, whose labels were learnt from all, and
calibration and thresholds are set on the other folds.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from build_scripts.train.datasets import PICTURES_ONLY, VALIDATION_FOLD, Records
from build_scripts.train.evaluate import calibrate, choose_threshold
from build_scripts.train.findings import CODES, FINDINGS
from ecgdesk.evaluation.cases import ABSENT, PRESENT, UNSURE, Cases

LEAST = 5
"""A finding with fewer positives or negatives cannot be calibrated, and is left out."""

Train = Callable[[Records, Path], None]
"""Trains on the records that are not of the validation fold, and keeps its work in a folder."""

Predict = Callable[[Path, npt.NDArray[np.int64]], npt.NDArray[np.float32]]
"""Logits [rows, findings] of drawn pages of those rows, by the network trained in a folder."""


def patient_folds(records: Records, count: int, seed: int = 0) -> npt.NDArray[np.int64]:
    """Give each record one of ``count`` folds, 0 and up, so that no patient is in two.

    Where the folder does not name patients, records of one of the publisher's folds (which share
    no patient with another) stay together, and those of none go each alone. Pictures without a
    signal get -1. ValueError where there are fewer groups than folds.
    """
    if records.patient_ids is not None:
        groups = records.patient_ids
    else:
        alone = -1 - np.arange(len(records.fold), dtype=np.int64)
        groups = np.where(records.fold > 0, records.fold, alone)
    drawn = records.fold != PICTURES_ONLY
    names, group = np.unique(groups[drawn], return_inverse=True)
    if len(names) < count:
        raise ValueError(
            f"{count} folds need as many patients, or as many folds of the publisher's; "
            f"there are {len(names)}."
        )
    sizes = np.bincount(group)
    order = np.random.default_rng(seed).permutation(len(names))
    filled = np.zeros(count, np.int64)
    fold_of = np.zeros(len(names), np.int64)
    for name in order[np.argsort(-sizes[order], kind="stable")]:
        fold_of[name] = filled.argmin()
        filled[fold_of[name]] += sizes[name]
    folds = np.full(len(records.fold), -1, np.int64)
    folds[drawn] = fold_of[group]
    return folds


def cross_validate(
    records: Records,
    count: int,
    work: Path,
    *,
    train: Train,
    predict: Predict,
    pages: int,
    seed: int = 0,
) -> tuple[Cases, list[str]]:
    """Train ``count`` times and say of at most ``pages`` held records what was said of them."""
    folds = patient_folds(records, count, seed)
    rows, logits = [], []
    for fold in range(count):
        held = folds == fold
        role = np.where(held, VALIDATION_FOLD, np.where(folds < 0, PICTURES_ONLY, 1))
        folder = work / f"fold-{fold + 1}"
        print(f"fold {fold + 1} of {count}: {held.sum()} records are held out", flush=True)
        train(replace(records, fold=role.astype(np.int8)), folder)
        chosen = np.random.default_rng([seed, fold]).permutation(np.flatnonzero(held))
        chosen = np.sort(chosen[: max(1, pages // count)])
        rows.append(chosen)
        logits.append(predict(folder, chosen))
    notes = [
        f"Cross-validation in {count} folds without a patient in two. Drawn pages, the network "
        "before it is made int8; calibration and thresholds of each fold are those of the others."
    ]
    return _cases(records, folds, np.concatenate(rows), np.concatenate(logits), notes), notes


def _cases(
    records: Records,
    folds: npt.NDArray[np.int64],
    rows: npt.NDArray[np.int64],
    logits: npt.NDArray[np.float32],
    notes: list[str],
) -> Cases:
    labels, known, fold = records.labels[rows], records.known[rows], folds[rows]
    probability = np.zeros(labels.shape)
    calls = np.zeros(labels.shape, np.int8)
    usable = []
    for column in range(len(CODES)):
        try:
            for held in np.unique(fold):
                here, tune = fold == held, known[:, column] & (fold != held)
                probability[here, column], calls[here, column] = _calibrated(
                    labels[:, column], logits[:, column], tune, here
                )
            usable.append(column)
        except ValueError:
            continue
    few = [code for column, code in enumerate(CODES) if column not in usable]
    if few:
        notes.append(f"Too few pages with or without these to measure them: {', '.join(few)}.")
    patients = rows if records.patient_ids is None else records.patient_ids[rows]
    return Cases(
        codes=tuple(CODES[column] for column in usable),
        titles=tuple(FINDINGS[column].name for column in usable),
        names=tuple(f"record {number}" for number in records.ecg_ids[rows]),
        labels=labels[:, usable],
        known=known[:, usable],
        probability=probability[:, usable],
        calls=calls[:, usable],
        patients=patients,
        refused=np.zeros((0, len(usable)), np.uint8),
        exclusive=False,
    )


def _calibrated(
    labels: npt.NDArray[np.uint8],
    logits: npt.NDArray[np.float32],
    tune: npt.NDArray[np.bool_],
    held: npt.NDArray[np.bool_],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int8]]:
    """Probabilities and calls of held rows, by what the tuning rows say; ValueError if too few."""
    positives = int(labels[tune].sum())
    if min(positives, int(tune.sum()) - positives) < LEAST:
        raise ValueError("too few")
    calibration = calibrate(labels[tune], logits[tune])
    threshold = choose_threshold(labels[tune], calibration.probability(logits[tune]))
    probability = calibration.probability(logits[held])
    calls = np.where(
        probability >= threshold.present_from,
        PRESENT,
        np.where(probability < threshold.absent_below, ABSENT, UNSURE),
    )
    return probability, calls.astype(np.int8)
