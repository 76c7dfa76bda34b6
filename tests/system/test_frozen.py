"""The frozen program, where it has been built (``build_scripts/package/build.py``).

ECGDESK_FROZEN names the program; without it, it is looked for where build.py puts it.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts.package import linux

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "package" / "program"
PROGRAM = Path(
    os.environ.get("ECGDESK_FROZEN")
    or {
        "win32": BUILT / "ecgdesk" / "ecgdesk-cli.exe",
        "darwin": BUILT / "ecgdesk.app" / "Contents" / "MacOS" / "ecgdesk",
    }.get(sys.platform, BUILT / "ecgdesk" / "ecgdesk")
)

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="the program has not been built")


def run(home: Path, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run the program as a person with nothing of Python's or Qt's in their environment."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "QT_", "DISPLAY", "WAYLAND", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        [str(PROGRAM), *map(str, arguments)],
        env=kept | {"ECGDESK_HOME": str(home)},
        cwd=home.parent,
        capture_output=True,
        encoding="utf-8",
        timeout=280,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with letters that are not ASCII."""
    return tmp_path / "zoë 患者"


def test_it_checks_itself(home: Path) -> None:
    done = run(home, "selftest")
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_reads_pictures_and_pdfs(home: Path, samples: Path, tmp_path: Path) -> None:
    photograph = tmp_path / "Élan ٣.jpg"
    shutil.copy(samples / "photograph-1.jpg", photograph)
    done = run(home, "read", "--json", photograph, samples / "pages.pdf")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) > 2
    assert all(row["status"] == "read" for row in rows)


def test_its_licences_come_with_it() -> None:
    text = next(PROGRAM.parent.parent.rglob("LICENCES.txt")).read_text("utf-8")
    for name in ("Python 3", "numpy", "opencv-python-headless", "pyside6-essentials"):
        assert f"  {name}" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


@pytest.mark.skipif(sys.platform != "linux", reason="where links can be listed")
def test_every_library_finds_what_it_is_linked_with() -> None:
    folder = PROGRAM.parent
    known = linux._linker_cache()
    assert {name for name in linux.needed(folder) if name not in known} == set()


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-ins are Linux's")
def test_opencv_calculates_with_numpys_lapack(tmp_path: Path) -> None:
    code = """
import importlib.machinery, importlib.util, sys
import numpy as np
loader = importlib.machinery.ExtensionFileLoader("cv2", sys.argv[1])
cv2 = importlib.util.module_from_spec(importlib.util.spec_from_loader("cv2", loader))
loader.exec_module(cv2)
rng = np.random.default_rng(7)
for kind, close in ((np.float32, 2e-2), (np.float64, 1e-8)):
    a, b = rng.normal(size=(160, 160)).astype(kind), rng.normal(size=(160, 3)).astype(kind)
    spd = (a @ a.T + 160 * np.eye(160)).astype(kind)
    for flag, matrix in ((cv2.DECOMP_LU, a), (cv2.DECOMP_CHOLESKY, spd), (cv2.DECOMP_QR, a)):
        done, x = cv2.solve(matrix, b, flags=flag)
        assert done and np.allclose(matrix @ x, b, atol=close), (kind, flag)
    w, u, vt = cv2.SVDecomp(a)
    assert np.allclose(u * w.T @ vt, a, atol=close)
    assert np.allclose(cv2.gemm(a, spd, 1, None, 0), a @ spd, rtol=close, atol=close * 100)
    tall = rng.normal(size=(200, 150)).astype(kind)
    done, x = cv2.solve(tall, rng.normal(size=(200, 1)).astype(kind), flags=cv2.DECOMP_SVD)
    assert done
values, _ = cv2.eigenNonSymmetric(np.diag(np.arange(1.0, 41.0)) + 0.0)
assert np.allclose(sorted(values.ravel()), np.arange(1.0, 41.0), atol=1e-6)
print("agreed")
"""
    library = PROGRAM.parent / "_internal" / "cv2" / "cv2.abi3.so"
    done = subprocess.run(
        [sys.executable, "-c", code, str(library)], capture_output=True, text=True, timeout=250
    )
    assert done.stdout.strip() == "agreed", done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-ins are Linux's")
def test_opencv_refuses_avif_and_decodes_the_rest(tmp_path: Path) -> None:
    import cv2
    import numpy as np

    for ending in (".avif", ".png"):
        encoded = cv2.imencode(ending, np.full((32, 32, 3), 200, np.uint8))[1]
        (tmp_path / f"x{ending}").write_bytes(encoded.tobytes())
    code = """
import importlib.machinery, importlib.util, sys
import numpy as np
loader = importlib.machinery.ExtensionFileLoader("cv2", sys.argv[1])
cv2 = importlib.util.module_from_spec(importlib.util.spec_from_loader("cv2", loader))
loader.exec_module(cv2)
print([cv2.imdecode(np.fromfile(file, np.uint8), 1) is None for file in sys.argv[2:]])
"""
    library = PROGRAM.parent / "_internal" / "cv2" / "cv2.abi3.so"
    files = [str(tmp_path / name) for name in ("x.avif", "x.png")]
    done = subprocess.run(
        [sys.executable, "-c", code, str(library), *files],
        capture_output=True,
        text=True,
        timeout=250,
    )
    assert done.stdout.strip() == "[True, False]", done.stderr
