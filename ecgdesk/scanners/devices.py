"""The list of scanners: kept, searched for beside everything else, never waited for.

Each back end searches in a thread of its own. What was found before stays listed while it searches
again, and one that does not come back holds up nobody.
"""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ecgdesk.jobs import CancelToken
from ecgdesk.scanners.base import Backend, Device, ScanCancelledError, ScanError

SEARCH_S = 70.0
"""A search that takes longer is given up; its thread is left to itself."""


@dataclass(frozen=True)
class DeviceState:
    """The list at one moment. ``searching`` names the back ends that are still at it."""

    devices: tuple[Device, ...] = ()
    searching: tuple[str, ...] = ()
    problems: tuple[ScanError, ...] = ()


class DeviceList:
    """Searches ``backends``. Safe across threads; no call but ``wait`` takes time.

    ``changed`` is called after every change of the state, from whichever thread made it.
    """

    def __init__(
        self,
        backends: Iterable[Backend],
        *,
        changed: Callable[[], None] = lambda: None,
        known: Iterable[Device] = (),
        search_s: float = SEARCH_S,
    ) -> None:
        self._backends = tuple(backends)
        self._changed = changed
        self._search_s = search_s
        self._lock = threading.Lock()
        self._found: dict[str, tuple[Device, ...]] = {}
        for device in known:
            self._found[device.backend] = (*self._found.get(device.backend, ()), device)
        self._problems: dict[str, ScanError] = {}
        self._searches: dict[str, tuple[CancelToken, float]] = {}

    @property
    def state(self) -> DeviceState:
        """What is known now; at once."""
        with self._lock:
            now = time.monotonic()
            return DeviceState(
                tuple(device for backend in self._found.values() for device in backend),
                tuple(name for name, (_, until) in self._searches.items() if now < until),
                tuple(self._problems.values()),
            )

    def refresh(self) -> None:
        """Search again with every back end that is not searching already."""
        now = time.monotonic()
        for backend in self._backends:
            with self._lock:
                running = self._searches.get(backend.name)
                if running and now < running[1]:
                    continue
                cancel = CancelToken()
                self._searches[backend.name] = (cancel, now + self._search_s)
            threading.Thread(
                target=self._search, args=(backend, cancel), name="scanners", daemon=True
            ).start()
        self._changed()

    def cancel(self) -> None:
        """End all searches; the devices known before stay."""
        with self._lock:
            for cancel, _ in self._searches.values():
                cancel.cancel()
            self._searches.clear()
        self._changed()

    def wait(self, seconds: float) -> DeviceState:
        """Wait until nobody searches any more, or that long; for the command line."""
        until = time.monotonic() + seconds
        while (state := self.state).searching and time.monotonic() < until:
            time.sleep(0.03)
        return state

    def _search(self, backend: Backend, cancel: CancelToken) -> None:
        found: list[Device] | None = None
        problem: ScanError | None = None
        try:
            found = backend.find_devices(cancel=cancel)
        except ScanCancelledError:
            pass
        except ScanError as error:
            problem = error
        except Exception as error:  # A driver's own fault must not end the list.
            problem = ScanError(
                f"Searching for scanners ({backend.name}) failed: {type(error).__name__}. Other "
                "scanners can be used."
            )
        with self._lock:
            running = self._searches.get(backend.name)
            if running is None or running[0] is not cancel:
                return  # Cancelled, or given up: a newer search speaks for this back end.
            del self._searches[backend.name]
            self._problems.pop(backend.name, None)
            if problem:
                self._problems[backend.name] = problem
            elif found is not None:
                self._found[backend.name] = tuple(found)
        self._changed()
