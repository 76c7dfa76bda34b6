"""The samples of a page as files that others read: CSV, and WFDB beside it.

WFDB: https://wfdb.io/spec/header-files.html and signal-files.html, format 16.
"""

import csv
from pathlib import Path

import numpy as np

from ecgdesk.paper.trace import LEADS, RATE_HZ, Trace

WFDB_GAIN = 1000
"""Units a millivolt in the .dat file: a microvolt each."""

_MISSING = -32768
"""WFDB's mark for a sample that there is none of."""


def trace_path(page_file: Path, page: int, folder: Path) -> Path:
    """Where the CSV of a page goes: ``<file stem>-p<page>.csv`` in ``folder``; pages from 1."""
    return folder / f"{page_file.stem}-p{page}.csv"


def write_csv(trace: Trace, path: Path) -> None:
    """Write ``time_s`` and the twelve leads in mV; a cell is empty where the page shows nothing.

    OSError if the file cannot be written; then no half of it is left under its name.
    """
    partial = path.with_name(path.name + ".partial")
    with partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["time_s", *LEADS])
        for second, values in zip(trace.time_s, trace.samples_mv.T, strict=True):
            cells = ["" if np.isnan(value) else f"{value:.4f}" for value in values]
            writer.writerow([f"{second:.3f}", *cells])
    partial.replace(path)


def write_wfdb(trace: Trace, csv_path: Path) -> tuple[Path, Path]:
    """Write the record beside its CSV; return the paths of its .hea and .dat.

    A record's name may hold only letters, digits and underlines; others become underlines.
    OSError if a file cannot be written.
    """
    name = record_name(csv_path.stem)
    header, data = csv_path.with_name(f"{name}.hea"), csv_path.with_name(f"{name}.dat")
    scaled = np.clip(np.round(trace.samples_mv * WFDB_GAIN), _MISSING + 1, 32767)
    units = np.where(np.isnan(trace.samples_mv), _MISSING, scaled).astype("<i2")
    data.write_bytes(np.ascontiguousarray(units.T).tobytes())
    count = units.shape[1]
    lines = [f"{name} {len(LEADS)} {RATE_HZ} {count}"]
    for lead, values in zip(LEADS, units, strict=True):
        checksum = int(values.astype(np.int64).sum()) & 0xFFFF
        checksum -= 0x10000 if checksum >= 0x8000 else 0
        lines.append(f"{data.name} 16 {WFDB_GAIN}(0)/mV 16 0 {values[0]} {checksum} 0 {lead}")
    header.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
    return header, data


def record_name(stem: str) -> str:
    """A file's stem as the name of a WFDB record."""
    return "".join(c if c.isascii() and (c.isalnum() or c == "_") else "_" for c in stem)
