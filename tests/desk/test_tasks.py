import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ecgdesk.desk.tasks import Tasks
from ecgdesk.errors import CancelledError, DamagedFileError
from ecgdesk.jobs import CancelToken


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def unexpected(value: object) -> None:
    raise AssertionError(value)


def test_work_is_done_elsewhere_and_delivered_here(tasks: Tasks, qtbot: QtBot) -> None:
    worked: list[int] = []
    came: list[tuple[str, int]] = []

    def job(token: CancelToken) -> str:
        worked.append(threading.get_ident())
        return "done"

    tasks.run("a", job, lambda value: came.append((value, threading.get_ident())), unexpected)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [("done", threading.get_ident())]
    assert worked[0] != threading.get_ident()
    assert not tasks.is_busy("a")


def test_an_error_comes_back_as_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[Exception] = []

    def job(token: CancelToken) -> None:
        raise DamagedFileError("a.jpg is cut short.")

    tasks.run("a", job, unexpected, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], DamagedFileError)


def test_a_stale_result_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    may_end, ended = threading.Event(), threading.Event()
    tokens: list[CancelToken] = []
    came: list[str] = []

    def old(token: CancelToken) -> str:
        tokens.append(token)
        may_end.wait(30)
        ended.set()
        return "old"

    tasks.run("a", old, came.append, unexpected)
    qtbot.waitUntil(lambda: bool(tokens))
    tasks.run("a", lambda token: "new", came.append, unexpected)
    assert tokens[0].cancelled
    qtbot.waitUntil(lambda: bool(came))
    may_end.set()
    assert ended.wait(30)
    tasks.run("b", lambda token: "after", came.append, unexpected)
    qtbot.waitUntil(lambda: "after" in came)
    assert came == ["new", "after"]


def test_a_result_on_its_way_is_dropped_too(tasks: Tasks, qtbot: QtBot) -> None:
    """The older job may have sent its result before the newer one was asked for."""
    came: list[str] = []
    sent = threading.Event()
    tasks.run("a", lambda token: "old", came.append, unexpected)
    tasks.run("mark", lambda token: sent.set(), lambda _: None, unexpected)
    assert sent.wait(30)  # No event loop has run: "old" waits in the queue, or soon will.
    tasks.run("a", lambda token: "new", came.append, unexpected)
    qtbot.waitUntil(lambda: bool(came))
    qtbot.wait(50)
    assert came == ["new"]


def test_keys_do_not_disturb_each_other(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[int] = []
    for number in range(20):
        tasks.run(f"key {number}", lambda token, n=number: n, came.append, unexpected)
    qtbot.waitUntil(lambda: len(came) == 20)
    assert sorted(came) == list(range(20))


def test_dropped_work_is_not_delivered(tasks: Tasks, qtbot: QtBot) -> None:
    started, may_end = threading.Event(), threading.Event()
    came: list[object] = []

    def job(token: CancelToken) -> str:
        started.set()
        may_end.wait(30)
        return "late"

    tasks.run("a", job, came.append, unexpected)
    assert started.wait(30)
    tasks.drop("a")
    may_end.set()
    tasks.run("b", lambda token: "b", came.append, unexpected)
    qtbot.waitUntil(lambda: "b" in came)
    qtbot.wait(50)
    assert came == ["b"]


def test_work_behind_does_not_hold_up_the_front(tasks: Tasks, qtbot: QtBot) -> None:
    may_end = threading.Event()
    came: list[str] = []
    for number in range(4):
        tasks.run_behind(f"behind {number}", lambda token: may_end.wait(30), unexpected, unexpected)
    tasks.run("front", lambda token: "front", came.append, unexpected)
    qtbot.waitUntil(lambda: came == ["front"])
    for number in range(4):
        tasks.drop(f"behind {number}")
    may_end.set()


def test_nothing_runs_after_close(tasks: Tasks, qtbot: QtBot) -> None:
    ran = threading.Event()
    tasks.close()
    tasks.run("a", lambda token: ran.set(), unexpected, unexpected)
    assert not ran.wait(0.2)


def test_what_a_job_tells_comes_in_order_and_before_its_end(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[object] = []

    def job(token: CancelToken, tell: Callable[[object], None]) -> str:
        for number in range(50):
            tell(number)
        return "end"

    tasks.run_apart("a", job, came.append, came.append, unexpected)
    qtbot.waitUntil(lambda: "end" in came)
    assert came == [*range(50), "end"]


def test_a_cancelled_job_still_tells_and_ends(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[object] = []

    def job(token: CancelToken, tell: Callable[[object], None]) -> None:
        while not token.cancelled:
            time.sleep(0.01)
        tell("last page")
        token.check()

    tasks.run_apart("a", job, came.append, unexpected, came.append)
    tasks.cancel("a")
    qtbot.waitUntil(lambda: len(came) == 2)
    assert came[0] == "last page" and isinstance(came[1], CancelledError)
    assert not tasks.is_busy("a")


def test_jobs_that_wait_outside_hold_up_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    may_end = threading.Event()
    came: list[str] = []
    for number in range(4):
        tasks.run_apart(
            f"scanner {number}",
            lambda token, _: may_end.wait(30),
            unexpected,
            unexpected,
            unexpected,
        )
    tasks.run("front", lambda token: "front", came.append, unexpected)
    tasks.run_behind("behind", lambda token: "behind", came.append, unexpected)
    qtbot.waitUntil(lambda: sorted(came) == ["behind", "front"])
    for number in range(4):
        tasks.drop(f"scanner {number}")
    may_end.set()


def test_what_must_be_written_is_written_whatever_is_closed(tasks: Tasks, qtbot: QtBot) -> None:
    """However late the worker comes to it."""
    may_begin = threading.Event()
    done: list[int] = []
    came: list[object] = []
    tasks.run_surely(lambda: may_begin.wait(30), came.append, unexpected)
    for number in range(5):
        tasks.run_surely(lambda n=number: done.append(n), came.append, unexpected)  # type: ignore[misc]
    threading.Timer(0.2, may_begin.set).start()
    tasks.close()
    assert done == [0, 1, 2, 3, 4]
    qtbot.wait(50)
    assert came == []  # The window is gone.


def test_each_thing_written_is_told_of(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[object] = []

    def fail() -> None:
        raise DamagedFileError("The disk is full.")

    tasks.run_surely(lambda: "first", came.append, unexpected)
    tasks.run_surely(fail, unexpected, lambda error: came.append(str(error)))
    tasks.run_surely(lambda: "last", came.append, unexpected)
    tasks.finish()
    qtbot.waitUntil(lambda: len(came) == 3)
    assert came == ["first", "The disk is full.", "last"]
