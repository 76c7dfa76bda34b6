"""From an MIT-BIH folder to models/beat: fit, hold out, int8, figures, manifest and card."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from build_scripts.train.beats.card import (
    Counts,
    Figures,
    int8_words,
    kept_int8,
    kept_training,
    write_card,
    write_manifest,
)
from build_scripts.train.beats.evaluate import (
    Held,
    Lines,
    by_recording,
    draw_lines,
    hear,
    hear_rows,
    hear_strangers,
    intervals,
    join,
    measure_groups,
)
from build_scripts.train.beats.findings import CODES
from build_scripts.train.beats.fit import fit, folds_of
from build_scripts.train.beats.mitdb import Recording, load_recordings
from build_scripts.train.beats.pictures import (
    SHAPE,
    Beats,
    choose_rows,
    donors_of,
    draw_varied,
    list_beats,
    sampling_weights,
)
from build_scripts.train.beats.ptbxl import load_beats
from build_scripts.train.quantise import run_int8, to_int8, write_model
from build_scripts.train.torch_network import SheetNetwork, carry_into_keras, predict

REPRESENTATIVE = 400
COMPARED = 3000
STRANGERS = 400
"""Records of PTB-XL's fold 9 of each kind that the network is asked about."""


@dataclass(frozen=True)
class Plan:
    """How much to train: pictures for the pack, pictures a fold, and how many folds.

    No ``pictures``: the pack keeps its network. With ``base_folds`` each fold's network goes on
    from one of so many that were trained on ``base_pictures`` without its patients and others'.
    """

    pictures: int = 300_000
    fold_pictures: int = 40_000
    folds: int = 22
    base_folds: int = 0
    base_pictures: int = 0


def run(
    folder: Path,
    ptbxl: Path | None,
    work: Path,
    pack: Path,
    version: str,
    plan: Plan,
    note: str = "",
) -> None:
    """Train, measure and write the pack; what ``work`` holds already is not done again.

    ``folder`` is MIT-BIH's; records of a PTB-XL folder are learnt from beside it.
    """
    torch.set_num_threads(1)
    work.mkdir(parents=True, exist_ok=True)
    recordings = load_recordings(folder)
    kinds = load_beats(ptbxl) if ptbxl else {}
    others = [record for records in kinds.values() for record in records]
    network = fit(recordings, others, work / "beat.pt", plan.pictures) if plan.pictures else None
    held, held_alone = hold_out(recordings, others, work, plan)
    beats = list_beats(recordings)
    lines = draw_lines(held, sampling_weights(beats) @ beats.labels)
    called = lines.groups(held.logits)
    figures = Figures(
        lines=lines,
        held=held,
        groups=measure_groups(held, called),
        intervals=intervals(held, called),
        alone=measure_groups(held_alone, lines.groups(held_alone.logits)),
        by_recording=by_recording(held, called),
        counts=_counts(beats),
        int8=kept_int8(pack) if network is None else _quantise(network, beats, lines, pack),
        others={kind: len(records) for kind, records in kinds.items()},
        strangers=[
            hear_strangers(lambda seen: run_int8(pack, seen), lines, kind, records[:STRANGERS])
            for kind, records in (load_beats(ptbxl, validation=True) if ptbxl else {}).items()
        ],
        training=_training_words(pack, plan, note),
        holding_out=_holding_out_words(plan),
    )
    write_manifest(pack, figures, version)
    write_card(pack, figures, version)
    print((pack / "CARD.md").read_text(encoding="utf-8"))


def _quantise(network: SheetNetwork, beats: Beats, lines: Lines, pack: Path) -> list[str]:
    """Write the int8 model; the card's words on how far it is from the float one."""
    rng = np.random.default_rng(3)
    donors = donors_of(beats)
    seen = [
        draw_varied(beats, int(row), rng, donors)[0]
        for row in choose_rows(beats, rng, REPRESENTATIVE)
    ]
    write_model(to_int8(carry_into_keras(network, SHAPE), np.stack(seen)), pack)
    some = choose_rows(beats, rng, COMPARED)
    floats = hear_rows(lambda pictures: predict(network, pictures, 128), beats, some)
    int8 = hear_rows(lambda pictures: run_int8(pack, pictures), beats, some)
    flips = float((lines.groups(int8) != lines.groups(floats)).mean())
    return int8_words(len(some), float(np.sqrt(np.mean((int8 - floats) ** 2))), floats.std(), flips)


def _training_words(pack: Path, plan: Plan, note: str) -> str:
    if plan.pictures:
        return f"{plan.pictures} pictures, drawn anew each time. {note}".strip()
    return f"{kept_training(pack)} {note}".strip()


def _holding_out_words(plan: Plan) -> str:
    words = f"{plan.folds} folds, at least {plan.fold_pictures} pictures each"
    if not plan.base_folds:
        return words
    return (
        f"{words} on top of the {plan.base_pictures} or more of one of {plan.base_folds} networks "
        "that had not seen this fold's recordings either"
    )


def hold_out(
    recordings: list[Recording], others: list[Recording], work: Path, plan: Plan
) -> tuple[Held, Held]:
    """Train without each fold's recordings in turn; hear those in strips, and each beat alone."""
    parts, alone = [], []
    bases = _train_bases(recordings, others, work, plan)
    for fold, names in enumerate(folds_of(recordings, plan.folds)):
        kept_in = [recording for recording in recordings if recording.name not in names]
        # Another number of folds holds other patients out: its networks are not these.
        kept = work / f"fold-{fold + 1}-of-{plan.folds}.pt"
        start = next((base for unseen, base in bases if set(names) <= set(unseen)), None)
        network = fit(kept_in, others, kept, plan.fold_pictures, seed=10 + fold, start=start)
        held_out = [r for r in recordings if r.name in names]
        parts.append(hear(network, held_out))
        alone.append(hear(network, held_out, alone=True))
    return join(parts), join(alone)


def _train_bases(
    recordings: list[Recording], others: list[Recording], work: Path, plan: Plan
) -> list[tuple[list[str], SheetNetwork]]:
    """Networks for the folds' own to go on from, each with the recordings that it never saw."""
    return [
        (
            unseen,
            fit(
                [recording for recording in recordings if recording.name not in unseen],
                others,
                work / f"base-{number + 1}-of-{plan.base_folds}.pt",
                plan.base_pictures,
                seed=10 + number,
            ),
        )
        for number, unseen in enumerate(
            folds_of(recordings, plan.base_folds) if plan.base_folds else []
        )
    ]


def _counts(beats: Beats) -> Counts:
    def patients(code: str) -> list[str]:
        rows = beats.labels[:, CODES.index(code)] == 1
        return [beats.recordings[i].name for i in np.unique(beats.recording[rows])]

    def of_most(code: str) -> float:
        rows = beats.labels[:, CODES.index(code)] == 1
        counts = np.bincount(beats.recording[rows])
        return float(counts.max() / counts.sum()) if rows.any() else float("nan")

    return {
        code: (int(beats.labels[:, CODES.index(code)].sum()), patients(code), of_most(code))
        for code in CODES
    }
