"""Readings turned into Records: what is kept of them, and that the page reads the same again."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ecgdesk.archive.record import (
    THUMBNAIL_PIXELS,
    Record,
    Summary,
    keep_page,
    make_record,
    make_thumbnail,
)
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.hand_scale import ByHand, HandScale
from ecgdesk.paper.page import Page
from ecgdesk.paper.sources import from_bytes, open_source
from ecgdesk.reading import Reading, read_page
from tests.unit.archive.made_up import a_record


def page_of(record: Record) -> Page:
    with from_bytes(record.page.data) as source:
        return source.page(record.page.number)


@pytest.fixture(scope="module")
def scan(samples: Path, pack: Pack) -> tuple[Page, Reading, bytes]:
    path = samples / "scan-1.jpg"
    with open_source(path) as source:
        page = source.page(1)
    return page, read_page(page, pack), path.read_bytes()


@pytest.mark.parametrize("with_file", [True, False])
def test_a_kept_page_reads_the_same_again(
    scan: tuple[Page, Reading, bytes], pack: Pack, with_file: bool
) -> None:
    page, reading, data = scan
    record = make_record(page, reading, data if with_file else None)
    assert (record.page.data == data) is with_file
    assert record.page.media_type == ("image/jpeg" if with_file else "image/png")
    assert record.page.name == "scan-1.jpg"
    again = read_page(page_of(record), pack, record.summary.as_quad)
    assert reading.status == "read"
    kept = {found.code: found.probability for found in record.summary.findings}
    assert kept == {found.code: found.probability for found in again.findings}
    assert record.summary.pack == pack.identity


def test_thresholds_are_kept_with_their_findings(scan: tuple[Page, Reading, bytes]) -> None:
    _, reading, _ = scan
    summary = Summary.of_reading(reading)
    assert len(summary.findings) == len(reading.findings) > 0
    for kept, found in zip(summary.findings, reading.findings, strict=True):
        assert (kept.code, kept.call, kept.probability) == (
            found.code,
            found.call,
            found.probability,
        )
        assert kept.present_from == found.spec.present_from
        assert kept.absent_below == found.spec.absent_below
    assert Summary.from_json(summary.to_json()) == summary


def test_the_beats_of_the_strip_are_kept(scan: tuple[Page, Reading, bytes]) -> None:
    _, reading, _ = scan
    beats = Summary.from_json(Summary.of_reading(reading).to_json()).beats
    assert len(beats) == len(reading.beats) > 5
    for kept, beat in zip(beats, reading.beats, strict=True):
        assert (kept.time_s, kept.x, kept.y) == (beat.time_s, *beat.page)
        assert (kept.code, kept.probability) == (beat.code, beat.probability)


def test_what_a_person_said_of_the_paper_is_kept(scan: tuple[Page, Reading, bytes]) -> None:
    said = ByHand(HandScale(9.5, 9.25), 50.0)
    kept = Summary.of_reading(replace(scan[1], by_hand=said))
    assert Summary.from_json(kept.to_json()).by_hand == said


def test_a_record_from_before_beats_were_kept_has_none() -> None:
    written = json.loads(a_record().summary.to_json())
    assert written.pop("beats") and written.pop("by_hand")
    assert Summary.from_json(json.dumps(written)) == replace(a_record().summary, beats=())


def test_the_page_of_a_document_is_kept_alone(samples: Path) -> None:
    path = samples / "pages.pdf"
    with open_source(path) as source:
        pages = [source.page(1), source.page(2)]
    for page in pages:
        kept = keep_page(page, path.read_bytes())
        assert (kept.media_type, kept.number) == ("image/png", 1)
        with from_bytes(kept.data) as source:
            assert np.array_equal(source.page(1).pixels, page.pixels)


def test_a_tiff_is_kept_as_its_page(tmp_path: Path) -> None:
    page = Page(np.zeros((20, 30, 3), np.uint8), tmp_path / "fax.tif")
    assert keep_page(page, b"II*\0 and many pages").media_type == "image/png"


def test_what_a_newer_version_wrote_is_passed_over() -> None:
    summary = a_record().summary
    written = json.loads(summary.to_json())
    written["mood"] = "calm"
    written["findings"][0]["colour"] = "blue"
    written["pack"]["taste"] = "sweet"
    written["beats"][0]["sound"] = "soft"
    assert Summary.from_json(json.dumps(written)) == summary


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"quad": 1}', '{"status": "read"}'])
def test_what_is_no_reading_is_told(text: str) -> None:
    with pytest.raises(ValueError):
        Summary.from_json(text)


def test_findings_in_the_order_of_their_probability() -> None:
    record = a_record()
    first, *_ = record.summary.findings
    more = replace(record.summary, findings=(first, replace(first, code="ST", probability=0.99)))
    assert [found.code for found in more.present] == ["ST", "AFIB"]


@pytest.mark.parametrize("size", [(1000, 1500), (1500, 1000), (3, 4000), (100, 50)])
def test_thumbnails_are_small(size: tuple[int, int]) -> None:
    pixels = np.full((*size, 3), (200, 10, 10), np.uint8)
    with from_bytes(make_thumbnail(pixels)) as source:
        small = source.page(1).pixels
    assert max(small.shape) <= THUMBNAIL_PIXELS
    assert max(small.shape) == min(THUMBNAIL_PIXELS, max(size))
    red, green, blue = small.reshape(-1, 3).mean(axis=0)
    assert red > 180 > 40 > max(green, blue)


def test_verdicts_and_sexes_are_words_we_know() -> None:
    with pytest.raises(ValueError):
        replace(a_record(), verdict="perhaps")
    with pytest.raises(ValueError):
        replace(a_record(), patient=replace(a_record().patient, sex="F"))
