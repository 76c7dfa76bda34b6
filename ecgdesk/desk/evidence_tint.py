"""The evidence map over the trace: warm where the paper spoke for a finding, cool where against.

Only a narrow halo around the ink is coloured and the trace stays as dark as it was, so that
the colours never hide what they are about. Imported by workers only.
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

STRONGEST = 0.85
"""How far the halo may go towards the full colour."""


def tint_sheet(reading: "Reading", index: int) -> "Pixels":
    """Return the sheet's pixels (RGB uint8) with the halo of finding ``index``.

    Colours are on one scale for all findings of a reading, so a weak map stays pale.
    """
    sheet, ink, evidence = reading.sheet, reading.ink, reading.evidence
    box = reading.evidence_box
    assert sheet is not None and ink is not None and evidence is not None and box is not None
    height, width = ink.shape
    laid = on_sheet(evidence[index], (box.left, box.top, box.right, box.bottom), (width, height))
    strength = laid / max(_full_strength(evidence), 1e-6)
    halo = _halo(ink) * np.clip(np.abs(strength), 0, 1) * STRONGEST
    colour = np.where((strength > 0)[..., None], np.array(WARM), np.array(COOL))
    # Multiplied, not painted over: dark ink stays dark, the paper under the halo takes the colour.
    tinted = sheet.pixels * (1 - halo[..., None] * (1 - colour / 255.0))
    return np.asarray(tinted, dtype=np.uint8)


def _full_strength(evidence: NDArray[np.float32]) -> float:
    """The evidence (logit units) that gets the full colour: nearly the strongest of all maps."""
    return float(np.percentile(np.abs(evidence), 98))


def _halo(ink: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return 0 to 1: 1 on the trace, fading out over about a millimetre and a half."""
    reach = max(3, round(ink.shape[1] / 180))
    strong = np.where(ink > 96, np.uint8(255), np.uint8(0))
    grown = cv2.dilate(strong, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    soft = cv2.GaussianBlur(grown, (0, 0), reach / 3)
    return np.asarray(soft, dtype=np.float32) / np.float32(255)
