"""What the beat network is fed: beats of the recordings, and beats of other patients."""

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.findings import CODES
from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.beats.pictures import (
    donors_of,
    draw_varied,
    list_beats,
    sampling_weights,
)

OTHERS_SHARE = 0.5
"""Of a batch, where there are records of others than the recordings."""

BLOCKED = 2.5
"""Bundle branch blocks of the others are shown so many times as often as they are."""


class Feed:
    """Draws batches of ``size`` beats.

    ``others`` are records without beat labels (`ptbxl.load_beats`); the ventricular beats that
    strips are lent come from ``recordings``.
    """

    def __init__(self, recordings: list[Recording], others: list[Recording], size: int) -> None:
        mine = list_beats(recordings)
        self.donors = donors_of(mine)
        self.parts = [(mine, sampling_weights(mine), size)]
        if others:
            theirs = list_beats(others)
            blocked = theirs.labels[:, [CODES.index("LBBB"), CODES.index("RBBB")]].any(axis=1)
            weights = sampling_weights(theirs) * np.where(blocked, BLOCKED, 1.0)
            count = round(OTHERS_SHARE * size)
            self.parts[0] = (*self.parts[0][:2], size - count)
            self.parts.append((theirs, weights / weights.sum(), count))

    def batch(
        self, rng: np.random.Generator
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.bool_]]:
        """Draw pictures, uint8 [n, rows, columns], their labels, and which of those are known."""
        drawn = [
            draw_varied(beats, int(row), rng, self.donors)
            for beats, weights, count in self.parts
            for row in rng.choice(len(weights), count, p=weights)
        ]
        pictures, labels, known = (np.stack(parts) for parts in zip(*drawn, strict=True))
        return pictures, labels, known
