"""Where on a sheet the signals stand: the box around them all, later that of each lead.

Traces are long connected ink, thin in most columns; text is short, or as thick as its letters;
rules and frames are straight. All work is on a picture of the ink of about 3 pixels a millimetre.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm

Mask = NDArray[np.uint8]

WORK_PIXELS_PER_MM = 3.0
SEED_MM = 12.0
"""A piece of ink this wide may be a trace by itself."""
NEEDED_MM = 30.0
"""Traces shorter than this, all together, are not an ECG."""


@dataclass(frozen=True)
class Box:
    """A rectangle on a sheet, in sheet pixels; right and bottom are outside."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in sheet pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in sheet pixels."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Piece:
    """One connected piece of ink, in pixels of the reduced picture.

    ``span`` is the height of its ink in the middle column of all columns sorted by height,
    ``tall_span`` in the one at four fifths; ``runs`` is strokes a column, ``stroke`` the height of
    one; ``gaps`` is the openings between letters for each pixel of width; ``bend`` how far it
    leaves a straight line.
    """

    left: int
    top: int
    width: int
    height: int
    area: int
    span: float
    tall_span: float
    runs: float
    stroke: float
    gaps: float
    bend: float

    @property
    def right(self) -> int:
        """First column outside."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First row outside."""
        return self.top + self.height


def find_signal_box(ink: NDArray[np.uint8], scale: Scale | None) -> Box | None:
    """Return the box around all traces without header and footer text; None if there are none."""
    height, width = ink.shape
    if min(height, width) < 16:
        return None
    per_mm = guess_pixels_per_mm(width, scale)
    shrink = min(1.0, WORK_PIXELS_PER_MM / per_mm)
    mm = per_mm * shrink
    pieces = find_pieces(ink, shrink=shrink, mm=mm)
    seeds = [piece for piece in pieces if _is_trace(piece, mm)]
    if sum(piece.width for piece in seeds) < min(NEEDED_MM * mm, 0.5 * width * shrink):
        return None
    left, top, right, bottom = _grow(_main_group(seeds, mm), pieces, mm)
    return Box(
        max(0.0, left / shrink),
        max(0.0, top / shrink),
        min(float(width), right / shrink),
        min(float(height), bottom / shrink),
    )


def find_pieces(ink: NDArray[np.uint8], *, shrink: float, mm: float) -> list[Piece]:
    """Connected pieces of ink on a picture reduced to ``mm`` pixels a millimetre, rules removed."""
    small = ink
    if shrink < 1.0:
        small = np.asarray(
            cv2.resize(ink, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8
        )
    mask = np.asarray(cv2.threshold(small, 80, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    mask = _without_rules(mask, mm)
    joined = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    count, found, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    labels = np.asarray(found, dtype=np.int32)
    pieces = []
    for label in range(1, count):
        left, top, width, height, area = (int(v) for v in stats[label])
        if max(width, height) < 2.5 * mm:
            continue
        window = np.s_[top : top + height, left : left + width]
        part = np.where(labels[window] == label, mask[window] >> 7, np.uint8(0))
        pieces.append(_describe(part, left, top, area))
    return pieces


def _describe(part: NDArray[np.uint8], left: int, top: int, area: int) -> Piece:
    """Measure one piece: height of the ink in a usual column, runs a column, bend of its middle."""
    height, width = part.shape
    some = np.asarray(part.any(axis=0), dtype=np.bool_)
    if not some.any():
        return Piece(left, top, width, height, area, height, height, 1.0, height, 1.0, 0.0)
    first = part.argmax(axis=0)[some]
    last = height - 1 - part[::-1].argmax(axis=0)[some]
    span, tall_span = (float(v) for v in np.percentile(last - first + 1, (50, 80)))
    gaps = float((some[1:] & ~some[:-1]).sum()) / width
    starts = part[1:] > part[:-1]
    counts = (starts.sum(axis=0) + part[0])[some]
    runs = float(counts.mean())
    stroke = float(np.median(part.sum(axis=0)[some] / counts))
    middle = (first + last) / 2.0
    where = np.nonzero(some)[0]
    bend = 0.0
    if len(where) > 4:
        fit = np.polyfit(where, middle, 1)
        bend = float(np.abs(middle - np.polyval(fit, where)).max())
    return Piece(left, top, width, height, area, span, tall_span, runs, stroke, gaps, bend)


def _without_rules(mask: Mask, mm: float) -> Mask:
    """Remove frames, rules and lead separators: far longer and straighter than any trace."""
    rows, columns = mask.shape
    edge = max(1, round(0.7 * mm))  # the paper's own edge, where the corners are not perfect
    out = np.zeros_like(mask)
    out[edge:-edge, edge:-edge] = mask[edge:-edge, edge:-edge]
    long = round(130 * mm)
    if columns > long:
        rule = cv2.erode(cv2.dilate(mask, np.ones((2, 1), np.uint8)), np.ones((1, long), np.uint8))
        if cv2.countNonZero(rule):
            rule = cv2.dilate(rule, np.ones((5, long), np.uint8))
            out = np.asarray(cv2.subtract(out, rule), dtype=np.uint8)
    tall = round(32 * mm)
    if rows > tall:
        rule = cv2.erode(mask, np.ones((tall, 1), np.uint8))
        if cv2.countNonZero(rule):
            rule = cv2.dilate(rule, np.ones((tall, 3), np.uint8))
            out = np.asarray(cv2.subtract(out, rule), dtype=np.uint8)
    return out


def _is_trace(piece: Piece, mm: float) -> bool:
    """Whether a piece, by itself, can only be a trace."""
    if piece.width < SEED_MM * mm or piece.runs > 1.7 + piece.height / (16 * mm):
        return False
    if piece.bend < 0.4 * mm and piece.width > 40 * mm:
        return False  # a ruled line
    if piece.height < 6 * mm:  # a flat lead, or a line of text: letters are tall, with gaps between
        return piece.tall_span <= max(1.3 * mm, 2.5) and piece.gaps < 0.2 / mm
    return piece.stroke <= max(2.2 * mm, 3.0) and piece.gaps < 0.1 / mm


def _main_group(seeds: list[Piece], mm: float) -> tuple[float, float, float, float]:
    """Box around the seeds, less stray ones far above or below the rest."""
    ordered = sorted(seeds, key=lambda piece: piece.top)
    groups: list[list[Piece]] = []
    for piece in ordered:
        if groups and piece.top - max(p.bottom for p in groups[-1]) < 80 * mm:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    group = max(groups, key=lambda pieces: sum(piece.width for piece in pieces))
    return _around(group)


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
