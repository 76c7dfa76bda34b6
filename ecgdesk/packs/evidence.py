"""Evidence maps: which part of the sheet, and which lead, spoke for a finding; how to show it.

The network's logit is the mean of its evidence map plus a bias, so a map is the sum that made
the number, not an estimate made afterwards.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


def in_logits(maps: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn the network's output (rows x columns x findings) into findings x rows x columns."""
    return np.ascontiguousarray(np.moveaxis(maps, -1, 0), dtype=np.float32)


def on_sheet(
    evidence_map: NDArray[np.float32],
    box: tuple[float, float, float, float],
    sheet_size: tuple[int, int],
) -> NDArray[np.float32]:
    """Lay one finding's map over a sheet of (width, height) pixels, 0 outside its ``box``.

    The result is height x width in the map's own units: positive speaks for, negative against.
    """
    rows, columns = evidence_map.shape
    left, top, right, bottom = box
    # Centres of the map's cells land on the centres of the sheet's cells.
    matrix = np.array(
        [
            [(right - left) / columns, 0, left + (right - left) / columns / 2 - 0.5],
            [0, (bottom - top) / rows, top + (bottom - top) / rows / 2 - 0.5],
        ],
        dtype=np.float64,
    )
    laid = cv2.warpAffine(evidence_map, matrix, sheet_size, flags=cv2.INTER_CUBIC)
    return np.asarray(laid, dtype=np.float32)


@dataclass(frozen=True)
class LeadShare:
    """What one lead said of a finding.

    ``logits`` is what its part of the map adds to the finding's logit (negative: it speaks
    against). ``share`` is its part, 0 to 1, of all that any lead said for the finding.
    """

    lead: str
    share: float
    logits: float


def lead_shares(
    evidence_map: NDArray[np.float32],
    box: tuple[float, float, float, float],
    leads: Iterable[tuple[str, tuple[float, float, float, float]]],
) -> tuple[LeadShare, ...]:
    """Share one finding's map (rows x columns over ``box``) out to the leads, the largest first.

    Boxes are (left, top, right, bottom) in sheet pixels, the leads' by name; a name that comes
    twice (a rhythm strip below) is one lead. A cell belongs to a box as far as it lies within. The
    map is coarse and each of its cells saw around itself: shares are a hint, not a measurement.
    """
    rows, columns = evidence_map.shape
    left, top, right, bottom = box
    added: dict[str, float] = {}
    for name, part in leads:
        down = _overlap(part[1], part[3], top, bottom, rows)
        across = _overlap(part[0], part[2], left, right, columns)
        # The logit is the map's mean, so a cell adds its value by the number of cells.
        added[name] = added.get(name, 0.0) + float(down @ evidence_map @ across) / evidence_map.size
    total = sum(max(0.0, logits) for logits in added.values())
    shares = [
        LeadShare(name, max(0.0, logits) / total if total > 0 else 0.0, logits)
        for name, logits in added.items()
    ]
    return tuple(sorted(shares, key=lambda share: -share.logits))


def speakers(shares: Iterable[LeadShare], most: int = 4) -> tuple[LeadShare, ...]:
    """The leads that say half of all that is said for a finding, at most ``most`` of them."""
    chosen: list[LeadShare] = []
    for share in shares:
        if share.share <= 0 or len(chosen) == most or sum(s.share for s in chosen) >= 0.5:
            break
        chosen.append(share)
    return tuple(chosen)


def _overlap(low: float, high: float, start: float, end: float, count: int) -> NDArray[np.float64]:
    """How much of each of ``count`` equal cells between start and end lies between low and high."""
    edges = np.linspace(start, end, count + 1)
    inside = np.minimum(edges[1:], high) - np.maximum(edges[:-1], low)
    return np.asarray(np.clip(inside * count / max(end - start, 1e-9), 0.0, 1.0))
