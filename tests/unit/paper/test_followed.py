"""Whether followed rows are what is drawn on a sheet, and that empty paper is never read."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from build_scripts.train.non_pages import KINDS, draw_non_page
from build_scripts.train.printout import LAYOUTS
from build_scripts.train.whole_way import bring_back
from ecgdesk.packs.pack import find_pack
from ecgdesk.paper.followed import LEAST_OF_REGULAR, doubt_followed, followed_share
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.page import Page
from ecgdesk.paper.rate import Rate
from ecgdesk.reading import read_page
from tests.printed import PIXELS_PER_MM, print_page
from tests.strips import paper_with, rhythm, strip_mv


@pytest.mark.parametrize("name", LAYOUTS)
def test_rows_that_were_followed_are_what_is_drawn(name: str) -> None:
    page = print_page(name, record=1)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    assert followed_share(page.ink, layout) > 0.8
    assert doubt_followed(page.ink, layout, None, alone=True) is None


def test_what_is_left_of_a_grid_lies_beside_the_rows() -> None:
    page = print_page("3x4+1", record=1)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    ink = page.ink.copy()
    for at in np.arange(0, 300, 5) * PIXELS_PER_MM:
        cv2.line(ink, (round(at), 0), (round(at), ink.shape[0]), 255, 3)
        cv2.line(ink, (0, round(at)), (ink.shape[1], round(at)), 255, 3)
    share = followed_share(ink, layout)
    assert share < LEAST_OF_REGULAR
    doubt = doubt_followed(ink, layout, Rate(70.0, (), 0.0), alone=True)
    assert doubt is not None and doubt.code == "not-an-ecg"
    assert f"{share * 100:.0f} %" in doubt.text


def test_a_sheet_without_ink_has_none_on_its_rows() -> None:
    page = print_page("3x4+1", record=1)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    assert followed_share(np.zeros_like(page.ink), layout) == 0.0
    assert followed_share(page.ink[:10], layout) == 0.0  # nothing of the rows is left


def test_one_of_two_regular_strips_is_enough() -> None:
    page = print_page("12x1", record=1)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    some = replace(layout, lines=layout.lines[:5])
    assert 0.3 < followed_share(page.ink, some) < 0.5
    assert doubt_followed(page.ink, some, Rate(70.0, (), 0.1), alone=True) is None
    assert doubt_followed(page.ink, some, Rate(70.0, (), 0.6), alone=True) is not None
    assert doubt_followed(page.ink, some, None, alone=False) is not None


@pytest.mark.parametrize(("kind", "number"), [("blank", 2), ("blank grid", 1)])
def test_photographs_of_empty_paper_are_refused(kind: str, number: int) -> None:
    # A sheet's edges on woven cloth, and what was left of a grid: both were read as normal beats.
    rng = np.random.default_rng([601, number, list(KINDS).index(kind)])
    page, _ = bring_back(draw_non_page(kind, rng), "photo", rng)
    assert read_page(page, find_pack()).status == "refused"
    found = read_page(page, find_pack(), read_page(page, find_pack()).quad)
    assert found.status == "refused" and not found.findings  # within a person's corners as well


def test_steps_of_an_oscilloscope_on_squares_are_refused() -> None:
    rng = np.random.default_rng([701, 2, list(KINDS).index("scope")])
    page, _ = bring_back(draw_non_page("scope", rng), "scan", rng)
    assert [reason.code for reason in read_page(page, find_pack()).reasons] == ["not-an-ecg"]


FIBRILLATION_S = (0.4, 1.0, 1.95, 2.4, 3.5, 4.05, 4.6, 5.8, 6.3, 7.6, 8.2, 8.75)


@pytest.mark.parametrize(
    ("beats", "gain"),
    [
        (rhythm("NNNVNNNNNN"), 1.0),
        (rhythm("NNNNNNNNNN"), 0.25),
        (rhythm("NNNN", rr_s=2.4), 1.0),
        ([(at, "N") for at in FIBRILLATION_S], 1.0),
    ],
    ids=["ectopic", "low", "slow", "irregular"],
)
def test_a_strip_alone_is_read(beats: list[tuple[float, str]], gain: float) -> None:
    found = read_page(Page(paper_with(gain * strip_mv(beats))), find_pack())
    assert found.status == "read" and found.findings
    assert len(found.beats) == len(beats)
