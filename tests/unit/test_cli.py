import json
import sys
import types
from pathlib import Path

import jsonschema
import pytest

from ecgdesk import __version__, cli
from ecgdesk.batch import Outcome
from ecgdesk.cli import main
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.quality import Reason

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "system" / "read.schema.json").read_text(encoding="utf-8")
)

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """The paths that a stand-in for the window was opened with."""
    calls: list[list[Path]] = []
    window = types.ModuleType("ecgdesk.desk.app")
    window.run = lambda paths: calls.append(paths) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ecgdesk.desk.app", window)
    return calls


def exit_code(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as left:
        assert isinstance(left.code, int)
        return left.code


def test_version(capsys: Captured) -> None:
    assert exit_code("--version") == 0
    assert capsys.readouterr().out == f"ecgdesk {__version__}\n"


def test_without_a_command_the_window_opens(opened: list[list[Path]]) -> None:
    assert exit_code() == 0
    assert exit_code("a.jpg", "Ordner/é.pdf") == 0
    assert exit_code("./read") == 0
    assert exit_code("--", "-a.jpg") == 0
    assert opened == [[], [Path("a.jpg"), Path("Ordner/é.pdf")], [Path("read")], [Path("-a.jpg")]]


def test_a_missing_library_of_the_window(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setitem(sys.modules, "ecgdesk.desk.app", None)
    assert exit_code() == 1
    assert "`ecgdesk read PATH` works without it" in capsys.readouterr().err


def test_help_names_the_commands(capsys: Captured) -> None:
    assert exit_code("--help") == 0
    out = capsys.readouterr().out
    assert all(f"ecgdesk {command}" in out for command in ("read", "packs", "selftest"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["read"],
        ["read", "--json"],
        ["read", "a.jpg", "--nonsense"],
        ["read", "a.jpg", "--js"],
        ["read", "a.jpg", "--jobs", "0"],
        ["read", "a.jpg", "--jobs", "two"],
        ["read", "a.jpg", "--pack", "no such pack"],
        ["read", "a.jpg", "--panel", "no such panel"],
        ["read", "a.jpg", "--quad"],
        ["read", "a.jpg", "--quad", ""],
        ["read", "a.jpg", "--quad", "1,2,3"],
        ["read", "a.jpg", "--quad", "0,0,9,0,9,9,0,x"],
        ["read", "a.jpg", "--quad", "0,0,9,0,9,9,0,inf"],
        ["read", "a.jpg", "--quad", "0,0,9,0,9,9,0,9,0,0"],
        ["read", "a.jpg", "--quad", "0,0,0,9,9,9,9,0"],
        ["read", "a.jpg", "--quad", "0,0,9,9,9,0,0,9"],
        ["packs", "more"],
        ["selftest", "more"],
    ],
)
def test_wrong_command_lines(
    arguments: list[str], capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert exit_code(*arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.rstrip().splitlines()[-1].startswith("ecgdesk")


@pytest.mark.parametrize("as_one", [True, False])
def test_a_quad_may_begin_below_zero(
    as_one: bool, samples: Path, pack: Pack, capsys: Captured
) -> None:
    quad = "-5.5,-1,1700,0,1700,1200,0,1200"
    options = [f"--quad={quad}"] if as_one else ["--quad", quad]
    assert exit_code("read", *options, "--json", str(samples / "scan-1.jpg")) == 0
    line = json.loads(capsys.readouterr().out)
    assert line["quad"] == [[-5.5, -1], [1700, 0], [1700, 1200], [0, 1200]]


def test_a_csv_that_cannot_be_written(samples: Path, pack: Pack, capsys: Captured) -> None:
    gone = samples / "no such folder" / "table.csv"
    assert exit_code("read", str(samples / "scan-1.jpg"), "--csv", str(gone)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "could not be written" in captured.err


def test_an_empty_folder(tmp_path: Path, pack: Pack, capsys: Captured) -> None:
    assert exit_code("read", "--json", str(tmp_path)) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "no picture and no PDF" in captured.err


def test_packs_are_listed(pack: Pack, capsys: Captured) -> None:
    assert exit_code("packs") == 0
    out = capsys.readouterr().out
    lines = out.splitlines()
    assert f"{pack.identity.name} {pack.identity.version}  {pack.title}" in lines
    assert any(line.startswith("beat ") for line in lines)
    assert pack.identity.sha256 in out


def test_no_pack_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, samples: Path, capsys: Captured
) -> None:
    monkeypatch.setattr("ecgdesk.places.models_folder", lambda: tmp_path)
    assert exit_code("packs") == 1
    assert exit_code("read", str(samples)) == 1
    assert "There is no pack called sheet" in capsys.readouterr().err


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_packs", interrupt)
    assert exit_code("packs") == 130


def finding(pack: Pack, index: int, probability: float, call: str) -> Finding:
    return Finding(pack.findings[index], index, probability, call)


def test_words_for_people(pack: Pack, capsys: Captured) -> None:
    names = [spec.name for spec in pack.findings]
    said = (finding(pack, 1, 0.914, "present"), finding(pack, 0, 0.4, "unsure"))
    read = Outcome(Path("a.jpg"), 1, "read", findings=(*said, finding(pack, 2, 0.1, "absent")))
    nothing = Outcome(
        Path("long name.pdf"),
        3,
        "read",
        count=3,
        findings=(finding(pack, 2, 0.1, "absent"),),
        warnings=(Reason("dim", "It is dim."),),
    )
    refused = Outcome(Path("b.jpg"), 1, "refused", reasons=(Reason("blurred", "It is blurred."),))
    table = cli._Table([Path("a.jpg"), Path("long name.pdf")], None)
    for outcome in (read, nothing, refused):
        table.print_row(outcome)
    assert capsys.readouterr().out.splitlines() == [
        f"a.jpg          read     {names[1]} present (91%), {names[0]} unsure (40%)",
        f"long name.pdf p. 3  read     no finding present (most likely: {names[2]}, 10%). "
        "It is dim.",
        "b.jpg          refused  It is blurred.",
    ]


def test_words_of_a_panel(pack: Pack, capsys: Captured) -> None:
    every = tuple(finding(pack, i, 0.9, "present") for i in range(len(pack.findings)))
    panel = pack.panel("four-class")
    table = cli._Table([Path("a.jpg")], panel)
    table.print_row(Outcome(Path("a.jpg"), 1, "read", findings=every))
    table.print_row(Outcome(Path("b.jpg"), 1, "refused", reasons=(Reason("blurred", "Blurred."),)))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1 + len(panel.categories) + 1
    assert "Infarction               present (90%)" in lines[2]
    assert "Old infarction" in lines[4] and "not told: " in lines[4]


def test_a_panel_in_json(pack: Pack, samples: Path, capsys: Captured) -> None:
    page = str(samples / "scan-1.jpg")
    assert exit_code("read", "--json", "--panel", "cpsc-2018", page) == 0
    line = json.loads(capsys.readouterr().out)
    jsonschema.validate(line, SCHEMA)
    panel = pack.panel("cpsc-2018")
    assert line["panel"]["note"] == panel.note
    assert [row["code"] for row in line["panel"]["categories"]] == [
        category.code for category in panel.categories
    ]
    normal = next(row for row in line["findings"] if row["code"] == "NORM")
    assert line["panel"]["categories"][0]["probability"] == normal["probability"]
    assert [found["experimental"] for found in line["findings"]] == [
        next(spec.experimental for spec in pack.findings if spec.code == found["code"])
        for found in line["findings"]
    ]
