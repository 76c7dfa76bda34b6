"""The summary of many pages: what was read, refused and failed, in one table."""

from datetime import datetime
from pathlib import Path

from ecgdesk.batch import make_executor, read_many
from ecgdesk.exchange.batch_report import batch_as_text, make_batch_report
from ecgdesk.packs.pack import Pack
from ecgdesk.reading import DISCLAIMER

MADE = datetime(2026, 11, 21, 14, 30)


def test_every_page_is_in_it(samples: Path, pack: Pack, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4\nnothing more")
    files = [samples / "pages.pdf", samples / "photograph-2.jpg", broken]
    with make_executor(1) as executor:
        outcomes = list(read_many(files, pack, executor=executor))
    report = make_batch_report(outcomes, made=MADE)
    assert [entry.text for entry in report.counts] == ["4", "3", "0", "1"]
    assert [row.page for row in report.rows] == [
        "pages.pdf, page 1",
        "pages.pdf, page 2",
        "photograph-2.jpg",
        "broken.pdf",
    ]
    assert report.rows[2].present.startswith("Present: Myocardial infarction")
    assert report.rows[3].status == "failed"
    assert "broken.pdf" in report.rows[3].remarks
    text = batch_as_text(report)
    for words in (DISCLAIMER, "2026-11-21 14:30", pack.identity.sha256, *report.rows[0].cells):
        assert words.split("\n")[0] in text


def test_no_pages_make_an_empty_table() -> None:
    report = make_batch_report([], made=MADE)
    assert report.rows == ()
    assert report.counts[0].text == "0"
