"""Reasons to refuse a page, and doubts worth a warning, each with what to do about it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.leads import Box

LEAST_PIXELS_PER_MM = 2.0
"""Below this a P wave is lost; a page with fewer pixels is refused."""

WANTED_PIXELS_PER_MM = 3.5


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
    height, width = ink.shape
    if min(height, width) < 150 or max(height, width) < 300:
        return _refuse(
            "too-small",
            f"The page has only {width} x {height} pixels. "
            "Take a larger picture: 600 pixels across are the least.",
        )
    brightness = float(np.percentile(sheet.pixels[::8, ::8], 75))
    if brightness < 40:
        return _refuse(
            "too-dark",
            f"The paper is at {brightness / 2.55:.0f} % of full brightness. "
            "Take the picture in better light.",
        )
    inked = float((ink[::2, ::2] > 80).mean())
    if box is None:
        if inked < 0.0015:
            return _refuse(
                "blank", "The page is blank: no trace is darker than the paper and its grid."
            )
        return _refuse("not-an-ecg", "No ECG trace was found on this page.")
    return Quality()


def _refuse(code: str, text: str) -> Quality:
    return Quality(reasons=(Reason(code, text),))
