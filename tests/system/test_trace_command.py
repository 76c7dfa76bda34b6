"""``ecgdesk trace``: the samples of a page's leads as files."""

import csv
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "ecgdesk", "trace", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=240,
        cwd=ROOT,
    )


def test_lead_ii_of_a_printed_page_is_the_recordings(samples, tmp_path):
    ended = run(samples / "pages.pdf", "-o", tmp_path / "out", "--wfdb")
    assert ended.returncode == 0, ended.stderr
    assert sorted(p.name for p in (tmp_path / "out").glob("*.csv")) == [
        "pages-p1.csv",
        "pages-p2.csv",
    ]
    assert len(list((tmp_path / "out").glob("*.hea"))) == 2
    with (tmp_path / "out" / "pages-p2.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [
        "time_s",
        *["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"],
    ]
    assert float(rows[0]["time_s"]) == 0.0 and float(rows[-1]["time_s"]) == 10.0
    shown = np.array([float(row["II"] or "nan") for row in rows])
    with np.load(ROOT / "tests" / "fixtures" / "records.npz") as kept:
        truth = kept["signals_uv"][list(kept["ecg_ids"]).index(30), 1] / 1000
    truth = np.interp(np.arange(len(shown)) / 250, np.arange(1000) / 100, truth)
    seen = np.isfinite(shown)
    assert seen.mean() > 0.9
    assert np.corrcoef(shown[seen], truth[seen])[0, 1] > 0.9


def test_a_page_without_a_trace_and_a_missing_file_get_a_sentence(tmp_path):
    from PIL import Image

    Image.new("RGB", (900, 700), "white").save(tmp_path / "blank.png")
    ended = run(tmp_path / "blank.png", tmp_path / "gone.png", "-o", tmp_path / "out")
    assert ended.returncode == 1
    assert "No ECG trace was found on page 1" in ended.stderr
    assert "gone.png" in ended.stderr
    assert not list(tmp_path.glob("out/*.csv"))
