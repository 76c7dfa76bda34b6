"""Records of PTB-XL as recordings of beats: thousands of patients more, where a label is certain.

PTB-XL labels records, not beats. Of a record whose statements are complete and name no ectopic
beat, every beat is normal (AAMI takes bundle branch blocks and atrial fibrillation for normal).
Of one with ventricular ectopic beats and no atrial ones, no beat is supraventricular, and which are
ventricular is unknown. No beat is ever given a label by guess.
"""

import ast
import csv
from pathlib import Path

import numpy as np

from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.datasets import (
    RATE_HZ,
    TEST_FOLD,
    TWELVE_LEADS,
    VALIDATION_FOLD,
    read_signal,
    twelve_leads,
)
from ecgdesk.paper import rate, trace

VENTRICULAR = {"PVC"}
ATRIAL = {"PAC", "SVARR"}
UNSURE = {"BIGU", "TRIGU", "PRC(S)", "SVTAC", "PSVT", "PACE", "WPW", "3AVB"}
"""Records with these are left out: which beats are ectopic, or paced, cannot be told."""


def load_beats(folder: Path, *, validation: bool = False) -> dict[str, list[Recording]]:
    """Load the records of a PTB-XL folder whose statements are complete, by kind of record.

    For validation fold 9 alone, else all others but fold 10, which is never read.
    """
    with (folder / "ptbxl_database.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found: dict[str, list[Recording]] = {}
    for row in rows:
        fold = int(float(row["strat_fold"] or 0))
        if fold == TEST_FOLD or (fold == VALIDATION_FOLD) is not validation:
            continue
        codes = set(ast.literal_eval(row["scp_codes"] or "{}"))
        kind = _kind(codes)
        if row.get("scp_complete", "1") != "1" or kind is None:
            continue
        recording = _load(folder, row, codes)
        if recording is not None:
            found.setdefault(kind, []).append(recording)
    return found


def _kind(codes: set[str]) -> str | None:
    if codes & UNSURE or (codes & VENTRICULAR and codes & ATRIAL):
        return None
    if codes & VENTRICULAR:
        return "with ventricular ectopic beats"
    if codes & ATRIAL:
        return "with atrial ectopic beats"
    if codes & {"AFIB", "AFLT"}:
        return "in atrial fibrillation or flutter, without ectopic beats"
    if "STACH" in codes:
        return "in sinus tachycardia, without ectopic beats"
    return "without ectopic beats"


def _load(folder: Path, row: dict[str, str], codes: set[str]) -> Recording | None:
    unknown = set()
    if codes & VENTRICULAR:
        unknown |= {"N", "V", "F"}
    if codes & ATRIAL:
        unknown |= {"N", "S"}
    if codes & {"ILBBB", "IVCD"}:
        unknown.add("LBBB")
    if "IRBBB" in codes:
        unknown.add("RBBB")
    signals = twelve_leads(read_signal(folder / row["filename_lr"]).astype(np.float32) / 1000)
    count = signals.shape[1] * trace.RATE_HZ // RATE_HZ
    time = np.arange(count) / trace.RATE_HZ
    fine = np.stack([np.interp(time * RATE_HZ, np.arange(len(lead)), lead) for lead in signals])
    beats = rate.measure_rate(trace.Trace(fine, ()))
    if beats is None or len(beats.peaks_s) < 4:
        return None
    at = np.unique(np.round(np.array(beats.peaks_s) * RATE_HZ).astype(np.int64))
    letter = "L" if "CLBBB" in codes else "R" if "CRBBB" in codes else "N"
    return Recording(
        name=f"ptbxl-{row['ecg_id']}",
        leads=TWELVE_LEADS,
        rate_hz=float(RATE_HZ),
        signals_mv=signals.astype(np.float32),
        at=at,
        letters=np.array([letter] * len(at)),
        unknown=tuple(sorted(unknown)),
    )
