"""What workers do for the window: open, read, colour. Runs in worker threads only.

The heavy imports (numpy, OpenCV, LiteRT) stand inside the functions, so that the first worker
pays for them and the window comes up without.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from ecgdesk.desk.corners import Corners
from ecgdesk.desk.picture import (
    Picture,
    picture_from,
    pixels_from,
    quick_thumbnail,
    thumbnail_from,
)
from ecgdesk.desk.words import pack_word
from ecgdesk.errors import EcgdeskError, PackError
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.hand_scale import NOTHING, ByHand

if TYPE_CHECKING:
    from ecgdesk.batch import Outcome
    from ecgdesk.beats import Beat
    from ecgdesk.packs.calls import Finding
    from ecgdesk.packs.pack import Pack
    from ecgdesk.paper.page import Page
    from ecgdesk.reading import Reading

THUMBNAIL_SIDE = 144

Keep: TypeAlias = "Callable[[Page, Reading], None]"
"""What a page and its reading are handed to, in the worker."""

PASTED = Path("pasted page")
"""Stands for the file of a page that has none, in tables."""


@dataclass(frozen=True)
class Origin:
    """Where a page comes from: a file and the page's number in it, or a picture without a file.

    ``title`` names such a picture; without one it was pasted. ``sheet`` counts the sheets on one
    page, and ``taken`` are the frames of those that are read already.
    """

    path: Path | None
    number: int = 1
    pasted: QImage | None = None
    title: str = ""
    sheet: int = 1
    taken: tuple[Corners, ...] = ()

    def is_page_of(self, other: "Origin") -> bool:
        """Whether another sheet of the same page comes from ``other``."""
        same_file = (self.path, self.number) == (other.path, other.number)
        return same_file and self.pasted is other.pasted


def original_bytes(origin: Origin) -> bytes | None:
    """Return the bytes of a page's file; None if it has none, or it went away meanwhile."""
    try:
        return origin.path.read_bytes() if origin.path else None
    except OSError:
        return None


@dataclass(frozen=True)
class LoadedPage:
    """A page ready to be shown; ``page_count`` is how many pages its file has."""

    page: "Page"
    picture: Picture
    thumbnail: QImage
    page_count: int


@dataclass(frozen=True)
class Summary:
    """What the worklist keeps of a reading: its status, a few words, and a thumbnail if made.

    ``outcome`` is the Reading without its pixels; None where nothing could be read.
    """

    status: str
    words: str
    thumbnail: QImage | None = None
    page_count: int = 1
    outcome: "Outcome | None" = None


@dataclass(frozen=True)
class MadeReading:
    """A Reading with what the window needs of it: corners as numbers, the sheet as a Picture.

    ``proposed`` tells whether the corners are the program's own.
    """

    reading: "Reading"
    corners: Corners
    proposed: bool
    sheet_picture: Picture | None
    summary: Summary


def warm_up(token: CancelToken) -> None:
    """Pay for the imports and load the network while the person still looks for a file."""
    import ecgdesk.reading

    assert ecgdesk.reading
    _pack()
    from ai_edge_litert.interpreter import Interpreter

    assert Interpreter


def find_origins(paths: Sequence[Path], token: CancelToken) -> list[Origin]:
    """Return the first page of every file that can be opened, folders searched."""
    from ecgdesk.paper.sources import find_files

    return [Origin(path) for path in find_files(paths)]


def load(origin: Origin, token: CancelToken) -> LoadedPage:
    """Open a page. Raises EcgdeskError with a sentence for people."""
    page, page_count = _open(origin, token)
    return LoadedPage(
        page, picture_from(page.pixels), thumbnail_from(page.pixels, THUMBNAIL_SIDE), page_count
    )


def read(
    page: "Page",
    corners: Corners | None,
    by_hand: ByHand,
    taken: tuple[Corners, ...],
    token: CancelToken,
) -> MadeReading:
    """Read a page, within the person's corners and by what the person said of the paper.

    Without corners, the sheet is looked for beside those that are ``taken``.
    """
    reading = _read(page, corners, by_hand, taken)
    a, b, c, d = ((float(x), float(y)) for x, y in reading.quad.as_list())
    sheet_picture = picture_from(reading.sheet.pixels) if reading.sheet else None
    summary = replace(summarise(reading), outcome=_outcome(page, reading))
    return MadeReading(reading, (a, b, c, d), corners is None, sheet_picture, summary)


def read_behind(
    origin: Origin,
    corners: Corners | None,
    token: CancelToken,
    by_hand: ByHand = NOTHING,
    keep: "Keep | None" = None,
) -> Summary:
    """Open and read a page for the worklist, keeping only what the list shows.

    ``keep`` is handed the page and its reading, for the records.
    """
    page, page_count = _open(origin, token)
    thumbnail = thumbnail_from(page.pixels, THUMBNAIL_SIDE)
    token.check()
    try:
        reading = _read(page, corners, by_hand, origin.taken)
    except EcgdeskError as error:
        return Summary("failed", error.text, thumbnail, page_count)
    if keep:
        keep(page, reading)
    return replace(
        summarise(reading),
        thumbnail=thumbnail,
        page_count=page_count,
        outcome=_outcome(page, reading),
    )


def make_thumbnail(origin: Origin, token: CancelToken) -> tuple[QImage, int]:
    """Make a page's thumbnail before it is read; also returns how many pages its file has."""
    from ecgdesk.paper.sources import open_source

    if origin.pasted is not None or origin.path is None:
        page, count = _open(origin, token)
        return thumbnail_from(page.pixels, THUMBNAIL_SIDE), count
    with open_source(origin.path) as source:
        quick = quick_thumbnail(origin.path, THUMBNAIL_SIDE)
        if quick is not None:
            return quick, 1
        page = source.page(origin.number, cancel=token)
        return thumbnail_from(page.pixels, THUMBNAIL_SIDE), source.count


def write_table(path: Path, rows: "Sequence[tuple[Origin, Outcome | None, str]]") -> int:
    """Write a CSV file of (origin, outcome, words where nothing was read); return how many rows."""
    from ecgdesk.batch import FAILED, Outcome
    from ecgdesk.errors import OutputError
    from ecgdesk.exchange.csvfile import CsvFile
    from ecgdesk.paper.quality import Reason

    try:
        with CsvFile(path, _pack()) as table:
            for origin, outcome, words in rows:
                table.add(
                    outcome
                    or Outcome(
                        origin.path or PASTED,
                        origin.number,
                        FAILED,
                        reasons=(Reason("not-read", words),),
                    )
                )
    except OSError as error:
        raise OutputError(
            f"{path.name} could not be written ({error.strerror}). Choose another place for it, "
            "or close the program that has it open."
        ) from error
    return len(rows)


def summarise(reading: "Reading") -> Summary:
    """Say a Reading in a few words; those of a reading that was not refused are told when shown."""
    if reading.status != "read":
        return Summary("refused", " ".join(reason.text for reason in reading.reasons))
    return Summary("read", say_findings(reading.findings))


def say_findings(findings: "Sequence[Finding]") -> str:
    """Say what is present, or else what is unsure, most probable first."""
    called = [finding for finding in findings if finding.call != "absent"]
    ranked = sorted(called, key=lambda finding: -finding.probability)
    present = [pack_word(finding.name) for finding in ranked if finding.call == "present"]
    unsure = [pack_word(finding.name) for finding in ranked if finding.call == "unsure"]
    if present:
        return ", ".join(present)
    if unsure:
        words = QCoreApplication.translate("Worklist", "unsure: {names}")
        return words.format(names=", ".join(unsure))
    return QCoreApplication.translate("Worklist", "nothing present")


def read_beat(
    reading: "Reading", box: tuple[float, float, float, float], token: CancelToken
) -> "Beat | None":
    """Read the beat in a box on the sheet (left, top, right, bottom); None where there is none."""
    from ecgdesk.beats import beat_pack, read_box
    from ecgdesk.paper.leads import Box

    pack = beat_pack()
    if pack is None:
        raise PackError("There is no pack that reads beats. Install one with `ecgdesk packs`.")
    if reading.layout is None or reading.sheet is None:
        return None
    return read_box(reading.layout, reading.sheet.to_page, Box(*box), pack)


def evidence_picture(reading: "Reading", index: int, token: CancelToken) -> Picture:
    """Colour the trace of a read sheet by the evidence of one finding."""
    from ecgdesk.desk.evidence_tint import tint_sheet

    return picture_from(tint_sheet(reading, index))


def _open(origin: Origin, token: CancelToken) -> "tuple[Page, int]":
    from ecgdesk.paper.sources import open_source, page_from_pixels

    if origin.pasted is not None:
        return page_from_pixels(pixels_from(origin.pasted)), 1
    assert origin.path is not None
    with open_source(origin.path) as source:
        return source.page(origin.number, cancel=token), source.count


def _outcome(page: "Page", reading: "Reading") -> "Outcome":
    from ecgdesk.batch import Outcome

    return Outcome.of_reading(page.path or PASTED, page.number, reading)


def _read(
    page: "Page", corners: Corners | None, by_hand: ByHand, taken: tuple[Corners, ...]
) -> "Reading":
    from ecgdesk.paper.other_sheet import hide_sheets
    from ecgdesk.paper.quad import Quad
    from ecgdesk.reading import read_page

    if taken and corners is None:
        page = hide_sheets(page, [Quad.from_points(frame) for frame in taken])
    return read_page(page, _pack(), Quad.from_points(corners) if corners else None, by_hand)


_chosen = "sheet"


def use_pack(name: str) -> None:
    """Read with the pack called ``name`` from now on (empty: the usual one), loaded anew."""
    global _chosen
    _chosen = name or "sheet"
    _pack.cache_clear()


def pack_name() -> str:
    """Return the name of the pack that pages are read with."""
    return _chosen


@lru_cache(maxsize=1)
def _pack() -> "Pack":
    from ecgdesk.packs.pack import find_pack

    return find_pack(_chosen)
