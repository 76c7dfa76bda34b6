"""From an MIT-BIH folder to models/beat: fit, hold out, int8, figures, manifest and card."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from build_scripts.train.beats.card import Counts, Figures, write_card, write_manifest
from build_scripts.train.beats.evaluate import (
    Held,
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
from build_scripts.train.torch_network import carry_into_keras, predict

REPRESENTATIVE = 400
COMPARED = 3000
STRANGERS = 400
"""Records of PTB-XL's fold 9 of each kind that the network is asked about."""


@dataclass(frozen=True)
class Plan:
    """How much to train: pictures for the pack, pictures a fold, and how many folds."""

    pictures: int = 300_000
    fold_pictures: int = 40_000
    folds: int = 22


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
    network = fit(recordings, others, work / "beat.pt", plan.pictures)
    held, held_alone = hold_out(recordings, others, work, plan)
    beats = list_beats(recordings)
    rng = np.random.default_rng(3)
    seen = np.stack(
        [
            draw_varied(beats, int(row), rng, donors_of(beats))[0]
            for row in choose_rows(beats, rng, REPRESENTATIVE)
        ]
    )
    model = carry_into_keras(network, SHAPE)
    write_model(to_int8(model, seen), pack)
    some = choose_rows(beats, rng, COMPARED)
    lines = draw_lines(held, sampling_weights(beats) @ beats.labels)
    called = lines.groups(held.logits)
    floats = hear_rows(lambda pictures: predict(network, pictures, 128), beats, some)
    int8 = hear_rows(lambda pictures: run_int8(pack, pictures), beats, some)
    figures = Figures(
        lines=lines,
        held=held,
        groups=measure_groups(held, called),
        intervals=intervals(held, called),
        alone=measure_groups(held_alone, lines.groups(held_alone.logits)),
        by_recording=by_recording(held, called),
        counts=_counts(beats),
        int8={
            "logit_rms": float(np.sqrt(np.mean((int8 - floats) ** 2))),
            "logit_spread": float(floats.std()),
            "flips": float((lines.groups(int8) != lines.groups(floats)).mean()),
            "compared": len(some),
        },
        others={kind: len(records) for kind, records in kinds.items()},
        strangers=[
            hear_strangers(network, lines, kind, records[:STRANGERS])
            for kind, records in (load_beats(ptbxl, validation=True) if ptbxl else {}).items()
        ],
        training=f"{plan.pictures} pictures, drawn anew each time. {note}".strip(),
        holding_out=f"{plan.folds} folds, {plan.fold_pictures} pictures each",
    )
    write_manifest(pack, figures, version)
    write_card(pack, figures, version)
    print((pack / "CARD.md").read_text(encoding="utf-8"))


def hold_out(
    recordings: list[Recording], others: list[Recording], work: Path, plan: Plan
) -> tuple[Held, Held]:
    """Train without each fold's recordings in turn; hear those in strips, and each beat alone."""
    parts, alone = [], []
    for fold, names in enumerate(folds_of(recordings, plan.folds)):
        kept_in = [recording for recording in recordings if recording.name not in names]
        # Another number of folds holds other patients out: its networks are not these.
        kept = work / f"fold-{fold + 1}-of-{plan.folds}.pt"
        network = fit(kept_in, others, kept, plan.fold_pictures, seed=10 + fold)
        held_out = [r for r in recordings if r.name in names]
        parts.append(hear(network, held_out))
        alone.append(hear(network, held_out, alone=True))
    return join(parts), join(alone)


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
