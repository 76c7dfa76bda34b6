import pytest

from ecgdesk.paper.fine_scale import sharpen_scale
from ecgdesk.paper.grid import Scale
from tests.unit.paper.drawn_pages import draw_page


@pytest.mark.parametrize("per_mm", [4.0, 5.37, 7.182])
@pytest.mark.parametrize("off", [-0.009, 0.0, 0.008])
def test_a_scale_nearly_right_becomes_exact(per_mm, off):
    page = draw_page("red", per_mm=per_mm)
    found = sharpen_scale(page.pixels, Scale(per_mm * (1 + off), per_mm * (1 - off), 0.7))
    # The pages' sides are whole pixels, their lines are not: 0.05 % is 5 ms in ten seconds.
    assert found.x == pytest.approx(per_mm, rel=5e-4)
    assert found.y == pytest.approx(per_mm, rel=5e-4)
    assert found.confidence == 0.7


def test_without_lines_the_scale_stays_near():
    page = draw_page(None, per_mm=6.0)
    found = sharpen_scale(page.pixels, Scale(6.0, 6.0, 0.3))
    assert found.x == pytest.approx(6.0, rel=0.013) and found.y == pytest.approx(6.0, rel=0.013)
