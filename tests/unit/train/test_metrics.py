"""AUROC: ties, order, missing classes, masks."""

import math

import numpy as np
import pytest

from build_scripts.train.metrics import auroc, masked_aurocs


@pytest.mark.parametrize(
    ("labels", "scores", "expected"),
    [
        ([0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4], 1.0),
        ([1, 1, 0, 0], [0.1, 0.2, 0.3, 0.4], 0.0),
        ([0, 1, 0, 1], [5, 5, 5, 5], 0.5),
        ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], 0.75),
        ([0, 1, 1], [1.0, 1.0, 2.0], 0.75),
    ],
)
def test_known_values(labels: list[int], scores: list[float], expected: float) -> None:
    assert auroc(labels, scores) == pytest.approx(expected)


def test_equals_the_count_of_pairs() -> None:
    rng = np.random.default_rng(3)
    labels = rng.random(200) < 0.3
    scores = rng.integers(0, 12, 200) + labels
    won = scores[labels][:, None] - scores[~labels][None, :]
    assert auroc(labels, scores) == pytest.approx(np.mean((won > 0) + 0.5 * (won == 0)))


@pytest.mark.parametrize("labels", [[0, 0, 0], [1, 1, 1]])
def test_is_nan_without_both_classes(labels: list[int]) -> None:
    assert math.isnan(auroc(labels, [1.0, 2.0, 3.0]))


def test_is_nan_of_nothing() -> None:
    assert math.isnan(auroc([], []))


def test_refuses_lengths_that_differ_and_scores_that_are_no_number() -> None:
    with pytest.raises(ValueError, match="one length"):
        auroc([0, 1], [0.5])
    with pytest.raises(ValueError, match="not a number"):
        auroc([0, 1], [0.5, float("nan")])


def test_masked_records_do_not_count() -> None:
    labels = np.array([[0, 1], [1, 0], [0, 0], [1, 0]], np.uint8)
    known = np.array([[1, 1], [1, 0], [0, 1], [1, 1]], bool)
    scores = np.array([[0.0, 1.0], [1.0, 9.0], [5.0, 0.0], [2.0, 0.5]])
    assert masked_aurocs(labels, known, scores, ("A", "B")) == {"A": 1.0, "B": 1.0}
