"""Between a Record and the rows it is kept in, and what differs between two of them."""

from datetime import date, datetime, timedelta
from typing import Any

from ecgdesk.archive.record import KeptPage, Patient, Record, Summary

INSTANT = timedelta(milliseconds=1)
"""Times are kept to the millisecond."""

WITHOUT_PAGE = """
SELECT record.uuid, patient_id, record.name, birth_date, sex, ecg_date, reviewer, verdict, created,
       changed, notes, own_words, first_words, summary, program_version, media_type, picture.name,
       number, width, height, x'', thumbnail, record.id
FROM record JOIN body ON body.record = record.id JOIN picture ON picture.record = record.id
WHERE uuid = ?
"""
"""A record as ``record_of`` takes it, its page left empty; last its row's number."""

WITH_PAGE = WITHOUT_PAGE.replace("x''", "page")


def record_of(row: tuple[Any, ...]) -> Record:
    """Make a Record of a row of WITH_PAGE; ValueError if it holds what no record does."""
    uuid, number, name, birth_date, sex, ecg_date, reviewer, verdict, created, changed = row[:10]
    notes, own_words, first_words, summary, program_version = row[10:15]
    media_type, file_name, page_number, width, height, page, thumbnail = row[15:22]
    return Record(
        page=KeptPage(bytes(page), media_type, file_name, width, height, page_number),
        summary=Summary.from_json(summary),
        patient=Patient(number, name, day_of(birth_date), sex),
        ecg_date=day_of(ecg_date),
        notes=notes,
        reviewer=reviewer,
        verdict=verdict,
        own_words=own_words,
        first_words=first_words,
        thumbnail=bytes(thumbnail),
        program_version=program_version,
        uuid=uuid,
        created=datetime.fromisoformat(created),
        changed=datetime.fromisoformat(changed),
    )


def head_of(record: Record) -> tuple[str | None, ...]:
    """Return patient_id, name, birth_date, sex, ecg_date, status, reviewer, verdict."""
    patient = record.patient
    return (
        patient.id,
        patient.name,
        patient.birth_date.isoformat() if patient.birth_date else None,
        patient.sex,
        record.ecg_date.isoformat() if record.ecg_date else None,
        record.summary.status,
        record.reviewer,
        record.verdict,
    )


def body_of(record: Record) -> tuple[str, ...]:
    """Return notes, own_words, first_words, summary, program_version."""
    return (
        record.notes,
        record.own_words,
        record.first_words,
        record.summary.to_json(),
        record.program_version,
    )


def differences(before: Record, after: Record) -> dict[str, object]:
    """Return the fields that differ, each with its values before and after, ready for JSON."""
    heads = ("patient_id", "name", "birth_date", "sex", "ecg_date", "status", "reviewer", "verdict")
    bodies = ("notes", "own_words", "first_words", "reading", "program_version")
    names = heads + bodies
    old, new = head_of(before) + body_of(before), head_of(after) + body_of(after)
    return {
        name: [was, is_now]
        for name, was, is_now in zip(names, old, new, strict=True)
        if was != is_now
    }


def iso(time: datetime) -> str:
    """Return a time as it is kept; such texts sort as the times do."""
    return time.isoformat(timespec="milliseconds")


def day_of(text: object) -> date | None:
    """Return a date that was kept as text, or None."""
    return date.fromisoformat(str(text)) if text else None
