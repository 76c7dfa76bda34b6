"""What each measure of the recipe buys: short trainings that differ by one thing.

    python -m build_scripts.train.ablate --ptbxl FOLDER --work WORK_DIR [--passes N]

Every arm is measured on drawn pages of fold 9, one picture a record, the same for every arm of one
shape. An arm that is done is not done again. The figures go to ``ablation.json`` beside this file,
from where the card takes its table.
"""

import argparse
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import Records, load_ptbxl, split
from build_scripts.train.findings import CODES, SUPERCLASSES
from build_scripts.train.fit import Lesson, Stage, Targets, Trainer, first_weights, make_targets
from build_scripts.train.metrics import masked_aurocs
from build_scripts.train.network import build
from build_scripts.train.pictures import Batch, draw_many
from build_scripts.train.teacher import kept_logits
from build_scripts.train.torch_network import predict

KEPT = Path(__file__).parent / "ablation.json"
KEPT_WEIGHTS = Path(__file__).parent / "sheet_weights.npz"
SMALL, LARGE = (128, 192), (256, 384)
LARGER = (LARGE[0] * LARGE[1]) / (SMALL[0] * SMALL[1])
MIXUP_BETA = 0.2
RATE_FROM_KEPT = 3e-4
"""The peak learning rate of an arm that starts from trained weights."""


@dataclass(frozen=True)
class Arm:
    """One training. ``words`` say what is different; ``start`` is imagenet, kept or nothing."""

    name: str
    words: str
    stages: tuple[Stage, ...]
    labels: str = "teacher"  # or smoothed, or plain
    start: str = "imagenet"
    varied: bool = True
    mixup: bool = False
    seed: int = 0


def arms(passes: float) -> list[Arm]:
    """All arms; those of the small shape see ``passes`` passes, the others as many pixels."""
    recipe = Arm("recipe", "the recipe", (Stage(SMALL, passes),))
    wide = passes / 4
    return [
        recipe,
        replace(recipe, name="again", words="the recipe again, pictures of another seed", seed=7),
        replace(
            recipe,
            name="labels",
            words="the record's own labels alone, smoothed to 0.01 and 0.99, no teacher",
            labels="smoothed",
        ),
        replace(
            recipe, name="plain", words="own labels alone, not smoothed, no teacher", labels="plain"
        ),
        replace(
            recipe,
            name="unvaried",
            words="recordings not varied (axis, time, gain, noise)",
            varied=False,
        ),
        replace(recipe, name="mixup", words="with mixup (beta 0.2)", mixup=True),
        replace(
            recipe, name="scratch", words="from random weights, not ImageNet's", start="nothing"
        ),
        Arm("large", "384 x 256 from the first step", (Stage(LARGE, passes / LARGER),)),
        Arm(
            "growing",
            "half of the work at 192 x 128, then 384 x 256",
            (Stage(SMALL, passes / 2), Stage(LARGE, passes / 2 / LARGER)),
        ),
        *(
            Arm(
                f"width-{columns}",
                f"{columns} x {rows}, from the kept weights",
                (Stage((rows, columns), wide),),
                start="kept",
            )
            for rows, columns in ((224, 224), (224, 320), LARGE, (352, 512))
        ),
    ]


class _Mixed(Trainer):
    """Shows pairs of pictures laid over each other, with their labels in the same parts."""

    def lesson(self, batch: Batch) -> Lesson:
        pictures, values, weights = super().lesson(batch)
        rng = np.random.default_rng([self.stage, self.step])
        other = rng.permutation(len(pictures))
        part = np.float32(rng.beta(MIXUP_BETA, MIXUP_BETA))
        blended = part * pictures + (1 - part) * pictures[other]
        weight = part * weights + (1 - part) * weights[other]
        value = part * weights * values + (1 - part) * (weights * values)[other]
        return (
            blended.round().astype(np.uint8),
            np.where(weight > 0, value / np.maximum(weight, 1e-6), 0.5).astype(np.float32),
            weight,
        )


def run_arm(
    arm: Arm,
    records: Records,
    logits: Any,
    signals_file: Path,
    imagenet: Path | None,
    work: Path,
    shown: dict[tuple[int, int], NDArray[np.uint8]],
) -> dict[str, Any]:
    """Train one arm, resuming it, and measure it; returns its figures.

    ``shown`` keeps the pictures to measure on, by shape, for the next arm.
    """
    train, validation = split(records)
    folder = work / arm.name
    folder.mkdir(parents=True, exist_ok=True)
    rate = RATE_FROM_KEPT if arm.start == "kept" else 1e-3
    targets = _targets(arm, records, logits)
    kind = _Mixed if arm.mixup else Trainer
    trainer = kind(
        records, targets, folder, arm.stages, 32, rate, len(train), varied=arm.varied, seed=arm.seed
    )
    shape = arm.stages[-1].shape
    if not trainer.resume():
        start = KEPT_WEIGHTS if arm.start == "kept" else None
        trainer.begin(
            build(arm.stages[0].shape, len(CODES))
            if arm.start == "nothing"
            else first_weights(records, train, arm.stages[0].shape, imagenet, start)
        )
    while trainer.stage < len(arm.stages):
        trainer.run(signals_file, train, validation[::100])
    if shape not in shown:
        shown[shape] = draw_many(records, validation, shape, seed=7)
    figures: dict[str, Any] = {"words": arm.words, "stages": [asdict(s) for s in arm.stages]}
    for name, network in (("averaged", trainer.average), ("last", trainer.network)):
        scores = masked_aurocs(
            records.labels[validation],
            records.known[validation],
            predict(network, shown[shape]),
            CODES,
        )
        figures[name] = {
            "superclasses": round(float(np.mean([scores[c] for c in SUPERCLASSES])), 4),
            "all": round(float(np.nanmean(list(scores.values()))), 4),
            "AFIB": round(scores["AFIB"], 4),
        }
    return figures


def _targets(arm: Arm, records: Records, logits: Any) -> Targets:
    if arm.labels == "teacher":
        return make_targets(records, logits)
    targets = make_targets(records, None)
    if arm.labels == "smoothed":
        return targets
    return Targets(np.where(records.known, records.labels, 0.5).astype(np.float32), targets.weights)


def kept_figures() -> dict[str, Any]:
    """What was measured so far, by arm; empty before the first."""
    figures: dict[str, Any] = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    return figures


def as_table(kept: dict[str, Any]) -> str:
    """The figures as a table in Markdown."""
    if not kept:
        return ""
    lines = [
        "| training | five superclasses | all findings | AFIB | without averaging |",
        "|---|---|---|---|---|",
    ]
    for figures in kept.values():
        held = figures["averaged"]
        lines.append(
            f"| {figures['words']} | {held['superclasses']:.3f} | {held['all']:.3f} "
            f"| {held['AFIB']:.3f} | {figures['last']['superclasses']:.3f} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Run what is not done yet, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train.ablate")
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, default=Path("work"), help="checkpoints go here")
    parser.add_argument("--imagenet", type=Path, help="folded MobileNetV2 weights (.npz)")
    parser.add_argument("--passes", type=float, default=1.0, help="over the training records")
    options = parser.parse_args()
    signals_file = options.work / "ptbxl_signals.npz"
    records = load_ptbxl(options.ptbxl, signals_file)
    logits = kept_logits(options.work, records)
    kept = kept_figures()
    shown: dict[tuple[int, int], NDArray[np.uint8]] = {}
    for arm in arms(options.passes):
        if arm.name in kept:
            continue
        work = options.work / "ablation"
        kept[arm.name] = run_arm(arm, records, logits, signals_file, options.imagenet, work, shown)
        KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        print(as_table(kept), flush=True)


if __name__ == "__main__":
    main()
