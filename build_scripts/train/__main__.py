"""One command from a PTB-XL folder to a pack: ``python -m build_scripts.train --ptbxl FOLDER``.

Teacher, picture network, int8, figures, manifest and card. Stops and resumes anywhere: what is
done already in the work folder is not done again.
"""

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train import evaluate, teacher
from build_scripts.train.card import Figures, write_card, write_manifest
from build_scripts.train.datasets import Records, load_ptbxl, split
from build_scripts.train.findings import CODES, FINDINGS, FIRST_PACK_SIZE
from build_scripts.train.fit import STAGES, fit, make_targets
from build_scripts.train.metrics import auroc
from build_scripts.train.network import load_weights
from build_scripts.train.pictures import draw_many
from build_scripts.train.quantise import predict, take_findings, to_int8, write_model
from build_scripts.train.whole_way import KINDS, load_shards, make_shards
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, PackIdentity

SHAPE = STAGES[-1].shape
REPRESENTATIVE = 300


def main() -> None:
    """Run the steps that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train", description=__doc__)
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, default=Path("work"), help="checkpoints go here")
    parser.add_argument("--imagenet", type=Path, help="folded MobileNetV2 weights (.npz)")
    parser.add_argument(
        "--start", type=Path, help="go on from these weights (.npz) in the last, largest stage"
    )
    parser.add_argument("--pack", type=Path, default=Path("models/sheet"), help="the pack to write")
    parser.add_argument("--version", default="0.1.0", help="the pack's version")
    parser.add_argument(
        "--steps",
        default="teacher,pages,fit,pack",
        help="by commas: teacher, pages (for training, the whole way), fit, held, pack",
    )
    parser.add_argument("--pages", type=int, default=2000, help="training pages sent the whole way")
    parser.add_argument("--held-pages", type=int, default=2183, help="fold 9 pages, likewise")
    parser.add_argument("--limit", type=int, help="only so many training records: a trial run")
    parser.add_argument("--note", default="", help="a sentence about this training, for the card")
    options = parser.parse_args()
    signals_file = options.work / "ptbxl_signals.npz"
    records = load_ptbxl(options.ptbxl, signals_file)
    steps = options.steps.split(",")
    if "teacher" in steps and not (options.work / "teacher_logits.npz").exists():
        teacher.run(records, options.work)
    if "pages" in steps:
        rows = np.random.default_rng(5).permutation(split(records)[0])[: options.pages]
        make_shards(records, rows, options.work / "whole_way", SHAPE, seed=11)
    if "fit" in steps:
        targets = make_targets(records, _teacher_logits(options.work, records))
        fit(
            records,
            targets,
            signals_file=signals_file,
            imagenet=options.imagenet,
            work=options.work,
            start=options.start,
            stages=STAGES[-1:] if options.start else STAGES,
            limit=options.limit,
        )
    if "held" in steps:
        make_held(records, options.work, options.held_pages)
    if "pack" in steps:
        figures = measure_pack(records, options.work, options.pack, options.held_pages)
        training = f"{_training_words(options.work)} {options.note}".strip()
        write_pack(figures, options.pack, options.version, training)


def make_held(records: Records, work: Path, pages: int) -> None:
    """Send fold 9's pages the whole way, a third of them flat, scanned and photographed each."""
    rows = np.random.default_rng(6).permutation(split(records)[1])[:pages]
    kinds = (1 / 3, 1 / 3, 1 / 3)
    make_shards(records, rows, work / "held", SHAPE, seed=9, kinds=kinds, varied=False)


def measure_pack(records: Records, work: Path, folder: Path, held_pages: int) -> Figures:
    """Quantise ``work``/sheet.npz into ``folder`` and measure it on fold 9's pages."""
    make_held(records, work, held_pages)
    train, validation = split(records)
    pictures, rows, kind_of = load_shards(work / "held", SHAPE)
    model, codes = load_weights(work / "sheet.npz")
    chosen = list(CODES[:FIRST_PACK_SIZE])
    model = take_findings(model, codes, chosen)
    seen = draw_many(records, train[:REPRESENTATIVE], SHAPE, seed=3)
    write_model(to_int8(model, seen), folder)
    columns = [CODES.index(code) for code in chosen]
    labels, known = records.labels[rows][:, columns], records.known[rows][:, columns]
    floats = predict(model, pictures)
    int8 = _run_int8(folder, pictures)
    tuning = records.ecg_ids[rows] % 2 == 0
    calibrations, thresholds, measured = [], [], []
    for index in range(len(chosen)):
        tune, hold = tuning & known[:, index], ~tuning & known[:, index]
        calibration = evaluate.calibrate(labels[tune, index], int8[tune, index])
        threshold = evaluate.choose_threshold(
            labels[tune, index], calibration.probability(int8[tune, index])
        )
        calibrations.append(calibration)
        thresholds.append(threshold)
        measured.append(
            evaluate.measure(labels[hold, index], int8[hold, index], calibration, threshold)
        )
    return Figures(
        rows=list(FINDINGS[:FIRST_PACK_SIZE]),
        calibrations=calibrations,
        thresholds=thresholds,
        held=measured,
        by_kind=_by_kind(labels, int8, kind_of),
        int8=evaluate.compare_int8(int8, floats, labels, known, calibrations, thresholds),
        train_pages=len(train),
        train_positives=[int(records.labels[train, column].sum()) for column in columns],
        refused=_refused(min(held_pages, len(validation)), kind_of),
        teacher_auroc=_teacher_auroc(work),
    )


def write_pack(figures: Figures, folder: Path, version: str, training: str) -> None:
    """Write the manifest and the card beside the model; ``training`` says how it was trained."""
    write_manifest(
        folder, figures, name="sheet", version=version, title="12-lead sheet", shape=SHAPE
    )
    write_card(folder, figures, version=version, shape=SHAPE, training=training)
    print((folder / "CARD.md").read_text(encoding="utf-8"))


def _run_int8(folder: Path, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Logits of the int8 file, through the program's own interpreter."""
    digest = hashlib.sha256((folder / "model.tflite").read_bytes()).hexdigest()
    identity = PackIdentity("sheet", "being measured", digest)
    pack = Pack(folder, identity, "", "sheet", "", SHAPE, ())
    return np.stack([interpret(pack, picture)[0] for picture in pictures])


def _by_kind(
    labels: NDArray[np.uint8], logits: NDArray[np.float32], kind_of: NDArray[np.int64]
) -> dict[str, dict[str, Any]]:
    figures = {}
    for index, kind in enumerate(KINDS):
        rows = kind_of == index
        each = [auroc(labels[rows, i], logits[rows, i]) for i in range(labels.shape[1])]
        figures[kind] = {
            "pages": int(rows.sum()),
            "macro": float(np.mean(each[:5])),
            "AFIB": each[5],
        }
    return figures


def _refused(asked: int, kind_of: NDArray[np.int64]) -> dict[str, str]:
    share = 100 * (1 - len(kind_of) / asked)
    return {"Refused": f"{share:.1f} % of {asked} good drawn pages were refused and not measured."}


def _teacher_logits(work: Path, records: Records) -> NDArray[np.float32] | None:
    path = work / "teacher_logits.npz"
    if not path.exists():
        return None
    with np.load(path) as kept:
        if not np.array_equal(kept["ecg_ids"], records.ecg_ids):
            raise SystemExit(f"{path} is of other records; remove it and run the teacher again.")
        return np.asarray(kept["logits"], np.float32)


def _teacher_auroc(work: Path) -> float:
    path = work / "teacher.json"
    if not path.exists():
        return float("nan")
    return float(json.loads(path.read_text(encoding="utf-8"))["macro_auroc_superclasses"])


def _training_words(work: Path) -> str:
    stages = ", ".join(f"{s.epochs:g} epochs at {s.shape[1]} x {s.shape[0]}" for s in STAGES)
    shards = sorted((work / "whole_way").glob("shard-*.npz"))
    whole_way = sum(len(np.load(path)["rows"]) for path in shards)
    return (
        f"{stages}; soft labels of the teacher and the record's own, half and half. "
        f"Pictures were drawn as ink at once; {whole_way} went the whole way through the camera."
    )


if __name__ == "__main__":
    main()
