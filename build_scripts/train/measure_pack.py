"""Quantise a trained network and measure the int8 file on fold 9's pages, the program's whole way.

What a choice of numbers could flatter (calibration, calls, unsure bands) is set on one half of the
records and measured on the other, both ways round.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train import evaluate
from build_scripts.train.card import Figures
from build_scripts.train.datasets import Records, split
from build_scripts.train.findings import CODES, FINDINGS, SUPERCLASSES
from build_scripts.train.metrics import auroc
from build_scripts.train.network import load_weights
from build_scripts.train.pictures import draw_many
from build_scripts.train.printout import LAYOUTS
from build_scripts.train.quantise import predict, run_int8, to_int8, write_model
from build_scripts.train.whole_way import KINDS, load_shards, make_shards

REPRESENTATIVE = 300


def make_held(records: Records, work: Path, pages: int, shape: tuple[int, int]) -> None:
    """Send fold 9's pages the whole way, a third of them flat, scanned and photographed each."""
    rows = np.random.default_rng(6).permutation(split(records)[1])[:pages]
    kinds = (1 / 3, 1 / 3, 1 / 3)
    make_shards(records, rows, work / "held", shape, seed=9, kinds=kinds, varied=False)


def measure_pack(
    records: Records,
    work: Path,
    folder: Path,
    *,
    shape: tuple[int, int],
    pages: int,
    teacher_logits: NDArray[np.float32] | None,
) -> Figures:
    """Quantise ``work``/sheet.npz into ``folder`` and measure it on ``pages`` pages of fold 9."""
    make_held(records, work, pages, shape)
    train, validation = split(records)
    held = load_shards(work / "held", shape)
    model, codes = load_weights(work / "sheet.npz")
    if codes != list(CODES):
        raise SystemExit("The weights are of other findings; train again.")
    seen = draw_many(records, train[:REPRESENTATIVE], shape, seed=3)
    write_model(to_int8(model, seen), folder)
    labels, known = records.labels[held.rows], records.known[held.rows]
    floats = predict(model, held.pictures)
    int8 = run_int8(folder, held.pictures)
    half = records.ecg_ids[held.rows] % 2 == 0
    calibrations, thresholds, measured = [], [], []
    probability = np.full(int8.shape, np.nan)
    for column in range(len(CODES)):
        there = known[:, column]
        truth, logits = labels[there, column], int8[there, column]
        called = evaluate.call_crosswise(truth, logits, half[there])
        probability[there, column] = called.probability
        calibration, threshold = evaluate.settle(truth, logits)
        calibrations.append(calibration)
        thresholds.append(threshold)
        measured.append(evaluate.measure(truth, logits, called))
    superclasses = [CODES.index(code) for code in SUPERCLASSES]
    return Figures(
        rows=list(FINDINGS),
        calibrations=calibrations,
        thresholds=thresholds,
        held=measured,
        by_kind=_by_group(labels, int8, held.kinds, KINDS),
        by_layout=_by_group(labels, int8, held.layouts, list(LAYOUTS)),
        risk=evaluate.risk_by_coverage(labels[:, superclasses], probability[:, superclasses]),
        int8=evaluate.compare_int8(int8, floats, labels, known, calibrations, thresholds),
        train_pages=len(train),
        train_positives=[
            int((records.labels[train] & records.known[train])[:, column].sum())
            for column in range(len(CODES))
        ],
        refused=_refused(min(pages, len(validation)), len(held.rows)),
        teacher_auroc=_macro(records, teacher_logits, validation),
    )


def _by_group(
    labels: NDArray[np.uint8],
    logits: NDArray[np.float32],
    group_of: NDArray[np.int64],
    names: list[str] | tuple[str, ...],
) -> dict[str, dict[str, Any]]:
    figures = {}
    for index, name in enumerate(names):
        rows = group_of == index
        each = {
            code: auroc(labels[rows, CODES.index(code)], logits[rows, CODES.index(code)])
            for code in (*SUPERCLASSES, "AFIB")
        }
        macro = float(np.mean([each[code] for code in SUPERCLASSES]))
        figures[name] = {"pages": int(rows.sum()), "macro": macro, "AFIB": each["AFIB"]}
    return figures


def _refused(asked: int, read: int) -> dict[str, str]:
    share = 100 * (1 - read / asked)
    return {"Refused": f"{share:.1f} % of {asked} good drawn pages were refused and not measured."}


def _macro(records: Records, logits: NDArray[np.float32] | None, rows: NDArray[np.int64]) -> float:
    if logits is None:
        return float("nan")
    columns = [CODES.index(code) for code in SUPERCLASSES]
    return float(np.mean([auroc(records.labels[rows, c], logits[rows, c]) for c in columns]))
