"""``ecgdesk report`` and ``export`` as a person runs them; printed on a real queue."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest

from tests.reports import drawn_page, five_squares_mm, need, rasterise, ruler_mm, text_of

QUEUE = "ecgdesk-test"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    pixels = cv2.cvtColor(drawn_page().pixels, cv2.COLOR_RGB2BGR)
    path = tmp_path / "Élan.png"
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def ecgdesk(*arguments: object) -> subprocess.CompletedProcess[str]:
    # Without a display and without a platform: the command must know by itself.
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {key: value for key, value in os.environ.items() if key not in gone}
    return subprocess.run(
        [sys.executable, "-m", "ecgdesk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        env=variables,
    )


def test_a_report_a_page_and_a_summary(page: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4\nnothing more")
    (tmp_path / "again").mkdir()
    same_name = shutil.copy(page, tmp_path / "again" / page.name)
    out = tmp_path / "out"
    done = ecgdesk("report", page, same_name, broken, "-o", out, "--text", "--panel", "four-class")
    assert done.returncode == 1, "one page failed"
    assert "broken.pdf" in done.stderr
    names = {path.name for path in out.iterdir()}
    stems = ("Élan-p1", "Élan-p1-2", "summary")
    assert names == {f"{stem}.{end}" for stem in stems for end in ("pdf", "txt")}
    assert sorted(done.stdout.split()) == sorted(str(path) for path in out.iterdir())
    text = (out / "Élan-p1.txt").read_text("utf-8")
    assert "a physician must over-read it" in text.lower()
    assert "broken.pdf" in text_of(out / "summary.pdf")
    qpdf = need("qpdf", "qpdf")
    for path in out.glob("*.pdf"):
        assert subprocess.run([qpdf, "--check", path], capture_output=True).returncode == 0


def test_wrong_commands_say_what_is_wrong(page: Path, tmp_path: Path) -> None:
    for arguments, words in (
        ([page], "-o DIR"),
        ([page, "--print", "nowhere"], "no printer called nowhere"),
        ([page, "-o", tmp_path, "--panel", "nothing"], "nothing"),
        ([page, "-o", page], "could not be written"),
    ):
        done = ecgdesk("report", *arguments)
        assert done.returncode == 2
        assert words in done.stderr


def test_files_for_other_programs(page: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    kinds = ("fhir", "dicom-pdf", "dicom-sheet", "trace", "nameless")
    done = ecgdesk("export", page, "-o", out, *(part for kind in kinds for part in ("--as", kind)))
    assert done.returncode == 0, done.stderr
    assert sorted(done.stdout.split()) == sorted(str(path) for path in out.iterdir())
    bundle = json.loads((out / "Élan-p1-fhir.json").read_text("utf-8"))
    assert bundle["resourceType"] == "Bundle"
    held = pydicom.dcmread(out / "Élan-p1-dicom-pdf.dcm")
    pdf = tmp_path / "held.pdf"
    pdf.write_bytes(held.EncapsulatedDocument)
    assert "ECG report" in text_of(pdf)
    assert len([path for path in out.iterdir() if "lan" not in path.name]) == 2, "nameless"
    dciodvfy = need("dciodvfy", "dicom3tools")
    for path in out.glob("*.dcm"):
        told = subprocess.run([dciodvfy, path], capture_output=True, text=True, errors="replace")
        assert "Error" not in told.stderr


@pytest.fixture
def queue() -> Iterator[Path]:
    """A real CUPS queue whose prints are PDFs in the folder that is given."""
    for program, package in (("cupsd", "cups"), ("lpadmin", "cups-client")):
        need(program, package)
    model = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"
    if not Path("/usr/lib/cups/backend/cups-pdf").exists() or os.geteuid() != 0:
        pytest.skip("cups-pdf (Debian's printer-driver-cups-pdf) is not installed, or no root")
    daemon = None
    if not _answers():
        daemon = subprocess.Popen(["cupsd", "-f"], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while not _answers():
            if time.monotonic() > deadline:
                daemon.terminate()
                pytest.skip("cupsd does not start here")
            time.sleep(0.2)
    add = ["lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", model]
    if subprocess.run(add, capture_output=True).returncode != 0:
        pytest.skip("no queue could be made")
    yield Path.home() / "PDF"
    subprocess.run(["lpadmin", "-x", QUEUE], capture_output=True)
    if daemon:
        daemon.terminate()
        daemon.wait(timeout=30)


def _answers() -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect("/run/cups/cups.sock")
        except OSError:
            return False
    return True


def test_what_is_printed_is_what_is_saved(page: Path, queue: Path, tmp_path: Path) -> None:
    before = set(queue.glob("*.pdf"))
    done = ecgdesk("report", page, "-o", tmp_path, "--print", QUEUE)
    assert done.returncode == 0, done.stderr
    deadline = time.monotonic() + 120
    while not (came := set(queue.glob("*.pdf")) - before) and time.monotonic() < deadline:
        time.sleep(0.3)
    assert came, "the queue printed nothing"
    (path,) = came
    while not path.read_bytes().rstrip().endswith(b"%%EOF") and time.monotonic() < deadline:
        time.sleep(0.3)
    try:
        printed, saved = rasterise(path), rasterise(tmp_path / "Élan-p1.pdf")
    finally:
        path.unlink()
    if printed.shape != saved.shape:  # A printer's paper stands upright.
        printed = np.ascontiguousarray(np.rot90(printed, -1))
    for picture in (printed, saved):
        assert ruler_mm(picture) == pytest.approx(25, abs=0.2)
        assert five_squares_mm(picture) == pytest.approx(25, abs=0.2)
    assert printed.shape == saved.shape
    soft = [
        cv2.GaussianBlur(picture[:, :, 1], (0, 0), 5)[::8, ::8].astype(int)
        for picture in (printed, saved)
    ]
    assert np.abs(soft[0] - soft[1]).mean() < 3
