"""Picture: pixels made ready for painting, at full size and at halves, so that panning is quick.

Made in a worker thread and only painted in the window's.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from ecgdesk.paper.page import Pixels

SMALLEST_LEVEL = 500
"""Halving stops when the longer side would fall under this many pixels."""


@dataclass(frozen=True)
class Picture:
    """The same pixels at scale 1, 1/2, 1/4 and so on. ``size`` is that of the first level.

    ``arrays`` hold the pixels that the images point at.
    """

    levels: tuple[QImage, ...]
    arrays: "tuple[Pixels, ...]"

    @property
    def size(self) -> QSize:
        """Width and height in pixels at full size."""
        return self.levels[0].size()

    def level_for(self, scale: float) -> tuple[QImage, float]:
        """Return the smallest level that is still sharp at ``scale``, and its own scale."""
        level = 0
        while level + 1 < len(self.levels) and scale <= 0.5 ** (level + 1):
            level += 1
        image = self.levels[level]
        return image, image.width() / self.size.width()


def picture_from(pixels: "Pixels") -> Picture:
    """Make a picture from RGB uint8 pixels (height x width x 3). For worker threads.

    The first level shows ``pixels`` themselves without a copy, so they must not change later. The
    halves have four bytes a pixel, which Qt paints faster; they are small.
    """
    import cv2
    import numpy as np

    arrays = [np.ascontiguousarray(pixels)]
    images = [_image(arrays[0], QImage.Format.Format_RGB888)]
    small = arrays[0]
    while max(small.shape[:2]) // 2 >= SMALLEST_LEVEL:
        height, width = small.shape[:2]
        size = (max(1, width // 2), max(1, height // 2))
        small = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_AREA), np.uint8)
        if small.shape[2] == 3:
            small = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2BGRA), np.uint8)
        arrays.append(small)
        images.append(_image(small, QImage.Format.Format_RGB32))
    return Picture(tuple(images), tuple(arrays))


def _image(pixels: "Pixels", image_format: QImage.Format) -> QImage:
    """Show pixels as a QImage without copying them."""
    height, width, channels = pixels.shape
    return QImage(pixels.data, width, height, channels * width, image_format)


def thumbnail_from(pixels: "Pixels", longest: int) -> QImage:
    """Make a small QImage of RGB uint8 pixels. For worker threads."""
    import cv2
    import numpy as np

    height, width = pixels.shape[:2]
    shrink = min(1.0, longest / max(height, width))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    small = pixels
    while min(small.shape[:2]) >= 4 * max(size):  # by exactly a half goes many times faster
        half = (small.shape[1] // 2, small.shape[0] // 2)
        small = np.asarray(cv2.resize(small, half, interpolation=cv2.INTER_AREA), np.uint8)
    small = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_AREA), np.uint8)
    return _image(small, QImage.Format.Format_RGB888).copy()


def quick_thumbnail(path: Path, longest: int) -> QImage | None:
    """Make a small QImage of a JPEG without decoding all of it; None for other formats.

    For worker threads. A 12-megapixel photograph takes a tenth of the time.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(path, formats=("JPEG",)) as picture:
            picture.draft("RGB", (longest, longest))
            small = ImageOps.exif_transpose(picture.convert("RGB"))
            small.thumbnail((longest, longest))
    except (OSError, ValueError, Image.DecompressionBombError):
        return None  # Another format, or damaged: reading the page says so.
    width, height = small.size
    return QImage(small.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def pixels_from(image: QImage) -> "Pixels":
    """Copy a QImage (a paste) into RGB uint8 pixels, transparent parts on white. For workers."""
    import numpy as np

    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(0xFFFFFFFF)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    height, width, stride = flat.height(), flat.width(), flat.bytesPerLine()
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(height, stride)
    return rows[:, : 3 * width].reshape(height, width, 3).copy()
