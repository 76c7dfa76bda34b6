"""The Windows installers: a setup program for one person, and a portable zip."""

import os
import shutil
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from build_scripts.package.product import BuildError, Product, files_of, run

NSIS_PLACES = ("C:/Program Files (x86)/NSIS/makensis.exe", "C:/Program Files/NSIS/makensis.exe")

PORTABLE_NOTE = """\
This is ecgdesk for a USB stick or a folder: start ecgdesk.exe. Nothing is installed.

Settings and records lie in %LOCALAPPDATA%\\ecgdesk of whoever starts it. To have them beside the
program, set the variable ECGDESK_HOME to a folder there.
"""


def make_zip(product: Product) -> list[Path]:
    """Make the portable zip: the program's folder, with the commit's time on every file."""
    check_imports(product)
    file = product.output / f"{product.name}-portable.zip"
    time = datetime.fromtimestamp(product.epoch, UTC).timetuple()[:6]
    top = f"ecgdesk-{product.version}"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.writestr(_entry(f"{top}/README.txt", time), PORTABLE_NOTE.replace("\n", "\r\n"))
        for one in files_of(product.program):
            place = f"{top}/{one.relative_to(product.program).as_posix()}"
            packed.writestr(_entry(place, time), one.read_bytes())
    return [file]


def make_installer(product: Product) -> list[Path]:
    """Make the setup program with NSIS.

    ECGDESK_SIGN, if set, is a command that signs a file, with %1 for the file's name.
    """
    check_imports(product)
    file = product.output / f"{product.name}-setup.exe"
    defines = {
        "VERSION": product.version,
        "PROGRAM": str(product.program),
        "OUTPUT": str(file),
        "ICON": str(product.work / "pyinstaller" / "ecgdesk" / "ecgdesk.ico"),
        "KIB": str(product.size() // 1024),
    }
    if sign := os.environ.get("ECGDESK_SIGN"):
        defines["SIGN"] = sign
    script = product.package / "windows_files" / "ecgdesk.nsi"
    run(
        [
            _makensis(),
            "-V2",
            "-WX",
            *(f"-D{name}={value}" for name, value in defines.items()),
            str(script),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(product.epoch)},
    )
    return [file]


def check_imports(product: Product) -> None:
    """Stop the build if a DLL is missing that a clinic's Windows may not have."""
    python = product.work / "environment" / "Scripts" / "python.exe"
    interpreter = str(python) if python.exists() else sys.executable
    command = [interpreter, "-m", "build_scripts.package.closure", str(product.program)]
    run(command, cwd=product.source)


def _makensis() -> str:
    found = shutil.which("makensis")
    places = [place for place in NSIS_PLACES if Path(place).exists()]
    if not found and not places:
        raise BuildError("NSIS is not installed (https://nsis.sourceforge.io).")
    return found or places[0]


def _entry(place: str, time: tuple[int, ...]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(place, (time[0], time[1], time[2], time[3], time[4], time[5]))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # DOS: no modes, the same from every system
    return entry
