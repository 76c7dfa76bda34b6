"""PTB-XL as arrays: signals, labels, and which labels are known.

Reads the folder as its publisher lays it out (https://physionet.org/content/ptb-xl/1.0.3/), with
all 71 statements for every record, and also a reduced folder whose ptbxl_database.csv has the
columns `superclasses`, `scp_complete` and `afib` and leaves `scp_codes` empty where they are
unknown. Fold 10 is the test set: it is never read here, so nothing can be trained or tuned on it.
"""

import ast
import csv
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from build_scripts.train.findings import CODES, FINDINGS, SUPERCLASSES

EIGHT_LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
TWELVE_LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
RATE_HZ = 100
SAMPLES = 1000
VALIDATION_FOLD = 9
TEST_FOLD = 10
PICTURES_ONLY = -1
"""The fold of records that are pictures: there is no signal to draw them from."""
_CACHE_VERSION = 1
MISSING_SAMPLE = -32768  # WFDB's mark for "no value", format 16
_GAIN = re.compile(r"(?P<gain>[0-9.eE+-]+)(?:\((?P<baseline>-?\d+)\))?(?:/(?P<unit>\S+))?")
_MICROVOLTS_PER_UNIT = {"V": 1e6, "mV": 1e3, "uV": 1.0}


@dataclass(frozen=True)
class Records:
    """n records of ten seconds at 100 Hz, in the order of ptbxl_database.csv, without fold 10.

    ecg_ids      int64 [n]
    signals      int16 [n, 8, 1000], microvolts, leads in the order of EIGHT_LEADS
    fold         int8 [n], 1 to 9; 0 where the folder does not say (training); or PICTURES_ONLY
    labels       uint8 [n, findings], 1 = present; meaningless where not known
    known        bool [n, findings]; False must be masked out of every loss and measure
    patient_ids  int64 [n], or None where the folder has no such column
    """

    ecg_ids: npt.NDArray[np.int64]
    signals: npt.NDArray[np.int16]
    fold: npt.NDArray[np.int8]
    labels: npt.NDArray[np.uint8]
    known: npt.NDArray[np.bool_]
    patient_ids: npt.NDArray[np.int64] | None


def load_ptbxl(folder: Path, cache: Path | None = None) -> Records:
    """Read every record of folds 1 to 9 (or of no stated fold) of a PTB-XL folder.

    `cache` is an .npz file that keeps the signals; it is rewritten when any signal file differs
    in name, size or time from what it was made of. Labels are always derived afresh. Raises
    ValueError with a sentence naming the file where one is missing, cut short or not as expected.
    """
    rows = [row for row in _read_table(folder / "ptbxl_database.csv") if _fold(row) != TEST_FOLD]
    superclass_of = _read_superclass_of(folder / "scp_statements.csv")
    labels = np.zeros((len(rows), len(FINDINGS)), np.uint8)
    known = np.zeros((len(rows), len(FINDINGS)), np.bool_)
    for index, row in enumerate(rows):
        labels[index], known[index] = _row_labels(row, superclass_of)
    with_patients = bool(rows) and bool(rows[0].get("patient_id"))
    return Records(
        ecg_ids=np.array([int(row["ecg_id"]) for row in rows], np.int64),
        signals=_load_signals([folder / row["filename_lr"] for row in rows], folder, cache),
        fold=np.array([_fold(row) for row in rows], np.int8),
        labels=labels,
        known=known,
        patient_ids=(
            np.array([int(float(row["patient_id"])) for row in rows], np.int64)
            if with_patients
            else None
        ),
    )


def split(records: Records) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Row numbers to train on and to validate on (fold 9); PTB-XL's folds share no patient."""
    validation = records.fold == VALIDATION_FOLD
    drawn = records.fold != PICTURES_ONLY
    return np.flatnonzero(drawn & ~validation), np.flatnonzero(validation)


def join(first: Records, *others: Records) -> Records:
    """Append records of other sources, to train on beside the first; their ids become negative."""
    parts = [first, *others]
    added = sum(len(part.ecg_ids) for part in others)
    return Records(
        ecg_ids=np.concatenate([first.ecg_ids, -np.arange(1, added + 1, dtype=np.int64)]),
        signals=np.concatenate([part.signals for part in parts]),
        fold=np.concatenate([part.fold for part in parts]),
        labels=np.concatenate([part.labels for part in parts]),
        known=np.concatenate([part.known for part in parts]),
        patient_ids=None,
    )


def twelve_leads(eight: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Rebuild the four dependent limb leads (Einthoven, Goldberger).

    [..., 8, samples] in the order of EIGHT_LEADS, any unit -> [..., 12, samples] in the order of
    TWELVE_LEADS, same unit. Give it floats: halves of integers would be lost.
    """
    if eight.shape[-2] != len(EIGHT_LEADS):
        raise ValueError(f"expected 8 leads in the last axis but one, found shape {eight.shape}")
    lead_i, lead_ii = eight[..., 0, :], eight[..., 1, :]
    limb = [
        lead_i,
        lead_ii,
        lead_ii - lead_i,
        -(lead_i + lead_ii) / 2,
        lead_i - lead_ii / 2,
        lead_ii - lead_i / 2,
    ]
    return np.concatenate([np.stack(limb, axis=-2), eight[..., 2:, :]], axis=-2)


def read_signal(path: Path) -> npt.NDArray[np.int16]:
    """Read one WFDB record (format 16, 100 Hz, ten seconds) as int16 microvolts [8, 1000].

    `path` is the record's name without suffix, as in the column filename_lr. Gain, zero level and
    the order of leads come from the header (https://wfdb.io/spec/header-files.html).
    """
    header, data = path.with_name(path.name + ".hea"), path.with_name(path.name + ".dat")
    n_leads, columns = _read_header(header, data.name)
    try:
        raw = np.fromfile(data, "<i2")
    except OSError as error:
        raise ValueError(f"{data} cannot be read: {error.strerror}.") from error
    if data.stat().st_size != 2 * SAMPLES * n_leads:
        raise ValueError(
            f"{data} is {data.stat().st_size} bytes long; "
            f"{n_leads} leads of {SAMPLES} samples are {2 * SAMPLES * n_leads}."
        )
    stored = raw.reshape(SAMPLES, n_leads).T
    signal = np.empty((len(EIGHT_LEADS), SAMPLES), np.int16)
    for row, lead in enumerate(EIGHT_LEADS):
        column, scale_uv, zero = columns[lead]
        values = (stored[column].astype(np.float64) - zero) * scale_uv
        values[stored[column] == MISSING_SAMPLE] = 0.0
        signal[row] = np.clip(np.round(values), -32767, 32767)
    return signal


def _read_header(header: Path, data_name: str) -> tuple[int, dict[str, tuple[int, float, int]]]:
    """How many leads there are, and of each of the eight: column, microvolts a step, zero."""
    try:
        text = header.read_text(encoding="ascii")
    except OSError as error:
        raise ValueError(f"{header} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{header} is not a WFDB header: it is not plain text.") from error
    lines = [line.split() for line in text.splitlines() if line.strip() and line[0] != "#"]
    try:
        n_leads, rate_hz, samples = int(lines[0][1]), float(lines[0][2]), int(lines[0][3])
        stored_as = {(fields[0], fields[1]) for fields in lines[1:]}
        columns = {
            fields[8].upper(): (column, *scale_and_zero(fields[2], fields[4]))
            for column, fields in enumerate(lines[1:])
        }
    except (IndexError, KeyError, ValueError) as error:
        raise ValueError(f"{header} is not a complete WFDB header.") from error
    if rate_hz != RATE_HZ or samples != SAMPLES or len(lines) != n_leads + 1:
        raise ValueError(
            f"{header} describes {len(lines) - 1} of {n_leads} leads with {samples} samples at "
            f"{rate_hz:g} Hz; expected {SAMPLES} samples at {RATE_HZ} Hz."
        )
    if stored_as != {(data_name, "16")}:
        raise ValueError(f"{header} is not of one file {data_name} in format 16.")
    missing = [lead for lead in EIGHT_LEADS if lead not in columns]
    if missing:
        raise ValueError(f"{header} has no lead {', '.join(missing)}.")
    return n_leads, columns


def scale_and_zero(gain_field: str, adc_zero_field: str) -> tuple[float, int]:
    """Microvolts a step and the step of zero volts, of `gain(baseline)/unit` and the ADC zero."""
    gain = _GAIN.fullmatch(gain_field)
    if gain is None or not float(gain["gain"]) > 0.0:
        raise ValueError(f"no gain in {gain_field}")
    scale_uv = _MICROVOLTS_PER_UNIT[gain["unit"] or "mV"] / float(gain["gain"])
    return scale_uv, int(adc_zero_field if gain["baseline"] is None else gain["baseline"])


def _read_table(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}.") from error


def _read_superclass_of(path: Path) -> dict[str, str]:
    """Diagnostic SCP code -> superclass; form and rhythm codes have none."""
    rows = _read_table(path)
    return {row[""]: row["diagnostic_class"] for row in rows if row["diagnostic_class"]}


def _fold(row: dict[str, str]) -> int:
    return int(float(row["strat_fold"] or 0))


def _row_labels(
    row: dict[str, str], superclass_of: dict[str, str]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """Labels and known mask [findings] of one row of ptbxl_database.csv.

    A code counts whatever its likelihood: PTB-XL gives rhythm and form codes likelihood 0, and
    its own examples gather superclasses without a threshold.
    """
    try:
        codes = set(ast.literal_eval(row["scp_codes"] or "{}"))
    except (ValueError, SyntaxError) as error:
        raise ValueError(
            f"ptbxl_database.csv, record {row['ecg_id']}: scp_codes cannot be read."
        ) from error
    if "superclasses" in row:
        superclasses = set(row["superclasses"].split())
    else:
        superclasses = {superclass_of[code] for code in codes if code in superclass_of}
    if superclasses - set(SUPERCLASSES):
        raise ValueError(
            f"ptbxl_database.csv, record {row['ecg_id']}: unknown superclass among {superclasses}."
        )
    labels = np.zeros(len(FINDINGS), np.uint8)
    known = np.ones(len(FINDINGS), np.bool_)
    complete = row.get("scp_complete", "1") == "1"
    for column, finding in enumerate(FINDINGS):
        if finding.is_superclass:
            labels[column] = finding.code in superclasses
        elif complete:
            labels[column] = not codes.isdisjoint(finding.scp_codes)
        else:
            # The codes are unknown, not absent; only a missing superclass rules one out.
            known[column] = finding.superclass is not None and (
                finding.superclass not in superclasses
            )
    if "afib" in row:
        labels[CODES.index("AFIB")] = row["afib"] == "1"
        known[CODES.index("AFIB")] = True
    return labels, known


def _load_signals(paths: list[Path], folder: Path, cache: Path | None) -> npt.NDArray[np.int16]:
    if cache is None:
        return _read_signals(paths)
    key = _signals_key(paths, folder)
    if cache.exists():
        try:
            with np.load(cache) as kept:
                if str(kept["key"]) == key:
                    return np.asarray(kept["signals"], np.int16)
        except (OSError, ValueError, KeyError, EOFError):
            pass  # a damaged cache is only a slow start
    signals = _read_signals(paths)
    cache.parent.mkdir(parents=True, exist_ok=True)
    partial = cache.with_name(cache.name + ".partial.npz")
    np.savez(partial, key=np.array(key), signals=signals)
    partial.replace(cache)
    return signals


def _read_signals(paths: list[Path]) -> npt.NDArray[np.int16]:
    signals = np.empty((len(paths), len(EIGHT_LEADS), SAMPLES), np.int16)
    for index, path in enumerate(paths):
        signals[index] = read_signal(path)
    return signals


def _signals_key(paths: list[Path], folder: Path) -> str:
    """A digest of which signal files there are, and of their sizes and times."""
    digest = hashlib.sha256(f"version {_CACHE_VERSION}".encode())
    for path in paths:
        for suffix in (".hea", ".dat"):
            file = path.with_name(path.name + suffix)
            try:
                state = file.stat()
            except OSError as error:
                raise ValueError(f"{file} cannot be read: {error.strerror}.") from error
            name = file.relative_to(folder).as_posix()
            digest.update(f"{name} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()
