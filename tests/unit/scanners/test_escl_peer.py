"""The test scanner of test_escl.py against sane-airscan, a client that we did not write.

It keeps the tests honest: a scanner that only our own client understands would prove nothing.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners.base import Device, PaperSource, ScanJamError, ScanSettings
from ecgdesk.scanners.sane import SaneBackend
from tests.unit.scanners.escl_server import scanner
from tests.unit.scanners.helpers import assert_only, scan_all

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def airscan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A SANE that has nothing but sane-airscan, which asks nobody on the network."""
    if shutil.which("scanimage") is None:
        pytest.skip("scanimage is not installed (Debian: sane-utils)")
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("airscan\n", encoding="ascii")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    return folder


def device_at(url: str, folder: Path) -> Device:
    (folder / "airscan.conf").write_text(
        f"[devices]\nPeer = {url}, eSCL\n[options]\ndiscovery = disable\n", encoding="ascii"
    )
    said = subprocess.run(
        ["scanimage", "-f", "%d%n"], capture_output=True, text=True, timeout=60, env=os.environ
    )
    names = [line for line in said.stdout.splitlines() if line.startswith("airscan:")]
    if not names:
        pytest.skip("sane-airscan is not installed")
    return Device("sane", names[0], "Peer")


@pytest.mark.parametrize("dpi", [75, 300])
def test_flatbed(airscan: Path, out: Path, dpi: int) -> None:
    with scanner() as (url, act):
        act.location = f"{url}/ScanJobs/7"  # It does not look behind a name nobody knows.
        device = device_at(url, airscan)
        files, error = scan_all(SaneBackend(), device, ScanSettings(dpi=dpi), out)
    assert error is None
    with Image.open(files[0]) as picture:
        assert picture.mode == "L"
        assert picture.width == pytest.approx(2550 / 300 * dpi, abs=4)
    assert act.settings[0]["ColorMode"] == "Grayscale8"


def test_feeder(airscan: Path, out: Path) -> None:
    with scanner() as (url, act):
        act.location = f"{url}/ScanJobs/7"  # It does not look behind a name nobody knows.
        device = device_at(url, airscan)
        settings = ScanSettings(PaperSource.FEEDER, 75)
        files, error = scan_all(SaneBackend(), device, settings, out)
    assert (len(files), error) == (3, None)
    assert_only(out, files)


def test_jam(airscan: Path, out: Path) -> None:
    with scanner() as (url, act):
        act.location = f"{url}/ScanJobs/7"  # It does not look behind a name nobody knows.
        device = device_at(url, airscan)
        act.fail_page, act.fail_state = 1, "ScannerAdfJam"
        settings = ScanSettings(PaperSource.FEEDER, 75)
        files, error = scan_all(SaneBackend(), device, settings, out, CancelToken())
    assert type(error) is ScanJamError
    assert files == []
