"""build_scripts/dev.py on machines that lack something: what it installs and what it says.

Making a whole environment takes minutes and the network; that is tried by hand and by CI. Here
the decisions are tested, with the system's answers put in their place.
"""

import contextlib
import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts import dev

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "build_scripts" / "dev.py"


def recorder(calls: list[list[str]], code: int) -> Callable[..., int]:
    """In place of dev.call: keeps the command, runs nothing, and answers ``code``."""

    def call(command: list[str], *_: object) -> int:
        calls.append(list(command))
        return code

    return call


def start(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True)


@pytest.mark.parametrize("arguments", [(), ("walk",), ("--run",)])
def test_wrong_command_line(arguments: tuple[str, ...]) -> None:
    outcome = start(*arguments)
    assert outcome.returncode == 2
    assert "dev.py run" in outcome.stderr
    assert outcome.stdout == ""


def test_help() -> None:
    outcome = start("--help")
    assert outcome.returncode == 0
    assert "dev.py test" in outcome.stdout


def test_old_python_gets_one_sentence() -> None:
    """The part before the version check parses anywhere; the check itself is tried with a lie."""
    code = SCRIPT.read_text(encoding="utf-8")
    lie = "import sys; sys.version_info = (3, 9, 2, 'final', 0)\n"
    outcome = subprocess.run(
        [sys.executable, "-c", lie + f"__file__ = {str(SCRIPT)!r}\n" + code],
        capture_output=True,
        text=True,
    )
    assert outcome.returncode == 1
    assert outcome.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer, and this is Python 3.9" in outcome.stderr


def test_missing_libraries_are_those_the_linker_does_not_find() -> None:
    found = dev.missing_libraries(dev.QT, lambda soname: "GL" not in soname)
    assert found == [("libGL.so.1", "libgl1"), ("libEGL.so.1", "libegl1")]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Linux that lacks libGL and venv, with apt, and no rights; apt's calls are kept."""
    calls: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "_loads", lambda soname: soname != "libGL.so.1")
    monkeypatch.setattr(dev, "has_venv", lambda: False)
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "call", recorder(calls, 0))
    return calls


VENV_PACKAGE = "python{}.{}-venv".format(*sys.version_info[:2])


def test_without_rights_one_exact_command_is_named(bare: list[list[str]]) -> None:
    with pytest.raises(dev.SetupError) as stopped:
        dev.need_system(dev.QT)
    commands = [line for line in str(stopped.value).splitlines() if line.startswith("    ")]
    assert commands == [f"    sudo apt-get update && sudo apt-get install -y {VENV_PACKAGE} libgl1"]
    assert bare == []


def test_command_without_sudo() -> None:
    assert dev.apt_command(["a", "b"], sudo=False) == (
        "su -c 'apt-get update && apt-get install -y a b'"
    )


def test_root_gets_it_installed(bare: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: True)
    dev.need_system(dev.QT)
    assert bare[-1][-2:] == [VENV_PACKAGE, "libgl1"]
    assert "install" in bare[-1]


def test_without_apt_the_libraries_are_named_in_words(
    bare: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(dev.SetupError, match=r"venv and ensurepip; the libraries of Qt: libGL"):
        dev.need_system(dev.QT)
    assert bare == []


def test_nothing_missing_nothing_done(
    bare: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "_loads", lambda soname: True)
    monkeypatch.setattr(dev, "has_venv", lambda: True)
    dev.need_system(dev.QT + dev.QT_WINDOW)
    assert bare == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux")
def test_display_that_does_not_answer_is_none(tmp_path: Path) -> None:
    assert not dev.has_display({})
    assert not dev.has_display({"DISPLAY": ":4711"})
    assert not dev.has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert dev.has_display({"DISPLAY": "localhost:10.0"})
    assert dev.has_display({"QT_QPA_PLATFORM": "offscreen"})
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.fixture
def fake_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "list[tuple[str, ...]]":
    """An environment whose installations are only written down."""
    installed: list[tuple[str, ...]] = []
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "usable", lambda *_: True)
    monkeypatch.setattr(dev, "install", lambda python, extras: installed.append(tuple(extras)))
    return installed


def test_environment_is_used_again(fake_install: list[tuple[str, ...]]) -> None:
    dev.environment()
    dev.environment()
    assert fake_install == [()]
    dev.environment("dev")
    dev.environment()
    dev.environment("dev")
    assert fake_install == [(), ("dev",)]


def test_changed_project_is_installed_again(fake_install: list[tuple[str, ...]]) -> None:
    dev.environment("dev")
    (dev.ROOT / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    dev.environment()
    dev.environment("dev")
    assert fake_install == [("dev",), (), ("dev",)]


def test_failed_installation_is_tried_again(
    fake_install: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.environment()

    def fail(*_: object) -> None:
        raise dev.SetupError("no network")

    with monkeypatch.context() as broken:
        broken.setattr(dev, "install", fail)
        with pytest.raises(dev.SetupError):
            dev.environment("dev")
    dev.environment()
    assert fake_install == [(), ()]


def test_environment_of_a_moved_checkout_is_not_used(tmp_path: Path) -> None:
    wanted = {"python": "3.11.2", "root": "/here", "pyproject": "1"}
    assert not dev.usable(Path(sys.executable), {**wanted, "root": "/there"}, wanted)
    assert not dev.usable(Path(sys.executable), {**wanted, "python": "3.13.0"}, wanted)
    assert not dev.usable(tmp_path / "python", wanted, wanted)
    assert dev.usable(Path(sys.executable), wanted, wanted)


def test_damaged_stamp_is_none(tmp_path: Path) -> None:
    (tmp_path / "stamp").write_text("{", encoding="utf-8")
    assert dev.read_stamp(tmp_path / "stamp") == {}
    (tmp_path / "stamp").write_text(json.dumps([1]), encoding="utf-8")
    assert dev.read_stamp(tmp_path / "stamp") == {}


def test_failure_of_pip_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    with pytest.raises(dev.SetupError, match="pip's message is above"):
        dev.install(Path(sys.executable), ["no such extra"])
    assert "ERROR" in capfd.readouterr().err


def test_run_without_display_reads_in_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(dev, "has_display", lambda _: False)
    monkeypatch.setattr(dev, "environment", lambda *_: "python")
    monkeypatch.setattr(dev, "call", recorder(calls, 0))
    assert dev.run(["page.png"]) == 0
    assert calls == [["python", "-m", "ecgdesk", "read", "page.png"]]
    assert "no display" in capsys.readouterr().out


def test_run_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(dev, "has_display", lambda _: True)
    monkeypatch.setattr(dev, "need_system", lambda _: None)
    monkeypatch.setattr(dev, "environment", lambda *_: "python")
    monkeypatch.setattr(dev, "call", recorder(calls, 3))
    assert dev.run(["page.png"]) == 3
    assert calls == [["python", "-m", "ecgdesk", "page.png"]]


def test_one_failed_check_fails_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def call(command: list[str], *_: object) -> int:
        return 1 if "mypy" in command else 0

    monkeypatch.setattr(dev, "need_system", lambda _: None)
    monkeypatch.setattr(dev, "environment", lambda *_: "python")
    monkeypatch.setattr(dev, "screen", lambda: contextlib.nullcontext({}))
    monkeypatch.setattr(dev, "call", call)
    assert dev.test([]) == 1
    monkeypatch.setattr(dev, "call", lambda *_: 0)
    assert dev.test([]) == 0


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="no Xvfb")
def test_screen_answers_until_it_is_left() -> None:
    with dev.screen() as display:
        assert dev.has_display(display)
    assert not dev.has_display(display)


def test_samples_are_pages_only(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "samples"
    assert dev.sample_pages(tmp_path) == []
    folder.mkdir(parents=True)
    for name in ("b.PNG", "a.jpg", "README.md"):
        (folder / name).touch()
    assert [page.name for page in dev.sample_pages(tmp_path)] == ["a.jpg", "b.PNG"]


def test_workflow_installs_the_same_libraries() -> None:
    workflow = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    step = workflow[workflow.index("apt-get install") : workflow.index("Check and test")]
    named = set(re.findall(r"\blib[\w.-]+", step))
    assert named == {package for _, package in dev.QT + dev.QT_WINDOW}
