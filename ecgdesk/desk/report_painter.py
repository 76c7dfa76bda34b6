"""Draws a Report on one page, portrait or landscape, in millimetres.

Every block is a method that draws from ``y`` down and returns its height. The page is measured
first: the sheet gets the room that the words leave, and its true scale if that is enough.
"""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from ecgdesk.desk.report_canvas import (
    INK,
    LINE,
    QUIET,
    WARNING,
    WARNING_EDGE,
    Canvas,
    Side,
)
from ecgdesk.exchange.report import Entry, FindingLine, Letterhead, Report, SheetPicture

GAP = 2.6
LABEL, VALUE, SMALL, ABSENT = 2.1, 2.8, 2.0, 2.1
TITLE = 3.0

LOGO_HEIGHT, LOGO_WIDTH = 13.0, 42.0
LOGO_PIXELS_PER_MM = 24

FULL_ROWS = 12
"""With more findings than this, those that are absent or faint are only named."""

BAR_SHARE = 0.27
"""Of a column: what is left holds the operating point on one line."""

WRITING_ROOM = 9.0
"""Height that is left blank for a physician who has not typed anything."""

SHEET_LEAST = 40.0
"""A sheet is never drawn less high than this: rather the words run on to its cost."""


def paint_report(canvas: Canvas, report: Report, total: int = 1) -> float | None:
    """Draw the report; return the scale of its sheet (1: true, None: without a scale).

    ``total`` is how many pages there are with it.
    """
    return _Page(canvas, report, total=total).draw()


def paint_sheet_page(canvas: Canvas, report: Report) -> None:
    """Draw the sheet alone, with whose it is and the warning: the second page of a report."""
    _Page(canvas, report, number=2, total=2).draw_sheet_alone()


class _Page:
    def __init__(self, canvas: Canvas, report: Report, number: int = 1, total: int = 1) -> None:
        self._c = canvas
        self._report = report
        self._number, self._total = number, total
        self._is_wide = canvas.width > canvas.height

    def draw(self) -> float | None:
        words = _Page(self._c.measuring(), self._report)
        bottom = words._below(0) + GAP
        footer = words._footer(0)
        top = self._above()
        room = max(SHEET_LEAST, self._c.height - footer - bottom - top - GAP)
        used, scale = self._sheet(top, room) if self._report.sheet else (0.0, None)
        below = top + used + GAP
        # What is left over becomes room to write in.
        spare = max(0.0, self._c.height - footer - bottom - below)
        self._below(below, spare)
        self._footer(self._c.height - footer)
        return scale

    def draw_sheet_alone(self) -> float | None:
        c, report = self._c, self._report
        footer = _Page(c.measuring(), report)._footer(0)
        y = self._grid(0, 0, c.width, len(report.patient), report.patient)
        y += self._warning(y) + GAP
        scale = self._sheet(y, c.height - footer - y - GAP)[1] if report.sheet else None
        self._footer(c.height - footer)
        return scale

    # Above the sheet

    def _above(self) -> float:
        c, report = self._c, self._report
        title = 46.0
        if self._is_wide:
            head = draw_letterhead(c, report.letterhead, 0, 84)
            grid = self._grid(
                88, 0.4, c.width - 88 - title - 4, 4, report.patient + report.measured
            )
            y = max(head, grid, self._title(0, title))
        else:
            y = max(
                draw_letterhead(c, report.letterhead, 0, c.width - title - 4), self._title(0, title)
            )
            c.line(0, y + 1, c.width)
            y += 2.4
            y += self._grid(0, y, c.width, 4, report.patient + report.measured)
        y += 1.2
        return y + self._warning(y) + GAP

    def _title(self, y: float, width: float) -> float:
        c, x = self._c, self._c.width - width
        height = c.text(x, y, width, self._report.title, size=4.6, bold=True, side=Side.END)
        return height + c.text(
            x, y + height, width, self._report.made, size=VALUE, colour=QUIET, side=Side.END
        )

    def _grid(
        self, x: float, y: float, width: float, columns: int, entries: Sequence[Entry]
    ) -> float:
        """Labels above their values, row by row."""
        step, below = width / columns, y
        for first in range(0, len(entries), columns):
            row = entries[first : first + columns]
            heights = []
            for place, entry in enumerate(row):
                left = x + place * step
                # The last of a row may run on to the end of the line.
                room = (width if place + 1 == len(row) else (place + 1) * step) - place * step - 2
                label = self._c.text(left, below, room, entry.label, size=LABEL, colour=QUIET)
                value = self._c.text(left, below + label, room, entry.text, size=VALUE)
                if not entry.text:  # to be filled in by hand
                    self._c.line(left, below + label + value, min(room, step - 2))
                heights.append(label + value)
            below += max(heights) + 0.9
        return below - y

    def _warning(self, y: float) -> float:
        words, size = self._report.warning, 2.7
        height = self._c.measuring().text(3, 0, self._c.width - 6, words, size=size, bold=True)
        self._c.box(0, y, self._c.width, height + 2, fill=WARNING, edge=WARNING_EDGE)
        self._c.text(3, y + 1, self._c.width - 6, words, size=size, bold=True)
        return height + 2

    # The sheet

    def _sheet(self, y: float, room: float) -> tuple[float, float | None]:
        sheet, words = self._report.sheet, self._report.sheet_words
        assert sheet is not None
        caption = 5.4 + (3.0 if words.changed else 0)
        width, height, scale = fit_sheet(sheet, self._c.width, room - caption)
        left = (self._c.width - width) / 2
        self._c.picture(left, y, width, height, _image(sheet))
        self._c.box(left, y, width, height, edge=LINE, radius=0)
        below = y + height + 1
        self._c.ruler(0, below, 25, "25 mm")
        said = words.of_scale(scale)
        self._c.text(30, below + 0.4, self._c.width - 30, said, size=2.4, colour=INK)
        if words.changed:
            self._c.text(30, below + 3.7, self._c.width - 30, words.changed, size=2.2, colour=QUIET)
        return height + 1 + caption, scale

    # Below the sheet

    def _below(self, y: float, spare: float = 0.0) -> float:
        c = self._c
        if self._is_wide:
            left = c.width * 0.73
            findings = self._findings(0, y, left - 3)
            notes = self._notes(left + 3, y, c.width - left - 3) + GAP
            inner = max(0.0, findings - notes - self._review_height(c.width - left - 3))
            review = self._review(left + 3, y + notes, c.width - left - 3, spare + inner)
            return max(findings, notes + review - spare)
        findings = self._findings(0, y, c.width) + GAP
        half = c.width * 0.4
        notes = self._notes(0, y + findings, half - 4)
        review = self._review(half + 2, y + findings, c.width - half - 2, spare)
        return findings + max(notes, review - spare)

    def _heading(self, x: float, y: float, width: float, words: str) -> float:
        height = self._c.text(x, y, width, words, size=TITLE, bold=True)
        self._c.line(x, y + height + 0.2, width)
        return height + 1.2

    def _findings(self, x: float, y: float, width: float) -> float:
        report, height = self._report, 0.0
        height += self._heading(x, y, width, report.findings_title)
        lines = report.findings
        full = len(lines)
        if full > FULL_ROWS:
            full = sum(line.call != "absent" and not line.faint for line in lines)
        columns = 3 if self._is_wide and lines[full:] else 2
        height += self._rows(x, y + height, width, lines[:full], columns)
        for word, alike in groupby(lines[full:], key=lambda line: line.word):
            named = "  ·  ".join(_together(f"{line.name} {line.shown}") for line in alike)
            height += self._c.text(x, y + height, width, f"{word}: {named}", size=ABSENT) + 0.6
        if report.findings_key and lines:
            height += self._c.text(
                x, y + height, width, report.findings_key, size=SMALL, colour=QUIET
            )
        if report.panel:
            height += GAP
            height += self._heading(x, y + height, width, report.panel_title)
            height += self._rows(x, y + height, width, report.panel, 3)
            height += self._c.text(
                x, y + height, width, report.panel_note, size=SMALL, colour=QUIET
            )
        return height

    def _rows(
        self,
        x: float,
        y: float,
        width: float,
        lines: Sequence[FindingLine],
        columns: int,
    ) -> float:
        """Findings in columns, read down one column and then the next."""
        if not lines:
            return 0.0
        count = -(-len(lines) // columns)
        step = (width + 5) / columns
        tallest = 0.0
        for column in range(columns):
            below = 0.0
            for line in lines[column * count : (column + 1) * count]:
                below += self._row(x + column * step, y + below, step - 5, line)
            tallest = max(tallest, below)
        return tallest

    def _row(self, x: float, y: float, width: float, line: FindingLine) -> float:
        c = self._c
        end = 12.0
        self._c.mark(x, y + 0.75, 2.3, line.call)
        word = f"{line.word} {line.shown}".strip()
        room = 0.34 * width if line.operating_point else 0.4 * width
        bold = line.call == "present"
        height = max(
            c.text(x + 3.4, y, width - room - 4, line.name, size=VALUE, bold=bold),
            c.text(x + width - room, y, room, word, size=VALUE, bold=bold, side=Side.END),
        )
        if line.operating_point and line.probability is not None:
            bar = BAR_SHARE * width - 3.4
            c.bar(x + 3.4, y + height + 0.5, bar, 2.0, line.probability, line.call, line.band)
            left = BAR_SHARE * width + 2.0
            words = c.text(
                x + left,
                y + height - 0.2,
                width - left,
                line.operating_point,
                size=SMALL,
                colour=QUIET,
            )
            return height + max(3.2, words) + 0.8
        if line.probability is not None:
            c.bar(x + 3.4, y + height, width - end, 1.1, line.probability, line.call, line.band)
            return height + 1.9
        return height + 0.6

    def _notes(self, x: float, y: float, width: float) -> float:
        height = self._heading(x, y, width, self._report.notes_title)
        for note in self._report.notes:
            height += self._c.text(x, y + height, width, note, size=2.5) + 0.5
        return height

    def _review_height(self, width: float) -> float:
        return _Page(self._c.measuring(), self._report)._review(0, 0, width, 0)

    def _review(self, x: float, y: float, width: float, spare: float) -> float:
        report, c = self._report, self._c
        height = self._heading(x, y, width, report.review_title)
        for entry in report.review:
            height += c.text(x, y + height, width, entry.label, size=LABEL, colour=QUIET)
            height += c.text(x, y + height, width, entry.text, size=VALUE) + 0.6
        height += spare + (4.5 if report.review else WRITING_ROOM)
        step = width / len(report.signature)
        for place, word in enumerate(report.signature):
            left = x + place * step
            c.line(left, y + height, step - 3, pen=0.25)
            c.text(left, y + height + 0.3, step - 3, word, size=LABEL, colour=QUIET)
        return height + 0.3 + LABEL * 1.4

    # At the foot

    def _footer(self, y: float) -> float:
        c, report = self._c, self._report
        c.line(0, y + 0.6, c.width)
        height = 1.0
        right = 24.0
        c.text(
            c.width - right,
            y + height,
            right,
            report.page_words.format(page=self._number, total=self._total),
            size=SMALL,
            colour=QUIET,
            side=Side.END,
        )
        made_by = ("   ·   ".join(report.made_by),) if self._is_wide else report.made_by
        for words in made_by:
            height += c.text(0, y + height, c.width - right - 2, words, size=SMALL, colour=QUIET)
        return height


def _together(words: str) -> str:
    """The same words on one line, and in one direction whatever stands around them."""
    return "\u2068" + words.replace(" ", "\u00a0") + "\u2069"


def fit_sheet(
    sheet: SheetPicture, width: float, height: float
) -> tuple[float, float, float | None]:
    """Return width and height in mm that a sheet gets in a room, and its scale (1: true).

    A sheet is made smaller to fit, never larger: it would look like more than it is.
    """
    rows, columns = sheet.pixels.shape[:2]
    if sheet.pixels_per_mm is None:
        shrink = min(width / columns, height / rows)
        return columns * shrink, rows * shrink, None
    across, down = columns / sheet.pixels_per_mm[0], rows / sheet.pixels_per_mm[1]
    scale = min(1.0, width / across, height / down)
    return across * scale, down * scale, scale


def fits_true(canvas: Canvas, report: Report) -> bool:
    """Whether the sheet fits at true scale on a page of this size."""
    return _Page(canvas.measuring(), report).draw() == 1


def draw_letterhead(canvas: Canvas, head: Letterhead, y: float, width: float) -> float:
    """Draw a letterhead from ``y`` down and return its height; that much stays free without it."""
    if not head.shown:
        return LOGO_HEIGHT
    x = _draw_logo(canvas, head, y)
    height = 0.0
    for place, line in enumerate(head.lines):
        size, colour = (3.6, INK) if place == 0 else (2.5, QUIET)
        height += canvas.text(
            x, y + height, width - x, line, size=size, bold=place == 0, colour=colour
        )
    return max(height, LOGO_HEIGHT if x else 0)


def _draw_logo(canvas: Canvas, head: Letterhead, y: float) -> float:
    """Draw the logo and return where the lines beside it begin."""
    image = _read_logo(head.logo)
    if image.isNull():
        return 0.0
    scale = min(LOGO_HEIGHT / image.height(), LOGO_WIDTH / image.width())
    width, height = image.width() * scale, image.height() * scale
    canvas.picture(0, y + (LOGO_HEIGHT - height) / 2, width, height, image)
    return width + 3


def _read_logo(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.format().data() in (b"svg", b"svgz"):
        # Drawn as fine as it is printed: its own size may be that of an icon.
        fine = round(LOGO_WIDTH * LOGO_PIXELS_PER_MM)
        reader.setScaledSize(reader.size().scaled(fine, fine, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _image(sheet: SheetPicture) -> QImage:
    pixels = sheet.pixels
    height, width = pixels.shape[:2]
    data = pixels.tobytes()
    # A copy: the bytes must live as long as the picture.
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
