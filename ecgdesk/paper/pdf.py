"""Pages of a PDF, drawn in a child process that can be killed.

A PDF is a program: it can ask for any amount of time and memory, and crash the library that draws
it. So it is drawn elsewhere, under limits, and the worst it can do is to fail itself. The child
lives across the pages of one document and is started again after it had to be killed.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from ecgdesk.errors import (
    CancelledError,
    DamagedFileError,
    EcgdeskError,
    InternalError,
    PasswordNeededError,
    TooLargeError,
)
from ecgdesk.jobs import CancelToken
from ecgdesk.paper import pdf_child
from ecgdesk.paper.page import Pixels

PAGE_SECONDS = 20.0
OPEN_SECONDS = 30.0
PAGES_CAP = 2000
LOST_CAP = 3
"""After this many pages of a document took too long or crashed, the rest are not tried."""


class PdfDocument:
    """One PDF. ``load`` returns its bytes (called again if the child has to be started again).

    ``page_seconds`` is the time limit of a page. Use from one thread; ``close`` from any.
    """

    def __init__(
        self, name: str, load: Callable[[], bytes], *, page_seconds: float = PAGE_SECONDS
    ) -> None:
        self._name = name
        self._load = load
        self._page_seconds = page_seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._count: int | None = None
        self._lost = 0

    @property
    def count(self) -> int:
        """Number of pages; PasswordNeededError, DamagedFileError or TooLargeError."""
        if self._count is None:
            self._start(None)
        assert self._count is not None
        return self._count

    def draw(self, index: int, *, cancel: CancelToken | None = None) -> Pixels:
        """Draw the page with this index (from 0): RGB uint8, height x width x 3.

        TooLargeError if it takes too long or too much memory, DamagedFileError if it cannot be
        drawn, CancelledError soon after ``cancel`` is cancelled.
        """
        if self._lost >= LOST_CAP:
            raise TooLargeError(
                f"Page {index + 1} of {self._name} was not tried, because {LOST_CAP} pages before "
                "it took too long to draw. Print the page to a new PDF, or scan it as a picture."
            )
        if self._child is None:
            self._start(cancel)
        with _Watch(self._child, self._page_seconds, cancel) as watch:
            answer, pixels = self._ask({"page": index, "seconds": self._page_seconds})
        if not answer or watch.killed:
            self.close()
        if watch.cancelled:
            raise CancelledError("The work was cancelled.")
        if not answer:
            self._lost += 1
            raise self._lost_page(index, late=watch.late)
        if "error" in answer:
            raise self._failed_page(index, str(answer["error"]))
        rows = np.frombuffer(pixels, np.uint8).reshape(answer["height"], answer["stride"])
        width = int(answer["width"])
        return np.ascontiguousarray(rows[:, : width * 3].reshape(-1, width, 3))

    def close(self) -> None:
        """Kill the child; the next page starts another."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            try:
                cast(IO[bytes], pipe).close()
            except OSError:
                continue  # Unsent bytes of a request to a dead child.

    def __del__(self) -> None:
        self.close()

    def _start(self, cancel: CancelToken | None) -> None:
        data = self._load()
        try:
            self._child = subprocess.Popen(
                _child_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise InternalError(
                f"{self._name} was not opened, because the part of ecgdesk that draws PDFs could "
                f"not be started ({error.strerror}). Save the page as a picture and open that."
            ) from error
        with _Watch(self._child, OPEN_SECONDS, cancel) as watch:
            answer, _ = self._ask({"bytes": len(data)}, data)
        if "count" in answer:
            self._count = int(answer["count"])
            if 0 < self._count <= PAGES_CAP:
                return
        self.close()
        if watch.cancelled:
            raise CancelledError("The work was cancelled.")
        raise self._failed_document(answer, late=watch.late)

    def _ask(
        self, request: dict[str, Any], data: bytes | None = None
    ) -> tuple[dict[str, Any], bytes]:
        """Send a request and return the answer; an empty one if the child died or was killed."""
        assert self._child is not None
        requests = cast(IO[bytes], self._child.stdin)
        answers = cast(IO[bytes], self._child.stdout)
        try:
            pdf_child.write_message(cast(Any, requests), request, data)
            answer = pdf_child.read_message(cast(Any, answers))
            size = int(answer.get("bytes", 0))
            pixels = answers.read(size) if size else b""
        except (OSError, ValueError):
            return {}, b""
        return (answer, pixels) if len(pixels) == size else ({}, b"")

    def _failed_document(self, answer: dict[str, Any], *, late: bool) -> EcgdeskError:
        if answer.get("error") == "password":
            return PasswordNeededError(
                f"{self._name} is locked with a password. Open it in a PDF program, print it to a "
                "new PDF without a password, and open that."
            )
        if answer.get("count"):
            return TooLargeError(
                f"{self._name} has {answer['count']:,} pages; at most {PAGES_CAP:,} are read. "
                "Split it into smaller documents."
            )
        if late:
            return TooLargeError(
                f"{self._name} takes more than {OPEN_SECONDS:.0f} seconds to open. "
                "Print it to a new PDF, or scan the pages as pictures."
            )
        return DamagedFileError(
            f"{self._name} is damaged or was cut short while it was copied. Copy it or print it to "
            "PDF again."
        )

    def _lost_page(self, index: int, *, late: bool) -> EcgdeskError:
        why = (
            f"takes more than {self._page_seconds:.0f} seconds to draw"
            if late
            else "needs more memory than is allowed, or is damaged"
        )
        return TooLargeError(
            f"Page {index + 1} of {self._name} {why}. Print it to a new PDF, or scan it as a "
            "picture."
        )

    def _failed_page(self, index: int, kind: str) -> EcgdeskError:
        if kind == "memory":
            return self._lost_page(index, late=False)
        return DamagedFileError(
            f"Page {index + 1} of {self._name} is damaged and cannot be drawn. "
            "Print it to a new PDF, or scan it as a picture."
        )


class _Watch:
    """Kills a child that is late or no longer wanted; its parent's read then simply ends."""

    def __init__(
        self, child: subprocess.Popen[bytes] | None, seconds: float, cancel: CancelToken | None
    ) -> None:
        assert child is not None
        self._child = child
        self._until = time.monotonic() + seconds
        self._cancel = cancel
        self._answered = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="pdf watch", daemon=True)
        self.late = False
        self.cancelled = False

    def _wait(self) -> None:
        while not self._answered.wait(0.05 if self._cancel else self._until - time.monotonic()):
            self.cancelled = self._cancel is not None and self._cancel.cancelled
            self.late = time.monotonic() >= self._until
            if self.killed:
                self._child.kill()
                return

    @property
    def killed(self) -> bool:
        """Whether the child was killed, be it a moment after it had answered."""
        return self.late or self.cancelled

    def __enter__(self) -> "_Watch":
        self._thread.start()
        return self

    def __exit__(self, *args: object) -> None:
        self._answered.set()
        self._thread.join()


def _child_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, pdf_child.ARGUMENT]
    # The same interpreter finds the same ecgdesk: from a checkout it may be on no other path.
    # -P keeps the folder that the person stands in out of the import path.
    home = str(Path(__file__).resolve().parents[2])
    code = "import sys; sys.path.append(sys.argv[1]); from ecgdesk.paper import pdf_child as c; "
    return [sys.executable, "-P", "-c", code + "c.serve()", home]
