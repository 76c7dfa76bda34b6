"""A file is whole or it is not: every format, cut at many places, and with what devices append."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgdesk.scanners.whole import is_page_file, is_whole, suffix_of


def picture() -> Image.Image:
    noise = np.random.default_rng(1).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    return Image.fromarray(noise)


def saved(kind: str, **options: object) -> bytes:
    data = io.BytesIO()
    picture().save(data, kind, **options)
    return data.getvalue()


def jpeg_with_thumbnail() -> bytes:
    """Its thumbnail has an end mark of its own, near the beginning."""
    thumbnail = saved("JPEG")
    exif = b"Exif\0\0" + thumbnail
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    whole = saved("JPEG", quality=95)
    return whole[:2] + segment + whole[2:]


def tiff_of_two() -> bytes:
    data = io.BytesIO()
    picture().save(data, "TIFF", save_all=True, append_images=[picture()])
    return data.getvalue()


def heic() -> bytes:
    boxes = ((b"ftyp", b"heic\0\0\0\0mif1heic"), (b"meta", bytes(40)), (b"mdat", bytes(900)))
    return b"".join(struct.pack(">I", 8 + len(body)) + name + body for name, body in boxes)


PDF = b"%PDF-1.4\n" + b"x" * 5000 + b"\nstartxref\n9\n%%EOF\n"
FILES = {
    "baseline.jpg": saved("JPEG"),
    "progressive.jpg": saved("JPEG", progressive=True),
    "restarts.jpg": saved("JPEG", restart_marker_blocks=2),
    "thumbnail.jpg": jpeg_with_thumbnail(),
    "page.png": saved("PNG"),
    "plain.tif": saved("TIFF"),
    "packed.tif": saved("TIFF", compression="tiff_lzw"),
    "two.tif": tiff_of_two(),
    "page.bmp": saved("BMP"),
    "page.webp": saved("WEBP"),
    "page.heic": heic(),
    "page.pdf": PDF,
}


@pytest.mark.parametrize("name", FILES)
def test_whole_file_is_whole(tmp_path: Path, name: str) -> None:
    file = tmp_path / "any name"
    file.write_bytes(FILES[name])
    assert is_page_file(file)
    assert is_whole(file)
    assert suffix_of(file) == Path(name).suffix


@pytest.mark.parametrize("name", FILES)
def test_every_cut_is_seen(tmp_path: Path, name: str) -> None:
    """Cut anywhere, down to the last bytes that matter."""
    data = FILES[name]
    file = tmp_path / "cut"
    slack = 8 if name.endswith(("pdf", "tif")) else 1  # A newline, a padding byte.
    for end in sorted({*range(0, len(data) - slack, max(1, len(data) // 97)), len(data) - slack}):
        file.write_bytes(data[:end])
        assert not is_whole(file), f"cut at {end} of {len(data)}"


def test_heic_cut_between_two_boxes_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "cut"
    file.write_bytes(heic()[: -(8 + 900)])
    assert not is_whole(file)


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".jpg", ".png"))])
def test_padding_does_no_harm(tmp_path: Path, name: str) -> None:
    file = tmp_path / "padded"
    file.write_bytes(FILES[name] + bytes(700))
    assert is_whole(file)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"notes of the day",
        b"BM is how this letter begins, and it goes on for some time.",
        b"II*\0\x08\0\0\0" + b"\xff" * 200,
        b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\0\0" * 10,
        bytes(4) + b"ftyp",
    ],
)
def test_nonsense_is_not_whole(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "nonsense"
    file.write_bytes(data)
    assert not is_whole(file)
