"""HTTP with one scanner on the network, under limits: of time, of silence and of size.

The standard library's client, because the limits that matter here (the whole exchange ends soon
after it is cancelled, late or too large) would have to be added to any other one just as well.
"""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO
from urllib.parse import SplitResult, urlsplit

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners.base import (
    ScanCancelledError,
    ScanDataError,
    ScanTimeoutError,
    ScanUnpluggedError,
)

CONNECT_S = 6.0
ANSWER_S = 20.0
ANSWER_CAP = 1024 * 1024
PAGE_CAP = 256 * 1024 * 1024
"""More than any page: A3 in colour at 600 dpi as JPEG stays below a tenth of it."""

BLOCK = 64 * 1024
TICK_S = 0.03


@dataclass
class Limits:
    """Of one exchange: seconds without a byte, seconds in all, and bytes of the answer's body."""

    silence_s: float = ANSWER_S
    total_s: float = ANSWER_S
    size: int = ANSWER_CAP


@dataclass
class Answer:
    """What came back. ``body`` is empty if it was written to a file; ``ended`` if all of it came.

    ``ended`` is None where the device does not say how long the body is.
    """

    status: int
    headers: dict[str, str]
    body: bytes = b""
    ended: bool | None = None


@dataclass
class _Exchange:
    """State shared with the thread that talks; each field is written by one side only."""

    connection: http.client.HTTPConnection
    answer: Answer | None = None
    error: Exception | None = None
    connected: bool = False
    received: int = 0
    expected: int = 0
    too_large: bool = False
    sign_at: float = field(default_factory=time.monotonic)
    finished: threading.Event = field(default_factory=threading.Event)


class Peer:
    """One scanner at ``url``; ``device`` is a name for people. Use from one thread at a time.

    Errors of all calls: ScanUnpluggedError if it cannot be reached, ScanTimeoutError if it is
    silent, ScanDataError if it breaks off or sends nonsense or too much, ScanCancelledError.
    """

    def __init__(self, url: str, device: str, *, connect_s: float = CONNECT_S) -> None:
        self._base = urlsplit(url.rstrip("/"))
        self._device = device
        self._connect_s = connect_s

    def request(
        self,
        method: str,
        path: str,
        *,
        cancel: CancelToken,
        limits: Limits | None = None,
        body: bytes | None = None,
        sink: BinaryIO | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Answer:
        """Send one request; ``path`` is below the base, or from the root if it begins with "/".

        The body of an answer 200 goes to ``sink`` if there is one. ``progress`` gets the bytes
        received and those expected (0: not known).
        """
        limits = limits or Limits()
        for _ in range(3):
            answer = self._exchange(method, path, cancel, limits, body, sink, progress)
            if answer.status not in (301, 302, 307, 308):
                return answer
            if not self._follow(answer.headers.get("location", ""), path):
                break
        raise ScanDataError(
            f"{self._device} sends us to another address. Enter that address instead."
        )

    def _exchange(
        self,
        method: str,
        path: str,
        cancel: CancelToken,
        limits: Limits,
        body: bytes | None,
        sink: BinaryIO | None,
        progress: Callable[[int, int], None] | None,
    ) -> Answer:
        """Talk in a thread: looking a name up, connecting and reading may each block for long."""
        if cancel.cancelled:
            raise ScanCancelledError.of(self._device)
        exchange = _Exchange(self._connect())
        target = path if path.startswith("/") else f"{self._base.path}/{path}"
        work = threading.Thread(
            target=_talk,
            args=(exchange, method, target, body, sink, limits),
            name="escl",
            daemon=True,
        )
        work.start()
        until = time.monotonic() + limits.total_s
        try:
            while not exchange.finished.wait(TICK_S):
                if cancel.cancelled:
                    raise ScanCancelledError.of(self._device)
                now = time.monotonic()
                patience = limits.silence_s if exchange.connected else self._connect_s
                if now - exchange.sign_at > patience or now > until:
                    late = ScanTimeoutError if exchange.connected else ScanUnpluggedError
                    raise late.of(self._device)
                if progress and exchange.received:
                    progress(exchange.received, exchange.expected)
        finally:
            _break_off(exchange.connection)
        if exchange.too_large:
            raise ScanDataError(
                f"{self._device} sent an answer far too large to be a page, so it was not kept. "
                "Choose a lower resolution, and scan again."
            )
        if exchange.error is not None:
            raise self._failure(exchange) from exchange.error
        assert exchange.answer
        return exchange.answer

    def _failure(self, exchange: _Exchange) -> Exception:
        if not exchange.connected:
            return ScanUnpluggedError.of(self._device)
        if isinstance(exchange.error, TimeoutError):
            return ScanTimeoutError.of(self._device)
        return ScanDataError.of(self._device)

    def _connect(self) -> http.client.HTTPConnection:
        host, port = self._base.hostname or "", self._base.port
        if self._base.scheme == "https":
            return http.client.HTTPSConnection(
                host, port, timeout=self._connect_s, context=_context()
            )
        return http.client.HTTPConnection(host, port, timeout=self._connect_s)

    def _follow(self, location: str, path: str) -> bool:
        """Take over scheme and port (many printers insist on https), but never another host."""
        target = urlsplit(location)
        if target.scheme not in ("http", "https") or target.hostname != self._base.hostname:
            return False
        root = self._base.path
        if not path.startswith("/") and target.path.endswith("/" + path):
            root = target.path.removesuffix("/" + path)
        moved = SplitResult(target.scheme, target.netloc, root, "", "")
        changed, self._base = moved != self._base, moved
        return changed


def _talk(
    exchange: _Exchange,
    method: str,
    target: str,
    body: bytes | None,
    sink: BinaryIO | None,
    limits: Limits,
) -> None:
    try:
        connection = exchange.connection
        connection.connect()
        connection.sock.settimeout(limits.silence_s)
        exchange.connected = True
        exchange.sign_at = time.monotonic()
        headers = {"Content-Type": "text/xml; charset=utf-8"} if body is not None else {}
        connection.request(method, target, body, {"Connection": "close", **headers})
        answer = connection.getresponse()
        exchange.sign_at = time.monotonic()
        _read_body(exchange, answer, sink if answer.status == 200 else None, limits)
    except Exception as error:  # Of any kind: it is raised where the exchange was asked for.
        exchange.error = error
    finally:
        exchange.finished.set()


def _read_body(
    exchange: _Exchange,
    answer: http.client.HTTPResponse,
    sink: BinaryIO | None,
    limits: Limits,
) -> None:
    size = limits.size if sink else min(limits.size, ANSWER_CAP)
    exchange.expected = answer.length or 0
    exchange.too_large = exchange.expected > size
    body = bytearray()
    while not exchange.too_large and (block := answer.read1(BLOCK)):
        exchange.received += len(block)
        exchange.sign_at = time.monotonic()
        exchange.too_large = exchange.received > size
        if sink:
            sink.write(block)
        else:
            body += block
    # http.client takes a lost connection for the end, so the length is counted here. A body in
    # chunks that stops in the middle of one has raised IncompleteRead.
    ended = exchange.received >= exchange.expected if exchange.expected else None
    if answer.chunked:
        ended = True
    headers = {name.lower(): value for name, value in answer.getheaders()}
    exchange.answer = Answer(answer.status, headers, bytes(body), ended)


def _break_off(connection: http.client.HTTPConnection) -> None:
    """Close the connection under the hands of the thread that reads it: its call then ends."""
    sock = connection.sock
    if sock is not None:
        with contextlib.suppress(OSError):  # Closed by the device before.
            sock.shutdown(socket.SHUT_RDWR)
        sock.close()


def _context() -> ssl.SSLContext:
    """Return TLS as scanners speak it: their own certificates, and on old ones, old versions.

    It keeps listeners out. Who the device is, it cannot prove; no scanner can.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    return context
