"""Four corners."""

import numpy as np
import pytest

from ecgdesk.paper.quad import Quad, carry, homography, order_clockwise


def test_order_is_clockwise_from_the_top_left() -> None:
    quad = order_clockwise([(9, 8), (1, 0), (0, 7), (10, 1)])
    assert quad.as_list() == [[1, 0], [10, 1], [9, 8], [0, 7]]
    assert quad.is_convex() and quad.area() > 0


def test_a_crossed_quad_is_not_convex() -> None:
    assert not Quad.from_points([(0, 0), (10, 10), (10, 0), (0, 10)]).is_convex()


@pytest.mark.parametrize("points", [[(0, 0)] * 3, [(0, 0), (1, 0), (1, float("nan")), (0, 1)]])
def test_bad_points_are_refused(points: list[tuple[float, float]]) -> None:
    with pytest.raises(ValueError):
        Quad.from_points(points)


def test_homography_carries_corners_onto_corners() -> None:
    source = Quad.whole(100, 50)
    target = Quad.from_points([(3, 4), (90, 10), (80, 60), (5, 55)])
    assert carry(homography(source, target), source.corners) == pytest.approx(target.corners)
    assert np.allclose(source.midline_lengths(), (100, 50))
