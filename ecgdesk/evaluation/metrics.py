"""Measures of how well scores tell present from absent, in plain numpy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

BOOTSTRAPS = 500
BINS = 10

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Interval:
    """A measured value and its 95 % bootstrap interval; nan where it cannot be told."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Reliability:
    """Equally filled bins of pages: mean probability said, share that had it, and how many."""

    said: npt.NDArray[np.float64]
    had: npt.NDArray[np.float64]
    count: npt.NDArray[np.int64]


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


def roc_curve(
    labels: npt.NDArray[np.uint8], scores: npt.NDArray[np.floating]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """False and true positive rates from the strictest threshold to the laxest, one a score."""
    order = np.argsort(-scores, kind="stable")
    present = labels[order].astype(bool)
    last = np.flatnonzero(np.diff(scores[order], append=np.nan) != 0)  # ties make one step
    hits, alarms = np.cumsum(present)[last], np.cumsum(~present)[last]
    return (
        np.concatenate([[0.0], alarms / max(1, (~present).sum())]),
        np.concatenate([[0.0], hits / max(1, present.sum())]),
    )


def reliability(
    labels: npt.NDArray[np.uint8], probability: npt.NDArray[np.floating], bins: int = BINS
) -> Reliability:
    """What was said against what was so, over equally filled bins; none of them is empty."""
    parts = [part for part in np.array_split(np.argsort(probability), bins) if len(part)]
    return Reliability(
        said=np.array([probability[part].mean() for part in parts]),
        had=np.array([labels[part].mean() for part in parts]),
        count=np.array([len(part) for part in parts], np.int64),
    )


def expected_calibration_error(
    labels: npt.NDArray[np.uint8], probability: npt.NDArray[np.floating], bins: int = BINS
) -> float:
    """Mean distance between probability and observed share, over equally filled bins."""
    seen = reliability(labels, probability, bins)
    return float((np.abs(seen.had - seen.said) * seen.count).sum() / len(labels))


def bootstrap(
    statistic: Callable[[Rows], float],
    patients: npt.NDArray[np.int64],
    *,
    draws: int = BOOTSTRAPS,
    seed: int = 0,
) -> tuple[float, float]:
    """95 % interval of a statistic of row numbers, patients drawn with replacement.

    `patients` [n] says whose each row is: all rows of a patient come and go together. Draws in
    which the statistic is nan are left out; without any other the interval is nan.
    """
    _, group = np.unique(patients, return_inverse=True)
    size = int(group.max(initial=-1)) + 1
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(draws if size else 0):
        times = np.bincount(rng.integers(0, size, size), minlength=size)
        value = statistic(np.repeat(np.arange(len(group)), times[group]))
        if np.isfinite(value):
            values.append(value)
    if not values:
        return float("nan"), float("nan")
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def auroc_interval(
    labels: npt.NDArray[np.uint8], scores: npt.NDArray[np.floating], seed: int = 0
) -> tuple[float, float]:
    """95 % bootstrap interval of the AUROC, records drawn with replacement."""
    return bootstrap(
        lambda rows: auroc(labels[rows], scores[rows]), np.arange(len(labels)), seed=seed
    )
