import io
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgdesk.errors import (
    CancelledError,
    DamagedFileError,
    EcgdeskError,
    InternalError,
    PasswordNeededError,
    TooLargeError,
)
from ecgdesk.jobs import CancelToken
from ecgdesk.paper import pdf, pdf_child
from ecgdesk.paper.pdf import PdfDocument
from ecgdesk.paper.pdf_child import PIXEL_CAP, SIDE_CAP, scale_for
from tests.makers import ENDLESS, LOCK, RED_LEFT, make_pdf


@pytest.fixture
def opened() -> Iterator[list[PdfDocument]]:
    documents: list[PdfDocument] = []
    yield documents
    for document in documents:
        document.close()


def document_of(opened: list[PdfDocument], data: bytes, *, page_seconds: float = 60) -> PdfDocument:
    opened.append(PdfDocument("report.pdf", lambda: data, page_seconds=page_seconds))
    return opened[-1]


def child_of(document: PdfDocument) -> int:
    assert document._child is not None
    return document._child.pid


def test_pages_are_drawn_in_their_colours(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([RED_LEFT, b"0 0 1 rg 0 0 200 50 re f"]))
    assert document.count == 2
    second, first = document.draw(1), document.draw(0)
    assert first.dtype == np.uint8
    # A page of 7 cm: drawn finer than 300 dpi, until its longer side has 2,200 pixels.
    assert first.shape == second.shape == (1100, 2200, 3)
    assert first[10, 10].tolist() == [255, 0, 0]
    assert first[10, -10].tolist() == [255, 255, 255]
    assert second[10, 10].tolist() == [255, 255, 255]
    assert second[-10, -10].tolist() == [0, 0, 255]


def test_a4_is_drawn_at_300_dpi(opened: list[PdfDocument]) -> None:
    file = io.BytesIO()
    Image.new("RGB", (842, 595), "white").save(file, "PDF", resolution=72)
    height, width, _ = document_of(opened, file.getvalue()).draw(0).shape
    assert abs(width - 842 / 72 * 300) <= 1
    assert abs(height - 595 / 72 * 300) <= 1


def test_the_child_lives_across_pages(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([RED_LEFT] * 3))
    document.draw(0)
    before = child_of(document)
    document.draw(2)
    assert child_of(document) == before


def test_five_hundred_pages_are_drawn_one_at_a_time(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([b""] * 499 + [RED_LEFT]))
    assert document.count == 500
    assert document.draw(499)[10, 10].tolist() == [255, 0, 0]


def test_too_many_pages(opened: list[PdfDocument], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "PAGES_CAP", 4)
    assert document_of(opened, make_pdf([b""] * 4)).count == 4
    with pytest.raises(TooLargeError, match="has 5 pages; at most 4"):
        _ = document_of(opened, make_pdf([b""] * 5)).count


def test_no_pages(opened: list[PdfDocument]) -> None:
    with pytest.raises(DamagedFileError, match="damaged"):
        _ = document_of(opened, make_pdf([])).count


@pytest.mark.parametrize(
    "size_pt", [(595, 842), (200_000, 200_000), (200_000, 1), (1, 1), (3, 4000), (0, 0)]
)
def test_every_size_of_page_is_drawn_within_the_caps(size_pt: tuple[float, float]) -> None:
    scale = scale_for(*size_pt)
    width, height = (max(1.0, side * scale) for side in size_pt)
    assert width * height <= PIXEL_CAP * 1.001
    assert max(width, height) <= SIDE_CAP * 1.001
    assert scale > 0


def test_an_enormous_page_is_drawn_smaller(opened: list[PdfDocument]) -> None:
    data = make_pdf([b"1 0 0 rg 0 0 9999999 9999999 re f"], size=(200_000, 200_000))
    pixels = document_of(opened, data).draw(0)
    assert 30_000_000 < pixels.shape[0] * pixels.shape[1] < 41_000_000
    assert pixels[3000, 3000].tolist() == [255, 0, 0]


def test_a_password_is_asked_for(opened: list[PdfDocument]) -> None:
    with pytest.raises(PasswordNeededError, match=r"report\.pdf is locked"):
        _ = document_of(opened, make_pdf([RED_LEFT], extra=LOCK)).count


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n" + bytes(5000)])
def test_a_broken_document(opened: list[PdfDocument], data: bytes) -> None:
    with pytest.raises(DamagedFileError, match=r"report\.pdf is damaged"):
        _ = document_of(opened, data).count


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_drawn(
    opened: list[PdfDocument],
) -> None:
    document = document_of(opened, make_pdf([ENDLESS, RED_LEFT]), page_seconds=1)
    assert document.count == 2
    first = child_of(document)
    with pytest.raises(TooLargeError, match=r"Page 1 of report\.pdf takes more than 1 second"):
        document.draw(0)
    document._page_seconds = 60
    assert document.draw(1)[10, 10].tolist() == [255, 0, 0]
    assert child_of(document) != first


def test_after_three_such_pages_the_rest_are_not_tried(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([ENDLESS] * 4), page_seconds=0.3)
    for index in range(3):
        with pytest.raises(TooLargeError, match="takes more than"):
            document.draw(index)
    with pytest.raises(TooLargeError, match="was not tried"):
        document.draw(3)
    assert document._child is None


def test_a_page_is_cancelled_while_it_is_drawn(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([ENDLESS]), page_seconds=250)
    assert document.count == 1
    token = CancelToken()
    threading.Timer(0.5, token.cancel).start()
    with pytest.raises(CancelledError):
        document.draw(0, cancel=token)
    assert document._child is None


def test_a_child_that_dies_costs_one_page(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([RED_LEFT] * 2))
    assert document.count == 2
    assert document._child is not None
    document._child.kill()
    document._child.wait()
    with pytest.raises(TooLargeError, match="more memory than is allowed, or is damaged"):
        document.draw(0)
    assert document.draw(1)[10, 10].tolist() == [255, 0, 0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory are Linux's")
def test_memory_is_limited(opened: list[PdfDocument], monkeypatch: pytest.MonkeyPatch) -> None:
    # The child takes its limit from its own module, so it is told another one by its command.
    command = pdf._child_command()
    command[3] = command[3].replace("c.serve()", "c.MEMORY_CAP = 110 * 2**20; c.serve()")
    monkeypatch.setattr(pdf, "_child_command", lambda: command)
    document = document_of(opened, make_pdf([RED_LEFT], size=(200_000, 200_000)))
    assert document.count == 1
    with pytest.raises(TooLargeError, match="memory"):
        document.draw(0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_the_child_ends_when_its_parent_has_gone(opened: list[PdfDocument]) -> None:
    document = document_of(opened, make_pdf([RED_LEFT]))
    assert document.count == 1
    child = document._child
    assert child is not None
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(timeout=60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="limits of time are POSIX's")
def test_a_child_without_a_parent_does_not_draw_for_ever() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CPU)
    try:
        pdf_child._limit_time(7)
        soft, _ = resource.getrlimit(resource.RLIMIT_CPU)
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, before)
    assert 0 < soft - time.process_time() < 14


def test_a_child_that_cannot_be_started(
    opened: list[PdfDocument], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pdf, "_child_command", lambda: [str(tmp_path / "gone")])
    with pytest.raises(InternalError, match="could not be started"):
        _ = document_of(opened, make_pdf([RED_LEFT])).count


def test_no_bytes_make_anything_but_a_sentence(opened: list[PdfDocument]) -> None:
    rng = np.random.default_rng(5)
    whole = make_pdf([RED_LEFT, RED_LEFT])
    for _ in range(6):
        data = bytearray(whole)
        for place in rng.integers(8, len(data), 12):
            data[place] = rng.integers(256)
        try:
            document = document_of(opened, bytes(data))
            for index in range(document.count):
                document.draw(index)
        except EcgdeskError as error:
            assert "report.pdf" in error.text


def test_the_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert pdf._child_command() == [sys.executable, pdf_child.ARGUMENT]
