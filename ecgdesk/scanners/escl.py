"""eSCL (AirScan) scanners: driverless, over HTTP, the same on all systems. Our own small client.

The protocol: GET ScannerCapabilities and ScannerStatus; POST ScanJobs, whose answer names the job;
GET its NextDocument until 404; DELETE the job. What a device means by a refusal is in its status.
"""

import re
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ecgdesk.jobs import CancelToken, Progress, Report
from ecgdesk.scanners import escl_discovery, escl_xml
from ecgdesk.scanners.base import (
    Capabilities,
    Device,
    Pages,
    PaperSource,
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
from ecgdesk.scanners.escl_http import PAGE_CAP, Answer, Limits, Peer
from ecgdesk.scanners.pagefiles import PageFolder

SILENCE_S = 120.0
BUSY_S = 30.0
PAGE_S = 900.0
RETRY_S = 1.0
GOODBYE_S = 3.0

_FEEDER_KINDS: tuple[tuple[str, type[ScanError]], ...] = (
    ("Jam", ScanJamError),
    ("Mispick", ScanJamError),
    ("MultipickDetected", ScanJamError),
    ("HatchOpen", ScanCoverOpenError),
    ("InputTrayFailed", ScanJamError),
)
_REASON_KINDS: tuple[tuple[str, type[ScanError]], ...] = (
    ("Jam", ScanJamError),
    ("CoverOpen", ScanCoverOpenError),
    ("InterlockOpen", ScanCoverOpenError),
    ("Canceled", ScanCancelledError),
    ("Cancelled", ScanCancelledError),
)


class EsclBackend:
    """``addresses`` are devices the person entered; others are found by mDNS, if zeroconf is there.

    The limits are seconds (shorter in tests).
    """

    name = "escl"

    def __init__(
        self,
        addresses: Iterable[str] = (),
        *,
        discover: bool = True,
        silence_s: float = SILENCE_S,
        busy_s: float = BUSY_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self._addresses = tuple(url_of(address) for address in addresses)
        self._discover = discover
        self._silence_s = silence_s
        self._busy_s = busy_s
        self._retry_s = retry_s
        self._known: dict[str, tuple[Capabilities, str, str]] = {}

    def is_available(self) -> bool:
        """Whether the back end can work: always, by address at least."""
        return True

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        """Return the entered devices that answer, and those that announce themselves."""
        found = {}
        for url in self._addresses:
            device = Device(self.name, url, urlsplit(url).hostname or url)
            try:
                name = self._ask(device, cancel)[1]
            except ScanCancelledError:
                raise
            except ScanError:
                name = ""  # Switched off now, but it was entered: it stays in the list.
            found[url] = Device(self.name, url, name or device.name)
        if self._discover and escl_discovery.is_available():
            for url, name in escl_discovery.find(cancel=cancel):
                found.setdefault(url, Device(self.name, url, name))
        return list(found.values())

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        """Ask the device what it can do, and remember the answer."""
        return self._ask(device, cancel)[0]

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        """Scan into JPEG files; see Backend.scan."""
        capabilities, _, version = self._ask(device, cancel)
        ability = capabilities.of(settings.source, device)
        body = escl_xml.write_settings(settings, ability, version)
        peer = Peer(url_of(device.address), device.name)
        wanted = 1 if settings.source is PaperSource.FLATBED else settings.pages
        with PageFolder(folder, device.name) as pages:
            job = _Job(peer, device, settings.source, cancel, self)
            try:
                job.start(body)
                while pages.count != wanted:
                    file = job.next_page(pages, report)
                    if file is None:
                        return
                    yield pages.keep(file)
            finally:
                job.end()

    def _ask(self, device: Device, cancel: CancelToken) -> tuple[Capabilities, str, str]:
        known = self._known.get(device.address)
        if known:
            return known
        peer = Peer(url_of(device.address), device.name)
        answer = peer.request("GET", "ScannerCapabilities", cancel=cancel)
        if answer.status in (401, 403):
            raise ScanDeniedError.of(device.name)
        if answer.status == 503:
            raise ScanBusyError.of(device.name)
        try:
            if answer.status != 200:
                raise escl_xml.BadXmlError(f"status {answer.status}")
            known = escl_xml.read_capabilities(answer.body)
        except escl_xml.BadXmlError as error:
            raise ScanDataError(
                f"{device.name} does not answer as a scanner does (eSCL, also called AirScan or "
                "AirPrint scanning). Check the address, and that scanning over the network is "
                "switched on in its settings."
            ) from error
        self._known = {**self._known, device.address: known}
        return known

    @property
    def limits(self) -> tuple[float, float, float]:
        """Seconds of silence, of being busy, and between two tries."""
        return self._silence_s, self._busy_s, self._retry_s


class _Job:
    """One job on the device, from its start to its end."""

    def __init__(
        self,
        peer: Peer,
        device: Device,
        source: PaperSource,
        cancel: CancelToken,
        backend: EsclBackend,
    ) -> None:
        self._peer = peer
        self._device = device
        self._source = source
        self._cancel = cancel
        self._silence_s, self._busy_s, self._retry_s = backend.limits
        self._path = ""

    def start(self, body: bytes) -> None:
        """Ask for the scan; a busy device is asked again for a while."""
        until = time.monotonic() + self._busy_s
        while True:
            answer = self._request("POST", "ScanJobs", body=body)
            if answer.status == 201:
                # Its host is often a name that only the device knows: only the path is taken.
                self._path = urlsplit(answer.headers.get("location", "")).path.rstrip("/")
                if not self._path:
                    raise ScanDataError.of(self._device.name)
                return
            problem = self._problem(fed=False)
            if answer.status != 503 or problem not in (None, ScanBusyError):
                raise (problem or _refusal(answer)).of(self._device.name)
            if time.monotonic() > until:
                raise ScanBusyError.of(self._device.name)
            self._pause(answer)

    def next_page(self, pages: PageFolder, report: Report) -> Path | None:
        """Fetch the next page; None when there are no more. A ScanError if it failed."""
        number = pages.count + 1
        file = pages.work / f"page-{number}"
        until = time.monotonic() + self._silence_s
        words = f"Scanning page {number}"
        report(Progress(0, 0, words))

        def progress(received: int, expected: int) -> None:
            if expected:
                report(Progress(int(received * 100 / expected), 100, words))

        while True:
            try:
                with file.open("wb") as sink:
                    limits = Limits(self._silence_s, PAGE_S, PAGE_CAP)
                    answer = self._request(
                        "GET",
                        f"{self._path}/NextDocument",
                        limits=limits,
                        sink=sink,
                        progress=progress,
                    )
            except OSError as error:
                raise pages.failure(error) from error
            except ScanDataError as error:
                raise (pages.failure() if pages.is_full() else self._loss(error)) from error
            if answer.status == 200 and answer.ended is not False:
                return file
            if answer.status == 200:
                raise self._loss(ScanDataError.of(self._device.name))
            problem = self._problem(fed=pages.count > 0)
            if answer.status in (404, 410):
                # Some devices say "no more pages" of a jam, too: their state knows better.
                if problem is ScanBusyError:
                    problem = None  # Still winding down.
                if problem or pages.count == 0:
                    raise (problem or ScanDataError).of(self._device.name)
                return None
            if answer.status != 503 or problem not in (None, ScanBusyError):
                raise (problem or _refusal(answer)).of(self._device.name)
            if time.monotonic() > until:
                raise ScanTimeoutError.of(self._device.name)
            self._pause(answer)

    def end(self) -> None:
        """Tell the device that we are done with the job, or give it up. It need not answer."""
        if not self._path:
            return
        limits = Limits(GOODBYE_S, GOODBYE_S)
        try:
            self._peer.request("DELETE", self._path, cancel=CancelToken(), limits=limits)
        except ScanError:
            return  # It is gone, or it never knew that request.

    def _problem(self, *, fed: bool) -> type[ScanError] | None:
        """Ask the device what is wrong; None if it says nothing of use."""
        try:
            answer = self._request("GET", "ScannerStatus")
            status = escl_xml.read_status(answer.body, self._path)
        except (ScanDataError, ScanTimeoutError, escl_xml.BadXmlError):
            return None
        for reason in status.reasons:
            for word, kind in _REASON_KINDS:
                if word in reason:
                    return kind
        if self._source is PaperSource.FEEDER:
            for word, kind in _FEEDER_KINDS:
                if status.feeder.endswith(word):
                    return kind
            if status.feeder.endswith("Empty") and not fed and status.state != "Processing":
                return ScanEmptyError
        if status.state in ("Processing", "Testing"):
            return ScanBusyError
        return None

    def _loss(self, error: ScanError) -> ScanError:
        """Tell a device that went away from one that stumbled."""
        try:
            problem = self._problem(fed=True)
        except ScanUnpluggedError as gone:
            return gone
        return error if problem in (None, ScanBusyError) else problem.of(self._device.name)

    def _request(self, method: str, path: str, **more: Any) -> Answer:
        answer = self._peer.request(method, path, cancel=self._cancel, **more)
        if answer.status in (401, 403):
            raise ScanDeniedError.of(self._device.name)
        return answer

    def _pause(self, answer: Answer) -> None:
        said = answer.headers.get("retry-after", "")
        seconds = min(float(said), 10.0) if said.isdecimal() and self._retry_s >= 1 else 0.0
        until = time.monotonic() + max(seconds, self._retry_s)
        while time.monotonic() < until:
            if self._cancel.cancelled:
                raise ScanCancelledError.of(self._device.name)
            time.sleep(0.03)


def url_of(address: str) -> str:
    """Return the URL of what a person enters: a whole one, or a host's name or number alone.

    ScanUnsupportedError if it is neither.
    """
    address = address.strip()
    if not re.match(r"https?://", address):
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or re.search(r"[\s\x00-\x1f]", address):
        raise ScanUnsupportedError(
            f"“{address}” is not the address of a scanner. Enter its number on the network, such "
            "as 192.168.1.20, or the address its maker gives."
        )
    address = address.rstrip("/")
    return address if parts.path.strip("/") else f"{address}/eSCL"


def _refusal(answer: Answer) -> type[ScanError]:
    """Return the kind of a refused request whose reason the device does not tell."""
    if answer.status == 503:
        return ScanBusyError
    if answer.status in (400, 409, 415):
        return ScanUnsupportedError
    return ScanDataError
