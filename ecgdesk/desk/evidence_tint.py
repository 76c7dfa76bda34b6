"""The evidence map over the trace: warm where the paper spoke for a finding, cool where against.

Only a narrow halo around the ink is coloured, on paper bleached to gray, and the trace stays dark:
the colours stand out on red grids and never hide what they are about.
Imported by workers only.
"""

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs.evidence import on_sheet
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.leads import Box
from ecgdesk.paper.whiten import whiten

if TYPE_CHECKING:
    from ecgdesk.paper.page import Pixels
    from ecgdesk.reading import Reading

WARM = (240, 120, 20)
COOL = (30, 120, 220)
"""RGB. Orange and blue stay apart for the usual kinds of colour blindness."""

_AWAY_FROM_WARM = 1 - np.array(WARM, np.float32) / 255
_AWAY_FROM_COOL = 1 - np.array(COOL, np.float32) / 255

STRONGEST = 0.9
"""How far the halo may go towards the full colour."""


def tint_sheet(reading: "Reading", index: int) -> "Pixels":
    """Return the sheet's pixels (RGB uint8), its paper in gray, with the halo of finding ``index``.

    Colours are on one scale for all findings of a reading, so a weak map stays pale.
    """
    sheet, ink, evidence = reading.sheet, reading.ink, reading.evidence
    box = reading.evidence_box
    assert sheet is not None and ink is not None and evidence is not None and box is not None
    height, width = ink.shape
    # The halo is soft: half the sheet's pixels are enough for it and take a quarter of the time.
    half = (max(1, width // 2), max(1, height // 2))
    left, right = box.left * half[0] / width, box.right * half[0] / width
    top, bottom = box.top * half[1] / height, box.bottom * half[1] / height
    strength = on_sheet(evidence[index], (left, top, right, bottom), half)
    strength *= 1 / max(_full_strength(evidence), 1e-6)
    halo = _halo(ink, half) * np.minimum(np.abs(strength), 1) * np.float32(STRONGEST)
    if reading.signal_box:  # The words around the signals never spoke.
        halo *= _inside(reading.signal_box, half, height / half[1], width / half[0])
    warm = (strength > 0)[..., None]
    away = np.where(warm, _AWAY_FROM_WARM, _AWAY_FROM_COOL) * halo[..., None]
    kept = cv2.resize((255 * (1 - away)).astype(np.uint8), (width, height))
    # Multiplied, not painted over: dark ink stays dark, the paper around it takes the colour.
    gray = np.asarray(cv2.cvtColor(sheet.pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    per_mm = guess_pixels_per_mm(width, sheet.scale)
    paper = cv2.cvtColor(whiten(gray, ink, per_mm=per_mm), cv2.COLOR_GRAY2RGB)
    return np.asarray(cv2.multiply(paper, kept, scale=1 / 255), dtype=np.uint8)


def _inside(box: Box, size: tuple[int, int], down: float, across: float) -> NDArray[np.float32]:
    """Return 1 inside a box of the sheet and 0 outside, at a size smaller by two factors."""
    mask = np.zeros(size[::-1], np.float32)
    rows = slice(max(0, round(box.top / down)), max(0, round(box.bottom / down)))
    mask[rows, max(0, round(box.left / across)) : max(0, round(box.right / across))] = 1
    return mask


def _full_strength(evidence: NDArray[np.float32]) -> float:
    """The evidence (logit units) that gets the full colour: that of the strongest cells."""
    return float(np.percentile(np.abs(evidence), 95))


def _halo(ink: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.float32]:
    """Return 0 to 1 at ``size``: 1 on the trace, fading out over about two millimetres."""
    small = cv2.resize(ink, size, interpolation=cv2.INTER_AREA)
    strong = np.where(small > 48, np.uint8(255), np.uint8(0))
    reach = max(3, round(size[0] / 90))
    grown = cv2.dilate(strong, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    soft = cv2.GaussianBlur(grown, (0, 0), reach / 4)
    return np.asarray(soft, dtype=np.float32) / np.float32(255)
