"""Pulses whose sides cannot be seen."""

import numpy as np
import pytest

from ecgdesk.paper.layout import find_layout
from tests.printed import PIXELS_PER_MM, print_page

MM = PIXELS_PER_MM


def cut_off(name: str, *, roof_mm: float):
    """A page cut so that of the pulses' roofs only ``roof_mm`` are left, with their right sides."""
    page = print_page(name, record=1)
    left = min(box.left for box in page.printout.leads) * MM
    ink = page.ink.copy()
    ink[:, : round(left - (2.5 + roof_mm) * MM)] = 0  # pulses end 2.5 mm before the traces
    return page, ink, left


@pytest.mark.parametrize("roof_mm", [3.0, 4.0])
@pytest.mark.parametrize("name", ["3x4", "3x4+1", "6x2"])
def test_a_roof_one_millivolt_above_the_row_is_no_part_of_it(name: str, roof_mm: float) -> None:
    page, ink, left = cut_off(name, roof_mm=roof_mm)
    layout = find_layout(ink, page.scale, page.box)
    assert layout is not None and layout.name == name
    assert len(layout.pulses) >= 0.6 * len(layout.lines)
    assert layout.gain_mm_mv == 10.0 and not layout.gain_assumed
    assert layout.left == pytest.approx([left] * len(layout.left), abs=0.4 * MM)


@pytest.mark.parametrize("name", ["3x4", "6x2+1", "12x1"])
@pytest.mark.parametrize("record", range(5))
def test_traces_have_no_roofs(name: str, record: int) -> None:
    page = print_page(name, record=record, pulse="none")
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None and not layout.pulses
    assert np.isfinite(layout.left).all()
