"""How the beat pack is trained: recordings read, beats made early, figures counted."""

import struct
from pathlib import Path

import numpy as np
import pytest

from build_scripts.train.beats.findings import CODES, findings_of
from build_scripts.train.beats.mitdb import AAMI_GROUPS, Recording, load_recording, load_recordings
from build_scripts.train.beats.pictures import (
    SHAPE,
    choose_rows,
    draw_clean,
    draw_varied,
    list_beats,
)
from build_scripts.train.beats.strips import STRIP_HZ, choose_diastoles, retime

pytestmark = pytest.mark.train


def write_wfdb(folder: Path, name: str) -> None:
    """Two leads in format 212, by hand, and annotations with a leap and a text among them."""
    first, second = [1024, 1224, -3, 2047], [1000, 800, 5, -2048]
    packed = bytearray()
    for a, b in zip(first, second, strict=True):
        a, b = a & 0xFFF, b & 0xFFF
        packed += bytes([a & 0xFF, (a >> 8) | ((b >> 8) << 4), b & 0xFF])
    (folder / f"{name}.dat").write_bytes(bytes(packed))
    (folder / f"{name}.hea").write_text(
        f"{name} 2 360 4\n{name}.dat 212 200 11 1024 0 0 0 MLII\n"
        f"{name}.dat 212 200(0)/mV 11 1000 0 0 0 V1\n# a comment\n",
        encoding="ascii",
    )
    words = [(28 << 10) | 2, (63 << 10) | 3]  # a rhythm, and its text of three letters
    data = struct.pack("<2H", *words) + b"(N\0\0" + struct.pack("<H", (1 << 10) | 70)
    data += struct.pack("<3H", 59 << 10, 1, 10) + struct.pack("<H", 5 << 10)  # 65546 on: V
    data += struct.pack("<2H", (8 << 10) | 300, 0)  # 300 on: A; then the end
    (folder / f"{name}.atr").write_bytes(data)


def test_recordings_are_read_as_they_were_written(tmp_path: Path) -> None:
    write_wfdb(tmp_path, "100")
    recording = load_recording(tmp_path, "100")
    assert recording.leads == ("MLII", "V1")
    assert recording.rate_hz == 360
    assert recording.signals_mv[0] == pytest.approx([0.0, 1.0, -5.135, 5.115])
    assert recording.signals_mv[1] == pytest.approx([0.0, -1.0, -4.975, -15.24])
    assert recording.letters.tolist() == ["N", "V", "A"]
    assert recording.at.tolist() == [72, 72 + 65546, 72 + 65546 + 300]


def test_paced_recordings_are_left_out(tmp_path: Path) -> None:
    for name in ("101", "102"):
        write_wfdb(tmp_path, name)
    assert [recording.name for recording in load_recordings(tmp_path)] == ["101"]
    with pytest.raises(SystemExit, match="no MIT-BIH recordings"):
        load_recordings(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("letters", "group"), [("NLRej", "N"), ("AaJS", "S"), ("VE", "V"), ("F", "F"), ("/fQ", "Q")]
)
def test_every_beat_has_its_group(letters: str, group: str) -> None:
    for letter in letters:
        said = [code for code, there in zip(CODES, findings_of(letter), strict=True) if there]
        assert said[0] == group
        assert sum(code in AAMI_GROUPS for code in said) == 1
    assert [c for c, there in zip(CODES, findings_of("!"), strict=True) if there] == ["VFL"]


def made_recording(name: str = "made") -> Recording:
    """Sixty beats, a second apart, a V of twice the height among every six."""
    rate, peaks = 360, np.arange(1, 61)
    time = np.arange(62 * rate) / rate
    letters = np.array(["V" if n % 6 == 0 else "N" for n in peaks])
    heights = np.where(letters == "V", 2.0, 1.0)
    signal = sum(
        h * np.exp(-0.5 * ((time - p) / 0.015) ** 2) for h, p in zip(heights, peaks, strict=True)
    )
    signals = np.stack([signal, -signal]).astype(np.float32)
    return Recording(name, ("MLII", "V1"), rate, signals, peaks * rate, letters)


def test_a_beat_made_early_comes_early_and_no_qrs_is_stretched() -> None:
    peaks = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
    time = np.arange(6 * STRIP_HZ) / STRIP_HZ
    strip = sum(np.exp(-0.5 * ((time - peak) / 0.02) ** 2) for peak in peaks)
    factors = np.array([1.0, 1.0, 0.3, 1.0])
    moved, marks = retime(strip, np.append(peaks, 4.0), factors)
    assert marks[:3] == pytest.approx([1, 2, 3])
    assert 3.4 < marks[3] < 3.9
    assert marks[-1] == marks[3]
    assert marks[4] - marks[3] == pytest.approx(1.0)
    there = np.flatnonzero(moved > 0.5)
    widths = [len(part) for part in np.split(there, np.flatnonzero(np.diff(there) > 1) + 1)]
    assert len(widths) == 5
    assert max(widths) - min(widths) <= 1


def test_only_normal_beats_are_made_early() -> None:
    rng = np.random.default_rng(0)
    peaks = np.arange(0.5, 9.5, 1.0)
    early = {
        letter: sum(
            choose_diastoles(peaks, 4.5, np.array(findings_of(letter), np.uint8), rng)[1]
            for _ in range(100)
        )
        for letter in "NV"
    }
    assert early["N"] > 10
    assert early["V"] == 0


def test_rare_beats_are_drawn_often_and_every_picture_has_ink() -> None:
    beats = list_beats([made_recording("a"), made_recording("b")])
    rng = np.random.default_rng(1)
    rows = choose_rows(beats, rng, 400)
    ectopic = beats.labels[rows, CODES.index("V")].mean()
    assert 0.25 < ectopic < 0.4  # a sixth of the beats
    for row in rows[:40]:
        picture, labels = draw_varied(beats, int(row), rng)
        assert picture.shape == SHAPE
        assert picture.dtype == np.uint8
        assert (picture[:43] > 100).any()
        assert labels.sum() >= 1
    assert (draw_clean(beats, int(rows[0]))[43:] > 100).any()


def test_figures_count_beats_that_are_stood_for() -> None:
    evaluate = pytest.importorskip("build_scripts.train.beats.evaluate")
    labels = np.array([findings_of(letter) for letter in "NNVVS!"], np.uint8)
    held = evaluate.Held(
        labels,
        np.zeros((6, len(CODES)), np.float32),
        np.array([10, 10, 1, 1, 1, 1]),
        np.array(["a", "b", "a", "b", "b", "a"]),
    )
    called = np.array([AAMI_GROUPS.index(letter) for letter in "NVVVNV"])
    figures = evaluate.measure_groups(held, called)
    assert figures["N"]["sensitivity"] == pytest.approx(10 / 20)
    assert figures["V"]["sensitivity"] == 1.0
    assert figures["V"]["precision"] == pytest.approx(2 / 12)
    assert figures["S"]["sensitivity"] == 0.0
    assert evaluate.by_recording(held, called)[1]["V"] == (1, 1, 10)


def test_no_patient_is_in_two_folds() -> None:
    fit = pytest.importorskip("build_scripts.train.beats.fit")
    recordings = [made_recording(str(number)) for number in range(7)]
    folds = fit.folds_of(recordings, 3)
    assert sorted(name for fold in folds for name in fold) == [str(n) for n in range(7)]
    assert max(map(len, folds)) - min(map(len, folds)) <= 1
