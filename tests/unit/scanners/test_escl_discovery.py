"""Addresses that people enter, and announcements of eSCL scanners."""

import pytest

from ecgdesk.scanners import escl_discovery
from ecgdesk.scanners.base import (
    ScanUnsupportedError,
)
from ecgdesk.scanners.escl import url_of


@pytest.mark.parametrize(
    ("entered", "url"),
    [
        ("192.168.1.20", "http://192.168.1.20/eSCL"),
        (" printer.local:8080/ ", "http://printer.local:8080/eSCL"),
        ("https://[2001:db8::1]:443/eSCL", "https://[2001:db8::1]:443/eSCL"),
    ],
)
def test_addresses_as_people_enter_them(entered: str, url: str) -> None:
    assert url_of(entered) == url


@pytest.mark.parametrize("entered", ["", "http://", "[bad", "a:99999999", "a b", "x:y"])
def test_no_address_has_its_sentence(entered: str) -> None:
    with pytest.raises(ScanUnsupportedError, match="not the address"):
        url_of(entered)


class Announcement:
    """As much of zeroconf's ServiceInfo as is read."""

    def __init__(self, addresses: list[str], **words: str) -> None:
        self.port = 8080
        self.properties = {key.encode(): value.encode() for key, value in words.items()}
        self._addresses = addresses

    def parsed_addresses(self) -> list[str]:
        return self._addresses


def test_announcements_become_devices_once() -> None:
    plain, coded = "_uscan._tcp.local.", "_uscans._tcp.local."
    found = {
        (plain, f"One.{plain}"): Announcement(["10.0.0.1"], ty="One", uuid="1", rs="/eSCL/"),
        (coded, f"One.{coded}"): Announcement(["10.0.0.1"], ty="One", uuid="1", rs="eSCL"),
        (plain, f"Two.{plain}"): Announcement(["fe80::1", "2001:db8::2"], rs="scan"),
        (plain, f"Three.{plain}"): Announcement(["fe80::1"]),
    }
    assert sorted(escl_discovery.read_announcements(found)) == [
        ("http://[2001:db8::2]:8080/scan", "Two"),
        ("https://10.0.0.1:8080/eSCL", "One"),
    ]
