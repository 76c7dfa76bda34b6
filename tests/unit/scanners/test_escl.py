"""The eSCL back end against a scanner on 127.0.0.1 that can do everything wrong."""

import random
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners import escl_xml
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
    ScanSettings,
    ScanTimeoutError,
    ScanUnpluggedError,
    ScanUnsupportedError,
)
from ecgdesk.scanners.escl import EsclBackend
from tests.unit.scanners.escl_server import CAPABILITIES, Behaviour, scanner
from tests.unit.scanners.helpers import CANCELS, assert_only, scan_all

pytestmark = pytest.mark.timeout(120)

FEEDER = PaperSource.FEEDER
FED = ScanSettings(FEEDER, 75)
FLAT = ScanSettings(dpi=75)


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    with scanner() as found:
        yield found


@pytest.fixture
def act(server: tuple[str, Behaviour]) -> Behaviour:
    return server[1]


@pytest.fixture
def device(server: tuple[str, Behaviour]) -> Device:
    return Device("escl", server[0], "Maker One")


def make_backend(silence_s: float = 10.0, busy_s: float = 0.5) -> EsclBackend:
    return EsclBackend(discover=False, silence_s=silence_s, busy_s=busy_s, retry_s=0.05)


def test_entered_device_is_found_by_its_own_name(device: Device, cancel: CancelToken) -> None:
    address = device.address.removeprefix("http://").removesuffix("/eSCL")
    found = EsclBackend([address], discover=False).find_devices(cancel=cancel)
    assert found == [device]


def test_entered_device_stays_while_it_is_off(cancel: CancelToken) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    found = EsclBackend([f"127.0.0.1:{port}"], discover=False).find_devices(cancel=cancel)
    assert [one.address for one in found] == [f"http://127.0.0.1:{port}/eSCL"]


def test_asks_what_it_can(device: Device, cancel: CancelToken) -> None:
    able = make_backend().capabilities(device, cancel=cancel)
    assert [ability.source for ability in able.sources] == [PaperSource.FLATBED, FEEDER]
    flatbed, feeder = able.sources
    assert flatbed.width_mm == pytest.approx(215.9)
    assert flatbed.height_mm == pytest.approx(297.0, abs=0.1)
    assert feeder.height_mm == pytest.approx(355.6)
    assert flatbed.dpis == (75, 100, 150, 200, 300, 600)
    assert set(flatbed.colours) == set(ColourMode)


@pytest.mark.parametrize("colour", list(ColourMode))
@pytest.mark.parametrize("dpi", [75, 200, 300, 600])
@pytest.mark.parametrize("source", list(PaperSource))
def test_page_has_the_size_that_was_asked_for(
    device: Device, act: Behaviour, out: Path, source: PaperSource, dpi: int, colour: ColourMode
) -> None:
    act.pages = 1
    settings = ScanSettings(source, dpi, colour, region=Region(10, 20, 100, 60))
    files, error = scan_all(make_backend(), device, settings, out)
    assert error is None
    with Image.open(files[0]) as picture:
        picture.load()
        assert picture.mode == ("L" if colour is ColourMode.GRAY else "RGB")
        assert picture.width == pytest.approx(100 / 25.4 * dpi, abs=3)
        assert picture.height == pytest.approx(60 / 25.4 * dpi, abs=3)
    asked = act.settings[0]
    assert (asked["XOffset"], asked["YOffset"]) == ("118", "236")
    assert asked["Version"] == "2.63"
    assert_only(out, files)
    assert files[0].suffix == ".jpg"


def test_resolution_it_lacks_becomes_the_next_finer(
    device: Device, act: Behaviour, out: Path
) -> None:
    scan_all(make_backend(), device, ScanSettings(dpi=240), out)
    assert act.settings[0]["XResolution"] == "300"


def test_feeder_gives_its_pages_in_order_and_ends_well(
    device: Device, act: Behaviour, out: Path
) -> None:
    act.pages = 12
    steps: list[Progress] = []
    files, error = scan_all(make_backend(), device, FED, out, steps=steps)
    assert error is None
    assert files == sorted(files)
    values = []
    for file in files:
        with Image.open(file) as picture:
            values.append(picture.getpixel((5, 5)))
    assert values == pytest.approx([10 * number for number in range(1, 13)], abs=2)
    assert steps[-1].words == "Scanning page 13"  # It was asked for, and there was none.
    assert act.deleted == ["/eSCL/ScanJobs/7"]
    assert_only(out, files)


def test_feeder_stops_at_the_number_asked_for(device: Device, act: Behaviour, out: Path) -> None:
    act.pages = 9
    files, error = scan_all(make_backend(), device, ScanSettings(FEEDER, 75, pages=2), out)
    assert (len(files), error) == (2, None)
    assert act.deleted == ["/eSCL/ScanJobs/7"]


@pytest.mark.parametrize("status", [409, 503])
def test_empty_feeder(device: Device, act: Behaviour, out: Path, status: int) -> None:
    act.pages, act.fail_status = 0, status
    _, error = scan_all(make_backend(), device, FED, out)
    assert type(error) is ScanEmptyError
    assert_only(out, [])


def test_empty_feeder_is_no_matter_to_the_flatbed(
    device: Device, act: Behaviour, out: Path
) -> None:
    act.pages, act.fail_page = 0, 1
    files, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanUnsupportedError
    act.fail_page = 0
    files, error = scan_all(make_backend(), device, FLAT, out)
    assert (len(files), error) == (1, None)


@pytest.mark.parametrize("page", [1, 3])
@pytest.mark.parametrize("status", [404, 409, 503])
@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("ScannerAdfJam", ScanJamError),
        ("ScannerAdfMispick", ScanJamError),
        ("ScannerAdfHatchOpen", ScanCoverOpenError),
    ],
)
def test_feeder_trouble_has_its_kind_and_keeps_pages(
    device: Device,
    act: Behaviour,
    out: Path,
    page: int,
    status: int,
    state: str,
    kind: type[ScanError],
) -> None:
    """Also where the device says 404, "no more pages", of a jam."""
    act.pages, act.fail_page, act.fail_state, act.fail_status = 5, page, state, status
    files, error = scan_all(make_backend(), device, FED, out)
    assert type(error) is kind
    assert device.name in error.text
    assert len(files) == page - 1
    assert_only(out, files)


def test_cancelled_on_the_device(device: Device, act: Behaviour, out: Path) -> None:
    act.fail_page, act.fail_status, act.reasons = 2, 410, ("JobCanceledByUser",)
    files, error = scan_all(make_backend(), device, FED, out)
    assert type(error) is ScanCancelledError
    assert len(files) == 1


def test_busy_for_a_moment_is_waited_for(device: Device, act: Behaviour, out: Path) -> None:
    act.busy_posts, act.late_pages = 2, 3
    files, error = scan_all(make_backend(busy_s=20), device, FED, out)
    assert (len(files), error) == (3, None)


def test_busy_for_long_is_an_error(device: Device, act: Behaviour, out: Path) -> None:
    act.busy_posts = 10**6
    _, error = scan_all(make_backend(busy_s=0.3), device, FED, out)
    assert type(error) is ScanBusyError


def test_denied(device: Device, act: Behaviour, out: Path) -> None:
    act.status = 401
    assert type(scan_all(make_backend(), device, FED, out)[1]) is ScanDeniedError


@pytest.mark.parametrize("length", [True, False])
def test_dropped_connection_keeps_no_half_page(
    device: Device, act: Behaviour, out: Path, length: bool
) -> None:
    act.pages, act.drop_page, act.drop_length = 5, 3, length
    files, error = scan_all(make_backend(), device, FED, out)
    assert type(error) is ScanDataError
    assert len(files) == 2
    assert_only(out, files)


def test_unplugged_between_two_pages(out: Path) -> None:
    with scanner() as (url, act):
        act.pages = 5
        device = Device("escl", url, "Maker One")
        pages = make_backend().scan(device, FED, out, report=lambda _: None, cancel=CancelToken())
        first = next(pages)
    with pytest.raises(ScanUnpluggedError):
        next(pages)
    assert_only(out, [first])


def test_unplugged_in_the_middle_of_a_page(device: Device, act: Behaviour, out: Path) -> None:
    act.pages, act.drop_page, act.die_on_drop = 5, 2, True
    files, error = scan_all(make_backend(), device, FED, out)
    assert type(error) is ScanUnpluggedError
    assert len(files) == 1
    assert_only(out, files)


def test_nobody_there(out: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    device = Device("escl", f"http://127.0.0.1:{port}/eSCL", "Scanner of yesterday")
    _, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanUnpluggedError
    assert "Scanner of yesterday" in error.text


def test_silent_device_is_given_up_and_its_pages_kept(
    device: Device, act: Behaviour, out: Path
) -> None:
    act.pages, act.hang_page = 5, 3
    started = time.monotonic()
    files, error = scan_all(make_backend(silence_s=0.8), device, FED, out)
    assert time.monotonic() - started < 20
    assert type(error) is ScanTimeoutError
    assert_only(out, files)
    assert len(files) == 2


@pytest.mark.parametrize("hang", ["hang_everything", "hang_page", "dribble", "busy_posts"])
def test_cancel_ends_whatever_it_waits_for(
    device: Device, act: Behaviour, out: Path, hang: str
) -> None:
    setattr(act, hang, True if hang in ("hang_everything", "dribble") else 1)
    if hang == "busy_posts":
        act.busy_posts = 10**6
    cancel = CancelToken()
    timer = threading.Timer(0.4, cancel.cancel)
    timer.start()
    started = time.monotonic()
    files, error = scan_all(make_backend(60, 60), device, FED, out, cancel)
    assert type(error) is ScanCancelledError
    assert time.monotonic() - started < 10
    assert files == []


@pytest.mark.parametrize("seed", range(CANCELS))
def test_cancel_at_a_random_moment(device: Device, act: Behaviour, out: Path, seed: int) -> None:
    act.pages, act.page_s = 8, 0.03
    cancel = CancelToken()
    timer = threading.Timer(random.Random(seed).uniform(0, 0.8), cancel.cancel)
    timer.start()
    files, error = scan_all(make_backend(), device, FED, out, cancel)
    timer.cancel()
    assert type(error) is ScanCancelledError or (error is None and len(files) == 8)
    if out.exists():
        assert_only(out, files)
    for file in files:
        with Image.open(file) as picture:
            picture.load()


def test_leaving_early_ends_the_job(device: Device, act: Behaviour, out: Path) -> None:
    pages = make_backend().scan(device, FED, out, report=lambda _: None, cancel=CancelToken())
    first = next(pages)
    pages.close()
    assert act.deleted == ["/eSCL/ScanJobs/7"]
    assert_only(out, [first])


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    b"<ScannerCapabilities><Version>&b;</Version></ScannerCapabilities>"
)
OUTSIDE = CAPABILITIES.replace("?><", '?><!DOCTYPE z SYSTEM "http://127.0.0.1:1/x"><', 1).encode()


@pytest.mark.parametrize(
    "answer",
    [
        b"not XML",
        b"\xff\xfe\x00<",
        b"<html><body>Welcome</body></html>",
        CAPABILITIES.encode()[:-30],
        CAPABILITIES.encode()[:700],
        b"<ScannerCapabilities/>",
        b"<a>" * 30_000,
        b"<r>" + b"<a/>" * 30_000 + b"</r>",
        BOMB,
        BOMB.decode().encode("utf-16"),
        OUTSIDE,
        b'<?xml version="1.0" encoding="no-such"?><ScannerCapabilities/>',
    ],
    ids=lambda answer: repr(answer[:24]),
)
def test_malformed_capabilities_are_an_error(
    device: Device, act: Behaviour, out: Path, answer: bytes
) -> None:
    act.answer = answer
    _, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanDataError
    assert "address" in error.text


def test_numbers_that_make_no_sense_are_not_believed() -> None:
    text = CAPABILITIES.replace(">2550<", ">-12<").replace(">600<", ">99999999999999<")
    able, _, _ = escl_xml.read_capabilities(text.encode())
    assert able.sources[0].width_mm == 0
    assert able.sources[0].area(ScanSettings()) is None
    assert able.sources[0].dpis == (75, 100, 150, 200, 300)


def test_malformed_status_hides_no_page(
    device: Device, act: Behaviour, out: Path, cancel: CancelToken
) -> None:
    backend = make_backend()
    backend.capabilities(device, cancel=cancel)
    act.answer = b"<<<"
    files, error = scan_all(backend, device, FED, out)
    assert (len(files), error) == (3, None)


def test_huge_capabilities_are_cut_off(device: Device, act: Behaviour, out: Path) -> None:
    act.answer = b" " * (20 * 1024 * 1024)
    _, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanDataError
    assert "too large" in error.text


def test_announced_huge_page_is_not_fetched(device: Device, act: Behaviour, out: Path) -> None:
    act.huge_page = True
    _, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanDataError
    assert "too large" in error.text
    assert act.sent < 50  # Megabytes, of 2,000.
    assert_only(out, [])


def test_hidden_huge_page_is_cut_off(
    device: Device, act: Behaviour, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecgdesk.scanners.escl.PAGE_CAP", 8 * 1024 * 1024)
    act.huge_hidden = True
    _, error = scan_all(make_backend(), device, FLAT, out)
    assert type(error) is ScanDataError
    assert "too large" in error.text
    assert act.sent < 100
    assert_only(out, [])


def test_job_elsewhere_is_not_followed(device: Device, act: Behaviour, out: Path) -> None:
    """Only the path of a job's address is used: the name in it is often known to nobody."""
    act.location = "/eSCL/ScanJobs/7"
    assert scan_all(make_backend(), device, FLAT, out)[1] is None
    act.location = ""
    assert type(scan_all(make_backend(), device, FLAT, out)[1]) is ScanDataError
