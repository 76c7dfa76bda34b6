"""The back ends of this computer, and devices by their keys."""

from collections.abc import Iterable
from pathlib import Path

from ecgdesk.scanners.base import Backend, Device, ScanUnavailableError, ScanUnsupportedError
from ecgdesk.scanners.escl import EsclBackend, url_of
from ecgdesk.scanners.folder import FolderBackend, device_of
from ecgdesk.scanners.imagecapture import ImageCaptureBackend
from ecgdesk.scanners.sane import SaneBackend
from ecgdesk.scanners.wia import WiaBackend


def make_backends(
    *, addresses: Iterable[str] = (), folders: Iterable[Path] = ()
) -> tuple[Backend, ...]:
    """Return the back ends that work here, the system's own first.

    ``addresses`` of network scanners and watched ``folders`` are the person's, from the settings.
    """
    every: tuple[Backend, ...] = (
        SaneBackend(),
        WiaBackend(),
        ImageCaptureBackend(),
        EsclBackend(addresses),
        FolderBackend(folders),
    )
    return tuple(backend for backend in every if backend.is_available())


def backend_of(device: Device, backends: Iterable[Backend]) -> Backend:
    """Return the back end that reaches ``device``; ScanUnavailableError if it is not here."""
    for backend in backends:
        if backend.name == device.backend:
            return backend
    raise ScanUnavailableError(
        f"{device.name} cannot be used on this computer: what reaches it ({device.backend}) is not "
        "installed. Choose another scanner."
    )


def device_from_key(key: str) -> Device:
    """Return the device of a key such as ``sane:test:0``, without asking it.

    An address (``http://…``, ``192.168.1.20``) is a network scanner, ``folder:PATH`` a watched
    folder. ScanUnsupportedError if it can be none of them.
    """
    backend, colon, address = key.partition(":")
    if colon and address and backend == "folder":
        return device_of(Path(address))
    if colon and address and backend in ("sane", "wia", "imagecapture"):
        return Device(backend, address, address)
    if backend in ("escl", "http", "https") and address:
        url = url_of(address if backend == "escl" else key)
    else:
        url = _url_or_nothing(key)
    host = url.split("/")[2] if url else ""
    if key.endswith(":") or not any(mark in host for mark in ".:["):
        raise ScanUnsupportedError(
            f"“{key}” is no scanner that was found. `ecgdesk scan --list` names them."
        )
    return Device("escl", url, host)


def _url_or_nothing(key: str) -> str:
    # A device's name without its back end (``test:0``) is no address, and was not meant as one.
    try:
        return url_of(key)
    except ScanUnsupportedError:
        return ""
