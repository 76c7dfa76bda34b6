"""PTB-XL folders, full and reduced, of a few made-up records."""

import csv
from pathlib import Path

import numpy as np
import pytest

from build_scripts.train import datasets
from build_scripts.train.datasets import EIGHT_LEADS, Records, load_ptbxl, split, twelve_leads
from build_scripts.train.findings import CODES, FINDINGS

STATEMENTS = [
    ("NORM", "NORM"),
    ("ASMI", "MI"),
    ("ILMI", "MI"),
    ("LAFB", "CD"),
    ("NDT", "STTC"),
    ("STD_", ""),
    ("AFIB", ""),
    ("SR", ""),
]
LEADS_IN_FILE = ["V6", "V5", "V4", "V3", "V2", "V1", "AVF", "AVL", "AVR", "III", "II", "I"]


def made_signal(number: int) -> np.ndarray:
    """Microvolts [8, 1000], multiples of five."""
    return np.random.default_rng(number).integers(-400, 400, (8, 1000)) * 5


def write_record(
    folder: Path, number: int, *, leads: list[str] = LEADS_IN_FILE, gain: str = "200.0(7)/mV"
) -> str:
    name = f"records100/00000/{number:05d}_lr"
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    signal = dict(zip(EIGHT_LEADS, made_signal(number), strict=True))
    columns = [signal.get(lead, np.zeros(1000, int)) // 5 + 7 for lead in leads]
    np.stack(columns, axis=1).astype("<i2").tofile(f"{path}.dat")
    lines = [f"{path.name} {len(leads)} 100 1000"]
    lines += [f"{path.name}.dat 16 {gain} 16 7 0 0 0 {lead}" for lead in leads]
    Path(f"{path}.hea").write_text("\n".join(lines) + "\n# a comment\n", encoding="ascii")
    return name


def write_folder(folder: Path, rows: list[dict[str, object]]) -> Path:
    for row in rows:
        row["filename_lr"] = write_record(folder, int(str(row["ecg_id"])))
    with (folder / "ptbxl_database.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    with (folder / "scp_statements.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("", "diagnostic_class"), *STATEMENTS])
    return folder


@pytest.fixture
def full(tmp_path: Path) -> Path:
    def row(number: int, patient: float, codes: dict[str, float], fold: int) -> dict[str, object]:
        return {
            "ecg_id": number,
            "patient_id": patient,
            "scp_codes": codes,
            "strat_fold": fold,
        }

    return write_folder(
        tmp_path,
        [
            row(1, 15709.0, {"NORM": 100.0, "SR": 0.0}, 3),
            row(2, 13243.0, {"ILMI": 50.0, "LAFB": 100.0, "AFIB": 0.0}, 9),
            row(3, 20372.0, {"NORM": 100.0}, 10),
            row(4, 17014.0, {"NDT": 0.0, "STD_": 0.0}, 1),
        ],
    )


@pytest.fixture
def reduced(tmp_path: Path) -> Path:
    def row(
        number: int, codes: dict[str, float], fold: int | str, superclasses: str, *flags: int
    ) -> dict[str, object]:
        return {
            "ecg_id": number,
            "scp_codes": codes,
            "strat_fold": fold,
            "superclasses": superclasses,
            "scp_complete": flags[0],
            "afib": flags[1],
        }

    return write_folder(
        tmp_path,
        [
            row(1, {"ASMI": 100.0, "SR": 100.0}, "", "MI", 1, 0),
            row(2, {}, "", "MI CD", 0, 1),
            row(3, {}, "", "NORM", 0, 0),
            row(4, {"LAFB": 100.0}, 9, "CD", 1, 0),
            row(5, {}, 10, "NORM", 0, 0),
        ],
    )


def present(records: Records, index: int) -> set[str]:
    chosen = records.known[index] & (records.labels[index] == 1)
    return {code for code, there in zip(CODES, chosen, strict=True) if there}


def unknown(records: Records, index: int) -> set[str]:
    return {code for code, there in zip(CODES, records.known[index], strict=True) if not there}


def test_the_first_six_findings_are_the_first_pack() -> None:
    assert CODES[:6] == ("NORM", "MI", "STTC", "CD", "HYP", "AFIB")
    assert len(set(CODES)) == len(CODES)
    assert all(row.is_superclass or row.scp_codes for row in FINDINGS)


def test_full_folder_derives_superclasses_and_knows_everything(full: Path) -> None:
    records = load_ptbxl(full)
    assert records.known.all()
    assert present(records, 0) == {"NORM"}
    assert present(records, 1) == {"MI", "CD", "IMI", "LMI", "LAFB", "AFIB"}
    assert present(records, 2) == {"STTC", "STD"}
    assert records.patient_ids is not None
    assert records.patient_ids.tolist() == [15709, 13243, 17014]


def test_fold_ten_is_left_out_and_never_opened(reduced: Path) -> None:
    (reduced / "records100/00000/00005_lr.dat").unlink()
    records = load_ptbxl(reduced)
    assert records.ecg_ids.tolist() == [1, 2, 3, 4]
    assert 10 not in records.fold


def test_fold_nine_validates(reduced: Path) -> None:
    records = load_ptbxl(reduced)
    assert records.fold.tolist() == [0, 0, 0, 9]
    train_rows, val_rows = split(records)
    assert train_rows.tolist() == [0, 1, 2]
    assert val_rows.tolist() == [3]
    assert records.patient_ids is None


def test_reduced_folder_masks_what_is_not_known(reduced: Path) -> None:
    records = load_ptbxl(reduced)
    assert present(records, 0) == {"MI", "AMI"}
    assert unknown(records, 0) == set()
    without_superclass = {"STD", "AFLT", "PVC", "PAC", "PACE", "STACH", "SBRAD", "SARRH"}
    assert present(records, 1) == {"MI", "CD", "AFIB"}
    assert unknown(records, 1) == without_superclass | {
        *("AMI", "IMI", "LMI"),
        *("CLBBB", "ILBBB", "CRBBB", "IRBBB", "LAFB", "1AVB", "IVCD"),
    }
    assert present(records, 2) == {"NORM"}
    assert unknown(records, 2) == without_superclass
    assert present(records, 3) == {"CD", "LAFB"}


def test_signals_are_microvolts_in_order_of_leads(full: Path) -> None:
    records = load_ptbxl(full)
    assert records.signals.shape == (3, 8, 1000)
    assert records.signals.dtype == np.int16
    for index, number in enumerate((1, 2, 4)):
        assert np.array_equal(records.signals[index], made_signal(number))


def test_zero_level_comes_from_its_own_field_where_the_gain_has_none(tmp_path: Path) -> None:
    name = write_record(tmp_path, 8, gain="200")
    assert np.array_equal(datasets.read_signal(tmp_path / name), made_signal(8))


def test_twelve_leads_keep_einthoven_and_goldberger() -> None:
    eight = made_signal(1).astype(np.float32)
    twelve = twelve_leads(np.stack([eight, eight]))
    assert twelve.shape == (2, 12, 1000)
    i, ii, iii, avr, avl, avf = twelve[1, :6]
    assert np.array_equal(i, eight[0]) and np.array_equal(ii, eight[1])
    np.testing.assert_allclose(i + iii, ii)
    np.testing.assert_allclose(avr + avl + avf, 0, atol=1e-3)
    np.testing.assert_allclose(avl, (i - iii) / 2)
    assert np.array_equal(twelve[0, 6:], eight[2:])
    with pytest.raises(ValueError, match="8 leads"):
        twelve_leads(twelve)


def test_file_cut_short_is_named(full: Path) -> None:
    data = full / "records100/00000/00002_lr.dat"
    data.write_bytes(data.read_bytes()[:-7])
    with pytest.raises(ValueError, match=r"00002_lr\.dat is 23993 bytes long"):
        load_ptbxl(full)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (" 16 200", " 212 200", "in format 16"),
        ("12 100 1000", "12 500 5000", "expected 1000 samples at 100 Hz"),
        ("V3", "VX", "has no lead V3"),
        ("200.0(7)/mV", "0/mV", "not a complete WFDB header"),
        ("200.0(7)/mV", "200.0(7)/mmHg", "not a complete WFDB header"),
        ("12 100 1000", "twelve", "not a complete WFDB header"),
        ("12 100 1000", "13 100 1000", "describes 12 of 13 leads"),
    ],
)
def test_odd_header_is_named(full: Path, old: str, new: str, message: str) -> None:
    header = full / "records100/00000/00001_lr.hea"
    header.write_text(header.read_text().replace(old, new))
    with pytest.raises(ValueError, match=message) as caught:
        load_ptbxl(full)
    assert "00001_lr.hea" in str(caught.value)


@pytest.mark.parametrize("suffix", ["hea", "dat"])
@pytest.mark.parametrize("cached", [False, True])
def test_missing_file_is_named(full: Path, suffix: str, cached: bool) -> None:
    (full / f"records100/00000/00004_lr.{suffix}").unlink()
    with pytest.raises(ValueError, match=rf"00004_lr\.{suffix} cannot be read"):
        load_ptbxl(full, full / "cache.npz" if cached else None)


def test_cache_is_used_until_a_file_changes(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = full / "caches" / "signals.npz"
    first = load_ptbxl(full, cache)
    with monkeypatch.context() as patch:
        patch.setattr(datasets, "read_signal", lambda path: pytest.fail(f"{path} read again"))
        again = load_ptbxl(full, cache)
    assert np.array_equal(first.signals, again.signals)

    header = full / "records100/00000/00001_lr.hea"
    header.write_text(header.read_text().replace("200.0(7)", "100.0(7)"))
    assert np.array_equal(load_ptbxl(full, cache).signals[0], 2 * first.signals[0])

    cache.write_bytes(b"not a cache")
    assert load_ptbxl(full, cache).signals.shape == first.signals.shape
