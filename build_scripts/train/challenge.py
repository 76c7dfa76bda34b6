"""A PhysioNet Challenge folder as Records: WFDB headers with SNOMED CT codes, ten seconds each.

The folders of the PhysioNet/Computing in Cardiology Challenges 2020 and 2021
(https://physionet.org/content/challenge-2021/): a ``.hea`` with a ``Dx`` comment beside a ``.mat``
or ``.dat`` of format 16. Each collection annotated other things: what it did not look for is
unknown in its records, never absent.
"""

import math
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from build_scripts.train.datasets import (
    EIGHT_LEADS,
    MISSING_SAMPLE,
    RATE_HZ,
    SAMPLES,
    Records,
    scale_and_zero,
)
from build_scripts.train.findings import CODES, FINDINGS

_CPSC_2018 = frozenset({"AFIB", "1AVB", "CLBBB", "CRBBB", "PAC", "PVC", "STD"})

SOURCES: dict[str, frozenset[str]] = {
    "cpsc-2018": _CPSC_2018,
    "georgia": (_CPSC_2018 - {"STD"})
    | {"AFLT", "ILBBB", "IRBBB", "LAFB", "IVCD", "PACE", "SARRH", "SBRAD", "STACH", "LVH", "ISC"},
    "chapman": _CPSC_2018 | {"AFLT", "IVCD", "SBRAD"},
    "other": frozenset(),
}
"""The findings that each collection annotated in every record; counts of the challenge's
dx_mapping tables bear them out. Of any other source only what a record names is taken."""

_FINDING_OF = {row.snomed_ct: row.code for row in FINDINGS if row.snomed_ct} | {
    "59118001": "CRBBB",  # right bundle branch block; scored as one with the complete one
    "164909002": "CLBBB",
    "63593006": "PAC",  # supraventricular premature beats, likewise
    "17338001": "PVC",  # ventricular premature beats
    "164884008": "PVC",  # ventricular ectopics
    "54329005": "AMI",
    "426434006": "ISC",  # anterior, inferior and lateral ischaemia
    "425419005": "ISC",
    "425623009": "ISC",
    "251268003": "PACE",  # atrial and ventricular pacing pattern
    "251266004": "PACE",
}
_IMPLIED = {row.code: row.superclass for row in FINDINGS if row.superclass}
_NOT_NORMAL = frozenset({"MI", "STTC", "CD", "HYP", "AFIB", "AFLT", "PACE", "STD"})

_PASSING = frozenset({"PAC", "PVC"})
LONGEST_S = 11.0
"""In a longer recording a passing finding may lie outside the ten seconds that are taken."""

PASS_HZ = 42.0
_DX = re.compile(r"#\s*Dx:?\s*(?P<codes>[0-9,\s]*)", re.IGNORECASE)


@dataclass(frozen=True)
class _Lead:
    """One line of a header: where its samples lie and what they mean."""

    file: str
    offset: int
    scale_uv: float
    zero: int
    name: str


@dataclass(frozen=True)
class _Header:
    rate_hz: float
    samples: int
    leads: tuple[_Lead, ...]
    dx: tuple[str, ...]


def load_challenge(folder: Path, source: str) -> Records:
    """Read every twelve-lead record below ``folder``; records under ten seconds are left out.

    ``source`` is one of SOURCES. Raises ValueError with a sentence that names the file where one
    is missing, cut short or not as expected, and where the folder has no record.
    """
    annotated = SOURCES[source]
    signals, labels, known = [], [], []
    for path in sorted(folder.rglob("*.hea")):
        header = _read_header(path)
        duration_s = header.samples / header.rate_hz
        if duration_s < SAMPLES / RATE_HZ - 0.01:
            continue
        signals.append(_read_signal(path, header))
        label, sure = label_codes(header.dx, annotated, duration_s)
        labels.append(label)
        known.append(sure)
    if not signals:
        raise ValueError(f"{folder} has no record of ten seconds or more (.hea).")
    count = len(signals)
    return Records(
        ecg_ids=np.arange(1, count + 1, dtype=np.int64),
        signals=np.stack(signals),
        fold=np.zeros(count, np.int8),
        labels=np.stack(labels),
        known=np.stack(known),
        patient_ids=None,
    )


def label_codes(
    dx: tuple[str, ...], annotated: frozenset[str], duration_s: float = 10.0
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """Labels and known mask [findings] of one record's SNOMED CT codes.

    What a code names is present, and so is its superclass. What the collection annotated and the
    record does not name is absent. Superclasses are never absent: no collection looked for all
    that belongs to them. A record with a finding that is not normal is not normal.
    """
    present = {_FINDING_OF[code] for code in dx if code in _FINDING_OF}
    present |= {_IMPLIED[code] for code in present if code in _IMPLIED}
    present.discard("NORM")  # "sinus rhythm" is not a normal ECG, and nothing else says it
    absent = annotated - present
    if present & _NOT_NORMAL:
        absent |= {"NORM"}
    unsure = _PASSING if duration_s > LONGEST_S else frozenset()
    labels = np.array([code in present for code in CODES], np.uint8)
    known = np.array([code in (present | absent) and code not in unsure for code in CODES])
    return labels, known


def resample(signal: npt.NDArray[np.float64], rate_hz: float) -> npt.NDArray[np.float64]:
    """Bring leads [leads, samples] at ``rate_hz`` to ten seconds at 100 Hz, [leads, 1000].

    A windowed sinc keeps what 100 Hz cannot hold from folding back. Ends are held.
    """
    if rate_hz > RATE_HZ:
        half = math.ceil(4 * rate_hz / PASS_HZ)
        at = np.arange(-half, half + 1)
        kernel = np.sinc(2 * PASS_HZ / rate_hz * at) * np.hamming(len(at))
        kernel /= kernel.sum()
        padded = np.pad(signal, ((0, 0), (half, half)), mode="edge")
        signal = np.stack([np.convolve(lead, kernel, mode="valid") for lead in padded])
    times = np.arange(SAMPLES) / RATE_HZ * rate_hz
    return np.stack([np.interp(times, np.arange(lead.size), lead) for lead in signal])


def _read_header(path: Path) -> _Header:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}.") from error
    fields = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    found = (_DX.match(line) for line in lines)
    dx = [code for match in found if match for code in re.findall(r"\d+", match["codes"])]
    try:
        count = int(fields[0][1])
        leads = tuple(_lead(row) for row in fields[1 : count + 1])
        # A rate may carry a counter's after a slash, and a base: 500/1(0).
        rate_hz = float(re.split(r"[/(]", fields[0][2])[0])
        header = _Header(rate_hz, int(fields[0][3]), leads, tuple(dx))
    except (IndexError, ValueError) as error:
        raise ValueError(f"{path} is not a WFDB header of format 16 ({error}).") from error
    if len(leads) != count or not rate_hz > 0 or len({lead.file for lead in leads}) != 1:
        raise ValueError(f"{path} does not describe {count} leads in one file.")
    missing = [name for name in EIGHT_LEADS if name not in {lead.name for lead in leads}]
    if missing:
        raise ValueError(f"{path} has no lead {', '.join(missing)}.")
    return header


def _lead(row: list[str]) -> _Lead:
    layout = re.fullmatch(r"16(?:x1)?(?::\d+)?(?:\+(?P<offset>\d+))?", row[1])
    if layout is None:
        raise ValueError(f"format {row[1]}")
    scale_uv, zero = scale_and_zero(row[2], row[4])
    return _Lead(row[0], int(layout["offset"] or 0), scale_uv, zero, row[8].upper())


def _read_signal(path: Path, header: _Header) -> npt.NDArray[np.int16]:
    """The first ten seconds of the eight independent leads, int16 microvolts [8, 1000]."""
    data = path.with_name(header.leads[0].file)
    count = len(header.leads)
    wanted = min(header.samples, math.ceil((SAMPLES / RATE_HZ + 0.5) * header.rate_hz))
    try:
        raw = np.fromfile(data, "<i2", count * wanted, offset=header.leads[0].offset)
    except OSError as error:
        raise ValueError(f"{data} cannot be read: {error.strerror}.") from error
    if raw.size != count * wanted:
        raise ValueError(f"{data} is cut short.")
    stored = raw.reshape(wanted, count).T.astype(np.float64)
    names = [lead.name for lead in header.leads]
    chosen = [names.index(name) for name in EIGHT_LEADS]
    leads = np.empty((len(chosen), wanted))
    for row, column in enumerate(chosen):
        lead = header.leads[column]
        leads[row] = (stored[column] - lead.zero) * lead.scale_uv
        leads[row][stored[column] == MISSING_SAMPLE] = 0.0
    return np.clip(np.round(resample(leads, header.rate_hz)), -32767, 32767).astype(np.int16)
