"""The words of a PDF that Qt wrote, made whole for those who search in it and copy from it.

Where a script joins letters into signs of their own (Devanagari), Qt's PDFs lose these letters: the
page looks right, its text does not. A PDF may say beside a drawing which text it stands for
(ISO 32000-1, 14.9.4, ActualText). While such words are drawn, ``marked`` leaves a mark far off the
page before and after them; ``keep_words`` puts the words into the finished file in their place.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

_FAR = -9000
_FIRST = 7000

_MARK = re.compile(rb"-(\d+) -(9000|9500) 1 1 re\s+f\*?")
_INDIC = re.compile("[\u0900-\u0dff]")


def are_joined(words: str) -> bool:
    """Whether these are words whose letters Qt's PDFs lose."""
    return _INDIC.search(words) is not None


@contextmanager
def marked(painter: QPainter, words: str, kept: list[str]) -> Iterator[None]:
    """Mark what is drawn inside as standing for ``words``, which are added to ``kept``."""
    x = -(_FIRST + len(kept))
    kept.append(words)
    painter.fillRect(QRectF(x, _FAR, 1, 1), Qt.GlobalColor.black)
    yield
    painter.fillRect(QRectF(x, _FAR - 500, 1, 1), Qt.GlobalColor.black)


def keep_words(pdf: bytes, kept: Sequence[str]) -> bytes:
    """Return the PDF with its marks replaced by the words that they stand for."""
    if not kept:
        return pdf
    table_at = int(pdf.rsplit(b"startxref", 1)[1].split()[0])
    table, trailer = pdf[table_at:].split(b"trailer", 1)
    rows = table.split(b"\n")[3:]  # after "xref", the count, and the row of object 0
    offsets = [int(row.split()[0]) for row in rows if row.strip().endswith(b"n")]
    ends = sorted([*offsets, table_at])
    out, moved = pdf[: ends[0]], {}
    for begin, end in pairwise(ends):
        moved[begin] = len(out)
        out += _with_words(pdf[begin:end], kept)
    lines = [b"%010d 00000 n \n" % moved[offset] for offset in offsets]
    begin = len(out)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
    trailer = trailer.split(b"startxref")[0]
    return out + head + b"".join(lines) + b"trailer" + trailer + b"startxref\n%d\n%%%%EOF\n" % begin


def _with_words(found: bytes, kept: Sequence[str]) -> bytes:
    """Return one object of the file; the drawing of a page with its marks replaced."""
    head, stream, rest = found.partition(b"stream\n")
    if not stream or b"/FlateDecode" not in head:
        return found
    data, _, tail = rest.rpartition(b"endstream")
    try:
        drawing = zlib.decompress(data)
    except zlib.error:
        return found
    if not _MARK.search(drawing):
        return found

    def replace(mark: re.Match[bytes]) -> bytes:
        if mark[2] == b"9500":
            return b"n EMC"
        words = kept[int(mark[1]) - _FIRST].encode("utf-16-be").hex().upper()
        return b"n /Span <</ActualText <FEFF%s>>> BDC" % words.encode("ascii")

    packed = zlib.compress(_MARK.sub(replace, drawing))
    head = re.sub(rb"/Length \d+( \d+ R)?", b"/Length %d" % len(packed), head)
    return head + b"stream\n" + packed + b"\nendstream" + tail
