"""Finding network scanners by their announcements, with the real library where it is installed."""

import socket
import threading
import time

import pytest

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners import escl_discovery
from ecgdesk.scanners.base import ScanCancelledError
from ecgdesk.scanners.escl import EsclBackend

pytestmark = pytest.mark.timeout(60)


def test_without_the_library_the_list_is_only_shorter(
    monkeypatch: pytest.MonkeyPatch, cancel: CancelToken
) -> None:
    monkeypatch.setattr(escl_discovery, "is_available", lambda: False)
    monkeypatch.setattr(escl_discovery, "find", lambda **_: pytest.fail("it is not there"))
    assert EsclBackend().find_devices(cancel=cancel) == []


def test_announced_scanner_is_found(cancel: CancelToken) -> None:
    zeroconf = pytest.importorskip("zeroconf", reason="zeroconf is not installed")
    info = zeroconf.ServiceInfo(
        "_uscan._tcp.local.",
        f"ecgdesk test {time.time_ns()}._uscan._tcp.local.",
        addresses=[socket.inet_aton("127.0.0.1")],
        port=8081,
        properties={"rs": "eSCL", "ty": "Maker One", "UUID": f"{time.time_ns()}"},
        server="ecgdesk-test.local.",
    )
    announcer = zeroconf.Zeroconf(interfaces=["127.0.0.1"])
    try:
        announcer.register_service(info)
        found = escl_discovery.find(cancel=cancel, listen_s=3.0)
    finally:
        announcer.close()
    assert ("http://127.0.0.1:8081/eSCL", "Maker One") in found


def test_listening_can_be_cancelled(cancel: CancelToken) -> None:
    pytest.importorskip("zeroconf", reason="zeroconf is not installed")
    threading.Timer(0.3, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(ScanCancelledError):
        escl_discovery.find(cancel=cancel, listen_s=30.0)
    assert time.monotonic() - started < 5
