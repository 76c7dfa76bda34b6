import csv
import shutil
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from build_scripts.train.datasets import PICTURES_ONLY, join, split
from build_scripts.train.findings import CODES
from build_scripts.train.picture_folder import keep, load_pictures
from build_scripts.train.pictures import WholeWay
from ecgdesk.errors import LabelsError

SHAPE = (96, 144)


@pytest.fixture
def folder(tmp_path: Path, samples: Path) -> Path:
    """A page of each of three classes, one that is refused, and a file that is no picture."""
    where = tmp_path / "set"
    for name, page in (("MI", "scan-1.jpg"), ("Normal", "photograph-1.jpg"), ("Odd", "scan-1.jpg")):
        (where / name).mkdir(parents=True)
        shutil.copy(samples / page, where / name)
    Image.fromarray(np.full((600, 800, 3), 250, np.uint8)).save(where / "MI" / "blank.png")
    (where / "MI" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return where


def known(labels: NDArray[np.uint8], sure: NDArray[np.bool_]) -> dict[str, int]:
    return {CODES[column]: int(labels[column]) for column in np.flatnonzero(sure)}


def test_a_page_has_its_class_and_not_the_others(folder: Path) -> None:
    found = load_pictures(folder, SHAPE, classes={"Odd": ""})
    records = found.records
    assert found.pictures.shape == (3, *SHAPE)
    assert all(picture.max() > 150 for picture in found.pictures)
    assert [known(records.labels[row], records.known[row]) for row in range(3)] == [
        {"NORM": 0, "MI": 1},
        {"NORM": 1, "MI": 0},
        {"NORM": 0, "MI": 0},
    ]
    assert (records.fold == PICTURES_ONLY).all()
    assert len(found.left_out) == 2
    assert any("blank.png" in words for words in found.left_out)


def test_a_label_nobody_knows_is_not_guessed(folder: Path) -> None:
    with pytest.raises(LabelsError, match="'Odd' is not known"):
        load_pictures(folder, SHAPE)


def test_pictures_join_those_that_went_the_whole_way(folder: Path, tmp_path: Path) -> None:
    found = load_pictures(folder, SHAPE, classes={"Odd": ""})
    records = join(found.records, found.records)
    assert not len(split(records)[0])  # none of them can be drawn
    keep(found, 3, tmp_path / "whole_way", "set")
    pool = WholeWay(tmp_path / "whole_way", SHAPE)
    assert pool.count() == 3
    rng = np.random.default_rng(0)
    picked = [pool.pick(rng) for _ in range(40)]
    assert {row for _, row in picked} == {3, 4, 5}
    assert all(picture.shape == SHAPE for picture, _ in picked)


@pytest.mark.shared
def test_real_sheets_with_their_table(shared_data: Path, tmp_path: Path) -> None:
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    with (shared_data / "edan_sheets" / "labels.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    chosen = [row for row in rows if row["file"] in ("MI_001.jpg", "NORMAL_001.jpg")]
    for row in chosen:
        shutil.copy(shared_data / "edan_sheets" / row["file"], sheets)
    table = sheets / "labels.csv"
    table.write_text("file,label\n" + "".join(f"{r['file']},{r['label']}\n" for r in chosen))
    found = load_pictures(sheets, SHAPE, table=table)
    assert found.records.labels[:, CODES.index("MI")].tolist() == [1, 0]
    assert found.records.labels[:, CODES.index("NORM")].tolist() == [0, 1]
    assert not found.left_out
