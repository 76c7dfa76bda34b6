"""What the drawers of pictures that are no ECG page share: paper, rules, words and curves."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ecgdesk import places

Picture = NDArray[np.uint8]
Rng = np.random.Generator
Colour = tuple[float, float, float]

WIDTH, HEIGHT = 1485, 1050
"""A4 at 5 pixels a millimetre."""

DARK = (30, 30, 35)


def paper(rng: Rng, *, portrait: bool = False) -> Picture:
    """An empty page, white or nearly so."""
    size = (WIDTH, HEIGHT, 3) if portrait else (HEIGHT, WIDTH, 3)
    return np.full(size, rng.uniform(235, 255), np.uint8)


def grid(page: Picture, rng: Rng) -> None:
    """Millimetre paper over the whole page, in one of the usual colours."""
    tint = np.array([[0, 50, 50], [0, 40, 70], [50, 0, 40], [40, 40, 40]][rng.integers(4)])
    for step, share in ((5, 1.0), (25, 2.0)):
        colour = tuple(float(v) for v in np.clip(page[0, 0] - tint * share, 0, 255))
        ruled(page, step, step, colour)


def ruled(page: Picture, across: int, down: int, colour: tuple[float, ...], wide: int = 1) -> None:
    """Lines every ``across`` and ``down`` pixels over the whole page."""
    for at in range(0, page.shape[1], across):
        cv2.line(page, (at, 0), (at, page.shape[0]), colour, wide)
    for at in range(0, page.shape[0], down):
        cv2.line(page, (0, at), (page.shape[1], at), colour, wide)


def words(rng: Rng, letters: int) -> str:
    """Letters, digits and spaces by chance."""
    alphabet = list("aabcdeeefghiijklmnooprssttuvwxyz  ,.ABCDEHKLMST0123456789")
    return "".join(rng.choice(alphabet, letters))


def write(page: Picture, rng: Rng, lines: int, *, top: int, step: int, left: int = 60) -> None:
    """Lines of stroked text of their own length, down from ``top``."""
    font, size = int(rng.integers(0, 5)), step / 42.0
    for line in range(lines):
        most = max(5, int((page.shape[1] - left) / (step * 0.5)))
        said = words(rng, int(rng.integers(4, most)))
        place = (left, top + line * step)
        cv2.putText(page, said, place, font, size, DARK, 1, cv2.LINE_AA)


def curve(
    page: Picture,
    y: NDArray[np.floating],
    left: float,
    right: float,
    pen: int,
    colour: tuple[float, ...] = DARK,
) -> None:
    """A curve through ``y`` (pixels), evenly spread from ``left`` to ``right``."""
    x = np.linspace(left, right, len(y))
    points = np.round(np.column_stack([x, y]) * 16).astype(np.int32)
    cv2.polylines(page, [points], False, colour, pen, cv2.LINE_AA, 4)


def smooth(rng: Rng, samples: int, width: float) -> NDArray[np.float64]:
    """Noise of standard deviation 1 without what is faster than ``width`` samples."""
    kernel = np.hanning(max(3, int(width)))
    noise = np.convolve(rng.normal(0, 1, samples + len(kernel)), kernel, mode="same")[:samples]
    return np.asarray(noise / (noise.std() + 1e-9))


def any_colour(rng: Rng, low: float = 0, high: float = 255) -> Colour:
    """A colour by chance."""
    red, green, blue = rng.uniform(low, high, 3)
    return float(red), float(green), float(blue)


class Typesetter:
    """Sets words in a real font on a page; ``done`` gives the pixels."""

    def __init__(self, page: Picture) -> None:
        self._image = Image.fromarray(page)
        self._draw = ImageDraw.Draw(self._image)

    def say(self, said: str, x: float, y: float, size: int, *, bold: bool = False) -> None:
        """Set words with their top left corner at x, y (pixels)."""
        self._draw.text((x, y), said, fill=(25, 25, 30), font=_font(size, bold))

    def width(self, said: str, size: int) -> float:
        """How wide words are, pixels."""
        return float(self._draw.textlength(said, font=_font(size, False)))

    def done(self) -> Picture:
        """The page as it is now."""
        return np.array(self._image)


@lru_cache(maxsize=64)
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    name = "NotoSans-Bold.ttf" if bold else "NotoSans-Regular.ttf"
    return ImageFont.truetype(places.resources_folder() / "fonts" / name, size)
