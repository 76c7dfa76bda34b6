"""One command from recordings to a pack: ``python -m build_scripts.train --ptbxl FOLDER``.

Teacher, picture network, int8, figures, manifest and card. Stops and resumes anywhere: what is
done already in the work folder is not done again. From an MIT-BIH folder (``--mitdb FOLDER``) the
pack for single beats comes the same way, the better with both folders.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from build_scripts.train import ablate, deletion, quantise, robustness, teacher
from build_scripts.train.beats import command as beats
from build_scripts.train.card import Figures, write_card, write_manifest
from build_scripts.train.datasets import Records, split
from build_scripts.train.fit import SOFT_SHARE, STAGES, fit, make_targets
from build_scripts.train.kfold import cross_validate
from build_scripts.train.measure_pack import make_held, measure_pack
from build_scripts.train.network import load_weights
from build_scripts.train.pictures import draw_many
from build_scripts.train.sources import Added, add_arguments, gather, keep_to_labels
from build_scripts.train.whole_way import make_shards
from ecgdesk.evaluation.cases import evaluate
from ecgdesk.evaluation.tables import as_text, write_files
from ecgdesk.packs.pack import load_pack

SHAPE = STAGES[-1].shape
MOVED_PAGES, ERASED_PAGES = 100, 200


def main() -> None:
    """Run the steps that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train", description=__doc__)
    parser.add_argument("--ptbxl", type=Path, help="the PTB-XL folder: the pack for sheets")
    parser.add_argument(
        "--mitdb",
        type=Path,
        help="the MIT-BIH folder: the pack for single beats; --ptbxl beside it gives more patients",
    )
    parser.add_argument("--work", type=Path, default=Path("work"), help="checkpoints go here")
    parser.add_argument("--imagenet", type=Path, help="folded MobileNetV2 weights (.npz)")
    parser.add_argument(
        "--start", type=Path, help="go on from these weights (.npz) in the last, largest stage"
    )
    parser.add_argument("--pack", type=Path, help="the pack to write")
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
    plan = beats.Plan()
    parser.add_argument(
        "--pictures",
        type=int,
        default=plan.pictures,
        help="of beats, in all; 0 keeps the pack's network and measures anew",
    )
    parser.add_argument(
        "--fold-pictures", type=int, default=plan.fold_pictures, help="of beats, each fold"
    )
    parser.add_argument(
        "--folds", type=int, help="of patients; for sheets: cross-validate, and make no pack"
    )
    parser.add_argument(
        "--bases", type=int, default=0, help="of beats: train so many networks for folds to go on"
    )
    parser.add_argument("--base-pictures", type=int, default=0, help="of beats, each of those")
    add_arguments(parser)
    options = parser.parse_args()
    if not (options.mitdb or options.ptbxl):
        parser.error("say which recordings to learn from: --ptbxl FOLDER or --mitdb FOLDER.")
    pack = options.pack or Path("models") / ("beat" if options.mitdb else "sheet")
    if options.mitdb:
        plan = beats.Plan(
            options.pictures,
            options.fold_pictures,
            options.folds or plan.folds,
            options.bases,
            options.base_pictures,
        )
        beats.run(
            options.mitdb, options.ptbxl, options.work, pack, options.version, plan, options.note
        )
        return
    if options.folds and options.start:
        parser.error("--start would bring in weights that have seen the patients of every fold.")
    added = Added.of(options)
    records, signals_file = gather(options.ptbxl, added, options.work, SHAPE)
    if options.folds:
        _cross_validate(records, signals_file, options)
        return
    steps = options.steps.split(",")
    if "teacher" in steps and teacher.kept_logits(options.work, records) is None:
        teacher.run(records, options.work)
    if "pages" in steps:
        rows = np.random.default_rng(5).permutation(split(records)[0])[: options.pages]
        make_shards(records, rows, options.work / "whole_way", SHAPE, seed=11)
    if "fit" in steps:
        targets = make_targets(records, teacher.kept_logits(options.work, records))
        fit(
            records,
            keep_to_labels(targets, records),
            signals_file=signals_file,
            imagenet=options.imagenet,
            work=options.work,
            start=options.start,
            stages=STAGES[-1:] if options.start else STAGES,
            limit=options.limit,
        )
    if "held" in steps:
        make_held(records, options.work, options.held_pages, SHAPE)
    if "pack" in steps:
        figures = measure_pack(
            records,
            options.work,
            pack,
            shape=SHAPE,
            pages=options.held_pages,
            teacher_logits=teacher.kept_logits(options.work, records),
        )
        training = " ".join(
            words for words in (_training_words(options.work), added.words, options.note) if words
        )
        write_pack(records, figures, pack, options.version, training)


def _cross_validate(records: Records, signals_file: Path, options: argparse.Namespace) -> None:
    """Measure the recipe itself, in folds without a shared patient; writes ``work``/folds."""

    def train(part: Records, folder: Path) -> None:
        fit(
            part,
            make_targets(part, None),
            signals_file=signals_file,
            imagenet=options.imagenet,
            work=folder,
            limit=options.limit,
        )

    def predict(folder: Path, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        model, _ = load_weights(folder / "sheet.npz")
        return quantise.predict(model, draw_many(records, rows, SHAPE, seed=7))

    work = options.work / "folds"
    cases, notes = cross_validate(
        records, options.folds, work, train=train, predict=predict, pages=options.held_pages
    )
    evaluation = evaluate(cases, notes)
    print(as_text(evaluation), *write_files(evaluation, cases, work), sep="\n")


def write_pack(
    records: Records, figures: Figures, folder: Path, version: str, training: str
) -> None:
    """Write the manifest and the card beside the model; ``training`` says how it was trained."""
    write_manifest(
        folder, figures, name="sheet", version=version, title="12-lead sheet", shape=SHAPE
    )
    pack = load_pack(folder)
    write_card(
        folder,
        figures,
        version=version,
        shape=SHAPE,
        training=training,
        moved=robustness.as_table(records, pack, MOVED_PAGES),
        deleted=deletion.as_table(deletion.measure(records, pack, ERASED_PAGES)),
        bought=ablate.as_table(ablate.kept_figures()),
    )
    print((folder / "CARD.md").read_text(encoding="utf-8"))


def _training_words(work: Path) -> str:
    stages = ", ".join(f"{s.epochs:g} epochs at {s.shape[1]} x {s.shape[0]}" for s in STAGES)
    shards = sorted((work / "whole_way").glob("shard-*.npz"))
    whole_way = sum(len(np.load(path)["rows"]) for path in shards)
    return (
        f"{stages}; labels are the teacher's by {SOFT_SHARE:.0%}, the record's own by the rest. "
        f"Pictures were drawn as ink at once; {whole_way} went the whole way through the camera."
    )


if __name__ == "__main__":
    main()
