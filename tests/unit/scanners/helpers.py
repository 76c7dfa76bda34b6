"""What the tests of every back end ask for: scan to the end, and look at what is left."""

import os
from pathlib import Path

from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners.base import Backend, Device, ScanError, ScanSettings

CANCELS = int(os.environ.get("ECGDESK_CANCELS", "20"))
"""How often a scan is cancelled at a random moment (100 by hand before a release)."""


def scan_all(
    backend: Backend,
    device: Device,
    settings: ScanSettings,
    out: Path,
    cancel: CancelToken | None = None,
    steps: list[Progress] | None = None,
) -> tuple[list[Path], ScanError | None]:
    """Scan to the end; return the files, and the error if one ended it."""
    files: list[Path] = []
    report = (steps if steps is not None else []).append
    pages = backend.scan(device, settings, out, report=report, cancel=cancel or CancelToken())
    try:
        files.extend(pages)  # Keeps what came before an error.
    except ScanError as error:
        return files, error
    return files, None


def assert_only(out: Path, files: list[Path]) -> None:
    """Nothing lies in the folder but these files, hidden ones included."""
    assert sorted(out.iterdir()) == sorted(files)
