"""Page: the pixels as they came, and where they came from."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Page:
    """One page of a file, or of a scan or the clipboard.

    ``pixels`` are RGB, uint8, height x width x 3, after the file's own (EXIF) rotation.
    ``number`` counts from 1 within the file. ``path`` is None for a page without a file.
    """

    pixels: Pixels
    path: Path | None = None
    number: int = 1

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def name(self) -> str:
        """What to call it: the file's name, and the page's number after the first."""
        name = self.path.name if self.path else "page"
        return name if self.number == 1 else f"{name}, page {self.number}"
