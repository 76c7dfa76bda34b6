"""The whole way of one page: what a person's corners change of it."""

from pathlib import Path

import numpy as np
import pytest

from build_scripts.train.non_pages import draw_non_page
from ecgdesk import reading
from ecgdesk.packs.pack import find_pack
from ecgdesk.paper.heartbeats import NOT_FOLLOWED
from ecgdesk.paper.page import Page
from ecgdesk.paper.sources import from_bytes
from ecgdesk.reading import read_page


def test_rows_that_cannot_be_followed_are_doubted_within_a_persons_corners(
    samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = from_bytes((samples / "scan-1.jpg").read_bytes()).page(1)
    pack = find_pack()
    followed = read_page(page, pack)
    assert followed.status == "read" and NOT_FOLLOWED not in followed.warnings
    monkeypatch.setattr(reading, "find_layout", lambda *_, **__: None)
    assert read_page(page, pack).reasons == (NOT_FOLLOWED,)
    given = read_page(page, pack, followed.quad)
    assert given.status == "read" and NOT_FOLLOWED in given.warnings
    assert given.findings and given.heart_rate_bpm is None and not given.beats


def test_one_row_that_cannot_be_followed_is_refused_whoever_set_the_corners(
    samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = from_bytes((samples / "scan-1.jpg").read_bytes()).page(1)
    quad = read_page(page, find_pack()).quad
    monkeypatch.setattr(reading, "find_layout", lambda *_, **__: None)
    monkeypatch.setattr(reading, "ROWS_TOGETHER", 99)
    assert read_page(page, find_pack(), quad).reasons == (NOT_FOLLOWED,)


def test_flat_lines_are_refused_as_traces_without_beats() -> None:
    page = Page(draw_non_page("flat lines", np.random.default_rng(3)))
    for quad in (None, read_page(page, find_pack()).quad):
        found = read_page(page, find_pack(), quad)
        assert [reason.code for reason in found.reasons] == ["no-beats"]
        assert "patient" in found.reasons[0].text
