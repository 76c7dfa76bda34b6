"""Between pages of the worklist and records: what is known of a page, and a record's page again."""

from dataclasses import replace

from ecgdesk.archive.record import AGREES, CORRECTED, Record
from ecgdesk.desk.page_work import Origin
from ecgdesk.desk.picture import thumbnail_from
from ecgdesk.desk.records_work import Details
from ecgdesk.desk.review import Review
from ecgdesk.desk.words import pack_word
from ecgdesk.desk.worklist import Entry, Worklist
from ecgdesk.paper.page import Page


def details_of(entry: Entry | None, record: Record | None, reviewer: str) -> Details:
    """Return what a form for the record begins with; ``reviewer`` is who did the last."""
    details = Details.of_record(record) if record else Details(reviewer=reviewer)
    if entry and entry.review:
        details = replace(
            details,
            reviewer=details.reviewer or reviewer,
            verdict=AGREES if entry.review.agrees else CORRECTED,
            own_words=details.own_words or _words(entry, entry.review),
        )
    if entry and entry.first_read:
        details = replace(details, first_words=_words(entry, entry.first_read))
    return details


def entry_of(record: Record, page: Page, worklist: Worklist) -> Entry:
    """Return an entry, not in the worklist yet, for a record's page within its own corners."""
    name = record.patient.name or record.patient.id or record.page.name
    day = record.ecg_date.isoformat() if record.ecg_date else ""
    title = " ".join(filter(None, (name, day)))
    picture = thumbnail_from(page.pixels, max(page.width, page.height))
    entry = worklist.new_entry(Origin(None, pasted=picture, title=title))
    a, b, c, d = record.summary.quad
    entry.corners = ((a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1]))
    entry.by_hand = record.summary.by_hand
    return entry


def _words(entry: Entry, review: Review) -> str:
    """Say a review in words, for a record that outlives the codes of a pack."""
    findings = entry.outcome.findings if entry.outcome else ()
    names = {finding.code: finding.name for finding in findings}
    seen = [pack_word(names.get(code, code)) for code in review.present]
    return ". ".join(filter(None, (", ".join(seen), review.note)))
