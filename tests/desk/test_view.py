import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from ecgdesk.desk.view import FIT_MARGIN, LARGEST_SCALE, View, fitted, fitted_across

PICTURE, CANVAS = QSizeF(4000, 3000), QSizeF(800, 500)


@pytest.mark.parametrize("turns", range(4))
def test_a_fitted_page_lies_whole_in_the_middle(turns: int) -> None:
    lies = fitted(PICTURE, CANVAS, turns).transform().mapRect(QRectF(0, 0, 4000, 3000))
    assert lies.center().x() == pytest.approx(400) and lies.center().y() == pytest.approx(250)
    assert min(lies.left(), lies.top()) >= FIT_MARGIN - 1e-6
    assert min(lies.left(), lies.top()) == pytest.approx(FIT_MARGIN)


@pytest.mark.parametrize("turns", range(4))
def test_a_page_of_the_windows_width_shows_its_top(turns: int) -> None:
    lies = fitted_across(PICTURE, CANVAS, turns).transform().mapRect(QRectF(0, 0, 4000, 3000))
    assert (lies.left(), lies.right()) == pytest.approx((FIT_MARGIN, 800 - FIT_MARGIN))
    assert lies.top() == pytest.approx(FIT_MARGIN)
    flat = fitted_across(QSizeF(4000, 800), CANVAS, 0)
    lies = flat.transform().mapRect(QRectF(0, 0, 4000, 800))
    assert lies.center().y() == pytest.approx(250)


@pytest.mark.parametrize("turns", range(4))
def test_zooming_keeps_what_is_under_the_pointer(turns: int) -> None:
    view = fitted(PICTURE, CANVAS, turns)
    pointer = QPointF(222, 333)
    before = view.to_picture(pointer)
    after = view.zoomed(3.7, pointer, smallest=0.01).to_picture(pointer)
    assert after == pytest.approx(before)


def test_zoom_has_bounds() -> None:
    view = View(scale=1)
    assert view.zoomed(1e6, QPointF(), smallest=0.1).scale == LARGEST_SCALE
    assert view.zoomed(1e-6, QPointF(), smallest=0.1).scale == 0.1


def test_a_page_cannot_be_lost() -> None:
    view = fitted(PICTURE, CANVAS, 0).panned(1e5, -1e5).kept_in_sight(PICTURE, CANVAS)
    lies = view.transform().mapRect(QRectF(0, 0, 4000, 3000))
    assert lies.intersects(QRectF(0, 0, 800, 500))


def test_canvas_and_picture_points_are_inverse() -> None:
    view = fitted(PICTURE, CANVAS, 3)
    assert view.to_picture(view.to_canvas(123, 456)) == pytest.approx((123, 456))
