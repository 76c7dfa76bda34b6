import struct

import pytest

from build_scripts.package import icudata

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + b"\x14\0\0\0\0\0\2\0CmnD\1\0\0\0" + b"\0" * 12
ITEMS = {
    "icudt73l/brkitr/cjdict.dict": b"d" * 40,
    "icudt73l/coll/root.res": b"collation of root",
    "icudt73l/gb18030.cnv": b"n" * 33,
    "icudt73l/root.res": b"root",
    "icudt73l/zone/de.res": b"z" * 20,
    "icudt73l/zoneinfo64.res": b"zones",
}


def packed(items: dict[str, bytes]) -> bytes:
    return HEADER + icudata._table([(name.encode(), data) for name, data in items.items()])


def unpacked(data: bytes) -> dict[str, bytes]:
    """Read the format as ICU does: by the table alone."""
    table = struct.unpack_from("<H", data)[0]
    (count,) = struct.unpack_from("<I", data, table)
    found = {}
    for row in range(count):
        name_at, start = struct.unpack_from("<II", data, table + 4 + 8 * row)
        assert start % 16 == 0
        name = data[table + name_at : data.index(b"\0", table + name_at)].decode()
        found[name] = data[table + start :]
    return found


def test_what_qt_uses_is_kept_whole() -> None:
    kept = unpacked(icudata.trim(packed(ITEMS)))
    assert list(kept) == [
        "icudt73l/coll/root.res",
        "icudt73l/root.res",
        "icudt73l/zoneinfo64.res",
    ]
    for name, data in kept.items():
        assert data.startswith(ITEMS[name])


def test_the_data_is_found_in_a_library() -> None:
    library = b"\x7fELF" + b"\0" * 60 + b"\0icudt73_dat\0" + packed(ITEMS)
    assert icudata.entry_point(library) == "icudt73_dat"
    assert unpacked(icudata.extract(library)).keys() == ITEMS.keys()


def test_a_library_without_data() -> None:
    with pytest.raises(ValueError, match="table of ICU"):
        icudata.entry_point(b"\x7fELF something else")
