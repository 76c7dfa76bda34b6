"""Beats on the command line: strips, and pictures of one beat."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import jsonschema
import numpy as np
import pytest

from tests.strips import peak_at, rhythm, strip_page

CODES = "NNVNNNVNNNN"
SCHEMA = json.loads((Path(__file__).parent / "read.schema.json").read_text(encoding="utf-8"))


def read(*arguments: str) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "ecgdesk", "read", "--json", *arguments],
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    return lines


@pytest.fixture
def strip(tmp_path: Path) -> Path:
    path = tmp_path / "strip.png"
    pixels = strip_page(rhythm(CODES))[:, :, ::-1]
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def test_a_page_of_one_strip_is_read_by_its_beats(strip: Path) -> None:
    (said,) = read(str(strip))
    assert said["status"] == "read"
    assert said["pack"]["name"] == "beat"
    assert said["heart_rate_bpm"] == pytest.approx(60 / 0.85, abs=3)
    truth = rhythm(CODES)
    assert [beat["code"] for beat in said["beats"]] == [code for _, code in truth]
    first = said["beats"][0]["time_s"]
    for beat, (time, _) in zip(said["beats"], truth, strict=True):
        assert beat["time_s"] - first == pytest.approx(time - truth[0][0], abs=0.06)
        assert beat["x"] == pytest.approx(peak_at(time)[0], abs=9)
    calls = {found["code"]: found["call"] for found in said["findings"]}
    assert calls["V"] == "present"
    assert calls["S"] == "absent"


def test_a_sheet_is_read_as_before_and_its_strip_beat_by_beat(samples: Path) -> None:
    (said,) = read(str(samples / "scan-1.jpg"))
    assert said["pack"]["name"] == "sheet"
    assert len(said["beats"]) >= 5
    rate = 60 / np.median(np.diff([beat["time_s"] for beat in said["beats"]]))
    assert rate == pytest.approx(said["heart_rate_bpm"], rel=0.1)


def test_a_picture_of_one_beat_is_read_by_the_beat_pack(tmp_path: Path) -> None:
    picture = np.full((128, 192), 255, np.uint8)
    across = np.arange(22, 171)
    time = (across - 96) / 277
    curve = (
        75
        - 45 * np.exp(-0.5 * (time / 0.012) ** 2)
        - 6 * np.exp(-0.5 * ((time + 0.16) / 0.02) ** 2)
    )
    points = np.column_stack([across, curve]).round().astype(np.int32)
    cv2.polylines(picture, [points.reshape(-1, 1, 2)], False, 100, 1)
    path = tmp_path / "Normal" / "beat.png"
    path.parent.mkdir()
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    (said,) = read(str(path))
    assert said["pack"]["name"] == "beat"
    assert [beat["code"] for beat in said["beats"]] == ["N"]
    present = [found["code"] for found in said["findings"] if found["call"] == "present"]
    assert [code for code in present if code in "NSVFQ"] == ["N"]


def test_a_panel_for_sheets_says_that_it_does_not_fit(strip: Path) -> None:
    (said,) = read("--panel", "cpsc-2018", str(strip))
    assert {answer["call"] for answer in said["panel"]["categories"]} == {None}
    assert "other findings" in said["panel"]["categories"][0]["cannot_tell"]


@pytest.mark.shared
def test_a_folder_of_beat_pictures_a_class_is_evaluated(shared_data: Path, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(shared_data / "beat_images_6class.zip") as archive:
        for name in [name for name in archive.namelist() if name.endswith(".png")][::12]:
            archive.extract(name, tmp_path / "beats")
    done = subprocess.run(
        [sys.executable, "-m", "ecgdesk", "evaluate", "beats", "-o", "out"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    assert b"LBBB" in done.stdout
    assert any((tmp_path / "out").iterdir())


@pytest.mark.shared
def test_pictures_of_public_sets_are_known(shared_data: Path, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(shared_data / "beat_images_6class.zip") as archive:
        names = [name for name in archive.namelist() if name.endswith(".png")][::30]
        for name in names:
            archive.extract(name, tmp_path)
    said = read(str(tmp_path))
    assert len(said) == len(names)
    assert {line["pack"]["name"] for line in said} == {"beat"}
    assert {line["status"] for line in said} == {"read"}
