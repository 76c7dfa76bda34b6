import os
import sys
from pathlib import Path

import pytest

from build_scripts.package import build, linux, product
from build_scripts.package.product import BuildError, Product

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def made(tmp_path: Path) -> Product:
    """A product whose program is three files."""
    program = tmp_path / "program"
    (program / "_internal").mkdir(parents=True)
    (program / "ecgdesk").write_bytes(b"\x7fELF GLIBC_2.9 GLIBC_2.28 GLIBC_PRIVATE")
    (program / "ecgdesk").chmod(0o700)
    (program / "_internal" / "data").write_bytes(b"12345")
    return Product(
        version="1.2.3",
        program=program,
        source=ROOT,
        output=tmp_path,
        work=tmp_path / "work",
        epoch=1_700_000_000,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
def test_files_get_the_commits_time_and_plain_modes(made: Product) -> None:
    (made.program / "link").symlink_to("ecgdesk")
    made.settle()
    for name, mode in (("ecgdesk", 0o755), ("_internal", 0o755), ("_internal/data", 0o644)):
        state = (made.program / name).lstat()
        assert (state.st_mode & 0o777, state.st_mtime) == (mode, 1_700_000_000)
    assert (made.program / "link").lstat().st_mtime == 1_700_000_000


def test_hashes_name_every_file_and_see_every_change(made: Product) -> None:
    before = made.hashes()
    assert [line[66:] for line in before.splitlines()] == ["_internal/data", "ecgdesk"]
    (made.program / "_internal" / "data").write_bytes(b"12346")
    assert made.hashes() != before
    assert made.size() == 5 + len((made.program / "ecgdesk").read_bytes())


def test_a_command_that_fails_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="ended with 3"):
        product.run([sys.executable, "-c", "import sys; sys.exit(3)"])
    assert (
        product.run(
            [sys.executable, "-c", "print('é')"], quiet=True, env={**os.environ, "PYTHONUTF8": "1"}
        ).strip()
        == "é"
    )


def test_the_oldest_c_library_is_found_in_the_files(made: Product) -> None:
    assert linux.oldest_glibc(made.program) == (2, 28)


def test_the_version_is_the_programs() -> None:
    import ecgdesk

    assert build.version_of(ROOT) == ecgdesk.__version__


def test_sizes_are_held(made: Product, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setattr(build, "INSTALLER_MB", 0)
    monkeypatch.setattr(sys, "platform", "linux")
    file = made.output / "some.deb"
    file.write_bytes(b"x")
    assert build.report(made, []) == 0
    assert build.report(made, [file]) == 1
    assert "some.deb  (more than 0 MB)" in capsys.readouterr().out


def test_every_dependency_is_pinned() -> None:
    import re
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["package"]]
    pinned = (ROOT / "build_scripts" / "package" / "constraints.txt").read_text("utf-8").lower()
    for requirement in wanted:
        name = re.split(r"[\s<>=;]", requirement)[0].lower()
        assert f"\n{name}==" in pinned, f"say in constraints.txt which {name} is frozen"


def test_help_is_quoted_for_the_manual(made: Product, tmp_path: Path, monkeypatch) -> None:
    said = ".TH of a line\n--option  words\n"
    monkeypatch.setattr(linux, "run", lambda *args, **kwargs: said)
    for side in linux.ICON_SIDES:
        file = made.work / "pyinstaller" / "ecgdesk" / f"icon-{side}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"picture")
    linux.write_share(made, tmp_path / "share")
    manual = (tmp_path / "share" / "man" / "man1" / "ecgdesk.1").read_text("utf-8")
    assert "\\&.TH of a line\n\\&\\-\\-option  words\n" in manual
    for file in (tmp_path / "share").rglob("*.*"):
        assert b"@VERSION@" not in file.read_bytes(), file
