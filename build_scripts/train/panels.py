"""The panels a pack carries: other systems' classes, and how the findings answer them.

``panels_for`` fits this table to the findings a pack really has, so that no panel promises what
its pack cannot tell. What the rules mean: ``ecgdesk/packs/panels.py``.
"""

from collections.abc import Collection
from typing import Any

from build_scripts.train.findings import FINDINGS

_SITES = ("AMI", "IMI", "LMI")
_RHYTHMS = ("AFIB", "AFLT", "PVC", "PAC", "PACE", "STACH", "SBRAD")
_NO_AGE = "The training labels do not tell a recent infarction from an old one."


def _any(code: str, name: str, *findings: str, unless: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"code": code, "name": name, "any_of": findings, "unless": unless}


def _unknown(code: str, name: str, why: str) -> dict[str, Any]:
    return {"code": code, "name": name, "cannot_tell": why}


PANELS: tuple[dict[str, Any], ...] = (
    {
        "name": "mi-site",
        "title": "MI and site",
        "about": "Myocardial infarction and where it is, in five categories.",
        "note": "Sites overlap: an anterolateral infarction counts as anterior and as lateral. "
        "Septal infarction counts as anterior. A posterior or right ventricular infarction alone "
        "has no finding of its own. Recent and old infarctions are not told apart.",
        "categories": (
            _any("ANTERIOR", "Anterior MI", "AMI"),
            _any("INFERIOR", "Inferior MI", "IMI"),
            _any("LATERAL", "Lateral MI or other site", "LMI"),
            _any("UNKNOWN-SITE", "MI, site unknown", "MI", unless=_SITES),
            {"code": "NO-MI", "name": "No MI", "none_of": ("MI", *_SITES)},
        ),
    },
    {
        "name": "four-class",
        "title": "Four-class page",
        "about": "The four classes of public collections of ECG page pictures.",
        "note": "A page may fall in more than one class or in none. Infarction means any, recent "
        "or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the "
        "four, and sinus arrhythmia is not counted as abnormal.",
        "categories": (
            _any("NORMAL", "Normal", "NORM"),
            _any("MI", "Infarction", "MI"),
            _any("ABNORMAL", "Abnormal beat or rhythm", *_RHYTHMS),
            _unknown("OLD-MI", "Old infarction", _NO_AGE),
        ),
    },
    {
        "name": "cpsc-2018",
        "title": "CPSC 2018, nine classes",
        "about": "The classes of the China Physiological Signal Challenge 2018.",
        "note": "Bundle branch blocks are the complete ones. The network was trained on another "
        "collection's labels: its normal ECG is stricter than a normal rhythm.",
        "categories": (
            _any("NORMAL", "Normal", "NORM"),
            _any("AF", "Atrial fibrillation", "AFIB"),
            _any("I-AVB", "First-degree AV block", "1AVB"),
            _any("LBBB", "Left bundle branch block", "CLBBB"),
            _any("RBBB", "Right bundle branch block", "CRBBB"),
            _any("PAC", "Premature atrial contraction", "PAC"),
            _any("PVC", "Premature ventricular contraction", "PVC"),
            _any("STD", "ST depression", "STD"),
            _unknown("STE", "ST elevation", "No finding of this pack is ST elevation."),
        ),
    },
    {
        "name": "physionet-2024",
        "title": "PhysioNet 2024, eleven labels",
        "about": "The labels of the George B. Moody PhysioNet Challenge 2024.",
        "note": "Infarction is found, but not its age. Fast and slow rates are sinus rates only.",
        "categories": (
            _any("NORM", "Normal ECG", "NORM"),
            _unknown("Acute MI", "Acute myocardial infarction", _NO_AGE),
            _unknown("Old MI", "Old myocardial infarction", _NO_AGE),
            _any("STTC", "ST/T change", "STTC"),
            _any("CD", "Conduction disturbance", "CD"),
            _any("HYP", "Hypertrophy", "HYP"),
            _any("PAC", "Premature atrial complex", "PAC"),
            _any("PVC", "Premature ventricular complex", "PVC"),
            _any("AFIB/AFL", "Atrial fibrillation or flutter", "AFIB", "AFLT"),
            _any("TACHY", "Tachycardia", "STACH"),
            _any("BRADY", "Bradycardia", "SBRAD"),
        ),
    },
)


def panels_for(codes: Collection[str]) -> list[dict[str, Any]]:
    """Return the panels as ``pack.json`` holds them, for a pack with findings of these codes.

    A category whose finding the pack lacks says so. Of ``unless`` and of ``none_of`` after its
    first code, which alone decides, only what the pack has is kept.
    """
    return [
        {**panel, "categories": [_fitted(row, codes) for row in panel["categories"]]}
        for panel in PANELS
    ]


def _fitted(row: dict[str, Any], codes: Collection[str]) -> dict[str, Any]:
    named = {"code": row["code"], "name": row["name"]}
    if "cannot_tell" in row:
        return dict(row)
    needed = row.get("any_of") or row["none_of"][:1]
    missing = [f"{_NAMES[code]} ({code})" for code in needed if code not in codes]
    if missing:
        return {**named, "cannot_tell": f"This pack does not look for: {', '.join(missing)}."}
    rules = {key: [c for c in row.get(key, ()) if c in codes] for key in _RULES}
    return named | {key: kept for key, kept in rules.items() if kept}


_NAMES = {row.code: row.name for row in FINDINGS}
_RULES = ("any_of", "unless", "none_of")
