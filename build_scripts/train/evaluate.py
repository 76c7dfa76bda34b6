"""What a model is worth, measured on pictures it was not trained on: the numbers of a pack's card.

Each half of fold 9 is called by the calibration and thresholds of the other half, so every page is
measured by numbers it had no part in. What a pack carries is then set on both halves together.
"""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.metrics import auroc, auroc_interval, expected_calibration_error

COVERAGES = (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5)
SENSITIVITY_FOR_ABSENT = 0.90
SPECIFICITY_FOR_PRESENT = 0.90
LEAST_AUROC, LEAST_POSITIVES = 0.75, 20
"""A finding whose AUROC may lie lower, or that was measured on fewer pages, is experimental."""
LEAST_FOR_PRESENT = 0.5
"""Nobody should read "present" beside a probability that says it is likelier absent."""


@dataclass(frozen=True)
class Calibration:
    """Platt's two numbers: probability = sigmoid(slope * logit + intercept)."""

    slope: float
    intercept: float

    def probability(self, logits: NDArray[np.floating]) -> NDArray[np.float64]:
        """Probabilities of logits."""
        return np.asarray(1 / (1 + np.exp(-(self.slope * logits + self.intercept))))


@dataclass(frozen=True)
class Measured:
    """One finding's figures; the AUROC has its 95 % interval.

    ``positives`` of ``pages`` have the finding. ``sensitivity`` and ``specificity`` are those of
    the call "present"; ``missed`` is the share of pages with the finding that are called "absent";
    ``unsure`` the share of all pages between.
    """

    positives: int
    pages: int
    auroc: float
    auroc_low: float
    auroc_high: float
    sensitivity: float
    specificity: float
    missed: float
    unsure: float
    calibration_error: float


@dataclass(frozen=True)
class Threshold:
    """Under ``absent_below`` absent, from ``present_from`` present, between them unsure."""

    absent_below: float
    present_from: float


def calibrate(labels: NDArray[np.uint8], logits: NDArray[np.floating]) -> Calibration:
    """Fit Platt's calibration by Newton's method, with his soft targets against few positives."""
    positives, negatives = float(labels.sum()), float((1 - labels).sum())
    target = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    design = np.column_stack([logits, np.ones(len(logits))]).astype(np.float64)
    # From no slope at all: Newton's steps overshoot when the start is too sure.
    weights = np.array([0.0, np.log((positives + 1) / (negatives + 1))])
    for _ in range(50):
        probability = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        gradient = design.T @ (probability - target)
        curvature = (design * (probability * (1 - probability))[:, None]).T @ design
        step = np.linalg.solve(curvature + 1e-6 * np.eye(2), gradient)
        weights -= np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-8:
            break
    return Calibration(float(weights[0]), float(weights[1]))


def choose_threshold(labels: NDArray[np.uint8], probability: NDArray[np.floating]) -> Threshold:
    """Absent where few with the finding would be missed, present where few without are called."""
    absent = float(np.quantile(probability[labels == 1], 1 - SENSITIVITY_FOR_ABSENT))
    present = float(np.quantile(probability[labels == 0], SPECIFICITY_FOR_PRESENT))
    present = max(present, LEAST_FOR_PRESENT)
    if present < absent:  # so well told apart that both aims are met: one line between them
        absent = present = (absent + present) / 2
    return Threshold(round(absent, 4), round(present, 4))


@dataclass(frozen=True)
class Called:
    """What the other half's numbers say of each page: probability and call, [pages]."""

    probability: NDArray[np.float64]
    present: NDArray[np.bool_]
    absent: NDArray[np.bool_]


def settle(
    labels: NDArray[np.uint8], logits: NDArray[np.floating]
) -> tuple[Calibration, Threshold]:
    """Calibrate one finding and choose its thresholds on these pages; arrays are [pages]."""
    calibration = calibrate(labels, logits)
    return calibration, choose_threshold(labels, calibration.probability(logits))


def call_crosswise(
    labels: NDArray[np.uint8], logits: NDArray[np.floating], half: NDArray[np.bool_]
) -> Called:
    """Call the pages of each ``half`` by what the other half settled.

    Each half needs a page with the finding and one without.
    """
    probability = np.zeros(len(logits))
    present, absent = np.zeros((2, len(logits)), bool)
    for side in (False, True):
        here, other = half == side, half != side
        calibration, threshold = settle(labels[other], logits[other])
        probability[here] = calibration.probability(logits[here])
        present[here] = probability[here] >= threshold.present_from
        absent[here] = probability[here] < threshold.absent_below
    return Called(probability, present, absent)


def measure(labels: NDArray[np.uint8], logits: NDArray[np.floating], called: Called) -> Measured:
    """Measure one finding; arrays are [pages]."""
    low, high = auroc_interval(labels, logits)
    ill, well = labels == 1, labels == 0
    return Measured(
        positives=int(labels.sum()),
        pages=len(labels),
        auroc=auroc(labels, logits),
        auroc_low=low,
        auroc_high=high,
        sensitivity=_share(called.present[ill]),
        specificity=_share(~called.present[well]),
        missed=_share(called.absent[ill]),
        unsure=_share(~called.present & ~called.absent),
        calibration_error=expected_calibration_error(labels, called.probability),
    )


def _share(chosen: NDArray[np.bool_]) -> float:
    return float(chosen.mean()) if len(chosen) else float("nan")


def risk_by_coverage(
    labels: NDArray[np.uint8], probability: NDArray[np.floating]
) -> dict[float, float]:
    """How often the likelier answer is wrong, if only the surest share of pages is answered.

    Arrays are [pages, findings]; the risk is the mean over findings at each share of COVERAGES.
    """
    wrong = (probability >= 0.5) != (labels == 1)
    surest_first = np.argsort(-np.abs(probability - 0.5), axis=0)
    ordered = np.take_along_axis(wrong, surest_first, axis=0)
    return {
        share: float(ordered[: max(1, round(share * len(wrong)))].mean()) for share in COVERAGES
    }


def is_experimental(measured: Measured) -> bool:
    """Whether a finding was measured too weak, or on too few pages, to be relied on."""
    return not measured.auroc_low >= LEAST_AUROC or measured.positives < LEAST_POSITIVES


def compare_int8(
    int8: NDArray[np.floating],
    floats: NDArray[np.floating],
    labels: NDArray[np.uint8],
    known: NDArray[np.bool_],
    calibrations: list[Calibration],
    thresholds: list[Threshold],
) -> dict[str, Any]:
    """How far the int8 file moved from the float network: AUROC, logits, and calls that flip."""
    losses, flips = [], []
    for index, (calibration, threshold) in enumerate(zip(calibrations, thresholds, strict=True)):
        rows = known[:, index]
        losses.append(
            auroc(labels[rows, index], floats[rows, index])
            - auroc(labels[rows, index], int8[rows, index])
        )
        line = threshold.present_from
        a = calibration.probability(int8[:, index]) >= line
        b = calibration.probability(floats[:, index]) >= line
        flips.append(float((a != b).mean()))
    return {
        "auroc_loss": float(np.mean(losses)),
        "logit_rms": float(np.sqrt(np.mean((int8 - floats) ** 2))),
        "logit_spread": float(floats.std()),
        "present_flips": float(np.mean(flips)),
    }


def as_plain(measured: Measured) -> dict[str, Any]:
    """The figures rounded for a JSON file; what could not be measured is None."""
    return {
        name: (round(value, 4) if np.isfinite(value) else None)
        if isinstance(value, float)
        else value
        for name, value in asdict(measured).items()
    }
