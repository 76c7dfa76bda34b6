"""The SANE back end, against SANE's own test driver and against a scanimage that misbehaves."""

import itertools
import os
import random
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners.base import (
    PAPER_SIZES,
    ColourMode,
    Device,
    PaperSource,
    Region,
    ScanBusyError,
    ScanCancelledError,
    ScanCoverOpenError,
    ScanDataError,
    ScanDeniedError,
    ScanEmptyError,
    ScanError,
    ScanJamError,
    ScanMemoryError,
    ScanSettings,
    ScanTimeoutError,
    ScanUnavailableError,
    ScanUnpluggedError,
    ScanUnsupportedError,
)
from ecgdesk.scanners.sane import SaneBackend
from tests.unit.scanners.conftest import MakeFake
from tests.unit.scanners.helpers import CANCELS, assert_only, scan_all

pytestmark = pytest.mark.timeout(120)

A4 = next(size for size in PAPER_SIZES if size.name == "A4")
FEEDER = PaperSource.FEEDER
FAKE = Device("sane", "fake", "Maker One")


# SANE's test driver.


def test_finds_the_device(sane_device: Device, cancel: CancelToken) -> None:
    backend = SaneBackend()
    assert backend.is_available()
    found = backend.find_devices(cancel=cancel)
    assert [device.key for device in found] == ["sane:test:0"]
    assert "frontend-tester" in found[0].name


def test_asks_what_it_can(sane_device: Device, cancel: CancelToken) -> None:
    able = SaneBackend().capabilities(sane_device, cancel=cancel)
    assert [ability.source for ability in able.sources] == [PaperSource.FLATBED, FEEDER]
    flatbed = able.sources[0]
    assert (flatbed.width_mm, flatbed.height_mm) == (300.0, 300.0)
    assert flatbed.any_dpi
    assert flatbed.nearest_dpi(200) == 200
    assert set(flatbed.colours) == set(ColourMode)


@pytest.mark.parametrize("colour", list(ColourMode))
@pytest.mark.parametrize("dpi", [75, 150, 200, 300, 600])
@pytest.mark.parametrize("source", list(PaperSource))
def test_page_has_the_size_that_was_asked_for(
    sane_device: Device, out: Path, source: PaperSource, dpi: int, colour: ColourMode
) -> None:
    settings = ScanSettings(source, dpi, colour, region=Region(10, 20, 100, 60), pages=1)
    files, error = scan_all(SaneBackend(), sane_device, settings, out)
    assert error is None
    assert len(files) == 1
    with Image.open(files[0]) as picture:
        picture.load()
        assert picture.mode == ("L" if colour is ColourMode.GRAY else "RGB")
        assert picture.width == pytest.approx(100 / 25.4 * dpi, abs=4)
        assert picture.height == pytest.approx(60 / 25.4 * dpi, abs=4)
    assert_only(out, files)


def test_paper_size_is_scanned_from_the_corner(sane_device: Device, out: Path) -> None:
    files, error = scan_all(SaneBackend(), sane_device, ScanSettings(dpi=100, paper=A4), out)
    assert error is None
    with Image.open(files[0]) as picture:
        assert picture.width == pytest.approx(210 / 25.4 * 100, abs=3)
        assert picture.height == pytest.approx(297 / 25.4 * 100, abs=3)


def test_feeder_gives_its_ten_pages_and_ends_well(sane_device: Device, out: Path) -> None:
    files, error = scan_all(SaneBackend(), sane_device, ScanSettings(FEEDER, 75), out)
    assert error is None
    assert len(files) == 10
    assert files == sorted(files)
    assert_only(out, files)


def test_feeder_stops_at_the_number_asked_for(sane_device: Device, out: Path) -> None:
    files, error = scan_all(SaneBackend(), sane_device, ScanSettings(FEEDER, 75, pages=3), out)
    assert (len(files), error) == (3, None)


@pytest.mark.parametrize("source", list(PaperSource))
@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("UNSUPPORTED", ScanUnsupportedError),
        ("CANCELLED", ScanCancelledError),
        ("DEVICE_BUSY", ScanBusyError),
        ("INVAL", ScanUnsupportedError),
        ("EOF", ScanDataError),
        ("JAMMED", ScanJamError),
        ("NO_DOCS", ScanEmptyError),
        ("COVER_OPEN", ScanCoverOpenError),
        ("IO_ERROR", ScanDataError),
        ("NO_MEM", ScanMemoryError),
        ("ACCESS_DENIED", ScanDeniedError),
    ],
)
def test_every_status_has_its_kind_and_leaves_nothing(
    sane_device: Device, out: Path, source: PaperSource, value: str, kind: type[ScanError]
) -> None:
    backend = SaneBackend(("scanimage", f"--read-return-value=SANE_STATUS_{value}"), stop_s=2)
    files, error = scan_all(backend, sane_device, ScanSettings(source, 75), out)
    assert type(error) is kind
    assert sane_device.name in error.text
    assert files == []
    assert_only(out, [])


def test_unknown_device_is_unplugged(sane_folder: Path, out: Path) -> None:
    device = Device("sane", "test:7", "Scanner of yesterday")
    files, error = scan_all(SaneBackend(), device, ScanSettings(), out)
    assert type(error) is ScanUnpluggedError
    assert files == []


SLOW = ("scanimage", "--read-delay=yes", "--read-delay-duration=2000")


@pytest.mark.parametrize("seed", range(CANCELS))
def test_cancel_at_a_random_moment(sane_device: Device, out: Path, seed: int) -> None:
    chance = random.Random(seed)
    cancel = CancelToken()
    backend = SaneBackend((*SLOW, "--read-limit=yes", "--read-limit-size=4000"))
    settings = ScanSettings(FEEDER, 75, region=Region(0, 0, 100, 100))
    backend.capabilities(sane_device, cancel=cancel)
    timer = threading.Timer(chance.uniform(0, 1.2), cancel.cancel)
    timer.start()
    started = time.monotonic()
    files, error = scan_all(backend, sane_device, settings, out, cancel)
    timer.cancel()
    assert time.monotonic() - started < 60
    assert type(error) is ScanCancelledError or (error is None and len(files) == 10)
    assert_only(out, files)
    for file in files:
        with Image.open(file) as picture:
            picture.load()
            assert picture.height == pytest.approx(295, abs=4)


def test_leaving_early_ends_the_child(sane_device: Device, out: Path) -> None:
    pages = SaneBackend(SLOW).scan(
        sane_device, ScanSettings(FEEDER, 75), out, report=lambda _: None, cancel=CancelToken()
    )
    first = next(pages)
    pages.close()
    assert_only(out, [first])


# A scanimage that misbehaves.


def test_words_of_drivers_are_understood(
    fake_sane: MakeFake, fake_folder: Path, out: Path, cancel: CancelToken
) -> None:
    backend = fake_sane(pages=2)
    assert backend.find_devices(cancel=cancel) == [Device("sane", "fake", "Maker One")]
    able = backend.capabilities(FAKE, cancel=cancel)
    feeder = able.of(FEEDER, FAKE)
    assert feeder.dpis == (75, 150, 200, 300, 600)
    assert feeder.nearest_dpi(240) == 300
    assert feeder.nearest_dpi(1200) == 600
    assert (feeder.width_mm, feeder.height_mm) == (215.9, 297.18)
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert (len(files), error) == (2, None)
    said = (fake_folder / "arguments").read_text(encoding="utf-8").splitlines()
    assert "--source=ADF Front" in said
    assert "--mode=True Gray" in said
    assert "--depth=8" in said
    assert "--resolution=200" in said
    assert said.index("--source=ADF Front") < said.index("--mode=True Gray")
    assert said.index("--mode=True Gray") < said.index("--resolution=200")
    assert said[said.index("-y") + 1] == "297.18"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (3, ScanBusyError),
        (6, ScanJamError),
        (8, ScanCoverOpenError),
        (9, ScanDataError),
        (10, ScanMemoryError),
    ],
)
def test_failure_on_page_three_keeps_two(
    fake_sane: MakeFake, out: Path, status: int, kind: type[ScanError]
) -> None:
    backend = fake_sane(pages=5, fail_page=3, status=status)
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert type(error) is kind
    assert len(files) == 2
    assert_only(out, files)


def test_pages_come_one_by_one(fake_sane: MakeFake, out: Path, cancel: CancelToken) -> None:
    backend = fake_sane(pages=5, hang=2)
    steps: list[Progress] = []
    pages = backend.scan(FAKE, ScanSettings(FEEDER), out, report=steps.append, cancel=cancel)
    assert next(pages).exists()  # While page 2 never ends.
    timer = threading.Timer(0.5, cancel.cancel)
    timer.start()
    with pytest.raises(ScanCancelledError):
        next(pages)
    assert {step.words for step in steps} >= {"Scanning page 2"}
    assert all(0 <= step.done <= step.total == 100 for step in steps)


def test_silent_device_is_given_up_and_its_pages_kept(fake_sane: MakeFake, out: Path) -> None:
    backend = fake_sane(silence_s=1.0, stop_s=0.5, pages=5, hang=3)
    started = time.monotonic()
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert time.monotonic() - started < 15
    assert type(error) is ScanTimeoutError
    assert len(files) == 2
    assert_only(out, files)


def test_deaf_child_is_killed(fake_sane: MakeFake, out: Path) -> None:
    backend = fake_sane(silence_s=1.0, stop_s=0.3, hang=1, deaf=1)
    files, error = scan_all(backend, FAKE, ScanSettings(), out)
    assert type(error) is ScanTimeoutError
    assert_only(out, files)


def test_hang_on_the_way_out_hides_no_page(fake_sane: MakeFake, out: Path) -> None:
    """Seen with SANE 1.1.1: "Batch terminated" was said, and the process never ended."""
    backend = fake_sane(stop_s=0.3, pages=4, hang_at_end=1)
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert (len(files), error) == (4, None)
    assert_only(out, files)


def test_hang_on_the_way_out_hides_no_failure(fake_sane: MakeFake, out: Path) -> None:
    backend = fake_sane(stop_s=0.3, pages=4, fail_page=3, status=11, hang_at_end=1)
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert type(error) is ScanDeniedError
    assert len(files) == 2


def test_crash_is_an_error(fake_sane: MakeFake, out: Path) -> None:
    files, error = scan_all(fake_sane(pages=4, crash=2), FAKE, ScanSettings(FEEDER), out)
    assert type(error) is ScanDataError
    assert len(files) == 1
    assert_only(out, files)


def test_pulled_cable_is_told_from_bad_data(
    fake_sane: MakeFake, fake_folder: Path, out: Path, cancel: CancelToken
) -> None:
    backend = fake_sane(pages=4, fail_page=2, status=9)
    backend.capabilities(FAKE, cancel=cancel)
    scanning = backend.scan(FAKE, ScanSettings(FEEDER), out, report=lambda _: None, cancel=cancel)
    next(scanning)
    (fake_folder / "gone").touch()
    with pytest.raises(ScanUnpluggedError):
        next(scanning)


def test_childs_child_does_not_hold_us(fake_sane: MakeFake, out: Path) -> None:
    backend = fake_sane(pages=1, bequeath=1)
    started = time.monotonic()
    files, error = scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert (len(files), error) == (1, None)
    assert time.monotonic() - started < 30


def test_search_can_be_cancelled(fake_sane: MakeFake, cancel: CancelToken) -> None:
    backend = fake_sane(hang=0)
    threading.Timer(0.5, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(ScanCancelledError):
        backend.find_devices(cancel=cancel)
    assert time.monotonic() - started < 10


def test_without_scanimage(out: Path, cancel: CancelToken) -> None:
    backend = SaneBackend(("no-such-scanimage",))
    assert not backend.is_available()
    with pytest.raises(ScanUnavailableError, match="sane-utils"):
        backend.find_devices(cancel=cancel)


def test_two_batches_do_not_meet(fake_sane: MakeFake, out: Path) -> None:
    """Both begin in the same second, in the same folder."""
    backend = fake_sane(pages=3)
    files = list(
        itertools.chain.from_iterable(
            scan_all(backend, FAKE, ScanSettings(FEEDER), out)[0] for _ in range(2)
        )
    )
    assert len(set(files)) == 6
    assert_only(out, files)


def test_no_child_is_left(fake_sane: MakeFake, fake_folder: Path, out: Path) -> None:
    backend = fake_sane(silence_s=0.5, stop_s=0.3, hang=1, deaf=1)
    scan_all(backend, FAKE, ScanSettings(), out)
    with pytest.raises(ProcessLookupError):
        os.kill(int((fake_folder / "pid").read_text()), 0)


def test_device_is_asked_no_more_than_needed(
    fake_sane: MakeFake, fake_folder: Path, out: Path, cancel: CancelToken
) -> None:
    """Each question opens the device, which may take seconds."""
    backend = fake_sane(pages=1)

    def questions() -> int:
        log = fake_folder / "questions"
        count = len(log.read_text(encoding="utf-8").splitlines()) if log.exists() else 0
        log.unlink(missing_ok=True)
        return count

    scan_all(backend, FAKE, ScanSettings(), out)
    assert questions() == 1  # The flatbed is its usual source.
    scan_all(backend, FAKE, ScanSettings(), out)
    assert questions() == 0
    scan_all(backend, FAKE, ScanSettings(FEEDER), out)
    assert questions() == 2
    backend.capabilities(FAKE, cancel=cancel)
    assert questions() == 0
    fresh = fake_sane(pages=1)
    fresh.capabilities(FAKE, cancel=cancel)
    fresh.capabilities(FAKE, cancel=cancel)
    assert questions() == 2


def test_source_it_lacks_is_named(fake_sane: MakeFake, out: Path) -> None:
    _, error = scan_all(fake_sane(only_flatbed=1), FAKE, ScanSettings(FEEDER), out)
    assert type(error) is ScanUnsupportedError
    assert "no feeder" in error.text
