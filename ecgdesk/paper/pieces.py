"""Connected pieces of ink, and what tells a trace from text, rules and texture.

All work is on a picture of the ink of at most 3 pixels a millimetre.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.reduced import label_pieces, reduce_ink

Mask = NDArray[np.uint8]

SEED_MM = 12.0
"""A piece of ink this wide may be a trace by itself."""

WAVES = 0.02
"""A flat lead has ink beside its line in more of its columns than this; a rule has none."""

MOST_PIECES = 4000
"""A page of more pieces is a texture, and not worth measuring them all."""


@dataclass(frozen=True)
class Piece:
    """One connected piece of ink, in pixels of the reduced picture.

    ``ink`` is how many pixels are inked. ``span`` is the height of its ink in the middle column of
    all columns sorted by height, ``tall_span`` in the one at four fifths; ``runs`` is strokes a
    column, ``stroke`` the height of one; ``gaps`` is the openings between letters for each pixel
    of width; ``bend`` how far it leaves a straight line.
    """

    left: int
    top: int
    width: int
    height: int
    ink: int
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

    def is_trace(self, mm: float) -> bool:
        """Whether this can only be a trace, at ``mm`` pixels a millimetre."""
        if self.width < SEED_MM * mm or self.runs > 1.7 + self.height / (16 * mm):
            return False
        if self.bend < 0.4 * mm and self.width > 40 * mm:
            return False  # a ruled line
        if self.height < 6 * mm:  # a flat lead, or a line of text: letters are tall, with gaps
            return self.tall_span <= max(1.3 * mm, 2.5) and self.gaps < 0.2 / mm
        # A thin trace may be dashed, but mostly it is one thin stroke a column; letters are not.
        gaps = 0.4 / mm if self.span <= max(mm, 2.0) and self.runs < 1.4 else 0.1 / mm
        return self.stroke <= max(2.2 * mm, 3.0) and self.gaps < gaps

    def may_be_part(self, mm: float) -> bool:
        """Whether this can have broken off a trace: some baseline, a steep stroke, a pulse."""
        flat = self.width >= 4 * mm and self.span <= max(1.3 * mm, 2.5)
        steep = self.height >= 4 * mm and self.width <= 12 * mm
        return (flat or steep) and self.stroke <= max(2.2 * mm, 3.0) + 0.5 * self.height * steep


def ink_mask(ink: NDArray[np.uint8], *, shrink: float, mm: float) -> Mask:
    """The ink, 255 or 0, on a picture reduced by ``shrink``, without rules, frames and edges."""
    small = reduce_ink(ink, shrink)
    mask = np.asarray(cv2.threshold(small, 64, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    return _without_rules(mask, mm)


def find_pieces(mask: Mask, *, mm: float) -> list[Piece]:
    """Measure the connected pieces of a mask that are at least 2.5 mm long."""
    joined = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    labels, stats = label_pieces(np.asarray(joined, np.uint8))
    if len(stats) > MOST_PIECES:
        return []
    pieces = []
    long = stats[:, 2:4].max(axis=1) >= 2.5 * mm
    for label in np.flatnonzero(long[1:]) + 1:
        left, top, width, height, _ = (int(v) for v in stats[label])
        window = np.s_[top : top + height, left : left + width]
        part = np.where(labels[window] == label, mask[window] >> 7, np.uint8(0))
        pieces.append(_describe(part, left, top))
    return pieces


def _describe(part: NDArray[np.uint8], left: int, top: int) -> Piece:
    height, width = part.shape
    column = part.sum(axis=0, dtype=np.int64)
    some = column > 0
    ink = int(column.sum())
    if ink == 0:
        return Piece(left, top, width, height, 0, height, height, 1.0, height, 1.0, 0.0)
    first = part.argmax(axis=0)[some]
    last = height - 1 - part[::-1].argmax(axis=0)[some]
    spans = np.sort(last - first + 1)
    counts = ((part[1:] > part[:-1]).sum(axis=0) + part[0])[some]
    where = np.nonzero(some)[0].astype(np.float64)
    return Piece(
        left,
        top,
        width,
        height,
        ink,
        span=float(spans[len(spans) // 2]),
        tall_span=float(spans[int(len(spans) * 0.8)]),
        runs=float(counts.mean()),
        stroke=float(np.median(column[some] / counts)),
        gaps=float((some[1:] & ~some[:-1]).sum()) / width,
        bend=_bend(where, (first + last) / 2.0),
    )


def _bend(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Largest distance from the straight line through points, in y."""
    if len(x) < 5:
        return 0.0
    x = x - x.mean()
    y = y - y.mean()
    slope = float(x @ y) / float(x @ x)
    return float(np.abs(y - slope * x).max())


def _rows_of_runs(mask: Mask, length: int) -> Mask:
    """Erode with a row of ``length`` pixels, but look only at rows with ink enough for that."""
    counts = np.asarray(
        cv2.reduce(np.ascontiguousarray(mask >> 7), 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)
    )
    # What lies beyond the picture counts as ink: half a run at its edge is one.
    full = np.flatnonzero(counts.ravel() >= length // 2 - 1)
    out = np.zeros_like(mask)
    if len(full):
        out[full] = cv2.erode(np.ascontiguousarray(mask[full]), np.ones((1, length), np.uint8))
    return out


def _without_flat_leads(rule: Mask, mask: Mask, long: int) -> Mask:
    """Take those of the rules away that have waves on them: leads with hardly a deflection.

    ``rule`` is what an erosion by ``long`` left of the mask.
    """
    if not cv2.countNonZero(rule):
        return rule
    labels, stats = label_pieces(rule)
    for label in range(1, len(stats)):
        left, top, width, height, _ = (int(v) for v in stats[label])
        first, last = max(0, left - long // 2), left + width + long // 2
        beside = [y for y in (top - 2, top + height + 1) if 0 <= y < len(mask)]
        waves = np.count_nonzero(mask[beside, first:last]) / max(last - first, 1)
        if waves > WAVES:
            rule = np.where(labels == label, np.uint8(0), rule)
    return rule


def _without_rules(mask: Mask, mm: float) -> Mask:
    """Remove frames, rules and lead separators: far longer and straighter than any trace."""
    rows, columns = mask.shape
    edge = max(1, round(0.7 * mm))  # the paper's own edge, where the corners are not perfect
    out = np.zeros_like(mask)
    out[edge:-edge, edge:-edge] = mask[edge:-edge, edge:-edge]
    long = round(130 * mm)
    if columns > long:
        rule = _rows_of_runs(np.asarray(cv2.dilate(mask, np.ones((2, 1), np.uint8))), long)
        rule = _without_flat_leads(rule, mask, long)
        if cv2.countNonZero(rule):
            wide = cv2.dilate(rule, np.ones((5, long), np.uint8))
            out = np.asarray(cv2.subtract(out, wide), dtype=np.uint8)
    tall = round(32 * mm)
    if rows > tall:
        rule = np.ascontiguousarray(_rows_of_runs(mask.T, tall).T)
        if cv2.countNonZero(rule):
            wide = cv2.dilate(rule, np.ones((tall, 3), np.uint8))
            out = np.asarray(cv2.subtract(out, wide), dtype=np.uint8)
    return out
