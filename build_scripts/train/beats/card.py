"""The beat pack's manifest and card, from measured figures. No figure is written by hand."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from build_scripts.train.beats.evaluate import (
    NORMAL_EVERY,
    Held,
    Lines,
    Strangers,
    measure_kind,
    sensitivity_at,
    sensitivity_interval,
)
from build_scripts.train.beats.findings import CODES, FINDINGS
from build_scripts.train.beats.fit import ALPHA
from build_scripts.train.beats.mitdb import AAMI_GROUPS, PACED
from build_scripts.train.beats.pictures import SHAPE
from build_scripts.train.card import LICENCE
from ecgdesk.packs import beat_context, beat_picture, beat_rate

DATA = (
    "MIT-BIH Arrhythmia Database 1.0.0 (Moody and Mark, PhysioNet, ODC-By 1.0): the 22 recordings "
    "of de Chazal's DS1. DS2 was never read.",
)
OTHERS = (
    "PTB-XL 1.0.3 (Wagner et al., PhysioNet, CC BY 4.0): records of folds 1 to 8 with complete "
    "statements."
)
FEW_PATIENTS = 5
MOST_OF_ONE = 0.8
"""A class that stands on fewer patients, or so largely on one, is experimental;"""

LEAST_F1 = 0.5
"""so is a group that may be told worse than this on other patients held out (95 % interval)."""

MISSED_AT_ABSENT = 0.05
LEAST_UNSURE = 0.02
"""Less probable than this is absent, however few beats the class was measured on."""

Counts = dict[str, tuple[int, list[str], float]]
"""For each finding: beats, the recordings with any, and the largest recording's share of them."""


@dataclass(frozen=True)
class Figures:
    """All that was measured of the pack."""

    lines: Lines
    held: Held
    groups: dict[str, dict[str, float]]
    intervals: dict[str, dict[str, tuple[float, float]]]
    alone: dict[str, dict[str, float]]
    by_recording: list[dict[str, Any]]
    counts: Counts
    int8: list[str]
    others: dict[str, int]
    strangers: list[Strangers]
    training: str
    holding_out: str


INT8_TITLE, FAILS_TITLE, TRAINING = "## int8 against float", "## Where it fails", "- Training: "
KEPT = "(Measured when this network was made, with the lines of that version.)"


def int8_words(compared: int, rms: float, spread: float, flips: float) -> list[str]:
    """The card's lines on how far the int8 network is from the float one."""
    return [
        f"On {compared} beats logits move by {rms:.2f} rms (their spread is {spread:.1f});",
        f"{flips:.2%} of the beats are called another group.",
    ]


def kept_int8(folder: Path) -> list[str]:
    """Those lines of the card that the pack has, for a network that is kept."""
    card = (folder / "CARD.md").read_text(encoding="utf-8")
    words = card.split(INT8_TITLE)[1].split(FAILS_TITLE)[0].strip().splitlines()
    return words if KEPT in words else [*words, KEPT]


def kept_training(folder: Path) -> str:
    """What the card that the pack has says of the training of a network that is kept."""
    card = (folder / "CARD.md").read_text(encoding="utf-8")
    return next(line for line in card.splitlines() if line.startswith(TRAINING))[len(TRAINING) :]


def _or_never(share: float) -> str:
    return f"{share:.3f}" if np.isfinite(share) else "never said"


def _elsewhere(figures: Figures, code: str, precision: float) -> str:
    at = sensitivity_at(figures.held, figures.lines, code, precision)
    low, high = sensitivity_interval(figures.held, figures.lines, code, precision)
    return f"{at:.3f} ({low:.2f} to {high:.2f})"


def is_experimental(figures: Figures, code: str) -> bool:
    """Whether a class stands on too few patients, or was told too badly, to be relied on."""
    _, patients, of_most = figures.counts[code]
    weak = code in figures.groups and not figures.intervals[code]["f1"][0] >= LEAST_F1
    return weak or len(patients) < FEW_PATIENTS or of_most > MOST_OF_ONE


def write_manifest(folder: Path, figures: Figures, version: str) -> None:
    """Write ``pack.json`` for the ``model.tflite`` in ``folder``."""
    model = (folder / "model.tflite").read_bytes()
    manifest = {
        "schema": 1,
        "name": "beat",
        "version": version,
        "title": "Single beats",
        "kind": "beat",
        "licence": LICENCE,
        "data": [*DATA, *[OTHERS] * bool(figures.others)],
        "model": {"file": "model.tflite", "sha256": hashlib.sha256(model).hexdigest()},
        "input": {
            "rows": SHAPE[0],
            "columns": SHAPE[1],
            "what": "uint8. Above: the beat (255) over the strip's usual beat "
            f"({beat_picture.USUAL_GREY}), its R peak in the middle, {beat_picture.HALF_S} s to "
            "each side. Below: the beats around it, the usual RR interval "
            f"{beat_picture.RR_SHARE:.3f} of the width, the R peak at {beat_picture.PLACE} of it. "
            f"At the foot: a bar for each of {beat_picture.BEFORE} RR intervals before the beat "
            f"and {beat_picture.AFTER} after it. "
            "Drawn by ecgdesk/packs/beat_picture.py; ecgdesk/packs/beat_context.py then weighs the "
            "strip's rate and rhythm in.",
        },
        "findings": [_finding(figures, code) for code in CODES],
        "panels": [_panel(figures)],
    }
    (folder / "pack.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def _finding(figures: Figures, code: str) -> dict[str, Any]:
    index = CODES.index(code)
    row, line = FINDINGS[index], figures.lines.present_from[index]
    calibration = figures.lines.calibrations[index]
    probability = figures.lines.probabilities(figures.held.logits)[:, index]
    there = probability[figures.held.labels[:, index] == 1]
    lowest = float(np.quantile(there, MISSED_AT_ABSENT)) if len(there) else 0.0
    if is_experimental(figures, code):
        # How low such a class may lie was not learnt: half its line, or all beats were unsure.
        lowest = max(lowest, line / 2)
    beats, sensitivity, specificity = measure_kind(figures.held, figures.lines, code)
    return {
        "code": code,
        "name": row.name,
        "group": row.group,
        "scp_codes": [],
        "snomed_ct": row.snomed_ct,
        "calibration": {
            "slope": round(calibration.slope, 5),
            "intercept": round(calibration.intercept, 5),
        },
        "operating_point": {
            "absent_below": round(min(max(lowest, LEAST_UNSURE), line), 4),
            "present_from": line,
            "sensitivity": round(sensitivity, 3),
            "specificity": round(specificity, 3),
            "measured_on": f"MIT-BIH DS1, patients held out, {beats} beats with it",
        },
        "experimental": is_experimental(figures, code),
    }


def _panel(figures: Figures) -> dict[str, Any]:
    def words(code: str) -> str:
        count = len(figures.counts[code][1])
        return f"{count} patient{'s' if count != 1 else ''}"

    return {
        "name": "seven-beats",
        "title": "Seven classes of beats",
        "about": "The classes of collections of beat pictures made from the MIT-BIH database.",
        "note": f"In the training recordings left bundle branch block rests on {words('LBBB')}, "
        f"right bundle branch block on {words('RBBB')}, ventricular flutter on {words('VFL')}: "
        "these classes are experimental. Premature atrial takes in nodal beats.",
        "categories": [
            {"code": "NORMAL", "name": "Normal", "any_of": ["N"], "unless": ["LBBB", "RBBB"]},
            {"code": "LBBB", "name": "Left bundle branch block", "any_of": ["LBBB"]},
            {"code": "RBBB", "name": "Right bundle branch block", "any_of": ["RBBB"]},
            {"code": "PAC", "name": "Premature atrial contractions", "any_of": ["S"]},
            {"code": "PVC", "name": "Premature ventricular contractions", "any_of": ["V"]},
            {
                "code": "PACED",
                "name": "Paced",
                "cannot_tell": "The training recordings hold no paced beats: AAMI EC57 leaves "
                "paced recordings out.",
            },
            {"code": "VF", "name": "Ventricular fibrillation or flutter", "any_of": ["VFL"]},
        ],
    }


def _others_words(figures: Figures) -> list[str]:
    if not figures.others:
        return []
    return [
        f"- {OTHERS}",
        "  Their beats have no labels, so only what follows from the record's statements is",
        "  taken: in a record without ectopic beats all are normal; in one with ventricular and",
        "  no atrial ones none is supraventricular; in one with atrial and no ventricular ones",
        "  none is ventricular. All else is masked. Paced records, and those with both, are left",
        "  out.",
        *[f"  - {count} records {kind}" for kind, count in figures.others.items()],
        "- Made beats: a strip's own normal beats are set in another rhythm, and come early there",
        "  (then they are called S), or give place to a ventricular beat of another training",
        "  patient, scaled to this one's QRS.",
    ]


def _strangers_words(figures: Figures) -> list[str]:
    if not figures.strangers:
        return []
    return [
        "",
        "## Another database",
        "",
        "The pack itself (int8) on lead II of records of PTB-XL's fold 9, which it was not",
        "trained on. Where a record has no such beats, every beat called so is an error.",
        "",
        "| records | how many | beats | beats called S | called V | records with an S | with a V |",
        "|---|---|---|---|---|---|---|",
        *[
            f"| {row.kind} | {row.records} | {row.beats} | {row.called['S']:.2%} "
            f"| {row.called['V']:.2%} | {row.records_with['S']:.1%} "
            f"| {row.records_with['V']:.1%} |"
            for row in figures.strangers
        ],
    ]


def write_card(folder: Path, figures: Figures, version: str) -> None:
    """Write ``CARD.md``: data, figures with intervals by class, int8, and where it fails."""
    size = (folder / "model.tflite").stat().st_size / 1e6
    lines = [
        f"# The beat pack {version}",
        "",
        "Says of a single beat to which group of AAMI EC57 it belongs: normal (N), ectopic above",
        "the ventricles (S), ventricular ectopic (V), fusion (F), not classified (Q). It is a",
        "second opinion for clinic staff. It is not a medical device, and not a diagnosis.",
        "",
        "## What it is",
        "",
        f"- MobileNetV2 (alpha {ALPHA}), int8, {size:.1f} MB, input {SHAPE[1]} x {SHAPE[0]}:",
        "  the beat over the strip's usual beat; below it the beats around it, the usual RR",
        "  interval always at one length; at the foot the RR intervals as bars. Drawn from the",
        "  samples read off the ink.",
        "- The rate is weighed in afterwards: of what the network calls normal, a share is taken",
        "  for supraventricular in a regular rhythm: none at "
        f"{60 / beat_rate.SINUS_S:.0f} a minute, {beat_rate.MOST:.0%} from "
        f"{60 / beat_rate.FASTEST_SINUS_S:.0f} on.",
        "- So is the rest of the strip: an early beat with the strip's usual QRS counts for",
        "  supraventricular and against ventricular; one on time with that QRS, at under "
        f"{60 / beat_context.SLOW_S:.0f} a minute,",
        "  for normal; a rhythm without any usual interval against supraventricular. All figures",
        "  below are with both.",
        f"{TRAINING}{figures.training}",
        "- Made by `python -m build_scripts.train --mitdb FOLDER --ptbxl FOLDER`; every figure is",
        "  written by that command.",
        "",
        "## Data",
        "",
        *[f"- {line}" for line in DATA],
        *_others_words(figures),
        f"- Paced recordings ({', '.join(PACED)}) are left out, as AAMI EC57 says.",
        "- Split by patient: a recording is wholly in training or wholly held out.",
        "",
        "| class | beats | patients | of its beats from one patient |",
        "|---|---|---|---|",
    ]
    for finding in FINDINGS:
        count, patients, of_most = figures.counts[finding.code]
        doubt = ", experimental" * is_experimental(figures, finding.code)
        lines.append(
            f"| {finding.name} ({finding.code}){doubt} | {count} | {len(patients)} "
            f"| {of_most:.0%} |"
        )
    lines += [
        "",
        "Paced beats: none in these recordings, so the class is not told. Q: eight beats, nothing",
        "can be learnt of them. Ventricular flutter or fibrillation comes from one patient:",
        "whether another patient's is found was not measured and cannot be.",
        "",
        "## Figures on patients held out",
        "",
        f"{figures.holding_out}: each recording was held out once and heard by a network that had",
        "not seen it. These networks were trained shorter than the pack's own. Intervals: 95 %,",
        "bootstrap over recordings. Lines between the classes, the calibration and how much the",
        "strip weighs were set on these same beats, so the figures flatter. Beats are drawn from",
        "ten-second strips of the first lead; of the normal beats one of "
        f"{NORMAL_EVERY} was heard, and counted {NORMAL_EVERY} times.",
        "",
        "| group | beats | sensitivity | precision | F1 |",
        "|---|---|---|---|---|",
    ]
    for code in AAMI_GROUPS:
        group, interval = figures.groups[code], figures.intervals[code]
        cells = " | ".join(
            f"{group[kind]:.3f} ({interval[kind][0]:.2f} to {interval[kind][1]:.2f})"
            if np.isfinite(group[kind])
            else "never said"
            for kind in ("sensitivity", "precision", "f1")
        )
        lines.append(f"| {code} | {group['beats']:.0f} | {cells} |")
    macro = np.mean([figures.groups[code]["f1"] for code in "NSV"])
    lines += [
        "",
        f"Macro F1 over N, S and V: **{macro:.3f}**. For comparison, de Chazal's features (2004),",
        "DS1 to DS2: V sensitivity 0.78 at precision 0.82, S 0.76 at 0.39.",
        "",
        "With its line drawn elsewhere: "
        f"V sensitivity {_elsewhere(figures, 'V', 0.85)} at precision 0.85,",
        f"S {_elsewhere(figures, 'S', 0.5)} at 0.50.",
        "",
        "The same beats, each in a picture of its own, 0.6 s long, without a neighbour:",
        "",
        "| group | sensitivity | precision | F1 |",
        "|---|---|---|---|",
        *[
            f"| {code} | {group['sensitivity']:.3f} | {_or_never(group['precision'])} "
            f"| {group['f1']:.3f} |"
            for code, group in figures.alone.items()
            if code in "NSV"
        ],
        "",
        "Kinds that only the panel names, at their line:",
        "",
        "| kind | beats | sensitivity | specificity |",
        "|---|---|---|---|",
    ]
    for code in CODES[len(AAMI_GROUPS) :]:
        beats, sensitivity, specificity = measure_kind(figures.held, figures.lines, code)
        lines.append(f"| {code} | {beats} | {sensitivity:.2f} | {specificity:.3f} |")
    lines += [
        *_strangers_words(figures),
        "",
        INT8_TITLE,
        "",
        *figures.int8,
        "",
        FAILS_TITLE,
        "",
        "By recording, held out: ectopic beats there, those found, and beats wrongly called so.",
        "",
        "| recording | S there | S found | wrongly S | V there | V found | wrongly V |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in figures.by_recording:
        cells = " | ".join(str(number) for code in "SV" for number in row[code])
        lines.append(f"| {row['recording']} | {cells} |")
    lines += [
        "",
        "- A picture of one beat shows no neighbours: an S beat then passes for normal unless its",
        "  P wave gives it away.",
        "- A sinus rhythm of 120 a minute and more is taken for supraventricular beats, the faster",
        "  the more: look for P waves. Its rates were chosen on these recordings, of which two",
        "  (207, 209) hold fast runs: how much the rate gains elsewhere is not known.",
        "- In atrial fibrillation every interval differs: early beats may be called S there, and",
        "  ectopic ones are hardly told. Regular flutter is taken for a supraventricular run.",
        "- Aberrantly conducted atrial beats look ventricular and may be called V.",
        "- Where most beats of a strip are ectopic, the usual beat drawn behind is an ectopic one.",
    ]
    (folder / "CARD.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
