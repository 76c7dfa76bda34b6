"""The journal on the disk: the worklist as it stands, written as it changes. Used by workers.

File names, readings and what a reviewer wrote are about patients, so nothing of them may lie about
in plain text. The journal is therefore encrypted as the records are, with a key of its own in the
system's keychain. Where there is no keychain it keeps only what is needed to go on with the work:
where the files are, and the corners, the scale and the speed that a person set; those pages are
read again.

Rows belong to a session (one run of the program). What is left of an earlier session was not
finished: the program died, or was closed while pages were waiting.
"""

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from ecgdesk.archive.connection import connect, make_durable, sentences, transaction
from ecgdesk.archive.key import Key, Keychain, keychain_key, make_keychain_key
from ecgdesk.archive.problems import ArchiveError
from ecgdesk.batch import Outcome
from ecgdesk.beats import Beat
from ecgdesk.desk.corners import Corners
from ecgdesk.desk.page_work import Origin
from ecgdesk.desk.review import Review
from ecgdesk.packs.calls import Finding
from ecgdesk.packs.evidence import LeadShare
from ecgdesk.packs.pack import FindingSpec, PackIdentity
from ecgdesk.paper.hand_scale import NOTHING, ByHand
from ecgdesk.paper.quality import Reason

if TYPE_CHECKING:
    from ecgdesk.desk.worklist import Entry

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    session INTEGER, id INTEGER, place INTEGER, path BLOB, page INTEGER, corners TEXT,
    state TEXT, words TEXT, outcome TEXT, review TEXT, first_read TEXT, picture BLOB,
    by_hand TEXT, sheet TEXT, PRIMARY KEY (session, id))
"""
_COLUMNS = (
    "id, place, path, page, corners, state, words, outcome, review, first_read, picture, by_hand, "
    "sheet"
)


@dataclass(frozen=True)
class KeptEntry:
    """One entry of the worklist as it stood; ``state`` is the value of its State."""

    id: int
    place: int
    origin: Origin
    corners: Corners | None
    state: str
    words: str
    outcome: Outcome | None
    review: Review | None
    first_read: Review | None
    by_hand: ByHand = NOTHING

    @classmethod
    def of_entry(cls, entry: "Entry", place: int) -> "KeptEntry":
        """Take an entry as it stands; one that is not yet a record is read again after a crash."""
        return cls(
            entry.id,
            place,
            entry.origin,
            entry.corners,
            "waiting" if entry.to_keep else entry.state.value,
            entry.words,
            entry.outcome,
            entry.review,
            entry.first_read,
            entry.by_hand,
        )


class JournalFile:
    """One open journal; only one program at a time can have it. Raises EcgdeskErrors."""

    def __init__(self, folder: Path, keychain: Keychain | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.session = time.time_ns()
        self._connection, self.encrypted = _open(folder, keychain)
        self._path = Path(self._connection.filename)

    def left(self) -> int:
        """How many pages are left of earlier sessions."""
        with sentences(self._path):
            row = self._connection.execute(
                "SELECT count(*) FROM entry WHERE session <> ?", (self.session,)
            ).fetchone()
        return int(row[0]) if row else 0

    def read_left(self) -> list[KeptEntry]:
        """Return what is left of earlier sessions, in the order of their lists."""
        with sentences(self._path):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM entry WHERE session <> ? ORDER BY session, place",
                (self.session,),
            ).fetchall()
        return [_entry_from(row) for row in rows]

    def forget_left(self) -> None:
        """Delete what is left of earlier sessions."""
        with transaction(self._connection, self._path):
            self._connection.execute("DELETE FROM entry WHERE session <> ?", (self.session,))

    def write(
        self, changed: Sequence[KeptEntry], order: Sequence[int] | None, *, forget_left: bool
    ) -> None:
        """Keep changed entries; ``order`` are all ids of the list in their order, if that changed.

        With ``forget_left``, earlier sessions go in the same breath: never before their pages are
        kept anew.
        """
        rows = [self._row_from(entry) for entry in changed]
        marks = ", ".join("?" * 14)
        with transaction(self._connection, self._path):
            self._connection.executemany(
                f"INSERT OR REPLACE INTO entry (session, {_COLUMNS}) VALUES ({marks})", rows
            )
            if order is not None:
                self._reorder(order)
            if forget_left:
                self._connection.execute("DELETE FROM entry WHERE session <> ?", (self.session,))

    def close(self, *, keep: bool) -> None:
        """Close the journal; this session's rows stay only with ``keep``."""
        if not keep:
            with transaction(self._connection, self._path):
                self._connection.execute("DELETE FROM entry WHERE session = ?", (self.session,))
        self._connection.close()

    def _reorder(self, order: Sequence[int]) -> None:
        run = self._connection.execute
        run("CREATE TEMP TABLE IF NOT EXISTS listed (id INTEGER PRIMARY KEY, place INTEGER)")
        run("DELETE FROM listed")
        self._connection.executemany(
            "INSERT INTO listed VALUES (?, ?)",
            [(entry_id, place) for place, entry_id in enumerate(order)],
        )
        run(
            "DELETE FROM entry WHERE session = ? AND id NOT IN (SELECT id FROM listed)",
            (self.session,),
        )
        run(
            "UPDATE entry SET place = (SELECT place FROM listed WHERE listed.id = entry.id) "
            "WHERE session = ?",
            (self.session,),
        )

    def _row_from(self, entry: KeptEntry) -> tuple[Any, ...]:
        path, picture = entry.origin.path, entry.origin.pasted
        whole: tuple[Any, ...] = ("waiting", "", None, None, None, None)
        if self.encrypted:
            whole = (
                entry.state,
                entry.words,
                json.dumps(asdict(entry.outcome), default=str) if entry.outcome else None,
                json.dumps(asdict(entry.review)) if entry.review else None,
                json.dumps(asdict(entry.first_read)) if entry.first_read else None,
                _png(picture) if picture is not None else None,
            )
        return (
            self.session,
            entry.id,
            entry.place,
            os.fsencode(path) if path else None,
            entry.origin.number,
            json.dumps(entry.corners) if entry.corners else None,
            *whole,
            json.dumps(asdict(entry.by_hand)) if entry.by_hand != NOTHING else None,
            json.dumps([entry.origin.sheet, entry.origin.taken]) if entry.origin.taken else None,
        )


def _open(folder: Path, keychain: Keychain | None) -> tuple[apsw.Connection, bool]:
    """Open the encrypted journal, or the plain one where there is no keychain."""
    path = folder / "work.ecgjournal"
    key: Key | None = None
    # Locked for now, or its key is gone: then it is of no use, but not ours to delete.
    with suppress(ArchiveError):
        key = keychain_key(path, keychain) if path.exists() else make_keychain_key(keychain)
    if key is not None:
        connection = connect(path, key, create=not path.exists())
        return _prepared(connection, path), True
    path = folder / "work.plain-journal"
    with sentences(path):
        connection = apsw.Connection(str(path))
        connection.set_busy_timeout(500)
    return _prepared(connection, path), False


def _prepared(connection: apsw.Connection, path: Path) -> apsw.Connection:
    with sentences(path):
        # Held until this program ends, however it ends: a second one must not take over the work.
        connection.pragma("locking_mode", "exclusive")
        connection.pragma("secure_delete", 1)
        make_durable(connection)
        connection.execute(_SCHEMA)
        columns = connection.execute("SELECT name FROM pragma_table_info('entry')").fetchall()
        for name in ("by_hand", "sheet"):
            if (name,) not in columns:  # a journal that an earlier version left
                connection.execute(f"ALTER TABLE entry ADD COLUMN {name} TEXT")
        connection.execute("BEGIN IMMEDIATE; COMMIT")
    return connection


def _entry_from(row: Sequence[Any]) -> KeptEntry:
    entry_id, place, path, page, corners, state, words, outcome, review, first, *rest = row
    picture, by_hand, others = rest
    pasted = None
    if picture is not None:
        pasted = QImage()
        pasted.loadFromData(picture)
    sheet, taken = json.loads(others or "[1, []]")
    frames = tuple(_corners_of(frame) for frame in taken)
    file = Path(os.fsdecode(path)) if path is not None else None
    origin = Origin(file, page, pasted, sheet=sheet, taken=frames)
    made = _outcome_from(outcome)
    if made is None and state not in ("failed", "waiting"):
        state = "waiting"
    return KeptEntry(
        entry_id,
        place,
        origin,
        _corners_from(corners),
        state,
        words,
        made,
        _review_from(review),
        _review_from(first),
        ByHand.from_kept(json.loads(by_hand or "null")),
    )


def _outcome_from(text: str | None) -> Outcome | None:
    """Take an outcome back; None if another version kept it in another form."""
    try:
        kept = json.loads(text or "null")
        if kept is None:
            return None
        pack = kept["pack"]
        return Outcome(
            **{
                **kept,
                "path": Path(kept["path"]),
                "reasons": tuple(Reason(**reason) for reason in kept["reasons"]),
                "warnings": tuple(Reason(**reason) for reason in kept["warnings"]),
                "quad": tuple((x, y) for x, y in kept["quad"]) if kept["quad"] else None,
                "pack": PackIdentity(**pack) if pack else None,
                "findings": tuple(_finding_from(finding) for finding in kept["findings"]),
                "beats": tuple(_beat_from(beat) for beat in kept["beats"]),
                "leads": {
                    code: tuple(LeadShare(**share) for share in shares)
                    for code, shares in kept["leads"].items()
                },
            }
        )
    except (ValueError, TypeError, KeyError):
        return None


def _finding_from(kept: dict[str, Any]) -> Finding:
    spec = FindingSpec(**{**kept["spec"], "scp_codes": tuple(kept["spec"]["scp_codes"])})
    return Finding(**{**kept, "spec": spec})


def _beat_from(kept: dict[str, Any]) -> Beat:
    findings = tuple(_finding_from(finding) for finding in kept["findings"])
    places = {name: tuple(kept[name]) for name in ("sheet", "page")}
    return Beat(**{**kept, **places, "findings": findings})


def _review_from(text: str | None) -> Review | None:
    kept = json.loads(text or "null")
    return Review(kept["agrees"], tuple(kept["present"]), kept["note"]) if kept else None


def _corners_from(text: str | None) -> Corners | None:
    kept = json.loads(text or "null")
    return None if kept is None else _corners_of(kept)


def _corners_of(kept: list[list[float]]) -> Corners:
    a, b, c, d = ((float(x), float(y)) for x, y in kept)
    return (a, b, c, d)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # The stubs are wrong.
    return bytes(buffer.data().data())
