"""``ecgdesk scan`` as a program of its own, on SANE's test driver: batches, pipes and Ctrl-C."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.timeout(120)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    if shutil.which("scanimage") is None:
        pytest.skip("scanimage is not installed (Debian: libsane and sane-utils)")
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("test\n", encoding="ascii")
    # Slow enough to be interrupted: a line, then a pause.
    (folder / "test.conf").write_text(
        "number_of_devices 1\nread-limit true\nread-limit-size 2000\n"
        "read-delay true\nread-delay-duration 2000\n",
        encoding="ascii",
    )
    return {**os.environ, "SANE_CONFIG_DIR": str(folder), "PYTHONPATH": str(ROOT)}


def start(environment: dict[str, str], *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "ecgdesk", "scan", *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_batch_names_each_page(environment: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "pages"
    program = start(
        environment, "--device", "sane:test:0", "--source", "feeder", "--dpi", 75, "-o", out
    )
    said, complaints = program.communicate(timeout=100)
    assert (program.returncode, complaints) == (0, "")
    files = [Path(line) for line in said.splitlines()]
    assert len(files) == 10
    assert sorted(out.iterdir()) == files
    with Image.open(files[-1]) as picture:
        picture.load()


def test_interrupt_keeps_what_is_whole(environment: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "pages"
    program = start(
        environment, "--device", "sane:test:0", "--source", "feeder", "--dpi", 150, "-o", out
    )
    assert program.stdout
    first = Path(program.stdout.readline().strip())
    program.send_signal(signal.SIGINT)
    started = time.monotonic()
    rest, _ = program.communicate(timeout=60)
    assert time.monotonic() - started < 30
    assert program.returncode != 0
    files = [first, *(Path(line) for line in rest.splitlines())]
    assert len(files) < 10
    assert not list(out.glob(".*"))
    # A page may be moved a moment before it would have been named.
    assert set(files) <= set(out.iterdir())
    for file in out.iterdir():
        with Image.open(file) as picture:
            picture.load()
