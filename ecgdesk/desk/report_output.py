"""Reports on their way out: to a PDF or to a printer, by one painter for all.

The page is addressed in millimetres from the paper's corner, never from where a printer's own
margins begin: the same report lies at the same place on every printer.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from ecgdesk import __version__
from ecgdesk.desk.fonts import load_fonts
from ecgdesk.desk.pdf_words import keep_words
from ecgdesk.desk.report_canvas import Canvas
from ecgdesk.desk.report_painter import fits_true, paint_report, paint_sheet_page
from ecgdesk.errors import OutputError
from ecgdesk.exchange.report import Report

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
ORIENTATIONS = ("auto", "portrait", "landscape")

MARGIN_MM = 7.5
"""Round the page: office printers reach to within 4 to 6.4 mm of the edge, and ten seconds with a
calibration pulse must fit across Letter."""

PDF_DPI = 1200

Draw = Callable[[Canvas], object]
"""Draws one page on a canvas of its size."""


@dataclass(frozen=True)
class PageSetup:
    """The paper (one of PAPERS) and how it lies (one of ORIENTATIONS)."""

    paper: str = "a4"
    orientation: str = "auto"


class Printable(Protocol):
    """What can be put on paper, page by page."""

    @property
    def title(self) -> str:
        """What to call it; no patient's name, for print queues show it to anybody."""

    @property
    def right_to_left(self) -> bool:
        """Whether its language is read from the right."""

    @property
    def parts(self) -> "Sequence[Printable]":
        """What it is made of; the pages of each lie as that part likes."""

    def likes_landscape(self, canvas: Canvas) -> bool:
        """Whether it would rather lie on a landscape page of this size."""

    def pages(self, canvas: Canvas) -> Sequence[Draw]:
        """Divide it into pages of this size; each draws itself."""


@dataclass(frozen=True)
class PrintableReport:
    """The report of one Record: one page, and the sheet on another if ``sheet_page``."""

    report: Report
    right_to_left: bool = False
    sheet_page: bool = False

    @property
    def title(self) -> str:
        """What to call it."""
        return self.report.title

    @property
    def parts(self) -> Sequence[Printable]:
        """The report, and the page of the sheet."""
        sheet = PrintableSheet(self.report, self.right_to_left)
        return (self, sheet) if self._has_sheet else (self,)

    @property
    def _has_sheet(self) -> bool:
        return self.sheet_page and self.report.sheet is not None

    def likes_landscape(self, canvas: Canvas) -> bool:
        """Whether its sheet fits there at true scale."""
        return fits_true(canvas, self.report)

    def pages(self, canvas: Canvas) -> Sequence[Draw]:
        """One page."""
        return [lambda page: paint_report(page, self.report, 2 if self._has_sheet else 1)]


@dataclass(frozen=True)
class PrintableSheet:
    """The sheet of a report on a page of its own, where it has its true scale if any paper can."""

    report: Report
    right_to_left: bool = False

    @property
    def title(self) -> str:
        """What to call it."""
        return self.report.title

    @property
    def parts(self) -> Sequence[Printable]:
        """Itself."""
        return (self,)

    def likes_landscape(self, canvas: Canvas) -> bool:
        """Sheets are wider than they are high, as a rule."""
        sheet = self.report.sheet
        return sheet is None or sheet.pixels.shape[1] > sheet.pixels.shape[0]

    def pages(self, canvas: Canvas) -> Sequence[Draw]:
        """One page."""
        return [lambda page: paint_sheet_page(page, self.report)]


def page_layout(document: Printable, setup: PageSetup) -> QPageLayout:
    """Return the page for a document: its size, and the orientation that suits it best."""
    orientation = QPageLayout.Orientation.Portrait
    if setup.orientation == "landscape":
        orientation = QPageLayout.Orientation.Landscape
    elif setup.orientation == "auto":
        wide = _layout(setup.paper, QPageLayout.Orientation.Landscape)
        if document.likes_landscape(make_canvas(None, wide, document)):
            orientation = QPageLayout.Orientation.Landscape
    return _layout(setup.paper, orientation)


def all_pages(
    document: Printable, setup: PageSetup
) -> Sequence[tuple[Printable, QPageLayout, Draw]]:
    """Divide a document into pages: the part that each is of, how it lies, and what draws it."""
    found = []
    for part in document.parts:
        # What was chosen for the document goes for its first part; a sheet lies as it fits.
        layout = page_layout(part, setup if part is document else PageSetup(setup.paper))
        canvas = make_canvas(None, layout, part)
        found += [(part, layout, draw) for draw in part.pages(canvas)]
    return found


def make_canvas(
    painter: QPainter | None,
    layout: QPageLayout,
    document: Printable,
    kept_words: list[str] | None = None,
) -> Canvas:
    """Return the area within the margins of a page; ``painter`` is in millimetres of the paper."""
    size = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    if painter:
        painter.translate(MARGIN_MM, MARGIN_MM)
    width, height = size.width() - 2 * MARGIN_MM, size.height() - 2 * MARGIN_MM
    return Canvas(painter, width, height, document.right_to_left, kept_words)


def draw_page(
    painter: QPainter,
    layout: QPageLayout,
    document: Printable,
    draw: Draw,
    per_mm: float,
    kept_words: list[str] | None = None,
) -> None:
    """Draw one page with the paper's corner at the painter's, ``per_mm`` of its units to 1 mm."""
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(per_mm, per_mm)
    draw(make_canvas(painter, layout, document, kept_words))
    painter.restore()


def pdf_bytes(document: Printable, setup: PageSetup) -> bytes:
    """Return a document as a PDF with its fonts in it."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(document.title)
    writer.setCreator(f"ecgdesk {__version__}")
    words: list[str] = []
    _draw_all(writer, document, setup, PDF_DPI, words)
    return keep_words(bytes(buffer.data().data()), words)


def save_pdf(document: Printable, setup: PageSetup, path: Path) -> None:
    """Write a document as a PDF file; OutputError. No half of it is left under its name."""
    save_bytes(pdf_bytes(document, setup), path)


def save_bytes(data: bytes, path: Path) -> None:
    """Write a whole file or none; OutputError says what to do."""
    partial = path.with_name(f"{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(data)
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise OutputError(
            f"{path} could not be written ({error.strerror}). Choose another place, or close the "
            "program that has it open."
        ) from error


def print_document(document: Printable, setup: PageSetup, printer: "QPrinter") -> None:
    """Print on a printer that was chosen; OutputError if it takes nothing."""
    load_fonts()
    printer.setFullPage(True)
    printer.setDocName(document.title)
    _draw_all(printer, document, setup, printer.resolution())


def find_printer(name: str) -> "QPrinter":
    """Return the system's printer of that name; OutputError names those that there are."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    known = QPrinterInfo.availablePrinterNames()
    if name not in known:
        names = ", ".join(known) or "none is set up"
        raise OutputError(f"There is no printer called {name} (there is: {names}).")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer


def _draw_all(
    device: QPagedPaintDevice,
    document: Printable,
    setup: PageSetup,
    dpi: int,
    kept_words: list[str] | None = None,
) -> None:
    pages = all_pages(document, setup)
    device.setPageLayout(pages[0][1])
    painter = QPainter()
    if not painter.begin(device):
        raise OutputError(
            "The printer took no page. Check that it is on and reachable, then print again."
        )
    try:
        for number, (part, layout, draw) in enumerate(pages):
            if number:
                device.setPageLayout(layout)
                device.newPage()
            draw_page(painter, layout, part, draw, dpi / 25.4, kept_words)
    finally:
        painter.end()


def _layout(paper: str, orientation: QPageLayout.Orientation) -> QPageLayout:
    layout = QPageLayout(QPageSize(PAPERS[paper]), orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
