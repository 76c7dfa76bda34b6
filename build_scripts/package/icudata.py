"""Qt's copy of ICU's data (32 MB) without what Qt never asks ICU for.

Qt formats numbers and dates, breaks lines and names languages by its own tables; of ICU it uses
collation, case mapping and time zones. What is left out here, ICU itself treats as not installed.
The format of the data is described in ICU's ``ucmndata.h``: a header, a table of (name, data)
offsets sorted by name, the names, and the items, each on a multiple of 16 bytes.
"""

import re
import struct

_MAGIC = b"CmnD"
_UNUSED = re.compile(
    r"^[^/]+/(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|\.cnv$|^[^/]+/[a-z]{2,3}(_\w+)?\.res$"
)


def entry_point(library: bytes) -> str:
    """Return the name of the symbol under which a libicudata has its data."""
    names = set(re.findall(rb"\0(icudt\d+_dat)\0", library))
    if len(names) != 1:
        raise ValueError("This library has not the one table of ICU's data.")
    return str(names.pop().decode())


def extract(library: bytes) -> bytes:
    """Return ICU's data out of a libicudata, from its header on."""
    start = library.index(_MAGIC) - 12
    # The end is not marked; the rest of the file after the last item does no harm here.
    return library[start:]


def trim(data: bytes) -> bytes:
    """Return the data without the items that are not used."""
    table = struct.unpack_from("<H", data)[0]
    count = struct.unpack_from("<I", data, table)[0]
    rows = [struct.unpack_from("<II", data, table + 4 + 8 * row) for row in range(count)]
    starts = [start for _, start in rows]
    # A time zone table or the like is never last by name, so that item's size does not matter.
    ends = [*starts[1:], starts[-1] + 4096]
    kept = []
    for (name_at, start), end in zip(rows, ends, strict=True):
        name_start = table + name_at
        name = data[name_start : data.index(b"\0", name_start)]
        if not _UNUSED.search(name.decode("ascii")):
            kept.append((name, data[table + start : table + end]))
    return data[:table] + _table(kept)


def _table(items: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    items_at = _aligned(names_at + len(names))
    rows, body, name_at = b"", b"", names_at
    for name, item in items:
        rows += struct.pack("<II", name_at, items_at + len(body))
        body += item.ljust(_aligned(len(item)), b"\0")
        name_at += len(name) + 1
    return (struct.pack("<I", len(items)) + rows + names).ljust(items_at, b"\xaa") + body


def _aligned(size: int) -> int:
    return -(-size // 16) * 16
