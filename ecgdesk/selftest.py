"""Whether this installation reads a page as it should: run by people, and on the frozen program.

``resources/samples/expected.json`` maps the name of a sample page to the SHA-256 of the model that
read it and the probability of each finding; ``write_expected`` makes it anew for a new model.
"""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ecgdesk import places
from ecgdesk.errors import EcgdeskError
from ecgdesk.packs.pack import Pack, find_pack

TOLERANCE = 0.03
"""How far a probability may be from the expected one: kernels round otherwise on other CPUs."""


@dataclass(frozen=True)
class Check:
    """One thing that was checked, in words, and whether it passed."""

    words: str
    passed: bool


def run_checks() -> Iterator[Check]:
    """Run every check, yielding each as it ends. Whatever goes wrong is a failed check."""
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
        yield _checked(f"the sample page {name} is read", partial(_read, name, pack))
    yield _checked("a page of a PDF is drawn", _draw_pdf)


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


def _checked(words: str, check: Callable[[], None]) -> Check:
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
