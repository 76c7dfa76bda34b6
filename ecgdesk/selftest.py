"""Whether this installation reads a page as it should: run by people, and on the frozen program.

``resources/samples/expected.json`` maps the name of a sample page to the SHA-256 of the model that
read it and the probability of each finding; ``write_expected`` makes it anew for a new model.
"""

import importlib
import io
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from ecgdesk import places
from ecgdesk.errors import EcgdeskError
from ecgdesk.packs.pack import Pack, find_pack

TOLERANCE = 0.03
"""How far a probability may be from the expected one: kernels round otherwise on other CPUs."""


SEARCH_S = 5.0
"""So long scanners are looked for; whether one is found is not the installation's matter."""

_OF_SYSTEM = {"win32": ("comtypes.client",), "darwin": ("ImageCaptureCore",)}


@dataclass(frozen=True)
class Check:
    """One thing that was checked, in words, and whether it passed."""

    words: str
    passed: bool


def run_all() -> Iterator[Check]:
    """Run the checks here and then those of the desk, yielding each as it ends."""
    yield from run_checks()
    try:
        # By its name: this room is below the desk, and works where Qt cannot be loaded.
        desk = importlib.import_module("ecgdesk.desk.selftest")
    except ImportError as error:
        yield Check(f"the window opens: a library is missing ({error})", False)
        return
    yield from desk.run_checks()


def run_checks() -> Iterator[Check]:
    """Run every check but the desk's. Whatever goes wrong is a failed check."""
    try:
        pack = find_pack()
    except EcgdeskError as error:
        yield Check(error.text, False)
        return
    yield Check(
        f"the pack {pack.identity.name} {pack.identity.version} is whole "
        f"(sha256 {pack.identity.sha256[:12]}…)",
        True,
    )
    for name in sorted(_expected()) or [""]:
        yield checked(f"the sample page {name} is read", partial(_read, name, pack))
    yield checked("a page of a PDF is drawn", _draw_pdf)
    yield checked("records are kept, encrypted, and found again", _keep_record)
    yield checked("scanners are looked for", _list_scanners)


def write_expected(names: list[str]) -> Path:
    """Read these sample pages and keep what came out as expected (for developers)."""
    pack = find_pack()
    readings = {
        name: {"model": pack.identity.sha256, "probabilities": _probabilities(name, pack)}
        for name in names
    }
    file = _samples() / "expected.json"
    file.write_text(json.dumps(readings, indent=1) + "\n", encoding="utf-8")
    return file


def checked(words: str, check: Callable[[], None]) -> Check:
    """Run one check; whatever it raises is why it did not pass."""
    try:
        check()
    except EcgdeskError as error:
        return Check(f"{words}: {error.text}", False)
    except Exception as error:
        return Check(f"{words}: {type(error).__name__}: {error}", False)
    return Check(words, True)


def _read(name: str, pack: Pack) -> None:
    if not name:
        raise EcgdeskError(f"{_samples() / 'expected.json'} is missing or names no page.")
    expected = _expected()[name]
    if expected["model"] != pack.identity.sha256:
        raise EcgdeskError("The expected probabilities are those of another model.")
    probabilities = _probabilities(name, pack)
    for code, value in expected["probabilities"].items():
        found = probabilities.get(code)
        if found is None or abs(found - value) > TOLERANCE:
            raise EcgdeskError(f"{code} is {found}, and should be {value}.")


def _probabilities(name: str, pack: Pack) -> dict[str, float]:
    from ecgdesk.paper.sources import open_source
    from ecgdesk.reading import read_page

    with open_source(_samples() / name) as source:
        reading = read_page(source.page(1), pack)
    if reading.status != "read":
        raise EcgdeskError(" ".join(reason.text for reason in reading.reasons))
    return {found.code: round(found.probability, 4) for found in reading.findings}


def _draw_pdf() -> None:
    from PIL import Image

    from ecgdesk.paper.sources import from_bytes

    file = io.BytesIO()
    Image.new("RGB", (300, 200), (255, 0, 0)).save(file, "PDF", resolution=72)
    with from_bytes(file.getvalue(), "The test page") as source:
        middle = source.page(1).pixels[100, 150]
    if abs(middle.astype(int) - (255, 0, 0)).max() > 8:
        raise EcgdeskError(f"The page should be red; its middle is {middle.tolist()}.")


def _keep_record() -> None:
    import numpy as np

    from ecgdesk.archive.key import make_passphrase_key, passphrase_key
    from ecgdesk.archive.record import Patient, make_record
    from ecgdesk.archive.search import Query
    from ecgdesk.archive.store import create_archive, open_archive
    from ecgdesk.paper.page import Page
    from ecgdesk.reading import read_page

    words, cost = "four words of selftest", 4  # a cost that protects nothing and takes no time
    page = Page(np.full((200, 300, 3), 255, np.uint8))
    record = replace(make_record(page, read_page(page, find_pack())), patient=Patient("self-7"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.ecgarchive"
        with create_archive(path, make_passphrase_key(words, cost)) as store:
            store.add(record, who="selftest")
        with open_archive(path, passphrase_key(path, words)) as store:
            found = [entry.uuid for entry in store.search(Query(text="self-7"))]
        content = path.read_bytes()
    if found != [record.uuid]:
        raise EcgdeskError("The record that was kept is not found.")
    if b"self-7" in content or content.startswith(b"SQLite"):
        raise EcgdeskError("The records are not encrypted.")


def _list_scanners() -> None:
    from ecgdesk.scanners.devices import DeviceList
    from ecgdesk.scanners.registry import make_backends

    # Imported by name, which the tools that freeze programs do not see.
    for name in ("zeroconf", *_OF_SYSTEM.get(sys.platform, ())):
        importlib.import_module(name)
    devices = DeviceList(make_backends(), search_s=SEARCH_S)
    devices.refresh()
    devices.wait(SEARCH_S)


def _samples() -> Path:
    return places.resources_folder() / "samples"


def _expected() -> dict[str, dict[str, Any]]:
    try:
        expected: dict[str, dict[str, Any]] = json.loads(
            (_samples() / "expected.json").read_text(encoding="utf-8")
        )
    except (OSError, ValueError):
        return {}
    return expected
