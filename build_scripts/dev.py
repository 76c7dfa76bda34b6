#!/usr/bin/env python3
"""Everything a fresh machine needs: ``run``, ``test`` and ``train``, from a bare Python.

Uses the standard library only, because it runs before anything is installed. The environment is
``.venv`` in the checkout; it is made once and used again until ``pyproject.toml`` changes.
"""

# The lines before the version check must be readable for old Pythons too: no newer syntax here.
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

if sys.version_info < (3, 11):  # noqa: UP036  (this is the one file that old Pythons run)
    sys.exit(
        "ecgdesk needs Python 3.11 or newer, and this is Python {}.{}. "
        "Install a newer one and start this with it, for example: "
        "python3.11 build_scripts/dev.py run".format(*sys.version_info[:2])
    )

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = "ecgdesk-environment.json"

USAGE = """\
usage: python3 build_scripts/dev.py run [PATH...]      open the window on the samples, or on PATHs
       python3 build_scripts/dev.py test [ARG...]      check and test; ARGs go to pytest
       python3 build_scripts/dev.py train [ARG...]     train a pack; ARGs go to build_scripts.train
"""

Library = tuple[str, str]
"""What the linker calls it, and the package of Debian and Ubuntu that has it."""

QT: tuple[Library, ...] = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
)
"""What Qt needs on Linux even without a screen."""

QT_WINDOW: tuple[Library, ...] = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libcups.so.2", "libcups2"),
)
"""What a real window adds, and printing from it."""


class SetupError(Exception):
    """Nothing more can be done; the text says why and what to do."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    commands = {"run": run, "test": test, "train": train}
    if arguments and arguments[0] in ("-h", "--help"):
        print(USAGE, end="")
        return 0
    if not arguments or arguments[0] not in commands:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return commands[arguments[0]](list(arguments[1:]))
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(paths: list[str]) -> int:
    """Open the window on the sample pages or on ``paths``; without a display, read them here."""
    pages = paths or [str(page) for page in sample_pages(ROOT)]
    if has_display(os.environ):
        need_system(qt_libraries(os.environ))
        python = environment()
        say(f"Opening the window on {count(pages)}." if pages else "Opening the window.")
        return call([python, "-m", "ecgdesk", *pages])
    need_system(())
    python = environment()
    if not pages:
        say("There is no display for the window, and no sample page to read in the terminal.")
        return 1
    say(f"There is no display for the window: reading {count(pages)} here in the terminal.")
    return call([python, "-m", "ecgdesk", "read", *pages])


def test(arguments: list[str]) -> int:
    """Run every check and every test; 0 only if all of them passed."""
    # A shell that starts us in the background has SIGINT ignored, and the tests would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with screen() as display:
        need_system(QT + QT_WINDOW if display else QT)
        python = environment("dev")
        # Desk tests draw offscreen. Tests marked `window` start the program on DISPLAY.
        variables = {**os.environ, **display, "QT_QPA_PLATFORM": "offscreen"}
        failed = [
            words
            for words, command in (
                ("ruff check", ["ruff", "check", "."]),
                ("ruff format", ["ruff", "format", "--check", "."]),
                ("mypy", ["mypy", "--strict"]),
                ("pytest", ["pytest", *arguments]),
            )
            if call([python, "-m", *command], variables, words) != 0
        ]
    if failed:
        say("Not passed: " + ", ".join(failed) + ".")
    return 1 if failed else 0


def train(arguments: list[str]) -> int:
    """Install what training needs and train with ``arguments``."""
    need_system(())
    return call([environment("train"), "-m", "build_scripts.train", *arguments])


# The system: its libraries and its screen


def need_system(libraries: Sequence[Library]) -> None:
    """Install what the system lacks if we may; if we may not, name it in one command."""
    linux = sys.platform.startswith("linux")
    missing = missing_libraries(libraries) if linux else []
    packages = [package for _, package in missing]
    if not has_venv():
        packages.insert(0, "python{}.{}-venv".format(*sys.version_info[:2]))
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise SetupError(in_words([soname for soname, _ in missing], venv=has_venv()))
    if not is_root():
        raise SetupError(
            "Some packages of the system are missing. Install them with this command, "
            f"then start again:\n\n    {apt_command(packages)}"
        )
    say("Installing packages of the system: " + " ".join(packages))
    if not apt_install(packages):
        raise SetupError(
            "apt could not install what is missing (its message is above). Check the network, "
            f"then start again, or try it by hand:\n\n    {apt_command(packages)}"
        )


def missing_libraries(
    libraries: Sequence[Library], loads: Callable[[str], bool] | None = None
) -> list[Library]:
    """Return those that the dynamic linker does not find. It knows; package lists only guess."""
    return [library for library in libraries if not (loads or _loads)(library[0])]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_venv() -> bool:
    """Whether this Python can make an environment: Debian ships that part separately."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def is_root() -> bool:
    """Whether apt would obey us."""
    return bool(getattr(os, "geteuid", lambda: 1)() == 0)


def apt_command(packages: Sequence[str], sudo: bool | None = None) -> str:
    """Return the one line that installs ``packages`` on Debian and Ubuntu."""
    names = " ".join(packages)
    if shutil.which("sudo") if sudo is None else sudo:
        return f"sudo apt-get update && sudo apt-get install -y {names}"
    return f"su -c 'apt-get update && apt-get install -y {names}'"


def apt_install(packages: Sequence[str]) -> bool:
    """Install with apt, fetching its lists first where there are none or where they are stale."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Another apt may be at work (a desktop's updater): wait for its lock.
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    if any(Path("/var/lib/apt/lists").glob("*Packages*")) and call(install, quiet) == 0:
        return True
    return call([*apt, "update"], quiet) == 0 and call(install, quiet) == 0


def in_words(sonames: Sequence[str], *, venv: bool) -> str:
    """Say what to install where there is no apt."""
    wanted = []
    if not venv:
        wanted.append("Python's modules venv and ensurepip")
    if sonames:
        wanted.append("the libraries of Qt: " + ", ".join(sonames))
    return (
        "Some parts of the system are missing. Install them with the system's own installer, "
        "then start again: " + "; ".join(wanted) + "."
    )


def has_display(variables: Mapping[str, str]) -> bool:
    """Whether a window can be opened: on Linux, whether the display that is named answers."""
    if sys.platform in ("win32", "darwin") or variables.get("QT_QPA_PLATFORM"):
        return True
    wayland, x11 = variables.get("WAYLAND_DISPLAY"), variables.get("DISPLAY")
    if wayland and _answers(str(Path(variables.get("XDG_RUNTIME_DIR", "/")) / wayland)):
        return True
    if not x11:
        return False
    host, _, number = x11.rpartition(":")
    if host and host != "unix":
        return True  # on another machine, or forwarded: Qt finds out
    name = f"/tmp/.X11-unix/X{number.split('.')[0]}"
    return _answers(name) or _answers("\0" + name)


def _answers(name: str) -> bool:
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(name)
        except OSError:
            return False
    return True


def qt_libraries(variables: Mapping[str, str]) -> tuple[Library, ...]:
    """Return the libraries a window needs on the platform that Qt is going to use."""
    offscreen = variables.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal")
    return QT if offscreen else QT + QT_WINDOW


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Yield the variables of a screen for tests: Xvfb if there is one, else the person's own."""
    xvfb = shutil.which("Xvfb") if sys.platform.startswith("linux") else None
    if not xvfb:
        has = sys.platform.startswith("linux") and has_display(os.environ)
        yield {"DISPLAY": os.environ["DISPLAY"]} if has and "DISPLAY" in os.environ else {}
        return
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(theirs), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[theirs],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    try:
        with os.fdopen(ours) as answer:
            number = answer.readline().strip()
        yield {"DISPLAY": f":{number}"} if number else {}
    finally:
        server.terminate()
        server.wait()


# The environment


def environment(*extras: str) -> str:
    """Return the Python of ``.venv``, with ecgdesk and ``extras`` installed; make it if need be."""
    if sys.maxsize < 2**32 or (sys.platform, platform.machine()) == ("darwin", "x86_64"):
        raise SetupError(
            "ecgdesk reads pages with LiteRT, which there is only for 64-bit Python, "
            "and on a Mac only for Apple silicon (not Intel)."
        )
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wanted, found = fingerprint(ROOT), read_stamp(VENV / STAMP)
    if not usable(python, found, wanted):
        say(f"Making the environment in {VENV} (once).")
        if subprocess.run([sys.executable, "-m", "venv", "--clear", VENV]).returncode:
            raise SetupError("Python could not make the environment: its message is above.")
        found = {}
    have = set(found.get("extras", ())) if found.get("pyproject") == wanted["pyproject"] else None
    if have is None or not have.issuperset(extras):
        # Until the new stamp is written, an interrupted installation counts as none.
        (VENV / STAMP).unlink(missing_ok=True)
        install(python, extras)
        wanted["extras"] = sorted((have or set()).union(extras))
        (VENV / STAMP).write_text(json.dumps(wanted), encoding="utf-8")
    return str(python)


def install(python: Path, extras: Sequence[str]) -> None:
    """Install the checkout as it is (editable) with ``extras``, and see that it loads."""
    what = "." + (f"[{','.join(extras)}]" if extras else "")
    say(f"Installing ecgdesk and what it needs ({what}); the first time takes a few minutes.")
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "-e", what]
    if subprocess.run(pip, cwd=ROOT).returncode:
        raise SetupError(
            "The packages could not be installed: pip's message is above. If it speaks of the "
            "network, check the connection or the proxy, then run the same command again."
        )
    check_imports(python)


def usable(python: Path, found: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether the environment runs, and was made by this Python for this checkout."""
    if any(found.get(key, wanted[key]) != wanted[key] for key in ("python", "root")):
        return False
    return python.exists() and subprocess.run([python, "-c", "import pip"]).returncode == 0


def fingerprint(root: Path) -> dict[str, Any]:
    """Return what an environment depends on; a change of any of it means installing again."""
    return {
        "pyproject": hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest(),
        "python": platform.python_version(),
        "root": str(root),
    }


def read_stamp(path: Path) -> dict[str, Any]:
    """Return the fingerprint of the last install that succeeded; {} if none did."""
    try:
        stamp = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def check_imports(python: Path) -> None:
    """Stop with a sentence if the installed network runtime cannot be loaded here."""
    code = "import numpy, cv2, ai_edge_litert.interpreter"
    tried = subprocess.run([python, "-c", code], capture_output=True, text=True)
    if tried.returncode == 0:
        return
    last = (tried.stderr.strip().splitlines() or ["no message"])[-1]
    if sys.platform == "win32":
        raise SetupError(
            f"The network's runtime cannot be loaded ({last}). It needs the Microsoft Visual C++ "
            "Redistributable: install it from https://aka.ms/vs/17/release/vc_redist.x64.exe"
        )
    raise SetupError(f"What was installed cannot be loaded: {last}")


# Small things


def sample_pages(root: Path) -> list[Path]:
    """Return the sample pages that come with ecgdesk, in order."""
    folder = root / "resources" / "samples"
    kinds = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".pdf", ".webp", ".bmp"}
    if not folder.is_dir():
        return []
    return sorted(page for page in folder.iterdir() if page.suffix.lower() in kinds)


def count(files: Sequence[str]) -> str:
    """Say how many: "1 file", "3 files"."""
    return f"{len(files)} file{'' if len(files) == 1 else 's'}"


def call(command: Sequence[str], variables: dict[str, str] | None = None, words: str = "") -> int:
    """Run a command in the checkout, saying ``words`` first, and return its exit code."""
    if words:
        say(words)
    code = subprocess.run(command, cwd=ROOT, env=variables).returncode
    return code if code >= 0 else 128 - code  # ended by a signal: the number a shell would give


def say(words: str) -> None:
    """Print one line about what happens, before the output of the command that does it."""
    print(f"== {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
