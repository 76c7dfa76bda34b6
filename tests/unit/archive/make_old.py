"""How ``archive-v1.ecgarchive`` was made. Not run again: a fixture of old stays as it is.

python -m tests.unit.archive.make_old FILE
"""

import sys
from pathlib import Path

from ecgdesk.archive.connection import connect, make_durable
from ecgdesk.archive.rows import head_of, iso
from ecgdesk.archive.schema import STEPS, migrate
from tests.unit.archive.made_up import KEY, a_record

CREATED = "2026-11-21T09:30:00.000+00:00"


def make(path: Path) -> None:
    """Write an archive of version 1 with three records."""
    connection = connect(path, KEY, create=True)
    make_durable(connection)
    migrate(connection, path, STEPS[:1])
    for number in (1, 2, 3):
        record = a_record(notes=f"note {number}")
        connection.execute(
            "INSERT INTO record (uuid, patient_id, name, birth_date, sex, ecg_date, status, "
            "reviewer, verdict, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (f"uuid-{number}", *head_of(record), CREATED, CREATED),
        )
        connection.execute(
            "INSERT INTO body VALUES (?, ?, ?, ?, ?)",
            (number, record.notes, record.own_words, record.summary.to_json(), "0.1.0"),
        )
        page = record.page
        connection.execute(
            "INSERT INTO picture VALUES (?, ?, ?, 1, ?, ?, ?, ?)",
            (number, page.media_type, page.name, page.width, page.height, page.data, b"thumb"),
        )
        connection.execute(
            "INSERT INTO trail (at, who, action, uuid) VALUES (?, 'a', 'added', ?)",
            (iso(record.created), f"uuid-{number}"),
        )
    connection.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
