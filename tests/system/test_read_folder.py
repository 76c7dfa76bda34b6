"""``python -m ecgdesk`` as others run it: a process, its output and its exit code."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ecgdesk.packs.pack import Pack
from ecgdesk.reading import DISCLAIMER
from tests.makers import RED_LEFT, make_pdf, write_mixed_folder

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "tests/system/read.schema.json").read_text("utf-8"))
COMMAND = [sys.executable, "-m", "ecgdesk"]


def run(
    *arguments: str | Path, folder: Path = ROOT, **environment: str
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=250,
    )


def lines_of(output: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in output.splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    return lines


def test_a_folder_with_broken_files_in_it(tmp_path: Path, samples: Path, pack: Pack) -> None:
    folder = tmp_path / "Ordner mit Ä"
    folder.mkdir()
    expected = write_mixed_folder(folder, samples / "scan-1.jpg")
    table = tmp_path / "table.csv"

    done = run("read", folder, "--json", "--csv", table)

    assert done.returncode == 1
    lines = lines_of(done.stdout)
    found = {
        Path(line["file"]).relative_to(folder).as_posix(): (
            line["status"] if line["status"] == "read" else line["reasons"][0]["code"]
        )
        for line in lines
    }
    assert found == expected
    assert all(line["page"] == 1 for line in lines)
    names = [Path(line["file"]).name for line in lines]
    assert names.index("page 2.jpg") < names.index("page 10.jpg")
    for line in lines:
        if line["status"] == "read":
            assert [finding["code"] for finding in line["findings"]] != []
            chances = [finding["probability"] for finding in line["findings"]]
            assert chances == sorted(chances, reverse=True)
            assert line["pack"]["sha256"] == pack.identity.sha256
        else:
            assert line["status"] == "failed"
            assert Path(line["file"]).name in line["reasons"][0]["text"]
            assert line["findings"] == []
    assert "Traceback" not in done.stderr

    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [line["file"] for line in lines]
    assert [row["status"] for row in rows] == [line["status"] for line in lines]
    for row, line in zip(rows, lines, strict=True):
        for finding in line["findings"]:
            assert float(row[f"{finding['code']}_probability"]) == finding["probability"]
            assert row[finding["code"]] == finding["call"]


def test_pages_of_documents_by_several_processes(tmp_path: Path, samples: Path, pack: Pack) -> None:
    (tmp_path / "blank.pdf").write_bytes(make_pdf([b""] * 3))
    paths = [samples / "pages.pdf", tmp_path / "blank.pdf", samples / "scan-1.jpg"]
    done = run("read", *paths, "--json", "--jobs", "2")
    assert done.returncode == 0
    lines = lines_of(done.stdout)
    assert [(Path(line["file"]).name, line["page"], line["status"]) for line in lines] == [
        ("pages.pdf", 1, "read"),
        ("pages.pdf", 2, "read"),
        ("blank.pdf", 1, "refused"),
        ("blank.pdf", 2, "refused"),
        ("blank.pdf", 3, "refused"),
        ("scan-1.jpg", 1, "read"),
    ]


def test_a_path_that_does_not_exist(tmp_path: Path, samples: Path, pack: Pack) -> None:
    done = run("read", "--json", "gone.jpg", samples / "scan-1.jpg", folder=tmp_path)
    assert done.returncode == 1
    gone, read = lines_of(done.stdout)
    assert (gone["file"], gone["status"]) == ("gone.jpg", "failed")
    assert gone["reasons"][0]["code"] == "file-missing"
    assert read["status"] == "read"


def test_words_for_people(tmp_path: Path, samples: Path, pack: Pack) -> None:
    (tmp_path / "été.png").touch()
    done = run("read", samples / "scan-1.jpg", "été.png", folder=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    read, failed, blank, disclaimer = done.stdout.splitlines()
    assert read.split()[1] == "read"
    assert failed.split()[:2] == ["été.png", "failed"]
    assert failed.index("failed") == read.index("read ")
    assert blank == ""
    assert disclaimer == DISCLAIMER


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there are names bytes")
def test_names_that_are_no_text(tmp_path: Path, pack: Pack) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    (tmp_path / name).touch()
    done = run("read", "--json", ".", folder=tmp_path)
    (line,) = lines_of(done.stdout)
    assert line["file"] == name
    assert "caf\ufffd.png is empty" in line["reasons"][0]["text"]
    assert "caf\\udce9.png" in run("read", ".", folder=tmp_path).stdout


def test_a_command_called_like_a_file(tmp_path: Path, samples: Path, pack: Pack) -> None:
    (tmp_path / "read").write_bytes((samples / "scan-1.jpg").read_bytes())
    assert run("read", folder=tmp_path).returncode == 2
    (line,) = lines_of(run("read", "read", "--json", folder=tmp_path).stdout)
    assert (line["file"], line["status"]) == ("read", "read")


def test_code_in_the_folder_is_never_run(tmp_path: Path, pack: Pack) -> None:
    for name in ("pypdfium2.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit('run')")
    (tmp_path / "page.pdf").write_bytes(make_pdf([RED_LEFT]))
    code = "import sys; sys.argv[0] = 'ecgdesk'; from ecgdesk.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, "read", "page.pdf", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=250,
    )
    (line,) = lines_of(done.stdout)
    assert line["status"] == "refused"


def test_start_is_light() -> None:
    code = (
        "import sys; from ecgdesk.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'cv2', 'numpy', 'PIL', 'PySide6', 'pypdfium2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines()[1] == "[]"


def test_reading_never_loads_qt(samples: Path, pack: Pack) -> None:
    code = (
        "import sys; from ecgdesk.cli import main\n"
        f"main(['read', {str(samples / 'scan-1.jpg')!r}])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_is_quiet(tmp_path: Path, samples: Path, pack: Pack, jobs: str) -> None:
    for number in range(300):
        (tmp_path / f"{number}.jpg").symlink_to(samples / "scan-1.jpg")
    process = subprocess.Popen(
        [*COMMAND, "read", str(tmp_path), "--json", "--jobs", jobs],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline(), process.stdout.readline()]
    os.killpg(process.pid, signal.SIGINT)
    rest, complaints = process.communicate(timeout=120)
    assert process.returncode == 130
    assert len(lines_of("".join(lines) + rest)) < 300
    assert "Traceback" not in complaints
    assert "Error" not in complaints


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_reader_that_leaves(tmp_path: Path, samples: Path, pack: Pack) -> None:
    for number in range(5):
        (tmp_path / f"{number}.jpg").symlink_to(samples / "scan-1.jpg")
    process = subprocess.Popen(
        [*COMMAND, "read", str(tmp_path), "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    complaints = process.stderr.read()
    assert process.wait(timeout=120) == 1
    assert "BrokenPipe" not in complaints
    assert "Exception" not in complaints


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_no_process_is_left_behind(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "blank.pdf").write_bytes(make_pdf([b""] * 2))
    mark = f"mark-{os.getpid()}-{time.monotonic_ns()}"
    assert run("read", tmp_path, "--jobs", "2", ECGDESK_TEST_MARK=mark).returncode == 0
    left = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (process / "environ").read_bytes():
                left.append(process.name)
        except OSError:
            continue
    assert left == []


@pytest.mark.shared
def test_real_pages(shared_data: Path, pack: Pack) -> None:
    photographs = sorted((shared_data / "ecg_photos").iterdir())[:3]
    sheets = sorted((shared_data / "edan_sheets").glob("*.jpg"))[:3]
    done = run("read", *photographs, *sheets, "--json", "--jobs", "1")
    lines = lines_of(done.stdout)
    assert [line["file"] for line in lines] == [str(path) for path in photographs + sheets]
    assert [line["status"] for line in lines[3:]] == ["read"] * 3
    assert done.returncode == 0
