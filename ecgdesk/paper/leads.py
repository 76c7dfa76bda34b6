"""Where on a sheet the signals stand: the box around them all, later that of each lead.

Traces are long connected ink, thin in most columns; text is short, or as thick as its letters;
rules and frames are straight.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.pieces import Mask, Piece, find_pieces, ink_mask

WORK_PIXELS_PER_MM = 3.0

NEEDED_MM = 30.0
"""Traces shorter than this, all together, are not an ECG."""


@dataclass(frozen=True)
class Box:
    """A rectangle on a sheet, in sheet pixels; right and bottom are outside.

    ``likeness`` (0 to 1) is the share of the ink within it that looks like traces, ``rows`` about
    how many of them stand above each other.
    """

    left: float
    top: float
    right: float
    bottom: float
    likeness: float = 1.0
    rows: int = 1

    @property
    def width(self) -> float:
        """Width in sheet pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in sheet pixels."""
        return self.bottom - self.top


def find_signal_box(ink: NDArray[np.uint8], scale: Scale | None) -> Box | None:
    """Return the box around all traces without header and footer text; None if there are none."""
    height, width = ink.shape
    if min(height, width) < 16:
        return None
    per_mm = guess_pixels_per_mm(width, scale)
    shrink = min(1.0, WORK_PIXELS_PER_MM / per_mm)
    mm = per_mm * shrink
    mask = ink_mask(ink, shrink=shrink, mm=mm)
    pieces = find_pieces(mask, mm=mm)
    seeds = [piece for piece in pieces if piece.is_trace(mm)]
    if sum(piece.width for piece in seeds) < min(NEEDED_MM * mm, 0.5 * width * shrink):
        return None
    seeds = _main_group(seeds, mm)
    left, top, right, bottom = _grow(_around(seeds), pieces, mm)
    return Box(
        max(0.0, left / shrink),
        max(0.0, top / shrink),
        min(float(width), right / shrink),
        min(float(height), bottom / shrink),
        likeness=_likeness(mask, pieces, seeds, (left, top, right, bottom), mm),
        rows=_rows(seeds, right - left),
    )


def _main_group(seeds: list[Piece], mm: float) -> list[Piece]:
    """The seeds less stray ones far above or below the rest."""
    groups: list[list[Piece]] = []
    for piece in sorted(seeds, key=lambda piece: piece.top):
        if groups and piece.top - max(p.bottom for p in groups[-1]) < 80 * mm:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return max(groups, key=lambda pieces: sum(piece.width for piece in pieces))


def _around(pieces: list[Piece]) -> tuple[float, float, float, float]:
    """Box around pieces: left, top, right, bottom."""
    return (
        min(p.left for p in pieces),
        min(p.top for p in pieces),
        max(p.right for p in pieces),
        max(p.bottom for p in pieces),
    )


def _grow(
    box: tuple[float, float, float, float], pieces: list[Piece], mm: float
) -> tuple[float, float, float, float]:
    """Take in calibration pulses beside the rows, and parts of traces that broke off."""
    left, top, right, bottom = box
    for _ in range(3):
        for piece in pieces:
            middle = (piece.top + piece.bottom) / 2
            inside = top - 1 * mm <= middle <= bottom + 1 * mm
            pulse = 4 * mm <= piece.height <= 25 * mm and piece.width <= 12 * mm
            part = piece.width >= 5 * mm and piece.span <= max(1.2 * mm, 2.5) and piece.bend > 0
            if inside and (pulse or part):
                if piece.right > left - 14 * mm and piece.left < left:
                    left = piece.left
                if piece.left < right + 14 * mm and piece.right > right:
                    right = piece.right
            stroke = piece.height >= 4 * mm and piece.width <= 3 * mm
            if stroke and left <= piece.left and piece.right <= right:
                if top - 4 * mm < piece.bottom and piece.top < top:
                    top = piece.top
                if piece.top < bottom + 4 * mm and piece.bottom > bottom:
                    bottom = piece.bottom
    return left, top, right, bottom


def _likeness(
    mask: Mask,
    pieces: list[Piece],
    seeds: list[Piece],
    box: tuple[float, float, float, float],
    mm: float,
) -> float:
    """Share of the ink in the box that belongs to traces or to what may have broken off them."""
    left, top, right, bottom = (int(v) for v in box)
    total = cv2.countNonZero(np.ascontiguousarray(mask[top:bottom, left:right]))
    chosen = set(map(id, seeds))
    traces = 0
    for piece in pieces:
        inside = left <= piece.left and piece.right <= right and top <= piece.top
        if id(piece) in chosen or (inside and piece.bottom <= bottom and piece.may_be_part(mm)):
            traces += piece.ink
    return float(np.clip(traces / max(total, 1), 0.0, 1.0))


def _rows(seeds: list[Piece], width: float) -> int:
    """About how many full rows the seeds make up."""
    return max(1, round(sum(piece.width for piece in seeds) / max(width, 1.0)))
