"""The report's content: every word that goes on paper, in any language, without drawing it."""

from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest

from ecgdesk.archive.record import AGREES, Patient, make_record
from ecgdesk.exchange.report import Letterhead, SheetWords, as_text, cut_sheet, make_report
from ecgdesk.packs.evidence import speakers
from ecgdesk.packs.pack import Pack
from ecgdesk.packs.words import percent
from ecgdesk.paper.page import Page
from ecgdesk.paper.sources import from_bytes
from ecgdesk.reading import DISCLAIMER, Reading, read_page
from tests.unit.archive.made_up import a_record

MADE = datetime(2026, 11, 21, 14, 30)


@pytest.fixture(scope="module")
def page(samples) -> Page:
    return from_bytes((samples / "photograph-2.jpg").read_bytes()).page(1)


@pytest.fixture(scope="module")
def reading(page: Page, pack: Pack) -> Reading:
    return read_page(page, pack)


def test_it_says_who_what_how_sure_and_by_which_program(page: Page, reading: Reading) -> None:
    record = replace(
        make_record(page, reading),
        patient=Patient("4711", "Ngũgĩ, Wanjirũ", date(1950, 11, 22), "female"),
        ecg_date=date(2026, 11, 21),
        reviewer="Dr. Okafor",
        verdict=AGREES,
        own_words="Old inferior infarction.",
        first_words="Sinus rhythm.",
    )
    head = Letterhead(("St. Elisabeth", "Cardiology"))
    report = make_report(
        record, cut_sheet(reading, reading.sheet.pixels), made=MADE, letterhead=head
    )
    text = as_text(report)
    assert reading.pack is not None
    wanted = ["St. Elisabeth", "2026-11-21 14:30", DISCLAIMER, "Ngũgĩ, Wanjirũ", "4711"]
    wanted += ["1950-11-22 (age 75)", "female", "Dr. Okafor", "agrees", "Old inferior", "Sinus"]
    wanted += [f"{round(reading.heart_rate_bpm or 0)} a minute", reading.pack.sha256]
    wanted += [f"Pack {reading.pack.name} {reading.pack.version}", "Signature: ____"]
    for words in wanted:
        assert words in text
    assert f"{len(reading.beats)} normal" in text
    for found in reading.findings:
        assert f"{found.name}" in text
        assert percent(found.probability) in text
        assert f"present from {percent(found.spec.present_from)}" in text
    shown = [(line.call, line.faint, -(line.probability or 0)) for line in report.findings]
    order = ("present", "unsure", "absent").index
    assert shown == sorted(shown, key=lambda line: (order(line[0]), *line[1:]))
    weak = {found.name for found in reading.findings if found.spec.experimental}
    for line in report.findings:
        assert line.faint == (line.call == "unsure" and line.name.split(" (")[0] in weak)


def test_the_age_is_that_on_the_day_of_the_ecg() -> None:
    born = Patient(birth_date=date(2000, 2, 29))
    ages = []
    for day in (date(2020, 2, 28), date(2020, 2, 29), date(2021, 3, 1)):
        report = make_report(replace(a_record(born), ecg_date=day), None, made=MADE)
        ages.append(report.patient[2].text)
    assert ages == [f"2000-02-29 (age {age})" for age in (19, 20, 21)]


def test_a_refusal_says_why_and_shows_no_findings(pack: Pack) -> None:
    blank = Page(np.full((700, 1000, 3), 250, np.uint8))
    reading = read_page(blank, pack)
    report = make_report(make_record(blank, reading), None, made=MADE, panel=pack.panels[0])
    assert report.findings == report.panel == ()
    assert "refuses" in report.findings_title
    assert [reason.text for reason in reading.reasons] == list(report.notes)[: len(reading.reasons)]
    assert DISCLAIMER in as_text(report)


def test_a_letterhead_that_is_off_is_not_said(page: Page, reading: Reading) -> None:
    head = Letterhead(("St. Elisabeth",), shown=False)
    report = make_report(make_record(page, reading), None, made=MADE, letterhead=head)
    assert "St. Elisabeth" not in as_text(report)


def test_a_panel_answers_in_its_own_classes(page: Page, reading: Reading, pack: Pack) -> None:
    panel = pack.panel("cpsc-2018")
    report = make_report(make_record(page, reading), None, made=MADE, panel=panel)
    assert [line.name for line in report.panel] == [row.name for row in panel.categories]
    told = {line.name for line in report.panel if line.probability is not None}
    assert {row.name for row in panel.categories if not row.cannot_tell} == told
    assert panel.note in as_text(report)


def test_every_word_goes_through_the_translation(page: Page, reading: Reading) -> None:
    plain = as_text(make_report(make_record(page, reading), None, made=MADE))
    marked = make_report(
        make_record(page, reading), None, made=MADE, translate=lambda context, text: f"«{text}»"
    )
    text = as_text(marked)
    assert plain != text
    for words in (DISCLAIMER, "Heart rate", "present", "absent", "Myocardial infarction", "Name"):
        assert f"«{words}" in text


def test_the_leads_that_spoke_stand_under_the_sheet(page: Page, reading: Reading) -> None:
    record = make_record(page, reading)
    assert reading.sheet is not None
    found = max(reading.findings, key=lambda found: found.probability)
    cut = cut_sheet(reading, reading.sheet.pixels, found.name, found.index)
    most = speakers(reading.lead_shares(found.index))
    assert cut is not None and cut.speakers == most and most
    words = make_report(record, cut, made=MADE).sheet_words.changed
    assert f"Most of it from {', '.join(share.lead for share in most)} (" in words
    plain = cut_sheet(reading, reading.sheet.pixels, found.name)
    assert "Most of it" not in make_report(record, plain, made=MADE).sheet_words.changed


def test_the_sheet_is_cut_to_its_traces(reading: Reading) -> None:
    sheet, box = reading.sheet, reading.signal_box
    assert sheet is not None and box is not None and sheet.scale is not None
    cut = cut_sheet(reading, sheet.pixels, "Hypertrophy")
    assert cut is not None and cut.pixels_per_mm == (sheet.scale.x, sheet.scale.y)
    rows, columns = cut.pixels.shape[:2]
    assert box.height < rows < box.height + 8 * sheet.scale.y
    assert box.width < columns < box.width + 4 * sheet.scale.x
    assert cut.evidence_for == "Hypertrophy"
    # The header, with whatever names stand in it, is not in the report.
    assert rows < sheet.pixels.shape[0] - 10 * sheet.scale.y


def test_the_scale_is_said_as_it_is() -> None:
    words = SheetWords("true", "{percent} so {speed}", "none", "")
    assert words.of_scale(1) == "true"
    assert words.of_scale(0.72) == "72% so 18.0"
    assert words.of_scale(None) == "none"
