"""The .run and the .deb, made and used with a stand-in for the program that they install."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.package import linux
from build_scripts.package.product import Product

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("xz") or not shutil.which("readelf"),
    reason="needs Linux, xz and readelf",
)

Make = Callable[..., Product]

STAND_IN = """\
#!/bin/sh
echo "ecgdesk {version}"
[ "$1" = --help ] || exit {code}
"""


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Make the stand-in of a version, whose ``--version`` ends with ``code``."""

    def stand_in(version: str, code: int = 0) -> Product:
        work = tmp_path / f"{version}-{code}"
        product = Product(version, work / "program", ROOT, work / "dist", work, 1_700_000_000)
        inside = product.program / "_internal"
        inside.mkdir(parents=True)
        product.output.mkdir()
        product.command.write_text(STAND_IN.format(version=version, code=code), "utf-8")
        product.command.chmod(0o755)
        (inside / f"only in {version} é.txt").write_text(version, "utf-8")
        (inside / "LICENCES.txt").write_text("Its licences", "utf-8")
        shutil.copy("/bin/true", inside / "library.so")
        for side in linux.ICON_SIDES:
            icon = work / "pyinstaller" / "ecgdesk" / f"icon-{side}.png"
            icon.parent.mkdir(parents=True, exist_ok=True)
            icon.write_bytes(b"icon")
        product.settle()
        return product

    return stand_in


def make_run(product: Product) -> Path:
    (file,) = linux.make_run(product)
    return file


class Person:
    """Somebody with a home of their own whose name is not ASCII."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir()
        self.program = home / ".local" / "opt" / "ecgdesk"
        self.share = home / ".local" / "share"

    def run(self, *command: object) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(word) for word in command],
            env={"HOME": str(self.home), "PATH": os.environ["PATH"]},
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=120,
        )

    def version(self) -> str:
        return self.run(self.home / ".local" / "bin" / "ecgdesk", "--version").stdout.split()[1]

    def files(self) -> set[str]:
        return {file.relative_to(self.home).as_posix() for file in self.home.rglob("*")}


@pytest.fixture
def zoe(tmp_path: Path) -> Person:
    return Person(tmp_path / "zoë 患者")


def test_the_life_of_an_installation(zoe: Person, make: Make) -> None:
    records = zoe.share / "ecgdesk" / "records.ecgarchive"
    records.parent.mkdir(parents=True)
    records.write_bytes(b"records")
    before = zoe.files()

    assert zoe.run("sh", make_run(make("0.1.0"))).returncode == 0
    assert zoe.version() == "0.1.0"
    assert (zoe.share / "applications" / "ecgdesk.desktop").exists()

    second = make_run(make("0.2.0"))
    assert zoe.run("sh", second).returncode == 0
    assert zoe.version() == "0.2.0"
    assert not (zoe.program / "_internal" / "only in 0.1.0 é.txt").exists()

    # A version that does not start here does not replace one that does; nor does a damaged file.
    failed = zoe.run("sh", make_run(make("0.3.0", code=7)))
    assert failed.returncode == 1
    assert "does not start on this system (it needs glibc 2." in failed.stderr
    assert zoe.version() == "0.2.0"
    cut = make_run(make("0.4.0"))
    cut.write_bytes(cut.read_bytes()[:-2000])
    failed = zoe.run("sh", cut)
    assert failed.returncode == 1
    assert "damaged" in failed.stderr
    assert zoe.version() == "0.2.0"
    assert [file.name for file in zoe.program.parent.iterdir()] == ["ecgdesk"]

    # Repair: the same version again brings back what was lost.
    lost = zoe.program / "_internal" / "only in 0.2.0 é.txt"
    lost.unlink()
    assert zoe.run("sh", second, "--quiet").stdout == ""
    assert lost.exists()

    assert zoe.run("sh", second, "--uninstall").returncode == 0
    assert zoe.files() == before
    assert records.read_bytes() == b"records"


@pytest.mark.parametrize("folder", ["apps/ecgdesk of zoë", 'it\'s $HOME "here" `now` 100%'])
def test_a_folder_of_ones_own(zoe: Person, make: Make, folder: str) -> None:
    done = zoe.run("sh", make_run(make("0.1.0")), "--to", folder)
    assert done.returncode == 0, done.stderr
    assert zoe.version() == "0.1.0"
    entry = zoe.share / "applications" / "ecgdesk.desktop"
    (line,) = [one for one in entry.read_text("utf-8").splitlines() if one.startswith("Exec=")]
    # As the desktop entry specification reads it back: first the string, then the quoted word.
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    word = text.removeprefix('"').removesuffix('" %F')
    for letter in '"`$\\':
        word = word.replace("\\" + letter, letter)
    assert word.replace("%%", "%") == str(zoe.home / folder / "ecgdesk")
    assert zoe.run(zoe.home / folder / "uninstall.sh").returncode == 0
    assert not (zoe.home / folder).exists()


def test_a_folder_of_something_else_is_left_alone(zoe: Person, make: Make) -> None:
    theirs = zoe.home / "theirs"
    theirs.mkdir()
    (theirs / "file.txt").write_text("theirs", "utf-8")
    done = zoe.run("sh", make_run(make("0.1.0")), "--to", theirs)
    assert done.returncode == 1
    assert "is not ecgdesk" in done.stderr
    assert zoe.files() == {"theirs", "theirs/file.txt"}


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb")
def test_the_deb_is_the_same_when_made_again(make: Make) -> None:
    product = make("0.1.0")
    (file,) = linux.make_deb(product)
    first = file.read_bytes()
    listed = subprocess.run(["dpkg-deb", "-c", file], capture_output=True, text=True).stdout
    assert "./usr/bin/ecgdesk -> ../lib/ecgdesk/ecgdesk" in listed
    assert "./usr/share/lintian/overrides/ecgdesk" in listed
    owners = {line.split()[1] for line in listed.splitlines()}
    assert owners == {"root/root"}
    for one in product.program.rglob("*"):
        os.utime(one)
    product.command.chmod(0o700)
    assert linux.make_deb(product)[0].read_bytes() == first
