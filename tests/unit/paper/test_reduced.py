"""Reduced ink keeps its place and its weight; pieces are numbered as OpenCV's usual way does."""

import cv2
import numpy as np
import pytest

from ecgdesk.paper.reduced import label_pieces, reduce_ink


@pytest.mark.parametrize("shrink", [0.2, 0.29, 0.47, 0.5, 0.8])
def test_reduced_ink_lies_where_one_step_would_lay_it(shrink: float) -> None:
    ink = np.zeros((301, 403), np.uint8)
    ink[100:140, 200:260] = 255
    small = reduce_ink(ink, shrink).astype(float)
    at_once = cv2.resize(ink, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    assert small.sum() == pytest.approx(float(at_once.sum()), rel=0.03)
    for axis in (0, 1):
        middles = [
            float((part.sum(axis=axis) * np.arange(part.shape[1 - axis])).sum() / part.sum())
            for part in (small, at_once.astype(float))
        ]
        assert middles[0] == pytest.approx(middles[1], abs=0.1)


def test_ink_that_need_not_shrink_stays_as_it_is() -> None:
    ink = np.arange(24, dtype=np.uint8).reshape(4, 6)
    assert np.array_equal(reduce_ink(ink, 1.0), ink)


def test_pieces_are_those_that_touch_at_corners() -> None:
    mask = (np.random.default_rng(2).random((60, 90)) < 0.25).astype(np.uint8) * 255
    labels, stats = label_pieces(mask)
    _, usual, table, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    assert len({*zip(labels.ravel().tolist(), usual.ravel().tolist(), strict=True)}) == len(stats)
    assert sorted(stats[1:].tolist()) == sorted(table[1:].tolist())
