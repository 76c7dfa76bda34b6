"""Picture files decoded: bytes in, RGB pixels out, upright, and never more of them than allowed.

Everything becomes RGB uint8, height x width x 3: grey, palette, 16-bit and CMYK pictures are
converted, transparent ones are laid on white. EXIF rotation is applied here, once.
"""

import importlib.util
import io
import re
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np
from PIL import Image

from ecgdesk.errors import DamagedFileError, EcgdeskError, TooLargeError
from ecgdesk.paper.page import Pixels

PIXEL_CAP = 120_000_000
"""A picture with more pixels is not decoded. A telephone's 108 million still are (330 MB)."""

SIDE_CAP = 32_000
"""Longest side in pixels: OpenCV cannot warp pictures beyond 32,767."""

_ORIENTATION = 0x0112
_SUBFILE_TYPE = 254

# Sizes are checked here, with a sentence, and broken EXIF is harmless; Pillow's own warnings would
# only land on stderr.
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", category=UserWarning, module="PIL")


def decode_jpeg(data: bytes, name: str) -> Pixels:
    """Decode a JPEG; DamagedFileError if it is cut short, TooLargeError if it is too large."""
    with _sentences(name):
        if not jpeg_is_whole(data):
            raise _damaged(name)
        with Image.open(io.BytesIO(data), formats=["JPEG", "MPO"]) as image:
            _check_size(image, name)
            orientation = _orientation(image)
            if image.mode in ("L", "RGB"):
                # A third of Pillow's time. It is told to leave the rotation to us.
                flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
                try:
                    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
                except cv2.error:
                    pixels = None
                if pixels is not None:
                    return _upright(pixels, orientation)  # type: ignore[arg-type]
            image.load()
            return _upright(to_rgb(_as_array(image)), orientation)


def decode(data: bytes, format_name: str, name: str, frame: int = 0) -> Pixels:
    """Decode one frame (from 0) of a picture of the given Pillow format; errors as for JPEG."""
    with _sentences(name), Image.open(io.BytesIO(data), formats=[format_name]) as image:
        image.seek(frame)
        _check_size(image, name)
        image.load()
        # Asked only now: Pillow turns a TIFF itself while loading it, and then forgets the mark.
        orientation = _orientation(image)
        return _upright(to_rgb(_as_array(image)), orientation)


def tiff_frames(data: bytes, name: str) -> list[int]:
    """Return the frames of a TIFF that are pages: not its thumbnails and masks, if it has pages."""
    with _sentences(name), Image.open(io.BytesIO(data), formats=["TIFF"]) as image:
        pages = []
        count = getattr(image, "n_frames", 1)
        for frame in range(count):
            image.seek(frame)
            kind = image.tag_v2.get(_SUBFILE_TYPE, 0)  # type: ignore[attr-defined]
            if not int(kind) & 0b101:
                pages.append(frame)
        return pages or list(range(count))


def can_decode_heic() -> bool:
    """Whether the optional pillow-heif is there; if so it is made known to Pillow."""
    if importlib.util.find_spec("pillow_heif") is None:
        return False
    importlib.import_module("pillow_heif").register_heif_opener()
    return True


def to_rgb(pixels: np.ndarray) -> Pixels:
    """Bring grey (h x w), RGB (h x w x 3) or RGBA (h x w x 4, laid on white) uint8 to RGB."""
    if pixels.dtype != np.uint8 or pixels.ndim not in (2, 3) or 0 in pixels.shape:
        raise ValueError("A page needs uint8 pixels: height x width, with 3 or 4 channels if any.")
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)  # type: ignore[return-value]
    if pixels.shape[2] == 3:
        return np.ascontiguousarray(pixels)
    if pixels.shape[2] != 4:
        raise ValueError("A page needs one, three or four channels.")
    alpha = pixels[:, :, 3:].astype(np.uint16)
    colour = pixels[:, :, :3].astype(np.uint16)
    return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)


def jpeg_is_whole(data: bytes) -> bool:
    """Whether a JPEG's markers lead to its end (EOI).

    Decoders fill what is missing with grey and say nothing that a program could hear. Looking for
    the last two bytes would not do: telephones append other data, and a thumbnail has its own EOI.
    """
    position = 2
    while True:
        # Within a scan FF 00 is a plain byte and FF D0-D7 a restart: neither is a marker.
        found = _MARKER.search(data, position)
        if found is None:
            return False
        marker, position = found.group()[-1], found.end()
        if marker == 0xD9:
            return True
        if marker == 0x01:
            continue
        if position + 2 > len(data):
            return False
        position += struct.unpack_from(">H", data, position)[0]


_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd8\xff]")


@contextmanager
def _sentences(name: str) -> Iterator[None]:
    try:
        yield
    except EcgdeskError:
        raise
    except Image.DecompressionBombError as error:
        raise TooLargeError(_too_large(name, "more pixels than memory can hold")) from error
    except MemoryError as error:
        raise TooLargeError(
            f"{name} needs more memory than this computer has free. Close other programs, or save "
            "the page smaller, and open it again."
        ) from error
    except Exception as error:
        # A broken file makes decoders raise almost anything: SyntaxError, struct.error, KeyError…
        raise _damaged(name) from error


def _damaged(name: str) -> DamagedFileError:
    return DamagedFileError(
        f"{name} is damaged or was cut short while it was copied. Copy, scan or photograph the "
        "page again."
    )


def _too_large(name: str, has: str) -> str:
    return (
        f"{name} has {has}; at most {PIXEL_CAP // 10**6} million, and {SIDE_CAP:,} on a side, can "
        "be opened. Save the page smaller (3,000 pixels wide is plenty) and open that."
    )


def _check_size(image: Image.Image, name: str) -> None:
    width, height = image.size
    if width * height > PIXEL_CAP or max(width, height) > SIDE_CAP:
        raise TooLargeError(_too_large(name, f"{width:,} x {height:,} pixels"))


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:
        # Broken EXIF is common and harmless: the picture is then shown as it is stored.
        return 1


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """Turn pixels as EXIF orientation (1 to 8) says; anything else leaves them."""
    if orientation in (5, 6, 7, 8):
        pixels = cv2.transpose(pixels)  # type: ignore[assignment]
    # After the transpose 6 and 8 are mirrored the other way round from 5 and 7.
    flip = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(orientation)
    return pixels if flip is None else cv2.flip(pixels, flip)  # type: ignore[return-value]


def _as_array(image: Image.Image) -> np.ndarray:
    """Return a loaded picture as uint8 grey, RGB or RGBA."""
    if image.mode.startswith("I;16"):
        return (np.asarray(image) >> 8).astype(np.uint8)
    if image.mode in ("I", "F"):
        return _to_bytes(np.asarray(image, dtype=np.float64))
    if image.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in image.info:
        return np.asarray(image.convert("RGBA"))
    if image.mode in ("L", "RGB"):
        return np.asarray(image)
    return np.asarray(image.convert("RGB"))


def _to_bytes(values: np.ndarray) -> np.ndarray:
    # 32-bit grey has no agreed white. Whole numbers up to 65,535 are 16-bit scans; else stretch.
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if low >= 0 and 255 < high <= 65_535:
        low, high = 0.0, 65_535.0
    elif low >= 0 and 1 < high <= 255:
        low, high = 0.0, 255.0
    scaled = (values - low) / max(high - low, 1e-9) * 255
    return np.nan_to_num(scaled).clip(0, 255).astype(np.uint8)
