import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts.package import slim

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="needs Linux and gcc"
)


def compiled(file: Path, *options: str) -> Path:
    file.parent.mkdir(parents=True)
    code = file.with_suffix(".c")
    code.write_text("int seven(void) { return 7; }\n", encoding="utf-8")
    subprocess.run(["gcc", "-shared", "-fPIC", *options, "-o", file, code], check=True)
    return file


def made(library: Path, work: Path) -> Path | None:
    nobody = Path("nobody.so")
    return slim.stand_in(library, nobody, nobody, work)


def test_pythons_own_loses_what_debuggers_read(tmp_path: Path) -> None:
    library = compiled(tmp_path / "lib-dynload" / "_json.so", "-g3")
    smaller = made(library, tmp_path / "work")
    assert smaller is not None
    assert smaller.stat().st_size < library.stat().st_size
    assert ctypes.CDLL(str(smaller)).seven() == 7


def test_what_a_distribution_built_is_taken_as_it_is(tmp_path: Path) -> None:
    assert made(compiled(tmp_path / "lib-dynload" / "_json.so", "-s"), tmp_path / "work") is None


def test_numpy_is_never_stripped(tmp_path: Path) -> None:
    assert made(compiled(tmp_path / "numpy" / "_core.so", "-g3"), tmp_path / "work") is None
