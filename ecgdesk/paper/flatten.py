"""Page and Quad in, Sheet out: the paper laid flat, seen from straight above."""

from dataclasses import dataclass

import cv2

from ecgdesk.paper.grid import Scale, measure_scale
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.quad import Matrix, Quad, homography

LONGEST_SIDE = 2200
"""A flat sheet is never wider or higher than this, in pixels: 7 px/mm on A4."""


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
        width_mm = self.pixels.shape[1] / self.scale.x
        return self.quad.midline_lengths()[0] / width_mm


def flatten(page: Page, quad: Quad) -> Sheet:
    """Lay the quad of the page flat at its own size, at most LONGEST_SIDE pixels on a side."""
    across, down = quad.midline_lengths()
    shrink = min(1.0, LONGEST_SIDE / max(across, down, 1.0))
    width, height = max(1, round(across * shrink)), max(1, round(down * shrink))
    to_page = homography(Quad.whole(width, height), quad)
    pixels = cv2.warpPerspective(
        page.pixels,
        to_page,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return Sheet(pixels, quad, to_page, measure_scale(pixels))  # type: ignore[arg-type]
