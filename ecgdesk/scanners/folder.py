"""A watched folder: a copier, an ECG machine or a phone drops files there, on any system.

A file is taken once it is whole: it has stopped changing, and its format's own end is there.
Polling, because network drives tell nobody of their changes.
"""

import os
import shutil
import stat
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ecgdesk.jobs import CancelToken, Progress, Report
from ecgdesk.scanners.base import (
    Capabilities,
    Device,
    Pages,
    PaperSource,
    ScanCancelledError,
    ScanFolderError,
    ScanSettings,
    ScanTimeoutError,
    SourceAbility,
)
from ecgdesk.scanners.pagefiles import PageFolder
from ecgdesk.scanners.whole import is_page_file, is_whole

POLL_S = 0.5
SETTLE_S = 1.0
"""As long a file must not have changed: copiers write in bursts."""

STUCK_S = 60.0
"""A file that rests that long without its end will hardly get it."""

LOOK_S = 20.0
"""A look at a folder that takes longer: the network drive is gone."""

UNFINISHED_SUFFIXES = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart")


@dataclass(frozen=True)
class _State:
    """What a file was like at the last look, and since when it has been so."""

    size: int
    changed_ns: int
    since_s: float


@dataclass
class Watch:
    """What is new in one folder. A thread that looks waits for one that looks already.

    Files that lie there at the first look are not new, unless ``take_present``. ``taken`` names
    each file once; one that is written anew under its old name is new again.
    """

    folder: Path
    take_present: bool = False
    settle_s: float = SETTLE_S
    clock: Callable[[], float] = time.monotonic
    _seen: dict[str, _State] = field(default_factory=dict)
    _done: dict[str, tuple[int, int]] = field(default_factory=dict)
    _looked: bool = False
    _looking: threading.Lock = field(default_factory=threading.Lock)

    def poll(self) -> list[Path]:
        """Look once; return the files that have become whole, oldest first.

        ScanFolderError if the folder cannot be read.
        """
        with self._looking:
            return self._poll()

    def _poll(self) -> list[Path]:
        now = self.clock()
        present = self._list()
        if not self._looked and not self.take_present:
            self._done = {name: (size, changed) for name, (size, changed) in present.items()}
        self._looked = True
        # What was deleted is forgotten, so that the same name may come again.
        self._done = {name: key for name, key in self._done.items() if name in present}
        self._seen = {name: state for name, state in self._seen.items() if name in present}
        fresh = []
        for name, (size, changed) in present.items():
            if self._done.get(name) == (size, changed):
                continue
            state = self._seen.get(name)
            if state is None or (state.size, state.changed_ns) != (size, changed):
                self._seen[name] = _State(size, changed, now)
            elif size and now - state.since_s >= self.settle_s and _try_whole(self.folder / name):
                self._done[name] = (size, changed)
                del self._seen[name]
                fresh.append((changed, name))
        return [self.folder / name for _, name in sorted(fresh)]

    def stuck(self) -> list[Path]:
        """Return the page files that have rested long without becoming whole."""
        now = self.clock()
        return [
            self.folder / name
            for name, state in sorted(self._seen.items())
            if now - state.since_s > STUCK_S and _try_page(self.folder / name)
        ]

    def _list(self) -> dict[str, tuple[int, int]]:
        found = {}
        try:
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or entry.name.endswith(UNFINISHED_SUFFIXES):
                        continue
                    try:
                        # On Windows a DirEntry's own stat may be older than the file.
                        info = os.stat(entry.path, follow_symlinks=False)  # noqa: PTH116
                    except OSError:
                        continue  # Gone again.
                    # Only plain files: a pipe would block whoever opens it.
                    if stat.S_ISREG(info.st_mode):
                        found[entry.name] = (info.st_size, info.st_mtime_ns)
        except OSError as error:
            raise ScanFolderError(
                f"The watched folder {self.folder} cannot be read ({error.strerror}). Check that "
                "it is there and its drive is connected."
            ) from error
        return found


class FolderBackend:
    """Watched folders as devices: each is given by the person, none is searched for.

    ``scan`` copies new files into the target folder and ends at ``settings.pages``, else when it
    is cancelled. ``new_files`` names them where they are.
    """

    name = "folder"

    def __init__(
        self,
        folders: Iterable[Path] = (),
        *,
        poll_s: float = POLL_S,
        settle_s: float = SETTLE_S,
        look_s: float = LOOK_S,
        take_present: bool = False,
    ) -> None:
        self._folders = tuple(folders)
        self._poll_s = poll_s
        self._settle_s = settle_s
        self._look_s = look_s
        self._take_present = take_present

    def is_available(self) -> bool:
        """Whether there can be watched folders: everywhere."""
        return True

    def find_devices(self, *, cancel: CancelToken) -> list[Device]:
        """Return the folders that were given, whether or not they can be reached now."""
        return [device_of(folder) for folder in self._folders]

    def capabilities(self, device: Device, *, cancel: CancelToken) -> Capabilities:
        """A folder gives what comes: pages one after the other, resolution and colour as is."""
        return Capabilities((SourceAbility(PaperSource.FEEDER),))

    def scan(
        self,
        device: Device,
        settings: ScanSettings,
        folder: Path,
        *,
        report: Report,
        cancel: CancelToken,
    ) -> Pages:
        """Copy each new whole file into ``folder``; see Backend.scan."""
        self.capabilities(device, cancel=cancel).of(settings.source, device)
        watched = Path(device.address)
        if watched.resolve() == folder.resolve():
            raise ScanFolderError(
                f"The pages of the watched folder {device.name} cannot be kept in that folder "
                "itself: each would be new again. Choose another folder."
            )
        watch = Watch(watched, take_present=self._take_present, settle_s=self._settle_s)
        with PageFolder(folder, device.name) as pages:
            for file in self.new_files(watch, report=report, cancel=cancel):
                copy = pages.work / "page"
                try:
                    shutil.copyfile(file, copy)
                except OSError as error:
                    raise pages.failure(error) from error
                yield pages.keep(copy)
                if pages.count == settings.pages:
                    return

    def new_files(self, watch: Watch, *, report: Report, cancel: CancelToken) -> Pages:
        """Yield each new whole file where it lies, until cancelled; a ScanError ends it.

        After an error it may be called again with the same ``watch``: what came meanwhile is new.
        ``report`` is called after each look.
        """
        device = device_of(watch.folder)
        while True:
            yield from self._look(watch, device, cancel)
            report(Progress(0, 0, _words(watch)))
            _pause(self._poll_s, device, cancel)

    def _look(self, watch: Watch, device: Device, cancel: CancelToken) -> list[Path]:
        """Poll in a thread: a look at a dead network drive may never come back."""
        outcome: list[list[Path] | ScanFolderError] = []

        def look() -> None:
            try:
                outcome.append(watch.poll())
            except ScanFolderError as error:
                outcome.append(error)

        thread = threading.Thread(target=look, name="watched folder", daemon=True)
        thread.start()
        until = time.monotonic() + self._look_s
        while thread.is_alive():
            thread.join(0.05)
            if cancel.cancelled:
                raise ScanCancelledError.of(device.name)
            if time.monotonic() > until:
                raise ScanTimeoutError(
                    f"The watched folder {device.name} does not answer. Check that its drive is "
                    "connected, and watch it again."
                )
        if not outcome:
            raise ScanFolderError(f"The watched folder {device.name} cannot be read.")
        if isinstance(outcome[0], ScanFolderError):
            raise outcome[0]
        return outcome[0]


def device_of(folder: Path) -> Device:
    """Return the device that stands for a watched folder."""
    return Device(FolderBackend.name, str(folder), folder.name or str(folder))


def _words(watch: Watch) -> str:
    stuck = watch.stuck()
    if stuck:
        return f"{stuck[0].name} is incomplete and has stopped growing. Copy it again."
    return f"Waiting for pages in {watch.folder.name or watch.folder}"


def _pause(seconds: float, device: Device, cancel: CancelToken) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if cancel.cancelled:
            raise ScanCancelledError.of(device.name)
        time.sleep(min(0.05, seconds))


def _try_whole(path: Path) -> bool:
    try:
        return is_whole(path)
    except (OSError, ValueError):
        return False  # Locked by who writes it, or gone: the next look tells.


def _try_page(path: Path) -> bool:
    try:
        return is_page_file(path)
    except OSError:
        return False
