"""Tasks: the one bridge from background work to the window. Nothing else starts a thread.

A job is a callable that takes a CancelToken. Its result or error comes back on the window's
thread. A newer job for the same key makes the older one stale: it is cancelled, and whatever
it still returns is dropped.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecgdesk.jobs import CancelToken

T = TypeVar("T")

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Ticket:
    key: str
    token: CancelToken
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    came: Callable[[Any], None] | None = None


@dataclass(frozen=True)
class _Outcome:
    ticket: _Ticket
    result: Any = None
    error: Exception | None = None


class Tasks(QObject):
    """Runs jobs in four lanes: ``run`` for what the person waits for, ``run_behind`` for the rest.

    The lane behind has one worker, so a folder being read never takes the place of the page
    that the person is looking at. ``run_apart`` is for jobs that mostly wait for something outside
    (a scanner, a watched folder) and tell of it on their way. ``run_surely`` is for what the
    person told the program to write: it is written, whatever is asked for or closed after that.
    """

    _came_back = Signal(object)
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._front = ThreadPoolExecutor(max_workers=2, thread_name_prefix="front")
        self._behind = ThreadPoolExecutor(max_workers=1, thread_name_prefix="behind")
        self._apart = ThreadPoolExecutor(max_workers=8, thread_name_prefix="apart")
        self._surely = ThreadPoolExecutor(max_workers=1, thread_name_prefix="surely")
        self._newest: dict[str, _Ticket] = {}
        self._sure: list[_Ticket] = []
        self._closed = False
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        key: str,
        job: Callable[[CancelToken], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a job that the person waits for; the newest of a key wins."""
        self._start(self._front, _Ticket(key, CancelToken(), done, failed), job)

    def run_behind(
        self,
        key: str,
        job: Callable[[CancelToken], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a job behind the person's back, one after another; the newest of a key wins."""
        self._start(self._behind, _Ticket(key, CancelToken(), done, failed), job)

    def run_apart(
        self,
        key: str,
        job: Callable[[CancelToken, Callable[[Any], None]], T],
        came: Callable[[Any], None],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a job that waits for something outside; what it tells on its way goes to ``came``.

        ``came`` is called in the window's thread too, in order, and always before the end.
        """
        ticket = _Ticket(key, CancelToken(), done, failed, came)
        self._start(
            self._apart,
            ticket,
            lambda token: job(token, lambda value: self._told.emit(ticket, value)),
        )

    def run_surely(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a job that nothing cancels, in the order they were asked for; ``close`` waits for it.

        Each is delivered, unless the window has closed meanwhile.
        """
        if not self._closed:
            ticket = _Ticket("", CancelToken(), done, failed)
            self._sure.append(ticket)
            self._surely.submit(self._work, ticket, lambda token: job())

    def finish(self) -> None:
        """Wait until all that ``run_surely`` was given is done: it takes moments."""
        if not self._closed:
            self._surely.submit(lambda: None).result()

    def cancel(self, key: str) -> None:
        """Ask the job of a key to stop; what it still tells, and how it ends, is delivered."""
        ticket = self._newest.get(key)
        if ticket:
            ticket.token.cancel()

    def drop(self, key: str) -> None:
        """Cancel the job of a key; its result will not be delivered."""
        ticket = self._newest.pop(key, None)
        if ticket:
            ticket.token.cancel()

    def is_busy(self, key: str) -> bool:
        """Whether a job of this key is waiting or running."""
        return key in self._newest

    def close(self) -> None:
        """Cancel what may be cancelled and wait for the rest; nothing is delivered after this."""
        self._closed = True
        self._sure.clear()
        for key in list(self._newest):
            self.drop(key)
        for pool in (self._front, self._behind, self._apart):
            pool.shutdown(wait=True, cancel_futures=True)
        self._surely.shutdown(wait=True)

    def _start(
        self, pool: ThreadPoolExecutor, ticket: _Ticket, job: Callable[[CancelToken], Any]
    ) -> None:
        if self._closed:
            return
        self.drop(ticket.key)
        self._newest[ticket.key] = ticket
        pool.submit(self._work, ticket, job)

    def _work(self, ticket: _Ticket, job: Callable[[CancelToken], Any]) -> None:
        """In a worker thread: do the job and send what came of it."""
        try:
            ticket.token.check()
            outcome = _Outcome(ticket, result=job(ticket.token))
        except Exception as error:
            outcome = _Outcome(ticket, error=error)
            if self._closed and not ticket.token.cancelled:
                logger.warning("not done when the window closed: %s", error)
        self._came_back.emit(outcome)  # Dropped there if nobody waits for it any more.

    @Slot(object, object)
    def _pass_on(self, ticket: _Ticket, value: object) -> None:
        if ticket.came is not None and self._newest.get(ticket.key) is ticket:
            ticket.came(value)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        ticket = outcome.ticket
        if ticket in self._sure:
            self._sure.remove(ticket)
        elif self._newest.get(ticket.key) is ticket:
            del self._newest[ticket.key]
        else:
            logger.debug("stale result of %s dropped", ticket.key)
            return
        if outcome.error is not None:
            ticket.failed(outcome.error)
        else:
            ticket.done(outcome.result)
