"""macOS scanners, through ImageCaptureCore and pyobjc.

The system's interface is a delegate that is called from the main thread's run loop. In its own
process (see ``driver``) the main thread is free for that. Constants: ICScannerDevice.h and
ICCommonConstants.h.
"""

import importlib
import importlib.util
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ecgdesk.scanners.base import (
    MM_PER_INCH,
    Capabilities,
    ColourMode,
    Device,
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
    ScanUnavailableError,
    ScanUnpluggedError,
    ScanUnsupportedError,
    SourceAbility,
)
from ecgdesk.scanners.driver import Driver, DriverBackend, MakeDriver, Told

LISTEN_S = 4.0
ANSWER_S = 30.0
GOODBYE_S = 3.0

SCANNERS_EVERYWHERE = 2 | 256 | 512 | 1024  # Scanner; local, shared, Bonjour.
UNITS = {PaperSource.FLATBED: 0, PaperSource.FEEDER: 3}
PIXEL_TYPES = {ColourMode.GRAY: 1, ColourMode.COLOUR: 2}
DOCUMENT_TYPES = {"A3": 11, "A4": 1, "A5": 5, "Letter": 3, "Legal": 4}
INCHES, TO_FILES = 0, 0
NONE_LEFT = 2**62
"""An index set says NSNotFound, a huge number, when it has no more."""

_KINDS: dict[int, type[ScanError]] = {
    -9923: ScanTimeoutError,
    -9924: ScanCancelledError,
    -9925: ScanBusyError,
    -9926: ScanBusyError,
    -9927: ScanBusyError,
    -9937: ScanCancelledError,
    -9943: ScanDeniedError,
    -9953: ScanDeniedError,
    -9954: ScanBusyError,
    -9958: ScanUnpluggedError,
    -21343: ScanDeniedError,
    -21344: ScanUnpluggedError,
    -21345: ScanUnpluggedError,
    -21348: ScanUnpluggedError,
    -21349: ScanUnpluggedError,
    -21350: ScanUnpluggedError,
}

_WORDS: tuple[tuple[str, type[ScanError]], ...] = (
    ("jam", ScanJamError),
    ("cover", ScanCoverOpenError),
    ("lid", ScanCoverOpenError),
    ("no document", ScanEmptyError),
    ("empty", ScanEmptyError),
)
"""The scanner's own trouble has no codes there, only words, which drivers leave in English."""


class ImageCaptureBackend(DriverBackend):
    """Every scanner that macOS knows."""

    name = "imagecapture"

    def __init__(self, make_driver: MakeDriver | None = None, **limits: float) -> None:
        self._given = make_driver is not None
        super().__init__(make_driver or make_imagecapture_driver, **limits)

    def is_available(self) -> bool:
        """Whether this is macOS with pyobjc's ImageCaptureCore."""
        on_mac = (
            sys.platform == "darwin" and importlib.util.find_spec("ImageCaptureCore") is not None
        )
        return self._given or on_mac


def make_imagecapture_driver() -> Driver:
    """Make the driver with the real pyobjc; ScanUnavailableError where there is none."""
    try:
        capture = importlib.import_module("ImageCaptureCore")
        foundation = importlib.import_module("Foundation")
    except ImportError as error:
        raise ScanUnavailableError(
            "Scanners of macOS cannot be used, because the library pyobjc is missing. Install "
            "ecgdesk again."
        ) from error
    return ImageCaptureDriver(
        SimpleNamespace(
            ICDeviceBrowser=capture.ICDeviceBrowser,
            NSObject=foundation.NSObject,
            NSRunLoop=foundation.NSRunLoop,
            NSDate=foundation.NSDate,
            NSDefaultRunLoopMode=foundation.NSDefaultRunLoopMode,
            NSURL=foundation.NSURL,
            NSMakeRect=foundation.NSMakeRect,
        )
    )


class ImageCaptureDriver:
    """ImageCaptureCore through ``layer``, which has its classes by name."""

    def __init__(
        self, layer: Any, *, listen_s: float = LISTEN_S, answer_s: float = ANSWER_S
    ) -> None:
        self._layer = layer
        self._listen_s = listen_s
        self._answer_s = answer_s
        self._events: deque[tuple[Any, ...]] = deque()
        self._delegate = _make_delegate(layer.NSObject, self._events)

    def find_devices(self) -> list[tuple[str, str]]:
        """Listen for a while: scanners on the network take seconds to be seen."""
        browser = self._browse()
        self._run(self._listen_s, lambda: False)
        found = [(str(one.UUIDString()), str(one.name())) for one in browser.devices() or ()]
        browser.stop()
        return found

    def capabilities(self, device: Device) -> Capabilities:
        """Select each unit of the device in turn, and ask it."""
        scanner = self._open(device)
        try:
            types = {int(number) for number in scanner.availableFunctionalUnitTypes()}
            return Capabilities(
                tuple(
                    _ability(source, self._select(scanner, device, source))
                    for source, number in UNITS.items()
                    if number in types
                )
            )
        finally:
            self._close(scanner)

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        work: Path,
        *,
        told: Told,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[Path]:
        """Yield pages as PNG, as the system reports them."""
        scanner = self._open(device)
        try:
            unit = self._select(scanner, device, settings.source)
            self._prepare(scanner, unit, settings, work)
            scanner.requestScan()
            yield from self._collect(scanner, unit, device, settings.source, told, is_cancelled)
        finally:
            self._close(scanner)

    def _collect(
        self,
        scanner: Any,
        unit: Any,
        device: Device,
        source: PaperSource,
        told: Told,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[Path]:
        count, percent = 0, -1
        told(1, -1)
        while True:
            if is_cancelled():
                scanner.cancelScan()
                self._run(GOODBYE_S, lambda: any(one[0] == "ended" for one in self._events))
                raise ScanCancelledError.of(device.name)
            self._run(0.1, lambda: bool(self._events))
            while self._events:
                event, value = self._events.popleft()
                if event == "page":
                    count += 1
                    yield Path(str(value.path()))
                elif event == "removed":
                    raise ScanUnpluggedError.of(device.name)
                elif event == "ended":
                    kind = _kind(value) if value is not None else None
                    fed = source is PaperSource.FEEDER
                    if count == 0 and fed and kind in (None, ScanDataError):
                        kind = kind if unit.documentLoaded() else ScanEmptyError
                    if count == 0 and kind is None:
                        kind = ScanDataError
                    if kind is None or (kind is ScanEmptyError and count):
                        return
                    raise kind.of(device.name)
            # Only what is new is told: silence is how a dead device is known.
            if percent != (now := int(unit.scanProgressPercent())):
                percent = now
                told(count + 1, percent)

    def _browse(self) -> Any:
        browser = self._layer.ICDeviceBrowser.alloc().init()
        browser.setDelegate_(self._delegate)
        browser.setBrowsedDeviceTypeMask_(SCANNERS_EVERYWHERE)
        browser.start()
        return browser

    def _open(self, device: Device) -> Any:
        browser = self._browse()

        def find() -> Any:
            found = (one for one in browser.devices() or () if one.UUIDString() == device.address)
            return next(found, None)

        self._run(self._answer_s, lambda: find() is not None)
        scanner = find()
        if scanner is None:
            raise ScanUnpluggedError.of(device.name)
        # The browser goes on: when it stops, the devices it gave go with it.
        self._browser = browser
        scanner.setDelegate_(self._delegate)
        scanner.requestOpenSession()
        error = self._await("opened", device)
        if error is not None:
            raise _kind(error).of(device.name)
        self._await("ready", device)
        return scanner

    def _select(self, scanner: Any, device: Device, source: PaperSource) -> Any:
        if UNITS[source] not in [int(one) for one in scanner.availableFunctionalUnitTypes()]:
            raise ScanUnsupportedError(f"{device.name} has no {source}.")
        unit = scanner.selectedFunctionalUnit()
        if unit is None or int(unit.type()) != UNITS[source]:
            scanner.requestSelectFunctionalUnit_(UNITS[source])
            error = self._await("selected", device)
            if error is not None:
                raise _kind(error).of(device.name)
        return scanner.selectedFunctionalUnit()

    def _prepare(self, scanner: Any, unit: Any, settings: ScanSettings, work: Path) -> None:
        ability = _ability(settings.source, unit)
        unit.setMeasurementUnit_(INCHES)
        unit.setPixelDataType_(PIXEL_TYPES[settings.colour])
        unit.setBitDepth_(8)
        unit.setResolution_(ability.nearest_dpi(settings.dpi))
        area = ability.area(settings)
        if settings.source is PaperSource.FEEDER:
            # A feeder takes the name of a paper, not a region.
            number = DOCUMENT_TYPES.get(settings.paper.name if settings.paper else "")
            if number is not None and number in _numbers(unit.supportedDocumentTypes()):
                unit.setDocumentType_(number)
        elif area:
            sides = (area.left_mm, area.top_mm, area.width_mm, area.height_mm)
            unit.setScanArea_(self._layer.NSMakeRect(*(side / MM_PER_INCH for side in sides)))
        scanner.setTransferMode_(TO_FILES)
        scanner.setDownloadsDirectory_(self._layer.NSURL.fileURLWithPath_(str(work)))
        scanner.setDocumentName_("page")
        scanner.setDocumentUTI_("public.png")

    def _close(self, scanner: Any) -> None:
        scanner.requestCloseSession()
        self._run(GOODBYE_S, lambda: any(event[0] == "closed" for event in self._events))

    def _await(self, event: str, device: Device) -> Any:
        """Wait for one kind of event and return its value; others before it are dropped."""
        until = time.monotonic() + self._answer_s
        while time.monotonic() < until:
            self._run(0.1, lambda: bool(self._events))
            while self._events:
                kind, value = self._events.popleft()
                if kind == event:
                    return value
                if kind == "removed":
                    raise ScanUnpluggedError.of(device.name)
        raise ScanTimeoutError.of(device.name)

    def _run(self, seconds: float, is_enough: Callable[[], bool]) -> None:
        """Let the run loop call the delegate, until it is enough or the time is over."""
        until = time.monotonic() + seconds
        while not is_enough() and time.monotonic() < until:
            soon = self._layer.NSDate.dateWithTimeIntervalSinceNow_(0.05)
            loop = self._layer.NSRunLoop.currentRunLoop()
            if not loop.runMode_beforeDate_(self._layer.NSDefaultRunLoopMode, soon):
                time.sleep(0.02)  # It has nothing to listen to yet, and returns at once.


def _make_delegate(base: Any, events: deque[tuple[Any, ...]]) -> Any:
    """Make the object that the system calls; the methods' names are Objective-C's selectors."""

    class EcgdeskScannerDelegate(base):  # type: ignore[misc]
        def deviceBrowser_didAddDevice_moreComing_(self, *_: Any) -> None:  # noqa: N802
            return

        def deviceBrowser_didRemoveDevice_moreGoing_(self, *_: Any) -> None:  # noqa: N802
            return

        def didRemoveDevice_(self, device: Any) -> None:  # noqa: N802
            events.append(("removed", None))

        def device_didOpenSessionWithError_(self, device: Any, error: Any) -> None:  # noqa: N802
            events.append(("opened", error))

        def device_didCloseSessionWithError_(self, device: Any, error: Any) -> None:  # noqa: N802
            events.append(("closed", error))

        def deviceDidBecomeReady_(self, device: Any) -> None:  # noqa: N802
            events.append(("ready", None))

        def scannerDevice_didSelectFunctionalUnit_error_(  # noqa: N802
            self, device: Any, unit: Any, error: Any
        ) -> None:
            events.append(("selected", error))

        def scannerDevice_didScanToURL_(self, device: Any, url: Any) -> None:  # noqa: N802
            events.append(("page", url))

        def scannerDevice_didCompleteScanWithError_(  # noqa: N802
            self, device: Any, error: Any
        ) -> None:
            events.append(("ended", error))

    return EcgdeskScannerDelegate.alloc().init()


def _ability(source: PaperSource, unit: Any) -> SourceAbility:
    unit.setMeasurementUnit_(INCHES)
    fed = source is PaperSource.FEEDER
    size = unit.documentSize() if fed else unit.physicalSize()
    return SourceAbility(
        source=source,
        width_mm=float(size.width) * MM_PER_INCH,
        height_mm=float(size.height) * MM_PER_INCH,
        dpis=_numbers(unit.supportedResolutions()),
    )


def _numbers(index_set: Any) -> tuple[int, ...]:
    """Return what an NSIndexSet holds."""
    numbers: list[int] = []
    number = int(index_set.firstIndex())
    while number < NONE_LEFT and len(numbers) < 10_000:
        numbers.append(number)
        number = int(index_set.indexGreaterThanIndex_(number))
    return tuple(numbers)


def _kind(error: Any) -> type[ScanError]:
    kind = _KINDS.get(int(error.code()))
    if kind:
        return kind
    words = str(error.localizedDescription()).lower()
    return next((found for word, found in _WORDS if word in words), ScanDataError)
