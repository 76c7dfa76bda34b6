"""ImageCaptureCore as classes of our own, for the contract tests.

As on macOS, nothing happens until the run loop runs, and answers come through the delegate, by
their selectors. What it does is in the environment variable FAKE_DRIVER (see test_drivers.py).
"""

import json
import os
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PIL import Image

from ecgdesk.scanners.driver import Driver
from ecgdesk.scanners.imagecapture import ImageCaptureDriver

ERRORS = {
    "jam": (-9931, "Paper jam in the document feeder"),
    "empty": (-9931, "No document is loaded"),
    "cover": (-9931, "The cover is open"),
    "busy": (-9925, "in use"),
    "denied": (-21343, "not authorised"),
    "io": (-9931, "failed"),
    "cancelled": (-9924, "cancelled"),
}
queue: deque[Callable[[], None]] = deque()


class Object:
    """NSObject: made by alloc().init()."""

    @classmethod
    def alloc(cls) -> "Object":
        return cls()

    def init(self) -> "Object":
        return self


class RunLoop:
    @staticmethod
    def currentRunLoop() -> type["RunLoop"]:  # noqa: N802
        return RunLoop

    @staticmethod
    def runMode_beforeDate_(mode: str, until: float) -> bool:  # noqa: N802
        assert mode == "NSDefaultRunLoopMode"
        if queue:
            queue.popleft()()
            return True
        time.sleep(max(0.0, min(0.01, until - time.monotonic())))
        return False


class Date:
    @staticmethod
    def dateWithTimeIntervalSinceNow_(seconds: float) -> float:  # noqa: N802
        return time.monotonic() + seconds


class Url:
    def __init__(self, path: str) -> None:
        self._path = path

    @staticmethod
    def fileURLWithPath_(path: str) -> "Url":  # noqa: N802
        return Url(path)

    def path(self) -> str:
        return self._path


class Error:
    def __init__(self, kind: str) -> None:
        self._code, self._words = ERRORS[kind]

    def code(self) -> int:
        return self._code

    def localizedDescription(self) -> str:  # noqa: N802
        return self._words


class IndexSet:
    def __init__(self, *numbers: int) -> None:
        self._numbers = numbers

    def firstIndex(self) -> int:  # noqa: N802
        return self._numbers[0] if self._numbers else 2**63 - 1

    def indexGreaterThanIndex_(self, number: int) -> int:  # noqa: N802
        return next((one for one in self._numbers if one > number), 2**63 - 1)


class Unit:
    def __init__(self, kind: int, plan: dict[str, Any]) -> None:
        self._kind, self._plan = kind, plan
        self.sent = 0
        self.chosen: dict[str, Any] = {"area": None}

    def type(self) -> int:
        return self._kind

    def supportedResolutions(self) -> IndexSet:  # noqa: N802
        return IndexSet(75, 100, 150, 200, 300, 600)

    def supportedDocumentTypes(self) -> IndexSet:  # noqa: N802
        return IndexSet(1, 3)

    def physicalSize(self) -> SimpleNamespace:  # noqa: N802
        assert self.chosen["unit"] == 0
        return SimpleNamespace(width=8.5, height=11.7)

    def documentSize(self) -> SimpleNamespace:  # noqa: N802
        assert self.chosen["unit"] == 0
        return SimpleNamespace(width=8.5, height=11.0)

    def documentLoaded(self) -> bool:  # noqa: N802
        return bool(self._plan.get("pages", 3) > self.sent)

    def scanProgressPercent(self) -> float:  # noqa: N802
        return 40.0

    def setMeasurementUnit_(self, unit: int) -> None:  # noqa: N802
        self.chosen["unit"] = unit

    def setPixelDataType_(self, kind: int) -> None:  # noqa: N802
        self.chosen["mode"] = {1: "L", 2: "RGB"}[kind]

    def setBitDepth_(self, depth: int) -> None:  # noqa: N802
        assert depth == 8

    def setResolution_(self, dpi: int) -> None:  # noqa: N802
        self.chosen["dpi"] = dpi

    def setDocumentType_(self, number: int) -> None:  # noqa: N802
        self.chosen["document"] = number

    def setScanArea_(self, area: tuple[float, float, float, float]) -> None:  # noqa: N802
        self.chosen["area"] = area


class Scanner:
    def __init__(self, plan: dict[str, Any]) -> None:
        self._plan = plan
        self._units = {kind: Unit(kind, plan) for kind in (0, 3)}
        self._unit = self._units[0]
        self._delegate: Any = None
        self._target = Path()
        self._cancelled = False

    def UUIDString(self) -> str:  # noqa: N802
        return "uuid-1"

    def name(self) -> str:
        return "Maker One"

    def setDelegate_(self, delegate: Any) -> None:  # noqa: N802
        self._delegate = delegate

    def requestOpenSession(self) -> None:  # noqa: N802
        error = Error("busy") if self._plan.get("locked") else None
        queue.append(lambda: self._delegate.device_didOpenSessionWithError_(self, error))
        if error is None:
            queue.append(lambda: self._delegate.deviceDidBecomeReady_(self))

    def requestCloseSession(self) -> None:  # noqa: N802
        queue.append(lambda: self._delegate.device_didCloseSessionWithError_(self, None))

    def availableFunctionalUnitTypes(self) -> list[int]:  # noqa: N802
        return [0, 3]

    def selectedFunctionalUnit(self) -> Unit:  # noqa: N802
        return self._unit

    def requestSelectFunctionalUnit_(self, kind: int) -> None:  # noqa: N802
        self._unit = self._units[kind]
        queue.append(
            lambda: self._delegate.scannerDevice_didSelectFunctionalUnit_error_(
                self, self._unit, None
            )
        )

    def setTransferMode_(self, mode: int) -> None:  # noqa: N802
        assert mode == 0

    def setDownloadsDirectory_(self, url: Url) -> None:  # noqa: N802
        self._target = Path(url.path())

    def setDocumentName_(self, name: str) -> None:  # noqa: N802
        self._name = name

    def setDocumentUTI_(self, kind: str) -> None:  # noqa: N802
        assert kind == "public.png"

    def cancelScan(self) -> None:  # noqa: N802
        self._cancelled = True
        queue.append(lambda: self._end("cancelled"))

    def requestScan(self) -> None:  # noqa: N802
        queue.append(self._next)

    def _next(self) -> None:
        plan, unit = self._plan, self._unit
        if self._cancelled:
            return None
        unit.sent += 1
        time.sleep(plan.get("page_s", 0.0))
        if plan.get("crash_page") == unit.sent:
            os._exit(3)
        if plan.get("hang_page") == unit.sent:
            return time.sleep(600)
        if plan.get("fail_page") == unit.sent:
            if plan["fail"] == "gone":
                return self._delegate.didRemoveDevice_(self)
            return self._end(plan["fail"])
        if unit.sent > (1 if unit.type() == 0 else plan.get("pages", 3)):
            return self._end(None)
        file = self._target / (f"{self._name}.png" if unit.sent == 1 else f"x {unit.sent}.png")
        area = unit.chosen["area"] or (0.0, 0.0, 8.5, 11.0)
        size = tuple(int(side * unit.chosen["dpi"]) for side in area[2:])
        gray, mode = unit.sent * 10, unit.chosen["mode"]
        Image.new(mode, size, gray if mode == "L" else (gray,) * 3).save(file)  # type: ignore[arg-type]
        self._delegate.scannerDevice_didScanToURL_(self, Url(str(file)))
        queue.append(self._next)
        return None

    def _end(self, kind: str | None) -> None:
        error = Error(kind) if kind else None
        self._delegate.scannerDevice_didCompleteScanWithError_(self, error)


class Browser(Object):
    plan: dict[str, Any]

    def setDelegate_(self, delegate: Any) -> None:  # noqa: N802
        self._delegate = delegate

    def setBrowsedDeviceTypeMask_(self, mask: int) -> None:  # noqa: N802
        assert mask & 2

    def start(self) -> None:
        self._found: list[Scanner] = []
        scanner = Scanner(self.plan)

        def add() -> None:
            self._found.append(scanner)
            self._delegate.deviceBrowser_didAddDevice_moreComing_(self, scanner, False)

        if not self.plan.get("gone"):
            queue.append(add)

    def stop(self) -> None:
        self._found = []

    def devices(self) -> list[Scanner]:
        return list(self._found)


def make_driver() -> Driver:
    """Make the real driver on these classes."""
    plan = json.loads(os.environ["FAKE_DRIVER"])
    if plan.get("hang_find"):
        time.sleep(600)
    layer = SimpleNamespace(
        ICDeviceBrowser=type("ICDeviceBrowser", (Browser,), {"plan": plan}),
        NSObject=Object,
        NSRunLoop=RunLoop,
        NSDate=Date,
        NSDefaultRunLoopMode="NSDefaultRunLoopMode",
        NSURL=Url,
        NSMakeRect=lambda *sides: sides,
    )
    return ImageCaptureDriver(layer, listen_s=0.3, answer_s=1.0)
