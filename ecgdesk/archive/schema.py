"""The tables of an archive, version by version, and the way from an older one to this.

Each step of STEPS brings an archive from one version to the next and is never edited once released:
archives of every version exist on the computers of clinics.
"""

from pathlib import Path

import apsw

from ecgdesk.archive.problems import NewerArchiveError, damaged

APPLICATION = 0x45434744
"""SQLite's application_id of an archive: "ECGD"."""

_V1 = """
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    patient_id TEXT NOT NULL,
    name TEXT NOT NULL,
    birth_date TEXT,
    sex TEXT NOT NULL,
    ecg_date TEXT,
    status TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;

-- Apart from record, so that a search reads as little as it can.
CREATE TABLE body (
    record INTEGER PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
    notes TEXT NOT NULL,
    own_words TEXT NOT NULL,
    summary TEXT NOT NULL,
    program_version TEXT NOT NULL
) STRICT;

CREATE TABLE picture (
    record INTEGER PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    page BLOB NOT NULL,
    thumbnail BLOB NOT NULL
) STRICT;

-- The trail stays when its record goes: hence no foreign key.
CREATE TABLE trail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    uuid TEXT,
    details TEXT
) STRICT;
CREATE INDEX trail_by_record ON trail (uuid);
CREATE TRIGGER trail_stays BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the audit trail is never shortened'); END;
-- One change is allowed: with a record goes what its trail says of the patient.
CREATE TRIGGER trail_is_not_rewritten BEFORE UPDATE ON trail
WHEN NOT (
    NEW.id IS OLD.id AND NEW.at IS OLD.at AND NEW.who IS OLD.who AND NEW.action IS OLD.action
    AND NEW.uuid IS OLD.uuid AND NEW.details IS NULL
    AND NOT EXISTS (SELECT 1 FROM record WHERE uuid = OLD.uuid)
)
BEGIN SELECT RAISE(ABORT, 'the audit trail is never rewritten'); END;
"""

_V2 = """
ALTER TABLE body ADD COLUMN first_words TEXT NOT NULL DEFAULT '';

-- What a list shows of the findings: looked up one by one they would cost more than the search.
ALTER TABLE record ADD COLUMN present TEXT NOT NULL DEFAULT '';

CREATE TABLE finding (
    code TEXT NOT NULL,
    call TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    probability REAL NOT NULL,
    PRIMARY KEY (code, call, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_record ON finding (record);

CREATE INDEX record_by_patient ON record (patient_id, ecg_date);
CREATE INDEX record_by_name ON record (name COLLATE NOCASE, birth_date);
CREATE INDEX record_by_date ON record (ecg_date);

CREATE VIRTUAL TABLE words USING fts5 (
    name, patient_id, ecg_date,
    content = 'record', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER words_added AFTER INSERT ON record BEGIN
    INSERT INTO words (rowid, name, patient_id, ecg_date)
    VALUES (NEW.id, NEW.name, NEW.patient_id, NEW.ecg_date);
END;
CREATE TRIGGER words_removed AFTER DELETE ON record BEGIN
    INSERT INTO words (words, rowid, name, patient_id, ecg_date)
    VALUES ('delete', OLD.id, OLD.name, OLD.patient_id, OLD.ecg_date);
END;
CREATE TRIGGER words_changed AFTER UPDATE OF name, patient_id, ecg_date ON record BEGIN
    INSERT INTO words (words, rowid, name, patient_id, ecg_date)
    VALUES ('delete', OLD.id, OLD.name, OLD.patient_id, OLD.ecg_date);
    INSERT INTO words (rowid, name, patient_id, ecg_date)
    VALUES (NEW.id, NEW.name, NEW.patient_id, NEW.ecg_date);
END;
INSERT INTO words (words) VALUES ('rebuild');

INSERT INTO finding (code, call, record, probability)
SELECT found.value ->> 'code', found.value ->> 'call', body.record,
       CAST(found.value ->> 'probability' AS REAL)
FROM body, json_each(body.summary, '$.findings') AS found;
UPDATE record SET present = coalesce((
    SELECT group_concat(code, ' ' ORDER BY probability DESC) FROM finding
    WHERE finding.record = record.id AND call = 'present'
), '');
"""

_V3 = "CREATE INDEX record_by_verdict ON record (verdict);"

_V4 = "CREATE INDEX picture_by_name ON picture (name);"

STEPS: tuple[str, ...] = (_V1, _V2, _V3, _V4)

VERSION = len(STEPS)


def migrate(connection: apsw.Connection, path: Path, steps: tuple[str, ...] = STEPS) -> int:
    """Bring an archive to the version of ``steps``; returns the version it had (0: it is new).

    All steps are one transaction: after a power cut it has the old version or the new one. Raises
    NewerArchiveError for one from the future, DamagedArchiveError for what is no archive.
    """
    if version_of(connection) == len(steps) and _is_archive(connection):
        return len(steps)
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = version_of(connection)
        if before > len(steps):
            raise NewerArchiveError(
                f"The records in {path.name} were written by a newer ecgdesk (version {before} of "
                f"the archive; this one knows {len(steps)}). Update ecgdesk."
            )
        if before > 0 and not _is_archive(connection):
            raise damaged(path, "it is another program's file")
        for number in range(before, len(steps)):
            connection.execute(steps[number])
        connection.pragma("application_id", APPLICATION)
        connection.pragma("user_version", len(steps))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return before


def version_of(connection: apsw.Connection) -> int:
    """Return the version of an archive's tables; 0 if it has none yet."""
    return int(str(connection.pragma("user_version")))


def _is_archive(connection: apsw.Connection) -> bool:
    return int(str(connection.pragma("application_id"))) == APPLICATION
