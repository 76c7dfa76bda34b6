"""Which way up a sheet lies: how many quarter turns put its traces upright.

Phones write down how they were held, but not always, and paper is photographed from any side. What
tells are many small signs (rows that run across, the calibration pulse, the names of leads, the
waves before and after each beat), which a small network of its own has learnt from drawn pages
(build_scripts/train/upright.py). It is shown the sheet in all four turns and
scores each by itself, so it cannot lean to a side.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk import inference
from ecgdesk.paper.reduced import reduce_ink
from ecgdesk.places import resources_folder

Ink = NDArray[np.uint8]

SIDE = 256
"""The network's picture of a sheet: pixels a side, nearly 1 a millimetre."""

PEN = 3.0
"""A pen's line covers about a third of such a pixel: ink is made so many times stronger."""

DOUBT = 2.5
"""Pages are upright unless the evidence against it is worth more than this, as log odds.

Set above 2.45, by which one upright photograph would have been turned. Of 1000 hard drawn sheets of
fold 9 that were upright 5 are turned; of the same in the other turns 338 of 3000 go astray."""


def quarter_turns(ink: Ink) -> int:
    """How many quarter turns counterclockwise (``np.rot90``) put a sheet upright: 0 to 3.

    ``ink`` is that of the flat sheet. 0 where nothing speaks clearly for a turn.
    """
    if min(ink.shape) < 64:
        return 0
    scores = score_turns(ink)
    best = int(np.argmax(scores))
    return best if scores[best] - scores[0] > DOUBT else 0


def score_turns(ink: Ink) -> NDArray[np.float32]:
    """How upright the sheet looks after 0 to 3 quarter turns: log odds among the four, [4]."""
    picture = lay_in(ink)
    turned = np.stack([np.rot90(picture, turns) for turns in range(4)])
    return inference.run("upright", _network(), turned)[0]


@cache
def _network() -> bytes:
    return (resources_folder() / "upright.tflite").read_bytes()


def lay_in(ink: Ink) -> Ink:
    """Lay a sheet's ink into the network's picture, uint8 SIDE x SIDE, at its own aspect."""
    shrink = SIDE / max(ink.shape)
    size = (max(1, round(ink.shape[1] * shrink)), max(1, round(ink.shape[0] * shrink)))
    if shrink < 0.5:
        ink = reduce_ink(ink, 0.5)
    small = cv2.convertScaleAbs(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), alpha=PEN)
    picture = np.zeros((SIDE, SIDE), np.uint8)
    top, left = (SIDE - size[1]) // 2, (SIDE - size[0]) // 2
    picture[top : top + size[1], left : left + size[0]] = small
    return picture
