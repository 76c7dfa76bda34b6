"""The list of scanners, devices by their keys, and the command line."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ecgdesk.jobs import CancelToken, Report
from ecgdesk.scanners import command
from ecgdesk.scanners.base import (
    Backend,
    Capabilities,
    ColourMode,
    Device,
    Pages,
    PaperSource,
    ScanCancelledError,
    ScanError,
    ScanJamError,
    ScanSettings,
    ScanUnavailableError,
    ScanUnsupportedError,
    SourceAbility,
)
from ecgdesk.scanners.devices import DeviceList
from ecgdesk.scanners.registry import backend_of, device_from_key, make_backends
from tests.unit.scanners.test_whole import FILES

pytestmark = pytest.mark.timeout(60)


class Pretend:
    """A back end that does what it is told."""

    def __init__(self, name: str, find: Callable[[CancelToken], list[Device]]) -> None:
        self._name, self._find = name, find
        self.settings: list[ScanSettings] = []
        self.fail_after: int | None = None

    @property
    def name(self) -> str:
        return self._name

    def is_available(self) -> bool:
        return True

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        return self._find(cancel)

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        return Capabilities((SourceAbility(PaperSource.FLATBED),))

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        self.settings.append(settings)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 4):
            if self.fail_after == number - 1:
                raise ScanJamError.of(device.name)
            file = folder / f"{number}.png"
            file.write_bytes(FILES["page.png"])
            yield file


ONE, TWO = Device("a", "1", "One"), Device("b", "2", "Two")


def never(cancel: CancelToken) -> list[Device]:
    while not cancel.cancelled:
        time.sleep(0.01)
    raise ScanCancelledError.of("b")


def broken(cancel: CancelToken) -> list[Device]:
    raise RuntimeError("driver")


def test_slow_back_end_holds_up_nobody() -> None:
    calls: list[int] = []
    backends: tuple[Backend, ...] = (Pretend("a", lambda _: [ONE]), Pretend("b", never))
    devices = DeviceList(backends, changed=lambda: calls.append(1))
    started = time.monotonic()
    devices.refresh()
    assert time.monotonic() - started < 0.5
    state = devices.wait(0.5)
    assert state.devices == (ONE,)
    assert state.searching == ("b",)
    assert calls
    devices.cancel()
    assert devices.state.searching == ()
    assert devices.state.devices == (ONE,)


def test_known_devices_are_there_before_any_search() -> None:
    devices = DeviceList((Pretend("b", never),), known=(TWO,))
    devices.refresh()
    assert devices.state.devices == (TWO,)
    devices.cancel()


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_search_that_hangs_for_ever_is_given_up_and_made_again() -> None:
    hang = threading.Event()
    answers = [lambda: hang.wait(30) and [], lambda: [ONE]]
    backend = Pretend("a", lambda _: list(answers.pop(0)() or []))
    devices = DeviceList((backend,), search_s=0.3)
    devices.refresh()
    devices.refresh()  # It is still at it: no second thread.
    assert len(answers) == 1
    assert devices.wait(5).searching == ()
    devices.refresh()
    assert devices.wait(5).devices == (ONE,)
    hang.set()  # The lost one comes back with nothing, and changes nothing.
    time.sleep(0.2)
    assert devices.state.devices == (ONE,)


def test_unplugged_device_leaves_the_list() -> None:
    answers = [[ONE], []]
    devices = DeviceList((Pretend("a", lambda _: answers.pop(0)),))
    for expected in ((ONE,), ()):
        devices.refresh()
        assert devices.wait(5).devices == expected


def test_broken_driver_is_a_problem_of_its_own() -> None:
    devices = DeviceList((Pretend("a", lambda _: [ONE]), Pretend("b", broken)))
    devices.refresh()
    state = devices.wait(5)
    assert state.devices == (ONE,)
    assert [type(problem) for problem in state.problems] == [ScanError]
    assert "(b)" in state.problems[0].text


@pytest.mark.parametrize(
    ("key", "device"),
    [
        ("sane:test:0", Device("sane", "test:0", "test:0")),
        ("wia:{1}", Device("wia", "{1}", "{1}")),
        ("192.168.1.20", Device("escl", "http://192.168.1.20/eSCL", "192.168.1.20")),
        ("http://h:80/eSCL", Device("escl", "http://h:80/eSCL", "h:80")),
        ("escl:https://h:1/eSCL", Device("escl", "https://h:1/eSCL", "h:1")),
    ],
)
def test_device_from_key(key: str, device: Device) -> None:
    assert device_from_key(key) == device


def test_key_leads_back_to_the_device(tmp_path: Path) -> None:
    for key in ("sane:airscan:e0:Maker One", f"folder:{tmp_path}", "escl:http://h.local/eSCL"):
        assert device_from_key(key).key == key


@pytest.mark.parametrize(
    "key", ["nonsense", "", "a b", "sane:", "test:0", "genesys:libusb:001:004"]
)
def test_key_of_nothing(key: str) -> None:
    with pytest.raises(ScanUnsupportedError, match=f"“{key}” is no scanner that was found"):
        device_from_key(key)


@pytest.mark.parametrize("key", ["http://h:0", "escl:h:0", "https://a b"])
def test_address_of_nothing(key: str) -> None:
    with pytest.raises(ScanUnsupportedError, match="is not the address of a scanner"):
        device_from_key(key)


def test_back_ends_of_this_computer() -> None:
    names = [backend.name for backend in make_backends()]
    assert names[-2:] == ["escl", "folder"]
    with pytest.raises(ScanUnavailableError, match="Two"):
        backend_of(TWO, make_backends())


# The command line.


def run(*arguments: object, backends: tuple[Pretend, ...], **more: object) -> int:
    return command.run([str(one) for one in arguments], backends=backends, **more)  # type: ignore[arg-type]


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    backends = (Pretend("a", lambda _: [ONE]), Pretend("b", lambda _: [TWO]))
    assert run("--list", backends=backends) == 0
    assert capsys.readouterr().out == "a:1  One\nb:2  Two\n"
    assert run("--list", backends=(Pretend("a", lambda _: []),)) == 1
    assert "No scanner was found" in capsys.readouterr().err


def test_only_scanner_is_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    backend = Pretend("a", lambda _: [ONE])
    read: list[list[Path]] = []
    code = run(
        *("--source", "feeder", "--dpi", 300, "--colour", "--pages", 3, "--paper", "a4"),
        *("-o", tmp_path, "--read"),
        backends=(backend,),
        read=lambda files: read.append(files) or 0,
    )
    files = [tmp_path / f"{number}.png" for number in (1, 2, 3)]
    assert code == 0
    assert read == [files]
    assert capsys.readouterr().out.split("\n")[:-1] == [str(file) for file in files]
    settings = backend.settings[0]
    assert (settings.source, settings.dpi) == (PaperSource.FEEDER, 300)
    assert (settings.colour, settings.pages) == (ColourMode.COLOUR, 3)
    assert settings.paper
    assert settings.paper.name == "A4"


def test_defaults_reach_the_scanner(tmp_path: Path) -> None:
    backend = Pretend("a", lambda _: [ONE])
    assert run("-o", tmp_path, backends=(backend,)) == 0
    assert backend.settings == [ScanSettings()]


def test_pages_before_a_failure_are_named_and_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backend = Pretend("a", lambda _: [ONE])
    backend.fail_after = 2
    read: list[list[Path]] = []
    code = run(
        *("-o", tmp_path, "--read"),
        backends=(backend,),
        read=lambda files: read.append(files) or 0,
    )
    assert code == 1
    assert len(read[0]) == 2
    assert "jammed in One" in (said := capsys.readouterr()).err
    assert "2 pages were kept" in said.err


def test_several_scanners_need_a_choice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    backend = Pretend("a", lambda _: [ONE, Device("a", "9", "Nine")])
    assert run("-o", tmp_path, backends=(backend,)) == 2
    assert "a:9" in capsys.readouterr().err
    assert backend.settings == []


@pytest.mark.parametrize(
    "arguments", [[], ["-o", "x", "--dpi", "0"], ["-o", "x", "--source", "air"], ["--bogus"]]
)
def test_wrong_command(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments, backends=(Pretend("a", lambda _: [ONE]),))
    assert left.value.code == 2
