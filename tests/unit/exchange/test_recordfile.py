"""Records as a table that a spreadsheet opens."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive.record import Patient
from ecgdesk.errors import OutputError
from ecgdesk.exchange.recordfile import write_records
from ecgdesk.reading import DISCLAIMER
from tests.unit.archive.made_up import a_record, found


def rows_of(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # Excel sees accents by it.
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_says_whose_it_is_what_was_found_and_what_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    assert write_records(path, [a_record()]) == 1
    (row,) = rows_of(path)
    assert (row["patient_id"], row["name"]) == ("MRN-00417", "Zoë Müller-Lüdenscheidt")
    assert (row["birth_date"], row["ecg_date"]) == ("1951-02-03", "2026-11-03")
    assert (row["AFIB"], row["AFIB_probability"]) == ("present", "0.9100")
    assert (row["verdict"], row["own_words"]) == ("corrected", "sinus rhythm")
    assert row["beats"] == "NV"
    assert row["pack_version"] == "1.2.0" and row["note"] == DISCLAIMER


def test_findings_of_several_packs_stand_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    other = a_record(Patient(), ecg_date=None, findings=(found("VT", "absent", 0.1),))
    write_records(path, [a_record(), other])
    first, second = rows_of(path)
    assert (first["VT"], second["VT"]) == ("", "absent")
    assert (first["LBBB"], second["LBBB"]) == ("unsure", "")
    assert second["birth_date"] == second["ecg_date"] == ""


def test_no_text_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    bad = "=cmd|' /C calc'!A0"
    record = a_record(Patient(bad, bad), notes=bad, own_words=bad, first_words=bad)
    write_records(path, [replace(record, reviewer=bad)])
    for value in rows_of(path)[0].values():
        assert not value.startswith("=")


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("0042", "'0042"),
        ("12345678901234567890", "'12345678901234567890"),
        ("1E5", "'1E5"),
        ("3/4", "'3/4"),
        ("417", "417"),
        ("MRN-00417", "MRN-00417"),
        ("0", "0"),
        ("12.5", "'12.5"),
        ("Müller, 3. Stock", "Müller, 3. Stock"),
    ],
)
def test_no_patient_number_becomes_another_in_a_spreadsheet(
    tmp_path: Path, written: str, seen: str
) -> None:
    path = tmp_path / "records.csv"
    write_records(path, [a_record(Patient(written))])
    assert rows_of(path)[0]["patient_id"] == seen


def test_a_place_that_cannot_be_written_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"records\.csv could not be written"):
        write_records(tmp_path / "no folder" / "records.csv", [])
