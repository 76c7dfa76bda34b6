"""Faint traces beside dark print."""

import numpy as np
import pytest

from ecgdesk.paper.faint import strengthen
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.trace import LEADS, read_trace
from tests.printed import print_page


@pytest.mark.parametrize("name", ["3x4+1", "6x2"])
def test_faint_traces_are_made_full_ink(name: str) -> None:
    page = print_page(name, record=1, line_mm=0.3)
    faint = np.asarray(page.ink * 0.25, np.uint8)
    strong = strengthen(faint, page.box)
    assert strong.max() == 255
    layout = find_layout(strong, page.scale, page.box)
    assert layout is not None and layout.name == name
    seen = np.isfinite(read_trace(layout).samples_mv[LEADS.index("II")])
    assert seen.sum() > 600
    assert find_layout(faint, page.scale, page.box) is None


def test_full_ink_stays_as_it_is() -> None:
    page = print_page("3x4+1", record=1)
    assert strengthen(page.ink, page.box) is page.ink


def test_a_box_without_ink_stays_as_it_is() -> None:
    page = print_page("3x4+1", record=1)
    empty = np.zeros_like(page.ink)
    assert strengthen(empty, page.box) is empty
