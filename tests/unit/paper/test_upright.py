"""Sheets lying on their side or upside down are put upright; upright ones are left alone."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from build_scripts.train.printout import LAYOUTS
from ecgdesk.paper.flatten import flatten, turn
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad, carry
from ecgdesk.paper.upright import quarter_turns
from ecgdesk.reading import lay_out
from tests.printed import print_page
from tests.unit.paper.drawn_pages import draw_page, photograph, text_page

TILTED = [(180.0, 150.0), (1450.0, 90.0), (1500.0, 1080.0), (110.0, 1000.0)]


@pytest.mark.parametrize("header", [True, False], ids=["header", "no text"])
@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_each_of_the_four_rotations_is_put_upright(turned: int, header: bool) -> None:
    drawn = draw_page("red", per_mm=5.0, header=header).pixels
    laid = lay_out(Page(np.ascontiguousarray(np.rot90(drawn, turned))))
    assert np.array_equal(laid.sheet.pixels, drawn)
    assert laid.ink.shape == drawn.shape[:2]
    height, width = drawn.shape[:2]
    corners = carry(laid.sheet.to_page, Quad.whole(width, height).corners)
    assert corners == pytest.approx(laid.quad.corners, abs=0.01)
    # The quad starts at the paper's own top left, wherever that lies in the picture.
    page_height, page_width = (height, width)[:: -1 if turned % 2 else 1]
    first = [(0, 0), (0, page_height), (page_width, page_height), (page_width, 0)][turned]
    assert laid.quad.corners[0] == pytest.approx(first, abs=0.01)


def test_a_photograph_taken_upside_down_is_turned() -> None:
    picture = photograph(draw_page("grey", per_mm=6.0).pixels, TILTED)
    quad = lay_out(Page(np.ascontiguousarray(picture[::-1, ::-1]))).quad
    assert quad.corners[0] == pytest.approx([1600 - 180, 1200 - 150], abs=12)


def test_corners_of_a_person_are_kept_as_they_are() -> None:
    drawn = np.ascontiguousarray(draw_page("red").pixels[::-1, ::-1])
    quad = Quad.whole(drawn.shape[1], drawn.shape[0])
    laid = lay_out(Page(drawn), quad)
    assert np.array_equal(laid.quad.corners, quad.corners)
    assert np.array_equal(laid.sheet.pixels, drawn)


def test_millimetres_turn_with_the_sheet() -> None:
    low = np.asarray(cv2.resize(draw_page("red").pixels, None, fx=1.0, fy=0.998))
    sheet = flatten(Page(low), Quad.whole(low.shape[1], low.shape[0]))
    turned = turn(sheet, 1)
    assert sheet.scale is not None and turned.scale is not None
    assert (turned.scale.x, turned.scale.y) == (sheet.scale.y, sheet.scale.x)


@pytest.mark.parametrize("pixels", [text_page(), np.full((300, 400, 3), 250, np.uint8)])
def test_what_shows_no_traces_is_not_turned_upside_down(pixels: np.ndarray) -> None:
    assert quarter_turns(separate_ink(pixels, None)) == 0


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("record", [0, 1, 3])
@pytest.mark.parametrize("lying", [False, True], ids=["alone", "on a table"])
def test_every_layout_is_put_upright_from_every_side(layout: str, record: int, lying: bool) -> None:
    ink = print_page(layout, record=record).ink
    if lying:  # a dark table left in, above and beside the paper
        ink = cv2.copyMakeBorder(ink, 90, 0, 0, 200, cv2.BORDER_CONSTANT, value=(255.0,))
    for turned in range(4):
        assert quarter_turns(np.rot90(ink, turned)) == -turned % 4


@pytest.mark.shared
def test_upright_real_photographs_stay_upright(shared_data: Path) -> None:
    for path in sorted((shared_data / "ecg_photos").iterdir()):
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
        sheet = flatten(Page(pixels), Quad.whole(pixels.shape[1], pixels.shape[0]))
        assert quarter_turns(separate_ink(sheet.pixels, sheet.scale)) == 0, path.stem
