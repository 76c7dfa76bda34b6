"""Page and Quad in, Sheet out: the paper laid flat, seen from straight above."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import Scale, measure_scale
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.quad import Matrix, Quad, homography

LONGEST_SIDE = 2200
"""A flat sheet is never wider or higher than this, in pixels: 7 px/mm on A4."""

SQUARE_ENOUGH = 0.004
"""Millimetres across and down that differ by less are left as they are."""


@dataclass(frozen=True)
class Sheet:
    """The paper laid flat.

    ``pixels`` are RGB uint8. ``quad`` is where it lay on the page (page pixels), ``to_page`` the
    3 x 3 homography from sheet pixels to page pixels. ``scale`` is sheet pixels per millimetre,
    or None where no grid shows it.
    """

    pixels: Pixels
    quad: Quad
    to_page: Matrix
    scale: Scale | None

    @property
    def page_pixels_per_mm(self) -> float | None:
        """Length of the quad's horizontal midline in page pixels by its millimetres of paper."""
        if self.scale is None:
            return None
        width_mm = float(self.pixels.shape[1]) / self.scale.x
        return self.quad.midline_lengths()[0] / width_mm


def flatten(page: Page, quad: Quad) -> Sheet:
    """Lay the quad of the page flat at its own size, at most LONGEST_SIDE pixels on a side.

    Seen at a slant, paper is foreshortened; where the grid shows by how much, the sheet is given
    its true shape, so that a millimetre has as many pixels down as across.
    """
    across, down = quad.midline_lengths()
    shrink = min(1.0, LONGEST_SIDE / max(across, down, 1.0))
    width, height = max(1, round(across * shrink)), max(1, round(down * shrink))
    pixels = _warp(page, quad, width, height)
    scale = measure_scale(pixels)
    if scale is not None and abs(scale.x / scale.y - 1) > SQUARE_ENOUGH:
        even = max(scale.x, scale.y)
        even *= min(1.0, LONGEST_SIDE / max(width * even / scale.x, height * even / scale.y))
        size = (max(1, round(width * even / scale.x)), max(1, round(height * even / scale.y)))
        scale = Scale(scale.x * size[0] / width, scale.y * size[1] / height, scale.confidence)
        width, height = size
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return Sheet(pixels, quad, homography(Quad.whole(width, height), quad), scale)


def turn_picture(picture: NDArray[np.uint8], quarters: int) -> NDArray[np.uint8]:
    """Turn a picture counterclockwise by quarter turns; four times as fast as numpy does."""
    turns = (cv2.ROTATE_90_COUNTERCLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE)
    if quarters % 4 == 0:
        return picture
    return np.asarray(cv2.rotate(picture, turns[quarters % 4 - 1]), np.uint8)


def turn(sheet: Sheet, quarters: int) -> Sheet:
    """Turn a sheet counterclockwise by quarter turns; its quad then starts at another corner."""
    if quarters % 4 == 0:
        return sheet
    pixels = turn_picture(sheet.pixels, quarters)
    quad = Quad(np.roll(sheet.quad.corners, -quarters, axis=0))
    scale = sheet.scale
    if scale is not None and quarters % 2:
        scale = Scale(scale.y, scale.x, scale.confidence)
    height, width = pixels.shape[:2]
    return Sheet(pixels, quad, homography(Quad.whole(width, height), quad), scale)


def _warp(page: Page, quad: Quad, width: int, height: int) -> Pixels:
    """Carry the quad of a page onto a picture of width x height pixels."""
    if np.array_equal(quad.corners, Quad.whole(width, height).corners) and (
        (page.width, page.height) == (width, height)
    ):
        return page.pixels
    # Pixel centres lie half a pixel inside the corners that a Quad counts from.
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]], dtype=np.float64)
    back = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]], dtype=np.float64)
    to_page = homography(Quad.whole(width, height), quad)
    warped = cv2.warpPerspective(
        page.pixels,
        back @ to_page @ half,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(warped, dtype=np.uint8)
