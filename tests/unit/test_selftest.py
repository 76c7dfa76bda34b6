import json
import shutil
import sys
from pathlib import Path

import pytest

from ecgdesk import selftest
from ecgdesk.packs.pack import Pack
from ecgdesk.selftest import TOLERANCE, run_checks, write_expected


@pytest.fixture
def resources(tmp_path: Path, samples: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources with one sample page, of which the expected probabilities are not yet known."""
    (tmp_path / "samples").mkdir()
    shutil.copy(samples / "scan-1.jpg", tmp_path / "samples" / "page.jpg")
    monkeypatch.setattr(selftest, "_samples", lambda: tmp_path / "samples")
    return tmp_path


def change(resources: Path, code: str | None, by: float = 0.0, model: str | None = None) -> None:
    file = resources / "samples" / "expected.json"
    expected = json.loads(file.read_text("utf-8"))
    if code:
        expected["page.jpg"]["probabilities"][code] += by
    expected["page.jpg"]["model"] = model or expected["page.jpg"]["model"]
    file.write_text(json.dumps(expected), "utf-8")


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scanners of the network that the tests run on are not waited for."""
    monkeypatch.setattr(selftest, "SEARCH_S", 0.05)


def passed() -> list[bool]:
    """Whether each check passed: of the pack, the page, PDFs, records and scanners."""
    return [check.passed for check in run_checks()]


def test_all_is_well(resources: Path, pack: Pack) -> None:
    file = write_expected(["page.jpg"])
    expected = json.loads(file.read_text("utf-8"))["page.jpg"]
    assert expected["model"] == pack.identity.sha256
    assert set(expected["probabilities"]) == {finding.code for finding in pack.findings}
    assert passed() == [True] * 5


def test_what_is_expected_must_be_there(resources: Path, pack: Pack) -> None:
    assert passed() == [True, False, True, True, True]


def test_a_probability_may_be_a_little_off(resources: Path, pack: Pack) -> None:
    write_expected(["page.jpg"])
    change(resources, pack.findings[0].code, by=TOLERANCE * 0.9)
    assert passed() == [True] * 5
    change(resources, pack.findings[0].code, by=TOLERANCE * 0.2)
    assert passed() == [True, False, True, True, True]


def test_expectations_are_those_of_one_model(resources: Path, pack: Pack) -> None:
    write_expected(["page.jpg"])
    change(resources, None, model="0" * 64)
    _, page, *_ = run_checks()
    assert not page.passed
    assert "another model" in page.words


def test_a_page_that_is_gone(resources: Path, pack: Pack) -> None:
    write_expected(["page.jpg"])
    (resources / "samples" / "page.jpg").unlink()
    _, page, *_ = run_checks()
    assert not page.passed
    assert "was not found" in page.words


def test_a_changed_model(own_home: Path, pack: Pack) -> None:
    folder = own_home / "packs" / "sheet"
    shutil.copytree(pack.folder, folder)
    (folder / "model.tflite").write_bytes(b"changed")
    (check,) = run_checks()
    assert not check.passed
    assert "changed or damaged" in check.words


def test_pdfs_that_cannot_be_drawn(
    resources: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise OSError("no process")

    monkeypatch.setattr(selftest, "_draw_pdf", fail)
    write_expected(["page.jpg"])
    _, _, drawn, *_ = run_checks()
    assert not drawn.passed
    assert "no process" in drawn.words


def test_records_that_are_not_encrypted(
    resources: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ecgdesk.archive.key import Key

    write_expected(["page.jpg"])
    monkeypatch.setattr(Key, "for_sqlite", lambda key: "")
    _, _, _, records, _ = run_checks()
    assert not records.passed


def test_the_desk_is_checked_too(resources: Path, pack: Pack) -> None:
    write_expected(["page.jpg"])
    words = [check.words for check in selftest.run_all()]
    assert len(words) == 8
    assert any("window" in line for line in words)


def test_without_qt_the_window_is_said_to_be_missing(
    resources: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ecgdesk.desk.selftest", None)
    write_expected(["page.jpg"])
    *_, window = selftest.run_all()
    assert not window.passed
    assert "a library is missing" in window.words
