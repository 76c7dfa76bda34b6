"""Does the evidence mean something? Erase the leads that spoke most, and see what is left.

``python -m build_scripts.train.deletion --ptbxl FOLDER`` draws pages of fold 9, reads them with a
pack, erases the ink of the leads with the highest share of a present finding, and reads the rest.
The finding's probability must fall more than when as many leads are erased by chance.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from build_scripts.train.datasets import Records, load_ptbxl, split
from build_scripts.train.findings import CODES
from build_scripts.train.whole_way import KINDS, take_page
from ecgdesk.packs.calls import make_findings
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, load_pack
from ecgdesk.packs.prepare import prepare
from ecgdesk.paper.page import Page
from ecgdesk.paper.print_hiding import hide_print
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import Reading, read_page

ERASED = 3
"""Leads erased at once: a quarter of the page."""

CHANCES = 4
"""Random choices of leads to set beside each choice by share."""


@dataclass(frozen=True)
class Deletion:
    """One present finding of one page: its probability before, and by how much it fell.

    ``by_share`` after erasing the leads with the highest share, ``by_chance`` on average after
    erasing as many at random; ``share`` is what the erased leads said together.
    """

    code: str
    before: float
    by_share: float
    by_chance: float
    share: float


def held_pages(
    records: Records, pages: int, *, kinds: tuple[str, ...] = KINDS, seed: int = 21
) -> Iterator[tuple[int, Page, Quad]]:
    """Draw pages of fold 9, in turn of each kind: the record's row, the Page and its true Quad."""
    rows = np.random.default_rng(seed).permutation(split(records)[1])[:pages]
    for number, row in enumerate(rows):
        rng = np.random.default_rng([seed, int(row)])
        kind = kinds[number % len(kinds)]
        yield int(row), *take_page(records.signals[row], kind, rng, varied=False)


def delete_leads(reading: Reading, pack: Pack, index: int, rng: np.random.Generator) -> Deletion:
    """Erase leads of a page that was read, by share and by chance, for the finding ``index``."""
    finding = next(found for found in reading.findings if found.index == index)
    shares = reading.lead_shares(index)
    names = [share.lead for share in shares]
    highest = set(names[:ERASED])
    chances = [set(rng.permutation(names)[:ERASED].tolist()) for _ in range(CHANCES)]
    fallen = [finding.probability - _without(reading, pack, index, leads) for leads in chances]
    return Deletion(
        code=finding.code,
        before=finding.probability,
        by_share=finding.probability - _without(reading, pack, index, highest),
        by_chance=float(np.mean(fallen)),
        share=sum(share.share for share in shares[:ERASED]),
    )


def _without(reading: Reading, pack: Pack, index: int, leads: set[str]) -> float:
    """The finding's probability when the ink of these leads is gone."""
    assert reading.ink is not None and reading.layout is not None
    assert reading.signal_box is not None and reading.sheet is not None
    ink = reading.ink.copy()
    for lead in reading.layout.leads:
        if lead.name in leads:
            box = lead.box
            rows = slice(max(0, int(box.top)), int(np.ceil(box.bottom)))
            ink[rows, max(0, int(box.left)) : int(np.ceil(box.right))] = 0
    box = reading.signal_box
    ink = hide_print(ink, box, reading.sheet.scale)
    prepared = prepare(ink, (box.left, box.top, box.right, box.bottom), pack.input_shape)
    return make_findings(pack, interpret(pack, prepared.pixels)[0])[index].probability


def measure(records: Records, pack: Pack, pages: int) -> list[Deletion]:
    """Delete leads for every finding that a page has and is called present with."""
    found = []
    for row, page, quad in held_pages(records, pages):
        reading = read_page(page, pack, quad)
        rng = np.random.default_rng([22, row])
        for finding in reading.findings:
            if reading.layout is None or finding.code not in CODES:
                continue
            column = CODES.index(finding.code)
            has = records.known[row, column] and records.labels[row, column]
            if has and finding.call == "present":
                found.append(delete_leads(reading, pack, finding.index, rng))
    return found


def as_table(deletions: list[Deletion]) -> str:
    """The mean fall of each finding, and of all but the normal ECG, as a Markdown table."""
    lines = [
        "| finding | pages | probability | falls without the highest leads | without any leads "
        "| their share |",
        "|---|---|---|---|---|---|",
    ]
    codes = sorted({one.code for one in deletions}, key=CODES.index)
    groups = [(code, [one for one in deletions if one.code == code]) for code in codes]
    groups.append(("all but NORM", [one for one in deletions if one.code != "NORM"]))
    for name, group in groups:
        if group:
            means = [
                _mean([one.before for one in group]),
                _mean([one.by_share for one in group]),
                _mean([one.by_chance for one in group]),
                _mean([one.share for one in group]),
            ]
            figures = " | ".join(f"{value:.3f}" for value in means)
            lines.append(f"| {name} | {len(group)} | {figures} |")
    return "\n".join(lines)


def _mean(values: list[float]) -> float:
    return float(np.mean(values))


def main() -> None:
    """Measure a pack and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.train.deletion", description=__doc__
    )
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--signals", type=Path, help="the signals that a training kept (.npz)")
    parser.add_argument("--pack", type=Path, default=Path("models/sheet"))
    parser.add_argument("--pages", type=int, default=300, help="of fold 9")
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.signals)
    print(as_table(measure(records, load_pack(options.pack), options.pages)))


if __name__ == "__main__":
    main()
