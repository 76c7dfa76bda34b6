"""What workers do for the scan dialog and the watched folder. Runs in worker threads only."""

import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from ecgdesk.desk.picture import thumbnail_from
from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners.base import (
    MM_PER_INCH,
    PREVIEW_DPI,
    Backend,
    Capabilities,
    ColourMode,
    Device,
    PaperSource,
    ScanSettings,
)
from ecgdesk.scanners.folder import FolderBackend, Watch
from ecgdesk.scanners.registry import backend_of

Tell = Callable[[Any], None]

PREVIEW_SIDE = 1200


@dataclass(frozen=True)
class ScannedPage:
    """A page that has come, whole, in its file."""

    path: Path


@dataclass(frozen=True)
class PageProgress:
    """How far the page under way is: its number in this scan, and percent (None: not known)."""

    number: int
    percent: int | None


@dataclass(frozen=True)
class Preview:
    """A quick look at the flatbed, and the size of what it shows in millimetres."""

    image: QImage
    width_mm: float
    height_mm: float


def ask(
    backends: Sequence[Backend], device: Device, token: CancelToken, tell: Tell
) -> Capabilities:
    """Ask a device what it can do."""
    return backend_of(device, backends).capabilities(device, cancel=token)


def scan(
    backends: Sequence[Backend],
    device: Device,
    settings: ScanSettings,
    folder: Path,
    token: CancelToken,
    tell: Tell,
) -> None:
    """Scan, and tell each ScannedPage and the PageProgress between; a ScanError ends it early."""
    # Scanned sheets carry patients' names: the program's own folder is the person's alone.
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    count = 0
    last: PageProgress | None = None

    def report(progress: Progress) -> None:
        nonlocal last
        percent = progress.done * 100 // progress.total if progress.total else None
        now = PageProgress(count + 1, percent)
        if now != last:
            last = now
            tell(now)

    backend = backend_of(device, backends)
    pages = backend.scan(device, settings, folder, report=report, cancel=token)
    with closing(pages):
        for file in pages:
            count += 1
            tell(ScannedPage(file))


def preview(backends: Sequence[Backend], device: Device, token: CancelToken, tell: Tell) -> Preview:
    """Look at the whole flatbed quickly. The file that the scan needs is gone when this returns."""
    from ecgdesk.paper.sources import open_source

    ability = (
        backend_of(device, backends)
        .capabilities(device, cancel=token)
        .of(PaperSource.FLATBED, device)
    )
    settings = ScanSettings(PaperSource.FLATBED, PREVIEW_DPI, ColourMode.COLOUR)
    shown: list[Preview] = []

    def take(event: object) -> None:
        if not isinstance(event, ScannedPage):
            tell(event)
            return
        with open_source(event.path) as source:
            pixels = source.page(1, cancel=token).pixels
        height, width = pixels.shape[:2]
        shown.append(
            Preview(
                thumbnail_from(pixels, PREVIEW_SIDE),
                ability.width_mm or width / PREVIEW_DPI * MM_PER_INCH,
                ability.height_mm or height / PREVIEW_DPI * MM_PER_INCH,
            )
        )

    with tempfile.TemporaryDirectory(prefix="ecgdesk-preview-") as folder:
        scan(backends, device, replace(settings, pages=1), Path(folder), token, take)
    return shown[0]


def watch(watched: Watch, token: CancelToken, tell: Tell) -> None:
    """Tell each new file of a folder once it is whole, and after each look what is to be said.

    Until cancelled; a ScanError if the folder cannot be looked at.
    """
    backend = FolderBackend()
    with closing(
        backend.new_files(watched, report=lambda said: tell(said.words), cancel=token)
    ) as files:
        for file in files:
            tell(file)
