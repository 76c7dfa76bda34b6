"""Whether a page's file is whole: its format's own end is there, not only its beginning.

Looks at the ends and the tables of a file, never at its pixels, so it is quick on a large one.
"""

import mmap
import os
import re
import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

TAIL = 4096
"""How far from the end a format's last mark may be: devices pad files with zeros or newlines."""

DIRECTORIES_CAP = 2000
ENTRIES_CAP = 4096
STRIPS_CAP = 200_000

_JPEG_MARK = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
"""Any mark but stuffing, fill bytes and restarts, which occur within coded pixels."""

_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_OFFSETS_AND_COUNTS = ((273, 279), (324, 325))  # of strips, of tiles


def is_page_file(path: Path) -> bool:
    """Whether the file begins as one of the formats known here. OSError if it cannot be read."""
    with path.open("rb") as file:
        return _check_of(file.read(16)) is not None


def is_whole(path: Path) -> bool:
    """Whether the file is one of the formats known here and has its end. OSError as above."""
    with path.open("rb") as file:
        check = _check_of(file.read(16))
        size = os.fstat(file.fileno()).st_size
        return check is not None and check(file, size)


def suffix_of(path: Path) -> str:
    """Return the usual suffix of the file's content, by its first bytes; "" if not known."""
    with path.open("rb") as file:
        head = file.read(16)
    return next((suffix for begins, suffix, _ in _FORMATS if begins(head)), "")


def _check_of(head: bytes) -> Callable[[BinaryIO, int], bool] | None:
    return next((check for begins, _, check in _FORMATS if begins(head)), None)


def _tail(file: BinaryIO, size: int) -> bytes:
    file.seek(max(0, size - TAIL))
    return file.read(TAIL)


def _jpeg_ends(file: BinaryIO, size: int) -> bool:
    """Walk its segments to the end mark. A thumbnail's own end mark lies inside a segment."""
    if size < 4:
        return False
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        place = 2
        while True:
            mark = _JPEG_MARK.search(data, place)
            if mark is None:
                return False
            if mark[0][1] == 0xD9:
                return True
            place = mark.end()
            if mark[0][1] == 0x01:
                continue  # The one mark beside restarts that has no length.
            if place + 2 > size:
                return False
            place += int.from_bytes(data[place : place + 2], "big")


def _png_ends(file: BinaryIO, size: int) -> bool:
    return b"IEND\xaeB`\x82" in _tail(file, size)


def _pdf_ends(file: BinaryIO, size: int) -> bool:
    return b"%%EOF" in _tail(file, size)


def _bmp_ends(file: BinaryIO, size: int) -> bool:
    file.seek(2)
    said = int(struct.unpack("<I", file.read(4))[0])
    return size >= max(said, 26)


def _riff_ends(file: BinaryIO, size: int) -> bool:
    file.seek(4)
    return size >= 8 + int(struct.unpack("<I", file.read(4))[0])


def _tiff_ends(file: BinaryIO, size: int) -> bool:
    try:
        return _tiff_fits(file, size)
    except (struct.error, OverflowError):
        return False  # A table runs over the end.


def _tiff_fits(file: BinaryIO, size: int) -> bool:
    """Whether every directory, and every strip or tile it names, lies within the file."""
    file.seek(0)
    order = "<" if file.read(2) == b"II" else ">"
    if _read(file, order + "H", 2)[0] != 42:
        return True  # BigTIFF: no scanner writes it; its size alone must do.
    seen: set[int] = set()
    offset = _read(file, order + "I", 4)[0]
    while offset and len(seen) < DIRECTORIES_CAP:
        if offset in seen or offset + 2 > size:
            return False
        seen.add(offset)
        fields: dict[int, list[int]] = {}
        count = _read(file, order + "H", offset)[0]
        if count > ENTRIES_CAP:
            return False
        for number in range(count):
            entry = offset + 2 + 12 * number
            tag, kind, values = _read(file, order + "HHI", entry)
            if not _values_fit(file, order, entry, kind, values, size):
                return False
            if kind in (3, 4) and values <= STRIPS_CAP:
                fields[tag] = _values(file, order, entry, kind, values)
        for starts, lengths in _OFFSETS_AND_COUNTS:
            ends = zip(fields.get(starts, []), fields.get(lengths, []), strict=False)
            if any(start + length > size for start, length in ends):
                return False
        offset = _read(file, order + "I", offset + 2 + 12 * count)[0]
    return bool(seen)


def _values_fit(file: BinaryIO, order: str, entry: int, kind: int, values: int, size: int) -> bool:
    length = _TYPE_SIZES.get(kind, 1) * values
    return length <= 4 or int(_read(file, order + "I", entry + 8)[0]) + length <= size


def _values(file: BinaryIO, order: str, entry: int, kind: int, values: int) -> list[int]:
    letter = "H" if kind == 3 else "I"
    length = _TYPE_SIZES[kind] * values
    place = entry + 8 if length <= 4 else _read(file, order + "I", entry + 8)[0]
    return list(_read(file, f"{order}{values}{letter}", place))


def _read(file: BinaryIO, layout: str, offset: int) -> tuple[int, ...]:
    file.seek(offset)
    return struct.unpack(layout, file.read(struct.calcsize(layout)))


def _boxes_fit(file: BinaryIO, size: int) -> bool:
    """HEIC: whether its boxes end exactly where the file does, and the pixels' is among them."""
    place, names = 0, set()
    while place < size:
        file.seek(place)
        head = file.read(16)
        if len(head) < 8:
            return False
        length = int(struct.unpack(">I", head[:4])[0])
        if length == 1 and len(head) == 16:
            length = int(struct.unpack(">Q", head[8:])[0])
        names.add(head[4:8])
        if length == 0 and place:
            break  # "All the rest": its size alone must do.
        if length < 8:
            return False
        place += length
    else:
        if place != size:
            return False
    return b"mdat" in names


_FORMATS: tuple[tuple[Callable[[bytes], bool], str, Callable[[BinaryIO, int], bool]], ...] = (
    (lambda head: head.startswith(b"\xff\xd8\xff"), ".jpg", _jpeg_ends),
    (lambda head: head.startswith(b"\x89PNG\r\n\x1a\n"), ".png", _png_ends),
    (lambda head: head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")), ".tif", _tiff_ends),
    (lambda head: head.startswith(b"%PDF-"), ".pdf", _pdf_ends),
    (lambda head: head[:2] == b"BM" and head[6:10] == bytes(4), ".bmp", _bmp_ends),
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", ".webp", _riff_ends),
    (lambda head: head[4:8] == b"ftyp", ".heic", _boxes_fit),
)
