"""What every scanner back end speaks: devices, abilities, settings, and the kinds of failure.

A back end turns sheets of paper into whole files. It never decodes them: ``ecgdesk.paper`` does.
"""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from ecgdesk.errors import CancelledError, EcgdeskError
from ecgdesk.jobs import CancelToken, Report

DEFAULT_DPI = 200
"""Fine enough for reading (8 px/mm), and twice as fast as 300 dpi on most scanners."""

PREVIEW_DPI = 75
"""For a quick look at the flatbed, to choose a region on."""

USUAL_DPIS = (75, 100, 150, 200, 240, 300, 400, 600)
"""Offered where a device can do any resolution between two."""

MM_PER_INCH = 25.4

Pages = Generator[Path, None, None]
"""The files of one scan as they come. ``close`` ends the scan."""

LONGEST_FED_MM = 356.0
"""How much is scanned of a fed sheet of unknown length: legal paper. Some devices name metres."""


class PaperSource(StrEnum):
    """Where the paper lies."""

    FLATBED = "flatbed"
    FEEDER = "feeder"


class ColourMode(StrEnum):
    """What is recorded of a pixel, 8 bits a channel."""

    GRAY = "gray"
    COLOUR = "colour"


@dataclass(frozen=True)
class PaperSize:
    """A sheet's name and its size upright."""

    name: str
    width_mm: float
    height_mm: float


PAPER_SIZES = (
    PaperSize("A3", 297.0, 420.0),
    PaperSize("A4", 210.0, 297.0),
    PaperSize("A5", 148.0, 210.0),
    PaperSize("Letter", 215.9, 279.4),
    PaperSize("Legal", 215.9, 355.6),
)


@dataclass(frozen=True)
class Region:
    """A part of the scanning area, from its top left corner."""

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float

    def __post_init__(self) -> None:
        if min(self.left_mm, self.top_mm) < 0 or min(self.width_mm, self.height_mm) <= 0:
            raise ValueError(f"not a region: {self}")


@dataclass(frozen=True)
class ScanSettings:
    """How to scan. The defaults are what the reading needs, and no more.

    Gray, because the reading needs no colour and the files are a third the size. ``paper`` None is
    the whole area the device has: nothing is cut off, and the outline is found afterwards.
    ``region`` goes before ``paper``. ``pages`` ends a feeder's batch early; None empties it.
    """

    source: PaperSource = PaperSource.FLATBED
    dpi: int = DEFAULT_DPI
    colour: ColourMode = ColourMode.GRAY
    paper: PaperSize | None = None
    region: Region | None = None
    pages: int | None = None

    def __post_init__(self) -> None:
        if not 10 <= self.dpi <= 4800:
            raise ValueError(f"not a resolution: {self.dpi} dpi")
        if self.pages is not None and self.pages < 1:
            raise ValueError(f"not a number of pages: {self.pages}")


@dataclass(frozen=True)
class Device:
    """A scanner that was found. ``address`` is what its back end knows it by."""

    backend: str
    address: str
    name: str

    @property
    def key(self) -> str:
        """Stable name for settings and the command line, such as ``sane:test:0``."""
        return f"{self.backend}:{self.address}"


@dataclass(frozen=True)
class SourceAbility:
    """What one source of a device can do.

    ``width_mm`` and ``height_mm`` are its whole area (0: not known). ``dpis`` ascend; with
    ``any_dpi`` every resolution from the first to the last is possible. No ``dpis``: the device
    does not let it be chosen.
    """

    source: PaperSource
    width_mm: float = 0.0
    height_mm: float = 0.0
    dpis: tuple[int, ...] = ()
    any_dpi: bool = False
    colours: tuple[ColourMode, ...] = (ColourMode.GRAY, ColourMode.COLOUR)

    @property
    def offered_dpis(self) -> tuple[int, ...]:
        """The resolutions worth offering to a person: those that a reading may need."""
        least, most = USUAL_DPIS[0], USUAL_DPIS[-1]
        return tuple(dpi for dpi in self.dpis if least <= dpi <= most) or self.dpis

    def nearest_dpi(self, dpi: int) -> int:
        """Return the resolution to scan with: ``dpi`` if possible, else the next finer one."""
        if not self.dpis:
            return dpi
        if self.any_dpi:
            return min(max(dpi, self.dpis[0]), self.dpis[-1])
        return next((able for able in self.dpis if able >= dpi), self.dpis[-1])

    def nearest_colour(self, colour: ColourMode) -> ColourMode:
        """Return the colour mode to scan with: ``colour`` if possible, else what there is."""
        return colour if colour in self.colours or not self.colours else self.colours[0]

    def area(self, settings: ScanSettings) -> Region | None:
        """Return what to scan, clipped to the whole area; None where the area is not known."""
        if not self.width_mm or not self.height_mm:
            return None
        wanted = settings.region
        if wanted is None:
            paper = settings.paper
            width, height = self.width_mm, self.height_mm
            if self.source is PaperSource.FEEDER:
                # All of the width: where narrow sheets lie in a feeder, left or centred, differs.
                height = min(height, paper.height_mm if paper else LONGEST_FED_MM)
            elif paper:
                width, height = min(width, paper.width_mm), min(height, paper.height_mm)
            return Region(0.0, 0.0, width, height)
        left, top = min(wanted.left_mm, self.width_mm), min(wanted.top_mm, self.height_mm)
        width = min(wanted.width_mm, self.width_mm - left)
        height = min(wanted.height_mm, self.height_mm - top)
        if width <= 0 or height <= 0:
            raise ScanUnsupportedError(
                f"The region chosen lies outside the {self.width_mm:.0f} x {self.height_mm:.0f} mm "
                "that this scanner can see. Choose it again on a new preview."
            )
        return Region(left, top, width, height)


@dataclass(frozen=True)
class Capabilities:
    """What a device can do, source by source; the first source is its usual one."""

    sources: tuple[SourceAbility, ...]

    def of(self, source: PaperSource, device: Device) -> SourceAbility:
        """Return the ability of ``source``; ScanUnsupportedError if the device has none such."""
        for ability in self.sources:
            if ability.source is source:
                return ability
        other = " and ".join(ability.source for ability in self.sources) or "nothing that is known"
        raise ScanUnsupportedError(f"{device.name} has no {source}. It has: {other}. Choose that.")


class Backend(Protocol):
    """One way to reach scanners. All calls block; they may run in any thread, several at once.

    Every call ends: when it is done, soon after ``cancel``, or at a time limit.
    """

    @property
    def name(self) -> str:
        """Short and stable: ``sane``, ``escl``, ``wia``, ``imagecapture``, ``folder``."""

    def is_available(self) -> bool:
        """Whether this computer has what the back end needs. Quick; opens no device."""

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        """Search for devices, which may take many seconds; a ScanError if it cannot search."""

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        """Ask the device what it can do; a ScanError if it does not say."""

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        """Scan, and yield each page's file in ``folder`` as soon as it is whole.

        A feeder that runs empty after a page is the normal end. Any failure, and cancelling, is
        raised as a ScanError after the pages before it were yielded; those stay, and nothing else
        is left in ``folder``. ``report`` gets percent of the present page (``total`` 0: unknown).
        """


class ScanError(EcgdeskError):
    """Base of what can go wrong with a scanner. ``retry``: trying again as it is makes sense."""

    code = "scan-error"
    words = "{device} could not scan. Switch it off and on, and scan again."
    retry = True

    @classmethod
    def of(cls, device: str) -> "ScanError":
        """Return this kind with its own sentence about ``device`` (a name for people)."""
        return cls(cls.words.format(device=device))


class ScanJamError(ScanError):
    """Paper is stuck, or two sheets went in as one."""

    code = "scan-jam"
    words = "Paper is jammed in {device}. Open it, take the paper out, and scan that page again."


class ScanEmptyError(ScanError):
    """The feeder has no paper, not even for the first page."""

    code = "scan-feeder-empty"
    words = "The feeder of {device} is empty. Put the pages in, or choose the flatbed."


class ScanCoverOpenError(ScanError):
    """A lid or door is open."""

    code = "scan-cover-open"
    words = "The cover of {device} is open. Close it and scan again."


class ScanBusyError(ScanError):
    """Another program, person or job uses the device."""

    code = "scan-busy"
    words = (
        "{device} is busy with something else. Wait until it has finished, close other scanning "
        "programs, and scan again."
    )


class ScanDeniedError(ScanError):
    """The system or the device does not let this user scan."""

    code = "scan-denied"
    words = (
        "{device} does not allow this user to scan. Ask who looks after the computer for access "
        "to the scanner (on Linux: the group “scanner”)."
    )
    retry = False


class ScanMemoryError(ScanError):
    """The device or its driver has too little memory for these settings."""

    code = "scan-memory"
    words = (
        "There is not enough memory for this scan on {device}. Choose a lower resolution, gray or "
        "a smaller region, and scan again."
    )


class ScanDataError(ScanError):
    """What came from the device, or from its driver, is broken or incomplete (I/O)."""

    code = "scan-io"
    words = (
        "{device} stopped while it was sending the page, so that page was not kept. Check its "
        "cable or network, and scan the page again."
    )


class ScanUnpluggedError(ScanError):
    """The device is not there, or not any more."""

    code = "scan-unplugged"
    words = (
        "{device} does not answer. Check that it is switched on and that its cable or network is "
        "connected, then scan again."
    )


class ScanTimeoutError(ScanError):
    """The device is there but has said nothing for too long."""

    code = "scan-timeout"
    words = (
        "{device} was silent for too long, so the scan was given up. Switch it off and on, and "
        "scan again."
    )


class ScanUnsupportedError(ScanError):
    """The device cannot do what the settings ask."""

    code = "scan-unsupported"
    words = "{device} cannot scan with these settings. Choose another resolution or source."
    retry = False


class ScanFolderError(ScanError):
    """The place for the pages cannot be written, or a watched folder cannot be read."""

    code = "scan-folder"


class ScanUnavailableError(ScanError):
    """This computer lacks the program or library that reaches such scanners."""

    code = "scan-unavailable"
    retry = False


class ScanCancelledError(ScanError, CancelledError):
    """The person cancelled, here or on the device."""

    code = "cancelled"
    words = "Scanning on {device} was cancelled. Pages scanned before are kept."
