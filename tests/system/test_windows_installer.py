"""The Windows setup program under wine, with stand-ins for the program that it installs."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "build_scripts" / "package" / "windows_files" / "ecgdesk.nsi"
WINE = shutil.which("wine64") or next(
    (name for name in ("/usr/lib/wine/wine64",) if Path(name).exists()), None
)
MAKENSIS = shutil.which("makensis")

pytestmark = [
    pytest.mark.skipif(not WINE or not MAKENSIS, reason="needs wine64 and makensis"),
    pytest.mark.timeout(1200),
]

STAND_IN = """\
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUT}"
Section
Sleep ${SLEEP}
SetErrorLevel ${CODE}
SectionEnd
"""

UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ecgdesk"
OTHER_KEYS = (
    r"HKCU\Software\ecgdesk",
    r"HKCU\Software\Classes\Applications\ecgdesk.exe",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\ecgdesk.exe",
)


class Windows:
    """A wine prefix: one Windows with one user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEARCH": "win64",
        }
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        (user,) = [one for one in (folder / "drive_c" / "users").iterdir() if one.name != "Public"]
        self.local = user / "AppData" / "Local"
        self.program = self.local / "Programs" / "ecgdesk"
        self.menu = next(user.rglob("Start Menu/Programs")) / "ecgdesk.lnk"

    def start(self, *command: object) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [str(WINE), *map(str, command)],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def run(self, *command: object) -> tuple[int, str]:
        child = self.start(*command)
        printed, _ = child.communicate(timeout=400)
        return child.returncode, printed.decode("utf-8", "replace")

    def value(self, key: str, name: str) -> str | None:
        code, printed = self.run("reg", "query", key, "/v", name)
        return printed.split("REG_SZ")[-1].strip() if code == 0 else None

    def has_key(self, key: str) -> bool:
        return self.run("reg", "query", key)[0] == 0

    def uninstall(self) -> None:
        code, _ = self.run(self.program / "uninstall.exe", "/S")
        assert code == 0
        until = time.monotonic() + 120  # It goes on as a copy of itself.
        while (self.program / "uninstall.exe").exists() and time.monotonic() < until:
            time.sleep(0.2)
        time.sleep(1)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("wine"))
    yield made
    made.run("wineboot", "-k")


def stand_in(out: Path, code: int = 0, sleep_ms: int = 0) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    script = out.with_suffix(".nsi")
    script.write_text(STAND_IN, encoding="utf-8")
    defines = [f"-DOUT={out}", f"-DCODE={code}", f"-DSLEEP={sleep_ms}"]
    subprocess.run([str(MAKENSIS), "-V1", *defines, str(script)], check=True)
    script.unlink()


def make_setup(folder: Path, version: str, *, code: int = 0, sleep_ms: int = 0) -> Path:
    """Compile the installer of a made-up program whose ``--version`` ends with ``code``."""
    program = folder / f"program-{version}-{code}"
    stand_in(program / "ecgdesk.exe", sleep_ms=sleep_ms)
    stand_in(program / "ecgdesk-cli.exe", code)
    files = program / "_internal" / "models"
    files.mkdir(parents=True)
    (files / "version é.txt").write_text(version, encoding="utf-8")
    (program / "_internal" / f"only in {version}.txt").write_text("x", encoding="utf-8")
    Image.new("RGBA", (32, 32), "teal").save(folder / "icon.ico")
    file = folder / f"setup-{version}-{code}.exe"
    defines = {
        "VERSION": version,
        "PROGRAM": program,
        "OUTPUT": file,
        "ICON": folder / "icon.ico",
        "KIB": 100,
        "QUICK": 1,
    }
    subprocess.run(
        [str(MAKENSIS), "-V2", "-WX", *(f"-D{n}={v}" for n, v in defines.items()), str(SCRIPT)],
        check=True,
    )
    return file


def installed(windows: Windows) -> str:
    return (windows.program / "_internal" / "models" / "version é.txt").read_text("utf-8")


def test_the_life_of_an_installation(windows: Windows, tmp_path: Path) -> None:
    records = windows.local / "ecgdesk" / "records.ecgarchive"
    records.parent.mkdir(parents=True)
    records.write_bytes(b"records")

    assert windows.run(make_setup(tmp_path, "0.1.0"), "/S")[0] == 0
    assert installed(windows) == "0.1.0"
    assert windows.menu.exists()
    assert windows.value(UNINSTALL, "DisplayVersion") == "0.1.0"
    assert windows.value(OTHER_KEYS[1] + r"\SupportedTypes", ".jpg") == ""
    # Offered under "Open with", and no more: nobody's default was touched.
    for ending in (".jpg", ".pdf"):
        assert not windows.has_key(rf"HKCU\Software\Classes\{ending}")

    own = windows.program / "my notes.txt"
    own.write_text("mine", encoding="utf-8")
    assert windows.run(make_setup(tmp_path, "0.2.0"), "/S")[0] == 0
    assert installed(windows) == "0.2.0"
    assert windows.value(UNINSTALL, "DisplayVersion") == "0.2.0"
    assert not (windows.program / "_internal" / "only in 0.1.0.txt").exists()
    assert not (windows.program / "old").exists()
    assert not (windows.program / "new").exists()

    # A version that does not start here does not replace one that does.
    assert windows.run(make_setup(tmp_path, "0.3.0", code=7), "/S")[0] == 2
    assert installed(windows) == "0.2.0"
    assert windows.value(UNINSTALL, "DisplayVersion") == "0.2.0"
    assert not (windows.program / "new").exists()

    # Repair: the same version again brings back what was lost.
    (windows.program / "_internal" / "only in 0.2.0.txt").unlink()
    assert windows.run(tmp_path / "setup-0.2.0-0.exe", "/S")[0] == 0
    assert (windows.program / "_internal" / "only in 0.2.0.txt").exists()

    windows.uninstall()
    assert own.read_text("utf-8") == "mine"
    own.unlink()
    assert sorted(windows.program.iterdir()) == []
    assert not windows.menu.exists()
    assert not any(windows.has_key(key) for key in (UNINSTALL, *OTHER_KEYS))
    assert records.read_bytes() == b"records"


def test_a_program_that_is_open_is_not_replaced(windows: Windows, tmp_path: Path) -> None:
    assert windows.run(make_setup(tmp_path, "0.1.0", sleep_ms=60_000), "/S")[0] == 0
    running = windows.start(windows.program / "ecgdesk.exe")
    try:
        time.sleep(5)
        assert windows.run(make_setup(tmp_path, "0.2.0"), "/S")[0] == 2
        assert installed(windows) == "0.1.0"
    finally:
        windows.run("taskkill", "/f", "/im", "ecgdesk.exe")
        running.kill()
        running.wait()
    windows.uninstall()


def test_a_folder_of_something_else_is_left_alone(windows: Windows, tmp_path: Path) -> None:
    theirs = windows.local / "theirs"
    theirs.mkdir()
    (theirs / "file.txt").write_text("theirs", encoding="utf-8")
    place = "C:" + str(theirs).split("drive_c")[1].replace("/", "\\")
    assert windows.run(make_setup(tmp_path, "0.1.0"), "/S", f"/D={place}")[0] == 2
    assert [one.name for one in theirs.iterdir()] == ["file.txt"]
    assert not windows.has_key(UNINSTALL)
