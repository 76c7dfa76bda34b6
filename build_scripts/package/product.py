"""What is built: the frozen program, and where the installers made of it go."""

import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


class BuildError(Exception):
    """Nothing can be built like this; the text says why."""


@dataclass(frozen=True)
class Product:
    """One version for one system.

    ``program`` is the frozen program's folder; ``source`` the commit's files; ``work`` is for what
    is under way; ``epoch`` the commit's time (seconds), which everything gets as its own.
    """

    version: str
    program: Path
    source: Path
    output: Path
    work: Path
    epoch: int

    @property
    def name(self) -> str:
        """What the installers' file names begin with."""
        system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
        machine = platform.machine().lower()
        return f"ecgdesk-{self.version}-{system}-{machine.replace('amd64', 'x86_64')}"

    @property
    def command(self) -> Path:
        """The program that takes commands and prints."""
        if sys.platform == "win32":
            return self.program / "ecgdesk-cli.exe"
        if sys.platform == "darwin":
            return self.program / "Contents" / "MacOS" / "ecgdesk"
        return self.program / "ecgdesk"

    @property
    def package(self) -> Path:
        """The folder of what installers are made of (this one, in the commit's source)."""
        return self.source / "build_scripts" / "package"

    def settle(self) -> None:
        """Give every file of the program the commit's time and a plain mode."""
        settle(self.program, self.epoch)

    def size(self) -> int:
        """Return the sum of the program's files in bytes."""
        return sum(file.lstat().st_size for file in files_of(self.program))

    def hashes(self) -> str:
        """Return one line a file of the program, by name: its SHA-256, or where it links to."""
        lines = []
        for file in files_of(self.program):
            place = file.relative_to(self.program).as_posix()
            if file.is_symlink():
                lines.append(f"{'link':64}  {place} -> {file.readlink().as_posix()}")
            else:
                lines.append(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {place}")
        return "\n".join(lines) + "\n"


def files_of(folder: Path) -> Iterator[Path]:
    """Yield the files and links under ``folder``, in the order of their names."""
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or file.is_file():
            yield file


def settle(folder: Path, epoch: int) -> None:
    """Give ``folder`` and all in it one time (seconds), and modes 755 or 644."""
    for file in [folder, *folder.rglob("*")]:
        if not file.is_symlink():
            runs = file.is_dir() or os.access(file, os.X_OK)
            file.chmod(0o755 if runs else 0o644)
        os.utime(file, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def run(
    command: Sequence[str],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    quiet: bool = False,
) -> str:
    """Run a command; returns what it printed if ``quiet``, else lets it print. BuildError."""
    if not quiet:
        print("+ " + " ".join(map(str, command)), flush=True)
    done = subprocess.run(
        list(command),
        cwd=cwd,
        env=env,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE if quiet else None,
    )
    if done.returncode:
        raise BuildError(f"{Path(command[0]).name} ended with {done.returncode}.")
    return done.stdout or ""
