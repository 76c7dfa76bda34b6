"""Long work without Qt: a token to cancel it and a way to say how far it is."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from ecgdesk.errors import CancelledError


class CancelToken:
    """Shared between who does the work and who may stop it. Safe across threads."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next check."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise CancelledError if somebody asked the work to stop."""
        if self._event.is_set():
            raise CancelledError("The work was cancelled.")


@dataclass(frozen=True)
class Progress:
    """How far a piece of work is: ``done`` of ``total`` steps, and the present one in words."""

    done: int
    total: int
    words: str = ""


Report = Callable[[Progress], None]
