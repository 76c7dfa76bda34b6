"""The clinic's letterhead, as it is kept in the settings."""

from pathlib import Path

from ecgdesk.desk.preferences import Preferences
from ecgdesk.exchange.report import Letterhead

LINES = 3
_SHOWN, _LOGO, _LINE = "report/letterhead", "report/logo", "report/line{}"


def logo_path(preferences: Preferences) -> str:
    """Return the path of the logo's picture; empty if there is none."""
    return preferences.kept_text(_LOGO)


def kept_letterhead(preferences: Preferences) -> Letterhead:
    """Return the letterhead. A logo that is gone is left out: the report matters more."""
    lines = [preferences.kept_text(_LINE.format(number)) for number in range(1, LINES + 1)]
    logo = b""
    path = logo_path(preferences)
    if path:
        try:
            logo = Path(path).read_bytes()
        except OSError:
            logo = b""
    shown = preferences.kept_text(_SHOWN) != "off"
    return Letterhead(tuple(line for line in lines if line.strip()), logo, shown)


def keep_letterhead(preferences: Preferences, lines: list[str], logo: str, shown: bool) -> None:
    """Keep the letterhead; ``logo`` is the path of its picture."""
    for number in range(1, LINES + 1):
        text = lines[number - 1] if number <= len(lines) else ""
        preferences.keep_text(_LINE.format(number), text.strip())
    preferences.keep_text(_LOGO, logo.strip())
    preferences.keep_text(_SHOWN, "on" if shown else "off")
