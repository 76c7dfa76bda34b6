from pathlib import Path

import pytest

from ecgdesk.errors import LabelsError
from ecgdesk.evaluation.labels import Labels, labels_of_folders, labels_of_table, match_classes

CLASSES = {"NORM": "Normal ECG", "MI": "Myocardial infarction", "STD": "ST depression"}


def read(folder: Path, text: str, *names: str) -> Labels:
    table = folder / "labels.csv"
    table.write_text(text, encoding="utf-8")
    return labels_of_table(table, folder, [folder / name for name in names])


def test_one_label_a_page(tmp_path: Path) -> None:
    found = read(tmp_path, "file,label\nb.png,MI\na.png,NORMAL\n", "a.png", "b.png")
    assert found.names == ("MI", "NORMAL") and found.exclusive
    assert [(page.file.name, page.has) for page in found.files] == [
        ("a.png", (False, True)),
        ("b.png", (True, False)),
    ]


def test_a_column_a_class_and_a_patient(tmp_path: Path) -> None:
    text = "\ufefffile;NORM;MI;patient\nin/a.png;1;0;P7\nb.png;;yes;P7\n"
    found = read(tmp_path, text, "in/a.png", "b.png")
    assert found.names == ("NORM", "MI") and not found.exclusive
    assert [page.has for page in found.files] == [(True, False), (None, True)]
    assert {page.patient for page in found.files} == {"P7"}


def test_files_and_rows_without_each_other_are_counted(tmp_path: Path) -> None:
    found = read(tmp_path, "file,label\na.png,MI\ngone.png,MI\n", "a.png", "new.png")
    assert [page.file.name for page in found.files] == ["a.png"]
    assert found.left_out == (
        "Left out: 1 files of the table are not in the folder.",
        "Left out: 1 files of the folder are not in the table.",
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no rows"),
        ("file,label\n", "no rows"),
        ("name,label\na.png,MI\n", "no column called file"),
        ("file\na.png\n", "no labels"),
        ("file,MI\na.png,maybe\n", "row 2, column MI: 'maybe'"),
        ("file,label\na.png,MI\na.png,MI\n", "names a.png twice"),
        ("file,label\nz.png,MI\n", "None of the files"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(LabelsError, match=said):
        read(tmp_path, text, "a.png")


def test_a_table_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LabelsError, match="must be CSV"):
        labels_of_table(tmp_path / "labels.csv", tmp_path, [])
    with pytest.raises(LabelsError, match="cannot be read"):
        labels_of_table(tmp_path / "none.csv", tmp_path, [])


def test_a_folder_per_class(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("MI/a.png", "NORM/deep/b.png", "stray.png")]
    found = labels_of_folders(tmp_path, files)
    assert found.names == ("MI", "NORM") and found.exclusive
    assert [page.has for page in found.files] == [(True, False), (False, True)]
    assert found.left_out == ("Left out: 1 files lie in no folder of a class.",)
    with pytest.raises(LabelsError, match="no folder per class"):
        labels_of_folders(tmp_path, [tmp_path / "a.png"])


def test_labels_are_known_by_code_name_or_beginning() -> None:
    meant = match_classes(("norm", "Normal", "ST Depression", "mi"), CLASSES, {})
    assert meant == {"norm": "NORM", "Normal": "NORM", "ST Depression": "STD", "mi": "MI"}


def test_a_person_says_what_a_label_means() -> None:
    given = {"Sick": "MI", "Other": ""}
    assert match_classes(("Sick", "Other"), CLASSES, given) == {"Sick": "MI", "Other": None}


@pytest.mark.parametrize(
    ("names", "given", "said"),
    [
        (("Sick",), {}, r"'Sick' is not known.*--class 'Sick=CODE'.*NORM, MI, STD"),
        (("",), {}, "is not known"),
        (("MI",), {"Sick": "MI"}, "labels have no 'Sick'"),
        (("Sick",), {"Sick": "XX"}, "no class 'XX'"),
    ],
)
def test_a_label_nobody_knows_is_named(
    names: tuple[str, ...], given: dict[str, str], said: str
) -> None:
    with pytest.raises(LabelsError, match=said):
        match_classes(names, CLASSES, given)
