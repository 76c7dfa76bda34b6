import math

from ecgdesk.desk.corners import (
    CORNER_REACH,
    EDGE_REACH,
    Handle,
    held_on_page,
    is_convex,
    moved,
    nearest_handle,
    quarter_turns_to_upright,
    shifted,
    turned_by,
    turned_clockwise,
    whole_page,
)

SQUARE = ((100.0, 100.0), (500.0, 100.0), (500.0, 400.0), (100.0, 400.0))


def test_nearest_corner_in_reach_is_grabbed() -> None:
    assert nearest_handle(SQUARE, (495.0, 110.0)) == Handle(1)
    assert nearest_handle(SQUARE, (100.0 + CORNER_REACH - 0.1, 400.0)) == Handle(3)


def test_pointer_out_of_reach_grabs_nothing() -> None:
    assert nearest_handle(SQUARE, (300.0, 250.0)) is None
    assert nearest_handle(SQUARE, (100.0 - CORNER_REACH - 0.1, 100.0)) is None


def test_middle_of_an_edge_is_grabbed_but_not_the_rest_of_it() -> None:
    assert nearest_handle(SQUARE, (500.0 + EDGE_REACH - 1, 250.0)) == Handle(1, edge=True)
    assert nearest_handle(SQUARE, (500.0, 250.0 + EDGE_REACH + 1)) is None


def test_corner_wins_over_an_edge_that_is_nearer() -> None:
    small = ((0.0, 0.0), (30.0, 0.0), (30.0, 200.0), (0.0, 200.0))
    assert nearest_handle(small, (16.0, 1.0)) == Handle(1)


def test_of_two_corners_the_nearer_is_grabbed() -> None:
    small = ((0.0, 0.0), (30.0, 0.0), (30.0, 200.0), (0.0, 200.0))
    assert nearest_handle(small, (13.0, 0.0)) == Handle(0)


def test_edge_moves_both_of_its_corners_and_no_other() -> None:
    after = moved(SQUARE, Handle(3, edge=True), (-10.0, 5.0))
    assert after == ((90.0, 105.0), SQUARE[1], SQUARE[2], (90.0, 405.0))


def test_convexity_knows_folded_and_mirrored_corners() -> None:
    assert is_convex(SQUARE)
    assert not is_convex((SQUARE[1], SQUARE[0], SQUARE[2], SQUARE[3]))
    assert not is_convex(tuple(reversed(SQUARE)))  # type: ignore[arg-type]
    assert not is_convex(((300.0, 250.0), *SQUARE[1:]))  # three corners in a line
    assert not is_convex((SQUARE[1], *SQUARE[1:]))  # two corners in one place


def test_a_corner_stops_before_the_quad_would_fold() -> None:
    after = held_on_page(SQUARE, Handle(0), (350.0, 250.0), width=600, height=500)
    assert is_convex(after)
    assert after[1:] == SQUARE[1:]
    x, y = after[0]
    # It went as far as it could in the direction asked for, and no farther.
    assert 100 < x < 300 and math.isclose((y - 100) / (x - 100), 250 / 350, rel_tol=1e-6)
    assert not is_convex(moved(after, Handle(0), (7.0, 5.0)))


def test_a_corner_stays_near_the_page() -> None:
    after = held_on_page(SQUARE, Handle(2), (5000.0, 0.0), width=600, height=500)
    assert after[2] == (660.0, 400.0)


def test_a_quarter_turn_keeps_the_area_and_four_come_home() -> None:
    once = turned_clockwise(SQUARE)
    assert is_convex(once)
    assert once[0] == SQUARE[3]
    again = once
    for _ in range(3):
        again = turned_clockwise(again)
    assert again == SQUARE


def test_the_view_follows_the_papers_top_edge() -> None:
    corners = whole_page(400, 300)
    for turns in range(4):
        assert quarter_turns_to_upright(corners) == turns
        corners = turned_clockwise(corners)
    tilted = ((10.0, 40.0), (380.0, 0.0), (400.0, 260.0), (30.0, 300.0))
    assert quarter_turns_to_upright(tilted) == 0


def test_turning_by_degrees_keeps_middle_and_sides() -> None:
    turned = turned_by(SQUARE, 90)
    assert [(round(x), round(y)) for x, y in turned] == [
        (450, 50),
        (450, 450),
        (150, 450),
        (150, 50),
    ]
    back = turned_by(turned_by(SQUARE, 7), -7)
    for (x, y), (expected_x, expected_y) in zip(back, SQUARE, strict=True):
        assert math.isclose(x, expected_x) and math.isclose(y, expected_y)


def test_the_whole_frame_stops_at_the_page() -> None:
    assert shifted(SQUARE, (10, -5), width=600, height=500)[0] == (110.0, 95.0)
    assert shifted(SQUARE, (900, 0), width=600, height=500)[2] == (660.0, 400.0)
