"""Fixtures for scanners: a place for pages, SANE's own test driver, and a scanimage that fails."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners.base import Device
from ecgdesk.scanners.sane import SaneBackend

FAKE = Path(__file__).with_name("fake_scanimage.sh")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where pages go: not there yet, and a hostile name for whoever formats or quotes paths."""
    return tmp_path / "Päges %d 'of' today"


@pytest.fixture
def cancel() -> CancelToken:
    return CancelToken()


@pytest.fixture
def sane_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """SANE with nothing but its test driver, which scans a picture of its own."""
    if shutil.which("scanimage") is None:
        pytest.skip("scanimage is not installed (Debian: libsane and sane-utils)")
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("test\n", encoding="ascii")
    (folder / "test.conf").write_text("number_of_devices 1\ngeometry_max 300\n", encoding="ascii")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture
def sane_device(sane_folder: Path) -> Device:
    return Device("sane", "test:0", "Test scanner")


MakeFake = Callable[..., SaneBackend]


@pytest.fixture
def fake_folder(tmp_path: Path) -> Path:
    """Where the scanimage that fails keeps its page, and notes what it was asked."""
    folder = tmp_path / "fake"
    folder.mkdir()
    Image.new("L", (8, 8)).save(folder / "page.png")
    return folder


@pytest.fixture
def fake_sane(fake_folder: Path, monkeypatch: pytest.MonkeyPatch) -> MakeFake:
    """Make a back end whose scanimage does what the keywords say (see fake_scanimage.sh)."""
    if os.name != "posix":
        pytest.skip("SANE and its stand-in are of Unix")

    def make(
        silence_s: float = 20.0, stop_s: float = 5.0, ask_s: float = 20.0, **plan: object
    ) -> SaneBackend:
        monkeypatch.setenv("FAKE_FOLDER", str(fake_folder))
        for name, value in plan.items():
            monkeypatch.setenv(f"FAKE_{name.upper()}", str(value))
        command = ("/bin/sh", str(FAKE))
        return SaneBackend(command, silence_s=silence_s, stop_s=stop_s, ask_s=ask_s)

    return make
