"""The evidence map over the trace: warm where the paper spoke for a finding, cool where against.

Only a narrow halo around the ink is coloured, on paper bleached to gray, and the trace stays as
dark as it was: the colours stand out on red grids and never hide what they are about.
Imported by workers only.
"""

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs.evidence import on_sheet

if TYPE_CHECKING:
    from ecgdesk.paper.page import Pixels
    from ecgdesk.reading import Reading

WARM = (240, 120, 20)
COOL = (30, 120, 220)
"""RGB. Orange and blue stay apart for the usual kinds of colour blindness."""

STRONGEST = 0.9
"""How far the halo may go towards the full colour."""

PALENESS = 0.45
"""How far the paper is bleached to gray and white, so that no colour but the evidence's is left."""


def tint_sheet(reading: "Reading", index: int) -> "Pixels":
    """Return the sheet's pixels (RGB uint8), its paper in gray, with the halo of finding ``index``.

    Colours are on one scale for all findings of a reading, so a weak map stays pale.
    """
    sheet, ink, evidence = reading.sheet, reading.ink, reading.evidence
    box = reading.evidence_box
    assert sheet is not None and ink is not None and evidence is not None and box is not None
    height, width = ink.shape
    laid = on_sheet(evidence[index], (box.left, box.top, box.right, box.bottom), (width, height))
    strength = laid / max(_full_strength(evidence), 1e-6)
    halo = _halo(ink) * np.minimum(np.abs(strength), 1) * np.float32(STRONGEST)
    gray = _bleached(sheet.pixels, ink)
    tinted = np.empty_like(sheet.pixels)
    for channel in range(3):
        # Multiplied, not painted over: dark ink stays dark, the paper around it takes the colour.
        colour = np.where(strength > 0, WARM[channel] / 255, COOL[channel] / 255)
        tinted[..., channel] = gray * (1 - halo * (1 - colour.astype(np.float32)))
    return tinted


def _bleached(pixels: "Pixels", ink: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the sheet's brightness (0 to 255), paper and grid paler, ink as it was."""
    gray = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.float32)
    paper = np.float32(PALENESS) * (1 - np.minimum(np.asarray(ink, np.float32) / 128, 1))
    return np.asarray(gray + (255 - gray) * paper, dtype=np.float32)


def _full_strength(evidence: NDArray[np.float32]) -> float:
    """The evidence (logit units) that gets the full colour: nearly the strongest of all maps."""
    return float(np.percentile(np.abs(evidence), 98))


def _halo(ink: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return 0 to 1: 1 on the trace, fading out over about two millimetres."""
    reach = max(3, round(ink.shape[1] / 130))
    strong = np.where(ink > 96, np.uint8(255), np.uint8(0))
    grown = cv2.dilate(strong, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    soft = cv2.GaussianBlur(grown, (0, 0), reach / 3)
    return np.asarray(soft, dtype=np.float32) / np.float32(255)
