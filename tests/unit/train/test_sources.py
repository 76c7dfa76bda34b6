import argparse
import shutil
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("torch", reason="the training extra is not installed")

from build_scripts.train import sources
from build_scripts.train.datasets import PICTURES_ONLY, Records, split
from build_scripts.train.findings import CODES
from build_scripts.train.fit import Targets
from build_scripts.train.sources import Added, add_arguments, gather, keep_to_labels
from tests.unit.train.test_challenge import at_rate, write

pytestmark = pytest.mark.train
SHAPE = (96, 144)


@pytest.fixture
def ptbxl(recordings: NDArray[np.int16], monkeypatch: pytest.MonkeyPatch) -> Records:
    """Five records in place of a PTB-XL folder."""
    count = len(recordings)
    records = Records(
        np.arange(100, 100 + count),
        recordings,
        np.array([1, 2, 3, 4, 9], np.int8),
        np.zeros((count, len(CODES)), np.uint8),
        np.ones((count, len(CODES)), bool),
        None,
    )
    monkeypatch.setattr(sources, "load_ptbxl", lambda folder, cache: records)
    return records


def options(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(words)


def test_nothing_added_leaves_ptbxl_as_it_is(ptbxl: Records, tmp_path: Path) -> None:
    records, file = gather(tmp_path, Added.of(options()), tmp_path / "work", SHAPE)
    assert records is ptbxl and file.name == "ptbxl_signals.npz"


def test_everything_added_keeps_its_rows(
    ptbxl: Records, recordings: NDArray[np.int16], samples: Path, tmp_path: Path
) -> None:
    write(tmp_path / "georgia", "E1", at_rate(recordings[0], 500), 500, "164889003")
    for name, page in (("MI", "scan-1.jpg"), ("Well", "photograph-1.jpg")):
        (tmp_path / "sheets" / name).mkdir(parents=True)
        shutil.copy(samples / page, tmp_path / "sheets" / name)
    stale = tmp_path / "work" / "whole_way" / "pictures-7.npz"
    stale.parent.mkdir(parents=True)
    stale.write_bytes(b"of an earlier training")
    added = options(
        f"--challenge=georgia={tmp_path / 'georgia'}",
        f"--sheets={tmp_path / 'sheets'}",
        "--class=Well=NORM",
    )
    records, file = gather(tmp_path, Added.of(added), tmp_path / "work", SHAPE)
    assert len(records.ecg_ids) == 8 and not stale.exists()
    with np.load(file) as kept:
        np.testing.assert_array_equal(kept["signals"], records.signals)
    with np.load(tmp_path / "work" / "whole_way" / "pictures-0.npz") as kept:
        assert kept["rows"].tolist() == [6, 7]
    assert [rows.tolist() for rows in split(records)] == [[0, 1, 2, 3, 5], [4]]
    assert records.labels[5, CODES.index("AFIB")] == 1
    assert records.labels[6:, CODES.index("MI")].tolist() == [1, 0]

    taught = Targets(np.full((8, len(CODES)), 0.3, np.float32), np.ones((8, 26), np.float32))
    kept_to = keep_to_labels(taught, records)
    assert (records.fold == PICTURES_ONLY).tolist() == [False] * 6 + [True] * 2
    np.testing.assert_array_equal(kept_to.values[:6], taught.values[:6])
    assert kept_to.values[6, CODES.index("MI")] == pytest.approx(0.99)
    assert kept_to.values[7, CODES.index("MI")] == pytest.approx(0.01)
    assert kept_to.weights[6:].sum() == 4  # two classes known of each page, nothing else


@pytest.mark.parametrize("word", ["--challenge=moon=x", "--challenge=georgia", "--class=MI"])
def test_wrong_options_are_told(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options(word)
    assert "takes" in capsys.readouterr().err
