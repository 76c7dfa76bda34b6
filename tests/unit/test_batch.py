import json
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgdesk import batch
from ecgdesk.batch import Outcome, make_executor, read_many, read_one
from ecgdesk.errors import CancelledError, DamagedFileError
from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.pack import Pack, PackIdentity
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import Reason
from ecgdesk.reading import Reading
from tests.makers import ENDLESS, checkered, make_pdf, rig_worker

CORNERS = Quad.from_points([(1, 2), (30.123456, 2), (30, 20), (1, 20)])


def a_reading(page: Page, pack: Pack, quad: Quad | None = None) -> Reading:
    """What read_page would say, in no time: findings whose order by probability is not theirs."""
    findings = tuple(
        Finding(spec, index, probability, "unsure")
        for index, (spec, probability) in enumerate(zip(pack.findings, [0.1, 0.9, 0.5]))  # noqa: B905
    )
    return Reading(
        "read",
        quad or CORNERS,
        1.0,
        pixels_per_mm=np.float32(7.123456),  # type: ignore[arg-type]
        pack=pack.identity,
        findings=findings,
    )


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "read_page", a_reading)


@pytest.fixture
def executor() -> Iterator[Executor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


def write_pages(folder: Path, count: int, pages: int = 1) -> list[Path]:
    paths = [folder / f"page {number}.tif" for number in range(count)]
    for path in paths:
        image = checkered(30, 20)
        image.save(path, save_all=True, append_images=[image] * (pages - 1))
    return paths


def pages_of(outcomes: list[Outcome]) -> list[tuple[str, int, str]]:
    return [(outcome.path.name, outcome.page, outcome.status) for outcome in outcomes]


def test_a_reading_becomes_a_line(pack: Pack, tmp_path: Path, quick: None) -> None:
    (path,) = write_pages(tmp_path, 1)
    line = read_one(path, 1, pack).as_json()
    json.dumps(line, allow_nan=False)
    assert line["file"] == str(path)
    assert line["quad"] == [[1, 2], [30.12, 2], [30, 20], [1, 20]]
    assert line["pixels_per_mm"] == pytest.approx(7.1235)
    assert line["heart_rate_bpm"] is None
    assert line["pack"] == {
        "name": pack.identity.name,
        "version": pack.identity.version,
        "sha256": pack.identity.sha256,
    }
    codes = [spec.code for spec in pack.findings]
    assert [(found["code"], found["probability"]) for found in line["findings"]] == [
        (codes[1], 0.9),
        (codes[2], 0.5),
        (codes[0], 0.1),
    ]


def test_a_refusal_keeps_its_reasons_and_no_findings() -> None:
    reading = Reading("refused", CORNERS, 0.4, reasons=(Reason("blurred", "It is blurred."),))
    line = Outcome.of_reading(Path("a.jpg"), 3, reading).as_json()
    assert line["status"] == "refused"
    assert line["page"] == 3
    assert line["reasons"] == [{"code": "blurred", "text": "It is blurred."}]
    assert line["findings"] == []


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_null(value: float) -> None:
    reading = Reading("refused", CORNERS, 0.4, pixels_per_mm=value, heart_rate_bpm=value)
    line = Outcome.of_reading(Path("a.jpg"), 1, reading).as_json()
    assert line["pixels_per_mm"] is None
    assert line["heart_rate_bpm"] is None


def test_an_error_becomes_a_line() -> None:
    line = Outcome.of_error(Path("a.jpg"), 1, DamagedFileError("It is damaged.")).as_json()
    assert line["status"] == "failed"
    assert line["reasons"] == [{"code": "file-damaged", "text": "It is damaged."}]
    assert line["quad"] is None
    assert line["pack"] is None


def test_pages_come_in_order(pack: Pack, tmp_path: Path, executor: Executor, quick: None) -> None:
    one, two, three = write_pages(tmp_path, 3)
    write_pages(tmp_path, 2, pages=5)  # The first two now have five pages each.
    outcomes = list(read_many([one, three, two], pack, executor=executor))
    assert [(outcome.path, outcome.page) for outcome in outcomes] == [
        *((one, number) for number in range(1, 6)),
        (three, 1),
        *((two, number) for number in range(1, 6)),
    ]
    assert [outcome.count for outcome in outcomes] == [5] * 5 + [1] + [5] * 5


def test_the_quad_given_is_used(
    pack: Pack, tmp_path: Path, executor: Executor, quick: None
) -> None:
    quad = Quad.from_points([(0, 0), (10, 0), (10, 10), (0, 10)])
    (outcome,) = read_many(write_pages(tmp_path, 1), pack, executor=executor, quad=quad)
    assert outcome.quad == ((0, 0), (10, 0), (10, 10), (0, 10))


def test_one_bad_file_stops_nothing(
    pack: Pack, tmp_path: Path, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_some(page: Page, *args: object) -> Reading:
        if page.path and page.path.name == "page 1.tif":
            raise ZeroDivisionError("a fault")
        if page.path and page.path.name == "page 3.tif":
            raise MemoryError
        return a_reading(page, pack)

    monkeypatch.setattr(batch, "read_page", fail_some)
    paths = write_pages(tmp_path, 5)
    paths[2].write_bytes(b"")
    outcomes = list(read_many([*paths, tmp_path / "gone.png"], pack, executor=executor))
    assert pages_of(outcomes) == [
        ("page 0.tif", 1, "read"),
        ("page 1.tif", 1, "failed"),
        ("page 2.tif", 1, "failed"),
        ("page 3.tif", 1, "failed"),
        ("page 4.tif", 1, "read"),
        ("gone.png", 1, "failed"),
    ]
    reasons = [outcome.reasons[0] for outcome in outcomes if outcome.reasons]
    assert [reason.code for reason in reasons] == [
        "internal",
        "file-empty",
        "file-too-large",
        "file-missing",
    ]
    assert "ZeroDivisionError" in reasons[0].text


def test_a_bad_page_does_not_hide_the_pages_after_it(
    pack: Pack, tmp_path: Path, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_first(page: Page, *args: object) -> Reading:
        if page.number == 1:
            raise ZeroDivisionError
        return a_reading(page, pack)

    monkeypatch.setattr(batch, "read_page", fail_first)
    outcomes = list(read_many(write_pages(tmp_path, 1, pages=3), pack, executor=executor))
    assert [outcome.status for outcome in outcomes] == ["failed", "read", "read"]


def test_few_pages_are_in_flight(
    pack: Pack, tmp_path: Path, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    lock = threading.Lock()

    def note(page: Page, *args: object) -> Reading:
        with lock:
            begun.append(page.name)
        return a_reading(page, pack)

    monkeypatch.setattr(batch, "read_page", note)
    paths = write_pages(tmp_path, 30)
    for yielded, _ in enumerate(read_many(paths, pack, executor=executor), 1):
        assert len(begun) <= yielded + 2 + 2
    assert len(begun) == 30


def test_progress_counts_the_pages_that_are_found(
    pack: Pack, tmp_path: Path, executor: Executor, quick: None
) -> None:
    seen: list[Progress] = []
    paths = write_pages(tmp_path, 3)
    write_pages(tmp_path, 1, pages=3)
    list(read_many(paths, pack, executor=executor, report=seen.append))
    assert [step.done for step in seen] == [1, 2, 3, 4, 5]
    assert {step.total for step in seen} == {5}
    assert [step.words for step in seen] == ["page 0.tif"] * 3 + ["page 1.tif", "page 2.tif"]


def test_cancelling_stops_before_the_next_page(
    pack: Pack, tmp_path: Path, executor: Executor, quick: None
) -> None:
    token = CancelToken()
    outcomes = read_many(write_pages(tmp_path, 30), pack, executor=executor, cancel=token)
    next(outcomes)
    token.cancel()
    with pytest.raises(CancelledError):
        list(outcomes)
    # The executor is the caller's and still works.
    assert executor.submit(int, 7).result() == 7


def test_cancelling_gives_up_a_page_that_is_being_drawn(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "endless.pdf"
    path.write_bytes(make_pdf([ENDLESS]))
    token = CancelToken()
    threading.Timer(1, token.cancel).start()
    with ThreadPoolExecutor(1) as executor, pytest.raises(CancelledError):
        list(read_many([path], pack, executor=executor, cancel=token))


def test_a_document_stays_open_across_its_pages_only(
    pack: Pack, tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    opening = batch.open_source
    monkeypatch.setattr(batch, "open_source", lambda path: opened.append(path) or opening(path))
    path = tmp_path / "report.pdf"
    path.write_bytes(make_pdf([b""] * 3))
    with ThreadPoolExecutor(1) as executor:
        assert len(list(read_many([path], pack, executor=executor))) == 3
    assert opened == [path]
    assert read_one(path, 3, pack).page == 3
    assert batch._last.source is None


def test_a_file_that_was_replaced_is_opened_again(pack: Pack, tmp_path: Path, quick: None) -> None:
    (path,) = write_pages(tmp_path, 1, pages=2)
    assert read_one(path, 1, pack).count == 2
    write_pages(tmp_path, 1, pages=4)
    assert read_one(path, 2, pack).count == 4


def test_processes_say_the_same_as_a_thread(pack: Pack, samples: Path, tmp_path: Path) -> None:
    broken = tmp_path / "empty.jpg"
    broken.touch()
    paths = [samples / "scan-1.jpg", broken, samples / "photograph-1.jpg"]
    with make_executor(1) as thread, make_executor(2) as processes:
        assert isinstance(processes, ProcessPoolExecutor)
        alone = list(read_many(paths, pack, executor=thread))
        together = list(read_many(paths, pack, executor=processes))
    assert [outcome.as_json() for outcome in alone] == [outcome.as_json() for outcome in together]
    assert [outcome.status for outcome in alone] == ["read", "failed", "read"]


def test_a_worker_that_dies_costs_the_page_that_killed_it(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``rig_worker`` makes worker processes die of the page called "killer.png"."""

    def rigged(workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=rig_worker)

    monkeypatch.setattr(batch, "_start_pool", rigged)
    paths = write_pages(tmp_path, 4)
    killer = tmp_path / "killer.png"
    Image.new("RGB", (30, 20)).save(killer)
    paths[2:2] = [killer]
    with rigged(2) as executor:
        outcomes = list(read_many(paths, pack, executor=executor))
    assert [outcome.path for outcome in outcomes] == paths
    assert [outcome.path for outcome in outcomes if outcome.status == "failed"] == [killer]
    (reason,) = outcomes[2].reasons
    assert reason.code == "internal"
    assert "killer.png stopped" in reason.text


def test_a_pack_that_changed_meanwhile_is_not_used(
    pack: Pack, tmp_path: Path, executor: Executor
) -> None:
    other = replace(pack, identity=PackIdentity("sheet", "9", "0" * 64))
    (outcome,) = read_many(write_pages(tmp_path, 1), other, executor=executor)
    assert outcome.status == "failed"
    assert "was changed" in outcome.reasons[0].text
