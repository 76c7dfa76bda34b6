"""Measures of how well scores tell present from absent, in plain numpy."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


def auroc(labels: npt.ArrayLike, scores: npt.ArrayLike) -> float:
    """Area under the ROC curve: how often a present record outscores an absent one.

    `labels` is bool or 0/1 [n], `scores` is [n] on any increasing scale. Ties count half
    (Mann-Whitney U with mid-ranks). Returns nan unless both classes are there. Raises
    ValueError where the shapes differ or a score is nan.
    """
    present = np.asarray(labels).astype(bool)
    values = np.asarray(scores, dtype=np.float64)
    if present.ndim != 1 or present.shape != values.shape:
        raise ValueError(f"labels {present.shape} and scores {values.shape} must be one length")
    if np.isnan(values).any():
        raise ValueError("a score is not a number")
    n_present = int(present.sum())
    n_absent = present.size - n_present
    if n_present == 0 or n_absent == 0:
        return float("nan")
    _, group, counts = np.unique(values, return_inverse=True, return_counts=True)
    mid_ranks = np.cumsum(counts) - (counts - 1) / 2.0
    rank_sum = float(mid_ranks[group][present].sum())
    return (rank_sum - n_present * (n_present + 1) / 2.0) / (n_present * n_absent)


def masked_aurocs(
    labels: npt.NDArray[np.uint8],
    known: npt.NDArray[np.bool_],
    scores: npt.NDArray[np.floating],
    codes: Sequence[str],
) -> dict[str, float]:
    """AUROC of each finding over the records where it is known; arrays are [n, findings]."""
    return {
        code: auroc(labels[known[:, column], column], scores[known[:, column], column])
        for column, code in enumerate(codes)
    }
