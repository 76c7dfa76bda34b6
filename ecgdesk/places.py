"""Where things lie: the models and resources that came with the program, and the person's own.

The same code serves a checkout, an installed wheel and a frozen program.
"""

import os
import sys
from functools import cache
from pathlib import Path


@cache  # asked for with every icon
def _program_folder(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent
    candidates = [Path(frozen) / name] if frozen else [here / name, here.parent / name]
    for folder in candidates:
        if folder.is_dir():
            return folder
    return candidates[-1]


def models_folder() -> Path:
    """Folder of the packs that came with the program, one folder each."""
    return _program_folder("models")


def resources_folder() -> Path:
    """Folder of icons, fonts and sample pages that came with the program."""
    return _program_folder("resources")


def user_folder() -> Path:
    """The person's own folder for packs, settings and records; made by whoever writes there.

    ``ECGDESK_HOME`` overrides it (tests, a USB stick).
    """
    override = os.environ.get("ECGDESK_HOME")
    if override:
        return Path(override)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(base) / "ecgdesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "ecgdesk"
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "ecgdesk"
