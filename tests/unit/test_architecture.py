"""The shape of the program: who may import whom, small files, words on every module."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted((ROOT / "ecgdesk").rglob("*.py"))
OWN = [*PROGRAM, *sorted((ROOT / "build_scripts").rglob("*.py"))]
LONGEST = 400

CLI_WITHOUT_QT = """
import sys
import ecgdesk.cli
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
"""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def lint_imports(folder: Path) -> "subprocess.CompletedProcess[str]":
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the code and its contracts, to break."""
    for folder in ("ecgdesk", "build_scripts"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_import_contracts_hold() -> None:
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("ecgdesk/paper/page.py", "import ecgdesk.packs.pack", "The rooms"),
        ("ecgdesk/packs/calls.py", "from ecgdesk.paper import grid", "The rooms"),
        ("ecgdesk/paper/page.py", "import ecgdesk.reading", "The rooms"),
        ("ecgdesk/errors.py", "import ecgdesk.places", "The rooms"),
        ("ecgdesk/reading.py", "import ecgdesk.desk", "The rooms"),
        ("ecgdesk/newroom.py", "", "The rooms"),
        ("ecgdesk/paper/grid.py", "from PySide6 import QtGui", "Only the desk"),
        ("ecgdesk/jobs.py", "import shiboken6", "Only the desk"),
        ("ecgdesk/packs/interpreter.py", "import tensorflow", "never needs"),
        ("ecgdesk/reading.py", "import build_scripts.dev", "never needs"),
        ("build_scripts/train/newfile.py", "import ecgdesk.desk", "Training sees"),
    ],
)
def test_violation_is_caught(copy: Path, module: str, line: str, contract: str) -> None:
    path = copy / module
    words = path.read_text(encoding="utf-8") if path.exists() else '"""New."""\n'
    path.write_text(f"{words}\n{line}\n", encoding="utf-8")
    outcome = lint_imports(copy)
    assert outcome.returncode != 0
    broken = [found for found in outcome.stdout.splitlines() if "BROKEN" in found]
    assert any(contract in found for found in broken), outcome.stdout + outcome.stderr


def test_qt_is_not_loaded_with_the_command_line() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", CLI_WITHOUT_QT], capture_output=True, text=True, check=True
    )
    assert outcome.stdout.strip() == "[]"


def test_files_have_one_subject() -> None:
    lengths = {name_of(path): len(text_of(path).splitlines()) for path in PROGRAM}
    long = {name: length for name, length in lengths.items() if length > LONGEST}
    assert not long, f"over {LONGEST} lines; what second subject is in them? {long}"


def test_every_module_says_what_it_is() -> None:
    silent = [name_of(path) for path in OWN if not ast.get_docstring(ast.parse(text_of(path)))]
    assert not silent


def test_no_star_imports() -> None:
    """A name must lead to where it is defined."""
    stars = [name_of(path) for path in OWN if re.search(r"import \*$", text_of(path), re.MULTILINE)]
    assert not stars


def test_pictures_are_read_as_bytes() -> None:
    """Given a path, OpenCV fails on Windows where the name is not plain ASCII."""
    by_path = re.compile(r"cv2\.im(read|readmulti|write|writemulti)\(")
    assert not [name_of(path) for path in OWN if by_path.search(text_of(path))]


def test_network_code_is_absent() -> None:
    """Pages never leave the computer: nothing that reads a page can open a connection."""
    modules = ("socket", "ssl", "http", "urllib.request", "requests", "httpx", "aiohttp", "ftplib")
    rooms = [path for path in PROGRAM if "scanners" not in path.parts]
    guilty = {(name_of(path), name) for path in rooms for name in imported(path) if name in modules}
    assert not guilty


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update({node.module, node.module.split(".")[0]})
    return names | {name.split(".")[0] for name in names}
