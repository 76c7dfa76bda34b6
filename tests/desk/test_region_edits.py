import pytest

from ecgdesk.desk.region_edits import LEAST_MM, dragged, drawn, grip_at

RECT = (20.0, 30.0, 120.0, 90.0)
GLASS = (216.0, 297.0)


@pytest.mark.parametrize(
    ("x", "y", "sides"),
    [
        (20, 30, {"left", "top"}),
        (121, 60, {"right"}),
        (70, 91, {"bottom"}),
        (118, 88, {"right", "bottom"}),
        (70, 60, set()),
    ],
)
def test_a_hand_takes_a_corner_a_side_or_the_whole(x: float, y: float, sides: set[str]) -> None:
    assert grip_at(RECT, x, y, 3.0) == sides


def test_a_hand_beside_the_region_takes_nothing() -> None:
    assert grip_at(RECT, 16, 60, 3.0) is None
    assert grip_at(RECT, 70, 94, 3.0) is None


def test_a_side_follows_the_hand_and_stops_at_the_glass() -> None:
    assert dragged(RECT, frozenset({"right"}), 10, 99, *GLASS) == (20, 30, 130, 90)
    assert dragged(RECT, frozenset({"right"}), 500, 0, *GLASS) == (20, 30, 216, 90)
    assert dragged(RECT, frozenset({"left", "top"}), -500, -500, *GLASS) == (0, 0, 120, 90)


def test_no_region_is_too_small_to_read() -> None:
    assert dragged(RECT, frozenset({"left"}), 500, 0, *GLASS) == (120 - LEAST_MM, 30, 120, 90)
    assert dragged(RECT, frozenset({"bottom"}), 0, -500, *GLASS) == (20, 30, 120, 30 + LEAST_MM)
    assert drawn(50, 50, 55, 200, *GLASS) is None


def test_the_whole_region_moves_and_keeps_its_size() -> None:
    assert dragged(RECT, frozenset(), 5, -10, *GLASS) == (25, 20, 125, 80)
    assert dragged(RECT, frozenset(), 500, 500, *GLASS) == (116, 237, 216, 297)


def test_a_new_region_is_drawn_from_any_corner_and_cut_to_the_glass() -> None:
    assert drawn(120, 90, 20, 30, *GLASS) == RECT
    assert drawn(-50, 250, 100, 400, *GLASS) == (0, 250, 100, 297)
