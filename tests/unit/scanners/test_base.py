"""Settings, abilities, the kinds of failure, and where pages are kept."""

import errno
import os
import pickle
import shutil
import time
from pathlib import Path

import pytest

from ecgdesk.errors import CancelledError, EcgdeskError
from ecgdesk.scanners import base, pagefiles
from ecgdesk.scanners.base import (
    PAPER_SIZES,
    ColourMode,
    Device,
    PaperSource,
    Region,
    ScanDataError,
    ScanError,
    ScanFolderError,
    ScanSettings,
    ScanUnsupportedError,
    SourceAbility,
)
from ecgdesk.scanners.pagefiles import WORK_PREFIX, PageFolder
from tests.unit.scanners.test_whole import FILES

KINDS = [
    kind for kind in vars(base).values() if isinstance(kind, type) and issubclass(kind, ScanError)
]
A4 = next(size for size in PAPER_SIZES if size.name == "A4")
FLATBED = SourceAbility(PaperSource.FLATBED, 216.0, 300.0, (75, 150, 300, 600))
FEEDER = SourceAbility(PaperSource.FEEDER, 216.0, 3000.0, (100, 600), any_dpi=True)


def test_defaults_are_what_a_reading_needs() -> None:
    settings = ScanSettings()
    assert (settings.source, settings.dpi, settings.colour) == (
        PaperSource.FLATBED,
        200,
        ColourMode.GRAY,
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_kind_has_a_code_and_a_sentence(kind: type[ScanError]) -> None:
    error = kind.of("Scanner {x} %s")
    assert isinstance(error, EcgdeskError)
    assert "Scanner {x} %s" in error.text
    assert error.text.endswith(".")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.text) == (kind, error.text)


def test_codes_are_each_ones_own() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)


def test_cancelling_is_what_it_is_everywhere() -> None:
    error = base.ScanCancelledError.of("x")
    assert isinstance(error, CancelledError)
    assert error.code == CancelledError.code


@pytest.mark.parametrize(("asked", "used"), [(75, 75), (200, 300), (300, 300), (1200, 600)])
def test_nearest_resolution_is_the_finer_one(asked: int, used: int) -> None:
    assert FLATBED.nearest_dpi(asked) == used


@pytest.mark.parametrize(("asked", "used"), [(50, 100), (237, 237), (1200, 600)])
def test_any_resolution_between_two(asked: int, used: int) -> None:
    assert FEEDER.nearest_dpi(asked) == used


def test_area_is_all_there_is_unless_asked() -> None:
    assert FLATBED.area(ScanSettings()) == Region(0, 0, 216, 300)
    assert FLATBED.area(ScanSettings(paper=A4)) == Region(0, 0, 210, 297)
    # A feeder: all of its width, where narrow paper may lie anywhere, and no three metres.
    assert FEEDER.area(ScanSettings(PaperSource.FEEDER)) == Region(0, 0, 216, 356)
    assert FEEDER.area(ScanSettings(PaperSource.FEEDER, paper=A4)) == Region(0, 0, 216, 297)
    assert SourceAbility(PaperSource.FLATBED).area(ScanSettings()) is None


def test_region_is_clipped_to_the_area() -> None:
    settings = ScanSettings(paper=A4, region=Region(200, 10, 100, 500))
    assert FLATBED.area(settings) == Region(200, 10, 16, 290)
    with pytest.raises(ScanUnsupportedError, match="216 x 300 mm"):
        FLATBED.area(ScanSettings(region=Region(400, 10, 100, 50)))


@pytest.mark.parametrize(
    "wrong", [{"dpi": 0}, {"dpi": 10**6}, {"pages": 0}, {"dpi": -200}], ids=repr
)
def test_impossible_settings_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="not a"):
        ScanSettings(**wrong)  # type: ignore[arg-type]


def test_impossible_region_is_refused() -> None:
    with pytest.raises(ValueError, match="not a region"):
        Region(0, 0, 0, 10)


def test_missing_source_is_named() -> None:
    able = base.Capabilities((FLATBED,))
    with pytest.raises(ScanUnsupportedError, match=r"Maker One has no feeder.*flatbed"):
        able.of(PaperSource.FEEDER, Device("sane", "x", "Maker One"))


def put(pages: PageFolder, data: bytes) -> Path:
    file = pages.work / "page"
    file.write_bytes(data)
    return file


def test_pages_leave_the_work_folder_whole(out: Path) -> None:
    with PageFolder(out, "Maker One") as pages:
        first = pages.keep(put(pages, FILES["baseline.jpg"]))
        second = pages.keep(put(pages, FILES["page.png"]))
        with pytest.raises(ScanDataError):
            pages.keep(put(pages, FILES["page.png"][:-6]))
    assert sorted(out.iterdir()) == sorted([first, second])
    assert (first.suffix, second.suffix) == (".jpg", ".png")


def test_no_file_is_written_over(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefiles.time, "strftime", lambda _: "scan-now")
    out.mkdir()
    (out / "scan-now-001.png").write_text("mine")
    with PageFolder(out, "x") as pages:
        kept = pages.keep(put(pages, FILES["page.png"]))
    assert (out / "scan-now-001.png").read_text() == "mine"
    assert kept.name == "scan-now-002.png"


def test_folder_that_cannot_be_written_has_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(ScanFolderError, match="Choose another folder"),
        PageFolder(tmp_path / "file" / "pages", "x"),
    ):
        pass


def test_full_disk_is_told(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    usage = shutil.disk_usage(out.parent)._replace(free=0)
    with PageFolder(out, "x") as pages:
        file = put(pages, FILES["page.png"])
        with monkeypatch.context() as patch:
            patch.setattr(pagefiles.os, "replace", full)
            patch.setattr(pagefiles.shutil, "disk_usage", lambda _: usage)
            with pytest.raises(ScanFolderError, match="is full"):
                pages.keep(file)
    assert list(out.iterdir()) == []


def test_leftovers_of_a_power_cut_are_swept(out: Path) -> None:
    old, fresh = out / f"{WORK_PREFIX}old", out / f"{WORK_PREFIX}other-scan"
    for folder in (old, fresh):
        folder.mkdir(parents=True)
        (folder / "half").touch()
    long_ago = time.time() - 3 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    with PageFolder(out, "x"):
        assert not old.exists()
    assert fresh.exists()
