"""Windows scanners, through WIA 2.0's automation library and comtypes.

Late bound (IDispatch): no type library is compiled, which a frozen program could not do. Properties
are known by their numbers, because their names are translated. Numbers and codes: wiadef.h.
"""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image

from ecgdesk.scanners.base import (
    MM_PER_INCH,
    USUAL_DPIS,
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
    ScanMemoryError,
    ScanSettings,
    ScanUnavailableError,
    ScanUnpluggedError,
    ScanUnsupportedError,
    SourceAbility,
)
from ecgdesk.scanners.driver import Driver, DriverBackend, MakeDriver, Told

SCANNER_TYPE = 1
SILENCE_S = 300.0
"""A transfer says nothing until its page is there, and a fine one takes minutes."""

BMP = "{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}"
"""The one format that every driver has; the page is kept as PNG."""

# Of the device:
CAN_FEED_PROPERTY, STATUS_PROPERTY, SELECT_PROPERTY, PAGES_PROPERTY = 3086, 3087, 3088, 3096
FLAT_SIZE_PROPERTIES, FED_SIZE_PROPERTIES = (3074, 3075), (3076, 3077)
FEED, FLAT, DETECT_FEED = 1, 2, 16
FEED_READY, FLAT_COVER_UP, PATH_COVER_UP, PAPER_JAM = 1, 8, 16, 32
# Of the item:
INTENT_PROPERTY, X_DPI_PROPERTY, Y_DPI_PROPERTY = 6146, 6147, 6148
AREA_PROPERTIES = (6149, 6150, 6151, 6152)
INTENTS = {ColourMode.COLOUR: 1, ColourMode.GRAY: 2}
RANGE, LIST = 1, 2
"""How a property's values are limited (WiaSubType)."""

_KINDS: dict[int, type[ScanError]] = {
    0x80210002: ScanJamError,
    0x80210003: ScanEmptyError,
    0x80210004: ScanJamError,  # "Paper problem".
    0x80210005: ScanUnpluggedError,
    0x80210006: ScanBusyError,
    0x80210007: ScanBusyError,  # Warming up.
    0x80210008: ScanCoverOpenError,  # "User intervention": a lid, in all but rare cases.
    0x80210009: ScanUnpluggedError,
    0x8021000A: ScanDataError,
    0x8021000C: ScanUnsupportedError,
    0x8021000D: ScanBusyError,
    # The header counts these two in decimal, the manual writes its decimals as if hexadecimal.
    0x80210010: ScanCoverOpenError,
    0x80210016: ScanCoverOpenError,
    0x80210014: ScanJamError,  # Two sheets at once.
    0x80210020: ScanJamError,
    0x80210015: ScanUnpluggedError,
    0x80070005: ScanDeniedError,
    0x8007000E: ScanMemoryError,
    0x80070016: ScanUnpluggedError,
    0x8007048F: ScanUnpluggedError,
    0x800704C7: ScanCancelledError,
    0x80070057: ScanUnsupportedError,
}


class WiaBackend(DriverBackend):
    """Every scanner that Windows has a driver for."""

    name = "wia"

    def __init__(self, make_driver: MakeDriver | None = None, **limits: float) -> None:
        self._given = make_driver is not None
        limits.setdefault("silence_s", SILENCE_S)
        super().__init__(make_driver or make_wia_driver, **limits)

    def is_available(self) -> bool:
        """Whether this is Windows with comtypes."""
        on_windows = sys.platform == "win32" and importlib.util.find_spec("comtypes") is not None
        return self._given or on_windows


def make_wia_driver() -> Driver:
    """Make the driver with the real COM; ScanUnavailableError where there is none."""
    try:
        client = importlib.import_module("comtypes.client")
        com_error = importlib.import_module("comtypes").COMError
    except ImportError as error:
        raise ScanUnavailableError(
            "Windows scanners cannot be used, because the library comtypes is missing. Install "
            "ecgdesk again."
        ) from error
    return WiaDriver(lambda name: client.CreateObject(name, dynamic=True), com_error)


class WiaDriver:
    """WIA through ``create``, which makes a COM object of a name; it raises ``com_error``.

    ``com_error`` has an HRESULT in ``hresult`` (signed) and more in ``details``, as comtypes' has.
    """

    def __init__(self, create: Callable[[str], Any], com_error: type[Exception]) -> None:
        self._create = create
        self._com_error = com_error

    def find_devices(self) -> list[tuple[str, str]]:
        """Return address and name of each scanner; cameras are left out."""
        try:
            return [
                (str(info.DeviceID), str(info.Properties.Item("Name").Value))
                for info in self._infos()
            ]
        except self._com_error as error:
            raise self._kind(error).of("Windows Image Acquisition") from error

    def capabilities(self, device: Device) -> Capabilities:
        """Ask source by source: what the item offers depends on the source chosen."""
        try:
            root = self._connect(device)
            sources = tuple(self._ability(root, source) for source in _sources(root))
        except self._com_error as error:
            raise self._kind(error).of(device.name) from error
        return Capabilities(sources)

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        work: Path,
        *,
        told: Told,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[Path]:
        """Yield pages as PNG. A transfer cannot be stopped from inside: who cancels, kills us."""
        number = 0
        try:
            root = self._connect(device)
            if settings.source not in _sources(root):
                raise ScanUnsupportedError(f"{device.name} has no {settings.source}.")
            ability = self._ability(root, settings.source)
            item = root.Items.Item(1)
            self._prepare(item, settings, ability)
            fed = settings.source is PaperSource.FEEDER
            while not is_cancelled():
                number += 1
                if number > 1 and (not fed or not _has_paper(root)):
                    return
                told(number, -1)
                image = item.Transfer(BMP)
                raw = work / f"page-{number}.bmp"
                image.SaveFile(str(raw))
                yield _to_png(raw, settings.colour)
        except self._com_error as error:
            kind = self._kind(error)
            if kind is ScanEmptyError and number > 1:
                return
            raise kind.of(device.name) from error

    def _infos(self) -> list[Any]:
        infos = self._create("WIA.DeviceManager").DeviceInfos
        found = [infos.Item(number) for number in range(1, infos.Count + 1)]
        return [info for info in found if info.Type == SCANNER_TYPE]

    def _connect(self, device: Device) -> Any:
        for info in self._infos():
            if info.DeviceID == device.address:
                return info.Connect()
        raise ScanUnpluggedError.of(device.name)

    def _ability(self, root: Any, source: PaperSource) -> SourceAbility:
        fed = source is PaperSource.FEEDER
        self._try_set(root, SELECT_PROPERTY, FEED if fed else FLAT)
        if fed:
            self._try_set(root, PAGES_PROPERTY, 1)
        sizes = [_get(root, one) for one in (FED_SIZE_PROPERTIES if fed else FLAT_SIZE_PROPERTIES)]
        width_mm, height_mm = (size / 1000 * MM_PER_INCH for size in sizes)
        dpis, any_dpi = _dpis(root.Items.Item(1))
        return SourceAbility(source, width_mm, height_mm, dpis, any_dpi)

    def _prepare(self, item: Any, settings: ScanSettings, ability: SourceAbility) -> None:
        # The intent first: it sets the others to what the driver thinks best.
        self._try_set(item, INTENT_PROPERTY, INTENTS[settings.colour])
        dpi = ability.nearest_dpi(settings.dpi)
        self._try_set(item, X_DPI_PROPERTY, dpi)
        self._try_set(item, Y_DPI_PROPERTY, dpi)
        area = ability.area(settings)
        if area:
            sides = (area.left_mm, area.top_mm, area.width_mm, area.height_mm)
            # The sizes before the places: a place must lie left and above of what is scanned.
            for number, side_mm in list(zip(AREA_PROPERTIES, sides, strict=True))[::-1]:
                self._try_set(item, number, int(side_mm / MM_PER_INCH * dpi))

    def _try_set(self, owner: Any, number: int, value: int) -> None:
        """Set a property where the driver has it and takes the value; it scans its own way else."""
        try:
            if owner.Properties.Exists(str(number)):
                owner.Properties.Item(str(number)).Value = value
        except self._com_error as error:
            if self._kind(error) not in (ScanUnsupportedError, ScanDataError):
                raise

    def _kind(self, error: Exception) -> type[ScanError]:
        # Through IDispatch the code that matters stands among the details of "an exception".
        details = getattr(error, "details", None)
        codes = [getattr(error, "hresult", 0), *(details if isinstance(details, tuple) else ())]
        for code in codes:
            if isinstance(code, int) and code & 0xFFFFFFFF in _KINDS:
                return _KINDS[code & 0xFFFFFFFF]
        return ScanDataError


def _get(owner: Any, number: int) -> int:
    properties = owner.Properties
    if not properties.Exists(str(number)):
        return 0
    return int(properties.Item(str(number)).Value)


def _sources(root: Any) -> list[PaperSource]:
    able = _get(root, CAN_FEED_PROPERTY)
    sources = []
    if able & FLAT or not able & FEED:
        sources.append(PaperSource.FLATBED)
    if able & FEED:
        sources.append(PaperSource.FEEDER)
    return sources


def _has_paper(root: Any) -> bool:
    """Whether another page lies in the feeder; a device that cannot tell says so by failing."""
    status = _get(root, STATUS_PROPERTY)
    if status & (PAPER_JAM | PATH_COVER_UP):
        return True  # The next transfer fails, with the right code.
    if not _get(root, CAN_FEED_PROPERTY) & DETECT_FEED:
        return True
    # Without this, some drivers go on to scan the flatbed when the feeder is empty.
    return bool(status & FEED_READY)


def _dpis(item: Any) -> tuple[tuple[int, ...], bool]:
    if not item.Properties.Exists(str(X_DPI_PROPERTY)):
        return (), False
    found = item.Properties.Item(str(X_DPI_PROPERTY))
    if found.SubType == RANGE:
        least, most = int(found.SubTypeMin), int(found.SubTypeMax)
        inner = (dpi for dpi in USUAL_DPIS if least < dpi < most)
        return tuple(sorted({least, most, *inner})), True
    if found.SubType == LIST:
        values = found.SubTypeValues
        return tuple(sorted(int(values.Item(one)) for one in range(1, values.Count + 1))), False
    return (int(found.Value),), False


def _to_png(raw: Path, colour: ColourMode) -> Path:
    file = raw.with_suffix(".png")
    with Image.open(raw) as picture:
        # Some drivers send three channels whatever was asked for.
        mode = "L" if colour is ColourMode.GRAY else "RGB"
        picture.convert(mode).save(file, compress_level=1)
    raw.unlink()
    return file
