"""Many pages read through any executor: in order, a few at a time, and one bad file stops nothing.

The work crosses to another process as (path, page number) and comes back as an Outcome without
pixels, so the same code serves a thread, a pool of threads and a pool of processes.
"""

import logging
import math
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from dataclasses import dataclass, field, replace
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from ecgdesk.beats import Beat, beats_as_json
from ecgdesk.errors import CancelledError, EcgdeskError, InternalError, TooLargeError
from ecgdesk.jobs import CancelToken, Progress, Report
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.evidence import LeadShare
from ecgdesk.packs.pack import Pack, PackIdentity, load_pack
from ecgdesk.packs.panels import Answer, Panel, evaluate
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import Reason
from ecgdesk.paper.sources import Source, name_of, open_source
from ecgdesk.reading import Reading, read_page

READ, REFUSED, FAILED = "read", "refused", "failed"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outcome:
    """What became of one page: a Reading without its pixels, or the error in its place.

    ``status`` is "read", "refused" or "failed". ``quad`` is four (x, y) in page pixels after EXIF
    rotation, clockwise from top left; ``pixels_per_mm`` is page pixels per millimetre. ``findings``
    are in order of probability, and empty unless the page was read. ``count`` is how many pages
    the file has (1 where it could not be opened). ``leads`` are what each lead said of a finding.
    """

    path: Path
    page: int
    status: str
    count: int = 1
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
    quad: tuple[tuple[float, float], ...] | None = None
    pixels_per_mm: float | None = None
    heart_rate_bpm: float | None = None
    beats: tuple[Beat, ...] = ()
    pack: PackIdentity | None = None
    findings: tuple[Finding, ...] = ()
    leads: Mapping[str, tuple[LeadShare, ...]] = field(default_factory=dict)

    @classmethod
    def of_reading(cls, path: Path, page: int, reading: Reading) -> "Outcome":
        """Keep of a Reading what is not pixels."""
        by_probability = sorted(reading.findings, key=lambda found: -found.probability)
        return cls(
            path=path,
            page=page,
            status=reading.status,
            reasons=reading.reasons,
            warnings=reading.warnings,
            quad=tuple((round(x, 2), round(y, 2)) for x, y in reading.quad.as_list()),
            pixels_per_mm=reading.pixels_per_mm,
            heart_rate_bpm=reading.heart_rate_bpm,
            beats=reading.beats,
            pack=reading.pack,
            findings=tuple(by_probability) if reading.status == READ else (),
            leads={found.code: reading.lead_shares(found.index) for found in by_probability},
        )

    @classmethod
    def of_error(cls, path: Path, page: int, error: EcgdeskError) -> "Outcome":
        """Say what went wrong in place of a Reading."""
        return cls(path, page, FAILED, reasons=(Reason(error.code, error.text),))

    def as_json(self, panel: Panel | None = None) -> dict[str, object]:
        """Return one line of ``ecgdesk read --json``, ready for json.dumps.

        With a ``panel`` of the page's pack, its answers stand in the line as well.
        """
        line: dict[str, object] = {
            "file": str(self.path),
            "page": self.page,
            "status": self.status,
            "reasons": [{"code": reason.code, "text": reason.text} for reason in self.reasons],
            "warnings": [{"code": reason.code, "text": reason.text} for reason in self.warnings],
            "quad": [list(corner) for corner in self.quad] if self.quad else None,
            "pixels_per_mm": _rounded(self.pixels_per_mm, 4),
            "heart_rate_bpm": _rounded(self.heart_rate_bpm, 1),
            **beats_as_json(self.beats),
            "pack": {
                "name": self.pack.name,
                "version": self.pack.version,
                "sha256": self.pack.sha256,
            }
            if self.pack
            else None,
            "findings": [
                {
                    "code": found.code,
                    "name": found.name,
                    "probability": round(found.probability, 4),
                    "call": found.call,
                    "experimental": found.spec.experimental,
                    "leads": {s.lead: round(s.share, 3) for s in self.leads.get(found.code, ())},
                }
                for found in self.findings
            ],
        }
        if panel:
            line["panel"] = {
                "name": panel.name,
                "title": panel.title,
                "note": panel.note,
                "categories": [answer.as_json() for answer in self.answers(panel)],
            }
        return line

    def answers(self, panel: Panel) -> tuple[Answer, ...]:
        """Answer the categories of a panel of the page's pack; none if the page was not read."""
        return evaluate(panel, self.findings) if self.status == READ else ()


@dataclass(frozen=True)
class _Task:
    path: Path
    page: int
    pack_folder: Path
    pack: PackIdentity
    quad: Quad | None


def make_executor(jobs: int) -> Executor:
    """Return what reads pages ``jobs`` at a time: a thread for one, else that many processes."""
    if jobs <= 1:
        return ThreadPoolExecutor(1, thread_name_prefix="reading")
    return _start_pool(jobs)


def read_many(
    paths: Iterable[Path],
    pack: Pack,
    *,
    executor: Executor,
    quad: Quad | None = None,
    cancel: CancelToken | None = None,
    report: Report | None = None,
) -> Generator[Outcome, None, None]:
    """Read every page of the files, yielding one Outcome a page, in order.

    ``quad`` is used for every page instead of a proposal. Only a few pages are in flight at a
    time. A worker process that dies costs the page that killed it, nothing else. Raises
    CancelledError after ``cancel`` was cancelled; pages not begun by then are never begun.
    """
    files = list(paths)
    cancel = cancel or CancelToken()
    with _Crew(executor, cancel) as crew:
        done, total = 0, len(files)
        firsts = _in_flight(crew, [_task(path, 1, pack, quad) for path in files])
        for first in firsts:
            rest = [_task(first.path, n, pack, quad) for n in range(2, first.count + 1)]
            total += len(rest)
            for outcome in _chain(first, _in_flight(crew, rest)):
                done += 1
                if report:
                    report(Progress(done, total, name_of(outcome.path)))
                yield outcome


def read_one(
    path: Path, page: int, pack: Pack, quad: Quad | None = None, cancel: CancelToken | None = None
) -> Outcome:
    """Read one page of a file here and now. Never raises but for ``cancel``."""
    return _work(_task(path, page, pack, quad), cancel)


def _chain(first: Outcome, rest: Iterator[Outcome]) -> Iterator[Outcome]:
    yield first
    yield from rest


def _task(path: Path, page: int, pack: Pack, quad: Quad | None) -> _Task:
    return _Task(path, page, pack.folder, pack.identity, quad)


def _in_flight(crew: "_Crew", tasks: Sequence[_Task]) -> Iterator[Outcome]:
    """Yield the outcomes of the tasks in order, with at most ``crew.width`` begun ahead."""
    waiting = deque(tasks)
    flying: deque[tuple[_Task, Future[Outcome] | None]] = deque()
    while waiting or flying:
        while waiting and len(flying) < crew.width:
            task = waiting.popleft()
            flying.append((task, crew.submit(task)))
        task, future = flying.popleft()
        yield crew.outcome(task, future)


class _Crew:
    """An executor, and what to do when one of its processes dies."""

    def __init__(self, executor: Executor, cancel: CancelToken) -> None:
        self._executor: Executor = executor
        self._workers = int(getattr(executor, "_max_workers", 1))
        self._cancel = cancel
        self._own: ProcessPoolExecutor | None = None
        self._futures: set[Future[Outcome]] = set()
        # A token does not cross to another process; there a page is simply read to its end.
        self._token = None if isinstance(executor, ProcessPoolExecutor) else cancel
        self.width = self._workers + 2

    def submit(self, task: _Task) -> Future[Outcome] | None:
        """Begin a task; None if the executor is broken."""
        self._cancel.check()
        try:
            future = self._executor.submit(_work, task, self._token)
        except BrokenExecutor:
            return None
        self._futures.add(future)
        return future

    def outcome(self, task: _Task, future: Future[Outcome] | None) -> Outcome:
        """Wait for a task's outcome; CancelledError as soon as the person cancels."""
        if future is not None:
            while not wait([future], timeout=0.1).done:
                self._cancel.check()
            self._futures.discard(future)
            error = future.exception()
            if error is None:
                return future.result()
            if not isinstance(error, BrokenExecutor):
                if isinstance(error, CancelledError):
                    raise error
                return _unforeseen(task, error)
        return self._read_alone(task)

    def _read_alone(self, task: _Task) -> Outcome:
        """Read a page that was in flight when a process died, in a process of its own.

        All pages in flight are lost then and nobody knows which was to blame. Whichever kills its
        own process is; the rest are read after all.
        """
        self._replace_broken()
        with _start_pool(1) as alone:
            future = alone.submit(_work, task, None)
            try:
                while not wait([future], timeout=0.1).done:
                    self._cancel.check()
                return future.result()
            except BrokenExecutor:
                return Outcome.of_error(
                    task.path,
                    task.page,
                    InternalError(
                        f"{name_of(task.path)} stopped the part of ecgdesk that was reading it. "
                        "Save the page as JPEG with another program, and open that."
                    ),
                )

    def _replace_broken(self) -> None:
        try:
            self._executor.submit(os.getpid).cancel()
        except BrokenExecutor:
            if self._own:
                self._own.shutdown(wait=False)
            self._own = _start_pool(self._workers)
            self._executor = self._own

    def __enter__(self) -> "_Crew":
        return self

    def __exit__(self, *args: object) -> None:
        for future in self._futures:
            future.cancel()
        if self._own:
            self._own.shutdown(wait=True, cancel_futures=True)


def _work(task: _Task, cancel: CancelToken | None) -> Outcome:
    """Read one page. Runs in a worker; whatever happens to the page comes back as an Outcome."""
    count = 1
    try:
        source = _source(task.path)
        count = source.count
        page = source.page(task.page, cancel=cancel)
        reading = read_page(page, _pack(task.pack_folder, task.pack), task.quad)
        outcome = Outcome.of_reading(task.path, task.page, reading)
    except CancelledError:
        raise
    except EcgdeskError as error:
        outcome = Outcome.of_error(task.path, task.page, error)
    except MemoryError:
        too_large = TooLargeError(
            f"{name_of(task.path)} needs more memory than this computer has free. Close other "
            "programs, or read fewer pages at a time."
        )
        outcome = Outcome.of_error(task.path, task.page, too_large)
    except Exception as error:
        outcome = _unforeseen(task, error)
    if task.page >= count:
        _close_last()
    return replace(outcome, count=count)


def _unforeseen(task: _Task, error: BaseException) -> Outcome:
    _log.warning("page %d of %s", task.page, task.path, exc_info=error)
    return Outcome.of_error(
        task.path,
        task.page,
        InternalError(
            f"{name_of(task.path)} could not be read because of a fault in ecgdesk "
            f"({type(error).__name__}). Please report it, with the page if you may share it."
        ),
    )


# The pages of a document come one after the other: each worker keeps the last one open, so that a
# PDF's child process is not started for every page.
_last = threading.local()


def _source(path: Path) -> Source:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return open_source(path)  # Which says what is wrong.
    key = (path, status.st_mtime_ns, status.st_size)
    if getattr(_last, "key", None) != key:
        _close_last()
        _last.source, _last.key = open_source(path), key
    source: Source = _last.source
    return source


def _close_last() -> None:
    source = getattr(_last, "source", None)
    _last.source, _last.key = None, None
    if source is not None:
        source.close()


@lru_cache(maxsize=4)
def _pack(folder: Path, identity: PackIdentity) -> Pack:
    pack = load_pack(folder)
    if pack.identity != identity:
        raise InternalError(
            f"The pack {identity.name} was changed while pages were read with it. Start again."
        )
    return pack


def _start_pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a fork of a process with threads (OpenCV, Qt) may hang.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start_worker)
    if threading.current_thread() is not threading.main_thread():
        return pool
    # Ctrl-C goes to every process of a terminal; only the one that reports to the person decides.
    # Workers inherit that it is ignored, so that not even one that is just starting complains.
    # They start as work comes in: hence a nothing for each.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for _ in range(workers):
            pool.submit(os.getpid)
    finally:
        signal.signal(signal.SIGINT, before)
    return pool


def _start_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import cv2

    cv2.setNumThreads(1)  # The processes already share the cores among them.


def _rounded(value: float | None, digits: int) -> float | None:
    return round(float(value), digits) if value is not None and math.isfinite(value) else None
