"""What the beat network is worth on patients it never saw, and where its lines are drawn.

Every recording is held out once; the figures, the calibration and the lines come from those
held-out beats alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.findings import CODES
from build_scripts.train.beats.mitdb import AAMI_GROUPS, Recording
from build_scripts.train.beats.pictures import SHAPE, Beats, clean_rhythm, list_beats
from build_scripts.train.evaluate import Calibration, calibrate
from build_scripts.train.torch_network import SheetNetwork, predict
from ecgdesk.packs.beat_context import weigh_strip
from ecgdesk.packs.beat_picture import Rhythm, draw_beat

NORMAL_EVERY = 10
"""So many normal beats are stood for by one: they are ten times as many as all others."""

BOOTSTRAPS = 500
LINES = (0.02, 0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8)
TUNED = ("S", "V")
S_PRECISION = 0.65
"""Supraventricular beats are missed more easily than made up: their line is low, but so many of
those called are right."""

LEAST_SLOPE = 0.6
"""A flatter calibration says that a class was not learnt from the other patients."""

Q_LINE = 0.9
"""Of eight training beats nothing is learnt: Q is said only where nothing else fits."""

GROUPS = len(AAMI_GROUPS)


@dataclass(frozen=True)
class Held:
    """Held-out beats: ``labels`` [n, findings], ``logits`` likewise, and each one's ``weight``.

    ``recordings`` [n] are the names of their recordings.
    """

    labels: NDArray[np.uint8]
    logits: NDArray[np.float32]
    weight: NDArray[np.int64]
    recordings: NDArray[np.str_]


@dataclass(frozen=True)
class Lines:
    """One calibration a finding, and the probability from which it is called."""

    calibrations: list[Calibration]
    present_from: list[float]

    def probabilities(self, logits: NDArray[np.floating]) -> NDArray[np.float64]:
        """Calibrated probabilities [n, findings]."""
        columns = [c.probability(logits[:, i]) for i, c in enumerate(self.calibrations)]
        return np.column_stack(columns)

    def groups(self, logits: NDArray[np.floating]) -> NDArray[np.int64]:
        """Index in AAMI_GROUPS of what each beat is called: farthest above its line, in odds."""
        odds = _odds(self.probabilities(logits)[:, :GROUPS])
        return np.asarray(np.argmax(odds - _odds(np.array(self.present_from[:GROUPS])), axis=1))


def _odds(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    clipped = np.clip(probability, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(clipped / (1 - clipped)))


def hear(network: SheetNetwork, recordings: list[Recording], *, alone: bool = False) -> Held:
    """Run a network over recordings that it was not trained on, as clean strips of ten seconds.

    ``alone``: as pictures of single beats instead, without the strip.
    """
    beats = list_beats(recordings)
    rows, weight = _measured_rows(beats)
    heard = hear_rows(lambda pictures: predict(network, pictures, 128), beats, rows, alone=alone)
    names = np.array([recording.name for recording in recordings])
    return Held(beats.labels[rows], heard, weight, names[beats.recording[rows]])


def hear_rows(
    network: Callable[[NDArray[np.uint8]], NDArray[np.float32]],
    beats: Beats,
    rows: NDArray[np.int64],
    *,
    alone: bool = False,
) -> NDArray[np.float32]:
    """Logits [rows, findings] of beats as the program comes by them, their strip weighed in.

    ``network`` gives the logits of pictures, uint8 [n, rows, columns].
    """
    pictures = np.empty((len(rows), *SHAPE), np.uint8)
    strips: list[tuple[Rhythm, float]] = []
    for index, row in enumerate(rows):
        rhythm, peak_s = clean_rhythm(beats, int(row), alone=alone)
        pictures[index] = draw_beat(rhythm, peak_s, SHAPE)
        strips.append((rhythm, peak_s))
    return np.concatenate(
        [
            weigh_strip(logits[None], CODES, rhythm, np.array([peak_s]))
            for logits, (rhythm, peak_s) in zip(network(pictures), strips, strict=True)
        ]
    )


@dataclass(frozen=True)
class Strangers:
    """What the pack's own network says of records of PTB-XL that it was not trained on.

    Of the beats of ``records`` records of a kind, the shares that it calls supraventricular and
    ventricular ectopic, and the share of records with at least one beat so called.
    """

    kind: str
    records: int
    beats: int
    called: dict[str, float]
    records_with: dict[str, float]


def hear_strangers(
    network: Callable[[NDArray[np.uint8]], NDArray[np.float32]],
    lines: Lines,
    kind: str,
    recordings: list[Recording],
) -> Strangers:
    """Call every beat of records whose statements say what may be called there."""
    beats = list_beats(recordings)
    rows = np.arange(len(beats.labels))
    called = lines.groups(hear_rows(network, beats, rows))

    def share_of_records(code: str) -> float:
        told = beats.recording[called == AAMI_GROUPS.index(code)]
        return len(np.unique(told)) / len(recordings)

    return Strangers(
        kind,
        len(recordings),
        len(rows),
        {code: float((called == AAMI_GROUPS.index(code)).mean()) for code in "SV"},
        {code: share_of_records(code) for code in "SV"},
    )


def _measured_rows(beats: Beats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    normal = beats.labels[:, CODES.index("N")] == 1
    few = np.flatnonzero(normal)[::NORMAL_EVERY]
    rest = np.flatnonzero(~normal)
    rows = np.concatenate([few, rest])
    return rows, np.concatenate([np.full(len(few), NORMAL_EVERY), np.ones(len(rest), np.int64)])


def join(parts: list[Held]) -> Held:
    """All folds' held-out beats as one."""
    return Held(
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.logits for part in parts]),
        np.concatenate([part.weight for part in parts]),
        np.concatenate([part.recordings for part in parts]),
    )


def draw_lines(held: Held, sampled: NDArray[np.floating]) -> Lines:
    """Calibrate each finding, and draw the lines at which N, S and V are told best (macro F1).

    That of S is then lowered as far as `S_PRECISION` allows. ``sampled`` [findings] is the share of
    each in the training pictures.
    """
    calibrations = [_calibration(held, index, sampled[index]) for index in range(len(CODES))]
    lines = Lines(calibrations, [Q_LINE if code == "Q" else 0.5 for code in CODES])
    best = _macro_f1(held, lines)
    for _ in range(3):
        for code in TUNED:
            for line in LINES:
                tried = list(lines.present_from)
                tried[CODES.index(code)] = line
                score = _macro_f1(held, Lines(calibrations, tried))
                if score > best + 1e-4:
                    best, lines = score, Lines(calibrations, tried)
    index = CODES.index("S")
    for line in sorted((line for line in LINES if line < lines.present_from[index]), reverse=True):
        lower = list(lines.present_from)
        lower[index] = line
        tried_lines = Lines(calibrations, lower)
        if (
            not measure_groups(held, tried_lines.groups(held.logits))["S"]["precision"]
            > S_PRECISION
        ):
            break
        lines = tried_lines
    return lines


def sensitivity_at(
    held: Held,
    lines: Lines,
    code: str,
    precision: float,
    weight: NDArray[np.int64] | None = None,
) -> float:
    """Sensitivity to a group if its line alone were drawn where so many of those called are right.

    0 where no line reaches that precision.
    """
    index, beat = CODES.index(code), held.labels[:, :GROUPS].any(axis=1)
    odds = _odds(lines.probabilities(held.logits[beat])[:, :GROUPS])
    rivals = np.delete(odds - _odds(np.array(lines.present_from[:GROUPS])), index, axis=1)
    order = np.argsort(rivals.max(axis=1) - odds[:, index], kind="stable")
    counted = (held.weight if weight is None else weight)[beat][order]
    hits = np.cumsum(counted * held.labels[beat][order, index])
    enough = (hits >= precision * np.cumsum(counted)) & (hits > 0)
    return float(hits[enough].max() / hits[-1]) if enough.any() else 0.0


def sensitivity_interval(
    held: Held, lines: Lines, code: str, precision: float
) -> tuple[float, float]:
    """95 % interval of `sensitivity_at`, whole recordings drawn with replacement."""
    rng = np.random.default_rng(0)
    names, member = np.unique(held.recordings, return_inverse=True)
    values = []
    for _ in range(BOOTSTRAPS):
        times = np.bincount(rng.integers(0, len(names), len(names)), minlength=len(names))
        values.append(sensitivity_at(held, lines, code, precision, held.weight * times[member]))
    return _interval(values)


def _calibration(held: Held, index: int, sampled: float) -> Calibration:
    labels = np.repeat(held.labels[:, index], held.weight)
    found = calibrate(labels, np.repeat(held.logits[:, index], held.weight))
    if found.slope >= LEAST_SLOPE:
        return found
    # Held out, a class of very few patients tells nothing: the network's own word is taken then,
    # less what came of showing it the rare more often than it is.
    share = np.array([labels.mean(), sampled])
    shift = _odds(share)
    return Calibration(1.0, float(shift[0] - shift[1]))


def _macro_f1(held: Held, lines: Lines) -> float:
    figures = measure_groups(held, lines.groups(held.logits))
    return float(np.mean([figures[code]["f1"] for code in "NSV"]))


def measure_groups(
    held: Held, called: NDArray[np.int64], weight: NDArray[np.int64] | None = None
) -> dict[str, dict[str, float]]:
    """Sensitivity, precision and F1 of each AAMI group; flutter waves are no beats and left out."""
    beat = held.labels[:, :GROUPS].any(axis=1)
    weight = (held.weight if weight is None else weight) * beat
    figures = {}
    for index, code in enumerate(AAMI_GROUPS):
        true = held.labels[:, index] == 1
        told = called == index
        hit = float(weight[true & told].sum())
        there, said = float(weight[true].sum()), float(weight[told].sum())
        figures[code] = {
            "beats": there,
            "sensitivity": hit / there if there else float("nan"),
            "precision": hit / said if said else float("nan"),
            "f1": 2 * hit / (there + said) if there + said else float("nan"),
        }
    return figures


def intervals(held: Held, called: NDArray[np.int64]) -> dict[str, dict[str, tuple[float, float]]]:
    """95 % intervals of `measure_groups`, whole recordings drawn with replacement."""
    rng = np.random.default_rng(0)
    names, member = np.unique(held.recordings, return_inverse=True)
    values: dict[str, dict[str, list[float]]] = {
        code: {"sensitivity": [], "precision": [], "f1": []} for code in AAMI_GROUPS
    }
    for _ in range(BOOTSTRAPS):
        times = np.bincount(rng.integers(0, len(names), len(names)), minlength=len(names))
        figures = measure_groups(held, called, held.weight * times[member])
        for code, kinds in values.items():
            for kind, list_ in kinds.items():
                list_.append(figures[code][kind])
    return {
        code: {kind: _interval(list_) for kind, list_ in kinds.items()}
        for code, kinds in values.items()
    }


def _interval(values: list[float]) -> tuple[float, float]:
    known = np.array(values)[np.isfinite(values)]
    if not len(known):
        return float("nan"), float("nan")
    low, high = np.quantile(known, [0.025, 0.975])
    return float(low), float(high)


def by_recording(held: Held, called: NDArray[np.int64]) -> list[dict[str, Any]]:
    """For each recording: ectopic beats, how many were found, and how many were called wrongly."""
    rows = []
    for name in np.unique(held.recordings):
        here = (held.recordings == name) & held.labels[:, :GROUPS].any(axis=1)
        row: dict[str, Any] = {"recording": str(name)}
        for code in "SV":
            index = AAMI_GROUPS.index(code)
            true, told = held.labels[:, index] == 1, called == index
            row[code] = (
                int(held.weight[here & true].sum()),
                int(held.weight[here & true & told].sum()),
                int(held.weight[here & ~true & told].sum()),
            )
        rows.append(row)
    return rows


def measure_kind(held: Held, lines: Lines, code: str) -> tuple[int, float, float]:
    """Beats of a kind, and its sensitivity and specificity at its line."""
    index = CODES.index(code)
    told = lines.probabilities(held.logits)[:, index] >= lines.present_from[index]
    true = held.labels[:, index] == 1
    there, rest = held.weight[true].sum(), held.weight[~true].sum()
    sensitivity = held.weight[true & told].sum() / there if there else float("nan")
    return int(there), float(sensitivity), float(held.weight[~true & ~told].sum() / rest)
