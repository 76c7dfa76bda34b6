"""The trace without grid, shadow and colour."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale
from ecgdesk.paper.page import Pixels


def separate_ink(pixels: Pixels, scale: Scale | None) -> NDArray[np.uint8]:
    """Return the ink of a flat sheet, uint8 height x width: 0 paper or grid, 255 full trace."""
    brightest = pixels.max(axis=2)
    paper = cv2.medianBlur(cv2.resize(brightest, None, fx=0.125, fy=0.125), 15)
    paper = cv2.resize(paper, brightest.shape[::-1])
    return cv2.subtract(paper, brightest)  # type: ignore[return-value]
