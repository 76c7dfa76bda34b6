"""WIA and ImageCapture: one contract for both, on COM objects and classes of our own.

The driver's code, the child process and its pipe are the real ones. FAKE_DRIVER in the environment
reaches the child and says how the system behaves. No real scanner has been met this way.
"""

import json
import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners.base import (
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
from ecgdesk.scanners.driver import DriverBackend
from ecgdesk.scanners.imagecapture import ImageCaptureBackend, make_imagecapture_driver
from ecgdesk.scanners.wia import WiaBackend, make_wia_driver
from tests.unit.scanners import fake_imagecapture, fake_wia
from tests.unit.scanners.helpers import assert_only, scan_all

pytestmark = pytest.mark.timeout(120)

FEEDER = PaperSource.FEEDER
FED = ScanSettings(FEEDER, 75)
FLAT = ScanSettings(dpi=75)
DEVICES = {
    "wia": Device("wia", "{Maker One}", "Maker One"),
    "imagecapture": Device("imagecapture", "uuid-1", "Maker One"),
}
Make = Callable[..., DriverBackend]


@pytest.fixture(params=list(DEVICES))
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def device(kind: str) -> Device:
    return DEVICES[kind]


@pytest.fixture
def make(kind: str, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Make the back end on a system that does what the keywords say."""

    def make(silence_s: float = 30.0, stop_s: float = 2.0, **plan: object) -> DriverBackend:
        monkeypatch.setenv("FAKE_DRIVER", json.dumps(plan))
        if kind == "wia":
            return WiaBackend(fake_wia.make_driver, silence_s=silence_s, stop_s=stop_s)
        return ImageCaptureBackend(
            fake_imagecapture.make_driver, silence_s=silence_s, stop_s=stop_s
        )

    return make


def test_finds_scanners_only(make: Make, device: Device, cancel: CancelToken) -> None:
    backend = make()
    assert backend.is_available()
    assert backend.find_devices(cancel=cancel) == [device]
    assert make(gone=True).find_devices(cancel=cancel) == []


def test_asks_what_it_can(make: Make, device: Device, cancel: CancelToken) -> None:
    able = make().capabilities(device, cancel=cancel)
    assert [ability.source for ability in able.sources] == [PaperSource.FLATBED, FEEDER]
    assert able.sources[0].width_mm == pytest.approx(215.9)
    assert able.sources[0].height_mm == pytest.approx(297.2, abs=0.1)
    assert able.sources[0].dpis == (75, 100, 150, 200, 300, 600)


@pytest.mark.parametrize("colour", list(ColourMode))
@pytest.mark.parametrize("dpi", [75, 240])
def test_page_has_the_size_that_was_asked_for(
    make: Make, device: Device, out: Path, dpi: int, colour: ColourMode
) -> None:
    settings = ScanSettings(dpi=dpi, colour=colour, region=Region(10, 20, 100, 60))
    files, error = scan_all(make(), device, settings, out)
    assert error is None
    used = 300 if dpi == 240 else dpi
    with Image.open(files[0]) as picture:
        picture.load()
        assert picture.mode == ("L" if colour is ColourMode.GRAY else "RGB")
        assert picture.width == pytest.approx(100 / 25.4 * used, abs=2)
        assert picture.height == pytest.approx(60 / 25.4 * used, abs=2)
    assert_only(out, files)


def test_feeder_gives_its_pages_in_order_and_ends_well(
    make: Make, device: Device, out: Path
) -> None:
    steps: list[Progress] = []
    files, error = scan_all(make(pages=4), device, FED, out, steps=steps)
    assert error is None
    assert files == sorted(files)
    values = []
    for file in files:
        with Image.open(file) as picture:
            values.append(picture.getpixel((5, 5)))
    assert values == [10, 20, 30, 40]
    assert steps[0].words == "Scanning page 1"
    assert_only(out, files)


def test_feeder_stops_at_the_number_asked_for(make: Make, device: Device, out: Path) -> None:
    settings = ScanSettings(FEEDER, 75, pages=2)
    files, error = scan_all(make(pages=9), device, settings, out)
    assert (len(files), error) == (2, None)
    assert_only(out, files)


def test_empty_feeder(make: Make, device: Device, out: Path) -> None:
    files, error = scan_all(make(pages=0), device, FED, out)
    assert type(error) is ScanEmptyError
    assert files == []
    assert_only(out, [])


KINDS: dict[str, type[ScanError]] = {
    "jam": ScanJamError,
    "cover": ScanCoverOpenError,
    "busy": ScanBusyError,
    "denied": ScanDeniedError,
    "memory": ScanMemoryError,
    "io": ScanDataError,
    "gone": ScanUnpluggedError,
    "cancelled": ScanCancelledError,
}


@pytest.mark.parametrize(("page", "fail"), [(1, "jam"), *((3, fail) for fail in KINDS)])
def test_failure_has_its_kind_and_keeps_pages(
    make: Make, kind: str, device: Device, out: Path, page: int, fail: str
) -> None:
    if (kind, fail) == ("imagecapture", "memory"):
        pytest.skip("ImageCaptureCore has no such error")
    files, error = scan_all(make(pages=5, fail_page=page, fail=fail), device, FED, out)
    assert type(error) is KINDS[fail]
    assert device.name in error.text
    assert len(files) == page - 1
    assert_only(out, files)


@pytest.mark.parametrize(
    ("plan", "error"), [("gone", ScanUnpluggedError), ("locked", ScanBusyError)]
)
def test_device_that_cannot_be_opened(
    make: Make, device: Device, out: Path, plan: str, error: type[ScanError]
) -> None:
    files, found = scan_all(make(**{plan: True}), device, FED, out)
    assert type(found) is error
    assert files == []


def test_silent_device_is_given_up_and_its_pages_kept(
    make: Make, device: Device, out: Path
) -> None:
    backend = make(silence_s=6.0, stop_s=0.3, pages=5, hang_page=2)
    files, error = scan_all(backend, device, FED, out)
    assert type(error) is ScanTimeoutError
    assert len(files) == 1
    assert_only(out, files)


def test_crash_of_the_driver_is_an_error(make: Make, device: Device, out: Path) -> None:
    files, error = scan_all(make(pages=5, crash_page=3), device, FED, out)
    assert type(error) is ScanDataError
    assert len(files) == 2
    assert_only(out, files)


def test_search_can_be_cancelled(make: Make, cancel: CancelToken) -> None:
    backend = make(hang_find=True)
    threading.Timer(0.5, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(ScanCancelledError):
        backend.find_devices(cancel=cancel)
    assert time.monotonic() - started < 15


@pytest.mark.parametrize("seed", range(3))
def test_cancel_at_a_random_moment(make: Make, device: Device, out: Path, seed: int) -> None:
    cancel = CancelToken()
    backend = make(stop_s=0.5, pages=1000, page_s=0.2)
    backend.capabilities(device, cancel=cancel)
    timer = threading.Timer(random.Random(seed).uniform(0.2, 3.0), cancel.cancel)
    timer.start()
    files, error = scan_all(backend, device, FED, out, cancel)
    assert type(error) is ScanCancelledError
    assert_only(out, files)
    for file in files:
        with Image.open(file) as picture:
            picture.load()


def test_leaving_early_leaves_nothing(make: Make, device: Device, out: Path) -> None:
    pages = make(stop_s=0.5, pages=50, page_s=0.1).scan(
        device, FED, out, report=lambda _: None, cancel=CancelToken()
    )
    first = next(pages)
    pages.close()
    assert_only(out, [first])


def test_source_it_lacks(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_DRIVER", json.dumps({"can_feed": 2}))
    _, error = scan_all(WiaBackend(fake_wia.make_driver), DEVICES["wia"], FED, out)
    assert type(error) is ScanUnsupportedError


def test_gray_is_gray_whatever_the_driver_sends(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_DRIVER", json.dumps({"always_colour": True}))
    files, _ = scan_all(WiaBackend(fake_wia.make_driver), DEVICES["wia"], FLAT, out)
    with Image.open(files[0]) as picture:
        assert picture.mode == "L"


def test_feeder_that_cannot_tell_is_emptied(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no sensor for paper, so the code "paper empty" ends it."""
    monkeypatch.setenv("FAKE_DRIVER", json.dumps({"pages": 3, "can_feed": 3}))
    files, error = scan_all(WiaBackend(fake_wia.make_driver), DEVICES["wia"], FED, out)
    assert (len(files), error) == (3, None)


@pytest.mark.parametrize("make_driver", [make_wia_driver, make_imagecapture_driver])
def test_without_its_library_it_says_so(
    make_driver: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("comtypes", "comtypes.client", "ImageCaptureCore"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    with pytest.raises(ScanUnavailableError, match="missing"):
        make_driver()
