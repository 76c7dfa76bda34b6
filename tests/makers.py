"""Files made for tests, good and bad, by hand where no library would write them."""

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgdesk.errors import EcgdeskError
from ecgdesk.paper.sources import open_source


def checkered(width: int = 96, height: int = 64) -> Image.Image:
    """A picture of which no turn or mirror image looks like another; edges lie on JPEG blocks."""
    pixels = np.full((height, width, 3), 235, np.uint8)
    pixels[: height // 2, : width // 2] = (200, 30, 30)
    pixels[height // 2 :, width // 2 :] = (20, 160, 40)
    pixels[: height // 4, -width // 6 :] = (0, 0, 250)
    return Image.fromarray(pixels)


def huge_png(side: int = 30_000) -> bytes:
    """A valid black 1-channel PNG of side x side pixels, in about a megabyte."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    packer = zlib.compressobj(1)
    row = bytes(side + 1)
    rows = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def make_pdf(
    pages: list[bytes], *, size: tuple[float, float] = (200, 100), extra: bytes = b""
) -> bytes:
    """A PDF of pages with these content streams; ``size`` in points, ``extra`` in the trailer."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * i) for i in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d/MediaBox[0 0 %f %f]>>" % (len(pages), *size),
    ]
    for number, content in enumerate(pages):
        objects.append(b"<</Type/Page/Parent 2 0 R/Contents %d 0 R>>" % (4 + 2 * number))
        packed = zlib.compress(content)
        objects.append(
            b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream"
        )
    body, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj" % number + text + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n" % count
        + table
        + b"trailer<</Size %d/Root 1 0 R" % count
        + extra
        + b">>\nstartxref\n%d\n%%%%EOF" % len(body)
    )


RED_LEFT = b"1 0 0 rg 0 0 100 100 re f"
"""Content of a page of 200 x 100 points whose left half is red."""

LOCK = (
    b"/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<" + b"17" * 32 + b">/U<" + b"2a" * 32 + b">>>"
    b"/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
)
"""Trailer entries of a PDF that the empty password does not open."""

ENDLESS = b"/P gs " + b"0 0 m 180 90 l 0 90 l 180 0 l 90 100 l f* " * 400_000
"""Content of a page that takes far longer to draw than anybody waits."""


def write_mixed_folder(folder: Path, good_page: Path) -> dict[str, str]:
    """Fill a folder with good and bad files; returns the status or code that each must get."""
    page = good_page.read_bytes()
    (folder / "below").mkdir()
    (folder / ".hidden").mkdir()
    files: dict[str, tuple[bytes, str]] = {
        "page 2.jpg": (page, "read"),
        "page 10.jpg": (page, "read"),
        "Électrocardiogramme été.jpg": (page, "read"),
        "below/تخطيط القلب.JPG": (page, "read"),
        "a page without a suffix": (page, "read"),
        "wrongly named.png": (page, "read"),
        "cut short.jpg": (page[: len(page) * 2 // 3], "file-damaged"),
        "empty.png": (b"", "file-empty"),
        "letter.png": (b"Dear colleague,\nplease find enclosed\n", "format-unsupported"),
        "enormous.png": (huge_png(), "file-too-large"),
        "locked.pdf": (make_pdf([RED_LEFT], extra=LOCK), "password-needed"),
        "broken.pdf": (b"%PDF-1.4\nnothing more", "file-damaged"),
        "scan.dcm": (b"\0" * 128 + b"DICM" + b"\0" * 64, "format-unsupported"),
    }
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    (folder / "labels.csv").write_text("page,label\n")
    (folder / ".hidden" / "page.jpg").write_bytes(page)
    (folder / "._page 2.jpg").write_bytes(b"\0\5\x16\7")
    return {name: status for name, (_, status) in files.items()}


def rig_worker() -> None:
    """Initialise a worker process of ``batch`` so that a page called "killer.png" kills it."""
    from ecgdesk import batch
    from ecgdesk.paper.page import Page
    from ecgdesk.paper.quad import Quad
    from ecgdesk.reading import Reading

    def read_page(page: Page, *_: object) -> Reading:
        if page.name == "killer.png":
            os._exit(9)
        return Reading("refused", Quad.whole(page.width, page.height), 1.0)

    batch.read_page = read_page


LOSSLESS = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}}


def encoded(image: Image.Image, format_name: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format_name, **{**LOSSLESS.get(format_name, {}), **options})
    return file.getvalue()


def sentence_of(path: Path, kind: type[EcgdeskError]) -> str:
    with pytest.raises(kind) as caught, open_source(path) as source:
        source.page(1)
    assert type(caught.value) is kind
    text = caught.value.text
    assert path.name in text
    assert text.endswith(".")
    assert "\n" not in text
    return text
