"""Records as a CSV file that a spreadsheet opens: one row a record, two columns a finding.

``beats`` are the AAMI letters of the strip's beats in the order of time.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from ecgdesk.archive.record import Record
from ecgdesk.errors import OutputError
from ecgdesk.exchange.csvfile import as_text
from ecgdesk.reading import DISCLAIMER

_FIRST = (
    "record",
    "patient_id",
    "name",
    "birth_date",
    "sex",
    "ecg_date",
    "status",
    "heart_rate_bpm",
    "beats",
    "reviewer",
    "verdict",
    "own_words",
    "first_words",
    "notes",
)
_LAST = ("pack", "pack_version", "pack_sha256", "program_version", "created", "changed", "note")


def write_records(path: Path, records: Iterable[Record]) -> int:
    """Write the records and return how many; OutputError if the file cannot be written.

    UTF-8 with a byte order mark, so that Excel sees accents. The columns are the findings that any
    of the records has.
    """
    rows = list(records)
    codes = sorted({found.code for record in rows for found in record.summary.findings})
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            columns = [column for code in codes for column in (f"{code}_probability", code)]
            writer.writerow([*_FIRST, *columns, *_LAST])
            for record in rows:
                writer.writerow(_row(record, codes))
    except OSError as error:
        raise OutputError(
            f"{path.name} could not be written ({error.strerror}). Choose another place for it, "
            "or close the program that has it open."
        ) from error
    return len(rows)


def _row(record: Record, codes: list[str]) -> list[object]:
    patient, summary = record.patient, record.summary
    rate = summary.heart_rate_bpm
    texts = (record.own_words, record.first_words, record.notes)
    row: list[object] = [
        record.uuid,
        as_text(patient.id),
        as_text(patient.name),
        patient.birth_date or "",
        patient.sex,
        record.ecg_date or "",
        summary.status,
        "" if rate is None else f"{rate:.1f}",
        "".join(beat.code for beat in summary.beats),
        as_text(record.reviewer),
        record.verdict,
        *(as_text(text) for text in texts),
    ]
    found = {finding.code: finding for finding in summary.findings}
    for code in codes:
        finding = found.get(code)
        row += [f"{finding.probability:.4f}", finding.call] if finding else ["", ""]
    pack = summary.pack
    row += [pack.name, pack.version, pack.sha256] if pack else ["", "", ""]
    times = (record.created.isoformat(), record.changed.isoformat())
    return [*row, record.program_version, *times, DISCLAIMER]
