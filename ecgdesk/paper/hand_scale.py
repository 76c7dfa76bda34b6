"""The scale by hand: a person marks a box of 5 mm where the program finds no grid."""

from dataclasses import dataclass

from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.grid import Scale

BOX_MM = 5.0

CONFIDENCE = 0.25
"""A box drawn by hand is true to a few per cent: ten seconds of trace are a better ruler."""


@dataclass(frozen=True)
class HandScale:
    """Page pixels per millimetre along the middle lines of the paper's Quad, across and down.

    Of the Page, not of the Sheet, so that it stays true when a corner is moved afterwards.
    """

    across: float
    down: float

    @classmethod
    def from_box(cls, sheet: Sheet, width: float, height: float) -> "HandScale":
        """From the sides (sheet pixels, both above 0) of what shows 5 mm on a sheet."""
        across, down = _page_pixels_per_sheet_pixel(sheet)
        return cls(width / BOX_MM * across, height / BOX_MM * down)

    def of_sheet(self, sheet: Sheet) -> Scale:
        """The same scale in pixels of a sheet."""
        across, down = _page_pixels_per_sheet_pixel(sheet)
        return Scale(self.across / across, self.down / down, CONFIDENCE)


def _page_pixels_per_sheet_pixel(sheet: Sheet) -> tuple[float, float]:
    across, down = sheet.quad.midline_lengths()
    height, width = sheet.pixels.shape[:2]
    return across / width, down / height
