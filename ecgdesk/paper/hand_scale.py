"""What a person says of the paper where the page does not show it: scale, speed and gain.

The window keeps it with each page of its list, so this module does without numpy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    def from_box(cls, sheet: "Sheet", width: float, height: float) -> "HandScale":
        """From the sides (sheet pixels, both above 0) of what shows 5 mm on a sheet."""
        across, down = _page_pixels_per_sheet_pixel(sheet)
        return cls(width / BOX_MM * across, height / BOX_MM * down)

    def of_sheet(self, sheet: "Sheet") -> "Scale":
        """The same scale in pixels of a sheet."""
        from ecgdesk.paper.grid import Scale  # with numpy, which the window's start need not load

        across, down = _page_pixels_per_sheet_pixel(sheet)
        return Scale(self.across / across, self.down / down, CONFIDENCE)


@dataclass(frozen=True)
class ByHand:
    """What a person said of one page; None where the page itself is believed.

    ``speed_mm_s`` is how fast the paper ran, ``gain_mm_mv`` how high a millivolt is drawn.
    """

    scale: HandScale | None = None
    speed_mm_s: float | None = None
    gain_mm_mv: float | None = None

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any] | None) -> "ByHand":
        """Take back what ``dataclasses.asdict`` gave; TypeError for anything else."""
        if kept is None:
            return NOTHING
        scale = kept["scale"]
        return cls(**{**kept, "scale": None if scale is None else HandScale(**scale)})


NOTHING = ByHand()


def _page_pixels_per_sheet_pixel(sheet: "Sheet") -> tuple[float, float]:
    across, down = sheet.quad.midline_lengths()
    height, width = sheet.pixels.shape[:2]
    return across / width, down / height
