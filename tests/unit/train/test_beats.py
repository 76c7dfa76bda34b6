"""How the beat pack is trained: recordings read, beats made early, figures counted."""

import struct
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from build_scripts.train.beats.feed import Feed
from build_scripts.train.beats.findings import CODES, findings_of
from build_scripts.train.beats.mitdb import AAMI_GROUPS, Recording, load_recording, load_recordings
from build_scripts.train.beats.pictures import (
    SHAPE,
    choose_rows,
    clean_rhythm,
    donors_of,
    draw_varied,
    list_beats,
    sampling_weights,
)
from build_scripts.train.beats.ptbxl import load_beats
from build_scripts.train.beats.rhythms import compose, cut_beats, ectopic_rhythm
from build_scripts.train.beats.strips import STRIP_HZ, retime
from ecgdesk.packs.beat_context import NOT_VENTRICULAR, ON_TIME_N
from ecgdesk.packs.beat_picture import draw_beat
from ecgdesk.packs.beat_rate import MOST

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


def spikes(peaks: list[float], width_s: float = 0.02) -> np.ndarray:
    """Ten seconds with a QRS 1 mV high at each peak, and a P wave before it."""
    time = np.arange(10 * STRIP_HZ) / STRIP_HZ
    return sum(
        np.exp(-0.5 * ((time - peak) / width_s) ** 2)
        + 0.2 * np.exp(-0.5 * ((time - peak + 0.16) / 0.02) ** 2)
        for peak in peaks
    )


def test_beats_cut_out_and_laid_again_stand_where_they_are_wanted() -> None:
    peaks = np.array([0.6, 1.4, 2.2, 3.0, 3.8])
    waves = cut_beats(spikes(list(peaks)) + 0.3, peaks)
    assert len(waves) == 4  # the last has no next one to end at
    wanted = np.array([0.5, 1.5, 1.9, 3.4])  # the third early: its P wave on the T wave before it
    strip = compose(waves, wanted, 4.0)
    tops = np.round(wanted * STRIP_HZ).astype(int)
    assert strip[tops] == pytest.approx(1.0, abs=0.05)
    assert strip[tops - round(0.16 * STRIP_HZ)] == pytest.approx(0.2, abs=0.05)
    assert np.abs(strip[int(2.3 * STRIP_HZ) : int(3.1 * STRIP_HZ)]).max() < 0.05


@pytest.mark.parametrize("ventricular", [False, True])
def test_ectopic_beats_come_early(ventricular: bool) -> None:
    rng = np.random.default_rng(4)
    for _ in range(50):
        intervals, ectopic = ectopic_rhythm(14, rng, ventricular=ventricular)
        assert ectopic.any()
        assert not ectopic[0]
        first = ectopic & ~np.roll(ectopic, 1)
        after = ~ectopic & np.roll(ectopic, 1)
        after[0] = False
        assert intervals[first].max() < 1.0
        assert not after.any() or intervals[after].min() > 0.8


def test_only_normal_beats_are_made_another_kind() -> None:
    beats = list_beats([made_recording("a")])
    rng = np.random.default_rng(2)
    donors = donors_of(beats)
    quiet = made_recording("quiet")
    quiet = list_beats([replace(quiet, letters=np.full(60, "N"))])
    made = [draw_varied(quiet, 30, rng, donors)[1] for _ in range(150)]
    said = {CODES[int(np.argmax(labels))] for labels in made}
    assert said == {"N", "S", "V"}
    own = np.flatnonzero(beats.labels[:, CODES.index("V")])[4]
    assert all(draw_varied(beats, int(own), rng, donors)[1][CODES.index("V")] for _ in range(30))


def test_what_a_record_does_not_say_of_its_beats_is_masked() -> None:
    record = replace(made_recording(), unknown=("N", "V", "F"), letters=np.full(60, "N"))
    beats = list_beats([record])
    donors = donors_of(list_beats([made_recording("a")]))
    for seed in range(20):
        _, labels, known = draw_varied(beats, 10, np.random.default_rng(seed), donors)
        assert not labels[CODES.index("S")]
        assert known[CODES.index("S")]
        assert not known[[CODES.index(code) for code in "NVF"]].any()


def test_half_of_a_batch_is_of_other_patients() -> None:
    record = replace(made_recording(), unknown=("N", "V", "F"), letters=np.full(60, "N"))
    pictures, labels, known = Feed([made_recording("a")], [record], 32).batch(
        np.random.default_rng(6)
    )
    assert pictures.shape == (32, *SHAPE)
    assert labels.shape == known.shape == (32, len(CODES))
    assert (~known).any(axis=1).sum() == 16
    alone = Feed([made_recording("a")], [], 8).batch(np.random.default_rng(6))
    assert len(alone[0]) == 8


def test_normal_beats_that_come_early_are_drawn_more_often() -> None:
    rng = np.random.default_rng(3)
    at = np.cumsum(rng.uniform(0.4, 1.2, 60) * 360).astype(np.int64)
    record = replace(made_recording(), at=at, letters=np.full(60, "N"))
    beats = list_beats([record])
    assert 10 < beats.early.sum() < 35
    weights = sampling_weights(beats)
    assert weights[beats.early].min() == pytest.approx(3 * weights[~beats.early].max())
    assert not list_beats([made_recording()]).early.any()


def write_ptbxl(folder: Path, codes: dict[int, str]) -> None:
    """Records of ten seconds at 100 Hz, a beat each 0.8 s, with these statements."""
    time = np.arange(1000) / 100
    beat = sum(np.exp(-0.5 * ((time - peak) / 0.02) ** 2) for peak in np.arange(0.5, 10, 0.8))
    leads = ("I", "II", "III", "AVR", "AVL", "AVF", "V1", "V2", "V3", "V4", "V5", "V6")
    header = "ecg_id,scp_codes,strat_fold,filename_lr,scp_complete"
    rows = []
    for number, code in codes.items():
        signal = np.round(1000 * np.outer(beat, np.linspace(0.5, 1.5, 12))).astype("<i2")
        (folder / f"{number}.dat").write_bytes(signal.tobytes())
        lines = [f"{number} 12 100 1000"]
        lines += [f"{number}.dat 16 1000(0)/mV 16 0 0 0 0 {lead}" for lead in leads]
        (folder / f"{number}.hea").write_text("\n".join(lines) + "\n", encoding="ascii")
        fold = 9 if number == 9 else 10 if number == 10 else 1
        rows.append(f"{number},\"{{'{code}': 100.0}}\",{fold},{number},{int(number != 7)}")
    table = "\n".join([header, *rows]) + "\n"
    (folder / "ptbxl_database.csv").write_text(table, encoding="utf-8")


def test_records_tell_of_their_beats_what_is_certain(tmp_path: Path) -> None:
    statements = ("NORM", "PVC", "PAC", "AFIB", "CLBBB", "PACE", "NORM", "IRBBB", "NORM", "NORM")
    write_ptbxl(tmp_path, dict(enumerate((*statements, "STACH"), 1)))
    kinds = load_beats(tmp_path)
    names = {kind: [r.name for r in records] for kind, records in kinds.items()}
    assert names["without ectopic beats"] == ["ptbxl-1", "ptbxl-5", "ptbxl-8"]
    assert names["with ventricular ectopic beats"] == ["ptbxl-2"]
    assert names["with atrial ectopic beats"] == ["ptbxl-3"]
    assert names["in sinus tachycardia, without ectopic beats"] == ["ptbxl-11"]
    assert len(kinds) == 5
    normal, block, incomplete = kinds["without ectopic beats"]
    assert normal.unknown == ()
    assert len(normal.at) == 12
    assert np.abs(np.diff(normal.at) - 80).max() <= 2
    assert set(block.letters) == {"L"}
    assert incomplete.unknown == ("RBBB",)
    assert kinds["with ventricular ectopic beats"][0].unknown == ("F", "N", "V")
    assert kinds["with atrial ectopic beats"][0].unknown == ("N", "S")
    held = load_beats(tmp_path, validation=True)
    assert [r.name for records in held.values() for r in records] == ["ptbxl-9"]


def test_rare_beats_are_drawn_often_and_every_picture_has_ink() -> None:
    beats = list_beats([made_recording("a"), made_recording("b")])
    rng = np.random.default_rng(1)
    rows = choose_rows(beats, rng, 400)
    ectopic = beats.labels[rows, CODES.index("V")].mean()
    assert 0.25 < ectopic < 0.4  # a sixth of the beats
    for row in rows[:40]:
        picture, labels, known = draw_varied(beats, int(row), rng, donors_of(beats))
        assert known.all()
        assert picture.shape == SHAPE
        assert picture.dtype == np.uint8
        assert (picture[:38] > 100).any()
        assert labels.sum() >= 1
    assert (draw_beat(*clean_rhythm(beats, int(rows[0])), SHAPE)[38:] > 100).any()
    alone = draw_beat(*clean_rhythm(beats, int(rows[0]), alone=True), SHAPE)
    assert (alone[:38] > 100).any()
    assert not alone[38:].any()  # no neighbour, no interval
    assert not alone[:, [10, -10]].any()


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


def test_the_line_of_supraventricular_beats_is_low_but_most_called_are_right() -> None:
    evaluate = pytest.importorskip("build_scripts.train.beats.evaluate")
    rng = np.random.default_rng(8)
    labels = np.array([findings_of(letter) for letter in "N" * 900 + "A" * 60 + "V" * 90], np.uint8)
    logits = rng.normal(0, 1.2, labels.shape) + 2.2 * labels - 2
    held = evaluate.Held(
        labels, logits.astype(np.float32), np.ones(len(labels), np.int64), np.full(len(labels), "a")
    )
    lines = evaluate.draw_lines(held, labels.mean(axis=0))
    s = CODES.index("S")
    figures = evaluate.measure_groups(held, lines.groups(held.logits))["S"]
    assert figures["precision"] > evaluate.S_PRECISION
    lower = list(lines.present_from)
    lower[s] = max(line for line in evaluate.LINES if line < lower[s])
    called = evaluate.Lines(lines.calibrations, lower).groups(held.logits)
    assert evaluate.measure_groups(held, called)["S"]["precision"] <= evaluate.S_PRECISION


def test_sensitivity_at_a_precision_counts_from_the_surest_beat_down() -> None:
    evaluate = pytest.importorskip("build_scripts.train.beats.evaluate")
    labels = np.array([findings_of(letter) for letter in "VNVNV!"], np.uint8)
    logits = np.zeros(labels.shape, np.float32)
    logits[:, CODES.index("V")] = [5, 4, 3, 2, 1, 9]
    held = evaluate.Held(labels, logits, np.array([1, 1, 1, 10, 1, 1]), np.full(6, "a"))
    lines = evaluate.Lines([evaluate.Calibration(1.0, 0.0)] * len(CODES), [0.5] * len(CODES))
    assert evaluate.sensitivity_at(held, lines, "V", 0.9) == pytest.approx(1 / 3)
    assert evaluate.sensitivity_at(held, lines, "V", 0.6) == pytest.approx(2 / 3)
    assert evaluate.sensitivity_at(held, lines, "V", 0.2) == 1.0
    low, high = evaluate.sensitivity_interval(held, lines, "V", 0.6)
    assert low == high == pytest.approx(2 / 3)  # all beats are one recording's
    logits[1, CODES.index("V")] = 6
    assert evaluate.sensitivity_at(held, lines, "V", 0.9) == 0.0
    logits[0, CODES.index("N")] = 8  # a rival above it: the surest V is no longer one
    logits[1, CODES.index("N")] = 8
    assert evaluate.sensitivity_at(held, lines, "V", 0.9) == pytest.approx(1 / 3)


def test_held_out_beats_are_heard_with_their_strip() -> None:
    evaluate = pytest.importorskip("build_scripts.train.beats.evaluate")
    usual = made_recording()
    fast = replace(usual, rate_hz=2.8 * usual.rate_hz)
    for recording, share, on_time in ((usual, 0.0, True), (fast, MOST, False)):
        beats = list_beats([recording])
        heard = evaluate.hear_rows(
            lambda pictures: np.zeros((len(pictures), len(CODES)), np.float32),
            beats,
            np.array([30]),
        )
        moved = NOT_VENTRICULAR * on_time
        normal = np.log(1 - share + moved) + ON_TIME_N * on_time
        assert heard[0, CODES.index("N")] == pytest.approx(normal, abs=1e-4)
        assert heard[0, CODES.index("S")] == pytest.approx(np.log1p(share), abs=1e-4)
        assert heard[0, CODES.index("V")] == pytest.approx(np.log1p(-moved), abs=1e-4)


@pytest.mark.parametrize(("low", "experimental"), [(0.7, False), (0.3, True), (np.nan, True)])
def test_a_group_that_may_be_told_badly_elsewhere_is_experimental(
    low: float, experimental: bool
) -> None:
    card = pytest.importorskip("build_scripts.train.beats.card")
    figures = SimpleNamespace(
        counts={"S": (944, [str(number) for number in range(16)], 0.4)},
        groups={"S": {"f1": 0.75}},
        intervals={"S": {"f1": (low, 0.9)}},
    )
    assert card.is_experimental(figures, "S") is experimental


def test_no_patient_is_in_two_folds() -> None:
    fit = pytest.importorskip("build_scripts.train.beats.fit")
    recordings = [made_recording(str(number)) for number in range(7)]
    folds = fit.folds_of(recordings, 3)
    assert sorted(name for fold in folds for name in fold) == [str(n) for n in range(7)]
    assert max(map(len, folds)) - min(map(len, folds)) <= 1


def test_a_kept_network_keeps_what_its_card_says_of_it(tmp_path: Path) -> None:
    card = pytest.importorskip("build_scripts.train.beats.card")
    words = card.int8_words(3000, 0.08, 2.9, 0.0037)
    text = [f"{card.TRAINING}9 pictures. Long ago.", card.INT8_TITLE, "", *words, ""]
    (tmp_path / "CARD.md").write_text("\n".join([*text, card.FAILS_TITLE, "- At times."]))
    assert card.kept_training(tmp_path) == "9 pictures. Long ago."
    kept = card.kept_int8(tmp_path)
    assert kept == [*words, card.KEPT]
    (tmp_path / "CARD.md").write_text("\n".join([card.INT8_TITLE, *kept, card.FAILS_TITLE]))
    assert card.kept_int8(tmp_path) == kept  # said once, however often it is kept
