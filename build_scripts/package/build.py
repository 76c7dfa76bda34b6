#!/usr/bin/env python3
"""Builds and tests what this system can build: the program, and its installers.

    python3 build_scripts/package/build.py                  everything
    python3 build_scripts/package/build.py program deb      only these
    python3 build_scripts/package/build.py --output DIR     not into dist/

It builds the commit that is checked out, not the working tree, in an environment of its own, with
the versions in ``constraints.txt``: the same commit gives the same files. Uses the standard library
only, because it runs before anything is installed.
"""

import argparse
import hashlib
import os
import platform
import shutil
import sys
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from build_scripts.package import linux, macos, windows  # noqa: E402
from build_scripts.package.product import BuildError, Product, run  # noqa: E402

MB = 1_000_000
PROGRAM_MB, INSTALLER_MB = 300, 90
"""What the Linux program and its installers may take."""

PROGRAM = "program"
INSTALLERS: dict[str, dict[str, Callable[[Product], list[Path]]]] = {
    "linux": {"deb": linux.make_deb, "run": linux.make_run},
    "win32": {"zip": windows.make_zip, "nsis": windows.make_installer},
    "darwin": {"dmg": macos.make_dmg},
}


@dataclass(frozen=True)
class Commit:
    """What is built: its source without the repository around it, and its time in seconds."""

    name: str
    source: Path
    epoch: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Build what the command line names; returns the exit code."""
    installers = INSTALLERS.get(sys.platform, {})
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__.split("\n")[0])
    parser.add_argument("what", nargs="*", choices=[PROGRAM, *installers, []], metavar="WHAT")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "package", metavar="DIR")
    options = parser.parse_args(arguments)
    what = options.what or [PROGRAM, *installers]
    try:
        work, output = options.work.resolve(), options.output.resolve()
        commit = export(work)
        product = Product(
            version=version_of(commit.source),
            program=work / "program" / ("ecgdesk.app" if sys.platform == "darwin" else "ecgdesk"),
            source=commit.source,
            output=output,
            work=work,
            epoch=commit.epoch,
        )
        output.mkdir(parents=True, exist_ok=True)
        if PROGRAM in what:
            freeze(product, environment(commit.source, work))
            test(product)
        made = [file for name in what if name in installers for file in installers[name](product)]
        return report(product, made)
    except BuildError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1


def export(work: Path) -> Commit:
    """Write the commit's files into ``work``/source, as they are in the repository."""
    source = work / "source"
    if source.exists():
        shutil.rmtree(source)
    source.mkdir(parents=True)
    if not (ROOT / ".git").exists():
        raise BuildError(f"{ROOT} is no git checkout, and what is built is a commit.")
    name = run(["git", "rev-parse", "HEAD"], cwd=ROOT, quiet=True).strip()
    epoch = int(run(["git", "log", "-1", "--format=%ct", name], cwd=ROOT, quiet=True))
    archive = work / "source.zip"
    run(["git", "archive", "--format=zip", f"--output={archive}", name], cwd=ROOT, quiet=True)
    with zipfile.ZipFile(archive) as files:
        files.extractall(source)
    if run(["git", "status", "--porcelain"], cwd=ROOT, quiet=True).strip():
        print(f"There are changes that are not committed; the commit {name[:12]} is built.")
    return Commit(name, source, epoch)


def version_of(source: Path) -> str:
    """Return the program's version, as ``ecgdesk/__init__.py`` has it."""
    for line in (source / "ecgdesk" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise BuildError("ecgdesk/__init__.py names no version.")


def environment(source: Path, work: Path) -> Path:
    """Make the environment that is frozen, or use it again; returns its Python.

    ecgdesk itself is not installed in it: its modules come from the commit's source.
    """
    constraints = source / "build_scripts" / "package" / "constraints.txt"
    project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["package"]]
    asked = "\n".join([sys.version, *wanted, constraints.read_text(encoding="utf-8")])
    folder, stamp = work / "environment", hashlib.sha256(asked.encode()).hexdigest()
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    kept = folder / "stamp.txt"
    if kept.is_file() and kept.read_text(encoding="utf-8") == stamp:
        return python
    venv.create(folder, clear=True, with_pip=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--only-binary", ":all:", "--constraint", str(constraints), *wanted])
    kept.write_text(stamp, encoding="utf-8")
    return python


def freeze(product: Product, python: Path) -> None:
    """Run PyInstaller on the commit's source."""
    work = product.work / "pyinstaller"
    for folder in (work, product.work / "program"):
        shutil.rmtree(folder, ignore_errors=True)
    variables = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(product.epoch),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    spec = product.source / "build_scripts" / "package" / "ecgdesk.spec"
    icons = [str(python), "-m", "build_scripts.package.artwork", str(work / "ecgdesk")]
    run([*icons, product.version], cwd=product.source, env=variables)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--workpath", str(work), "--distpath", str(product.work / "program")]
    run([*command, *places, str(spec)], cwd=product.source, env=variables)
    product.settle()


def test(product: Product) -> None:
    """Let the frozen program check itself, as a person without settings who has no Python."""
    with tempfile.TemporaryDirectory() as home:
        variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "QT_", "VIRTUAL_ENV"))
        }
        variables |= {"ECGDESK_HOME": str(Path(home) / "é 患者")}
        run([str(product.command), "selftest"], cwd=Path(home), env=variables)


def report(product: Product, made: Sequence[Path]) -> int:
    """Print what was made and how large it is; 1 if it is larger than it may be (Linux)."""
    rows = [("the program", product.size())] if product.program.exists() else []
    rows += [(file.name, file.stat().st_size) for file in made]
    limits = [PROGRAM_MB] * (len(rows) - len(made)) + [INSTALLER_MB] * len(made)
    too_large = False
    for (name, size), limit in zip(rows, limits, strict=True):
        over = sys.platform == "linux" and size > limit * MB
        too_large = too_large or over
        print(f"{size / MB:8.1f} MB  {name}{f'  (more than {limit} MB)' if over else ''}")
    if product.program.exists():
        listing = product.output / f"{product.name}.sha256"
        listing.write_text(product.hashes(), encoding="utf-8", newline="\n")
    print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
