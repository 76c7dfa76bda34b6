"""One run of ``scanimage``: what it says, how far it is, and its end, by force if need be."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from ecgdesk.scanners.base import ScanUnavailableError

GOOD, END, NO_PAPER = 0, 5, 7
"""SANE's status codes (sane.h) of a run that went well, a page that did, and an empty feeder."""

LAST_STATUS = 11
OUTPUT_CAP = 4 * 1024 * 1024
DRAIN_S = 1.0


class ScanimageRun:
    """Starts ``command`` in ``cwd``; ``device`` is a name for people. ScanUnavailableError."""

    def __init__(self, command: Sequence[str], device: str, cwd: Path | None = None) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=_environment(),
                # Its own session: Ctrl-C reaches us alone, drivers' children die with it, and
                # there is no terminal on which a driver could ask for a password.
                start_new_session=True,
            )
        except OSError as error:
            raise ScanUnavailableError(
                f"{device} cannot be used, because the program scanimage could not be started "
                f"({error.strerror}). Install the package sane-utils."
            ) from error
        self.page, self.percent = 1, 0.0
        self.given_up = False
        self.said: deque[str] = deque(maxlen=40)
        self._page_status: int | None = None
        self._end_said_at: float | None = None
        self._sign_at = time.monotonic()
        self._out = bytearray()
        self._held = False
        self._readers = [
            threading.Thread(target=self._read_out, name="scanimage out", daemon=True),
            threading.Thread(target=self._read_err, name="scanimage err", daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def printed(self) -> str:
        """What it wrote to its output."""
        return bytes(self._out).decode("utf-8", "replace")

    @property
    def status(self) -> int:
        """SANE's status of the whole run; negative if it had to be killed or crashed."""
        code = self._process.poll()
        if self._end_said_at is not None and (code is None or code < 0 or code > LAST_STATUS):
            # It hung or crashed on its way out, after it had said how the scan went.
            code = GOOD if self._page_status in (None, END) else self._page_status
        return -1 if code is None else code

    @property
    def silent_s(self) -> float:
        """Seconds since it last gave a sign of life."""
        return time.monotonic() - self._sign_at

    def note_sign(self) -> None:
        """Take something else for a sign of life."""
        self._sign_at = time.monotonic()

    def has_said_end_for(self, seconds: float) -> bool:
        """Whether it said that long ago that it has finished, and yet has not."""
        return self._end_said_at is not None and time.monotonic() - self._end_said_at > seconds

    def wait(self, seconds: float) -> bool:
        """Whether it has ended, after at most this long; then all it said is there."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        self._drain()
        return True

    def stop(self, grace_s: float) -> None:
        """End it: ask, wait for ``grace_s``, then kill it with all its children."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(grace_s)
            except subprocess.TimeoutExpired:
                self._kill()
        if not self._drain():
            self._kill()  # A driver's own child has outlived it, and holds the pipes.
            return
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe:
                pipe.close()

    def _drain(self) -> bool:
        """Wait until all it said is heard; False if somebody else holds its pipes."""
        if not self._held:
            until = time.monotonic() + DRAIN_S
            for reader in self._readers:
                reader.join(max(0.0, until - time.monotonic()))
            self._held = any(reader.is_alive() for reader in self._readers)
        return not self._held

    def _kill(self) -> None:
        try:
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(2.0)
        except (OSError, subprocess.TimeoutExpired):
            return  # Asleep in the kernel, on a dead disk or bus: it ends when that lets it.

    def _read_out(self) -> None:
        assert self._process.stdout
        while block := os.read(self._process.stdout.fileno(), 65536):
            self._out += block[: OUTPUT_CAP - len(self._out)]

    def _read_err(self) -> None:
        assert self._process.stderr
        rest = b""
        while block := os.read(self._process.stderr.fileno(), 65536):
            self.note_sign()
            *lines, rest = re.split(rb"[\r\n]+", rest + block)
            rest = rest[-4096:]
            for line in lines:
                self._hear(line.decode("utf-8", "replace"))
        self._hear(rest.decode("utf-8", "replace"))

    def _hear(self, line: str) -> None:
        if found := re.match(r"Progress: ([\d.]+)%", line):
            self.percent = min(100.0, float(found[1]))
            return
        if found := re.match(r"Scanning page (\d+)", line):
            self.page, self.percent = int(found[1]), 0.0
        elif found := re.match(r"Scanned page \d+\. \(scanner status = (\d+)\)", line):
            self._page_status = int(found[1])
        elif line.endswith("sane_start: Document feeder out of documents"):
            self._page_status = NO_PAPER
        elif line.startswith("Batch terminated"):
            self._end_said_at = time.monotonic()
        self.said.append(line)


def _environment() -> dict[str, str]:
    """Return the environment for a program of the system: plain English, and its own libraries."""
    variables = {**os.environ, "LC_ALL": "C"}
    if getattr(sys, "frozen", False):
        # The frozen program finds its own libraries by this; the system's must not find them.
        original = variables.pop("LD_LIBRARY_PATH_ORIG", None)
        variables.pop("LD_LIBRARY_PATH", None)
        if original:
            variables["LD_LIBRARY_PATH"] = original
    return variables
