"""Scanners that announce themselves on the local network (mDNS), if zeroconf is installed."""

import importlib
import importlib.util
import threading
import time
from typing import Any

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners.base import ScanCancelledError

LISTEN_S = 4.0
SERVICES = {"_uscans._tcp.local.": "https", "_uscan._tcp.local.": "http"}
"""The one with encryption first: a device that has both is taken with it."""


def is_available() -> bool:
    """Whether the library is there."""
    return importlib.util.find_spec("zeroconf") is not None


def find(*, cancel: CancelToken, listen_s: float = LISTEN_S) -> list[tuple[str, str]]:
    """Listen for a while; return each device's URL and name. ScanCancelledError.

    No network, or none that lets us listen, is no device.
    """
    library = importlib.import_module("zeroconf")
    found: dict[tuple[str, str], Any] = {}
    lock = threading.Lock()

    def notice(zeroconf: Any, service_type: str, name: str, state_change: Any, **_: object) -> None:
        if state_change is library.ServiceStateChange.Removed:
            return
        info = zeroconf.get_service_info(service_type, name, timeout=2000)
        if info:
            with lock:
                found[service_type, name] = info

    try:
        zeroconf = library.Zeroconf()
    except OSError:
        return []
    try:
        library.ServiceBrowser(zeroconf, list(SERVICES), handlers=[notice])
        until = time.monotonic() + listen_s
        while time.monotonic() < until:
            if cancel.cancelled:
                raise ScanCancelledError.of("The network")
            time.sleep(0.05)
    finally:
        # It waits for its own threads; nobody waits for it.
        threading.Thread(target=zeroconf.close, name="mdns close", daemon=True).start()
    with lock:
        return read_announcements(found)


def read_announcements(found: dict[tuple[str, str], Any]) -> list[tuple[str, str]]:
    """Return URL and name of each device once, from zeroconf's ServiceInfo by (type, name)."""
    devices: dict[str, tuple[str, str]] = {}
    for service_type, scheme in SERVICES.items():
        for (kind, full_name), info in found.items():
            if kind != service_type:
                continue
            words = {
                key.decode("utf-8", "replace").lower(): (value or b"").decode("utf-8", "replace")
                for key, value in info.properties.items()
            }
            hosts = info.parsed_addresses()
            # Numbers, not names: .local names are not resolved everywhere. Version 4 first.
            hosts = sorted(hosts, key=lambda host: ":" in host)
            hosts = [host for host in hosts if not host.lower().startswith("fe80")]
            if not hosts:
                continue
            host = f"[{hosts[0]}]" if ":" in hosts[0] else hosts[0]
            root = words.get("rs", "eSCL").strip("/") or "eSCL"
            name = words.get("ty") or full_name.removesuffix(f".{kind}")
            url = f"{scheme}://{host}:{info.port}/{root}"
            devices.setdefault(words.get("uuid") or full_name.partition(".")[0], (url, name))
    return list(devices.values())
