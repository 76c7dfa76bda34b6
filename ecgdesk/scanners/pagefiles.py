"""Where pages grow, and where they go once they are whole: nothing half is ever left behind.

A page is written in a hidden work folder inside the target folder (the same disk, so that moving
it is one step) and moved out only when it is whole. The work folder goes away in every case.
"""

import os
import shutil
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from ecgdesk.scanners.base import ScanDataError, ScanError, ScanFolderError
from ecgdesk.scanners.whole import is_whole, suffix_of

WORK_PREFIX = ".ecgdesk-scan-"
ROOM_NEEDED = 4 * 1024 * 1024
"""With less left on the disk, a failed page is put down to the full disk."""

STALE_S = 24 * 3600
"""A work folder this old belongs to nobody: the computer was switched off during its scan."""


class PageFolder:
    """The pages of one scan of ``device`` (a name for people) on their way into ``folder``.

    Use it in a ``with`` block. ScanFolderError if the folder cannot be written.
    """

    def __init__(self, folder: Path, device: str) -> None:
        self._folder = folder
        self._device = device
        self._stem = time.strftime("scan-%Y%m%d-%H%M%S")
        self._work: Path | None = None
        self.count = 0

    @property
    def work(self) -> Path:
        """The hidden folder for what is not whole yet."""
        assert self._work is not None
        return self._work

    def keep(self, file: Path) -> Path:
        """Move a finished page out of the work folder under a new name, and return its path.

        ScanDataError if the file is not whole after all; it is then not kept.
        """
        try:
            if not is_whole(file):
                raise ScanDataError.of(self._device)
            target = self._reserve(suffix_of(file))
            try:
                os.replace(file, target)  # noqa: PTH105 (what it does to an existing file matters)
            except OSError:
                target.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise self.failure(error) from error
        self.count += 1
        return target

    def failure(self, error: OSError | None = None) -> ScanError:
        """Return what to say when a page could not be written, for whatever reason."""
        if error is not None and not self.is_full():
            return ScanFolderError(
                f"The page could not be kept in {self._folder} ({error.strerror}). Choose another "
                "folder and scan again."
            )
        return ScanFolderError(
            f"The disk of {self._folder} is full, so the page could not be kept. Make room and "
            "scan again."
        )

    def is_full(self) -> bool:
        """Whether the disk has no room for another page."""
        try:
            return shutil.disk_usage(self._folder).free < ROOM_NEEDED
        except OSError:
            return False

    def _reserve(self, suffix: str) -> Path:
        """Make an empty file of a new name: whatever is there, also since a moment, stays."""
        number = self.count + 1
        while True:
            target = self._folder / f"{self._stem}-{number:03d}{suffix}"
            try:
                target.open("xb").close()
            except FileExistsError:
                number += 1
            else:
                return target

    def __enter__(self) -> Self:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _sweep(self._folder)
            self._work = Path(tempfile.mkdtemp(prefix=WORK_PREFIX, dir=self._folder))
        except OSError as error:
            raise ScanFolderError(
                f"Pages cannot be written to {self._folder} ({error.strerror}). Choose another "
                "folder."
            ) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        remove_work(self.work)


def remove_work(folder: Path) -> None:
    """Remove a work folder; again for a second where a dying child still holds a file (Windows)."""
    for wait_s in (0.0, 0.05, 0.1, 0.2, 0.3, 0.4):
        time.sleep(wait_s)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return


def _sweep(folder: Path) -> None:
    """Remove work folders that a power cut left behind."""
    for left in folder.glob(f"{WORK_PREFIX}*"):
        if left.is_dir() and time.time() - left.stat().st_mtime > STALE_S:
            shutil.rmtree(left, ignore_errors=True)
