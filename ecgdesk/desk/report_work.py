"""From pages to Records and printable Reports: what the commands and the window share.

Runs in worker threads too: no widget is touched.
"""

from collections.abc import Iterable, Iterator
from dataclasses import KW_ONLY, dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ecgdesk.archive.record import Record, make_record
from ecgdesk.batch import Outcome
from ecgdesk.desk.evidence_tint import tint_sheet
from ecgdesk.desk.report_output import PrintableReport
from ecgdesk.desk.words import pack_word, sentence
from ecgdesk.errors import EcgdeskError
from ecgdesk.exchange.report import Letterhead, cut_sheet, make_report
from ecgdesk.packs.calls import PRESENT
from ecgdesk.packs.pack import Pack
from ecgdesk.packs.panels import Panel
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.page import Page
from ecgdesk.paper.sources import open_source
from ecgdesk.paper.whiten import is_photographed, whiten
from ecgdesk.reading import Reading, read_page


def translate(context: str, text: str) -> str:
    """Say a report's words in the window's language; see ``exchange.report.Translate``."""
    if context == "Sentences":
        return sentence(text)
    return QCoreApplication.translate(context, text)


@dataclass(frozen=True)
class PageRead:
    """A page, what was read of it, and the bytes of the file that it came from."""

    page: Page
    reading: Reading
    original: bytes | None = None

    @property
    def record(self) -> Record:
        """The Record of it, without a patient yet."""
        return make_record(self.page, self.reading, self.original)


@dataclass(frozen=True)
class Look:
    """How a report is to look. ``evidence`` is the finding whose evidence is shown, by its index.

    ``sheet_page`` adds the sheet on a page of its own. ``right_to_left`` is that of the language.
    ``white``: the paper without shadows; None: where the page was photographed.
    """

    letterhead: Letterhead | None = None
    _: KW_ONLY
    panel: Panel | None = None
    evidence: int | None = None
    sheet_page: bool = False
    right_to_left: bool = False
    white: bool | None = None


def read_pages(files: Iterable[Path], pack: Pack) -> Iterator[tuple[Outcome, PageRead | None]]:
    """Read every page of the files; one that cannot be opened has an Outcome only."""
    for file in files:
        number, count = 1, 1
        try:
            with open_source(file) as source:
                count = source.count
                for number in range(1, count + 1):
                    try:
                        page = source.page(number)
                        reading = read_page(page, pack)
                    except EcgdeskError as error:
                        yield Outcome.of_error(file, number, error), None
                        continue
                    outcome = Outcome.of_reading(file, number, reading)
                    original = file.read_bytes() if count == 1 else None
                    yield replace(outcome, count=count), PageRead(page, reading, original)
        except EcgdeskError as error:
            yield Outcome.of_error(file, number, error), None


def printable(record: Record, reading: Reading, look: Look) -> PrintableReport:
    """Return the report of a record, with the sheet of the reading that it was made from."""
    picture = None
    sheet, ink, white = reading.sheet, reading.ink, False
    if sheet is not None:
        pixels, named = sheet.pixels, ""
        if look.evidence is not None and reading.evidence is not None:
            pixels = tint_sheet(reading, look.evidence)
            name = next(f.name for f in reading.findings if f.index == look.evidence)
            named = pack_word(name)
        elif ink is not None:
            white = is_photographed(pixels) if look.white is None else look.white
            if white:
                per_mm = guess_pixels_per_mm(pixels.shape[1], sheet.scale)
                pixels = whiten(pixels, ink, per_mm=per_mm)
        picture = cut_sheet(reading, pixels, named, look.evidence)
        picture = replace(picture, whitened=white) if picture else None
    report = make_report(
        record,
        picture,
        made=datetime.now().astimezone(),
        letterhead=look.letterhead,
        panel=look.panel,
        translate=translate,
    )
    return PrintableReport(report, look.right_to_left, look.sheet_page)


class Names:
    """Names for files in one folder: pages of one name in two folders do not meet."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        """Return the name, with a number behind it where it was taken before."""
        free, number = name, 1
        while free.casefold() in self._taken:
            number += 1
            free = f"{name}-{number}"
        self._taken.add(free.casefold())
        return free


def strongest(reading: Reading) -> int | None:
    """Return the index of the most probable finding, of those present if there are any."""
    ranked = sorted(reading.findings, key=lambda f: (f.call == PRESENT, f.probability))
    return ranked[-1].index if ranked else None
