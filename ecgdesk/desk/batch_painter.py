"""Draws a batch's summary: one table over as many pages as it needs, its head on each of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ecgdesk.desk.report_canvas import QUIET, TRACK, WARNING, WARNING_EDGE, Canvas, Side
from ecgdesk.desk.report_output import Draw, Printable
from ecgdesk.desk.report_painter import draw_letterhead
from ecgdesk.exchange.batch_report import BatchReport, BatchRow

SHARES = (0.05, 0.29, 0.1, 0.08, 0.48)
"""Widths of the columns as shares of the page's."""

SIZE, SMALL = 2.5, 2.0
ROW_GAP = 1.4
TITLE_WIDTH = 74.0


@dataclass(frozen=True)
class PrintableBatch:
    """The summary of many pages."""

    report: BatchReport
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
        """A list stands."""
        return False

    def pages(self, canvas: Canvas) -> Sequence[Draw]:
        """Fill pages of this size with rows."""
        split = _split(canvas, self.report)
        return [partial(_paint, self.report, split, number) for number in range(len(split))]


def _paint(
    report: BatchReport, pages: Sequence[Sequence[BatchRow]], number: int, canvas: Canvas
) -> None:
    y = _head(canvas, report, first=number == 0)
    y += _columns(canvas, report.columns, y)
    for place, row in enumerate(pages[number]):
        y += _row(canvas, row, y, shaded=bool(place % 2))
    _foot(canvas, report, number + 1, len(pages))


def _split(canvas: Canvas, report: BatchReport) -> list[list[BatchRow]]:
    """Fill pages with rows; a row is never divided."""
    dry = canvas.measuring()
    foot, columns = _foot(dry, report, 1, 1), _columns(dry, report.columns, 0)
    pages: list[list[BatchRow]] = [[]]
    y = _head(dry, report, first=True) + columns
    for row in report.rows:
        height = _row(dry, row, 0)
        if y + height > canvas.height - foot - 2 and pages[-1]:
            pages.append([])
            y = _head(dry, report, first=False) + columns
        pages[-1].append(row)
        y += height
    return pages


def _head(canvas: Canvas, report: BatchReport, *, first: bool) -> float:
    """The letterhead and the counts stand on the first page, title and warning on all."""
    left = canvas.width - TITLE_WIDTH
    title = canvas.text(
        left, 0, TITLE_WIDTH, report.title, size=4.6 if first else 3.0, bold=True, side=Side.END
    )
    title += canvas.text(
        left, title, TITLE_WIDTH, report.made, size=2.8, colour=QUIET, side=Side.END
    )
    y = max(title, draw_letterhead(canvas, report.letterhead, 0, left - 4) if first else 0.0) + 1
    height = canvas.measuring().text(3, 0, canvas.width - 6, report.warning, size=SIZE, bold=True)
    canvas.box(0, y, canvas.width, height + 2, fill=WARNING, edge=WARNING_EDGE)
    canvas.text(3, y + 1, canvas.width - 6, report.warning, size=SIZE, bold=True)
    y += height + 4
    if first:
        step = canvas.width / len(report.counts)
        for place, entry in enumerate(report.counts):
            label = canvas.text(place * step, y, step - 2, entry.label, size=2.1, colour=QUIET)
            canvas.text(place * step, y + label, step - 2, entry.text, size=3.4, bold=True)
        y += 9.5
    return y


def _columns(canvas: Canvas, words: Sequence[str], y: float) -> float:
    cells = list(_cells(canvas, words))
    height = max(
        canvas.text(x, y, width, word, size=SIZE, bold=True) for x, width, word in cells if word
    )
    canvas.line(0, y + height + 0.4, canvas.width, pen=0.3)
    return height + 0.8


def _row(canvas: Canvas, row: BatchRow, y: float, *, shaded: bool = False) -> float:
    dry, cells = canvas.measuring(), list(_cells(canvas, row.cells))
    height = max(dry.text(x, 0, width, words, size=SIZE) for x, width, words in cells if words)
    if shaded:
        canvas.box(0, y, canvas.width, height + ROW_GAP, fill=TRACK, radius=0)
    for x, width, words in cells:
        canvas.text(x, y + ROW_GAP / 2, width, words, size=SIZE)
    return height + ROW_GAP


def _cells(canvas: Canvas, words: Sequence[str]) -> Iterator[tuple[float, float, str]]:
    """Yield where each cell stands, its width, and its words."""
    x = 0.0
    for share, word in zip(SHARES, words, strict=True):
        yield x + 1, share * canvas.width - 2.5, word
        x += share * canvas.width


def _foot(canvas: Canvas, report: BatchReport, page: int, total: int) -> float:
    width = canvas.width - 26
    dry = canvas.measuring()
    height = 1 + sum(dry.text(0, 0, width, words, size=SMALL) for words in report.made_by)
    y = canvas.height - height
    canvas.line(0, y, canvas.width)
    y += 0.4
    words = report.page_words.format(page=page, total=total)
    canvas.text(canvas.width - 24, y, 24, words, size=SMALL, colour=QUIET, side=Side.END)
    for line in report.made_by:
        y += canvas.text(0, y, width, line, size=SMALL, colour=QUIET)
    return height
