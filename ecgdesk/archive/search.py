"""Records found by name, number, date or finding: what to look for, and the SQL that looks.

Every way is by an index. The newest come first, and the search stops when it has as many as were
asked for, so that a name that half the patients share costs no more than a rare one.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

import apsw

from ecgdesk.archive.record import Patient
from ecgdesk.archive.rows import day_of
from ecgdesk.packs.calls import PRESENT

_COLUMNS = (
    "record.uuid, record.patient_id, record.name, record.birth_date, record.sex, record.ecg_date, "
    "record.status, record.reviewer, record.verdict, record.created, record.changed, "
    "record.present"
)


@dataclass(frozen=True)
class Query:
    """What to look for; what is left empty is not asked.

    Every word of ``text`` begins a word of the name, the number or the date (2026-11-21; 2026-11);
    capitals and accents do not matter. ``since`` and ``until`` are dates of the ECG, both included.
    ``finding`` is a finding's code that was called ``call``. ``offset`` passes over the first.
    """

    text: str = ""
    since: date | None = None
    until: date | None = None
    finding: str = ""
    call: str = PRESENT
    verdict: str | None = None
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True)
class Entry:
    """A record as a list shows it. ``present`` are the codes of what was called present."""

    uuid: str
    patient: Patient
    ecg_date: date | None
    status: str
    reviewer: str
    verdict: str
    created: datetime
    changed: datetime
    present: tuple[str, ...]


NARROW = 20_000
"""A condition that so few records meet is looked up first; one that more meet is looked at last.

To look up so many takes a few milliseconds; to pass over the records before an old year, checking
one after the other, took 80 when none of them had been read before.
"""


@dataclass(frozen=True)
class _Condition:
    """One condition of a query: the numbers of the records that meet it, by an index.

    ``one`` asks the same of the record with the number ``{id}`` alone.
    """

    ids: str
    one: str
    values: tuple[str, ...]


def search(connection: apsw.Connection, query: Query) -> list[Entry]:
    """Return what was found, what was kept last first; with dates and nothing else, latest ECG.

    A condition is made a set of numbers if few records meet it, else it is checked on one record
    after the other until there are enough: either way little is read.
    """
    words = _words(query.text)
    if query.text.strip() and not words:
        return []  # Nothing but punctuation: no name has that.
    source, number = ("words", "words.rowid") if words else ("record", "record.id")
    wheres, values = (["words MATCH ?"], [words]) if words else ([], [])
    conditions = _conditions(query)
    order = number
    if not words and len(conditions) == 1 and (query.since or query.until):
        order = "record.ecg_date DESC, record.id"
    for condition in conditions:
        if _is_narrow(connection, condition):
            # The plus: words are searched once, not once for each number.
            wheres.append(f"{'+' if words else ''}{number} IN ({condition.ids})")
        else:
            wheres.append(condition.one.format(id=number))
        values += condition.values
    where = f"WHERE {' AND '.join(wheres)}" if wheres else ""
    # The records themselves are read last: of what is shown, not of all that has the words.
    hits = f"SELECT {number} AS id FROM {source} {where} ORDER BY {order} DESC LIMIT ? OFFSET ?"
    # CROSS JOIN keeps the order of the hits.
    return _entries(
        connection,
        f"SELECT {_COLUMNS} FROM ({hits}) AS hit CROSS JOIN record ON record.id = hit.id",
        (*values, query.limit, query.offset),
    )


def _conditions(query: Query) -> list[_Condition]:
    found = []
    if query.finding:
        found.append(
            _Condition(
                "SELECT record FROM finding WHERE code = ? AND call = ?",
                "EXISTS (SELECT 1 FROM finding WHERE code = ? AND call = ? AND record = {id})",
                (query.finding, query.call),
            )
        )
    days = [(day, sign) for day, sign in ((query.since, ">="), (query.until, "<=")) if day]
    if days:
        meets = " AND ".join(f"ecg_date {sign} ?" for _, sign in days)
        found.append(_of_records(meets, tuple(day.isoformat() for day, _ in days)))
    if query.verdict is not None:
        found.append(_of_records("verdict = ?", (query.verdict,)))
    return found


def _of_records(meets: str, values: tuple[str, ...]) -> _Condition:
    one = f"EXISTS (SELECT 1 FROM record AS one WHERE one.id = {{id}} AND {meets})"
    return _Condition(f"SELECT id FROM record WHERE {meets}", one, values)


def _is_narrow(connection: apsw.Connection, condition: _Condition) -> bool:
    sql = f"SELECT count(*) FROM ({condition.ids} LIMIT {NARROW})"
    return int(str(connection.execute(sql, condition.values).fetchall()[0][0])) < NARROW


def of_patient(connection: apsw.Connection, patient: Patient, limit: int = 50) -> list[Entry]:
    """Return the records of one patient, latest ECG first; none for a patient who is not known.

    The number decides. Without one, name and birth date together do: namesakes are common.
    """
    if patient.id.strip():
        where, values = "record.patient_id = ?", (patient.id,)
    elif patient.name.strip() and patient.birth_date:
        where = "record.name = ? COLLATE NOCASE AND record.birth_date = ?"
        values = (patient.name, patient.birth_date.isoformat())  # type: ignore[assignment]
    else:
        return []
    return _entries(
        connection,
        f"SELECT {_COLUMNS} FROM record WHERE {where} "
        "ORDER BY record.ecg_date DESC, record.created DESC LIMIT ?",
        (*values, limit),
    )


def _entries(connection: apsw.Connection, sql: str, values: tuple[str | int, ...]) -> list[Entry]:
    return [_entry(row) for row in connection.execute(sql, values).fetchall()]


def _entry(row: tuple[object, ...]) -> Entry:
    birth, day = row[3], row[5]
    uuid, number, name, _, sex, _, status, reviewer, verdict, created, changed = map(str, row[:11])
    return Entry(
        uuid=uuid,
        patient=Patient(number, name, day_of(birth), sex),
        ecg_date=day_of(day),
        status=status,
        reviewer=reviewer,
        verdict=verdict,
        created=datetime.fromisoformat(created),
        changed=datetime.fromisoformat(changed),
        present=tuple(str(row[11]).split()),
    )


def _words(text: str) -> str:
    """Return the words as FTS5 asks for them: each the beginning of a word."""
    words = [
        "".join(letter for letter in word if letter != "\0")
        for word in text.split()
        if any(unicodedata.category(letter)[0] in "LN" for letter in word)
    ]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in words)
