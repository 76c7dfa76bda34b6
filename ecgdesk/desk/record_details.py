"""What is known of the page shown before it is kept: its record, and what the person said of it."""

from dataclasses import replace

from ecgdesk.archive.record import AGREES, CORRECTED, Record
from ecgdesk.desk.records_work import Details
from ecgdesk.desk.review import Review
from ecgdesk.desk.words import pack_word
from ecgdesk.desk.worklist import Entry


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


def _words(entry: Entry, review: Review) -> str:
    """Say a review in words, for a record that outlives the codes of a pack."""
    findings = entry.outcome.findings if entry.outcome else ()
    names = {finding.code: finding.name for finding in findings}
    seen = [pack_word(names.get(code, code)) for code in review.present]
    return ". ".join(filter(None, (", ".join(seen), review.note)))
