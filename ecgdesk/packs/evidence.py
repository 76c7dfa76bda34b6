"""Evidence maps: which part of the sheet spoke for a finding, and how to show it.

The network's logit is the mean of its evidence map plus a bias, so a map is the sum that made
the number, not an estimate made afterwards.
"""

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
