import numpy as np
import pytest

from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.hand_scale import HandScale
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.overlay import draw_leads
from ecgdesk.paper.quad import Quad, homography
from tests.printed import PIXELS_PER_MM, print_page

LARGER = np.diag([2.0, 3.0, 1.0])


def test_leads_are_drawn_where_they_are_printed():
    page = print_page("3x4+1", record=3)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    drawn = draw_leads(layout)
    assert [lead.name for lead in drawn] == [lead.name for lead in layout.leads]
    assert [lead.name for lead in drawn if lead.strip] == ["II"]
    for lead in drawn:
        points = np.concatenate(lead.lines)
        on_ink = page.ink[points[:, 1].astype(int), points[:, 0].astype(int)] > 60
        assert on_ink.mean() > 0.97, lead.name
    strip = next(lead for lead in drawn if lead.strip)
    assert np.ptp(np.concatenate(strip.lines)[:, 0]) == pytest.approx(250 * PIXELS_PER_MM, rel=0.01)


def test_leads_are_carried_to_the_page():
    page = print_page("3x4", record=1)
    layout = find_layout(page.ink, page.scale, page.box)
    assert layout is not None
    flat, carried = draw_leads(layout)[0].lines[0], draw_leads(layout, LARGER)[0].lines[0]
    assert carried == pytest.approx(flat * [2.0, 3.0])


def sheet_of(quad, width=1400, height=1000):
    pixels = np.full((height, width, 3), 255, np.uint8)
    return Sheet(pixels, quad, homography(Quad.whole(width, height), quad), None)


def test_a_box_of_five_millimetres_is_a_scale():
    sheet = sheet_of(Quad.whole(2800, 2000))
    by_hand = HandScale.from_box(sheet, 35.0, 30.0)
    assert (by_hand.across, by_hand.down) == pytest.approx((14.0, 12.0))
    scale = by_hand.of_sheet(sheet)
    assert (scale.x, scale.y) == pytest.approx((7.0, 6.0))


def test_the_scale_by_hand_stays_true_when_a_corner_moves():
    by_hand = HandScale.from_box(sheet_of(Quad.whole(2800, 2000)), 35.0, 35.0)
    smaller = sheet_of(Quad.whole(1400, 1000))
    assert by_hand.of_sheet(smaller).x == pytest.approx(14.0)
