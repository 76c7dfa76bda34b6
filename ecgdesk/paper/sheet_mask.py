"""Where the sheet lies on a picture, as a small network sees it, place by place.

The network (build_scripts/train/outline_network.py) has learnt from drawn scenes what is the sheet
and what a cloth, a table, another paper, a finger; it knows no corners. Those are fitted to it.
"""

from functools import cache
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk import inference
from ecgdesk.paper.page import Pixels
from ecgdesk.places import resources_folder

COLUMNS, ROWS = 256, 192
"""The network's picture, which lies on its long side; it answers for each 2 x 2 of its pixels."""


def sheet_odds(picture: Pixels) -> NDArray[np.float32]:
    """Log odds that the sheet is at each place of a picture (RGB), which lies as the picture does.

    The answer covers the whole picture with 128 x 96 places, or 96 x 128 where that is upright. It
    is the mean of those for the picture and its three mirror images: they err in different places.
    """
    laid = lay_in(picture)
    odds = np.zeros((ROWS // 2, COLUMNS // 2), np.float32)
    for down, across in product((1, -1), (1, -1)):
        mirrored = np.ascontiguousarray(laid[::down, ::across])
        (answer,) = inference.run("outline", _network(), mirrored)
        odds += answer.reshape(odds.shape)[::down, ::across] / 4
    upright = picture.shape[0] > picture.shape[1]
    return np.ascontiguousarray(np.rot90(odds, -1) if upright else odds)


def lay_in(picture: Pixels) -> Pixels:
    """Squeeze a picture into the network's, uint8 ROWS x COLUMNS x 3; upright ones are turned."""
    if picture.shape[0] > picture.shape[1]:
        picture = np.asarray(np.rot90(picture), dtype=np.uint8)
    small = cv2.resize(picture, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


@cache
def _network() -> bytes:
    return (resources_folder() / "outline.tflite").read_bytes()
