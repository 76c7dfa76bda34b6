"""From logits to calibrated probabilities and calls: present, unsure or absent."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs.pack import FindingSpec, Pack

PRESENT, UNSURE, ABSENT = "present", "unsure", "absent"


@dataclass(frozen=True)
class Finding:
    """One finding of a Reading: its probability (0 to 1), the call, and what the pack says of it.

    ``index`` is its row in the evidence maps.
    """

    spec: FindingSpec
    index: int
    probability: float
    call: str

    @property
    def code(self) -> str:
        """The finding's code, stable across versions."""
        return self.spec.code

    @property
    def name(self) -> str:
        """The finding's name in words."""
        return self.spec.name


def make_findings(pack: Pack, logits: NDArray[np.float32]) -> tuple[Finding, ...]:
    """Turn the network's logits, one per finding, into findings in the pack's order."""
    return tuple(
        _finding(spec, index, float(logit))
        for index, (spec, logit) in enumerate(zip(pack.findings, logits, strict=True))
    )


def _finding(spec: FindingSpec, index: int, logit: float) -> Finding:
    # The hyperbolic tangent is the same curve and does not overflow.
    probability = 0.5 + 0.5 * math.tanh((spec.slope * logit + spec.intercept) / 2)
    if probability >= spec.present_from:
        call = PRESENT
    elif probability < spec.absent_below:
        call = ABSENT
    else:
        call = UNSURE
    return Finding(spec, index, probability, call)
