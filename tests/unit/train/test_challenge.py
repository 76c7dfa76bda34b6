"""PhysioNet Challenge folders, written here from real recordings as their publishers write them."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from build_scripts.train.challenge import SOURCES, label_codes, load_challenge, resample
from build_scripts.train.datasets import (
    EIGHT_LEADS,
    PICTURES_ONLY,
    TWELVE_LEADS,
    Records,
    join,
    split,
    twelve_leads,
)
from build_scripts.train.findings import CODES

Recordings = NDArray[np.int16]


def at_rate(recording: Recordings, rate_hz: float, seconds: float = 10) -> NDArray[np.float64]:
    """The recording's twelve leads at another rate, exactly band-limited, repeated if longer."""
    leads = twelve_leads(recording.astype(float))
    spectrum = np.fft.rfft(leads, axis=1)
    count = round(10 * rate_hz)
    shape = np.zeros((12, count // 2 + 1), complex)
    shape[:, : spectrum.shape[1]] = spectrum
    ten = np.fft.irfft(shape, count, axis=1) * count / leads.shape[1]
    return np.tile(ten, (1, 4))[:, : round(seconds * rate_hz)]


def write(
    folder: Path,
    name: str,
    leads: NDArray[np.float64],
    rate_hz: int,
    dx: str,
    *,
    mat: bool = True,
    rate_words: str = "",
) -> Path:
    """One record: ``.mat`` (MATLAB 4, 24 bytes before the samples) or ``.dat``, 1000 steps a mV."""
    folder.mkdir(parents=True, exist_ok=True)
    suffix, layout = ("mat", "16+24") if mat else ("dat", "16")
    steps = np.round(leads).astype("<i2")
    head = b"\x14\0\0\0" + bytes(20) if mat else b""
    (folder / f"{name}.{suffix}").write_bytes(head + steps.T.tobytes())
    lines = [f"{name} 12 {rate_words or rate_hz} {leads.shape[1]} 12-May-2020 12:33:59"]
    lines += [
        f"{name}.{suffix} {layout} 1000.0(0)/mV 16 0 {steps[i, 0]} 0 0 {lead}"
        for i, lead in enumerate(TWELVE_LEADS)
    ]
    lines += ["#Age: 74", "#Sex: Male", f"# Dx: {dx}", "#Rx: Unknown"]
    path = folder / f"{name}.hea"
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def told(records: Records, row: int, code: str) -> bool | None:
    column = CODES.index(code)
    return bool(records.labels[row, column]) if records.known[row, column] else None


@pytest.mark.parametrize(("rate_hz", "mat"), [(500, True), (257, False), (1000, True), (100, True)])
def test_signals_come_back_at_one_hundred_hertz(
    recordings: Recordings, tmp_path: Path, rate_hz: int, mat: bool
) -> None:
    write(tmp_path / "g1", "A0001", at_rate(recordings[0], rate_hz), rate_hz, "164889003", mat=mat)
    records = load_challenge(tmp_path, "cpsc-2018")
    assert records.signals.shape == (1, len(EIGHT_LEADS), 1000)
    found, true = records.signals[0, :, 50:-50].astype(float), recordings[0][:, 50:-50]
    for lead in range(len(EIGHT_LEADS)):
        assert np.corrcoef(found[lead], true[lead])[0, 1] > 0.99
        assert np.ptp(found[lead]) == pytest.approx(np.ptp(true[lead]), rel=0.08)


def test_what_one_hundred_hertz_cannot_hold_does_not_fold_back() -> None:
    times = np.arange(5000) / 500
    mains = np.sin(2 * np.pi * 90 * times)[None] * 500
    assert np.abs(resample(mains, 500)[:, 50:-50]).max() < 10
    slow = np.sin(2 * np.pi * 12 * times)[None] * 500
    wanted = np.sin(2 * np.pi * 12 * np.arange(1000) / 100)[None] * 500
    assert np.abs(resample(slow, 500) - wanted)[:, 50:-50].max() < 5


def test_what_a_source_did_not_look_for_is_unknown(recordings: Recordings, tmp_path: Path) -> None:
    write(tmp_path, "A0001", at_rate(recordings[0], 500), 500, "59118001,164884008")
    cpsc = load_challenge(tmp_path, "cpsc-2018")
    assert told(cpsc, 0, "CRBBB") is True and told(cpsc, 0, "PVC") is True
    assert told(cpsc, 0, "CD") is True and told(cpsc, 0, "NORM") is False
    assert told(cpsc, 0, "AFIB") is False and told(cpsc, 0, "STD") is False
    for code in ("MI", "IMI", "HYP", "LVH", "STTC", "LAFB", "AFLT", "PACE", "SBRAD"):
        assert told(cpsc, 0, code) is None
    other = load_challenge(tmp_path, "other")
    assert told(other, 0, "CRBBB") is True and told(other, 0, "AFIB") is None


def test_sinus_rhythm_is_not_called_a_normal_ecg() -> None:
    for annotated in SOURCES.values():
        labels, known = label_codes(("426783006",), annotated)
        assert not labels.any() and not known[CODES.index("NORM")]
        assert not known[CODES.index("CD")] and not known[CODES.index("MI")]


def test_a_passing_beat_of_a_long_recording_may_lie_elsewhere(
    recordings: Recordings, tmp_path: Path
) -> None:
    write(tmp_path, "A1", at_rate(recordings[0], 500, 30), 500, "164884008,164889003")
    records = load_challenge(tmp_path, "cpsc-2018")
    assert told(records, 0, "PVC") is None and told(records, 0, "PAC") is None
    assert told(records, 0, "AFIB") is True and told(records, 0, "1AVB") is False


def test_short_records_are_left_out(recordings: Recordings, tmp_path: Path) -> None:
    write(tmp_path, "A1", at_rate(recordings[0], 500, 7), 500, "164889003")
    with pytest.raises(ValueError, match="no record of ten seconds"):
        load_challenge(tmp_path, "cpsc-2018")
    write(tmp_path, "A2", at_rate(recordings[1], 500), 500, "164889003", rate_words="500/1(0)")
    assert len(load_challenge(tmp_path, "cpsc-2018").ecg_ids) == 1


def test_damaged_records_are_named(recordings: Recordings, tmp_path: Path) -> None:
    header = write(tmp_path, "A1", at_rate(recordings[0], 500), 500, "164889003")
    data = header.with_suffix(".mat")
    whole = data.read_bytes()
    data.write_bytes(whole[:50_000])
    with pytest.raises(ValueError, match=r"A1\.mat is cut short"):
        load_challenge(tmp_path, "cpsc-2018")
    data.unlink()
    with pytest.raises(ValueError, match=r"A1\.mat cannot be read"):
        load_challenge(tmp_path, "cpsc-2018")
    data.write_bytes(whole)
    text = header.read_text(encoding="ascii")
    for old, new, said in (
        ("16+24", "212", "format 212"),
        (" V6\n", " X9\n", "no lead V6"),
        ("A1 12 500", "A1 13 500", "13 leads"),
    ):
        header.write_text(text.replace(old, new), encoding="ascii")
        with pytest.raises(ValueError, match=said):
            load_challenge(tmp_path, "cpsc-2018")


def test_records_are_joined_and_pictures_are_not_drawn(
    recordings: Recordings, tmp_path: Path
) -> None:
    for number in range(2):
        write(tmp_path, f"A{number}", at_rate(recordings[number], 500), 500, "164889003")
    first = load_challenge(tmp_path, "cpsc-2018")
    second = Records(
        first.ecg_ids,
        first.signals,
        np.full(2, PICTURES_ONLY, np.int8),
        first.labels,
        first.known,
        None,
    )
    joined = join(first, second)
    assert joined.ecg_ids.tolist() == [1, 2, -1, -2]
    assert [rows.tolist() for rows in split(joined)] == [[0, 1], []]
