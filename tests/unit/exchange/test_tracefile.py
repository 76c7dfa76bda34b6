import csv
from pathlib import Path

import numpy as np
import pytest

from ecgdesk.exchange.tracefile import record_name, trace_path, write_csv, write_wfdb
from ecgdesk.paper.trace import LEADS, Trace


@pytest.fixture
def trace():
    rng = np.random.default_rng(0)
    samples = rng.normal(0, 0.5, (12, 2501))
    samples[LEADS.index("V2"), :1250] = np.nan
    return Trace(samples, ("II",))


def test_name_is_the_files_stem_and_the_page(tmp_path):
    assert trace_path(Path("a/Müller.2.pdf"), 3, tmp_path) == tmp_path / "Müller.2-p3.csv"


def test_csv_gives_back_what_was_written(tmp_path, trace):
    path = tmp_path / "page-p1.csv"
    write_csv(trace, path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == [
        "time_s",
        *["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"],
    ]
    assert len(rows) == 2502
    assert (rows[1][0], rows[2][0], rows[-1][0]) == ("0.000", "0.004", "10.000")
    column = 1 + LEADS.index("V2")
    assert rows[1250][column] == "" and rows[1251][column] != ""
    values = np.array([[float(cell or "nan") for cell in row[1:]] for row in rows[1:]]).T
    np.testing.assert_allclose(values, trace.samples_mv, atol=5.1e-5)
    assert list(tmp_path.iterdir()) == [path]


def test_wfdb_gives_back_what_was_written(tmp_path, trace):
    header, data = write_wfdb(trace, tmp_path / "page 1-p1.csv")
    assert header.name == "page_1_p1.hea"
    lines = header.read_text(encoding="ascii").splitlines()
    assert lines[0] == "page_1_p1 12 250 2501" and len(lines) == 13
    raw = np.fromfile(data, "<i2").reshape(2501, 12)
    for lead, line, values, true in zip(LEADS, lines[1:], raw.T, trace.samples_mv, strict=True):
        name, form, gain, bits, zero, first, checksum, block, description = line.split()
        assert (name, form, bits, zero, block) == (data.name, "16", "16", "0", "0")
        assert description == lead and gain == "1000(0)/mV" and int(first) == values[0]
        assert (int(values.astype(int).sum()) - int(checksum)) % 65536 == 0
        missing = values == -32768
        assert (missing == np.isnan(true)).all()
        np.testing.assert_allclose(values[~missing] / 1000, true[~missing], atol=5.1e-4)


def test_what_is_too_high_for_the_file_is_cut_off(tmp_path):
    samples = np.zeros((12, 2501))
    samples[0, 10], samples[1, 10] = 40.0, -40.0
    _, data = write_wfdb(Trace(samples, ()), tmp_path / "a.csv")
    raw = np.fromfile(data, "<i2").reshape(2501, 12)
    assert raw[10, 0] == 32767 and raw[10, 1] == -32767


def test_record_names_are_plain():
    assert record_name("Übung 3-p1") == "_bung_3_p1"
