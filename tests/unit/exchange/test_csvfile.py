import csv
from dataclasses import replace
from pathlib import Path

import pytest

from ecgdesk.batch import Outcome
from ecgdesk.errors import DamagedFileError
from ecgdesk.exchange.csvfile import CsvFile
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import Pack
from ecgdesk.reading import DISCLAIMER


def an_outcome(pack: Pack, path: Path) -> Outcome:
    return Outcome(
        path,
        2,
        "read",
        quad=((0, 0), (100.25, 0), (100.25, 50), (0, 50)),
        pixels_per_mm=7.5,
        pack=pack.identity,
        findings=(
            Finding(pack.findings[1], 1, 0.91234, "present"),
            Finding(pack.findings[0], 0, 0.2, "absent"),
        ),
    )


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_a_page(pack: Pack, tmp_path: Path) -> None:
    table = tmp_path / "été.csv"
    with CsvFile(table, pack) as file:
        file.add(an_outcome(pack, Path("Électro, été.jpg")))
        file.add(Outcome.of_error(Path("b.png"), 1, DamagedFileError("b.png is damaged.")))
    assert table.read_bytes().startswith(b"\xef\xbb\xbffile,page,status")
    read, failed = rows_of(table)
    first, second, third = (finding.code for finding in pack.findings[:3])
    assert read["file"] == "Électro, été.jpg"
    assert (read["page"], read["status"], read["reasons"]) == ("2", "read", "")
    assert read["quad"] == "0,0,100.25,0,100.25,50,0,50"
    assert read["pixels_per_mm"] == "7.5"
    assert (read[second], read[f"{second}_probability"]) == ("present", "0.9123")
    assert (read[first], read[f"{first}_probability"]) == ("absent", "0.2000")
    assert (read[third], read[f"{third}_probability"]) == ("", "")
    assert read["pack_sha256"] == pack.identity.sha256
    assert read["note"] == failed["note"] == DISCLAIMER
    assert (failed["status"], failed["reasons"]) == ("failed", "b.png is damaged.")
    assert failed["quad"] == failed[first] == failed["pack"] == ""


def test_rows_are_on_the_disk_at_once(pack: Pack, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    with CsvFile(table, pack) as file:
        assert rows_of(table) == []
        file.add(an_outcome(pack, Path("a.jpg")))
        assert len(rows_of(table)) == 1


@pytest.mark.parametrize("name", ["=1+1.jpg", "+a.jpg", "-a.jpg", "@a.jpg"])
def test_names_are_no_formulas(pack: Pack, tmp_path: Path, name: str) -> None:
    table = tmp_path / "table.csv"
    with CsvFile(table, pack) as file:
        file.add(an_outcome(pack, Path(name)))
    assert rows_of(table)[0]["file"] == f"'{name}"


def test_names_that_are_no_text(pack: Pack, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    with CsvFile(table, pack) as file:
        file.add(an_outcome(pack, Path("\udce9t\udce9.jpg")))
    assert rows_of(table)[0]["file"] == "\\udce9t\\udce9.jpg"


def test_the_answers_of_a_panel_and_what_is_experimental(pack: Pack, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    every = tuple(Finding(spec, i, 0.75, "present") for i, spec in enumerate(pack.findings))
    with CsvFile(table, pack, pack.panel("four-class")) as file:
        file.add(replace(an_outcome(pack, Path("a.jpg")), findings=every))
        file.add(Outcome.of_error(Path("b.png"), 1, DamagedFileError("b.png is damaged.")))
    read, failed = rows_of(table)
    assert read["four-class MI_probability"] == "0.7500"
    assert read["four-class MI"] == "present"
    assert read["four-class OLD-MI"] == "not told" and failed["four-class OLD-MI"] == ""
    assert read["four-class OLD-MI_probability"] == ""
    experimental = [spec.code for spec in pack.findings if spec.experimental]
    assert read["experimental"].split() == failed["experimental"].split() == experimental
