"""What the scan dialog remembers: scanner, profiles, addresses, folders. No patient, no page."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ecgdesk import places
from ecgdesk.desk.preferences import Preferences
from ecgdesk.scanners.base import (
    PAPER_SIZES,
    ColourMode,
    Device,
    PaperSource,
    Region,
    ScanSettings,
)

_KEY = "scan/memory"


@dataclass(frozen=True)
class Profile:
    """Settings under a name that a person gave them."""

    name: str
    settings: ScanSettings


class ScanMemory:
    """Reads and writes the preferences. Damaged or strange content means the defaults."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        try:
            kept = json.loads(preferences.kept_text(_KEY) or "{}")
        except ValueError:
            kept = {}
        self._kept: dict[str, Any] = kept if isinstance(kept, dict) else {}

    @property
    def device(self) -> Device | None:
        """The scanner used last."""
        return _device(self._kept.get("device"))

    @device.setter
    def device(self, device: Device) -> None:
        self._keep("device", asdict(device))

    @property
    def devices(self) -> list[Device]:
        """The scanners of the last search, listed before a new search has ended."""
        rows = self._kept.get("devices")
        found = [_device(row) for row in rows] if isinstance(rows, list) else []
        return [device for device in found if device]

    @devices.setter
    def devices(self, devices: list[Device]) -> None:
        self._keep("devices", [asdict(device) for device in devices])

    @property
    def addresses(self) -> list[str]:
        """Addresses of network scanners that the person entered."""
        rows = self._kept.get("addresses")
        return [row for row in rows if isinstance(row, str)] if isinstance(rows, list) else []

    @addresses.setter
    def addresses(self, addresses: list[str]) -> None:
        self._keep("addresses", addresses)

    @property
    def settings(self) -> ScanSettings:
        """The settings used last."""
        return settings_from(self._kept.get("settings"))

    @settings.setter
    def settings(self, settings: ScanSettings) -> None:
        self._keep("settings", settings_row(settings))

    @property
    def profiles(self) -> list[Profile]:
        """The person's own profiles, in the order of their names."""
        rows = self._kept.get("profiles")
        if not isinstance(rows, dict):
            return []
        names = sorted((str(name) for name in rows), key=str.casefold)
        return [Profile(name, settings_from(rows[name])) for name in names]

    def keep_profile(self, profile: Profile) -> None:
        """Keep a profile; one of the same name is replaced."""
        rows = {one.name: settings_row(one.settings) for one in self.profiles}
        self._keep("profiles", {**rows, profile.name: settings_row(profile.settings)})

    def drop_profile(self, name: str) -> None:
        """Forget a profile."""
        rows = {one.name: settings_row(one.settings) for one in self.profiles if one.name != name}
        self._keep("profiles", rows)

    @property
    def folder(self) -> Path:
        """Where scanned pages go: chosen by the person, else in the program's own folder."""
        kept = self._kept.get("folder")
        return Path(kept) if isinstance(kept, str) and kept else places.user_folder() / "scans"

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._keep("folder", str(folder))

    @property
    def watched(self) -> Path | None:
        """The folder whose new files are read by themselves; None: not watched."""
        kept = self._kept.get("watched")
        return Path(kept) if isinstance(kept, str) and kept else None

    @watched.setter
    def watched(self, folder: Path | None) -> None:
        self._keep("watched", str(folder) if folder else "")

    def _keep(self, name: str, value: object) -> None:
        self._kept[name] = value
        self._preferences.keep_text(_KEY, json.dumps(self._kept))


def settings_row(settings: ScanSettings) -> dict[str, Any]:
    """Return settings as JSON takes them."""
    return {
        "source": settings.source.value,
        "dpi": settings.dpi,
        "colour": settings.colour.value,
        "paper": settings.paper.name if settings.paper else "",
        "region": asdict(settings.region) if settings.region else None,
    }


def settings_from(row: object) -> ScanSettings:
    """Take back what ``settings_row`` gave; the defaults if it is anything else."""
    try:
        assert isinstance(row, dict)
        return ScanSettings(
            source=PaperSource(row["source"]),
            dpi=int(row["dpi"]),
            colour=ColourMode(row["colour"]),
            paper=next((size for size in PAPER_SIZES if size.name == row["paper"]), None),
            region=Region(**row["region"]) if row["region"] else None,
        )
    except (AssertionError, KeyError, TypeError, ValueError):
        return ScanSettings()


def _device(row: object) -> Device | None:
    try:
        assert isinstance(row, dict)
        return Device(str(row["backend"]), str(row["address"]), str(row["name"]))
    except (AssertionError, KeyError):
        return None
