"""Which files of a folder are taken, in which order, and under any name."""

import os
from pathlib import Path

import pytest

from ecgdesk.errors import (
    FileMissingError,
)
from ecgdesk.paper.sources import (
    find_files,
    open_source,
)
from tests.makers import checkered, encoded, sentence_of


def test_folders_are_searched_in_natural_order(tmp_path: Path) -> None:
    picture = encoded(checkered(9, 6), "PNG")
    for name in ("page 10.png", "Page 2.png", "b/page 1.png", "a/x/page 3.PNG", "a/page 20.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(picture)
    names = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert names == ["a/page 20.png", "a/x/page 3.PNG", "b/page 1.png", "Page 2.png", "page 10.png"]


def test_what_of_a_folder_is_taken(tmp_path: Path) -> None:
    picture = encoded(checkered(9, 6), "PNG")
    for name in ("no suffix", "page.dat", ".hidden.png", "._page.png"):
        (tmp_path / name).write_bytes(picture)
    (tmp_path / "text.png").write_text("text")
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "labels.csv").write_text("text")
    (tmp_path / "Thumbs.db").write_bytes(bytes(99))
    (tmp_path / "__MACOSX").mkdir()
    (tmp_path / "__MACOSX" / "page.png").write_bytes(picture)
    assert {path.name for path in find_files([tmp_path])} == {
        "no suffix",
        "page.dat",
        "text.png",
        "empty.pdf",
    }


def test_named_files_are_kept_whatever_they_are(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("text")
    named = [tmp_path / "labels.csv", tmp_path / "gone.jpg", tmp_path / ".hidden.png"]
    assert find_files(named) == named


def test_each_file_comes_once(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(encoded(checkered(9, 6), "PNG"))
    page = tmp_path / "page.png"
    assert find_files([page, tmp_path, page]) == [page]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(encoded(checkered(9, 6), "PNG"))
    try:
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "nowhere.png").symlink_to(tmp_path / "gone.png")
    except OSError:
        pytest.skip("this user may not make links")
    assert [path.name for path in find_files([tmp_path])] == ["nowhere.png", "page.png"]


def test_a_folder_that_cannot_be_listed_gets_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "page.png").write_bytes(encoded(checkered(9, 6), "PNG"))
    listing = os.scandir

    def refuse(path: str | Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    files = find_files([tmp_path])
    assert [path.name for path in files] == ["closed", "page.png"]
    assert "may not be read" in sentence_of(files[0], FileMissingError)


@pytest.mark.parametrize(
    "name", ["Électro été.jpg", "تخطيط القلب.jpg", "心電図 1.jpg", "a'b \"c.jpg"]
)
def test_names_in_any_script(tmp_path: Path, name: str) -> None:
    try:
        (tmp_path / name).write_bytes(encoded(checkered(), "JPEG"))
    except OSError:
        pytest.skip("this system has no such names")
    (file,) = find_files([tmp_path])
    assert open_source(file).page(1).name == name
