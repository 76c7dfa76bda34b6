"""A system's own scanner interface, used in a child process that can be killed.

WIA and ImageCapture block, crash with their drivers, and want a thread of their own (macOS even the
main one). So each call of such a back end is a process: it answers, or it is ended.
"""

import contextlib
import multiprocessing
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

from ecgdesk.jobs import CancelToken, Progress, Report
from ecgdesk.scanners.base import (
    Capabilities,
    Device,
    Pages,
    PaperSource,
    ScanCancelledError,
    ScanDataError,
    ScanError,
    ScanSettings,
    ScanTimeoutError,
)
from ecgdesk.scanners.pagefiles import PageFolder

FIND_S = 60.0
ASK_S = 45.0
SILENCE_S = 120.0
STOP_S = 5.0
TICK_S = 0.05

Told = Callable[[int, int], None]
"""Progress of a driver: the page's number, and percent of it (-1: not known, but alive)."""


class Driver(Protocol):
    """A system's interface as the child process uses it. Calls may block; they raise ScanErrors."""

    def find_devices(self) -> list[tuple[str, str]]:
        """Return address and name of each scanner."""

    def capabilities(self, device: Device) -> Capabilities:
        """Ask the device what it can do."""

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        work: Path,
        *,
        told: Told,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[Path]:
        """Yield each finished page's file in ``work``; end when the paper ends.

        ScanUnsupportedError if the device has no such source.
        """


MakeDriver = Callable[[], Driver]
"""A function of a module (it is named to the child, which imports it)."""


class DriverBackend:
    """A back end whose driver runs in a child process. The limits are seconds."""

    name = "driver"

    def __init__(
        self,
        make_driver: MakeDriver,
        *,
        silence_s: float = SILENCE_S,
        stop_s: float = STOP_S,
        ask_s: float = ASK_S,
    ) -> None:
        self._make_driver = make_driver
        self._silence_s = silence_s
        self._stop_s = stop_s
        self._ask_s = ask_s
        self._known: dict[str, Capabilities] = {}

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        """Search in a child process; see Backend.find_devices."""
        found = self._ask("find_devices", (), self.name.upper(), FIND_S, cancel)
        return [Device(self.name, address, name) for address, name in found]

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        """Ask in a child process, and remember the answer."""
        known = self._known.get(device.address)
        if known is None:
            known = self._ask("capabilities", (device,), device.name, self._ask_s, cancel)
            assert isinstance(known, Capabilities)
            self._known = {**self._known, device.address: known}
        return known

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        """Scan in a child process; see Backend.scan."""
        if cancel.cancelled:
            raise ScanCancelledError.of(device.name)
        wanted = 1 if settings.source is PaperSource.FLATBED else settings.pages
        with PageFolder(folder, device.name) as pages:
            child = _Child(self._make_driver, "scan", (device, settings, str(pages.work)))
            try:
                for message in child.hear(self._silence_s, device.name, cancel):
                    if message[0] == "page":
                        yield pages.keep(pages.work / str(message[1]))
                        if pages.count == wanted:
                            return
                    else:
                        report(_progress(*message[1:]))
            except ScanDataError as error:
                raise (pages.failure() if pages.is_full() else error) from error
            finally:
                child.stop(self._stop_s)

    def _ask(
        self,
        call: str,
        arguments: tuple[object, ...],
        device: str,
        limit_s: float,
        cancel: CancelToken,
    ) -> Any:
        child = _Child(self._make_driver, call, arguments)
        try:
            for _ in child.hear(limit_s, device, cancel):
                continue
            return child.answer
        finally:
            child.stop(0.5)


class _Child:
    """One call of a driver in a process of its own."""

    def __init__(self, make_driver: MakeDriver, call: str, arguments: tuple[object, ...]) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(make_driver, call, arguments, theirs), name="scanner", daemon=True
        )
        self._process.start()
        theirs.close()
        self.answer: object = None

    def hear(self, silence_s: float, device: str, cancel: CancelToken) -> Iterator[tuple[Any, ...]]:
        """Yield what the child says until it is done; its errors, silence and end are raised."""
        sign_at = time.monotonic()
        while True:
            # Whatever was said before anybody cancelled is heard first: no finished page is lost.
            if self._pipe.poll(TICK_S):
                try:
                    message = self._pipe.recv()
                except (EOFError, OSError) as error:
                    raise ScanDataError.of(device) from error
                sign_at = time.monotonic()
                if message[0] == "done":
                    self.answer = message[1]
                    return
                if message[0] == "error":
                    raise message[1]
                yield message
            elif cancel.cancelled:
                raise ScanCancelledError.of(device)
            elif time.monotonic() - sign_at > silence_s:
                raise ScanTimeoutError.of(device)

    def stop(self, grace_s: float) -> None:
        """Ask the child to end, and after ``grace_s`` make it."""
        if self._process.is_alive():
            with contextlib.suppress(OSError):
                self._pipe.send("cancel")
            self._process.join(grace_s)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(2.0)
        self._pipe.close()


def serve(make_driver: MakeDriver, call: str, arguments: tuple[Any, ...], pipe: Connection) -> None:
    """Run one call in the child process, and tell the parent how it goes."""
    try:
        driver = make_driver()
        answer = None
        if call == "scan":
            device, settings, work = arguments
            files = driver.scan(
                device,
                settings,
                Path(work),
                told=lambda page, percent: pipe.send(("progress", page, percent)),
                is_cancelled=pipe.poll,  # The parent sends one thing only.
            )
            for file in files:
                pipe.send(("page", file.name))
                if pipe.poll():
                    break
        else:
            answer = getattr(driver, call)(*arguments)
        pipe.send(("done", answer))
    except ScanError as error:
        _tell(pipe, error)
    except Exception as error:  # Of any kind: drivers are other people's code.
        name = next((one.name for one in arguments if isinstance(one, Device)), "The scanner")
        _tell(
            pipe,
            ScanDataError(
                f"{name} could not be used, because its driver failed ({type(error).__name__}). "
                "Switch the scanner off and on, and scan again."
            ),
        )


def _tell(pipe: Connection, error: ScanError) -> None:
    with contextlib.suppress(OSError):  # Nobody listens any more.
        pipe.send(("error", error))


def _progress(page: int, percent: int) -> Progress:
    words = f"Scanning page {page}"
    return Progress(0, 0, words) if percent < 0 else Progress(min(percent, 100), 100, words)
