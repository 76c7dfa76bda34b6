"""A program that keeps records is killed at random moments; nothing it had kept is lost.

The child says which record it has kept only after ``add`` returned, so that what it said must be
there. ECGDESK_KILLS in the environment sets how often (200 by hand before a release).
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.archive.made_up import KEY

pytest.importorskip("apsw", reason="apsw-sqlite3mc is not installed")

from ecgdesk.archive.backup import list_backups
from ecgdesk.archive.store import create_archive, open_archive

ROOT = Path(__file__).resolve().parents[2]

KILLS = int(os.environ.get("ECGDESK_KILLS", "15"))

CHILD = """
import sys
from dataclasses import replace
from pathlib import Path
from tests.unit.archive.made_up import KEY, a_record
from ecgdesk.archive.backup import keep_backup
from ecgdesk.archive.store import open_archive

path = Path(sys.argv[1])
store = open_archive(path, KEY)
print("open", flush=True)
number = 0
while True:
    number += 1
    record = a_record(data=number.to_bytes(4, "big") * (500 * (number % 40) + 10))
    store.add(record, who="child")
    print("added", record.uuid, flush=True)
    if number % 3 == 0:
        store.change(replace(record, notes="changed"), who="child")
        print("changed", record.uuid, flush=True)
    if number % 7 == 0:
        store.remove(record.uuid, who="child")
        print("removed", record.uuid, flush=True)
    if number % 10 == 0:
        keep_backup(store, KEY, path.parent / "backups", kept=2)
        print("backup", number, flush=True)
"""


def run_and_kill(archive: Path, after_s: float) -> list[list[str]]:
    """Run the child, kill it ``after_s`` seconds after it opened the archive; what it had said."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(archive)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout
    assert child.stdout.readline() == "open\n"
    time.sleep(after_s)
    assert child.poll() is None, "it ended by itself"
    child.kill()
    said = child.stdout.read()
    child.wait()
    # A line that was cut short was not said.
    return [line.split() for line in said.split("\n")[:-1]]


def test_no_record_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    moments = random.Random(8)
    archive = tmp_path / "records.ecgarchive"
    create_archive(archive, KEY).close()
    state: dict[str, str] = {}
    journals = unsaid = 0
    for _ in range(KILLS):
        said = run_and_kill(archive, moments.uniform(0.0, 0.6))
        state.update({uuid: what for what, uuid in said if what != "backup"})
        journals += archive.with_name(f"{archive.name}-wal").stat().st_size > 0
        with open_archive(archive, KEY) as store:
            store.verify()
            rows = store.connection.execute("SELECT uuid FROM record").fetchall()
            here = {str(uuid) for (uuid,) in rows}
            for uuid, what in state.items():
                actions = {line.action for line in store.trail(uuid)}
                assert what in actions, (uuid, what, actions)
                assert (uuid in here) == ("removed" not in actions)
            # Done but not said, for the kill came between: whole, with its trail, or not at all.
            for uuid in here - state.keys():
                unsaid += 1
                assert store.get(uuid).page.data
                assert [line.action for line in store.trail(uuid)][-1] == "added"
            state.update({uuid: store.trail(uuid)[0].action for uuid in here})
    assert len(state) > KILLS, "it kept too few records for this to mean anything"
    assert journals > 0, "no kill came while there was something in the journal"
    for backup in list_backups(archive, tmp_path / "backups"):
        with open_archive(backup, KEY) as store:
            store.verify()
    print(f"{KILLS} kills, {len(state)} records, {unsaid} of them kept but not said")
