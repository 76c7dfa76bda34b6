"""What was measured on: pages or records with their labels, and what was said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgdesk.evaluation.metrics import (
    BINS,
    Interval,
    Reliability,
    Rows,
    auroc,
    bootstrap,
    expected_calibration_error,
    reliability,
    roc_curve,
)

ABSENT, UNSURE, PRESENT = 0, 1, 2

FEW = 20
LEAST_A_BIN = 10
"""Cases a bin of a reliability curve; fewer say nothing."""


@dataclass(frozen=True)
class Cases:
    """n pages or records that were read, in k classes.

    names        what each is called (a file, a record)
    labels       uint8 [n, k], 1 = has it; meaningless where not known
    known        bool [n, k]
    probability  float [n, k], 0 to 1
    calls        int8 [n, k]: 0 absent, 1 unsure, 2 present
    patients     int64 [n]: equal numbers are one patient
    refused      uint8 [m, k]: the labels of those that were refused or failed (0 where unknown)
    exclusive    each has one class and no other
    """

    codes: tuple[str, ...]
    titles: tuple[str, ...]
    names: tuple[str, ...]
    labels: npt.NDArray[np.uint8]
    known: npt.NDArray[np.bool_]
    probability: npt.NDArray[np.float64]
    calls: npt.NDArray[np.int8]
    patients: npt.NDArray[np.int64]
    refused: npt.NDArray[np.uint8]
    exclusive: bool


@dataclass(frozen=True)
class ClassFigures:
    """One class against the rest, over the cases where it is known.

    ``with_it`` and ``without_it`` are counts of read cases, ``refused`` those with it that were not
    read. ``sensitivity`` and ``specificity`` are those of the call "present"; ``missed`` is the
    share with it that was called absent, ``unsure`` the share of all that was called unsure.
    ``table`` counts with and without it (rows) called present, unsure and absent (columns).
    """

    code: str
    title: str
    with_it: int
    without_it: int
    refused: int
    auroc: Interval
    sensitivity: Interval
    specificity: Interval
    missed: float
    unsure: float
    calibration_error: float
    table: npt.NDArray[np.int64]
    roc: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]
    reliability: Reliability

    def as_json(self) -> dict[str, Any]:
        """Return the figures, without the curves, for a JSON file."""
        return {
            "code": self.code,
            "name": self.title,
            "with_it": self.with_it,
            "without_it": self.without_it,
            "refused": self.refused,
            "auroc": _plain(self.auroc),
            "sensitivity": _plain(self.sensitivity),
            "specificity": _plain(self.specificity),
            "missed": _rounded(self.missed),
            "unsure": _rounded(self.unsure),
            "calibration_error": _rounded(self.calibration_error),
        }


@dataclass(frozen=True)
class Confusion:
    """How often what had each class (rows) was told as each (columns); counts int64."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Evaluation:
    """The figures of every class, and sentences about what they do not say."""

    figures: tuple[ClassFigures, ...]
    confusion: Confusion
    read: int
    refused: int
    patients: int
    notes: tuple[str, ...] = field(default=())


def evaluate(cases: Cases, notes: Sequence[str] = ()) -> Evaluation:
    """Measure every class of the cases, with 95 % intervals over patients."""
    figures = tuple(_figures(cases, column) for column in range(len(cases.codes)))
    few = [one.code for one in figures if min(one.with_it, one.without_it) < FEW]
    if few:
        words = f"Fewer than {FEW} pages with or without it, so the figures say little: "
        notes = [*notes, f"{words}{', '.join(few)}."]
    return Evaluation(
        figures=figures,
        confusion=_confusion(cases) if cases.exclusive else _each_alone(figures),
        read=len(cases.names),
        refused=len(cases.refused),
        patients=len(np.unique(cases.patients)),
        notes=tuple(notes),
    )


def _figures(cases: Cases, column: int) -> ClassFigures:
    rows = cases.known[:, column]
    has = cases.labels[rows, column] == 1
    probability = cases.probability[rows, column]
    call = cases.calls[rows, column]
    patients = cases.patients[rows]
    labels = has.astype(np.uint8)
    present = call == PRESENT

    bins = int(np.clip(len(labels) // LEAST_A_BIN, 1, BINS))

    def area(pick: Rows) -> float:
        return auroc(labels[pick], probability[pick])

    return ClassFigures(
        code=cases.codes[column],
        title=cases.titles[column],
        with_it=int(has.sum()),
        without_it=int((~has).sum()),
        refused=int(cases.refused[:, column].sum()),
        auroc=Interval(area(np.arange(len(has))), *bootstrap(area, patients)),
        sensitivity=_share_interval(present[has], patients[has]),
        specificity=_share_interval(~present[~has], patients[~has]),
        missed=_share((call == ABSENT)[has]),
        unsure=_share(call == UNSURE),
        calibration_error=(
            expected_calibration_error(labels, probability, bins) if len(labels) else float("nan")
        ),
        table=np.array([_calls(call[has]), _calls(call[~has])]),
        roc=roc_curve(labels, probability),
        reliability=reliability(labels, probability, bins),
    )


def _confusion(cases: Cases) -> Confusion:
    """One class a case: told is the likeliest of those called present, if any is."""
    size = len(cases.codes)
    said = np.where(cases.calls == PRESENT, cases.probability, -1.0)
    told = np.where(
        said.max(axis=1, initial=-1.0) >= 0,
        said.argmax(axis=1),
        np.where((cases.calls == UNSURE).any(axis=1), size, size + 1),
    )
    counts = np.zeros((size, size + 3), np.int64)
    for row in range(size):
        counts[row, :-1] = np.bincount(told[cases.labels[:, row] == 1], minlength=size + 2)
        counts[row, -1] = cases.refused[:, row].sum()
    return Confusion(cases.codes, (*cases.codes, "unsure", "none", "refused"), counts)


def _each_alone(figures: Sequence[ClassFigures]) -> Confusion:
    """Several classes a case: each class has two rows of its own."""
    return Confusion(
        tuple(f"{prefix}{one.code}" for one in figures for prefix in ("", "no ")),
        ("present", "unsure", "absent"),
        np.concatenate([one.table for one in figures]) if figures else np.zeros((0, 3), np.int64),
    )


def _calls(call: npt.NDArray[np.int8]) -> list[int]:
    return [int((call == kind).sum()) for kind in (PRESENT, UNSURE, ABSENT)]


def _share_interval(those: npt.NDArray[np.bool_], patients: npt.NDArray[np.int64]) -> Interval:
    """A share with its interval over patients; exact where all or none are, as no draw differs."""
    share = _share(those)
    low, high = bootstrap(lambda pick: _share(those[pick]), patients)
    bound = 0.025 ** (1 / max(1, len(np.unique(patients))))
    return Interval(share, bound if share == 1 else low, 1 - bound if share == 0 else high)


def _share(those: npt.NDArray[np.bool_]) -> float:
    return float(those.mean()) if len(those) else float("nan")


def _plain(interval: Interval) -> dict[str, float | None]:
    return {
        "value": _rounded(interval.value),
        "low": _rounded(interval.low),
        "high": _rounded(interval.high),
    }


def _rounded(value: float) -> float | None:
    return round(value, 4) if np.isfinite(value) else None
