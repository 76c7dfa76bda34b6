"""How long a search takes among many records. Run by hand; no test, for a computer may be busy.

python -m tests.unit.archive.bench_search [RECORDS] [FILE]
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from ecgdesk.archive.record import Patient
from ecgdesk.archive.search import Query
from ecgdesk.archive.store import Store, create_archive, open_archive
from tests.unit.archive.made_up import KEY, a_record, found

CODES = [f"F{number:02}" for number in range(20)]
FIRST = ["Anna", "Maria", "José", "Zoë", "Fatima", "Wei", "Olga", "Peter", "Jan", "Ahmed"]
LAST = ["Müller", "Martin", "Meyer", "Mohamed", "Novák", "Li", "García", "Smith", "Kim", "Dubois"]


def fill(path: Path, count: int) -> None:
    """Make an archive of ``count`` records of a third as many patients, without pictures."""
    chance = random.Random(1)
    with create_archive(path, KEY) as store:
        for start in range(0, count, 2000):
            store.add_all((made(chance, start + n) for n in range(2000)), who="bench")


def made(chance: random.Random, number: int) -> object:
    """Return one record, its findings with the shares that clinics see."""
    who = chance.randrange(33_000)
    own = random.Random(who)
    name = f"{own.choice(FIRST)} {own.choice(LAST)}-{own.choice(LAST)}{who % 97}"
    calls = [
        found(code, "present" if chance.random() < 0.3 / (place + 1) else "absent", 0.5)
        for place, code in enumerate(CODES)
    ]
    born = date(1930, 1, 1) + timedelta(days=own.randrange(30_000))
    day = date(2010, 1, 1) + timedelta(days=number * 5500 // 100_000)
    return a_record(
        Patient(f"MRN-{who:06}", name, born, "female"), ecg_date=day, findings=tuple(calls)
    )


def time_ms(act: Callable[[], object], times: int = 9) -> tuple[float, float]:
    """Return the median and the longest of some runs, in milliseconds."""
    spent = []
    for _ in range(times):
        # The processor's time: how busy the computer is with other work says nothing of a search.
        start = time.process_time()
        act()
        spent.append((time.process_time() - start) * 1000)
    return sorted(spent)[len(spent) // 2], max(spent)


def measure(store: Store) -> None:
    """Print what each kind of search takes."""
    queries = {
        "the latest": Query(),
        "one letter": Query("m"),
        "common name": Query("mar"),
        "two common names": Query("anna mü"),
        "rare name": Query("novák-kim33"),
        "nobody": Query("xylophon"),
        "number": Query("MRN-012345"),
        "beginning of a number": Query("MRN-0"),
        "a day as text": Query("2015-03-02"),
        "a month": Query(since=date(2015, 3, 1), until=date(2015, 3, 31)),
        "all years": Query(since=date(2000, 1, 1)),
        "common finding": Query(finding="F00"),
        "rare finding": Query(finding="F19"),
        "rare finding, one old month": Query(
            finding="F19", since=date(2010, 3, 1), until=date(2010, 3, 31)
        ),
        "common name, rare finding": Query("m", finding="F19"),
        "common name, rare finding, one old month": Query(
            "m", finding="F19", since=date(2010, 3, 1), until=date(2010, 3, 31)
        ),
        "common name, one old year": Query("m", since=date(2010, 1, 1), until=date(2010, 12, 31)),
        "common name, no such verdict": Query("m", verdict="agrees"),
        "no such verdict": Query(verdict="agrees"),
    }
    for words, query in queries.items():
        middle, longest = time_ms(lambda query=query: store.search(query))  # type: ignore[misc]
        print(f"{middle:8.1f} ms  (longest {longest:.1f})  {len(store.search(query)):4}  {words}")
    middle, longest = time_ms(lambda: store.of_patient(Patient("MRN-012345")))
    print(f"{middle:8.1f} ms  (longest {longest:.1f})        earlier ECGs of a patient")


def main() -> None:
    """Fill an archive, unless FILE is one, and measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "bench.ecgarchive"
        if not path.exists():
            start = time.perf_counter()
            fill(path, count)
            print(f"filled with {count:,} records in {time.perf_counter() - start:.0f} s")
        print(f"{path.stat().st_size / 2**20:.0f} MB")
        start = time.perf_counter()
        with open_archive(path, KEY) as store:
            print(f"opened and checked in {time.perf_counter() - start:.2f} s")
            measure(store)


if __name__ == "__main__":
    main()
