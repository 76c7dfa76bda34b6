import csv
import json
import shutil
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgdesk.batch import Outcome
from ecgdesk.cli import main
from ecgdesk.evaluation.command import make_cases
from ecgdesk.evaluation.labels import labels_of_folders, match_classes
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import Pack

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def classes(tmp_path: Path, samples: Path) -> Path:
    """Two folders of a class with sample pages, and a page in one of them that is refused."""
    folder = tmp_path / "pages"
    for name, page in (("MI", "photograph-1.jpg"), ("Normal", "scan-1.jpg")):
        (folder / name).mkdir(parents=True)
        shutil.copy(samples / page, folder / name)
    Image.fromarray(np.full((600, 800, 3), 250, np.uint8)).save(folder / "MI" / "blank.png")
    return folder


def test_a_folder_per_class_is_measured(classes: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    assert main(["evaluate", str(classes), "-o", str(out), "--jobs", "1"]) == 0
    said = capsys.readouterr().out
    assert "2 pages of 2 patients were read, 1 were not" in said
    assert "1 refused: " in said
    figures = json.loads((out / "figures.json").read_text(encoding="utf-8"))
    assert figures["not_read"] == 1
    mi = next(row for row in figures["classes"] if row["code"] == "MI")
    assert (mi["with_it"], mi["without_it"], mi["refused"]) == (1, 1, 1)
    assert {row["code"] for row in figures["classes"]} == {"NORM", "MI"}
    with (out / "pages.csv").open(encoding="utf-8-sig", newline="") as file:
        pages = list(csv.DictReader(file))
    assert [page["MI_label"] for page in pages] == ["1", "0"]
    for name in ("roc", "reliability", "confusion"):
        root = ElementTree.parse(out / f"{name}.svg").getroot()
        with Image.open(out / f"{name}.png") as picture:
            size = (float(root.attrib["width"]) * 2, float(root.attrib["height"]) * 2)
            assert picture.size == pytest.approx(size, abs=1)
            assert len(picture.getcolors(1 << 20) or []) > 8


def test_a_panel_is_measured_as_far_as_it_tells(
    classes: Path, tmp_path: Path, capsys: Captured
) -> None:
    (classes / "Normal").rename(classes / "Old")
    command = ["evaluate", str(classes), "--panel", "four-class", "-o", str(tmp_path / "out")]
    assert main([*command, "--jobs", "1", "--class", "Old=OLD-MI"]) == 0
    said = capsys.readouterr().out
    assert "Not told: Old infarction (OLD-MI)" in said
    assert "MI " in said


def test_a_page_that_another_pack_took_counts_as_not_read(
    classes: Path, tmp_path: Path, pack: Pack
) -> None:
    """As a page of nothing but rhythm strips, which the pack for beats reads."""
    files = sorted(classes.rglob("*.jpg"))
    labels = labels_of_folders(classes, files)
    specs = pack.findings
    own = tuple(Finding(spec, i, 0.7, "present") for i, spec in enumerate(specs))
    foreign = (Finding(replace(specs[0], code="V"), 0, 0.9, "present"),)
    outcomes = [
        (page, Outcome(page.file, 1, "read", findings=found))
        for page, found in zip(labels.files, (own, foreign), strict=True)
    ]
    meant = match_classes(labels.names, {spec.code: spec.name for spec in specs}, {})
    classes_of = {spec.code: spec.name for spec in specs}
    cases, _ = make_cases(labels, meant, classes_of, outcomes, None)
    assert cases.labels.tolist() == [[0, 1]] and cases.refused.tolist() == [[1, 0]]
    for panel in pack.panels[:1]:
        assert {a.call for a in outcomes[1][1].answers(panel)} == {None}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["no such folder"], "There is no folder"),
        (["."], "no picture"),
        (["pages", "--panel", "none"], "no panel called none"),
        (["pages", "--class", "MI=XX"], "no class 'XX'"),
        (["pages", "--labels", "none.csv"], "cannot be read"),
        (["pages", "--class", "MI=", "--class", "Normal="], "None of the labels"),
    ],
)
def test_wrong_commands_are_told_before_a_page_is_read(
    arguments: list[str],
    said: str,
    classes: Path,
    tmp_path: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty if arguments == ["."] else tmp_path)
    assert main(["evaluate", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.shared
def test_real_sheets_with_a_table(shared_data: Path, tmp_path: Path, capsys: Captured) -> None:
    folder = shared_data / "edan_sheets"
    command = ["evaluate", str(folder), "--labels", str(folder / "labels.csv")]
    assert main([*command, "-o", str(tmp_path), "--jobs", "1"]) == 0
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert figures["read"] + figures["not_read"] == 25
    assert figures["not_read"] <= 1
    mi = next(row for row in figures["classes"] if row["code"] == "MI")
    assert mi["auroc"]["value"] > 0.7
