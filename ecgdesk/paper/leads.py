"""Where on a sheet the signals stand: the box around them all, and what is printed beside them.

Traces are what has strands, and lies in rows; text is neither.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.baselines import find_baselines
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.pieces import Mask, Piece, find_pieces, ink_mask
from ecgdesk.paper.pulses import find_feet
from ecgdesk.paper.reduced import label_pieces
from ecgdesk.paper.rows import Floats, find_runs
from ecgdesk.paper.strands import LEAST_MM, Strands, find_strands, without_edges

WORK_PIXELS_PER_MM = 3.5

NEEDED_MM = 30.0
"""Traces shorter than this, all together, are not an ECG."""

STRAND_MM = 3.5
"""At 200 beats a minute no more is left of a row between two QRS complexes."""

WIDE_MM = 25.0
"""A piece of ink so wide may be a trace by strands of that length alone."""

OWN_MM = 4.2
"""A piece of ink with as much strand is a trace, whatever else hangs on it."""

HIGHEST_MM = 32.0
"""A pulse, or a QRS that broke off, is lower; rules are as high."""


@dataclass(frozen=True)
class Box:
    """A rectangle on a sheet, in sheet pixels; right and bottom are outside.

    ``likeness`` (0 to 1) is the share of the ink within it that looks like traces, ``rows`` how
    many of them stand above each other, ``baselines`` at which heights, top to bottom.
    """

    left: float
    top: float
    right: float
    bottom: float
    likeness: float = 1.0
    rows: int = 1
    baselines: tuple[float, ...] = ()

    @property
    def width(self) -> float:
        """Width in sheet pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in sheet pixels."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Pieces:
    """A sheet's ink reduced by ``shrink`` to ``mm`` pixels a millimetre, and its pieces.

    ``labels`` is the number of the piece at each pixel of ``mask`` (0: none), ``stats`` each
    piece's left, top, width, height and area. ``is_trace`` says which are traces of ``baselines``
    (heights in reduced pixels; none where there are no traces), ``is_drawn`` which a pen drew that
    goes on as traces do, whether or not they belong to a row.
    """

    shrink: float
    mm: float
    mask: Mask
    labels: NDArray[np.int32]
    stats: NDArray[np.int32]
    is_trace: NDArray[np.bool_]
    is_drawn: NDArray[np.bool_]
    baselines: Floats


def find_signal_box(ink: NDArray[np.uint8], scale: Scale | None) -> Box | None:
    """Return the box around all traces without header and footer text; None if there are none."""
    height, width = ink.shape
    if min(height, width) < 16:
        return None
    small = read_pieces(ink, scale)
    shrink = small.shrink
    if not small.is_trace.any():
        return None
    pieces = find_pieces(small.mask, mm=small.mm)
    box = _grow(_around(small.stats[small.is_trace]), pieces, small.mm)
    return Box(
        max(0.0, box[0] / shrink),
        max(0.0, box[1] / shrink),
        min(float(width), box[2] / shrink),
        min(float(height), box[3] / shrink),
        likeness=_likeness(small, pieces, box),
        rows=len(small.baselines),
        baselines=tuple(float(y) / shrink for y in small.baselines),
    )


def read_pieces(ink: NDArray[np.uint8], scale: Scale | None) -> Pieces:
    """Take a sheet's ink apart, and tell the traces among its pieces."""
    width = ink.shape[1]
    per_mm = guess_pixels_per_mm(width, scale)
    shrink = min(1.0, WORK_PIXELS_PER_MM / per_mm)
    mm = per_mm * shrink
    mask = ink_mask(ink, shrink=shrink, mm=mm)
    labels, stats = label_pieces(mask)
    runs = find_runs(mask, left=0, top=0, right=mask.shape[1], bottom=mask.shape[0])
    strands = without_edges(find_strands(runs, mm, least_mm=STRAND_MM), mask.shape[0], mm)
    is_trace, is_drawn = np.zeros((2, len(stats)), np.bool_)
    length = float((strands.last - strands.first + 1).sum())
    enough = length >= min(NEEDED_MM * mm, 0.5 * width * shrink)
    baselines = find_baselines(strands, mm) if enough else None
    if baselines is None:
        baselines = np.zeros(0)
    else:
        part = runs.column[strands.of >= 0]
        feet = find_feet(runs, (float(part.min()), float(part.max())), mm)
        if len(feet) > len(baselines):
            baselines = feet
        own = _in_rows(strands, baselines, mm)
        is_trace[_traces(labels, stats, strands, own, mm)] = True
        is_drawn[_traces(labels, stats, strands, np.ones_like(own), mm)] = True
    return Pieces(shrink, mm, mask, labels, stats, is_trace, is_drawn, baselines)


def _in_rows(strands: Strands, baselines: Floats, mm: float) -> NDArray[np.bool_]:
    """Whether each strand belongs to one of the rows: it is no farther from it than another row."""
    away = np.abs(strands.middle[:, None] - baselines[None, :]).min(axis=1)
    spacing = float(np.median(np.diff(baselines))) if len(baselines) > 1 else 30 * mm
    return np.asarray(away < 0.6 * spacing)


def _traces(
    labels: NDArray[np.int32],
    stats: NDArray[np.int32],
    strands: Strands,
    own: NDArray[np.bool_],
    mm: float,
) -> NDArray[np.int64]:
    """Labels of the pieces of ink that ``own`` strands are part of, such as those of the rows."""
    runs = strands.runs
    part = np.flatnonzero(strands.of >= 0)
    part = part[own[strands.of[part]]]
    y = np.clip((runs.top[part] + runs.bottom[part]) / 2, 0, labels.shape[0] - 1)
    on = labels[y.astype(np.int64), runs.column[part]]
    # The bars of letters that touch are as long as the shortest strands; but no line of print is
    # one piece of ink.
    long = strands.level[strands.of[part]] >= LEAST_MM * mm
    wide = stats[on, cv2.CC_STAT_WIDTH] >= WIDE_MM * mm
    length = np.bincount(on[long | wide], minlength=len(stats))
    length[0] = 0
    return np.flatnonzero(length >= OWN_MM * mm)


def _around(stats: NDArray[np.int32]) -> tuple[float, float, float, float]:
    """Box around pieces (left, top, width, height, area): left, top, right, bottom."""
    left, top = stats[:, :2].min(axis=0)
    right, bottom = (stats[:, :2] + stats[:, 2:4]).max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _grow(
    box: tuple[float, float, float, float], pieces: list[Piece], mm: float
) -> tuple[float, float, float, float]:
    """Take in calibration pulses beside the rows, and parts of traces that broke off."""
    left, top, right, bottom = box
    for _ in range(3):
        for piece in pieces:
            middle = (piece.top + piece.bottom) / 2
            inside = top - 1 * mm <= middle <= bottom + 1 * mm
            pulse = 4 * mm <= piece.height <= HIGHEST_MM * mm and piece.width <= 12 * mm
            part = piece.width >= 5 * mm and piece.span <= max(1.2 * mm, 2.5) and piece.bend > 0
            # A pulse whose foot all but touches the trace is one piece with it.
            whole = piece.width > 0.5 * (right - left)
            if inside and (pulse or part or whole):
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


def _likeness(small: Pieces, pieces: list[Piece], box: tuple[float, float, float, float]) -> float:
    """Share of the ink in the box that belongs to traces or to what may have broken off them."""
    left, top, right, bottom = (int(v) for v in box)
    part = small.labels[top:bottom, left:right]
    total = np.count_nonzero(part)
    found = np.count_nonzero(small.is_trace[part])
    for piece in pieces:
        window = small.labels[piece.top : piece.bottom, piece.left : piece.right]
        inside = left <= piece.left and piece.right <= right and top <= piece.top
        if inside and piece.bottom <= bottom and piece.may_be_part(small.mm):
            found += np.count_nonzero(window) if not small.is_trace[window].any() else 0
    return min(1.0, float(found) / max(int(total), 1))
