"""SANE scanners (Linux), through ``scanimage`` as a child process.

A driver can hang, crash or return half a picture as if it were whole. In a child process it can be
killed, the system's own driver is used as it is, and the exit code says how the scan went.
"""

import re
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ecgdesk.jobs import CancelToken, Progress, Report
from ecgdesk.scanners import sane_options
from ecgdesk.scanners.base import (
    Capabilities,
    Device,
    Pages,
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
    ScanTimeoutError,
    ScanUnpluggedError,
    ScanUnsupportedError,
    SourceAbility,
)
from ecgdesk.scanners.pagefiles import PageFolder
from ecgdesk.scanners.sane_child import GOOD, NO_PAPER, ScanimageRun

LIST_S = 60.0
ASK_S = 30.0
SILENCE_S = 120.0
"""A cold lamp may take a minute before the first line comes."""

STOP_S = 8.0
"""Time to let the driver bring the carriage home; killed sooner, some need to be plugged again."""

TICK_S = 0.01

_KINDS: dict[int, tuple[str, type[ScanError]]] = {
    1: ("Operation not supported", ScanUnsupportedError),
    2: ("Operation was cancel", ScanCancelledError),
    3: ("Device busy", ScanBusyError),
    4: ("Invalid argument", ScanUnsupportedError),
    5: ("End of file reached", ScanDataError),
    6: ("Document feeder jammed", ScanJamError),
    7: ("Document feeder out of documents", ScanEmptyError),
    8: ("Scanner cover is open", ScanCoverOpenError),
    9: ("Error during device I/O", ScanDataError),
    10: ("Out of memory", ScanMemoryError),
    11: ("Access to resource has been denied", ScanDeniedError),
}
"""SANE's status codes (sane.h), which are scanimage's exit codes, and their words in English."""


class SaneBackend:
    """``command`` starts scanimage; the limits are seconds (shorter in tests)."""

    name = "sane"

    def __init__(
        self,
        command: Sequence[str] = ("scanimage",),
        *,
        silence_s: float = SILENCE_S,
        stop_s: float = STOP_S,
        ask_s: float = ASK_S,
    ) -> None:
        self._command = tuple(command)
        self._silence_s = silence_s
        self._stop_s = stop_s
        self._ask_s = ask_s
        self._known: dict[str, _Known] = {}  # Replaced whole, never changed: safe across threads.

    def is_available(self) -> bool:
        """Whether scanimage is installed."""
        return shutil.which(self._command[0]) is not None

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        """List SANE's devices but webcams, which SANE takes for scanners."""
        text = self._ask(["-f", "%d\t%v\t%m\t%t%n"], "SANE", LIST_S, cancel)
        rows = [line.split("\t") for line in text.splitlines() if line.count("\t") == 3]
        self._known = {row[0]: _Known(row[3]) for row in rows} | self._known
        return [
            Device(self.name, address, _name(vendor, model, address))
            for address, vendor, model, _ in rows
            if not address.startswith("v4l")
        ]

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        """Ask the driver for its options, once per source, and remember the answer."""
        known = self._known_of(device, cancel, None)
        abilities = (sane_options.ability_of(one, known.options[one]) for one in known.words)
        return Capabilities(tuple(abilities))

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        """Scan into PNG files; see Backend.scan."""
        known = self._known_of(device, cancel, settings.source)
        options = known.options[settings.source]
        ability = sane_options.ability_of(settings.source, options)
        arguments = [
            f"--device-name={device.address}",
            # Always as a batch: it writes elsewhere and renames a page once it is finished.
            "--batch=page-%04d.png",
            "--format=png",
            "--progress",
            *sane_options.scan_arguments(settings, ability, known.words[settings.source], options),
        ]
        count = 1 if settings.source is PaperSource.FLATBED else settings.pages
        if count:
            arguments.append(f"--batch-count={count}")
        with PageFolder(folder, device.name) as pages:
            child = ScanimageRun([*self._command, *arguments], device.name, cwd=pages.work)
            try:
                yield from self._collect(child, pages, report, cancel)
            finally:
                child.stop(self._stop_s)
            failure = self._failure(child, device, pages, cancel)
            if failure:
                raise failure

    def _collect(
        self, child: ScanimageRun, pages: PageFolder, report: Report, cancel: CancelToken
    ) -> Iterator[Path]:
        """Yield pages as they appear until the child has ended or is to be ended."""
        told = None
        while True:
            ended = child.wait(TICK_S)
            # Only pages that were there before anybody told scanimage to stop: a driver may end a
            # stopped page as if it were whole.
            while (file := pages.work / f"page-{pages.count + 1:04d}.png").exists():
                yield pages.keep(file)
                child.note_sign()
            if ended or child.has_said_end_for(self._stop_s):
                return
            if cancel.cancelled or child.silent_s > self._silence_s:
                child.given_up = True
                return
            if told != (now := (child.page, child.percent)):
                told = now
                report(Progress(int(child.percent), 100, f"Scanning page {child.page}"))

    def _failure(
        self, child: ScanimageRun, device: Device, pages: PageFolder, cancel: CancelToken
    ) -> ScanError | None:
        if child.given_up:
            stopped = ScanCancelledError if cancel.cancelled else ScanTimeoutError
            return stopped.of(device.name)
        if child.status in (GOOD, NO_PAPER) and pages.count:
            return None
        kind = _kind(child.status, child.said)
        if kind is ScanDataError:
            if pages.is_full():
                return pages.failure()
            if self._is_gone(device, cancel):
                kind = ScanUnpluggedError
        return kind.of(device.name)

    def _is_gone(self, device: Device, cancel: CancelToken) -> bool:
        """Whether the device cannot be opened any more: a pulled cable looks like any I/O error."""
        try:
            self._ask([f"--device-name={device.address}", "-A"], device.name, self._ask_s, cancel)
        except ScanUnpluggedError:
            return True
        except ScanError:
            return False
        return False

    def _known_of(
        self, device: Device, cancel: CancelToken, source: PaperSource | None
    ) -> "_Known":
        """Return what is known of a source, or of all (None); asks the driver what is missing.

        Each question opens the device, which on some takes seconds: none is asked twice.
        """
        known = self._known.get(device.address, _Known())
        if known.words and all(one in known.options for one in known.wanted(source)):
            return known

        def ask(word: str | None) -> sane_options.Options:
            choice = [f"--source={word}"] if word else []
            opened = [f"--device-name={device.address}", *choice, "-A"]
            text = self._ask(opened, device.name, self._ask_s, cancel)
            return sane_options.parse_options(text)

        usual = ask(None)
        words = sane_options.source_words(usual, known.kind)
        known = _Known(known.kind, words, dict(known.options))
        Capabilities(tuple(map(SourceAbility, known.words))).of(
            source or next(iter(known.words)), device
        )
        present = usual["--source"].value if "--source" in usual else None
        for one in set(known.wanted(source)) - set(known.options):
            word = known.words[one]
            known.options[one] = usual if word in (None, present) else ask(word)
        self._known = {**self._known, device.address: known}
        return known

    def _ask(self, arguments: list[str], device: str, limit_s: float, cancel: CancelToken) -> str:
        """Run scanimage and return what it prints; a ScanError if it fails or is stopped."""
        if cancel.cancelled:
            raise ScanCancelledError.of(device)
        child = ScanimageRun([*self._command, *arguments], device)
        until = time.monotonic() + limit_s
        try:
            while not child.wait(TICK_S):
                if cancel.cancelled:
                    raise ScanCancelledError.of(device)
                if time.monotonic() > until:
                    raise ScanTimeoutError.of(device)
        finally:
            child.stop(min(self._stop_s, 2.0))
        if child.status != GOOD:
            raise _kind(child.status, child.said).of(device)
        return child.printed


@dataclass
class _Known:
    """What is remembered of a device between calls: SANE's word for its kind, and by source."""

    kind: str = ""
    words: dict[PaperSource, str | None] = field(default_factory=dict)
    options: dict[PaperSource, sane_options.Options] = field(default_factory=dict)

    def wanted(self, source: PaperSource | None) -> list[PaperSource]:
        """Return the sources that a question is about."""
        return list(self.words) if source is None else [source]


def _kind(status: int, said: Sequence[str]) -> type[ScanError]:
    """Return the kind of a failure: by the exit code, and where that says little, by the words."""
    words = [line for line in said if line.startswith("scanimage: ")]
    if status > 1 and status in _KINDS:
        return _KINDS[status][1]
    for line in reversed(words):
        if "open of device" in line and re.search(r"Invalid argument|device I/O", line):
            return ScanUnpluggedError  # SANE's words for a name that leads to no device.
        for phrase, kind in _KINDS.values():
            if phrase in line:
                return kind
    return ScanDataError


def _name(vendor: str, model: str, address: str) -> str:
    words = model if model.lower().startswith(vendor.lower()) else f"{vendor} {model}"
    return words.replace("_", " ").strip() or address
