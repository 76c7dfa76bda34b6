"""Reports on paper: true millimetres, embedded fonts, text to select, both directions."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ecgdesk.archive.record import Patient
from ecgdesk.batch import Outcome
from ecgdesk.desk.batch_painter import PrintableBatch
from ecgdesk.desk.fonts import load_fonts
from ecgdesk.desk.report_canvas import Canvas, Side
from ecgdesk.desk.report_output import (
    PageSetup,
    PrintableReport,
    all_pages,
    draw_page,
    find_printer,
    pdf_bytes,
    save_bytes,
    save_pdf,
)
from ecgdesk.desk.report_work import Look, PageRead, printable
from ecgdesk.errors import OutputError
from ecgdesk.exchange.batch_report import make_batch_report
from ecgdesk.exchange.report import Letterhead
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.quality import Reason
from ecgdesk.reading import DISCLAIMER, read_page
from tests.reports import drawn_page, five_squares_mm, rasterise, ruler_mm, text_of


@pytest.fixture(scope="module")
def read(pack: Pack) -> PageRead:
    page = drawn_page()
    return PageRead(page, read_page(page, pack))


@pytest.fixture
def document(qapp: object, read: PageRead) -> PrintableReport:
    record = replace(
        read.record, patient=Patient("4711", "Müller-Lüdenscheidt, Zoë", date(1950, 3, 2), "female")
    )
    head = Letterhead(("St. Elisabeth Hospital", "Cardiology"))
    return printable(record, read.reading, Look(head))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_sheet_that_fits_keeps_its_millimetres(
    document: PrintableReport, paper: str, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    save_pdf(document, PageSetup(paper), path)
    page = rasterise(path)
    assert page.shape[1] > page.shape[0], "it fits a landscape page, so it lies on one"
    assert ruler_mm(page) == pytest.approx(25, abs=0.2)
    assert five_squares_mm(page) == pytest.approx(25, abs=0.2)
    assert "At true scale" in text_of(path)


def test_a_sheet_that_does_not_fit_says_by_how_much(
    document: PrintableReport, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    save_pdf(document, PageSetup("a4", "portrait"), path)
    page = rasterise(path)
    assert ruler_mm(page) == pytest.approx(25, abs=0.2), "the ruler is never made smaller"
    scale = five_squares_mm(page) / 25
    assert 0.6 < scale < 0.8
    text = " ".join(text_of(path).split())
    assert f"At {scale:.0%} of its size: 25 mm/s on the sheet is {25 * scale:.1f} mm/s here" in text


def test_the_sheet_has_its_true_scale_on_a_page_of_its_own(
    document: PrintableReport, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    save_pdf(replace(document, sheet_page=True), PageSetup("a4", "portrait"), path)
    first, second = text_of(path).split("\f")[:-1]
    assert "of its size" in first
    assert "At true scale" in second
    for number, page in enumerate((first, second), start=1):
        assert f"Page {number} of 2" in page
        assert "Müller-Lüdenscheidt" in page
        assert "Unconfirmed computer analysis" in page
    page = rasterise(path, number=2)
    assert page.shape[1] > page.shape[0]
    assert ruler_mm(page) == pytest.approx(25, abs=0.2)
    assert five_squares_mm(page) == pytest.approx(25, abs=0.2)


def test_its_text_can_be_selected_and_its_fonts_are_in_it(
    document: PrintableReport, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    save_pdf(document, PageSetup(), path)
    text = " ".join(text_of(path).split())
    for words in ("Müller-Lüdenscheidt, Zoë", "4711", "1950-03-02", "St. Elisabeth", DISCLAIMER):
        assert words in text
    assert b"NotoSans-Bold" in path.read_bytes()
    assert b"/FontFile2" in path.read_bytes()


def test_preview_and_pdf_are_the_same_picture(document: PrintableReport, tmp_path: Path) -> None:
    setup = PageSetup()
    path = tmp_path / "report.pdf"
    save_pdf(document, setup, path)
    printed = rasterise(path, 100)
    ((part, layout, draw),) = all_pages(document, setup)
    height, width = printed.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    draw_page(painter, layout, part, draw, 100 / 25.4)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    shown = rows[:, : 3 * width].reshape(height, width, 3)
    # Edges are smoothed in two ways; what is drawn where is the same.
    soft = [cv2.GaussianBlur(picture, (0, 0), 2).astype(int) for picture in (printed, shown)]
    assert np.abs(soft[0] - soft[1]).mean() < 3
    assert np.percentile(np.abs(soft[0] - soft[1]), 99.5) < 30


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_falls_off_the_page(
    read: PageRead, qapp: object, paper: str, orientation: str, pack: Pack, tmp_path: Path
) -> None:
    record = replace(read.record, own_words="word " * 60, reviewer="Dr. " + "Very Long " * 8)
    look = Look(Letterhead(("Line one", "Line two", "Line three")), panel=pack.panel("cpsc-2018"))
    path = tmp_path / "report.pdf"
    save_pdf(printable(record, read.reading, look), PageSetup(paper, orientation), path)
    page = rasterise(path, 100)
    margin = round(7 / 25.4 * 100)
    inside = np.zeros(page.shape[:2], bool)
    inside[margin:-margin, margin:-margin] = True
    assert page[~inside].min() > 250
    assert "Signature" in text_of(path)
    assert pack.identity.sha256 in text_of(path)


def test_right_to_left_is_mirrored_but_the_trace_is_not(
    document: PrintableReport, tmp_path: Path
) -> None:
    mirrored = PrintableReport(document.report, right_to_left=True)
    pages = []
    for number, each in enumerate((document, mirrored)):
        path = tmp_path / f"{number}.pdf"
        save_pdf(each, PageSetup(), path)
        pages.append(rasterise(path, 100))
    height, width = pages[0].shape[:2]
    rows = slice(int(0.3 * height), int(0.6 * height))
    columns = slice(int(0.1 * width), int(0.9 * width))
    assert np.array_equal(pages[0][rows, columns], pages[1][rows, columns])
    top = slice(0, int(0.09 * height))
    ink = [(page[top].min(axis=2) < 100).astype(float) for page in pages]
    # The title stands at the end of the line: at the right, then at the left.
    ends = [(picture[:, : width // 5].sum(), picture[:, -width // 5 :].sum()) for picture in ink]
    assert ends[0][1] > 0
    assert ends[1][0] > 0
    assert ends[1][0] == pytest.approx(ends[0][1], rel=0.05)


def test_the_reports_fonts_do_not_change_the_windows() -> None:
    # In a program of its own: here they may be loaded already.
    code = """
import os
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from ecgdesk.desk.fonts import load_fonts
app = QApplication([])
before = QFontInfo(app.font()).family()
assert load_fonts()
print(before == QFontInfo(app.font()).family() == QLabel("Read").fontInfo().family())
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.split() == ["True"], done.stderr


def test_arabic_and_hindi_are_written_with_the_programs_own_fonts(qapp: object) -> None:
    assert load_fonts()
    for words in ("تخطيط القلب", "ईसीजी रिपोर्ट", "Kiswahili Ŵ"):
        image = QImage(400, 60, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.scale(4, 4)
        height = Canvas(painter, 100, 15).text(0, 0, 100, words, size=6, side=Side.START)
        painter.end()
        assert 7 < height < 10
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(60, image.bytesPerLine())
        assert (rows < 128).sum() > 150


def test_a_long_list_takes_many_pages_with_its_head_on_each(qapp: object, tmp_path: Path) -> None:
    outcomes = [
        Outcome(
            Path(f"scan {n}.jpg"), 1, "failed", reasons=(Reason("x", "Cut short. " * (n % 5 + 1)),)
        )
        for n in range(1, 121)
    ]
    report = make_batch_report(outcomes, made=date.today())  # type: ignore[arg-type]
    path = tmp_path / "summary.pdf"
    save_pdf(PrintableBatch(report), PageSetup(), path)
    pages = text_of(path).split("\f")[:-1]
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Unconfirmed computer analysis" in page
    for n in range(1, 121):
        assert sum(f"scan {n}.jpg" in page for page in pages) == 1


def test_a_file_that_cannot_be_written_is_said(document: PrintableReport, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")
    with pytest.raises(OutputError, match="could not be written"):
        save_bytes(pdf_bytes(document, PageSetup()), tmp_path / "folder" / "report.pdf")
    with pytest.raises(OutputError, match="There is no printer called nobody"):
        find_printer("nobody")


def test_a_report_has_no_name_in_its_title(document: PrintableReport, qtbot: QtBot) -> None:
    # Print queues and file properties show it to anybody.
    assert document.title == "ECG report"
