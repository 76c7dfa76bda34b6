"""Write a pack's manifest and its card from measured figures. No figure is written by hand."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build_scripts.train.evaluate import (
    LEAST_AUROC,
    LEAST_POSITIVES,
    Calibration,
    Measured,
    Threshold,
    as_plain,
    is_experimental,
)
from build_scripts.train.findings import FindingRow
from build_scripts.train.panels import panels_for

LICENCE = "Apache-2.0"
DATA = (
    "PTB-XL 1.0.3 (Wagner et al., PhysioNet, CC BY 4.0): folds 1 to 8 for training, "
    "fold 9 for calibration and for the figures here; fold 10 was never read.",
    "MobileNetV2 ImageNet weights (Apache-2.0) as the start.",
)


@dataclass(frozen=True)
class Figures:
    """All that was measured of one pack."""

    rows: list[FindingRow]
    calibrations: list[Calibration]
    thresholds: list[Threshold]
    held: list[Measured]
    by_kind: dict[str, dict[str, Any]]
    by_layout: dict[str, dict[str, Any]]
    risk: dict[float, float]
    int8: dict[str, Any]
    train_pages: int
    train_positives: list[int]
    refused: dict[str, str]
    teacher_auroc: float


def write_manifest(
    folder: Path, figures: Figures, *, name: str, version: str, title: str, shape: tuple[int, int]
) -> None:
    """Write ``pack.json`` for the ``model.tflite`` in ``folder``."""
    model = (folder / "model.tflite").read_bytes()
    findings = []
    for row, calibration, threshold, held in zip(
        figures.rows, figures.calibrations, figures.thresholds, figures.held, strict=True
    ):
        findings.append(
            {
                "code": row.code,
                "name": row.name,
                "group": row.group,
                "scp_codes": list(row.scp_codes),
                "snomed_ct": row.snomed_ct,
                "calibration": {
                    "slope": round(calibration.slope, 5),
                    "intercept": round(calibration.intercept, 5),
                },
                "operating_point": {
                    "absent_below": threshold.absent_below,
                    "present_from": threshold.present_from,
                    "sensitivity": round(held.sensitivity, 3),
                    "specificity": round(held.specificity, 3),
                    "measured_on": f"PTB-XL fold 9, crosswise, {held.pages} drawn pages",
                },
                "measured": as_plain(held),
                "experimental": is_experimental(held),
            }
        )
    manifest = {
        "schema": 1,
        "name": name,
        "version": version,
        "title": title,
        "kind": "sheet",
        "licence": LICENCE,
        "data": list(DATA),
        "model": {"file": "model.tflite", "sha256": hashlib.sha256(model).hexdigest()},
        "input": {"rows": shape[0], "columns": shape[1], "what": "ink, uint8, 255 where inked"},
        "findings": findings,
        "panels": panels_for([row.code for row in figures.rows]),
    }
    (folder / "pack.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def write_card(
    folder: Path,
    figures: Figures,
    *,
    version: str,
    shape: tuple[int, int],
    training: str,
    moved: str = "",
    deleted: str = "",
    bought: str = "",
) -> None:
    """Write ``CARD.md``: data, splits, counts, figures with intervals, int8, and where it fails.

    ``moved``, ``deleted`` and ``bought`` are the tables of robustness, deletion and ablate.
    """
    size = (folder / "model.tflite").stat().st_size / 1e6
    lines = [
        f"# The sheet pack {version}",
        "",
        "Reads a flat 12-lead ECG sheet and gives an independent probability for each finding.",
        "It is a second opinion for clinic staff. It is not a medical device, and not a diagnosis.",
        "",
        "## What it is",
        "",
        f"- MobileNetV2 (alpha 1.0), int8, {size:.1f} MB, input {shape[1]} x {shape[0]}: the ink",
        "  of the page without grid, colour, header or footer.",
        "- Head: one evidence map a finding; the logit is the mean of the map plus a bias.",
        f"- Training: {training}",
        "- Made by `python -m build_scripts.train`; every figure here is written by that command.",
        "",
        "## Data",
        "",
        *[f"- {line}" for line in DATA],
        "- Pages are drawn from the recordings by `build_scripts/train/printout.py` in six layouts",
        "  and photographed by `camera.py`. No real photograph was used for training.",
        "",
        "## Figures",
        "",
        "Measured on fold 9's drawn pages, sent the program's whole way: flat, scanned and",
        "photographed (95 % intervals by bootstrap). For these figures each half of the records",
        "was called by the calibration and thresholds that the other half set; the pack carries",
        "those of both halves together. Under the lower threshold a finding is called absent (set",
        "where 90 % of the pages with it lay above), from the upper one present (90 % of the pages",
        "without it lay below, and never under a probability of 0.5), between them unsure.",
        f"Experimental: the interval begins under {LEAST_AUROC}, or fewer than",
        f"{LEAST_POSITIVES} pages have it.",
        f"Training records: {figures.train_pages}.",
        "",
        "| finding | known in training | pages with it | AUROC | sensitivity | specificity "
        "| called absent though there | unsure | calibration error |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row, held, count in zip(figures.rows, figures.held, figures.train_positives, strict=True):
        doubt = ", experimental" if is_experimental(held) else ""
        lines.append(
            f"| {row.name} ({row.code}){doubt} | {count} | {held.positives} of {held.pages} "
            f"| {held.auroc:.3f} ({held.auroc_low:.3f} to {held.auroc_high:.3f}) "
            f"| {held.sensitivity:.2f} | {held.specificity:.2f} | {held.missed:.2f} "
            f"| {held.unsure:.2f} | {held.calibration_error:.3f} |"
        )
    macro = sum(m.auroc for m in figures.held[:5]) / 5
    lines += ["", f"Macro AUROC over NORM, MI, STTC, CD, HYP on those pages: **{macro:.3f}**.", ""]
    for words, groups in (("kind", figures.by_kind), ("layout", figures.by_layout)):
        lines += [
            f"| {words} of page | count | macro AUROC, five superclasses | AFIB |",
            "|---|---|---|---|",
        ]
        for name, values in groups.items():
            lines.append(
                f"| {name} | {values['pages']} | {values['macro']:.3f} | {values['AFIB']:.3f} |"
            )
        lines.append("")
    lines += [
        "If only the surest pages were answered (five superclasses, likelier answer):",
        "",
        "| answered | " + " | ".join(f"{share:.0%}" for share in figures.risk) + " |",
        "|---" * (len(figures.risk) + 1) + "|",
        "| wrong | " + " | ".join(f"{risk:.1%}" for risk in figures.risk.values()) + " |",
    ]
    lines += [
        "",
        "The signal teacher (a 1-D network on the recordings themselves, used for soft labels)",
        f"reached {figures.teacher_auroc:.3f} on fold 9.",
        "",
        "## int8 against float",
        "",
        f"On the same pages: macro AUROC {figures.int8['auroc_loss']:+.4f} lost,",
        f"logits moved by {figures.int8['logit_rms']:.2f} rms",
        f"(their spread is {figures.int8['logit_spread']:.2f}),",
        f"{100 * figures.int8['present_flips']:.1f} % of calls at the present threshold differ.",
        "Calibration and thresholds were set on the int8 file's own outputs.",
        "",
        "## Corners a little off",
        "",
        "How far probabilities move (fold 9's drawn pages, all findings):",
        "",
        moved or "Not measured.",
        "",
        "## Whether the evidence means something",
        "",
        "The ink of the leads with the highest share was erased, and as many leads by chance; what",
        "a finding that was there and called present fell by:",
        "",
        deleted or "Not measured.",
        "",
        "## What each measure bought",
        "",
        "Short trainings that differ by one thing, measured on drawn pages of fold 9 (AUROC of the",
        "averaged weights). The first two rows show how far the same recipe differs from itself.",
        "",
        bought or "Not measured.",
        "",
        "## Where it fails",
        "",
        *[f"- {kind}: {words}" for kind, words in figures.refused.items()],
        "- All figures are of drawn pages. Real photographs differ; published image models that",
        "  were good on drawn pages fell on real ones. Check it on your own paper first.",
        "- It was trained at 25 mm/s. A page printed at 50 mm/s is brought to 25 only where its",
        "  calibration pulse tells, or where the person says so.",
        "- PTB-XL is one collection (German sites, adults mostly, 1989 to 1996).",
        "- Findings outside the table are not looked for.",
        "",
    ]
    (folder / "CARD.md").write_text("\n".join(lines), encoding="utf-8")
