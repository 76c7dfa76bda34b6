"""Reasons to refuse a page, and doubts worth a warning, each with what to do about it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.leads import Box


@dataclass(frozen=True)
class Reason:
    """Why a page is refused or doubted: a stable code, and a sentence that says what to do."""

    code: str
    text: str


@dataclass(frozen=True)
class Quality:
    """``reasons`` forbid a reading; ``warnings`` go with it."""

    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()


def judge(sheet: Sheet, ink: NDArray[np.uint8], box: Box | None) -> Quality:
    """Judge whether a flat sheet can be read."""
    if box is None:
        return Quality(reasons=(Reason("not-an-ecg", "No ECG trace was found on this page."),))
    return Quality()
