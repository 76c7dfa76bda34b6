"""Whether the paper ends with its grid or behind a margin: one side at a time, then all four."""

import numpy as np
import pytest

from ecgdesk.paper.ends import CERTAIN, Ends, choose_sides, find_ends
from ecgdesk.paper.sides import Side

REACH, GRID = 10, 100
PAPER, MARGIN = (250, 225, 225), (250, 250, 250)


def strip(*bands: tuple[int, tuple[int, int, int]], text_at: int | None = None) -> Ends:
    """What is found on a strip that is paper up to GRID, and then bands of so many columns."""
    square = np.full((140, GRID, 3), PAPER, np.uint8)
    for columns, colour in bands:
        square = np.hstack([square, np.full((140, columns, 3), colour, np.uint8)])
    square = np.clip(square + np.random.default_rng(1).normal(0, 0.7, square.shape), 0, 255)
    base = square.astype(np.uint8)
    page = base.copy()
    if text_at is not None:
        page[20:120:4, text_at : text_at + 3] = 40
    valid = np.full(page.shape[:2], 255, np.uint8)
    return find_ends(page, base, valid, reach=REACH, grid=float(GRID))


def test_a_darker_table_is_certain() -> None:
    ends = strip((80, (120, 90, 60)))
    assert ends.odds == CERTAIN
    assert ends.at_grid is not None
    assert ends.at_grid.distance == pytest.approx(GRID, abs=2)


def test_a_margin_ends_at_the_next_edge() -> None:
    ends = strip((50, MARGIN), (60, (120, 90, 60)))
    assert ends.odds < 0
    assert ends.beyond.distance == pytest.approx(GRID + 50, abs=2)


def test_text_tells_a_margin_from_a_pale_table() -> None:
    assert strip((80, MARGIN)).odds > 0
    assert strip((80, MARGIN), text_at=GRID + 40).odds < 0


def test_sides_speak_for_one_another() -> None:
    doubtful = Ends(Side(30.0, 0.6), Side(80.0, 0.6), -0.5, 10.0)
    certain = Ends(Side(30.0, 0.9), Side(None, 0.0), CERTAIN, 10.0)
    margin = Ends(Side(30.0, 0.6), Side(80.0, 0.9), -4.0, 10.0)
    assert choose_sides([doubtful, certain, certain, certain], REACH)[0].distance == 30.0
    alone = choose_sides([doubtful, margin, margin, margin], REACH)[0]
    assert alone.distance == 80.0
    assert 0 < alone.doubt < 1
    plain = Ends(None, Side(80.0, 0.9), -CERTAIN, 10.0)
    assert choose_sides([doubtful, plain, plain, plain], REACH)[0].distance == 30.0


def test_an_end_that_nobody_sees_is_doubted_the_more_the_further_the_picture_goes_on() -> None:
    near, far = (Ends(None, Side(None, 0.0), -CERTAIN, gap) for gap in (1.0, 9.0))
    doubts = [side.doubt for side in choose_sides([near, far, near, far], REACH)]
    assert doubts[0] == 0.0
    assert doubts[1] > 0.5
