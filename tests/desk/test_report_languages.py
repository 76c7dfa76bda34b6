"""The report in each language: its words can be searched for in the PDF, and it fits the page."""

import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ecgdesk.archive.record import Patient
from ecgdesk.desk.languages import RIGHT_TO_LEFT, available, speak
from ecgdesk.desk.report_output import PageSetup, save_pdf
from ecgdesk.desk.report_work import Look, PageRead, printable
from ecgdesk.exchange.report import Letterhead, as_text
from ecgdesk.packs.pack import Pack
from ecgdesk.reading import DISCLAIMER, read_page
from tests.reports import drawn_page, need, rasterise, text_of


@pytest.fixture(scope="module")
def read(pack: Pack) -> PageRead:
    page = drawn_page()
    return PageRead(page, read_page(page, pack))


@pytest.fixture(params=available())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    code: str = request.param
    speak(qapp, code)
    yield code
    speak(qapp, "en")


def plain(text: str) -> str:
    """Text without what only shapes it: presentation forms, brackets that turn, spaces, and
    hyphens, which Poppler takes from the end of a line."""
    kept = unicodedata.normalize("NFKC", text)
    return "".join(
        letter
        for letter in kept
        if not letter.isspace()
        and unicodedata.category(letter) not in ("Cf", "Mn", "Ps", "Pe", "Pd")
    )


def test_its_words_are_in_the_pdf(language: str, read: PageRead, tmp_path: Path) -> None:
    patient = Patient("4711", "Wanjirũ Ngũgĩ", date(1950, 3, 2), "female")
    record = replace(read.record, patient=patient, own_words="A note of my own.")
    look = Look(Letterhead(("St. Elisabeth",)), right_to_left=language in RIGHT_TO_LEFT)
    document = printable(record, read.reading, look)
    path = tmp_path / f"{language}.pdf"
    save_pdf(document, PageSetup("a4", "portrait"), path)
    found = plain(text_of(path))
    report = document.report
    wanted = [report.title, report.findings_title, report.notes_title, report.review_title]
    wanted += [entry.label for entry in report.patient] + [line.name for line in report.findings]
    wanted += [*report.signature, "St. Elisabeth", "Wanjirũ Ngũgĩ", "A note of my own."]
    if language in RIGHT_TO_LEFT:  # Poppler swaps Latin words that stand side by side there
        wanted = [word for words in wanted for word in words.split()]
    missing = [words for words in wanted if plain(words) not in found]
    assert missing == []
    translated = QCoreApplication.translate("ReadingPanel", DISCLAIMER)
    assert (translated == DISCLAIMER) is (language == "en")
    assert translated in as_text(report)
    for word in translated.split():
        # Arabic's vowel signs are drawn apart from their letters, and come out in another place.
        if language != "ar" or not any(unicodedata.combining(letter) for letter in word):
            assert plain(word) in found


def test_nothing_falls_off_the_page(language: str, read: PageRead, tmp_path: Path) -> None:
    path = tmp_path / f"{language}.pdf"
    look = Look(Letterhead(("St. Elisabeth",)), right_to_left=language in RIGHT_TO_LEFT)
    save_pdf(printable(read.record, read.reading, look), PageSetup("letter"), path)
    page = rasterise(path, 60)
    margin = round(6.5 / 25.4 * 60)
    page[margin:-margin, margin:-margin] = 255
    assert page.min() > 245


def test_the_words_put_into_the_pdf_leave_it_sound(
    language: str, read: PageRead, tmp_path: Path
) -> None:
    path = tmp_path / f"{language}.pdf"
    save_pdf(printable(read.record, read.reading, Look()), PageSetup(), path)
    done = subprocess.run([need("qpdf", "qpdf"), "--check", path], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
