"""Lines fitted to where a network sees the sheet: exact, and none where the picture ends first."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.sheet_sides import belief, find_sides

CORNERS = np.array([[0.14, 0.18], [0.83, 0.11], [0.9, 0.84], [0.08, 0.79]])


def odds_of(corners: np.ndarray, *, shape: tuple[int, int] = (96, 128)) -> np.ndarray:
    """Log odds of a network that knows the sheet to a place's breadth."""
    mask = np.zeros((shape[0] * 8, shape[1] * 8), np.uint8)
    points = np.round((corners * mask.shape[::-1] - 0.5) * 16).astype(np.int32)
    cv2.fillConvexPoly(mask, points, 255, shift=4)
    share = cv2.resize(mask, shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    return ((cv2.blur(share, (3, 3)) - 0.5) * 12).astype(np.float32)


def meeting(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    x, y, w = np.cross(one, other)
    return np.array([x / w, y / w])


def test_sides_meet_in_the_corners() -> None:
    sides = find_sides(odds_of(CORNERS))
    assert sides is not None and all(sides.seen)
    top, right, bottom, left = sides.lines
    found = [meeting(*two) for two in ((left, top), (top, right), (right, bottom), (bottom, left))]
    assert np.array(found) == pytest.approx(CORNERS, abs=0.003)


def test_a_hand_over_a_side_does_not_bend_it() -> None:
    odds = odds_of(CORNERS)
    odds[14:26, 40:64] = -4.0
    sides = find_sides(odds)
    assert sides is not None and sides.seen[0]
    distances = np.column_stack([CORNERS[:2], np.ones(2)]) @ sides.lines[0]
    assert np.abs(distances / np.hypot(*sides.lines[0, :2])).max() < 0.01


def test_a_side_beyond_the_picture_is_not_seen() -> None:
    corners = CORNERS.copy()
    corners[[1, 2], 0] = 1.3
    sides = find_sides(odds_of(corners))
    assert sides is not None
    assert sides.seen == [True, False, True, True]


def test_a_picture_that_is_all_sheet_shows_no_side() -> None:
    sides = find_sides(np.full((96, 128), 3.0, np.float32))
    assert sides is not None
    assert not any(sides.seen)
    assert sides.rough == pytest.approx(np.array([[0, 0], [1, 0], [1, 1], [0, 1]]), abs=0.02)


@pytest.mark.parametrize("value", [-3.0, -0.5])
def test_nothing_is_no_sheet(value: float) -> None:
    odds = np.full((96, 128), value, np.float32)
    odds[4:8, 4:8] = 3.0
    assert find_sides(odds) is None


def test_of_two_sheets_the_larger_is_taken() -> None:
    odds = np.full((96, 128), -2.0, np.float32)
    odds[8:88, 6:70] = odds[8:88, 76:124] = 4.0
    sides = find_sides(odds)
    assert sides is not None and all(sides.seen)
    assert sides.rough[:, 0].max() == pytest.approx(70 / 128, abs=0.02)
    assert belief(odds, sides.rough) > 0.9


def test_belief_falls_where_the_network_disagrees() -> None:
    odds = odds_of(CORNERS)
    right = belief(odds, CORNERS)
    smaller = belief(odds, CORNERS.mean(axis=0) + (CORNERS - CORNERS.mean(axis=0)) * 0.9)
    unsure = belief(odds / 6, CORNERS)
    assert right > 0.95 > smaller
    assert unsure < right
