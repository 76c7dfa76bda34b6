"""The lock that closes by itself, and the waits after wrong passphrases."""

import pytest

from ecgdesk.archive.lock import LONGEST_WAIT_S, Attempts, IdleLock
from ecgdesk.archive.problems import TooManyAttemptsError


class Clock:
    def __init__(self) -> None:
        self.time_s = 100.0

    def __call__(self) -> float:
        return self.time_s


def test_it_locks_when_nobody_touched_it() -> None:
    clock = Clock()
    lock = IdleLock(60, clock)
    clock.time_s += 59
    assert not lock.locked
    assert lock.remaining_s == 1
    lock.touch()
    clock.time_s += 59.9
    assert not lock.locked
    clock.time_s += 0.1
    assert lock.locked
    assert lock.remaining_s == 0


def test_a_touch_does_not_open_it() -> None:
    clock = Clock()
    lock = IdleLock(60, clock)
    clock.time_s += 61
    lock.touch()
    assert lock.locked
    lock.limit_s = 0
    assert lock.locked
    lock.limit_s = 60
    lock.unlock()
    assert not lock.locked
    assert lock.remaining_s == 60


def test_it_is_locked_by_hand_and_never_by_itself_without_a_limit() -> None:
    clock = Clock()
    lock = IdleLock(0, clock)
    clock.time_s += 1e9
    assert not lock.locked
    assert lock.remaining_s is None
    lock.lock()
    assert lock.locked
    lock.unlock()
    assert not lock.locked


def test_waits_double_up_to_a_limit() -> None:
    clock = Clock()
    attempts = Attempts(clock)
    waits = []
    for _ in range(40):
        attempts.failed()
        waits.append(attempts.wait_s)
        clock.time_s += attempts.wait_s
        attempts.check()
    assert waits[:6] == [0, 0, 2, 4, 8, 16]
    assert waits[-1] == max(waits) == LONGEST_WAIT_S
    attempts.failed()
    with pytest.raises(TooManyAttemptsError, match="Wait 300 s"):
        attempts.check()
    attempts.succeeded()
    attempts.check()
    attempts.failed()
    assert attempts.wait_s == 0
