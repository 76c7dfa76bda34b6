"""When records lock themselves, and how long a person waits after a wrong passphrase.

Pure state: the clock is given, nothing sleeps, nothing runs by itself. A clock returns seconds and
never goes back (``time.monotonic``).
"""

import time
from collections.abc import Callable

from ecgdesk.archive.problems import TooManyAttemptsError

Clock = Callable[[], float]

FREE_ATTEMPTS = 2
"""So many wrong passphrases cost nothing: everybody mistypes."""

LONGEST_WAIT_S = 300.0


class IdleLock:
    """Locks after ``limit_s`` seconds without a touch; a limit of 0 or less never locks."""

    def __init__(self, limit_s: float, clock: Clock = time.monotonic) -> None:
        self.limit_s = limit_s
        self._clock = clock
        self._touched_s = clock()
        self._locked = False

    def touch(self) -> None:
        """Say that the person did something. A lock that has closed stays closed."""
        if not self.locked:
            self._touched_s = self._clock()

    def lock(self) -> None:
        """Lock now."""
        self._locked = True

    def unlock(self) -> None:
        """Open again, after the key was given."""
        self._locked = False
        self._touched_s = self._clock()

    @property
    def locked(self) -> bool:
        """Whether the key is needed again."""
        # Kept once seen: a change of the limit must not open what had closed.
        self._locked = self._locked or self.remaining_s == 0.0
        return self._locked

    @property
    def remaining_s(self) -> float | None:
        """Seconds until it locks by itself: 0 when it is due, None if it never does."""
        if self._locked:
            return 0.0
        if self.limit_s <= 0:
            return None
        return max(0.0, self._touched_s + self.limit_s - self._clock())


class Attempts:
    """Counts wrong passphrases: after the first few, each doubles the wait before the next."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._next_s = clock()

    @property
    def wait_s(self) -> float:
        """Seconds before the next passphrase is looked at; 0 if now."""
        return max(0.0, self._next_s - self._clock())

    def check(self) -> None:
        """Raise TooManyAttemptsError if it is too soon."""
        wait_s = self.wait_s
        if wait_s > 0:
            raise TooManyAttemptsError(
                f"Too many wrong passphrases. Wait {max(1, round(wait_s))} s, then try again."
            )

    def failed(self) -> None:
        """Count a wrong passphrase."""
        self._wrong += 1
        over = self._wrong - FREE_ATTEMPTS
        wait_s = min(LONGEST_WAIT_S, 2.0 ** min(over, 30)) if over > 0 else 0.0
        self._next_s = self._clock() + wait_s

    def succeeded(self) -> None:
        """Forget the wrong ones."""
        self._wrong = 0
        self._next_s = self._clock()
